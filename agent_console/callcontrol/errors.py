"""Every way in which a request to the call control server can fail, and what that means to an agent.

CallControlError
├── NotSent                          nothing left this machine, so nothing happened
│   ├── MissingKey
│   ├── UnusableAddress              no https, no host, a bad endpoint template
│   ├── UnusableDestination
│   ├── CallLacksNumber              an endpoint template needs a number that the call does not have
│   ├── UnusableCertificateFile
│   ├── HostNotFound
│   ├── ConnectionRefused
│   ├── ConnectionFailed
│   ├── ConnectTimeOut
│   ├── ConnectionsBusy
│   ├── ProxyFailed
│   └── TlsFailed
│       ├── CertificateExpired
│       ├── CertificateNotYetValid
│       ├── CertificateForAnotherHost
│       └── CertificateNotTrusted
├── NoAnswer                         sent, and what became of it is not known
│   ├── AnswerTimeOut
│   └── ConnectionLost
├── Refused                          the server answered `success: false`
│   ├── CallNotLive                  "call not live"
│   ├── CannotDialDestination        "cannot dial transfer_to number"
│   ├── CallAlreadyTransferred       "call already transferred"
│   ├── NotAuthorized  (KeyRefused)  "not authorized"
│   ├── CallerHungUp                 "caller hung up"
│   ├── CallerNotHeld                "caller not held"
│   ├── TransferNotFound             "transfer not found"
│   ├── TransferNotInProgress        "transfer not in progress"
│   ├── TransferorNotPresent         "transferor not present"
│   └── RefusedForUnknownReason      any other text, or none, with a status of 2xx
├── BadStatus                        no documented answer but the HTTP status
│   ├── BadRequest                   400
│   ├── Unauthorized   (KeyRefused)  401
│   ├── Forbidden      (KeyRefused)  403
│   ├── NotFound                     404
│   ├── MethodNotAllowed             405
│   ├── NotAcceptable                406
│   ├── Gone                         410
│   ├── Teapot                       418
│   ├── TooManyRequests  (SlowDown)  429
│   ├── ServerBroken                 500
│   ├── ServerUnavailable (SlowDown) 503
│   ├── Redirected                   3xx that is not followed
│   └── OtherStatus
└── UnreadableReply                  an answer came that makes no sense
    ├── EmptyReply
    ├── ReplyTooLarge
    └── TransferUuidMissing

`KeyRefused` and `SlowDown` lie across the tree, for whoever polls. Meanings are the reference's own words
where it has any ("Error Messages", "Errors").
"""

# ruff: noqa: N818 - named for what the other side did; the root says that they are errors
from __future__ import annotations

from typing import ClassVar


class CallControlError(Exception):
    """A request that did not do what was asked.

    `meaning` is a sentence for the agent. `detail` adds what was seen, free of keys; it may be empty.
    `may_have_happened` is True only when the request may have changed a call and nobody here can know.
    """

    meaning: str = "The call control server could not be used."

    def __init__(self, detail: str = "", *, may_have_happened: bool = False) -> None:
        super().__init__(detail)
        self.detail = detail
        self.may_have_happened = may_have_happened

    def __str__(self) -> str:
        return f"{self.meaning} ({self.detail})" if self.detail else self.meaning


class KeyRefused(CallControlError):
    """The key is wrong, revoked or for another action: asking again cannot help until it changes."""


class SlowDown(CallControlError):
    """The server asks for fewer or later requests; `retry_after_seconds` if it says when."""

    retry_after_seconds: float | None = None


# ── nothing was sent ──────────────────────────────────────────────────────────────────────────────


class NotSent(CallControlError):
    """Nothing reached the server, so nothing happened."""

    meaning = "The request was not sent."


class MissingKey(NotSent):
    """No key is stored for the action."""

    meaning = "No API key is stored for this action."


class UnusableAddress(NotSent):
    """The address or endpoint template cannot be used."""

    meaning = "The server's address cannot be used."


class UnusableDestination(NotSent):
    """The text to transfer to is empty or holds control characters."""

    meaning = "This destination cannot be dialled."


