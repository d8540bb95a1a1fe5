"""The desk's state in words: every sentence that an agent reads or hears about a call."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from agent_console.desk.controls import Why
from agent_console.desk.hearing import Party, Presence
from agent_console.desk.matching import Confidence, Match, NumberOfCall
from agent_console.desk.numbers import Undialable, UndialableReason, formatted
from agent_console.desk.outcomes import Refusal, Refused
from agent_console.desk.rings import Ring, RingState
from agent_console.desk.state import (
    Connecting,
    Connection,
    Desk,
    Gone,
    KeyRefused,
    Live,
    Lost,
    NoKey,
    SlowedDown,
)
from agent_console.desk.transfers import (
    CallerLeg,
    DestinationLeg,
    Ended,
    Ending,
    InDoubt,
    Requested,
    StepKind,
    Transfer,
    UnderWay,
)
from agent_console.ui.lines import Tone

translate = QCoreApplication.translate


def duration(seconds: int) -> str:
    """A length of time for people: 0:07, 12:30, 1:02:03."""
    minutes, seconds = divmod(max(seconds, 0), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"


def age(milliseconds: int) -> str:
    """How old a call is, as coarse as the list needs it."""
    minutes = max(milliseconds, 0) // 60_000
    if minutes == 0:
        return translate("words", "now")
    if minutes < 60:
        return translate("words", "%n min", "", minutes)
    return translate("words", "{hours} h {minutes} min").format(hours=minutes // 60, minutes=minutes % 60)


def connection(state: Connection, now_ms: int) -> tuple[str, Tone]:
    """The state of the connection, beginning as the outside relies on."""
    match state:
        case Live():
            return translate("words", "Connection: live"), Tone.GOOD
        case SlowedDown(next_try_at_ms=next_try_at_ms):
            text = translate("words", "Connection: slowed down, next try in {seconds} s")
            return text.format(seconds=_seconds(next_try_at_ms - now_ms)), Tone.CAUTION
        case Lost(why=why, next_try_at_ms=next_try_at_ms):
            text = translate("words", "Connection: lost, next try in {seconds} s. {why}")
            return text.format(seconds=_seconds(next_try_at_ms - now_ms), why=_said(why)), Tone.BAD
        case KeyRefused():
            text = translate(
                "words", "Connection: key refused. Store a valid active_calls key for this profile."
            )
            return text, Tone.BAD
        case NoKey():
            text = translate(
                "words", "Connection: no key. Store one with: agent-console keys set PROFILE active_calls"
            )
            return text, Tone.BAD
        case Connecting():
            return translate("words", "Connection: connecting…"), Tone.MUTED


def picture_age(answered_at_ms: int | None, now_ms: int) -> tuple[str, str]:
    """How old the picture is: as shown beside the connection, and as spoken."""
    if answered_at_ms is None:
        return "", ""
    seconds = max(1, (now_ms - answered_at_ms) // 1000)
    if seconds < 120:
        shown = translate("words", "{seconds} s ago").format(seconds=seconds)
        return shown, translate("words", "updated {seconds} s ago").format(seconds=seconds)
    minutes = seconds // 60
    shown = translate("words", "{minutes} min ago").format(minutes=minutes)
    return shown, translate("words", "updated {minutes} min ago").format(minutes=minutes)


def ring(desk: Desk, one: Ring, now_ms: int, next_key: str) -> tuple[str, Tone]:
    """How a ring was matched: why this call, and how sure that is.

    `next_key` takes the next of several candidates; empty where no key does.
    """
    match one.state:
        case RingState.SEARCHING | RingState.NOT_ROUTED if one.caller.withheld:
            return translate("words", "The number is withheld. Choose the call from the list."), Tone.CAUTION
        case RingState.SEARCHING:
            return translate("words", "Looking for its call…"), Tone.NEWS
        case RingState.NOT_ROUTED:
            return translate("words", "Not routed through Retreaver."), Tone.CAUTION
    if one.match is None:
        return "", Tone.MUTED
    text, tone = _matched(desk, one, one.match)
    if len(one.matches) > 1:
        more = translate("words", "Others that could be meant: %n.", "", len(one.matches) - 1)
        way = translate("words", "See the list.")
        if next_key:
            way = translate("words", "{key} takes the next.").format(key=next_key)
        text, tone = f"{text} {more} {way}", Tone.CAUTION
    if desk.is_stale(now_ms) or isinstance(desk.connection, SlowedDown | Lost):
        return f"{text} {translate('ring', 'From an older picture: it may have changed.')}", Tone.CAUTION
    if _is_beside(desk, one):
        beside = translate("words", "It rings beside the call in hand.")
        return f"{text} {beside}", Tone.NEWS if tone is Tone.GOOD else tone
    return text, tone


def _matched(desk: Desk, one: Ring, match: Match) -> tuple[str, Tone]:
    how, case = _what_agrees(match), desk.cases.get(match.call_uuid)
    if not one.settled:
        return translate("words", "Checking whether it is this call: {how}.").format(how=how), Tone.CAUTION
    if not one.certain:
        return translate("words", "Probably this call: {how}.").format(how=how), Tone.CAUTION
    if match.confidence is Confidence.IDENTIFIER:
        text = translate("words", "Matched by its identifier.")
        if case is not None and not case.listed:
            return f"{text} {why_not(Why.NOT_LISTED)}", Tone.CAUTION
        return text, Tone.GOOD
    if match.confidence is Confidence.NATIONAL:
        return translate("words", "Matched: {how}.").format(how=how), Tone.GOOD
    return translate("words", "Matched exactly: {how}.").format(how=how), Tone.GOOD


def _what_agrees(match: Match) -> str:
    match match.confidence:
        case Confidence.IDENTIFIER:
            return translate("words", "its identifier")
        case Confidence.EXACT_SENT:
            return translate("words", "the number that was sent")
        case Confidence.EXACT_REAL:
            return translate("words", "the caller's real number")
        case Confidence.NATIONAL if match.on is NumberOfCall.SENT:
            return translate("words", "the number that was sent, in national form")
        case Confidence.NATIONAL:
            return translate("words", "the caller's real number, in national form")
        case Confidence.SUFFIX:
            return translate("words", "the last %n digits agree", "", match.digits)


def _is_beside(desk: Desk, one: Ring) -> bool:
    """Whether another call is in hand than any that this ring may be."""
    current = desk.current
    if current is None or current.gone is not None or one.answered:
        return False
    return current.call.call_uuid not in [match.call_uuid for match in one.matches]


def why_not(why: Why) -> str:
    """Why a control cannot be used now."""
    match why:
        case Why.NO_CALL:
            return translate("words", "No call is in hand: wait for a ring, or choose a call from the list.")
        case Why.NOT_LISTED:
            return translate("words", "The list does not show this call yet.")
        case Why.NOT_SETTLED:
            return translate("words", "Checking whether this is the call that rings.")
        case Why.CALL_OVER:
            return translate("words", "This call is over, or no longer with you.")
        case Why.STALE:
            return translate("words", "The picture is too old to act upon. It returns by itself.")
        case Why.NO_KEY:
            return translate("words", "This profile has no key for it.")
        case Why.KEY_REFUSED:
            return translate(
                "words",
                "The server refuses the key for this call. Store the right key in Settings; a transferred call needs the key of whom it was transferred to.",
            )
        case Why.NO_DESTINATION:
            return translate("words", "Enter where to transfer to.")
        case Why.BAD_DESTINATION:
            return translate(
                "words", "What stands in “Transfer to” cannot be dialled: see the line below it."
            )
        case Why.TRANSFER_UNDER_WAY:
            return translate("words", "A transfer is under way on this call.")
        case Why.ALREADY_TRANSFERRED:
            return translate(
                "words", "The call is already being transferred, by a request that is not known here."
            )
        case Why.CALLER_HUNG_UP:
            return translate("words", "The caller has hung up.")
        case Why.NO_TRANSFER:
            return translate("words", "No transfer is under way on this call.")
        case Why.NO_TRANSFER_UUID:
            return translate("words", "The server's answer never came, so this transfer cannot be addressed.")
        case Why.WAITING_FOR_ANSWER:
            return translate("words", "Waiting for the server's answer.")
        case Why.STOPPING:
            return translate("words", "The transfer is being stopped.")
        case Why.CALLER_NOT_HELD:
            return translate("words", "The caller is not on hold: they are in the conference already.")
        case Why.DESTINATION_GONE:
            return translate("words", "The destination's leg has ended already.")
        case Why.BEING_RETURNED:
            return translate("words", "The call is being returned to the router.")
        case Why.WINDOW_CLOSED:
            return translate("words", "The time for it has run out.")
        case Why.ALREADY_ACCEPTED:
            return translate("words", "The call is accepted.")


def undialable(reading: Undialable) -> str:
    """Why what was typed cannot be dialled."""
    match reading.why:
        case UndialableReason.EMPTY:
            return translate("words", "Enter where to transfer to")
        case UndialableReason.NOT_A_NUMBER:
            return translate("words", "Neither a number, a SIP address nor a quick-dial name")
        case UndialableReason.UNKNOWN_COUNTRY_CODE:
            return translate("words", "No country has this code")
        case UndialableReason.TOO_SHORT:
            return translate("words", "Too short for a number")
        case UndialableReason.TOO_LONG:
            return translate("words", "Too long for a number")
        case UndialableReason.NEEDS_AREA_CODE:
            return translate("words", "The area code is missing")
        case UndialableReason.HAS_EXTENSION:
            return translate("words", "Extensions cannot be dialled: leave it out, and dial it by hand")
        case UndialableReason.BAD_SIP_ADDRESS:
            return translate("words", "A SIP address looks like sip:name@host")


def presence(one: Presence, party: Party) -> str:
    """Where a party is, in one or two words."""
    match one:
        case Presence.RINGING if party is Party.DESTINATION:
            return translate("words", "Ringing or talking")
        case Presence.RINGING:
            return translate("words", "Ringing, or on the line")
        case Presence.TALKING:
            return translate("words", "On the line")
        case Presence.HELD:
            return translate("words", "On hold")
        case Presence.UNCERTAIN:
            return translate("words", "Not certain")
        case Presence.GONE:
            return translate("words", "Gone")


def no_call(desk: Desk) -> str:
    """What to expect while no call is in hand."""
    if desk.answered_at_ms is not None and desk.ring is not None:
        # Which of them it is, or that it is none of them, is said of the ring itself.
        return translate("words", "If the call that rings is in the list, choose it there.")
    if desk.answered_at_ms is not None:
        return translate("words", "Wait for a ring, or choose a call from the list.")
    if isinstance(desk.connection, Connecting):
        return translate("words", "Waiting for the first list of calls…")
    return translate("words", "The list of calls cannot be read yet: see the line at the top.")


def empty_list(desk: Desk) -> str:
    """Why the list shows no calls."""
    if desk.answered_at_ms is not None:
        return translate("words", "No active calls")
    if isinstance(desk.connection, Connecting):
        return translate("words", "Waiting for the first list…")
    return translate("words", "No list of calls yet")


def transfer_status(transfer: Transfer | None, now_ms: int) -> tuple[str, Tone]:
    """The transfer's state, as far as it is known and no further."""
    if transfer is None:
        return translate("words", "No transfer"), Tone.MUTED
    to = formatted(transfer.plan.to)
    match transfer:
        case Requested(stop_wanted=True):
            return translate(
                "words",
                "Stopping: asked the server to dial {to}; it is stopped as soon as the server answers",
            ).format(to=to), Tone.CAUTION
        case Requested():
            return translate("words", "Asked the server to dial {to}…").format(to=to), Tone.CAUTION
        case InDoubt():
            text = translate(
                "words",
                "Unknown: {to} may have been dialled, but no answer came. Transferring again could dial twice; listen on your phone first.",
            )
            return text.format(to=to), Tone.CAUTION
        case UnderWay():
            return _under_way(transfer, to, now_ms)
        case Ended():
            return _ended(transfer, to)


