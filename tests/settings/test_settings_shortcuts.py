"""Keys of one's own: a command that there is, a key that typing does not need, and none for two."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_console.desktop.chords import read_chord
from agent_console.desktop.hotkeys import USUAL_HOTKEYS, Hotkey, with_usual
from agent_console.settings.shortcuts import USUAL, USUAL_EVERYWHERE, chosen_keys, hotkeys, shortcuts
from agent_console.settings.unusable import Unusable
from agent_console.ui.shortcuts import Command, Keys


def test_every_command_has_a_name_and_a_usual_key():
    assert [command.value for command in Command] == list(USUAL)
    assert shortcuts([f"{command}={key}" for command, key in USUAL.items()])


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("transfer=Ctrl+T", "transfer=Ctrl+T"),
        (" Transfer = ctrl + t ", "transfer=Ctrl+T"),
        ("stop=shift+ctrl+f7", "stop=Ctrl+Shift+F7"),
        ("note=Ctrl+pgdown", "note=Ctrl+PgDown"),
        ("settings=Alt+,", "settings=Alt+,"),
        ("accept=", "accept="),
    ],
)
def test_a_key_is_read_as_people_write_it(written, read):
    assert shortcuts([written]) == (read,)


@pytest.mark.parametrize(
    ("written", "complaint"),
    [
        (["dance=F5"], "must be one of help"),
        (["transfer=T"], "must be a key such as"),
        (["transfer=Shift+T"], "must be a key such as"),
        (["transfer=Hyper+T"], "must be a key such as"),
        (["transfer=Ctrl+Ctrl+T"], "must be a key such as"),
        (["transfer=F99"], "must be a key such as"),
        (["transfer=Ctrl+1"], "calls a colleague"),
        (["transfer=F6"], "gives F6 to transfer and to connect"),
        (["transfer=Ctrl+T", "stop=Ctrl+T"], "gives Ctrl+T to transfer and to stop"),
        ("transfer=F5", "must be a list"),
        ([5], "must be a list"),
    ],
)
def test_what_cannot_be_a_key_is_said_and_why(written, complaint):
    with pytest.raises(Unusable, match=complaint.replace("+", r"\+")):
        shortcuts(written)


def test_two_commands_can_change_their_keys():
    keys = Keys(chosen_keys(shortcuts(["transfer=F6", "connect=F5"])))
    assert (keys.shown(Command.TRANSFER), keys.shown(Command.CONNECT)) == ("F6", "F5")


@given(st.lists(st.tuples(st.sampled_from([*USUAL, "dance"]), st.text(max_size=12))))
def test_whatever_is_written_every_key_that_holds_is_known_to_qt_and_does_one_thing(entries):
    try:
        read = shortcuts([f"{command}={key}" for command, key in entries])
    except Unusable:
        return
    keys = Keys(chosen_keys(read))
    shown = [keys.shown(command) for command in Command if keys.shown(command)]
    assert len(set(shown)) == len(shown)
    chosen = chosen_keys(read)
    assert all(keys.shown(command) == chosen[command.value] for command in Command if command.value in chosen)


def test_the_keys_of_every_program_have_the_names_and_the_usual_keys_of_the_desktop():
    assert {hotkey.value[0]: key for hotkey, key in USUAL_HOTKEYS.items()} == USUAL_EVERYWHERE
    assert hotkeys([f"{name}={key}" for name, key in USUAL_EVERYWHERE.items()])


def test_another_key_is_had_in_every_program_and_one_is_not_had_at_all():
    keys = with_usual(chosen_keys(hotkeys(["transfer = ctrl+alt+t", "return="])))
    assert (keys[Hotkey.TRANSFER], keys[Hotkey.RETURN]) == ("Ctrl+Alt+T", "")
    assert keys[Hotkey.STOP] == "Alt+Shift+F7"


@pytest.mark.parametrize(
    ("written", "complaint"),
    [
        (["note=Ctrl+N"], "must be one of show"),
        (["transfer=T"], "must be a key such as"),
        (["transfer=Ctrl+,"], "must be a key such as"),
        (["transfer=Alt+Shift+F6"], "gives Alt+Shift+F6 to transfer and to connect"),
        ("show=F5", "must be a list"),
    ],
)
def test_what_cannot_be_a_key_in_every_program_is_said_and_why(written, complaint):
    with pytest.raises(Unusable, match=complaint.replace("+", r"\+")):
        hotkeys(written)


@pytest.mark.parametrize(
    "key", [*"TZ", "F5", "Home", "End", "Ins", "Del", "PgUp", "PgDown", "Pause", "Space"]
)
def test_what_may_be_a_key_in_every_program_can_be_had_there(key):
    (one,) = hotkeys([f"transfer=Ctrl+{key}"])
    assert read_chord(one.partition("=")[2])