class CallLacksNumber(NotSent):
    """The endpoint template asks for a number that the server did not give for this call."""

    meaning = "The call lacks a number that the endpoint needs."


class UnusableCertificateFile(NotSent):
    """The extra certificate authority file cannot be read."""

    meaning = "The certificate file in the settings cannot be read."


class HostNotFound(NotSent):
    """The name does not resolve."""

    meaning = "The server's name was not found. Check the address and the network."


class ConnectionRefused(NotSent):
    """Nothing listens there."""

    meaning = "The server refused the connection. Check the address, or try again later."


class ConnectionFailed(NotSent):
    """The connection could not be made for another reason."""

    meaning = "No connection to the server could be made. Check the network."


class ConnectTimeOut(NotSent):
    """The server did not answer the connection in time."""

    meaning = "The server did not take the connection in time. Check the network."


class ConnectionsBusy(NotSent):
    """All connections of the pool were in use for too long."""

    meaning = "Earlier requests are still waiting for the server."


class ProxyFailed(NotSent):
    """The proxy could not be reached, or did not let the request through."""

    meaning = "The proxy did not connect to the server. Check the proxy's address, name and password."


class TlsFailed(NotSent):
    """No safe connection could be agreed on (TLS 1.2 is the least)."""

    meaning = "No secure connection could be agreed on with the server."


class CertificateExpired(TlsFailed):
    """The certificate's time is over, or this machine's clock is wrong."""

    meaning = "The server's certificate has expired, or this computer's clock is wrong."


class CertificateNotYetValid(TlsFailed):
    """The certificate's time has not begun, or this machine's clock is wrong."""

    meaning = "The server's certificate is not valid yet, or this computer's clock is wrong."


class CertificateForAnotherHost(TlsFailed):
    """The certificate names another host."""

    meaning = (
        "The server's certificate is for another host. The address may be wrong, or someone is in between."
    )


class CertificateNotTrusted(TlsFailed):
    """No trusted authority signed the certificate."""

    meaning = (
        "The server's certificate is not signed by an authority that this computer trusts. "
        "If your company inspects traffic, add its certificate file in the settings."
    )


# ── sent, no answer ───────────────────────────────────────────────────────────────────────────────


class NoAnswer(CallControlError):
    """The request left and its answer did not come."""

    meaning = "The server did not answer."


class AnswerTimeOut(NoAnswer):
    """The answer did not come in time."""

    meaning = "The server did not answer in time."


class ConnectionLost(NoAnswer):
    """The connection broke before the answer was complete."""

    meaning = "The connection to the server was lost before it answered."


# ── refused in words ──────────────────────────────────────────────────────────────────────────────


class Refused(CallControlError):
    """The server said no, and why. `documented` is the reference's `error` string."""

    meaning = "The server refused."
    documented: ClassVar[str | None] = None


class CallNotLive(Refused):
    documented = "call not live"
    meaning = "The call has already terminated."


class CannotDialDestination(Refused):
    documented = "cannot dial transfer_to number"
    meaning = (
        "The number you are attempting to dial could not be dialed, "
        "most likely due to restrictions on your account."
    )


class CallAlreadyTransferred(Refused):
    documented = "call already transferred"
    meaning = (
        "A call transfer is already in progress on this call and it cannot be re-transferred using this "
        "API key. You must use the transfer key of whatever Endpoint the call was transferred to."
    )


class NotAuthorized(Refused, KeyRefused):
    documented = "not authorized"
    meaning = "The API key is invalid."


class CallerHungUp(Refused):
    documented = "caller hung up"
    meaning = "The caller disconnected while on hold."


class CallerNotHeld(Refused):
    documented = "caller not held"
    meaning = (
        'The caller was not transferred using hold_caller "true" '
        "and can hear everything your agent is saying!"
    )


class TransferNotFound(Refused):
    documented = "transfer not found"
    meaning = "The transfer UUID is invalid."


