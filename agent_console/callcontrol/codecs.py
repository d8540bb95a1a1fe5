"""The seam between bytes and plain values: one codec a format, chosen by what a reply says or looks like."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Protocol, TypeAlias

from agent_console.callcontrol.json_codec import JSON_CODEC
from agent_console.callcontrol.messages import Format
from agent_console.callcontrol.plain import Plain, Undecodable
from agent_console.callcontrol.xml_codec import XML_CODEC

Fields: TypeAlias = Mapping[str, bool | str]


class Codec(Protocol):
    """One format of bodies (reference, "Multi-format")."""

    @property
    def content_type(self) -> str: ...

    @property
    def extension(self) -> str: ...

    def decode(self, body: bytes) -> Plain:
        """The body as plain values; raises Undecodable."""
        ...

    def encode(self, fields: Fields) -> bytes:
        """A flat request body."""
        ...

    def __hash__(self) -> int: ...


_WEB_PAGE = re.compile(rb"\s*(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html)\b", re.IGNORECASE | re.DOTALL)

CODECS: dict[Format, Codec] = {Format.JSON: JSON_CODEC, Format.XML: XML_CODEC}


def decode(body: bytes, content_type: str | None, asked_for: Codec) -> Plain:
    """Decode by the reply's own Content-Type, and by its look if that is wrong or says nothing.

    Raises Undecodable with the reason of the likeliest codec.
    """
    if _WEB_PAGE.match(body):
        raise Undecodable("it is a web page, perhaps a proxy's")
    first_failure: Undecodable | None = None
    for codec in _likeliest_first(body, content_type, asked_for):
        try:
            return codec.decode(body)
        except Undecodable as failure:
            first_failure = first_failure or failure
    raise first_failure or Undecodable("it is in no known format")


def _likeliest_first(body: bytes, content_type: str | None, asked_for: Codec) -> list[Codec]:
    candidates = [_declared(content_type), _look(body), asked_for]
    return list({id(codec): codec for codec in candidates if codec is not None}.values())


def _declared(content_type: str | None) -> Codec | None:
    subtype = (content_type or "").partition(";")[0].strip().lower().partition("/")[2]
    if subtype == "json" or subtype.endswith("+json"):
        return JSON_CODEC
    if subtype == "xml" or subtype.endswith("+xml"):
        return XML_CODEC
    return None


def _look(body: bytes) -> Codec | None:
    start = body[:64].lstrip(b"\xef\xbb\xbf\xff\xfe\x00 \t\r\n")[:1]
    if start in {b"{", b"["}:
        return JSON_CODEC
    return XML_CODEC if start == b"<" else None
