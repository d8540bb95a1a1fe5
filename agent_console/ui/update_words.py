"""What is known of newer releases, in words: one sentence for each case."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from agent_console.ui.lines import Tone
from agent_console.updates.states import (
    BroughtBy,
    Downloading,
    Failed,
    Looking,
    NewerRelease,
    NothingNewer,
    NotLooked,
    ReadyForNextStart,
    State,
    SwitchedOff,
    Trouble,
    WouldNotStart,
)

translate = QCoreApplication.translate


def in_words(state: State) -> tuple[str, Tone]:
    """A sentence, and how it is meant."""
    match state:
        case SwitchedOff():
            return translate("updates", "Newer versions are not looked for."), Tone.MUTED
        case NotLooked():
            return translate("updates", "Nobody has looked for a newer version since the start."), Tone.MUTED
        case Looking():
            return translate("updates", "Looking for a newer version…"), Tone.MUTED
        case NothingNewer():
            return translate("updates", "✓ This is the newest version."), Tone.GOOD
        case NewerRelease(version, _, _, brought_by):
            return _who_brings(brought_by).format(version=version), Tone.TEXT
        case Downloading(version, done, size):
            text = translate("updates", "Version {version} is on its way: {percent} %.")
            return text.format(version=version, percent=done * 100 // max(1, size)), Tone.MUTED
        case ReadyForNextStart(version):
            text = translate("updates", "Version {version} is ready: it starts with the next start.")
            return text.format(version=version), Tone.GOOD
        case WouldNotStart(version):
            text = translate(
                "updates", "Version {version} did not open here, so this one goes on. It is not tried again."
            )
            return text.format(version=version), Tone.CAUTION
        case Failed(trouble):
            return _trouble(trouble), Tone.CAUTION


def _who_brings(brought_by: BroughtBy) -> str:
    return {
        BroughtBy.ITSELF: translate("updates", "Version {version} is there, and will be brought."),
        BroughtBy.PACKAGES: translate(
            "updates", "Version {version} is there. This computer's software updates bring it."
        ),
        BroughtBy.ADMINISTRATOR: translate(
            "updates", "Version {version} is there. Whoever looks after this computer installs it."
        ),
        BroughtBy.DEVELOPER: translate(
            "updates", "Version {version} is there. This one runs from its source: bring that up to date."
        ),
    }[brought_by]


def _trouble(trouble: Trouble) -> str:
    return {
        Trouble.UNREACHABLE: translate(
            "updates", "The place where newer versions are looked for does not answer."
        ),
        Trouble.EXPIRED: translate(
            "updates",
            "What is said of newer versions is too old to be believed. Is this computer's clock right?",
        ),
        Trouble.NOT_SIGNED: translate(
            "updates", "What is said of newer versions is not signed by the makers, so nothing is installed."
        ),
        Trouble.OLDER_THAN_KNOWN: translate(
            "updates",
            "What is said of newer versions is older than what was said before: it is not believed.",
        ),
        Trouble.DAMAGED: translate(
            "updates", "What came is not what the makers have signed, so nothing is installed."
        ),
        Trouble.NOT_KEPT: translate(
            "updates", "A newer version could not be kept: is there space on the disk?"
        ),
        Trouble.UNDER_WAY: translate("updates", "Another of your consoles is bringing a newer version."),
        Trouble.UNFORESEEN: translate(
            "app", "Something in this program failed. It goes on; the log has the details."
        ),
    }[trouble]
