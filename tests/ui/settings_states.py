"""Every state that a person can find the Settings window in, by name, told as what is set and what they do.

`SETTINGS_STATES` maps a name to a function that brings a window from `settings_window` into that state.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from agent_console.settings import (
    Configuration,
    EndpointTemplate,
    Profile,
    QuickDialEntry,
    RingSourceSettings,
)
from agent_console.settings.values import PREFERENCES
from agent_console.ui.ring_recipes import Program
from agent_console.ui.ring_test import Arrived, NothingCame, NotTesting, Waiting
from agent_console.ui.settings_computer import BehaviourSection, ComputerSection
from agent_console.ui.settings_hearing import HearingSection
from agent_console.ui.settings_profile import (
    KeysSection,
    NetworkSection,
    ServerSection,
)
from agent_console.ui.settings_quick_dial import QuickDialSection
from agent_console.ui.settings_ringing import RingingSection
from agent_console.ui.settings_screen_pop import ScreenPopSection
from agent_console.ui.settings_section import StoredKeys
from agent_console.ui.settings_unwanted import LinkRead, UnwantedCallsSection
from agent_console.ui.settings_window import SettingsWindow

KEY = "s3cr3t-key"
LINK = f"https://api.routingapi.com/buyer_groups/2957/call_control/reject?key={KEY}&caller_number=N"
TEMPLATE = EndpointTemplate("POST", LINK.replace(KEY, "{api_key}").replace("=N", "={caller_number}"))
SALES = Profile(
    "Sales",
    quick_dial=(QuickDialEntry("Tier 2", "+14165550100"), QuickDialEntry("Desk", "sip:desk@pbx.example")),
)
CONFIGURATION = Configuration(
    profiles=(SALES, Profile("Support", edition="performance", proxy="http://proxy.example:3128")),
    ring_sources=(
        RingSourceSettings("baresip", {"host": "127.0.0.1", "port": 4444}),
        RingSourceSettings("clipboard"),
    ),
    file=Path("/home/agent/.config/agent-console/config.toml"),
)
ALL_KEYS = [key for key in Profile.__slots__ if key != "name"]
LOCKED = replace(
    CONFIGURATION,
    locked=frozenset(
        {
            *(("profiles", "Sales", key) for key in ALL_KEYS),
            *((key,) for key in PREFERENCES),
            ("ring_sources",),
        }
    ),
    machine_wide=frozenset({"Sales"}),
)
PROFILE_PAGE, KEYS, HEARING, QUICK_DIAL, UNWANTED, SCREEN_POP, NETWORK, RINGING, BEHAVIOUR, COMPUTER = range(
    10
)

SETTINGS_STATES: dict[str, Callable[[OpenSettings], None]] = {}


def read_link(link: str) -> LinkRead:
    """Reads the one link of these states, as the client would."""
    if KEY not in link:
        raise ValueError("the link holds no key; copy it whole from the Handler Group's page")
    return LinkRead(TEMPLATE, KEY, 90)


class OpenSettings(SettingsWindow):
    """The window, with its pages at hand."""

    server = property(lambda self: self.pages.page(ServerSection))
    keys = property(lambda self: self.pages.page(KeysSection))
    hearing = property(lambda self: self.pages.page(HearingSection))
    quick_dial = property(lambda self: self.pages.page(QuickDialSection))
    unwanted = property(lambda self: self.pages.page(UnwantedCallsSection))
    screen_pop = property(lambda self: self.pages.page(ScreenPopSection))
    network = property(lambda self: self.pages.page(NetworkSection))
    ringing = property(lambda self: self.pages.page(RingingSection))
    behaviour = property(lambda self: self.pages.page(BehaviourSection))
    computer = property(lambda self: self.pages.page(ComputerSection))


def settings_window(program: Program = Program(("/usr/bin/agent-console",))) -> OpenSettings:  # noqa: B008
    """A window on two profiles, of which one has two keys."""
    window = OpenSettings(read_link, program)
    begin_anew(window)
    return window


def begin_anew(window: OpenSettings) -> None:
    """As it was when it came from `settings_window`: what was typed or shown in another state goes."""
    window.show_configuration(CONFIGURATION)
    window.choose_profile("Sales")
    window.show_test(NotTesting())
    window.show_action_url("")
    if RingingSection in window.pages._built:
        choose(window.ringing.recipes.choice.box, 0)
        window.ringing.kind.box.setCurrentIndex(0)
    window.unwanted.link.line.clear()
    window.unwanted.link.show_complaint("")
    window.unwanted._said.setVisible(False)
    open_page(window, PROFILE_PAGE)
    window.show_keys(
        {"Sales": StoredKeys({"active_calls", "transfer"}), "Support": StoredKeys(("active_calls", "proxy"))}
    )
    window.show_sources(["Connected to 127.0.0.1:4444", "Watching what is copied"])


def type_into(line, text: str) -> None:
    """As a person does it."""
    line.selectAll()
    QTest.keyClick(line, Qt.Key.Key_Delete)
    QTest.keyClicks(line, text)


def choose(box, index: int) -> None:
    """As a person does it."""
    box.setCurrentIndex(index)
    box.activated.emit(index)


def open_page(window: OpenSettings, page: int) -> OpenSettings:
    """Show one of the pages."""
    window.list.setCurrentRow(page)
    return window


def _state(story: Callable[[OpenSettings], None]) -> Callable[[OpenSettings], None]:
    SETTINGS_STATES[story.__name__] = story
    return story


@_state
def no_profile_yet(window: OpenSettings) -> None:
    window.show_configuration(Configuration(file=CONFIGURATION.file))


@_state
def profile_and_server(window: OpenSettings) -> None:
    open_page(window, PROFILE_PAGE)


@_state
def a_bad_value(window: OpenSettings) -> None:
    fields = open_page(window, PROFILE_PAGE).server.fields
    type_into(fields["poll_seconds"].line, "0.1")
    type_into(fields["base_url"].line, "http://api.example/v1")


@_state
def a_new_profile(window: OpenSettings) -> None:
    window.add_profile.click()


@_state
def a_name_taken(window: OpenSettings) -> None:
    window.add_profile.click()
    type_into(window.server.fields["name"].line, "Sales")


@_state
def all_locked(window: OpenSettings) -> None:
    window.show_configuration(LOCKED)
    open_page(window, PROFILE_PAGE)


@_state
def keys(window: OpenSettings) -> None:
    open_page(window, KEYS)


@_state
def keys_changed(window: OpenSettings) -> None:
    fields = open_page(window, KEYS).keys.secrets.fields
    type_into(fields["return"].line, KEY)
    fields["transfer"].remove.click()


@_state
def keyring_failed(window: OpenSettings) -> None:
    open_page(window, KEYS)
    window.show_keys({"Sales": StoredKeys(problem="the keyring is locked; unlock it and try again")})


@_state
def numbers_and_assumptions(window: OpenSettings) -> None:
    open_page(window, HEARING)


@_state
def numbers_typed_and_nothing_assumed(window: OpenSettings) -> None:
    fields = open_page(window, HEARING).hearing.fields
    fields["numbers"].area.setPlainText("+1 416-668-6980\nsip:dana@pbx.example")
    for key in ("stop_ends_hold", "hold_ends_with_destination"):
        choose(fields[key].box, 2)


@_state
def a_number_that_cannot_be_read(window: OpenSettings) -> None:
    fields = open_page(window, HEARING).hearing.fields
    fields["numbers"].area.setPlainText("+1 416-668-6980, the desk by the window")


@_state
def numbers_and_assumptions_locked(window: OpenSettings) -> None:
    window.show_configuration(LOCKED)
    open_page(window, HEARING)


@_state
def quick_dial(window: OpenSettings) -> None:
    open_page(window, QUICK_DIAL)


@_state
def quick_dial_with_an_empty_entry(window: OpenSettings) -> None:
    open_page(window, QUICK_DIAL).quick_dial.editor.add.click()


@_state
def quick_dial_locked(window: OpenSettings) -> None:
    window.show_configuration(LOCKED)
    open_page(window, QUICK_DIAL)


@_state
def unwanted_calls(window: OpenSettings) -> None:
    open_page(window, UNWANTED)


@_state
def calls_to_be_accepted(window: OpenSettings) -> None:
    choose(open_page(window, UNWANTED).unwanted.fields["paradigm"].box, 1)


@_state
def link_taken(window: OpenSettings) -> None:
    unwanted = open_page(window, UNWANTED).unwanted
    unwanted.link.line.setText(LINK)
    unwanted.use_link.click()


@_state
def link_refused(window: OpenSettings) -> None:
    unwanted = open_page(window, UNWANTED).unwanted
    unwanted.link.line.setText("https://api.routingapi.com/reject")
    unwanted.use_link.click()


@_state
def a_template_with_a_key(window: OpenSettings) -> None:
    field = open_page(window, UNWANTED).unwanted.fields["return_endpoint"]
    type_into(field.line, f"https://x.example/reject?key={KEY}")


@_state
def in_the_performance_edition(window: OpenSettings) -> None:
    open_page(window, UNWANTED).choose_profile("Support")


@_state
def screen_pop(window: OpenSettings) -> None:
    fields = open_page(window, SCREEN_POP).screen_pop.fields
    type_into(fields["screen_pop"].line, "https://crm.example/find?phone={caller_number}")
    fields["screen_pop_on_match"].box.click()


@_state
def a_screen_pop_to_nowhere(window: OpenSettings) -> None:
    type_into(open_page(window, SCREEN_POP).screen_pop.fields["screen_pop"].line, "https://{name}/")


@_state
def behaviour(window: OpenSettings) -> None:
    open_page(window, BEHAVIOUR)


@_state
def behaviour_locked(window: OpenSettings) -> None:
    window.show_configuration(LOCKED)
    open_page(window, BEHAVIOUR)


@_state
def company_network(window: OpenSettings) -> None:
    open_page(window, NETWORK)


@_state
def company_network_with_a_proxy(window: OpenSettings) -> None:
    open_page(window, NETWORK).choose_profile("Support")


@_state
def ringing(window: OpenSettings) -> None:
    open_page(window, RINGING)


@_state
def ringing_locked(window: OpenSettings) -> None:
    window.show_configuration(LOCKED)
    open_page(window, RINGING)


@_state
def a_new_ring_source(window: OpenSettings) -> None:
    section = open_page(window, RINGING).ringing
    section.kind.box.setCurrentIndex(section.kind.box.findData("asterisk-ami"))
    section.add.click()


@_state
def waiting_for_a_ring(window: OpenSettings) -> None:
    open_page(window, RINGING).show_test(Waiting(42))


@_state
def a_ring_arrived(window: OpenSettings) -> None:
    arrived = Arrived("sip:+18665551234@pbx.example;user=phone", "+1 866-555-1234", "Jane Caller", "MicroSIP")
    open_page(window, RINGING).show_test(arrived)


@_state
def a_ring_without_a_number(window: OpenSettings) -> None:
    open_page(window, RINGING).show_test(Arrived("%CallerNumber%", "", "", "3CX"))


@_state
def no_ring_came(window: OpenSettings) -> None:
    open_page(window, RINGING).show_test(NothingCame())


@_state
def a_long_recipe(window: OpenSettings) -> None:
    box = open_page(window, RINGING).ringing.recipes.choice.box
    choose(box, box.findData("Twinkle"))


@_state
def a_desk_phone(window: OpenSettings) -> None:
    box = open_page(window, RINGING).ringing.recipes.choice.box
    window.show_action_url("http://127.0.0.1:9000/ring")
    choose(box, box.findData("Snom"))


@_state
def this_computer(window: OpenSettings) -> None:
    problem = f"{CONFIGURATION.file}:12: unknown key 'regoin'; known here: base_url, format, name, region"
    window.show_configuration(replace(CONFIGURATION, problems=(problem,)))
    open_page(window, COMPUTER)


@_state
def changed(window: OpenSettings) -> None:
    type_into(open_page(window, PROFILE_PAGE).server.fields["region"].line, "CA")


@_state
def saving(window: OpenSettings) -> None:
    changed(window)
    window.save.click()


@_state
def saved(window: OpenSettings) -> None:
    saving(window)
    window.show_saved(CONFIGURATION)


@_state
def not_saved(window: OpenSettings) -> None:
    saving(window)
    file = "/home/agent/.config/agent-console/config.toml"
    window.show_failure(f"{file}: cannot be written (Permission denied); make it writable")
