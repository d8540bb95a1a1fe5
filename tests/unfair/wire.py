"""The vendor's server as it is reached over a bad line: HTTP messages for the client's one seam, `send`."""

from __future__ import annotations

import asyncio
import json
import re
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from email.utils import formatdate
from functools import lru_cache
from random import Random
from typing import Any
from urllib.parse import parse_qs, urlsplit
from xml.sax.saxutils import escape

from agent_console.callcontrol.errors import (
    AnswerTimeOut,
    CallControlError,
    ConnectionLost,
    ConnectionRefused,
    ConnectTimeOut,
)
from agent_console.callcontrol.replies import Reply
from agent_console.callcontrol.requests import Request

from .world import EPOCH_MS, Leg, World

BASE_URL = "https://api.unfair.example/call_control/v1"
KEYS = {
    "active_calls": "key-of-active-calls",
    "transfer": "key-of-transfer",
    "return": "key-of-return",
    "accept": "key-of-accept",
}
PER_PAGE = 25
READ_TIME_OUT_MS = 10_000
FIELDS_NULL = ("caller_number", "caller_number_sent", "dialed_out_number", "started_at", "dialed_out_at")
ALWAYS_TOLD = {"dialed_out_number", "dialed_out_at"}
"""Null only where they were values in this run of the console: before that, nobody could know."""

SAYS_NOTHING: tuple[tuple[str, bytes], ...] = (
    ("application/json", b'{"error": "Internal Server Error"}'),
    ("application/json", b'{"success": false, "error": "Internal Server Error"}'),
    ("application/json", b'{"status": 500, "error": "Internal Server Error"}'),
    ("text/html", b"<html><body><h1>We're sorry, but something went wrong.</h1></body></html>"),
    ("text/xml", b"<hash><error>Internal Server Error</error></hash>"),
    ("text/plain", b"upstream request timeout"),
    ("application/json", b""),
)
PAGE_OF_A_PROXY = 200, {"content-type": "text/html"}, b"<html><body>Please accept our terms.</body></html>"


@dataclass(frozen=True, slots=True)
class Sent:
    """A request that has left the console: `verb` is the desk's, `target` a call's UUID or a transfer's."""

    at_ms: int
    run: int
    verb: str
    target: str
    to: str = ""
    hold: bool = False


@dataclass(frozen=True, slots=True)
class Picture:
    """A whole list that the console has read: when its first page was true, and what it came without."""

    true_at_ms: int
    read_at_ms: int
    run: int
    spoiled: frozenset[str]
    """The UUIDs of the calls of which a row or a field was missing."""
    pages: int


@dataclass(slots=True)
class _Fate:
    up_ms: int
    down_ms: int
    lost_at_ms: int | None = None
    """No answer: so long after it was sent the client gives up."""
    arrives: bool = True
    broken_before: bool = False
    broken_after: bool = False
    crowded: bool = False


@dataclass(slots=True)
class _Sweep:
    true_at_ms: int
    pages: int
    spoiled: set[str] = field(default_factory=set)


