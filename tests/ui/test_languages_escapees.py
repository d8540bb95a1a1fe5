"""No text that an agent sees or hears escapes translation, whatever room it comes from."""

from __future__ import annotations

import inspect
import re
from pathlib import Path

import pytest
from marking import marked, texts_of, unmarked
from pictures import PICTURES, closed, opened
from states import STATES
from test_ui_about import PARTS
from test_ui_about import STATES as UPDATE_STATES
from test_ui_history import action, past_call

from agent_console.callcontrol import errors as vendor
from agent_console.desk.state import Notice
from agent_console.desktop.do_not_disturb import DoNotDisturb
from agent_console.desktop.tray import Tray
from agent_console.desktop.tray_state import TrayState, words
from agent_console.journal import Accept, Connect, Done, NotSent, Refused, Return, Search, Stop, Transfer
from agent_console.journal import errors as journal
from agent_console.ui.about import AboutWindow
from agent_console.ui.history_window import CallHistoryWindow
from agent_console.ui.messages import message
from agent_console.ui.reasons import said
from agent_console.ui.update_strip import UpdateStrip

DATA = re.compile(
    r"Tier 2|Desk|Sales|/home/.*|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"
    r"|httpx|keyring|Qt|BSD-3-Clause|MIT|LGPL-3.0-only"
    r"|Ctrl|Alt|Shift|Esc|Del|Enter|Return|Meta|F\d+|\+[A-Z]|\b[A-Z]\b"
    r"|Wants a call back|Sale|Call back|Wrong number|call-1|AM|PM|Support in German and French|Jane Caller"
    r"|Version 0.1.0|Python 3|Asked for the renewal price.*|https?://\S*|cmdIncomingCall|cmdCallEnd|cmdCallBusy"
    r"|MicroSIP|Zoiper|3CX|Jitsi Desktop|Twinkle|Ringotel|innovaphone myPBX|Snom|Yealink|Bria|Linphone"
    r"|PhonerLite|(No keyring is running|The journal is on a full disk).*"
    r"|British Columbia|New York, NY|London|Cologne|Ontario"
)

OTHERS = [name for name in PICTURES if name not in STATES and not name.startswith(("settings_", "bar_"))]


@pytest.fixture
def in_brackets(qapp):
    with marked():
        yield


def escaped(window) -> set[str]:
    return {text for text in texts_of(window) if unmarked(text, DATA)}


def test_nothing_in_any_state_of_the_window_escapes(in_brackets, open_state):
    console = open_state("idle")
    for state in STATES:
        console.show_state(state)
        assert escaped(console.window) | escaped(console.window.bar) == set(), state


def test_nothing_in_the_history_escapes(in_brackets, qtbot):
    window = CallHistoryWindow("Sales", ("Sale", "Call back"))
    qtbot.addWidget(window)
    deeds = (Transfer("+14165550101", True), Transfer("+14165550101", False))
    deeds = (*deeds, Connect("t"), Stop("t"), Return(), Accept())
    outcomes = (Done("t"), Refused("CALL_NOT_LIVE"), NotSent("The server did not answer."), None)
    actions = tuple(action(deed, outcome) for deed in deeds for outcome in outcomes)
    told = past_call(1, note="Wants a call back", label="Call back", actions=actions)
    window.look()
    window.show_page(Search("Sales"), None, (told,))
    window.table.selectRow(0)
    assert escaped(window) == set()


def test_nothing_in_the_windows_beside_it_escapes(in_brackets):
    for name in OTHERS:
        window = opened(name)
        assert escaped(window) == set(), name
        closed(window)


def test_nothing_about_newer_versions_escapes(in_brackets, qtbot):
    about, strip = AboutWindow(()), UpdateStrip()
    qtbot.addWidget(about)
    qtbot.addWidget(strip)
    about.show_parts(PARTS)
    for state in UPDATE_STATES:
        about.show_update(state)
        strip.show_state(state)
        assert escaped(about) | escaped(strip) == set(), state


def test_nothing_in_the_tray_escapes(in_brackets):
    tray = Tray(DoNotDisturb())
    shown = [one.text() for one in tray.menu.actions()] + [words(one) for one in TrayState]
    assert {text for text in (*shown, tray.icon.toolTip()) if unmarked(text, DATA)} == set()
    tray.end()


def sentences_of_errors() -> list[str]:
    """What each error of the vendor's client and of the journal says, but for what the desk says itself."""
    found = [
        kind.meaning
        for module in (vendor, journal)
        for _, kind in inspect.getmembers(module, inspect.isclass)
        if hasattr(kind, "meaning") and not (issubclass(kind, vendor.Refused) and kind.documented)
    ]
    found.remove(journal.JournalDamaged.meaning)
    damaged = (journal.JournalDamaged(Path("F"), aside) for aside in (None, Path("G")))
    return sorted({one.format(file="F") for one in (*found, *map(str, damaged))})


TOLD = [
    *(
        "the keyring is locked; unlock it and try again",
        "the keyring failed (OSError); see whether it is running and unlocked",
        "config.toml:3: language must be one of de, en, but is 'xx'; using ''",
        "config.toml:4: unknown key 'regoin'; known here: language, quiet",
        "config.toml: cannot be read (Permission denied); make it readable",
        "config.toml:4: a second profile is called 'Sales'; it is left out",
        "config.toml:4: a quick_dial entry needs all of its parts; it is left out",
        "config.toml:5: numbers holds 'Dana', which is no phone number and no SIP address; it is left out",
        "127.0.0.1:4444 cannot be reached: Connection refused; next try in 3 s",
        "listening to baresip at 127.0.0.1:4444",
        "connecting",
        "an agent-console: URL can announce a ring, an answer or a hangup, and nothing else",
        "a call UUID has 1 to 128 characters, no spaces, and none of / \\ ? # % & = : ; ,",
        "the number called must be a phone number, a SIP address, or an account user@host",
    ),
]


@pytest.mark.parametrize("sentence", [*sentences_of_errors(), *TOLD])
def test_what_other_rooms_say_in_english_is_said_in_the_agents_language(in_brackets, sentence):
    assert said(sentence).startswith("⟦")
    assert message(Notice(sentence, 0))[0].startswith("⟦")


@pytest.mark.parametrize("sentence", TOLD)
def test_in_english_it_stays_as_it_is(qapp, sentence):
    assert said(sentence) == sentence


def test_the_rest_stays_when_one_line_of_several_is_not_known(in_brackets):
    assert said("connecting\nwhat nobody foresaw") == "⟦connecting⟧\nwhat nobody foresaw"


def test_what_was_seen_stays_beside_the_sentence(in_brackets):
    assert said("The server did not answer. (HTTP 502)") == "⟦The server did not answer.⟧ (HTTP 502)"
