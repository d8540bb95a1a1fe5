"""Reads the Link header that tells the next page (reference, "Paginated"; RFC 8288)."""

from __future__ import annotations

import re
from collections.abc import Iterator

_LINK = re.compile(r"<([^<>]*)>((?:\s*;\s*[^\s=;,]+(?:\s*=\s*(?:\"[^\"]*\"|[^\s\",;]+))?)*)")
_PARAMETER = re.compile(r";\s*([^\s=;,]+)\s*=\s*(?:\"([^\"]*)\"|([^\s\",;]+))")


def next_link(header: str) -> str | None:
    """The first target whose relation is `next`, as it stands in the header."""
    return next((target for target, relations in _links(header) if "next" in relations), None)


def _links(header: str) -> Iterator[tuple[str, list[str]]]:
    for link in _LINK.finditer(header):
        for name, quoted, token in _PARAMETER.findall(link[2]):
            if name.lower() == "rel":
                yield link[1].strip(), (quoted or token).lower().split()
                break
