"""The vendor's side of one call, as a world that is small enough to enumerate, and the rules of its moves.

Each rule is one line of a table, to be checked against the reference with a finger on it;
`python -m agent_console.desk.world` prints the table. `belief.py` ranks the states of this world.
"""

from __future__ import annotations

from enum import Enum
from functools import cache
from itertools import product
from typing import NamedTuple

from agent_console.desk.outcomes import Refusal
from agent_console.desk.policy import Assumption


class State(NamedTuple):
    """One way in which the vendor's side of a call may be. Each field is one of the words below.

    `caller`: on, held, gone. `own` (the agent's leg): dialled, up, gone. `transfer`: none, mine (its UUID is
    known), lost (asked for here, the answer never came), other (by the handset, or a colleague's).
    `destination` (its leg): none, dialled, up, gone. `listed`: the list shows the destination's leg; it need
    not be in the group. `asked`: what became of the request in flight: idle, flying, done.
    """

    caller: str
    own: str
    transfer: str
    destination: str
    listed: bool = False
    asked: str = "idle"

    @property
    def destination_lives(self) -> bool:
        """Whether the leg to the destination rings or talks."""
        return self.destination in _LIVE

    @property
    def own_lives(self) -> bool:
        """Whether the agent's leg rings or talks."""
        return self.own in _LIVE


OVER = State("gone", "gone", "none", "none")
"""Everybody has left. The call never comes back from here but by being dialled anew."""

_LIVE = ("dialled", "up")
_WORDS = {"live": _LIVE, "dead": ("none", "gone"), "any": ("mine", "lost", "other")}
SURPRISE = 1
UNLIKELY = 4
"""The price of what hardly ever happens, and of what the profile says does not: above `belief.DOUBTED`."""


class Kind(Enum):
    """What an agent asks the vendor for."""

    TRANSFER_HELD = "Transfer, the caller held"
    TRANSFER_CONFERENCED = "Transfer, everyone conferenced"
    CONNECT = "Connect the caller"
    STOP = "Stop the transfer"
    RETURN = "Return the call"
    ACCEPT = "Accept the call"

    @property
    def is_transfer(self) -> bool:
        """Whether it begins a transfer."""
        return self in (Kind.TRANSFER_HELD, Kind.TRANSFER_CONFERENCED)


class Unseen(Enum):
    """What happens without this console, and so unseen."""

    ANSWERS = "A leg answers"
    CALLER_LEAVES = "The caller leaves"
    DESTINATION_LEAVES = "The destination leaves, or never answers"
    AGENT_LEAVES = "The agent leaves, or the router takes the call"
    JOINED = "The held caller is joined to the destination, to spare dead air"
    NOBODY_STAYS = "Nobody is left to talk to"
    HANDSET = "The agent's phone, or a colleague, transfers"


OWN_ACTS = frozenset({Unseen.AGENT_LEAVES, Unseen.HANDSET})
"""What the agent does knows the agent: no claim is made about it."""


class Assumed(NamedTuple):
    """What the profile says where the reference is silent."""

    stop_ends_hold: Assumption = Assumption.YES
    hold_ends_with_destination: Assumption = Assumption.NO


class Rule(NamedTuple):
    """One line of the table. `before` and `after` read caller, own leg, transfer, destination.

    `*` is anything, `live` dialled or up, `dead` none or gone, `any` a transfer of whatever kind; after it,
    `=` leaves as it was, and `over` ends all. `if_` names a setting and the answer for which the line holds:
    for the other answer it is unlikely, for `unknown` it is open.
    """

    what: Kind | Unseen
    before: str
    after: str
    price: int
    section: str
    if_: tuple[str, Assumption] | None = None


_STOP_YES, _STOP_NO = ("stop_ends_hold", Assumption.YES), ("stop_ends_hold", Assumption.NO)
_LEFT_YES = ("hold_ends_with_destination", Assumption.YES)
_LEFT_NO = ("hold_ends_with_destination", Assumption.NO)
_TRANSFER, _CONNECT, _STOP = "Transfer a Call", "Connect the Caller", "Stop the Transfer"
_LEGS, _RETURN, _ACCEPT = "Legs of a Call", "Live Call Return", "Live Call Acceptance"

