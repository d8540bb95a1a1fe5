"""XML bodies as a Rails server writes them; DTDs, entities and anything external are refused."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from agent_console.callcontrol.plain import DEEPEST, Plain, Undecodable

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element  # for the type alone; defusedxml parses

_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n'


class _XmlCodec:
    content_type = "text/xml"
    extension = "xml"

    def decode(self, body: bytes) -> Plain:
        root = _parse(body)
        if _name(root.tag) == "html":
            raise Undecodable("it is a web page")
        return _value(root, depth=0)

    def encode(self, fields: Mapping[str, bool | str]) -> bytes:
        children = "".join(_child(name, value) for name, value in fields.items())
        return f"{_DECLARATION}<hash>{children}</hash>".encode()


XML_CODEC = _XmlCodec()


def _child(name: str, value: bool | str) -> str:
    # Underscores, as the reference spells its parameters; Rails reads them as well as its own hyphens.
    if isinstance(value, bool):
        return f'<{name} type="boolean">{"true" if value else "false"}</{name}>'
    # Not html.escape: with that come the names of two thousand entities.
    escaped = value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return f"<{name}>{escaped}</{name}>"


def _parse(body: bytes) -> Element:
    # Late, because defusedxml loads a second ElementTree, which a JSON profile need not pay for.
    from defusedxml import DefusedXmlException  # type: ignore[import-untyped]
    from defusedxml.ElementTree import ParseError, fromstring  # type: ignore[import-untyped]

    try:
        root: Element = fromstring(body, forbid_dtd=True, forbid_entities=True, forbid_external=True)
    except DefusedXmlException:
        reason = "it holds a DTD, an entity or an external reference, which are refused"
    except ParseError:
        reason = "it is not whole XML"
    except (ValueError, LookupError, AssertionError):
        reason = "its character set is unknown"
    else:
        return root
    raise Undecodable(reason)


def _value(element: Element, depth: int) -> Plain:
    if depth > DEEPEST:
        raise Undecodable("it is too deeply nested")
    if _attribute(element, "nil") in {"true", "1"}:
        return None
    kind = _attribute(element, "type")
    children = [child for child in element if isinstance(child.tag, str)]
    if kind == "array":
        return [_value(child, depth + 1) for child in children]
    if children:
        return _fields((_name(child.tag), _value(child, depth + 1)) for child in children)
    return _scalar((element.text or "").strip(), kind)


def _fields(pairs: Iterable[tuple[str, Plain]]) -> Plain:
    """Children by name; a name that is repeated is an array."""
    seen: dict[str, list[Plain]] = {}
    for name, value in pairs:
        seen.setdefault(name, []).append(value)
    return {name: values[0] if len(values) == 1 else values for name, values in seen.items()}


def _scalar(text: str, kind: str | None) -> Plain:
    if not text:
        return None
    if kind == "boolean" and text.lower() in {"true", "false", "1", "0"}:
        return text.lower() in {"true", "1"}
    if kind == "integer":
        try:
            return int(text)
        except ValueError:
            return text
    return text


def _name(tag: str) -> str:
    return tag.rpartition("}")[2].replace("-", "_").lower()


def _attribute(element: Element, name: str) -> str | None:
    for key, value in element.attrib.items():
        if key.rpartition("}")[2].lower() == name:
            return value.strip().lower()
    return None