class TransferNotInProgress(Refused):
    documented = "transfer not in progress"
    meaning = "The outbound leg going to the transferee has already terminated."


class TransferorNotPresent(Refused):
    documented = "transferor not present"
    meaning = (
        "The agent who originally accepted the call is no longer on the call. We will not terminate the call "
        "in this case because it would leave the caller with dead air."
    )


class RefusedForUnknownReason(Refused):
    """Words that the reference does not list; `detail` is the server's text, which may be empty."""

    meaning = "The server refused for a reason that its documentation does not list."


# ── refused by status alone ───────────────────────────────────────────────────────────────────────


class BadStatus(CallControlError):
    """Only the HTTP status says what went wrong; `detail` may hold the server's own words.

    An action that is answered with a 5xx or an undocumented status may have happened: a proxy or a crash
    handler may have answered after the work was done.
    """

    meaning = "The server answered with an error."
    documented_status: ClassVar[int | None] = None

    def __init__(self, status: int, detail: str = "", *, may_have_happened: bool = False) -> None:
        super().__init__(detail, may_have_happened=may_have_happened)
        self.args = (status, detail)
        self.status = status

    def __str__(self) -> str:
        return f"{self.meaning} (status {self.status}{': ' + self.detail if self.detail else ''})"


class BadRequest(BadStatus):
    documented_status = 400
    meaning = "Your request was unintelligible. Check your formatting."


class Unauthorized(BadStatus, KeyRefused):
    documented_status = 401
    meaning = "Your API key is wrong or missing."


class Forbidden(BadStatus, KeyRefused):
    documented_status = 403
    meaning = "You didn't pass in your Company ID or you're using the wrong API key."


class NotFound(BadStatus):
    documented_status = 404
    meaning = "It actually, really doesn't exist."


class MethodNotAllowed(BadStatus):
    documented_status = 405
    meaning = "It doesn't respond to the HTTP action you used."


class NotAcceptable(BadStatus):
    documented_status = 406
    meaning = "You requested a format that isn't JSON or XML."


class Gone(BadStatus):
    documented_status = 410
    meaning = "It up and left or was otherwise deleted."


class Teapot(BadStatus):
    documented_status = 418
    meaning = "I'm a little teapot!"


class TooManyRequests(BadStatus, SlowDown):
    documented_status = 429
    meaning = "Slow down. Highly concurrent requests are frowned upon."


class ServerBroken(BadStatus):
    documented_status = 500
    meaning = "The server had a problem. Try again later."


class ServerUnavailable(BadStatus, SlowDown):
    documented_status = 503
    meaning = "The server is temporarily offline for maintenance. Please try again later."


class Redirected(BadStatus):
    """Not followed: an action is never repeated, and a key never goes to another origin."""

    meaning = (
        "The server points to another address, which is not followed. Check the address in the settings."
    )


class OtherStatus(BadStatus):
    """A status that the reference does not list."""

    meaning = "The server answered with a status that its documentation does not list."


# ── an answer that makes no sense ─────────────────────────────────────────────────────────────────


class UnreadableReply(CallControlError):
    """The reply is not what the reference describes: a proxy's page, cut off, or in another shape."""

    meaning = "The server's answer could not be read."


class EmptyReply(UnreadableReply):
    """No body where one was due."""

    meaning = "The server's answer was empty."


class ReplyTooLarge(UnreadableReply):
    """The body passed the limit while it was being read."""

    meaning = "The server's answer was too large to read."


class TransferUuidMissing(UnreadableReply):
    """`success: true` without the UUID that all further actions need."""

    meaning = (
        "The server says that the transfer began but gave no transfer UUID, "
        "so the transfer cannot be connected or stopped from here."
    )


REFUSALS: dict[str, type[Refused]] = {
    kind.documented: kind for kind in Refused.__subclasses__() if kind.documented is not None
}
"""Each documented `error` string with its exception."""

STATUSES: dict[int, type[BadStatus]] = {
    kind.documented_status: kind for kind in BadStatus.__subclasses__() if kind.documented_status is not None
}
"""Each documented HTTP status with its exception."""
