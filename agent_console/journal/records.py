"""What the journal remembers: calls, what the agent did about them, and what became of it.

All times named `…_at_ms` are milliseconds since the Unix epoch, on this machine's clock unless said
otherwise, for people to read. The order of things is the order of writing: a clock set back changes nothing.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class CallRecord:
    """One call as one profile saw it (reference: List Active Calls, response parameters).

    `started_at_ms` and `dialed_out_at_ms` are on the server's clock. `rung_as` is the number as the softphone
    gave it, `matched` how it led to this call; both are None for a call that the agent chose from the list.
    """

    profile: str
    call_uuid: str
    seen_at_ms: int
    caller_number: str | None = None
    caller_number_sent: str | None = None
    dialed_out_number: str | None = None
    started_at_ms: int | None = None
    dialed_out_at_ms: int | None = None
    caller_name: str | None = None
    rung_as: str | None = None
    matched: str | None = None


@dataclass(frozen=True, slots=True)
class Transfer:
    """Transfer a Call. `to` is as sent to the server."""

    to: str
    hold_caller: bool


@dataclass(frozen=True, slots=True)
class Connect:
    """Connect the Caller."""

    transfer_uuid: str


@dataclass(frozen=True, slots=True)
class Stop:
    """Stop the Transfer."""

    transfer_uuid: str


@dataclass(frozen=True, slots=True)
class Return:
    """Return a Call to the router."""


@dataclass(frozen=True, slots=True)
class Accept:
    """Accept a Call."""


Deed = Transfer | Connect | Stop | Return | Accept


@dataclass(frozen=True, slots=True)
class Intention:
    """A request that is about to leave. `action_id` is the desk's; it begins at 1 in each run.

    `own_leg` is the number at which the agent sits, `dialled_at_ms` when it was dialled, on the server's
    clock: as they are now, whatever becomes of the call.
    """

    call: CallRecord
    deed: Deed
    action_id: int
    at_ms: int
    own_leg: str | None = None
    dialled_at_ms: int | None = None


@dataclass(frozen=True, slots=True)
class Done:
    """The server said success. A transfer brings its UUID."""

    transfer_uuid: str | None = None


@dataclass(frozen=True, slots=True)
class Refused:
    """The server said no. `refusal` names the documented error, `text` what it said beyond that."""

    refusal: str
    text: str = ""


@dataclass(frozen=True, slots=True)
class NotSent:
    """The request surely did not reach the server."""

    text: str = ""


@dataclass(frozen=True, slots=True)
class Unknown:
    """The request may have taken effect, and nothing tells."""

    text: str = ""


Outcome = Done | Refused | NotSent | Unknown


@dataclass(frozen=True, slots=True)
class Conclusion:
    """What became of an intention, and when that was known."""

    outcome: Outcome
    at_ms: int


@dataclass(frozen=True, slots=True)
class Entry:
    """An intention that is on disk. `id` grows with each entry of one file."""

    id: int
    intention: Intention


@dataclass(frozen=True, slots=True)
class RecordedAction:
    """An entry and what became of it; a conclusion of None means that the program ended before it knew."""

    entry: Entry
    conclusion: Conclusion | None


@dataclass(frozen=True, slots=True)
class InFlight:
    """What was not seen to end, of one profile.

    `actions` are all those of every call that has an open transfer, Return or Accept, oldest first: the later
    ones make sense only after the earlier ones. `open_transfers` are the entries that may still live.
    """

    actions: tuple[RecordedAction, ...] = ()
    open_transfers: tuple[Entry, ...] = ()


@dataclass(frozen=True, slots=True)
class Draft:
    """What stands in the transfer panel for a call."""

    to: str = ""
    hold_caller: bool = True


@dataclass(frozen=True, slots=True)
class UsedDestination:
    """Where transfers went, and how many. `to` is as sent to the server."""

    to: str
    uses: int


@dataclass(frozen=True, slots=True)
class Search:
    """Which calls of a profile to show, all by default.

    `text` is looked for in numbers (any spelling, any part of them), names, notes and labels; each of its
    words must be found. `label` is an outcome of the wrap-up list, exactly. `until_ms` is not included.
    """

    profile: str
    text: str = ""
    label: str | None = None
    since_ms: int | None = None
    until_ms: int | None = None


@dataclass(frozen=True, slots=True)
class PastCall:
    """A row of the call history. `id` is where the next page goes on from; actions come oldest first."""

    id: int
    call: CallRecord
    ended_at_ms: int | None
    note: str
    label: str
    actions: tuple[RecordedAction, ...]
    draft: Draft = Draft()


@dataclass(frozen=True, slots=True)
class Forgotten:
    """What a privacy request did: calls that were removed or emptied, and rows where only a mention was."""

    calls: int
    mentions: int
    set_aside: tuple[str, ...]
    """Damaged journals in the same folder. They may still hold the number; deleting them is for a person."""
