"""Judges each reply: its body first, whatever the status, then the status (api-decisions, "failure")."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from functools import lru_cache
from math import isfinite

from agent_console.callcontrol.addresses import Address, follow, without_key
from agent_console.callcontrol.codecs import Codec, decode
from agent_console.callcontrol.errors import (
    REFUSALS,
    STATUSES,
    BadStatus,
    CallControlError,
    EmptyReply,
    OtherStatus,
    Redirected,
    RefusedForUnknownReason,
    SlowDown,
    TransferUuidMissing,
    UnreadableReply,
)
from agent_console.callcontrol.json_codec import JSON_CODEC
from agent_console.callcontrol.links import next_link
from agent_console.callcontrol.messages import Page
from agent_console.callcontrol.plain import Plain, Undecodable
from agent_console.callcontrol.reading import CallList, Verdict, read_calls, read_transfer_uuid, read_verdict
from agent_console.callcontrol.redaction import redact

_REDIRECTS = {301, 302, 303, 307, 308}
_LONGEST_WORDS = 200


@dataclass(frozen=True, slots=True)
class Reply:
    """One reply. Header names are in lower case; both times are on the client's monotonic clock.

    `spoiled` says why the body could not be had although the head came; `body` is then empty.
    """

    status: int
    headers: Mapping[str, str] = field(repr=False)
    body: bytes = field(repr=False)
    asked_at_ms: int
    answered_at_ms: int
    spoiled: CallControlError | None = None

    @property
    def server_date_ms(self) -> int | None:
        """The Date header, in milliseconds since the epoch."""
        return _date_ms(self.headers.get("date"))


def judge_page(reply: Reply, source: Address, codec: Codec) -> Page:
    """The page of active calls that a reply holds; raises any of the tree's answers."""
    _raise_if_spoiled(reply)
    short = len(reply.body) <= _REMEMBERED_BYTES
    read = _read_list if short else _read_list.__wrapped__
    verdict, listed, why = read(reply.body, reply.headers.get("content-type"), codec)
    plausible = verdict.error is None and (reply.status < 400 or verdict.success)
    found = listed if plausible else None
    if found is None and verdict == _NO_CALLS and (reply.status < 400 or reply.status == 404):
        # "If one or more call is found, success is set to true": so this is how none is said.
        found = CallList((), 0)
    if found is None:
        raise _refusal(reply, verdict, why or "it has no list of calls", acts=False)
    target = next_link(reply.headers.get("link", ""))
    following = None if target is None else follow(source, target)
    return Page(
        calls=found.calls,
        skipped=found.skipped,
        has_next=following is not None,
        asked_at_ms=reply.asked_at_ms,
        answered_at_ms=reply.answered_at_ms,
        server_date_ms=reply.server_date_ms,
        foreign_next=target is not None and following is None,
        source_template=without_key(source),
        next_template=None if following is None else without_key(following),
    )


@dataclass(frozen=True, slots=True)
class Said:
    """What a server says that has done what was asked, in its own words, free of keys; perhaps nothing."""

    words: str = ""


def judge_action(reply: Reply, codec: Codec) -> Said:
    """For a reply that says `success: true`; raises any of the tree's answers."""
    _success(reply, codec)
    return Said()


def judge_transfer(reply: Reply, codec: Codec) -> str:
    """The UUID of the transfer that began; raises any of the tree's answers."""
    transfer_uuid = read_transfer_uuid(_success(reply, codec, tells_more=read_transfer_uuid))
    if transfer_uuid is None:
        raise TransferUuidMissing(may_have_happened=True)
    return transfer_uuid


def judge_endpoint(reply: Reply, codec: Codec) -> Said:
    """As `judge_action`, for an endpoint template: the vendor's other pages answer in plain text too."""
    words = _plain_words(reply)
    if words is None:
        return judge_action(reply, codec)
    documented = _documented(words)
    if documented is not None:
        raise documented
    if 200 <= reply.status < 300:
        return Said(redact(words))
    return judge_action(reply, codec)


def redirect(reply: Reply, source: Address) -> Address | None:
    """Where to ask again, if a reply says so and it is the same origin."""
    target = reply.headers.get("location")
    return follow(source, target) if reply.status in _REDIRECTS and target else None


_REMEMBERED_BYTES = 64 * 1024
"""Enough for two pages of 25 calls, in either format."""


