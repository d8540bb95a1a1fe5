"""Why the vendor's side refuses: each with the words of the reference's tables of Error Messages.

    Refusal
    ├── CallNotLive               call not live
    ├── CannotDial                cannot dial transfer_to number
    ├── CallAlreadyTransferred    call already transferred
    ├── NotAuthorized             not authorized
    ├── CallerHungUp              caller hung up
    ├── CallerNotHeld             caller not held
    ├── TransferNotFound          transfer not found
    ├── TransferNotInProgress     transfer not in progress
    ├── TransferorNotPresent      transferor not present
    └── (Return and Accept, whose words the reference leaves empty: ours)
        ├── ReturnNotEnabled      call return is not enabled for this handler
        ├── ReturnWindowExpired   return window expired
        ├── AcceptNotEnabled      call acceptance is not enabled for this handler
        └── CallNotWithHandler    call is no longer with this handler

A call that was not accepted in time has been taken back, so what is left to say then is CallNotWithHandler.
"""

from __future__ import annotations

from typing import ClassVar


class Refusal(Exception):  # noqa: N818 - an answer of the vendor's side, not a fault of this program
    """The world does not do what was asked; nothing has changed."""

    text: ClassVar[str]

    def __str__(self) -> str:
        return self.text


class CallNotLive(Refusal):
    """The call has terminated, or there never was one with this UUID."""

    text = "call not live"


class CannotDial(Refusal):
    """The number cannot be dialled."""

    text = "cannot dial transfer_to number"


class CallAlreadyTransferred(Refusal):
    """A transfer is in progress, and it is not for this key to start another."""

    text = "call already transferred"


class NotAuthorized(Refusal):
    """The key is unknown or revoked, is for another action, or for handlers that never had this call."""

    text = "not authorized"


class CallerHungUp(Refusal):
    """The caller disconnected while on hold."""

    text = "caller hung up"


class CallerNotHeld(Refusal):
    """The caller is in the conference already."""

    text = "caller not held"


class TransferNotFound(Refusal):
    """There never was a transfer with this UUID."""

    text = "transfer not found"


class TransferNotInProgress(Refusal):
    """The outbound leg has terminated already."""

    text = "transfer not in progress"


class TransferorNotPresent(Refusal):
    """The agent has left: ending the outbound leg would leave the caller with dead air."""

    text = "transferor not present"


class ReturnNotEnabled(Refusal):
    """The handler is not on the return paradigm."""

    text = "call return is not enabled for this handler"


class ReturnWindowExpired(Refusal):
    """Too long after the dial-out."""

    text = "return window expired"


class AcceptNotEnabled(Refusal):
    """The handler is not on the accept paradigm."""

    text = "call acceptance is not enabled for this handler"


class CallNotWithHandler(Refusal):
    """The call lives, but the handler's own leg of it is over: returned, taken back, or hung up."""

    text = "call is no longer with this handler"
