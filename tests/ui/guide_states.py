"""Every state that a person can find the guide in, by name.

`GUIDE_STATES` maps a name to a function that brings a window from `guide` into that state.
"""

from __future__ import annotations

from collections.abc import Callable

from msgspec.structs import replace
from settings_states import CONFIGURATION, KEY, LINK, TEMPLATE, type_into

from agent_console.settings import Configuration
from agent_console.ui.guide import Guide
from agent_console.ui.guide_steps import Accepted, Failed, Trouble, Trying
from agent_console.ui.ring_recipes import Program
from agent_console.ui.ring_test import Arrived, Waiting
from agent_console.ui.settings_section import StoredKeys
from agent_console.ui.settings_unwanted import LinkRead

NAME = "My calls"
STORED = {"Sales": StoredKeys(frozenset({"active_calls", "transfer"}))}
PROVIDED = replace(
    CONFIGURATION,
    machine_wide=frozenset({"Sales"}),
    locked=frozenset({("profiles", "Sales", "base_url")}),
)


def read_link(link: str) -> LinkRead:
    if not link.startswith("https://"):
        raise ValueError("the link must begin with https://")
    return LinkRead(TEMPLATE, KEY, 90.0)


def guide(configuration: Configuration | None = None, profile: str = "") -> Guide:
    """The guide as it first opens; without a configuration, on a computer that has none."""
    window = Guide(read_link, Program(("/usr/bin/agent-console",)))
    window.show_configuration(configuration or Configuration(), profile)
    return window


def paste(window: Guide, text: str, action: str = "active_calls") -> None:
    type_into(window.account.secrets.fields[action].line, text)


def with_keys(window: Guide) -> None:
    """On the second screen, where the keyring has keys already."""
    window.show_configuration(CONFIGURATION, "Sales")
    window.show_keys(STORED)
    window.go_on()


def _phone(window: Guide) -> None:
    with_keys(window)
    window.next.click()


def _hearing(window: Guide) -> None:
    _phone(window)
    window.next.click()


def _number(text: str) -> Callable[[Guide], None]:
    def bring(window: Guide) -> None:
        _hearing(window)
        window.hearing.fields["numbers"].area.setPlainText(text)

    return bring


def _practice(window: Guide) -> None:
    _hearing(window)
    window.next.click()


def _tried(trial: object) -> Callable[[Guide], None]:
    def bring(window: Guide) -> None:
        with_keys(window)
        window.show_trial(trial)

    return bring


def _waiting(window: Guide) -> None:
    _phone(window)
    window.show_test(Waiting(17))


def _arrived(window: Guide) -> None:
    _phone(window)
    window.show_test(Arrived("8665551234", "+1 866-555-1234", "Jane Caller", "command"))


def _failed_to_save(window: Guide) -> None:
    paste(window, KEY)
    window.next.click()
    window.show_failure("No keyring is running: see `agent-console doctor`.")


def _link_taken(window: Guide) -> None:
    paste(window, LINK)
    window.account.secrets.take_links()


GUIDE_STATES: dict[str, Callable[[Guide], None]] = {
    "first_start": lambda window: None,
    "key_pasted": lambda window: paste(window, KEY),
    "link_pasted": lambda window: paste(window, LINK),
    "broken_link_pasted": lambda window: paste(window, LINK.replace("https", "ftp")),
    "link_taken": _link_taken,
    "not_saved": _failed_to_save,
    "provided_by_the_administrator": lambda window: window.show_configuration(PROVIDED, "Sales"),
    "trying": _tried(Trying()),
    "accepted": _tried(Accepted(3)),
    "refused": _tried(Failed(Trouble.KEY_REFUSED)),
    "unreachable": _tried(Failed(Trouble.UNREACHABLE, "Nothing answers at 192.0.2.1.")),
    "phone": _phone,
    "waiting_for_a_ring": _waiting,
    "ring_arrived": _arrived,
    "numbers_and_assumptions": _hearing,
    "number_typed": _number("+1 416-668-6980"),
    "number_that_cannot_be_read": _number("my desk"),
    "practice": _practice,
}
