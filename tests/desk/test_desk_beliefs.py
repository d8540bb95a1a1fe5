"""What the desk believes of one call: the rules by the reference, and what answers and pictures prove."""

from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_console.desk import belief
from agent_console.desk.belief import Setting, Sight
from agent_console.desk.outcomes import Done, NotSent, Refusal, Refused, Unknown
from agent_console.desk.policy import Assumption
from agent_console.desk.world import (
    OVER,
    PROOFS,
    RULES,
    UNLIKELY,
    Assumed,
    Kind,
    State,
    accepts,
    effects,
    fits,
    states,
    table,
    unseen,
)

CALM = Setting()
UNKNOWN = Setting(Assumed(Assumption.UNKNOWN, Assumption.UNKNOWN))
KINDS = [kind for kind in Kind if kind is not Kind.ACCEPT]
ASSUMED = [Assumed(stop, left) for stop in Assumption for left in Assumption]


def talking(setting=CALM):
    """The agent and the caller, who have been heard to talk."""
    ranks = belief.evolved(belief.ringing(), setting)
    return belief.weighed(ranks, setting, lambda state: state.own != "up", belief.LEAST_BELIEVED)


def answered(ranks, kind, outcome, setting=CALM):
    """A request that left, and its answer."""
    return belief.answered(belief.asked(ranks, setting._replace(flying=kind)), kind, outcome, setting)


def held(setting=CALM):
    return answered(talking(setting), Kind.TRANSFER_HELD, Done("transfer-1"), setting)


def look(ranks, times=1, setting=CALM, destination=None):
    legs = () if destination is None else ((frozenset({"mine"}), destination),)
    for _ in range(times):
        ranks = belief.seen(ranks, Sight(row=True, own=True, legs=legs), setting)
    return ranks


def callers(found):
    return {state.caller for state in found}


# ── the world ─────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("assumed", ASSUMED)
def test_every_move_leads_to_a_state_of_the_world(assumed):
    world = set(states())
    for state in world:
        moves = [*unseen(state, assumed, own_acts=True)]
        moves += [move for kind in Kind for move in effects(kind, state, assumed)]
        assert {after for after, _ in moves} <= world


def test_every_rule_and_every_proof_speaks_of_a_state():
    for rule in RULES:
        assert any(fits(state, rule.before) for state in states()), rule
    for proof in PROOFS.values():
        assert any(fits(state, proof) for state in states()), proof


def test_nothing_leads_out_of_a_call_that_is_over():
    for assumed in ASSUMED:
        assert unseen(OVER, assumed, own_acts=True) == ()
        assert not any(effects(kind, OVER, assumed) for kind in Kind)


@pytest.mark.parametrize(
    ("kind", "state", "refusal"),
    [
        (Kind.TRANSFER_HELD, State("on", "up", "mine", "up"), Refusal.ALREADY_TRANSFERRED),
        (Kind.TRANSFER_CONFERENCED, State("held", "up", "other", "dialled"), Refusal.ALREADY_TRANSFERRED),
        (Kind.TRANSFER_HELD, OVER, Refusal.CALL_NOT_LIVE),
        (Kind.CONNECT, State("gone", "up", "mine", "up"), Refusal.CALLER_HUNG_UP),
        (Kind.CONNECT, State("on", "up", "mine", "up"), Refusal.CALLER_NOT_HELD),
        (Kind.CONNECT, OVER, Refusal.CALL_NOT_LIVE),
        (Kind.STOP, State("held", "up", "mine", "gone"), Refusal.TRANSFER_NOT_IN_PROGRESS),
        (Kind.STOP, State("held", "gone", "mine", "up"), Refusal.TRANSFEROR_NOT_PRESENT),
        (Kind.STOP, OVER, Refusal.CALL_NOT_LIVE),
    ],
)
def test_a_documented_refusal_is_said_where_the_request_is_not_taken(kind, state, refusal):
    """Reference: the tables of Error Messages."""
    assert not accepts(kind, state)
    assert fits(state, PROOFS[refusal])


@pytest.mark.parametrize(
    ("kind", "state"),
    [
        (Kind.TRANSFER_HELD, State("on", "up", "none", "none")),
        (Kind.TRANSFER_CONFERENCED, State("held", "up", "mine", "gone")),
        (Kind.CONNECT, State("held", "up", "mine", "up")),
        (Kind.CONNECT, State("held", "up", "mine", "gone")),
        (Kind.STOP, State("held", "up", "mine", "dialled")),
        (Kind.STOP, State("gone", "up", "mine", "up")),
        (Kind.RETURN, State("on", "up", "none", "none")),
        (Kind.RETURN, State("on", "dialled", "none", "none")),
    ],
)
def test_what_the_reference_allows_is_taken(kind, state):
    assert accepts(kind, state)


def test_what_the_profile_says_of_holds_makes_the_other_answer_unlikely_and_not_impossible():
    state = State("held", "up", "mine", "up")
    for answer, on, stays in ((Assumption.YES, 0, UNLIKELY), (Assumption.NO, UNLIKELY, 0)):
        found = dict(effects(Kind.STOP, state, Assumed(stop_ends_hold=answer)))
        assert found == {State("on", "up", "mine", "gone"): on, State("held", "up", "mine", "gone"): stays}
    found = dict(effects(Kind.STOP, state, UNKNOWN.assumed))
    assert set(found.values()) == {0}


