"""A plain HTTP client of the simulator, in either format, as `curl` is in the reference."""

from __future__ import annotations

import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from xml.etree.ElementTree import Element

import httpx
from defusedxml.ElementTree import fromstring

from agent_console.simulator import HandSetClock, Simulator, World

CALLER = "+12025550123"
PICKS_UP, NEVER_PICKS_UP, CANNOT_BE_DIALLED = "+14165550101", "+14165550102", "+14165550199"


_NO_TLS = ssl.create_default_context()
# Made once: a context of its own would cost each client 25 ms.


class Wire:
    """Speaks one format to one simulator."""

    def __init__(self, simulator: Simulator, clock: HandSetClock, extension: str) -> None:
        self.simulator, self.clock, self.extension = simulator, clock, extension
        self.http = httpx.Client(base_url=simulator.base_url, timeout=20, verify=_NO_TLS)

    def ask(self, method: str, path: str, key: str | None = None, **body: str | bool) -> dict:
        """The reply's fields, with names as in JSON."""
        reply = self.reply(method, path, key, **body)
        return read(reply)

    def reply(self, method: str, path: str, key: str | None = None, **body: str | bool) -> httpx.Response:
        params = {} if key is None else {"api_key": key}
        if self.extension == "json":
            sent = {"json": body} if method == "POST" else {}
        else:
            sent = {"content": xml(body), "headers": {"content-type": "text/xml"}} if method == "POST" else {}
        return self.http.request(method, f"{path}.{self.extension}", params=params, **sent)

    def calls(self, key: str | None = None) -> list[dict]:
        return self.ask("GET", "active_calls", key or self.simulator.keys["active_calls"])["results"]

    def transfer(
        self, call_uuid: str, to: str = PICKS_UP, *, hold: bool = True, key: str | None = None
    ) -> dict:
        key = key or self.simulator.keys["transfer"]
        return self.ask("POST", f"calls/{call_uuid}/transfer", key, transfer_to=to, hold_caller=hold)

    def connect(self, transfer_uuid: str) -> dict:
        return self.ask("POST", f"transfers/{transfer_uuid}/conference_caller")

    def stop(self, transfer_uuid: str) -> dict:
        return self.ask("DELETE", f"transfers/{transfer_uuid}")

    def give_back(self, call_uuid: str, key: str | None = None) -> dict:
        return self.ask("POST", f"calls/{call_uuid}/return", key or self.simulator.keys["return"])

    def accept(self, call_uuid: str, key: str | None = None) -> dict:
        return self.ask("POST", f"calls/{call_uuid}/accept", key or self.simulator.keys["accept"])

    @contextmanager
    def world(self) -> Iterator[World]:
        with self.simulator.world() as world:
            yield world


def xml(fields: dict[str, str | bool]) -> str:
    def element(name: str, value: str | bool) -> str:
        if isinstance(value, bool):
            return f'<{name} type="boolean">{str(value).lower()}</{name}>'
        return f"<{name}>{value}</{name}>"

    return f"<hash>{''.join(element(name, value) for name, value in fields.items())}</hash>"


def read(reply: httpx.Response) -> dict:
    if reply.headers["content-type"].startswith("application/json"):
        return reply.json()
    assert reply.headers["content-type"].startswith("text/xml")
    return plain(fromstring(reply.content))


def plain(element: Element) -> object:
    if element.get("type") == "array":
        return [plain(child) for child in element]
    if len(element):
        return {child.tag.replace("-", "_"): plain(child) for child in element}
    text = element.text or ""
    return {"boolean": text == "true", "integer": int(text) if text.isdigit() else text}.get(
        element.get("type", ""), text
    )
