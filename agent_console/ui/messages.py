"""What became of an action, and what happened without one, in one sentence each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from agent_console.desk.outcomes import Done, NotSent, Outcome, Refused, Unknown
from agent_console.desk.state import (
    ActionMessage,
    Happening,
    HappeningMessage,
    Message,
    Notice,
    RecoveredMessage,
    Verb,
)
from agent_console.ui.lines import Tone
from agent_console.ui.words import refusal

translate = QCoreApplication.translate
MOST_MISTAKES = 3


def message(one: Message | None) -> tuple[str, Tone]:
    """The last outcome or event, in one sentence."""
    match one:
        case None:
            return "", Tone.MUTED
        case ActionMessage(verb=verb, outcome=outcome):
            return _action(verb, outcome)
        case HappeningMessage(happening=happening):
            return _happening(happening)
        case Notice(text=text):
            return _said(text), Tone.CAUTION
        case RecoveredMessage():
            return _recovered(one), Tone.CAUTION


def _action(verb: Verb, outcome: Outcome) -> tuple[str, Tone]:
    match outcome:
        case Done():
            return _done(verb), Tone.GOOD
        case Refused():
            text = translate("message", "{action} refused. {why}")
            return text.format(action=_verb(verb), why=refusal(outcome)), Tone.BAD
        case NotSent(text=why):
            text = translate("message", "{action} was not sent. {why}")
            return text.format(action=_verb(verb), why=_said(why)), Tone.BAD
        case Unknown():
            return _unknown(verb), Tone.CAUTION


def _verb(verb: Verb) -> str:
    match verb:
        case Verb.TRANSFER:
            return translate("message", "Transfer")
        case Verb.CONNECT:
            return translate("message", "Connect caller")
        case Verb.STOP:
            return translate("message", "Stop transfer")
        case Verb.RETURN:
            return translate("message", "Return call")
        case Verb.ACCEPT:
            return translate("message", "Accept call")


def _done(verb: Verb) -> str:
    match verb:
        case Verb.TRANSFER:
            return translate("message", "The server accepted the transfer.")
        case Verb.CONNECT:
            return translate("message", "The caller is connected.")
        case Verb.STOP:
            return translate("message", "The server accepted the stop.")
        case Verb.RETURN:
            return translate("message", "The server takes the call back.")
        case Verb.ACCEPT:
            return translate("message", "The call is accepted.")


def _unknown(verb: Verb) -> str:
    match verb:
        case Verb.TRANSFER:
            return translate(
                "message",
                "Transfer: outcome unknown. It may have been carried out; it is not repeated by itself. Transferring again could dial the destination twice.",
            )
        case Verb.CONNECT:
            return translate(
                "message",
                "Connect caller: outcome unknown. The caller may hear you. It is not repeated by itself; connecting again does no harm.",
            )
        case Verb.STOP:
            return translate(
                "message",
                "Stop transfer: outcome unknown. The caller may hear you. It is not repeated by itself; stopping again does no harm.",
            )
        case Verb.RETURN:
            return translate(
                "message",
                "Return call: outcome unknown. The list will show whether the call was taken back. It is not repeated by itself.",
            )
        case Verb.ACCEPT:
            return translate(
                "message",
                "Accept call: outcome unknown. It is not repeated by itself; accepting again does no harm.",
            )


def _happening(happening: Happening) -> tuple[str, Tone]:
    match happening:
        case Happening.CALL_ENDED:
            return translate("message", "The call has ended."), Tone.MUTED
        case Happening.CALL_RETURNED:
            return translate("message", "Returned: the router has taken the call back."), Tone.GOOD
        case Happening.CALL_TAKEN_BACK:
            return translate("message", "The call was taken back: it was not accepted in time."), Tone.CAUTION
        case Happening.CALL_HANDED_ON:
            return translate("message", "The call goes on without you: your leg has ended."), Tone.MUTED
        case Happening.CALL_CAME_BACK:
            return translate(
                "message", "The call is in the list again, and its transfer with it."
            ), Tone.CAUTION
        case Happening.TRANSFER_STOPPED:
            return translate("message", "Stopped: the list confirms that the caller is with you."), Tone.GOOD
        case Happening.DESTINATION_LEFT:
            return translate("message", "The destination has left or did not answer."), Tone.CAUTION
        case Happening.STILL_HERE:
            return translate(
                "message", "The call has not been returned: the list still shows it."
            ), Tone.CAUTION
        case Happening.ACCEPT_HELD:
            return translate(
                "message", "The call was accepted: its time is over, and it is still with you."
            ), Tone.GOOD
        case Happening.JUST_CHANGED:
            return translate(
                "message",
                "Nothing was done: the call in hand had just changed. Press again if you mean this one.",
            ), Tone.CAUTION
        case Happening.NOT_ROUTED:
            return translate("message", "This ring is not a call routed through Retreaver."), Tone.CAUTION


def _recovered(one: RecoveredMessage) -> str:
    sentences = [translate("message", "Recovered after the program had ended.")]
    if one.under_way:
        sentences.append(translate("message", "Transfers under way: %n.", "", one.under_way))
    if one.unknown:
        sentences.append(translate("message", "Requests of unknown outcome: %n.", "", one.unknown))
    return " ".join(sentences)


def _said(text: str) -> str:
    # Late: the first paint has nothing of the kind to say.
    from agent_console.ui.reasons import said

    return said(text)


def mistakes(problems: Sequence[str]) -> list[str]:
    """What a window says of a configuration's mistakes: the first few, for its calls need the room."""
    told = [*problems[:MOST_MISTAKES]]
    if left := len(problems) - len(told):
        told.append(translate("message", "Further mistakes: %n. All of them stand in Diagnostics.", "", left))
    return told
