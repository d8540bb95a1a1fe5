"""What is believed of one call: a set of states of the world, ranked by how many surprises each would take.

0 is what needs no surprise. Nothing here knows a call, a clock or a button: a belief goes in, one comes out.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import NamedTuple

from agent_console.desk.outcomes import Done, NotSent, Outcome, Refusal, Refused, Unknown
from agent_console.desk.world import (
    OVER,
    PROOFS,
    SURPRISE,
    UNLIKELY,
    Assumed,
    Kind,
    State,
    accepts,
    effects,
    fits,
    states,
    unseen,
)

Ranks = bytes
"""A belief: the rank of each state of the world in its order, `_UNBELIEVED` for the rest, the least rank 0.
Bytes keep their hash, so that to ask the same of the same belief again costs a look into a table."""

LEAST_BELIEVED = 5
DOUBTED = 3
"""*Cannot hear* is claimed if nobody hears in any state up to this rank. Measured with one flicker in twenty:
up to 2 or 3 no claim was false, up to 1 one, up to 0 twenty-nine."""

_REMEMBERED = 1024
_UNBELIEVED = 255
_WORLD = tuple(
    state._replace(asked=asked)
    for state in states()
    for asked in ("idle", "flying", "done")
    if asked == "idle" or state != OVER
)
_PLACES = {state: place for place, state in enumerate(_WORLD)}


class Setting(NamedTuple):
    """What is known around a belief: what is assumed, the request in flight, those that may come late."""

    assumed: Assumed = Assumed()
    flying: Kind | None = None
    late: tuple[Kind, ...] = ()


class Sight(NamedTuple):
    """What one fresh picture shows of a call; None where it proves nothing.

    `row`: the call is listed. `own`: so is the agent's leg. `legs`: whether a further leg is listed, for each
    kind of transfer that it can be of (the words of `State.transfer`; several, where they go to one number).
    """

    row: bool | None = None
    own: bool | None = None
    legs: tuple[tuple[frozenset[str], bool], ...] = ()


def ringing() -> Ranks:
    """The call of a ring, or of a row that was chosen: the leg rings, or somebody has picked up."""
    return _ranked({State("on", "dialled", "none", "none"): 0, State("on", "up", "none", "none"): 0})


def dialled_anew(ranks: Ranks, setting: Setting) -> Ranks:
    """The router has dialled the same agent once more: all begins anew, but for a transfer that lives on."""
    found = {
        state._replace(own="dialled"): min(rank + 2 * SURPRISE, LEAST_BELIEVED)
        for state, rank in believed(ranks)
        if state.destination_lives
    }
    asked = "idle" if setting.flying is None else "flying"
    found[State("on", "dialled", "none", "none", asked=asked)] = 0
    return evolved(_ranked(found), setting)


def come_back(knows: frozenset[str]) -> Ranks:
    """The list has shown, again and again, a call that was believed to be over.

    `knows` names the kinds of transfer that it may have (the words of `State.transfer`).
    """
    found = {one: 0 for one in states() if one.own_lives and one.transfer in {"none", *knows}}
    return _ranked(found)


@lru_cache(_REMEMBERED)
def evolved(ranks: Ranks, setting: Setting, *, own_acts: bool = True) -> Ranks:
    """A belief with all that may have happened unseen meanwhile."""
    found = dict(believed(ranks))
    waiting = list(found.items())
    while waiting:
        state, rank = waiting.pop()
        if rank > found[state]:
            continue
        for after, price in _next(state, setting, own_acts=own_acts):
            cost = rank + price
            if cost <= LEAST_BELIEVED and cost < found.get(after, LEAST_BELIEVED + 1):
                found[after] = cost
                waiting.append((after, cost))
    return _ranked(found)


@lru_cache(_REMEMBERED)
def seen(ranks: Ranks, sight: Sight, setting: Setting) -> Ranks:
    """A belief after a picture: what disagrees with it becomes less believable, step by step."""
    least: dict[State, int] = {}
    for state, rank in believed(evolved(ranks, setting)):
        shown = state
        if state.destination_lives and any(seen and state.transfer in kinds for kinds, seen in sight.legs):
            shown = state._replace(listed=True)
        cost = rank + _contradiction(shown, sight) + (shown != state)
        least[shown] = min(cost, least.get(shown, cost))
    return evolved(_ranked(least), setting)


def contradicted(ranks: Ranks, sight: Sight) -> bool:
    """Whether a picture shows what cannot be in any state that is believed."""
    return bool(sight.row) and all(_contradiction(state, sight) >= UNLIKELY for state, _ in believed(ranks))


def asked(ranks: Ranks, setting: Setting) -> Ranks:
    """A request has left, and may take effect at any moment. `setting` names it as the one in flight."""
    found = {
        state if state == OVER else state._replace(asked="flying"): rank for state, rank in believed(ranks)
    }
    return evolved(_ranked(found), setting)


def answered(ranks: Ranks, kind: Kind, outcome: Outcome, setting: Setting) -> Ranks:
    """What the answer leaves of a belief; `setting` is as it is without this request in flight."""
    known = believed(ranks)
    undone = [(state, rank) for state, rank in known if state.asked != "done"] or [*known]
    match outcome:
        case Done(transfer_uuid=transfer_uuid):
            found = [(state, rank) for state, rank in known if state.asked == "done"]
            found = found or _as_if_done(known, kind, setting.assumed) or [*known]
            if transfer_uuid is not None:
                found = [(_renamed(state, "lost", "mine"), rank) for state, rank in found]
        case Refused(refusal=Refusal.TRANSFER_NOT_FOUND):
            found = [(_renamed(state, "mine", "lost"), rank) for state, rank in undone]
        case Refused(refusal=refusal) if refusal in PROOFS:
            found = _proven(undone, refusal)
        case Refused() | NotSent():
            found = undone
        case Unknown():
            found = [*known]
    least: dict[State, int] = {}
    for state, rank in found:
        idle = state._replace(asked="idle")
        least[idle] = min(rank, least.get(idle, rank))
    return evolved(_ranked(least), setting)


def weighed(ranks: Ranks, setting: Setting, against: Callable[[State], bool], weight: int) -> Ranks:
    """A belief in which the states that a test names are less believable by so much."""
    found = {state: rank + weight * against(state) for state, rank in believed(ranks)}
    return evolved(_ranked(found), setting)


# ── questions ─────────────────────────────────────────────────────────────────────────────────────


@lru_cache(_REMEMBERED)
def believed(ranks: Ranks) -> tuple[tuple[State, int], ...]:
    """The states that are believed at all, each with its rank."""
    return tuple((_WORLD[place], rank) for place, rank in enumerate(ranks) if rank != _UNBELIEVED)


@lru_cache(_REMEMBERED)
def likely(ranks: Ranks) -> tuple[State, ...]:
    """The states that take no surprise."""
    return tuple(state for state, rank in believed(ranks) if rank == 0)


def surely(ranks: Ranks, holds: Callable[[State], bool]) -> bool:
    """Whether something holds in every state that takes no surprise."""
    return all(holds(state) for state in likely(ranks))


def perhaps(ranks: Ranks, holds: Callable[[State], bool]) -> bool:
    """Whether something holds in a state that takes no surprise."""
    return any(holds(state) for state in likely(ranks))


def believably(ranks: Ranks, holds: Callable[[State], bool]) -> bool:
    """Whether something holds in a state that takes one surprise at most."""
    return any(rank <= SURPRISE and holds(state) for state, rank in believed(ranks))


def conceivably(ranks: Ranks, holds: Callable[[State], bool]) -> bool:
    """Whether something holds in any state that is believed at all."""
    return any(holds(state) for state, _ in believed(ranks))


@lru_cache(_REMEMBERED)
def doubtful(ranks: Ranks, setting: Setting) -> tuple[State, ...]:
    """Every state that is at all believable, now or by what may happen unseen.

    That the agent has left counts only where the list says so: the agent knows of it before the list does.
    """
    return tuple(
        state
        for state, rank in believed(evolved(ranks, setting, own_acts=False))
        if rank == 0 or (rank <= DOUBTED and state.own_lives)
    )


def takes(kind: Kind, state: State) -> bool:
    """Whether the server would take this request from an agent who is still on the call."""
    return state.own_lives and accepts(kind, state)


# ── steps ─────────────────────────────────────────────────────────────────────────────────────────


def _next(state: State, setting: Setting, *, own_acts: bool) -> Iterable[tuple[State, int]]:
    yield from unseen(state, setting.assumed, own_acts=own_acts)
    if state.asked == "flying" and setting.flying is not None:
        for after, price in effects(setting.flying, state, setting.assumed):
            yield after if after == OVER else after._replace(asked="done"), price
    for kind in setting.late:
        yield from effects(kind, state, setting.assumed)


def _contradiction(state: State, sight: Sight) -> int:
    if state == OVER:
        return UNLIKELY if sight.row else 0
    weight = 0
    if sight.row is False and state.own_lives:
        weight += 1
    if sight.own is not None and sight.own is not state.own_lives:
        weight += UNLIKELY if sight.own else 1
    shown = state.listed and state.destination_lives
    for kinds, seen in sight.legs:
        if seen is not (shown and state.transfer in kinds):
            weight += UNLIKELY if seen else 1
    return weight


def _proven(known: Iterable[tuple[State, int]], refusal: Refusal) -> list[tuple[State, int]]:
    """The states in which the server says this; where none is believed, all that there are."""
    if refusal is Refusal.CALLER_NOT_HELD:
        # Whatever was believed of the hold was wrong, and nothing is said of the others.
        known = [(_heard(state), rank) for state, rank in known]
    proof = PROOFS[refusal]
    found = [(state, rank) for state, rank in known if fits(state, proof)]
    if refusal is Refusal.ALREADY_TRANSFERRED:
        # Of the hold it says nothing: whose transfer it is that lives is not certain.
        found += [(_heard(state), rank + SURPRISE) for state, rank in found if state.transfer != "mine"]
    return found or [(state, 0) for state in states() if fits(state, proof)]


def _heard(state: State) -> State:
    return state._replace(caller="on") if state.caller == "held" else state


def _renamed(state: State, transfer: str, becomes: str) -> State:
    return state._replace(transfer=becomes) if state.transfer == transfer else state


def _as_if_done(known: Iterable[tuple[State, int]], kind: Kind, assumed: Assumed) -> list[tuple[State, int]]:
    """The server has done what seemed impossible: whatever it can have been done from was the case."""
    for before in (known, [(state, 0) for state in states()]):
        found = [
            (after, rank + price) for state, rank in before for after, price in effects(kind, state, assumed)
        ]
        if found:
            return found
    return []


def _ranked(found: dict[State, int]) -> Ranks:
    least = min(found.values())
    ranks = bytearray([_UNBELIEVED]) * len(_WORLD)
    for state, rank in found.items():
        if rank - least <= LEAST_BELIEVED:
            ranks[_PLACES[state]] = rank - least
    return bytes(ranks)