def _under_way(transfer: UnderWay, to: str, now_ms: int) -> tuple[str, Tone]:
    step = transfer.step
    if step and step.kind is StepKind.STOP:
        if step.accepted_at_ms is None:
            return translate("words", "Stopping: asked the server to end the leg to {to}…").format(
                to=to
            ), Tone.CAUTION
        return translate("words", "Stopping: accepted by the server, not yet seen in the list"), Tone.CAUTION
    if step and step.accepted_at_ms is None:
        return translate("words", "Connecting: asked the server to bring the caller in…"), Tone.CAUTION
    if transfer.call_missed:
        return translate("words", "The call was missing from the last list: looking again…"), Tone.CAUTION
    if transfer.doubted is StepKind.CONNECT:
        return translate(
            "words", "Unknown: the caller may or may not have been connected. Connect or stop as you hear it."
        ), Tone.CAUTION
    if transfer.doubted is StepKind.STOP:
        return translate(
            "words", "Unknown: the transfer may or may not have been stopped. Stop or connect as you hear it."
        ), Tone.CAUTION
    text, tone = _listed(transfer, to, now_ms)
    if transfer.own_leg_listed:
        return text, tone
    left = translate("words", "{status}. Your own leg is no longer in the list: you may have left the call")
    return left.format(status=text), Tone.CAUTION