class Wire:
    """Between one console after the other and one world."""

    def __init__(self, world: World, loop: asyncio.AbstractEventLoop) -> None:
        self._world = world
        self._loop = loop
        self.random = Random(0)
        self.run = 0
        """The number of the console that runs; what an older one has asked is done, and told to nobody."""
        self.sent: list[Sent] = []
        self.arrived: dict[str, int] = {}
        """Transfer UUIDs that have reached the console, and when."""
        self.pictures: deque[Picture] = deque(maxlen=24)
        self.read_ok_at_ms = -1
        """When a list was last read."""
        self.refused_since_ms = -1
        self.true_date_seen = False
        """The console that runs has had a reply that was dated by the clock that counts."""
        self.out_until_ms = -1
        """So long nothing gets through."""
        self.waited_for: list[str] = []
        """The targets of the actions that have been sent and for whose answers the program waits."""
        self._shown_at_ms = 0
        self._early_dates = 0
        self._sweep: _Sweep | None = None

    def begin_run(self) -> None:
        """Another console begins; it knows nothing of what the last one has read."""
        self.run += 1
        self.pictures.clear()
        self._sweep = None
        self.true_date_seen = False
        self.read_ok_at_ms = -1
        for leg in self._world.legs:
            leg.read_at_ms = leg.full_at_ms = float("inf")

    async def send(self, request: Request) -> Reply | CallControlError:
        """The reply to this request, or why there is none."""
        run, asked_at_ms = self.run, self._now_ms()
        parsed = _parse(request, run)
        if asked_at_ms < self.out_until_ms:
            await asyncio.sleep(0.2)
            return ConnectionRefused()
        fate = self._fate(acts=request.acts)
        if fate is None:
            await asyncio.sleep(0.05)
            return ConnectTimeOut() if self.random.random() < 0.5 else ConnectionRefused()
        if request.acts:
            self._note(parsed, asked_at_ms)
            self.waited_for.append(parsed.target)
            try:
                return await self._answer(parsed, request, fate, asked_at_ms)
            finally:
                self.waited_for.remove(parsed.target)
        return await self._answer(parsed, request, fate, asked_at_ms)

    async def _answer(
        self, parsed: _Parsed, request: Request, fate: _Fate, asked_at_ms: int
    ) -> Reply | CallControlError:
        answer: asyncio.Future[Callable[[], Reply]] = self._loop.create_future()
        if fate.arrives:
            # What has left the program is on its way, whatever becomes of the program.
            self._loop.call_later(fate.up_ms / 1000, self._arrive, parsed, request, fate, asked_at_ms, answer)
        if fate.lost_at_ms is not None:
            await asyncio.sleep(fate.lost_at_ms / 1000)
            timed_out = fate.lost_at_ms >= READ_TIME_OUT_MS
            error = AnswerTimeOut if timed_out else ConnectionLost
            self._world.said(f"no answer to {parsed.verb} {parsed.target}")
            return error(may_have_happened=request.acts)
        make = await answer
        reply = make()
        if parsed.run == self.run and parsed.verb == "transfer" and reply.status < 300:
            match = re.search(rb"transfer-\d+-uuid", reply.body)
            if match:
                self.arrived.setdefault(match[0].decode(), self._now_ms())
        return reply

    # ── what becomes of a request ─────────────────────────────────────────────────────────────────

    def _fate(self, *, acts: bool) -> _Fate | None:
        mix, random = self._world.mix, self.random
        share = 1.0 if acts else mix.list_share
        if random.random() < mix.unsent * share:
            return None
        fate = _Fate(random.randint(15, 60), random.randint(15, 60))
        if random.random() < mix.late * share:
            whole_ms = random.randint(500, 8_000)
            fate.up_ms = random.randint(15, whole_ms)
            fate.down_ms = whole_ms - fate.up_ms + 1
        if random.random() < mix.lost * share:
            fate.arrives = random.random() < 0.6
            if random.random() < 0.3:
                fate.lost_at_ms = READ_TIME_OUT_MS
            else:
                fate.lost_at_ms = random.randint(30, 1_500)
            if random.random() < 0.4:
                fate.up_ms = random.randint(15, 8_000)
        elif random.random() < mix.broken * share:
            fate.broken_after = random.random() < 0.5
            fate.broken_before = not fate.broken_after
        elif random.random() < mix.crowded * share:
            fate.crowded = True
        return fate

    def _arrive(
        self,
        parsed: _Parsed,
        request: Request,
        fate: _Fate,
        asked_at_ms: int,
        answer: asyncio.Future[Callable[[], Reply]],
    ) -> None:
        if fate.crowded:
            status, headers, body = self._patience()
            read = None
        elif fate.broken_before:
            status, headers, body = self._nothing_said()
            read = None
        elif parsed.key != KEYS.get(parsed.verb, KEYS["active_calls"] if parsed.verb == "list" else ""):
            refused = {"success": False, "error": "not authorized"}
            status, (headers, body), read = 401, _body(refused, parsed.format), None
        elif parsed.verb == "list":
            status, headers, body, read = self._list(parsed)
            if fate.broken_after:
                (status, headers, body), read = self._nothing_said(), None
        else:
            status, headers, body = self._act(parsed, request)
            read = None
            if fate.broken_after:
                status, headers, body = self._nothing_said()
        if fate.lost_at_ms is not None:
            return
        headers["date"], true_date = self._date()
        run = parsed.run

        def make() -> Reply:
            now_ms = self._now_ms()
            if read is not None:
                read(now_ms)
            # The dates of errors are those of whoever stands in between, and are not read.
            if true_date and run == self.run and status == 200:
                self.true_date_seen = True
            return Reply(status, headers, body, asked_at_ms, now_ms)

        self._loop.call_later(fate.down_ms / 1000, _deliver, answer, make)

    def _note(self, parsed: _Parsed, at_ms: int) -> None:
        self.sent.append(Sent(at_ms, self.run, parsed.verb, parsed.target, parsed.to, parsed.hold))
        self._world.said(f"sent: {parsed.verb} {parsed.target} {parsed.to}")

    # ── actions ───────────────────────────────────────────────────────────────────────────────────

    def _act(self, parsed: _Parsed, request: Request) -> tuple[int, dict[str, str], bytes]:
        world = self._world
        fields: dict[str, Any] = {}
        match parsed.verb:
            case "transfer":
                refusal, uuid = world.transfer_call(parsed.target, parsed.to, hold=parsed.hold)
                if refusal is None:
                    fields["transfer_uuid"] = uuid
            case "connect":
                refusal = world.connect_caller(parsed.target)
            case "stop":
                refusal = world.stop_transfer(parsed.target)
            case "return":
                refusal = world.return_call(parsed.target)
            case _:
                refusal = world.accept_call(parsed.target)
        if refusal is None:
            if parsed.verb in {"return", "accept"} and self.random.random() < 0.2:
                return 200, {"content-type": "text/plain"}, b"OK"
            return (200, *_body({"success": True, **fields}, parsed.format))
        world.said(f"refused: {parsed.verb} {parsed.target}: {refusal}")
        status = self.random.choice((200, 200, 404, 410, 422, 400))
        if refusal == "not authorized":
            status = self.random.choice((200, 401, 403))
        if self.random.random() < world.mix.broken:
            status = self.random.choice((500, 502, 503))
        return (status, *_body({"success": False, "error": refusal}, parsed.format))

    def _patience(self) -> tuple[int, dict[str, str], bytes]:
        status = self.random.choice((429, 429, 503))
        headers = {"content-type": "text/html", "retry-after": str(self.random.randint(0, 4))}
        return status, headers, b"<html>Slow down</html>"

    def _nothing_said(self) -> tuple[int, dict[str, str], bytes]:
        if self.random.random() < 0.15:
            status, headers, body = PAGE_OF_A_PROXY
            return status, dict(headers), body
        kind, body = self.random.choice(SAYS_NOTHING)
        return self.random.choice((500, 500, 502, 503, 504, 524)), {"content-type": kind}, body

    # ── the list ──────────────────────────────────────────────────────────────────────────────────

    def _list(self, parsed: _Parsed) -> tuple[int, dict[str, str], bytes, Callable[[int], None]]:
        world, mix, now_ms, run = self._world, self._world.mix, self._now_ms(), parsed.run
        lag_ms = self.random.randint(0, mix.lag_ms) if mix.lag_ms else 0
        true_at_ms = self._shown_at_ms = max(self._shown_at_ms, now_ms - lag_ms)
        legs = [leg for leg in world.legs if leg.listed_from_ms <= true_at_ms < leg.gone_at_ms]
        first = (parsed.page - 1) * PER_PAGE
        page = legs[first : first + PER_PAGE]
        rows, whole, nulled, missing = [], [], [], []
        for leg in page:
            if mix.flicker and not leg.missing and self.random.random() < mix.flicker:
                missing.append(leg)
                continue
            row = self._row(leg)
            known = leg.full_at_ms < now_ms
            if mix.null and not leg.nulled and self.random.random() < mix.null:
                name = self.random.choice(FIELDS_NULL)
                if known or name not in ALWAYS_TOLD:
                    row[name] = None
                    nulled.append(leg)
                    rows.append(row)
                    continue
            whole.append(leg)
            rows.append(row)
        more = len(legs) > first + PER_PAGE
        headers, body = _body({"success": bool(rows), "results": rows}, parsed.format)
        if more:
            following = f"{BASE_URL}/active_calls.{parsed.format}?api_key={parsed.key}&page={parsed.page + 1}"
            headers["link"] = f'<{following}>; rel="next"'

        def read(read_at_ms: int) -> None:
            if run == self.run:
                self._read(parsed.page, true_at_ms, read_at_ms, (whole, nulled, missing), more=more)

        return 200, headers, body, read

    def _row(self, leg: Leg) -> dict[str, Any]:
        call = self._world.call_of[leg]
        return {
            "caller_number": call.caller_number,
            "caller_number_sent": call.sent_number,
            "dialed_out_number": leg.number,
            "call_uuid": call.uuid,
            "started_at": call.started_at_ms,
            "dialed_out_at": EPOCH_MS + leg.dialled_at_ms,
        }

    def _read(
        self,
        page: int,
        true_at_ms: int,
        read_at_ms: int,
        legs: tuple[list[Leg], list[Leg], list[Leg]],
        *,
        more: bool,
    ) -> None:
        """The console has this page now."""
        whole, nulled, missing = legs
        for leg in whole:
            leg.missing = leg.nulled = False
            leg.read_at_ms, leg.full_at_ms = min(leg.read_at_ms, read_at_ms), min(leg.full_at_ms, read_at_ms)
        for leg in nulled:
            leg.missing, leg.nulled = False, True
            leg.read_at_ms = min(leg.read_at_ms, read_at_ms)
        for leg in missing:
            leg.missing = True
        spoiled = {self._world.call_of[leg].uuid for leg in (*nulled, *missing) if leg in self._world.call_of}
        self._tell_of(page, "rows", missing)
        self._tell_of(page, "fields", nulled)
        self.read_ok_at_ms = read_at_ms
        sweep = self._sweep
        if page == 1 and (sweep is None or not more):
            sweep = _Sweep(true_at_ms, 1)
        elif page > 1 and (sweep is None or page > sweep.pages + 1):
            return
        assert sweep is not None
        sweep.spoiled |= spoiled
        sweep.pages = max(sweep.pages, page)
        self._sweep = sweep if more else None
        if not more:
            self.pictures.append(
                Picture(sweep.true_at_ms, read_at_ms, self.run, frozenset(sweep.spoiled), sweep.pages)
            )

    def _tell_of(self, page: int, what: str, legs: list[Leg]) -> None:
        if legs:
            names = ", ".join(f"{self._world.call_of[leg].name} {leg.number}" for leg in legs)
            self._world.said(f"page {page} came without {what} of: {names}")

    # ── time ──────────────────────────────────────────────────────────────────────────────────────

    def _date(self) -> tuple[str, bool]:
        """The Date header, and whether it is by the clock that counts; three running at most are not."""
        skew_ms = self._world.place.skew_ms
        early = skew_ms > 0 and self._early_dates < 3 and self.random.random() < 0.5
        self._early_dates = self._early_dates + 1 if early else 0
        seconds = (EPOCH_MS + self._now_ms() - (skew_ms if early else 0)) // 1000
        return _date_of(seconds), not early

    def _now_ms(self) -> int:
        return self._world.now_ms()


