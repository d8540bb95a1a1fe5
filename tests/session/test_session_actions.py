"""What each way in which an action can end means for the agent."""

from __future__ import annotations

import pytest
from session_virtual_time import in_virtual_time

from agent_console.callcontrol import errors
from agent_console.callcontrol.errors import REFUSALS, STATUSES, CallControlError
from agent_console.callcontrol.messages import ActiveCall
from agent_console.desk.calls import Call
from agent_console.desk.effects import (
    Action,
    RequestAccept,
    RequestConnect,
    RequestReturn,
    RequestStop,
    RequestTransfer,
)
from agent_console.desk.outcomes import Done, NotSent, Outcome, Refusal, Refused, Unknown
from agent_console.session.actions import carry_out

CALL = Call("call-1", "+16045550123", "+18665551234", "+14166686980", 1, 2, ("+14166686980", "+1"))
RECORD = ActiveCall("call-1", "+16045550123", "+18665551234", "+14166686980", 1, 2)
TRANSFER = RequestTransfer(1, "call-1", "+14165550101", hold_caller=True)


class Client:
    """Notes what it is asked to do, and ends it as the test says."""

    def __init__(self, ends_in: Exception | None = None) -> None:
        self.asked: list[tuple[object, ...]] = []
        self._ends_in = ends_in

    def _note(self, *what: object) -> None:
        self.asked.append(what)
        if self._ends_in is not None:
            raise self._ends_in

    async def transfer(self, call_uuid: str, to: str, *, hold_caller: bool) -> str:
        self._note("transfer", call_uuid, to, hold_caller)
        return "transfer-1"

    async def connect_caller(self, transfer_uuid: str) -> None:
        self._note("connect", transfer_uuid)

    async def stop_transfer(self, transfer_uuid: str) -> None:
        self._note("stop", transfer_uuid)

    async def return_call(self, call: ActiveCall) -> None:
        self._note("return", call)

    async def accept_call(self, call: ActiveCall) -> None:
        self._note("accept", call)


async def outcome_of(action: Action, ends_in: Exception | None = None) -> tuple[Outcome, Client]:
    client = Client(ends_in)
    return await carry_out(client, action), client  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("action", "asked", "outcome"),
    [
        (TRANSFER, ("transfer", "call-1", "+14165550101", True), Done("transfer-1")),
        (RequestConnect(2, "call-1", "transfer-1"), ("connect", "transfer-1"), Done()),
        (RequestStop(3, "call-1", "transfer-1"), ("stop", "transfer-1"), Done()),
        (RequestReturn(4, CALL), ("return", RECORD), Done()),
        (RequestAccept(5, CALL), ("accept", RECORD), Done()),
    ],
)
@in_virtual_time
async def test_each_action_is_one_request(action: Action, asked: tuple[object, ...], outcome: Outcome):
    got, client = await outcome_of(action)
    assert (got, client.asked) == (outcome, [asked])


MEANT = {
    "call not live": Refusal.CALL_NOT_LIVE,
    "cannot dial transfer_to number": Refusal.CANNOT_DIAL,
    "call already transferred": Refusal.ALREADY_TRANSFERRED,
    "not authorized": Refusal.NOT_AUTHORIZED,
    "caller hung up": Refusal.CALLER_HUNG_UP,
    "caller not held": Refusal.CALLER_NOT_HELD,
    "transfer not found": Refusal.TRANSFER_NOT_FOUND,
    "transfer not in progress": Refusal.TRANSFER_NOT_IN_PROGRESS,
    "transferor not present": Refusal.TRANSFEROR_NOT_PRESENT,
}


@pytest.mark.parametrize("words", sorted(REFUSALS))
@in_virtual_time
async def test_every_documented_refusal_is_known_to_the_desk(words: str):
    assert (await outcome_of(TRANSFER, REFUSALS[words]()))[0] == Refused(MEANT[words])


@pytest.mark.parametrize("status", sorted(status for status in STATUSES if status < 500))
@in_virtual_time
async def test_every_documented_status_below_500_is_a_refusal_in_words(status: int):
    outcome, _ = await outcome_of(TRANSFER, STATUSES[status](status))
    assert isinstance(outcome, Refused)
    meant = {
        401: Refusal.NOT_AUTHORIZED,
        403: Refusal.NOT_AUTHORIZED,
        429: Refusal.SLOW_DOWN,
    }
    assert outcome.refusal is meant.get(status, Refusal.OTHER)
    assert outcome.text == (STATUSES[status].meaning if outcome.refusal is Refusal.OTHER else "")


@in_virtual_time
async def test_words_that_nobody_documented_reach_the_agent_as_they_came():
    outcome, _ = await outcome_of(TRANSFER, errors.RefusedForUnknownReason("the moon is full"))
    assert outcome == Refused(Refusal.OTHER, "the moon is full")


@pytest.mark.parametrize(
    "error",
    [errors.ConnectionRefused(), errors.MissingKey(), errors.CertificateExpired(), errors.ProxyFailed()],
)
@in_virtual_time
async def test_what_never_left_is_not_sent(error: CallControlError):
    assert (await outcome_of(TRANSFER, error))[0] == NotSent(error.meaning)


@pytest.mark.parametrize(
    "error",
    [
        errors.AnswerTimeOut(may_have_happened=True),
        errors.ConnectionLost(may_have_happened=True),
        errors.ServerBroken(500, may_have_happened=True),
        errors.ServerUnavailable(503, may_have_happened=True),
        errors.OtherStatus(422, "it broke", may_have_happened=True),
        errors.UnreadableReply("html", may_have_happened=True),
        errors.TransferUuidMissing(may_have_happened=True),
    ],
)
@in_virtual_time
async def test_what_may_have_happened_is_unknown_and_never_sent_again(error: CallControlError):
    outcome, client = await outcome_of(TRANSFER, error)
    assert outcome == Unknown(error.meaning)
    assert len(client.asked) == 1


@in_virtual_time
async def test_a_mistake_of_this_program_after_the_request_left_is_unknown(
    caplog: pytest.LogCaptureFixture,
):
    outcome, _ = await outcome_of(TRANSFER, ValueError("a mistake"))
    assert isinstance(outcome, Unknown)
    assert "An action failed in this program" in caplog.text
