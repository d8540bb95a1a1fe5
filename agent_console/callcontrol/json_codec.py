"""JSON bodies, by the standard library."""

from __future__ import annotations

import json
from collections.abc import Mapping

from agent_console.callcontrol.plain import Plain, Undecodable


class _JsonCodec:
    content_type = "application/json"
    extension = "json"

    def decode(self, body: bytes) -> Plain:
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

    def encode(self, fields: Mapping[str, bool | str]) -> bytes:
        return json.dumps(dict(fields), separators=(",", ":")).encode()


JSON_CODEC = _JsonCodec()