def _deliver(answer: asyncio.Future[Callable[[], Reply]], make: Callable[[], Reply]) -> None:
    if not answer.done():
        answer.set_result(make)


@lru_cache(maxsize=8)
def _date_of(seconds: int) -> str:
    return formatdate(seconds, usegmt=True)


@dataclass(slots=True)
class _Parsed:
    verb: str
    target: str
    key: str
    format: str
    run: int
    page: int = 1
    to: str = ""
    hold: bool = False


_PATHS = (
    ("GET", re.compile(r"/active_calls\.(?P<format>json|xml)$"), "list"),
    ("POST", re.compile(r"/calls/(?P<target>[^/]+)/transfer\.(?P<format>json|xml)$"), "transfer"),
    ("POST", re.compile(r"/calls/(?P<target>[^/]+)/return\.(?P<format>json|xml)$"), "return"),
    ("POST", re.compile(r"/calls/(?P<target>[^/]+)/accept\.(?P<format>json|xml)$"), "accept"),
    (
        "POST",
        re.compile(r"/transfers/(?P<target>[^/]+)/conference_caller\.(?P<format>json|xml)$"),
        "connect",
    ),
    ("DELETE", re.compile(r"/transfers/(?P<target>[^/.]+)\.(?P<format>json|xml)$"), "stop"),
)


