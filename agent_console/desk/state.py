"""The whole of what one agent's desk knows, as plain immutable data."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum, auto

from msgspec import Struct, field
from msgspec.structs import replace

from agent_console.desk.calls import Call
from agent_console.desk.clock import ServerClock
from agent_console.desk.handling import Handling, HandlingAsked
from agent_console.desk.index import index_of
from agent_console.desk.outcomes import Outcome
from agent_console.desk.policy import Key, Policy
from agent_console.desk.rings import Ring
from agent_console.desk.transfers import Ended, Requested, Transfer, UnderWay

OVER_AT_MOST = 32
"""So many transfers that are over, and returns and acceptances of calls that have left the list, are kept."""


class Connecting(Struct, frozen=True):
    """Nothing has been heard from the server yet."""


class Live(Struct, frozen=True):
    """The last poll was answered."""


class SlowedDown(Struct, frozen=True):
    """The server asked for fewer requests, or for patience."""

    next_try_at_ms: int


class Lost(Struct, frozen=True):
    """The list cannot be read; `why` says so in a sentence."""

    why: str
    since_ms: int
    next_try_at_ms: int


class KeyRefused(Struct, frozen=True):
    """The key for active calls is wrong, revoked, or out of scope; polling rests until it changes."""


class NoKey(Struct, frozen=True):
    """There is no key for active calls, and so nothing to ask for."""


Connection = Connecting | Live | SlowedDown | Lost | KeyRefused | NoKey


class ChosenBy(Enum):
    """Why the call in hand is the call in hand."""

    RING = auto()
    AGENT = auto()


class Gone(Enum):
    """What became of a call that is no longer the agent's."""

    ENDED = auto()
    RETURNED = auto()
    TAKEN_BACK = auto()
    HANDED_ON = auto()
    """The agent's leg has ended, and the call goes on with somebody else."""


class Current(Struct, frozen=True):
    """The call in hand: the one that the controls act on. `call` is its last known row."""

    call: Call
    by: ChosenBy
    since_ms: int
    gone: Gone | None = None
    took_the_place: bool = False
    """A ring put it where another live call stood: a press on its way may have been meant for that one."""


class Draft(Struct, frozen=True):
    """What stands in the transfer panel."""

    to: str = ""
    hold_caller: bool = True


class Verb(Enum):
    """The agent's five actions on a call."""

    TRANSFER = auto()
    CONNECT = auto()
    STOP = auto()
    RETURN = auto()
    ACCEPT = auto()


class ActionMessage(Struct, frozen=True):
    """What became of an action."""

    verb: Verb
    outcome: Outcome
    at_ms: int
    call_uuid: str


class Happening(Enum):
    """What happened without the agent's doing in this program."""

    CALL_ENDED = auto()
    CALL_RETURNED = auto()
    CALL_TAKEN_BACK = auto()
    CALL_HANDED_ON = auto()
    CALL_CAME_BACK = auto()
    TRANSFER_STOPPED = auto()
    DESTINATION_LEFT = auto()
    STILL_HERE = auto()
    """A return of unknown outcome: the list still shows the call."""
    ACCEPT_HELD = auto()
    """An acceptance of unknown outcome: the window has closed and the call is still here."""
    ANOTHER_RINGS = auto()
    JUST_CHANGED = auto()
    """A button was pressed in the moment in which a ring had changed the call in hand: nothing was done."""
    NOT_ROUTED = auto()


class HappeningMessage(Struct, frozen=True):
    """Something that the list or a softphone told."""

    happening: Happening
    at_ms: int
    call_uuid: str | None = None


class Notice(Struct, frozen=True):
    """A sentence about the program or its configuration."""

    text: str
    at_ms: int


class RecoveredMessage(Struct, frozen=True):
    """The program ended in the midst of things; what came back: transfers under way, and unknown outcomes."""

    under_way: int
    unknown: int
    at_ms: int


Message = ActionMessage | HappeningMessage | Notice | RecoveredMessage


class Desk(Struct, frozen=True):
    """One agent's desk. `calls` come newest dialled first; mappings go by call UUID.

    `asked_at_ms` and `answered_at_ms` belong to the last picture; a desk that has seen none has None.
    """

    policy: Policy = field(default_factory=Policy)
    connection: Connection = Connecting()
    clock: ServerClock | None = None
    calls: tuple[Call, ...] = ()
    asked_at_ms: int | None = None
    answered_at_ms: int | None = None
    rings: tuple[Ring, ...] = ()
    current: Current | None = None
    draft: Draft = Draft()
    transfers: Mapping[str, Transfer] = field(default_factory=dict)
    handlings: Mapping[str, Handling] = field(default_factory=dict)
    refused_keys: frozenset[Key] = frozenset()
    message: Message | None = None
    next_action_id: int = 1
    had_in_hand: tuple[str, ...] = ()
    """The UUIDs of the last calls that were in hand, this one at the end."""

    @property
    def ring(self) -> Ring | None:
        """The ring that the agent hears or last heard: the newest."""
        return self.rings[-1] if self.rings else None

    def call(self, call_uuid: str) -> Call | None:
        """The listed call with this UUID."""
        return index_of(self.calls).by_uuid.get(call_uuid)

    def with_transfer(self, transfer: Transfer) -> Desk:
        """This desk with this transfer of its call, and the oldest of those that are over forgotten."""
        others = {uuid: one for uuid, one in self.transfers.items() if uuid != transfer.plan.call_uuid}
        ended = [uuid for uuid, one in others.items() if isinstance(one, Ended)]
        for uuid in ended[: max(0, len(ended) - OVER_AT_MOST)]:
            del others[uuid]
        return replace(self, transfers={**others, transfer.plan.call_uuid: transfer})

    def with_handling(self, call_uuid: str, handling: Handling | None) -> Desk:
        """This desk with this handling of a call, or none; the oldest whose calls have left are forgotten."""
        others = {uuid: one for uuid, one in self.handlings.items() if uuid != call_uuid}
        in_hand = self.current.call.call_uuid if self.current else None
        over = [
            uuid
            for uuid, one in others.items()
            if uuid != in_hand and not isinstance(one, HandlingAsked) and self.call(uuid) is None
        ]
        for uuid in over[: max(0, len(over) - OVER_AT_MOST)]:
            del others[uuid]
        return replace(self, handlings={**others, call_uuid: handling} if handling else others)

    def transfer_of_current(self) -> Transfer | None:
        """The transfer, live or ended, of the call in hand."""
        return self.transfers.get(self.current.call.call_uuid) if self.current else None

    def handling_of_current(self) -> Handling | None:
        """Return or acceptance of the call in hand."""
        return self.handlings.get(self.current.call.call_uuid) if self.current else None

    def is_stale(self, now_ms: int) -> bool:
        """Whether the picture is too old to act upon, or there is none."""
        return self.answered_at_ms is None or now_ms - self.answered_at_ms > self.policy.stale_after_ms

    def live_transfers(self) -> tuple[Requested | UnderWay, ...]:
        """Transfers that hold somebody's attention, whichever call is in hand."""
        return tuple(one for one in self.transfers.values() if isinstance(one, Requested | UnderWay))
