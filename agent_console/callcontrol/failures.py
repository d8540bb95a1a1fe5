"""Says why no whole reply came, from what httpcore raised and whether the request had left."""

from __future__ import annotations

import socket
import ssl
import zlib
from collections.abc import Iterator

import httpcore

from agent_console.callcontrol.errors import (
    AnswerTimeOut,
    CallControlError,
    CertificateExpired,
    CertificateForAnotherHost,
    CertificateNotTrusted,
    CertificateNotYetValid,
    ConnectionFailed,
    ConnectionLost,
    ConnectionRefused,
    ConnectionsBusy,
    ConnectTimeOut,
    HostNotFound,
    NotSent,
    ProxyFailed,
    TlsFailed,
    UnreadableReply,
    UnusableAddress,
)
from agent_console.callcontrol.redaction import redact

# OpenSSL's numbers for X509_V_ERR_*, which the ssl module passes on without naming them.
_EXPIRED = {10}
_NOT_YET_VALID = {9}
_OTHER_HOST = {62, 63, 64}


def explain(error: Exception, *, acts: bool, left: bool, by_proxy: bool) -> CallControlError:
    """The failure as one of ours.

    `left`: the first byte of the request may have gone out. `by_proxy`: the connection was to a proxy.
    """
    if isinstance(error, httpcore.PoolTimeout):
        return ConnectionsBusy()
    if isinstance(error, httpcore.LocalProtocolError | httpcore.UnsupportedProtocol):
        return UnusableAddress(redact(str(error)))
    if left:
        return _unanswered(error, acts=acts)
    return _unsent(error, by_proxy=by_proxy)


def _unanswered(error: Exception, *, acts: bool) -> CallControlError:
    if isinstance(error, TimeoutError | httpcore.TimeoutException):
        return AnswerTimeOut(may_have_happened=acts)
    if isinstance(error, zlib.error):
        return UnreadableReply("its compression is broken", may_have_happened=acts)
    return ConnectionLost(_kind(error), may_have_happened=acts)


def _unsent(error: Exception, *, by_proxy: bool) -> NotSent:
    causes = list(_causes(error))
    for cause in causes:
        if isinstance(cause, ssl.SSLCertVerificationError):
            return _certificate(cause)
    for cause in causes:
        if isinstance(cause, ssl.SSLError):
            return TlsFailed(redact(cause.reason or "").lower().replace("_", " "))
    if isinstance(error, httpcore.ProxyError):
        return ProxyFailed(redact(str(error)))
    if by_proxy:
        return ProxyFailed(_kind(error))
    if isinstance(error, TimeoutError | httpcore.TimeoutException):
        return ConnectTimeOut()
    if any(isinstance(cause, socket.gaierror | UnicodeError) for cause in causes):
        return HostNotFound()
    if any(isinstance(cause, ConnectionRefusedError) for cause in causes):
        return ConnectionRefused()
    return ConnectionFailed(_kind(error))


def _certificate(error: ssl.SSLCertVerificationError) -> TlsFailed:
    # Windows and macOS verify by their own means and give words only, hence both.
    code, words = getattr(error, "verify_code", 0), redact(str(error.args[-1] if error.args else "")).lower()
    if code in _EXPIRED or "expired" in words:
        return CertificateExpired()
    if code in _NOT_YET_VALID or "not yet valid" in words:
        return CertificateNotYetValid()
    if code in _OTHER_HOST or "mismatch" in words or "cn name" in words or "host name" in words:
        return CertificateForAnotherHost()
    return CertificateNotTrusted(redact(getattr(error, "verify_message", "") or ""))


def _kind(error: Exception) -> str:
    """What happened, from the deepest cause that the operating system has words for."""
    for cause in reversed(list(_causes(error))):
        if isinstance(cause, OSError) and cause.strerror and not isinstance(cause, ssl.SSLError):
            return redact(cause.strerror)
    return redact(str(error)) or type(error).__name__


def _causes(error: BaseException, depth: int = 0) -> Iterator[BaseException]:
    """The error, what it came from, and the members of groups (one per address that was tried)."""
    if depth > 12:
        return
    yield error
    if isinstance(error, BaseExceptionGroup):
        for member in error.exceptions:
            yield from _causes(member, depth + 1)
    deeper = error.__cause__ or error.__context__
    if deeper is not None:
        yield from _causes(deeper, depth + 1)
