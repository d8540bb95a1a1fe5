"""What the server's answer makes of a transfer: now, or when the journal tells of it after a crash."""

from __future__ import annotations

from msgspec.structs import replace

from agent_console.desk.outcomes import Done, NotSent, Outcome, Refusal, Refused, Unknown
from agent_console.desk.transfers import (
    CallerLeg,
    DestinationLeg,
    Ended,
    Ending,
    InDoubt,
    Plan,
    Step,
    StepKind,
    Transfer,
    UnderWay,
)

NO_UUID = "The server accepted the transfer but gave no UUID for it."


def after_request(plan: Plan, outcome: Outcome, at_ms: int) -> UnderWay | InDoubt | Ended:
    """What the answer to Transfer makes of it."""
    match outcome:
        case Done(transfer_uuid=str(transfer_uuid)):
            caller = CallerLeg.HELD if plan.hold_caller else CallerLeg.CONFERENCED
            return UnderWay(plan, transfer_uuid, at_ms, caller)
        case Done():
            return InDoubt(plan, NO_UUID, at_ms)
        case Refused():
            return Ended(plan, Ending.REFUSED, at_ms, outcome)
        case NotSent():
            return Ended(plan, Ending.NOT_SENT, at_ms)
        case Unknown(text=why):
            return InDoubt(plan, why, at_ms)


def after_step(transfer: UnderWay, step: Step, outcome: Outcome, at_ms: int) -> Transfer:
    """What the answer to Connect or Stop makes of a transfer that is under way."""
    plan = transfer.plan
    match outcome:
        case Done() if step.kind is StepKind.STOP:
            return replace(transfer, step=replace(step, accepted_at_ms=at_ms))
        case Done() if transfer.destination is DestinationLeg.GONE:
            return Ended(plan, Ending.CONNECTED_BACK, at_ms)
        case Done():
            accepted = replace(step, accepted_at_ms=at_ms)
            return replace(transfer, step=accepted, caller=CallerLeg.CONFERENCED)
        case NotSent():
            return replace(transfer, step=None)
        case Unknown():
            return replace(transfer, step=None, doubted=step.kind, caller=CallerLeg.UNCERTAIN)
        case Refused(refusal=Refusal.CALL_NOT_LIVE):
            return Ended(plan, Ending.CALL_ENDED, at_ms, under_way=replace(transfer, step=None))
        case Refused(refusal=Refusal.CALLER_HUNG_UP):
            return Ended(plan, Ending.CALLER_HUNG_UP, at_ms, under_way=replace(transfer, step=None))
        case Refused(refusal=Refusal.CALLER_NOT_HELD):
            if transfer.destination is DestinationLeg.GONE:
                return Ended(plan, Ending.CONNECTED_BACK, at_ms)
            return replace(transfer, step=None, doubted=None, caller=CallerLeg.CONFERENCED)
        case Refused(refusal=Refusal.TRANSFER_NOT_FOUND):
            return Ended(plan, Ending.NOT_FOUND, at_ms)
        case Refused(refusal=Refusal.TRANSFEROR_NOT_PRESENT):
            return Ended(plan, Ending.AGENT_LEFT, at_ms, under_way=replace(transfer, step=None))
        case Refused(refusal=Refusal.TRANSFER_NOT_IN_PROGRESS):
            if transfer.caller is CallerLeg.CONFERENCED:
                return Ended(plan, Ending.DESTINATION_LEFT, at_ms)
            return replace(transfer, step=None, destination=DestinationLeg.GONE)
        case Refused():
            return replace(transfer, step=None)