RULES = (
    # what                         caller  own     transfer destination   after                     price
    Rule(Kind.TRANSFER_HELD, "on|held *       *       dead", "held = lost dialled", 0, _TRANSFER),
    Rule(Kind.TRANSFER_CONFERENCED, "on|held * *       dead", "on = lost dialled", 0, _TRANSFER),
    Rule(Kind.CONNECT, "held    *       mine    *", "on = = =", 0, _CONNECT),
    Rule(Kind.STOP, "on      live    mine    live", "= = = gone", 0, _STOP),
    Rule(Kind.STOP, "held    live    mine    live", "on = = gone", 0, _STOP, _STOP_YES),
    Rule(Kind.STOP, "held    live    mine    live", "= = = gone", 0, _STOP, _STOP_NO),
    Rule(Kind.STOP, "gone    live    mine    live", "over", 0, _STOP),
    Rule(Kind.RETURN, "on|held live    *       dead", "on gone none none", 0, _RETURN),
    Rule(Kind.RETURN, "on|held live    *       dead", "over", 0, _RETURN),
    Rule(Kind.ACCEPT, "*       live    *       dead", "= = = =", 0, _ACCEPT),
    Rule(Unseen.ANSWERS, "*    dialled *       *", "= up = =", 0, _LEGS),
    Rule(Unseen.ANSWERS, "*    *       any     dialled", "= = = up", 0, _LEGS),
    Rule(Unseen.CALLER_LEAVES, "on|held live *    dead", "over", SURPRISE, _LEGS),
    Rule(Unseen.CALLER_LEAVES, "on|held live any  live", "gone = = =", SURPRISE, "caller hung up"),
    Rule(Unseen.CALLER_LEAVES, "on|held gone *    *", "over", SURPRISE, _LEGS),
    Rule(Unseen.DESTINATION_LEAVES, "on   live any live", "= = = gone", SURPRISE, "transfer not in progress"),
    Rule(Unseen.DESTINATION_LEAVES, "held live any live", "= = = gone", SURPRISE, _TRANSFER, _LEFT_NO),
    Rule(Unseen.DESTINATION_LEAVES, "held live any live", "on = = gone", SURPRISE, _TRANSFER, _LEFT_YES),
    Rule(Unseen.DESTINATION_LEAVES, "gone live any live", "over", SURPRISE, "call not live"),
    Rule(Unseen.DESTINATION_LEAVES, "*    gone any live", "over", SURPRISE, "call not live"),
    Rule(Unseen.AGENT_LEAVES, "on|held live any live", "= gone = =", SURPRISE, "transferor not present"),
    Rule(Unseen.AGENT_LEAVES, "gone live any live", "over", SURPRISE, "call not live"),
    Rule(Unseen.AGENT_LEAVES, "* live * dead", "over", SURPRISE, "call not live"),
    Rule(Unseen.AGENT_LEAVES, "* live * dead", "on gone none none", SURPRISE, _RETURN),
    Rule(Unseen.JOINED, "held    gone    any     live", "on = = =", 0, "transferor not present"),
    Rule(Unseen.NOBODY_STAYS, "on gone    none    none", "over", 0, "call not live"),
    Rule(
        Unseen.HANDSET,
        "on|held up   *       dead",
        "on|held = other dialled",
        UNLIKELY,
        "call already transferred",
    ),
)

PROOFS: dict[Refusal, str] = {
    Refusal.CALL_NOT_LIVE: "over",
    Refusal.ALREADY_TRANSFERRED: "* * any live",
    Refusal.CALLER_HUNG_UP: "gone * * *",
    Refusal.CALLER_NOT_HELD: "on * * *",
    Refusal.TRANSFER_NOT_IN_PROGRESS: "* * none|lost|other *, * * mine gone",
    Refusal.TRANSFEROR_NOT_PRESENT: "* gone mine live",
}
"""What a documented refusal proves of the state in which it was said. All others prove nothing."""


def fits(state: State, pattern: str) -> bool:
    """Whether a state is one of those that a column `before`, or a proof, names."""
    return any(_fits_one(state, one) for one in pattern.split(","))