def _parse(request: Request, run: int) -> _Parsed:
    parts = urlsplit(request.address.wire)
    query = parse_qs(parts.query)
    for method, path, verb in _PATHS:
        if method == request.method and (found := path.search(parts.path)):
            groups = found.groupdict()
            parsed = _Parsed(
                verb,
                groups.get("target", ""),
                query.get("api_key", [""])[0],
                groups["format"],
                run,
                int(query.get("page", ["1"])[0]),
            )
            if verb == "transfer":
                parsed.to, parsed.hold = _transfer_fields(request.body or b"", parsed.format)
            return parsed
    raise AssertionError(f"the reference knows no {request.method} {parts.path}")


def _transfer_fields(body: bytes, form: str) -> tuple[str, bool]:
    if form == "json":
        fields = json.loads(body)
        return fields["transfer_to"], fields["hold_caller"]
    text = body.decode()
    to = re.search(r"<transfer_to[^>]*>([^<]*)<", text)
    hold = re.search(r"<hold_caller[^>]*>([^<]*)<", text)
    assert to is not None
    assert hold is not None
    return to[1], hold[1] == "true"


def _body(fields: dict[str, Any], form: str) -> tuple[dict[str, str], bytes]:
    if form == "json":
        return {"content-type": "application/json; charset=utf-8"}, json.dumps(fields).encode()
    return {"content-type": "text/xml"}, f"<hash>{_xml(fields)}</hash>".encode()


def _xml(fields: dict[str, Any]) -> str:
    parts = []
    for name, value in fields.items():
        if isinstance(value, bool):
            parts.append(f'<{name} type="boolean">{"true" if value else "false"}</{name}>')
        elif isinstance(value, int):
            parts.append(f'<{name} type="integer">{value}</{name}>')
        elif value is None:
            parts.append(f'<{name} nil="true"/>')
        elif isinstance(value, list):
            inner = "".join(f"<result>{_xml(one)}</result>" for one in value)
            parts.append(f'<{name} type="array">{inner}</{name}>')
        else:
            parts.append(f"<{name}>{escape(str(value))}</{name}>")
    return "".join(parts)
