"""What is known of newer releases, one case each: what a window draws."""

from __future__ import annotations

from enum import Enum, auto

from msgspec import Struct


class Trouble(Enum):
    """Why a release could not be looked for, or not be had."""

    UNREACHABLE = auto()
    """The feed does not answer, or not with what was asked for."""
    EXPIRED = auto()
    """What the feed says is too old to be believed: it is not kept up, or held back on the way, or this
    machine's clock is wrong."""
    NOT_SIGNED = auto()
    """It is not signed by those who may."""
    OLDER_THAN_KNOWN = auto()
    """The feed has said something newer before: somebody may be passing off an old release as the newest."""
    DAMAGED = auto()
    """It is not what was signed, or cannot be read."""
    NOT_KEPT = auto()
    """This machine could not keep it: no space, or no right to write."""
    UNDER_WAY = auto()
    """Another console of the same person is bringing it at this moment."""
    UNFORESEEN = auto()
    """Something else; the log has it."""


class BroughtBy(Enum):
    """Who exchanges this copy of the program for a newer one."""

    ITSELF = auto()
    """It belongs to the user: the program brings the newer one, which opens at the next start."""
    PACKAGES = auto()
    """The system's packages: whoever may, installs the newer one."""
    ADMINISTRATOR = auto()
    """Somebody else has installed it, where this user cannot write."""
    DEVELOPER = auto()
    """It is no installation, but a checkout."""


class SwitchedOff(Struct, frozen=True):
    """No feed is configured, or this build trusts none."""


class NotLooked(Struct, frozen=True):
    """Nobody has looked yet since the start."""


class Looking(Struct, frozen=True):
    """The feed is being asked."""


class NothingNewer(Struct, frozen=True):
    """This is the newest release."""


class NewerRelease(Struct, frozen=True):
    """There is a newer one, and its signature is right. `notes_url` tells what is new; it may be empty."""

    version: str
    notes_url: str
    size_bytes: int
    brought_by: BroughtBy


class Downloading(Struct, frozen=True):
    """The newer one is on its way; what is there already is kept if it breaks off."""

    version: str
    done_bytes: int
    size_bytes: int


class ReadyForNextStart(Struct, frozen=True):
    """It is here, complete and right, and opens at the next start."""

    version: str


class WouldNotStart(Struct, frozen=True):
    """It was started and did not reach its first window: this version goes on, and does not try it again."""

    version: str


class Failed(Struct, frozen=True):
    """Looking or downloading failed. `detail` is for a log and for administrators, in English."""

    trouble: Trouble
    detail: str


State = (
    SwitchedOff
    | NotLooked
    | Looking
    | NothingNewer
    | NewerRelease
    | Downloading
    | ReadyForNextStart
    | WouldNotStart
    | Failed
)


class UpdateError(Exception):
    """Looking or downloading failed; carries what the window shows."""

    def __init__(self, trouble: Trouble, detail: str) -> None:
        super().__init__(detail)
        self.failed = Failed(trouble, detail)