@cache
def accepts(kind: Kind, state: State) -> bool:
    """Whether the server would take this request, by the tables of Error Messages."""
    return any(rule.what is kind and fits(state, rule.before) for rule in RULES)


@cache
def effects(kind: Kind, state: State, assumed: Assumed) -> tuple[tuple[State, int], ...]:
    """What an accepted request makes of a state, each with its price; none where it would be refused."""
    return _after(state, assumed, kind)


@cache
def unseen(state: State, assumed: Assumed, *, own_acts: bool) -> tuple[tuple[State, int], ...]:
    """What may become of a state unseen, each with its price; `own_acts`: also by the agent's own doing."""
    causes = [one for one in Unseen if own_acts or one not in OWN_ACTS]
    return tuple(found for cause in causes for found in _after(state, assumed, cause))


@cache
def states() -> tuple[State, ...]:
    """All states with nothing asked for."""
    found = [
        OVER,
        *(
            State(caller, own, "none", "none")
            for caller, own in (("on", "dialled"), ("on", "up"), ("on", "gone"))
        ),
    ]
    for caller, own, transfer, destination, listed in product(
        ("on", "held", "gone"),
        ("dialled", "up", "gone"),
        _WORDS["any"],
        ("dialled", "up", "gone"),
        (False, True),
    ):
        alone = [caller, own, destination].count("gone")
        if alone < 2 and not (destination == "gone" and listed):
            found.append(State(caller, own, transfer, destination, listed))
    return tuple(found)


def _after(state: State, assumed: Assumed, what: Kind | Unseen) -> tuple[tuple[State, int], ...]:
    found = []
    for rule in RULES:
        if rule.what is what and fits(state, rule.before):
            price = rule.price
            if rule.if_ is not None and getattr(assumed, rule.if_[0]) not in (
                rule.if_[1],
                Assumption.UNKNOWN,
            ):
                price += UNLIKELY
            found += [(after, price) for after in _changed(state, rule.after)]
    return tuple(found)


def _changed(state: State, after: str) -> list[State]:
    if after == "over":
        return [OVER]
    columns = zip(after.split(), state[:4], strict=True)
    caller, own, transfer, destination = ([was] if word == "=" else word.split("|") for word, was in columns)
    # Whether a new leg will be listed nobody says: both may be.
    may_be_listed = (False, True) if after.endswith(" dialled") else (state.listed,)
    return [
        State(*one, listed and one[3] in _LIVE, state.asked)
        for one in product(caller, own, transfer, destination)
        for listed in may_be_listed
    ]


def _fits_one(state: State, pattern: str) -> bool:
    if pattern == "over" or state[:4] == OVER[:4]:
        return pattern == "over" and state[:4] == OVER[:4]
    return all(_is(value, word) for value, word in zip(state[:4], pattern.split(), strict=True))


@cache
def _is(value: str | bool, word: str) -> bool:
    return word == "*" or any(value in _WORDS.get(one, (one,)) for one in word.split("|"))


def table() -> str:
    """The rules and the proofs as two Markdown tables, for the administrators' page."""
    lines = [
        "| what | before | after | surprises | if | reference |",
        "| --- | --- | --- | --- | --- | --- |",
    ]
    for rule in RULES:
        before, after = (" ".join(column.split()).replace("|", "/") for column in (rule.before, rule.after))
        what = f"asked: {rule.what.value}" if isinstance(rule.what, Kind) else f"unseen: {rule.what.value}"
        holds = f"`{rule.if_[0]} = {rule.if_[1].value}`" if rule.if_ else ""
        lines.append(f"| {what} | `{before}` | `{after}` | {rule.price} | {holds} | {rule.section} |")
    lines += ["", "| the server refuses | which proves |", "| --- | --- |"]
    for refusal, proof in PROOFS.items():
        said = refusal.name.lower().replace("_", " ")
        lines.append(f"| {said} | `{' '.join(proof.split()).replace('|', '/')}` |")
    return "\n".join(lines)


if __name__ == "__main__":
    import sys

    sys.stdout.write(f"{table()}\n")
