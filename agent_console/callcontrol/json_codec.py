"""JSON bodies: read by msgspec in a third of the time, and where that refuses, by the standard library."""

from __future__ import annotations

import json
from collections.abc import Mapping

import msgspec

from agent_console.callcontrol.plain import Plain, Undecodable


class _JsonCodec:
    content_type = "application/json"
    extension = "json"

    def decode(self, body: bytes) -> Plain:
        try:
            strict: Plain = msgspec.json.decode(body)
        except (ValueError, RecursionError):
            return _forgivingly(body)
        return strict

    def encode(self, fields: Mapping[str, bool | str]) -> bytes:
        return json.dumps(dict(fields), separators=(",", ":")).encode()


def _forgivingly(body: bytes) -> Plain:
    # One wrong byte in a caller's name must not cost the agent the whole list: it becomes U+FFFD.
    text = body.decode(json.detect_encoding(body), errors="replace")
    try:
        value: Plain = json.loads(text)
    except RecursionError:
        reason = "it is too deeply nested"
    except ValueError:
        reason = "it is not whole JSON"
    else:
        return value
    raise Undecodable(reason)


JSON_CODEC = _JsonCodec()
