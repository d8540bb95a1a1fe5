"""HTTP/1.1 on one connection: a question, its answer, and whether another can be asked on it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from time import monotonic

import h11

from agent_console.callcontrol.lines import Line

_LONGEST_HEAD_BYTES = 100 * 1024


class Conversation:
    """One question after another on one line. All of it raises OSError, TimeoutError or h11.ProtocolError."""

    def __init__(self, line: Line, read_seconds: float, write_seconds: float) -> None:
        self._line = line
        self._read_seconds = read_seconds
        self._write_seconds = write_seconds
        self._http = h11.Connection(h11.CLIENT, max_incomplete_event_size=_LONGEST_HEAD_BYTES)
        self._silent_since = monotonic()

    def form(self, question: h11.Request, body: bytes | None) -> bytes:
        """The bytes of the next question. Raises h11.LocalProtocolError for what HTTP cannot say."""
        parts = [self._http.send(question)]
        if body:
            parts.append(self._http.send(h11.Data(data=body)))
        parts.append(self._http.send(h11.EndOfMessage()))
        return b"".join(filter(None, parts))

    async def ask(self, formed: bytes) -> h11.Response:
        """Send a question that `form` has formed; gives the head of the answer."""
        await self._line.send(formed, self._write_seconds)
        while True:
            event = await self._heard()
            if isinstance(event, h11.Response):
                return event

    async def body(self) -> AsyncIterator[bytes]:
        """The rest of the answer, as it comes."""
        while True:
            event = await self._heard()
            if isinstance(event, h11.Data):
                yield bytes(event.data)
            elif isinstance(event, h11.EndOfMessage):
                return

    def end_answer(self) -> bool:
        """Whether all is said and another question may follow, now or later; otherwise hang up."""
        http = self._http
        if http.our_state is not h11.DONE or http.their_state is not h11.DONE or http.trailing_data[0]:
            return False
        http.start_next_cycle()
        self._silent_since = monotonic()
        return True

    def is_usable(self, silent_seconds: float) -> bool:
        """Whether a kept line still stands and has not been silent for so long that it may be dead."""
        return monotonic() - self._silent_since < silent_seconds and self._line.is_quiet()

    def hang_up(self) -> None:
        """Close the line at once."""
        self._line.hang_up()

    async def gone(self) -> None:
        """Wait until the line is closed."""
        await self._line.gone()

    async def _heard(self) -> h11.Event:
        while True:
            event = self._http.next_event()
            if event is h11.PAUSED:
                raise h11.RemoteProtocolError("the server said more than it was asked")
            if isinstance(event, h11.Event):
                return event
            data = await self._line.receive(self._read_seconds)
            if not data and self._http.their_state is h11.SEND_RESPONSE:
                raise h11.RemoteProtocolError("the server hung up without an answer")
            self._http.receive_data(data)
