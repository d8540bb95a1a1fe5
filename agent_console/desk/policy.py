"""What a profile allows and how long its windows are: the desk's unchanging part while a profile is open."""

from __future__ import annotations

from enum import Enum, auto

from msgspec import Struct


class Paradigm(Enum):
    """How the Contact Handler takes calls (reference: Live Call Return, Live Call Acceptance)."""

    RETURN = auto()
    ACCEPT = auto()
    NONE = auto()


class Key(Enum):
    """The four kinds of revocable key (reference: Authentication)."""

    ACTIVE_CALLS = "active_calls"
    TRANSFER = "transfer"
    RETURN = "return"
    ACCEPT = "accept"


class QuickDial(Struct, frozen=True):
    """A destination with a name, offered in the transfer panel."""

    name: str
    to: str


class Assumption(Enum):
    """What an administrator knows of the vendor where the reference is silent."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


class Policy(Struct, frozen=True):
    """What the desk has to know of a profile. `keys` names the actions for which a key is stored.

    `numbers` are what the vendor dials to reach this desk, as the settings have them; empty: not known.
    `stop_ends_hold`: a stopped transfer gives the held caller back. `hold_ends_with_destination`: a held
    caller comes back when the destination leaves. The reference says neither (Call Transfer).
    """

    paradigm: Paradigm = Paradigm.RETURN
    return_window_ms: int = 90_000
    accept_window_ms: int = 30_000
    region: str = "US"
    keys: frozenset[Key] = frozenset()
    quick_dial: tuple[QuickDial, ...] = ()
    stale_after_ms: int = 5_000
    numbers: tuple[str, ...] = ()
    stop_ends_hold: Assumption = Assumption.YES
    hold_ends_with_destination: Assumption = Assumption.NO
