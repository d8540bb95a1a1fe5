"""Takes API keys and proxy passwords out of text before anyone can read it."""

from __future__ import annotations

import json
import logging
import re
import traceback
from urllib.parse import quote, quote_plus

MARK = "[redacted]"
_SHORTEST_FINDABLE = 4  # a one-letter secret would black out every word
_KEY_PARAMETER = re.compile(r"(?i)((?<![a-z0-9])(?:api_?)?key(?:=|%3d))[^&#\s\"'<>]+")
_USERINFO = re.compile(r"(?i)\b([a-z][a-z0-9+.-]{0,20}://)[^/?#\s\"'<>]+@")

_spellings: set[str] = set()
_known: re.Pattern[str] | None = None


def remember(secret: str) -> None:
    """Have `redact` find this secret from now on, in every spelling that URLs, JSON and reprs give it.

    Secrets are kept for the life of the process: a replaced key is still not for anyone's eyes.
    """
    global _known  # noqa: PLW0603 - logging is one per process, and so is what must not be logged
    if len(secret) < _SHORTEST_FINDABLE:
        return
    spellings = {
        secret,
        quote(secret, safe="", errors="replace"),
        quote_plus(secret, errors="replace"),
        repr(secret)[1:-1],
        json.dumps(secret)[1:-1],
    }
    if spellings <= _spellings:
        return
    _spellings.update(spellings)
    longest_first = sorted(_spellings, key=len, reverse=True)
    _known = re.compile("|".join(map(re.escape, longest_first)), re.IGNORECASE)


def redact(text: str) -> str:
    """The text without remembered secrets, without `key=` and `api_key=` values, without URL passwords."""
    if _known is not None:
        text = _known.sub(MARK, text)
    text = _KEY_PARAMETER.sub(rf"\1{MARK}", text)
    return _USERINFO.sub(rf"\1{MARK}@", text)


class RedactingFilter(logging.Filter):
    """Rewrites each log record without secrets; attach it to loggers that carry URLs, or to any handler."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Always lets the record through, redacted."""
        try:
            record.msg = redact(record.getMessage())
        except (TypeError, ValueError):
            # A record whose arguments do not fit its message is logging's to report, not ours to hide.
            record.msg = redact(str(record.msg))
        record.args = ()
        if record.exc_info and record.exc_info[1] is not None:
            record.exc_text = redact("".join(traceback.format_exception(record.exc_info[1])).rstrip())
            record.exc_info = None
        if record.exc_text:
            record.exc_text = redact(record.exc_text)
        if record.stack_info:
            record.stack_info = redact(record.stack_info)
        return True


_HTTP_LOGGERS = (
    "httpx",
    "httpcore.connection",
    "httpcore.http11",
    "httpcore.http2",
    "httpcore.proxy",
    "httpcore.socks",
)


def guard_http_loggers() -> None:
    """Put one redacting filter on each logger through which httpx and httpcore write URLs and headers.

    A filter on a parent logger does not see its children's records, so each is named.
    """
    for name in _HTTP_LOGGERS:
        logger = logging.getLogger(name)
        if not any(isinstance(present, RedactingFilter) for present in logger.filters):
            logger.addFilter(RedactingFilter())
