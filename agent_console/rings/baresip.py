"""Listens to baresip through its module `ctrl_tcp`: JSON in netstrings over TCP.

baresip tells its events to one program at a time, the one that connected last, and greets nobody. So it is
asked for its calls now and then: its answer shows that it is a baresip and still there, and is not read.
"""

from __future__ import annotations

import json
from typing import Any

from agent_console.rings.announcements import Announce
from agent_console.rings.connecting import Closed, Dropped, Pulse, Wire, connect, stay_connected
from agent_console.rings.netstrings import Malformed, Netstrings, framed
from agent_console.rings.phone_calls import PhoneCalls
from agent_console.rings.status import Listening, Tell

DEFAULT_PORT = 4444
LONGEST_FRAME = 16_384
_TOKEN = "agent-console"  # noqa: S105 - baresip sends it back with its answer
_CLOSED = "baresip closed the connection; it serves one program at a time, another one may have come"
_QUESTION = framed(json.dumps({"command": "listcalls", "token": _TOKEN}).encode())


class Baresip:
    """The rings of the baresip whose `ctrl_tcp` listens at `host` and `port`."""

    def __init__(self, source: str, host: str, port: int, tell: Tell) -> None:
        self._source = source
        self._host = host
        self._port = port
        self._tell = tell

    async def run(self, announce: Announce) -> None:
        """Listen until cancelled."""
        calls = PhoneCalls(self._source, announce)

        async def converse() -> None:
            try:
                async with await connect(self._host, self._port) as wire:
                    await self._listen(wire, calls)
            finally:
                calls.lost()

        await stay_connected(self._source, converse, self._tell)

    async def _listen(self, wire: Wire, calls: PhoneCalls) -> None:
        frames = Netstrings(LONGEST_FRAME)
        pulse = Pulse(wire, _QUESTION, "what listens there does not answer as baresip does")
        await pulse.ask()
        listening = False
        while True:
            try:
                data = await pulse.chunk()
            except Closed:
                raise Closed(_CLOSED) from None
            for message in _messages(frames, data):
                if message.get("response") is True and message.get("token") == _TOKEN:
                    pulse.answered()
                    if not listening:
                        listening = True
                        self._tell(Listening(f"baresip at {self._host}:{self._port}"))
                elif message.get("event") is True:
                    _hear(message, calls)


def _messages(frames: Netstrings, data: bytes) -> list[dict[str, Any]]:
    try:
        read = [json.loads(frame.decode("utf-8", "replace")) for frame in frames.feed(data)]
    except Malformed as error:
        raise Dropped(f"what listens there is not baresip's ctrl_tcp: {error}") from None
    except (ValueError, RecursionError):
        raise Dropped("what listens there is not baresip's ctrl_tcp: a frame holds no JSON") from None
    if not all(isinstance(one, dict) for one in read):
        raise Dropped("what listens there is not baresip's ctrl_tcp: a frame holds no JSON object")
    return read


def _hear(event: dict[str, Any], calls: PhoneCalls) -> None:
    match event:
        case {"type": "CALL_INCOMING", "id": str(ring_id), "peeruri": str(caller)}:
            name = event.get("peerdisplayname")
            calls.rang(ring_id, caller, name if isinstance(name, str) else "")
        case {"type": "CALL_ANSWERED" | "CALL_ESTABLISHED", "id": str(ring_id)}:
            calls.answered(ring_id)
        case {"type": "CALL_CLOSED", "id": str(ring_id)}:
            calls.ended(ring_id)
