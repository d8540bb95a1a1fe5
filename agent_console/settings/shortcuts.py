"""Which key does what: the usual keys, and those that are chosen in their place, as `transfer=Ctrl+T`.

Those of the window do it there, and those of `USUAL_EVERYWHERE` from within any other program.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from agent_console.settings.unusable import Unusable, shown

USUAL: Mapping[str, str] = {
    "help": "F1",
    "destination": "F2",
    "candidate": "F3",
    "mode": "F4",
    "transfer": "F5",
    "connect": "F6",
    "stop": "F7",
    "accept": "F8",
    "return": "F9",
    "compact": "F11",
    "screen_pop": "F12",
    "calls": "Ctrl+L",
    "note": "Ctrl+N",
    "do_not_disturb": "Ctrl+D",
    "silence": "Ctrl+M",
    "history": "Ctrl+H",
    "settings": "Ctrl+,",
    "diagnostics": "Ctrl+Shift+D",
    "about": "Shift+F1",
}
"""The key of each command, by the command's name in the configuration.

Function keys: they do the same wherever the cursor stands, and no typed number presses one.
"""

USUAL_EVERYWHERE: Mapping[str, str] = {
    "show": "Alt+Shift+F2",
    "transfer": "Alt+Shift+F5",
    "connect": "Alt+Shift+F6",
    "stop": "Alt+Shift+F7",
    "accept": "Alt+Shift+F8",
    "return": "Alt+Shift+F9",
}
"""The function keys are those of the window; no program or layout is known to need them with these two."""

_MODIFIERS = ("Ctrl", "Alt", "Shift", "Meta")
_FUNCTION = re.compile(r"F([1-9]|1\d|2\d|3[0-5])")
_KEY = re.compile(r"[A-Z]|[,.;/-]|Home|End|Ins|Del|PgUp|PgDown|Pause|Space")
_QUICK_DIAL = re.compile(r"Ctrl\+[1-9]")


def chosen_keys(texts: Sequence[str]) -> dict[str, str]:
    """The keys that checked texts choose, by command; an empty one is none."""
    return dict(_parts(one) for one in texts)


def shortcuts(value: object) -> tuple[str, ...]:
    """A list such as `["transfer=Ctrl+T", "stop="]`: a command each, and its key or none.

    Raises Unusable for a command that there is not, for what is no key, for a key that typing needs, and for
    one that two commands would have.
    """
    return _chosen(value, USUAL)


def hotkeys(value: object) -> tuple[str, ...]:
    """The same for the keys that work in every program.

    Raises Unusable like `shortcuts`, and for a key that no platform gives to a program.
    """
    chosen = _chosen(value, USUAL_EVERYWHERE)
    if any(_parts(one)[1].endswith((",", ".", ";", "/", "-")) for one in chosen):
        raise Unusable("must be a key such as F5 or Ctrl+T")
    return chosen


def _chosen(value: object, usual: Mapping[str, str]) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(one, str) for one in value):
        raise Unusable('must be a list such as ["transfer=Ctrl+T"]')
    chosen: dict[str, str] = {}
    for one in value:
        command, key = _parts(one)
        if command not in usual:
            raise Unusable(f"holds {shown(command)}, but must be one of {', '.join(usual)}")
        chosen[command] = _checked(key)
    taken: dict[str, str] = {}
    for command, key in {**usual, **chosen}.items():
        other = taken.setdefault(key, command) if key else command
        if other != command:
            raise Unusable(f"gives {key} to {other} and to {command}; choose another for one of them")
    return tuple(f"{command}={key}" for command, key in chosen.items())


def _parts(one: str) -> tuple[str, str]:
    command, _, key = one.partition("=")
    return command.strip().lower(), key.strip()


def _checked(key: str) -> str:
    if not key:
        return ""
    *held, last = [part.strip() for part in re.split(r"\+(?!$)", key)]
    modifiers = [part.capitalize() for part in held]
    last = last.upper() if len(last) < 4 and last.lower() not in {"end", "ins", "del"} else last
    last = next(
        (
            name
            for name in ("Home", "End", "Ins", "Del", "PgUp", "PgDown", "Pause", "Space")
            if name.lower() == last.lower()
        ),
        last,
    )
    written = "+".join([*(one for one in _MODIFIERS if one in modifiers), last])
    if _QUICK_DIAL.fullmatch(written):
        raise Unusable(f"holds {written}, which calls a colleague")
    plain = not set(modifiers) & {"Ctrl", "Alt", "Meta"}
    known = _FUNCTION.fullmatch(last) or (_KEY.fullmatch(last) and not plain)
    if not known or set(modifiers) - set(_MODIFIERS) or len(set(modifiers)) != len(modifiers):
        raise Unusable(f"holds {shown(key)}, but must be a key such as F5 or Ctrl+T")
    return written