def test_the_table_for_administrators_has_a_line_for_each_rule_and_proof():
    printed = subprocess.run(
        [sys.executable, "-m", "agent_console.desk.world"], capture_output=True, text=True, check=True
    ).stdout
    assert printed.strip() == table()
    assert len([line for line in table().splitlines() if line.startswith("| ")]) == (
        len(RULES) + len(PROOFS) + 4
    )


# ── beliefs ───────────────────────────────────────────────────────────────────────────────────────

outcomes = st.one_of(
    st.builds(Done, st.sampled_from([None, "transfer-1"])),
    st.builds(Refused, st.sampled_from(Refusal)),
    st.builds(NotSent, st.just("no route")),
    st.builds(Unknown, st.just("time-out")),
)
sights = st.builds(
    Sight,
    row=st.sampled_from([True, False, None]),
    own=st.sampled_from([True, False, None]),
    legs=st.lists(
        st.tuples(
            st.sampled_from(["mine", "lost", "other"]).map(lambda kind: frozenset({kind})), st.booleans()
        ),
        max_size=3,
    ).map(tuple),
)
events = st.lists(st.one_of(sights, st.tuples(st.sampled_from(KINDS), outcomes)), max_size=12)


@given(events=events, assumed=st.sampled_from(ASSUMED))
def test_whatever_happens_something_is_believed_and_something_takes_no_surprise(events, assumed):
    setting = Setting(assumed)
    ranks = belief.evolved(belief.ringing(), setting)
    for event in events:
        if isinstance(event, Sight):
            ranks = belief.seen(ranks, event, setting)
        else:
            ranks = answered(ranks, *event, setting)
        assert belief.likely(ranks)
        assert all(state.asked == "idle" for state, _ in belief.believed(ranks))
        assert belief.evolved(ranks, setting) == ranks
        assert set(belief.likely(ranks)) <= set(belief.doubtful(ranks, setting))


def test_a_picture_that_agrees_changes_nothing_after_the_first():
    ranks = look(held(), 8, destination=None)
    assert look(ranks, destination=None) == ranks


def test_one_flicker_convinces_nobody_and_two_running_do():
    ranks = look(held(), 3, destination=True)
    once = look(ranks, destination=False)
    assert belief.perhaps(once, lambda state: state.destination_lives)
    twice = look(once, destination=False)
    assert belief.surely(twice, lambda state: state.destination == "gone")
    assert callers(belief.likely(twice)) == {"held"}, "a hold lasts until connect, unless the profile says no"


def test_a_destination_that_was_never_listed_is_not_missed():
    ranks = look(held(), 10, destination=False)
    assert belief.surely(ranks, lambda state: state.destination_lives)


def test_a_destination_that_the_list_shows_late_is_followed_from_then_on():
    ranks = look(look(held(), 10, destination=False), 1, destination=True)
    assert belief.surely(look(ranks, 2, destination=False), lambda state: not state.destination_lives)


def test_a_request_without_an_answer_may_have_been_done_or_not():
    ranks = answered(talking(), Kind.TRANSFER_HELD, Unknown("time-out"))
    assert callers(belief.likely(ranks)) == {"on", "held"}
    late = CALM._replace(late=(Kind.STOP,))
    again = belief.evolved(held(), late)
    assert belief.perhaps(again, lambda state: state.destination == "gone"), "an effect may come late"


def test_already_transferred_proves_a_transfer_and_nothing_about_the_hold():
    ranks = answered(talking(), Kind.TRANSFER_HELD, Refused(Refusal.ALREADY_TRANSFERRED))
    assert belief.surely(ranks, lambda state: state.destination_lives)
    assert callers(belief.doubtful(ranks, CALM)) >= {"on", "held"}


def test_caller_not_held_says_nothing_of_the_agent_and_the_destination():
    ranks = answered(held(), Kind.CONNECT, Refused(Refusal.CALLER_NOT_HELD))
    assert callers(belief.likely(ranks)) == {"on"}
    assert belief.surely(ranks, lambda state: state.own == "up" and state.destination_lives)


def test_the_server_is_believed_when_it_does_what_seemed_impossible():
    ranks = answered(talking(), Kind.CONNECT, Done())
    assert belief.surely(ranks, lambda state: state.caller == "on" and state.transfer == "mine")


def test_a_call_that_is_dialled_anew_keeps_a_transfer_that_lives_in_mind():
    ranks = belief.dialled_anew(held(), CALM)
    assert belief.surely(ranks, lambda state: state.transfer == "none")
    assert belief.conceivably(ranks, lambda state: state.transfer == "mine" and state.caller == "held")


def test_the_agents_own_leaving_is_counted_only_where_the_list_says_so():
    """Known limit: whoever hangs up on a held caller joins caller and destination for a second unseen."""
    assert "on" not in callers(belief.doubtful(held(), CALM))
    ranks = held()
    for _ in range(2):
        ranks = belief.seen(ranks, Sight(row=True, own=False), CALM)
    assert "on" in callers(belief.doubtful(ranks, CALM))