@lru_cache(maxsize=2)
def _read_list(body: bytes, content_type: str | None, codec: Codec) -> tuple[Verdict, CallList | None, str]:
    """Reads a list once for as long as polls bring the same bytes, page 1 and one more page in turn."""
    value, why = _plain(body, content_type, codec)
    return read_verdict(value), read_calls(value), why


_NO_CALLS = read_verdict({"success": False})


def _success(reply: Reply, codec: Codec, tells_more: Callable[[Plain], object] | None = None) -> Plain:
    """The body of an action that was done.

    After a status that leaves it open, `success: true` is not enough. A transfer's UUID is: only the server
    can know it, and whoever loses it has no way back to a held caller. `tells_more` looks for it.
    """
    _raise_if_spoiled(reply)
    value, why = _plain(reply.body, reply.headers.get("content-type"), codec)
    verdict = read_verdict(value)
    if verdict.success and (not _is_unknown(reply.status) or (tells_more and tells_more(value))):
        return value
    raise _refusal(reply, verdict, why or "it does not say whether it succeeded", acts=True)


def _is_unknown(status: int) -> bool:
    """Whether an action may have been done although it was answered with this (api-decisions, "Statuses")."""
    return status >= 500 or not (200 <= status < 300 or status in STATUSES)


def _plain_words(reply: Reply) -> str | None:
    """The body, if it is short plain text: no HTML, and nothing that a codec can read."""
    body = reply.body.strip()
    if not 0 < len(body) <= _LONGEST_WORDS or body.startswith((b"{", b"[")) or b"<" in body:
        return None
    try:
        JSON_CODEC.decode(body)
    except Undecodable:
        words = " ".join(body.decode(errors="replace").split())
        return words if words.isprintable() and "\ufffd" not in words else None
    return None


def _raise_if_spoiled(reply: Reply) -> None:
    if reply.spoiled is not None and reply.status < 400:
        raise reply.spoiled


def _plain(body: bytes, content_type: str | None, codec: Codec) -> tuple[Plain, str]:
    """A body as plain values, and if it is none, why."""
    if not body.strip():
        return None, ""
    try:
        return decode(body, content_type, codec), ""
    except Undecodable as undecodable:
        return None, str(undecodable)


def _refusal(reply: Reply, verdict: Verdict, why: str, *, acts: bool) -> CallControlError:
    """What the reply amounts to: its documented words, its status, or that it makes no sense."""
    words = redact(verdict.error or "")
    documented = _documented(words)
    if documented is not None:
        return documented
    unknown = acts and _is_unknown(reply.status)
    if 300 <= reply.status < 400:
        return Redirected(reply.status, may_have_happened=unknown)
    if reply.status >= 400:
        return _bad_status(reply, words, may_have_happened=unknown)
    if verdict.error or verdict.success is False:
        return RefusedForUnknownReason(words)
    if not reply.body.strip():
        return EmptyReply(f"status {reply.status}", may_have_happened=acts)
    return UnreadableReply(why, may_have_happened=acts)


def _documented(words: str) -> CallControlError | None:
    kind = REFUSALS.get(" ".join(words.lower().rstrip(".!").split()))
    return None if kind is None else kind()


def _bad_status(reply: Reply, words: str, *, may_have_happened: bool) -> BadStatus:
    error = STATUSES.get(reply.status, OtherStatus)(reply.status, words, may_have_happened=may_have_happened)
    if isinstance(error, SlowDown):
        error.retry_after_seconds = _retry_after_seconds(reply)
    return error


def _retry_after_seconds(reply: Reply) -> float | None:
    """Retry-After in either form (RFC 9110, 10.2.3); a date is measured on the server's own clock alone."""
    text = reply.headers.get("retry-after", "").strip()
    try:
        seconds = float(text)
    except ValueError:
        retry_ms, server_ms = _date_ms(text), reply.server_date_ms
        return None if retry_ms is None or server_ms is None else max(0.0, (retry_ms - server_ms) / 1000)
    return seconds if isfinite(seconds) and seconds >= 0 else None


def _date_ms(text: str | None) -> int | None:
    if not text:
        return None
    try:
        moment = parsedate_to_datetime(text)
        aware: datetime = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
        return round(aware.timestamp() * 1000)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