def _listed(transfer: UnderWay, to: str, now_ms: int) -> tuple[str, Tone]:
    seen = "" if transfer.confirmed else " " + translate("words", "(accepted, not yet seen in the list)")
    if transfer.destination is DestinationLeg.GONE:
        if transfer.caller is CallerLeg.HELD:
            text = translate(
                "words",
                "{to} has left or did not answer. The caller is still on hold: Connect caller brings them back to you",
            )
            return text.format(to=to), Tone.CAUTION
        text = translate(
            "words",
            "{to} has left or did not answer. Connect caller makes sure that the caller is back with you",
        )
        return text.format(to=to), Tone.CAUTION
    if transfer.caller is CallerLeg.CONFERENCED and transfer.plan.hold_caller:
        return translate("words", "Caller connected: all three are in the conference with {to}").format(
            to=to
        ) + seen, Tone.GOOD
    if transfer.caller is CallerLeg.CONFERENCED:
        return translate("words", "Ringing or talking: {to} is dialled into the conference").format(
            to=to
        ) + seen, Tone.GOOD
    if transfer.caller is CallerLeg.UNCERTAIN:
        return translate("words", "Under way to {to}. Whether the caller is on hold is not certain").format(
            to=to
        ), Tone.CAUTION
    held_for = duration((now_ms - transfer.plan.asked_at_ms) // 1000)
    text = translate("words", "Ringing or talking: {to} is dialled, the caller is on hold for {held_for}")
    return text.format(to=to, held_for=held_for) + seen, Tone.HOLD


def _ended(transfer: Ended, to: str) -> tuple[str, Tone]:
    match transfer.how:
        case Ending.STOPPED:
            return translate("words", "Stopped: the leg to {to} has ended, the caller is with you").format(
                to=to
            ), Tone.GOOD
        case Ending.CONNECTED_BACK:
            return translate("words", "Ended: the caller is back with you"), Tone.GOOD
        case Ending.DESTINATION_LEFT:
            return translate(
                "words", "Ended: {to} has left or did not answer; the caller is with you"
            ).format(to=to), Tone.CAUTION
        case Ending.CALL_ENDED:
            return translate("words", "Ended: the call is no longer live"), Tone.MUTED
        case Ending.HANDED_OVER:
            return translate(
                "words", "Completed: the call left your list after everyone was connected"
            ), Tone.GOOD
        case Ending.CALLER_HUNG_UP:
            return translate("words", "Ended: the caller hung up while on hold"), Tone.CAUTION
        case Ending.AGENT_LEFT:
            return translate(
                "words", "Ended: you are no longer on the call; the caller stays with {to}"
            ).format(to=to), Tone.MUTED
        case Ending.NOT_FOUND:
            return translate("words", "Ended: the server does not know this transfer any more"), Tone.CAUTION
        case Ending.NOT_SENT:
            return translate(
                "words", "Failed: the request did not reach the server, {to} was not dialled"
            ).format(to=to), Tone.BAD
        case Ending.REFUSED:
            why = refusal(transfer.refused) if transfer.refused else ""
            return translate("words", "Failed: {why}").format(why=why), Tone.BAD


def refusal(refused: Refused) -> str:
    """What a refusal means, as documented; an undocumented one in the server's own words."""
    match refused.refusal:
        case Refusal.CALL_NOT_LIVE:
            return translate("words", "The call has already ended.")
        case Refusal.CANNOT_DIAL:
            return translate(
                "words",
                "The destination could not be dialled, most likely due to restrictions on your account.",
            )
        case Refusal.ALREADY_TRANSFERRED:
            return translate(
                "words",
                "A transfer is already in progress on this call. Only whoever it was transferred to "
                "can transfer it on, with a key of their own.",
            )
        case Refusal.NOT_AUTHORIZED:
            return translate("words", "The key is not valid for this call: store the right one in Settings.")
        case Refusal.CALLER_HUNG_UP:
            return translate("words", "The caller hung up while on hold.")
        case Refusal.CALLER_NOT_HELD:
            return translate("words", "The caller is not on hold and can hear everything you say!")
        case Refusal.TRANSFER_NOT_FOUND:
            return translate("words", "The server does not know this transfer.")
        case Refusal.TRANSFER_NOT_IN_PROGRESS:
            return translate("words", "The leg to the destination has already ended.")
        case Refusal.TRANSFEROR_NOT_PRESENT:
            return translate(
                "words", "You are no longer on the call; stopping would leave the caller with dead air."
            )
        case Refusal.SLOW_DOWN:
            return translate("words", "The server asks for patience. Try again in a moment.")
        case Refusal.OTHER:
            return translate("words", "The server said: {text}").format(text=refused.text)


def gone(one: Gone) -> str:
    """What became of the call in hand."""
    match one:
        case Gone.ENDED:
            return translate("words", "Ended")
        case Gone.RETURNED:
            return translate("words", "Returned")
        case Gone.TAKEN_BACK:
            return translate("words", "Taken back")
        case Gone.HANDED_ON:
            return translate("words", "Goes on without you")


def _said(text: str) -> str:
    # Late: the first paint has nothing of the kind to say.
    from agent_console.ui.reasons import said

    return said(text)


def _seconds(milliseconds: int) -> int:
    return max(0, -(-milliseconds // 1000))
