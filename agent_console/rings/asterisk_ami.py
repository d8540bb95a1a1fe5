"""Listens to an Asterisk switchboard through its Manager Interface (AMI), for one agent's endpoint alone.

A call to the endpoint begins with DialBegin, which names the caller; DialEnd and Newstate say whether it was
picked up, Hangup that it is over. Newstate alone tells of a call that was dialled before we came.

The secret never crosses the line: the login answers a challenge with a digest of both.
"""

from __future__ import annotations

import asyncio
import hashlib
import re
import ssl
from collections import deque
from pathlib import Path

import truststore

from agent_console.rings import connecting
from agent_console.rings.ami_messages import ManagerStream, Message, NotAsterisk, action
from agent_console.rings.announcements import Announce
from agent_console.rings.connecting import (
    Dropped,
    Pulse,
    Secret,
    TurnedAway,
    Wire,
    connect,
    stay_connected,
)
from agent_console.rings.phone_calls import PhoneCalls
from agent_console.rings.status import Listening, Tell

DEFAULT_PORT, DEFAULT_TLS_PORT = 5038, 5039
LONGEST_MESSAGE = 32_768

_PING = action({"Action": "Ping", "ActionID": "ping"})
_NOBODY = "<unknown>"
"""What Asterisk writes where a number or a name is missing."""


class AsteriskManager:
    """The rings of `endpoint`, such as `PJSIP/201`, at the Asterisk whose manager is at `host` and `port`.

    With `tls` its certificate must be good by the system's trust store or by `ca_file`, a PEM file.
    """

    def __init__(
        self,
        source: str,
        host: str,
        port: int,
        username: str,
        secret: Secret,
        endpoint: str,
        tell: Tell,
        *,
        tls: bool = False,
        ca_file: Path | None = None,
    ) -> None:
        self._source = source
        self._host = host
        self._port = port
        self._username = username
        self._secret = secret
        self._endpoint = endpoint
        self._tell = tell
        self._tls = tls
        self._ca_file = ca_file

    async def run(self, announce: Announce) -> None:
        """Listen until cancelled. Raises TurnedAway for an endpoint that no channel can be named by."""
        if not re.fullmatch(r"\w+/[^\s/]+", self._endpoint):
            raise TurnedAway("endpoint must be written as PJSIP/201")
        calls = PhoneCalls(self._source, announce)

        async def converse() -> None:
            try:
                tls = await asyncio.to_thread(_tls_context, self._ca_file) if self._tls else None
                async with await connect(self._host, self._port, tls) as wire:
                    await self._listen(_Conversation(wire), calls)
            finally:
                calls.lost()

        await stay_connected(self._source, converse, self._tell)

    async def _listen(self, asterisk: _Conversation, calls: PhoneCalls) -> None:
        await self._log_in(asterisk)
        self._tell(Listening(f"{self._endpoint} at {self._host}:{self._port}"))
        while True:
            _hear(await asterisk.message(), self._endpoint, calls)

    async def _log_in(self, asterisk: _Conversation) -> None:
        secret = await self._secret()
        if not secret:
            raise TurnedAway("its secret is not in the keyring")
        challenge = await asterisk.ask({"Action": "Challenge", "AuthType": "MD5"})
        if not (given := challenge.get("challenge")):
            raise Dropped("Asterisk gives no challenge to log in with")
        key = hashlib.md5((given + secret).encode(), usedforsecurity=False).hexdigest()
        login = {"Action": "Login", "AuthType": "MD5", "Username": self._username, "Key": key}
        answer = await asterisk.ask({**login, "Events": "call"})
        if answer.get("response") != "Success":
            raise TurnedAway("Asterisk refuses the user name or its secret")


class _Conversation:
    """Asks Asterisk, and hears what it says by itself."""

    def __init__(self, wire: Wire) -> None:
        self._wire = wire
        self._pulse = Pulse(wire, _PING, "Asterisk has fallen silent")
        self._stream = ManagerStream(LONGEST_MESSAGE)
        self._came: deque[Message] = deque()

    async def ask(self, fields: dict[str, str]) -> Message:
        """The response to an action; events that come before it are passed over. Raises Dropped."""
        await self._wire.send(action({**fields, "ActionID": fields["Action"]}))
        try:
            async with asyncio.timeout(connecting.ANSWER_SECONDS):
                while True:
                    while self._came:
                        message = self._came.popleft()
                        if "response" in message and message.get("actionid") == fields["Action"]:
                            self._pulse.answered()
                            return message
                    self._take(await self._wire.chunk())
        except TimeoutError:
            raise Dropped("what listens there does not answer as Asterisk does") from None

    async def message(self) -> Message:
        """The next event, however long it takes. Raises Dropped if the line is dead."""
        while not self._came:
            self._take(await self._pulse.chunk())
        message = self._came.popleft()
        if message.get("actionid") == "ping":
            self._pulse.answered()
        return message

    def _take(self, data: bytes) -> None:
        try:
            self._came.extend(self._stream.feed(data))
        except NotAsterisk as error:
            raise Dropped(f"what listens there is not Asterisk's manager: {error}") from None


def _hear(event: Message, endpoint: str, calls: PhoneCalls) -> None:
    match event.get("event"):
        case "DialBegin" if _is_of(endpoint, event.get("destchannel", "")):
            if event.get("channel"):
                caller = event.get("calleridnum") or _NOBODY
                _rang(calls, event.get("destuniqueid", ""), caller, event.get("calleridname", ""))
            else:
                _rang_by_itself(calls, event, "dest")
        case "DialEnd" if _is_of(endpoint, event.get("destchannel", "")):
            if event.get("dialstatus") == "ANSWER":
                calls.answered(event.get("destuniqueid", ""))
            else:
                calls.ended(event.get("destuniqueid", ""))
        case "Newstate" if _is_of(endpoint, event.get("channel", "")):
            if event.get("channelstatedesc") == "Ringing":
                _rang_by_itself(calls, event, "")
            elif event.get("channelstatedesc") == "Up":
                calls.answered(event.get("uniqueid", ""))
        case "Hangup":
            calls.ended(event.get("uniqueid", ""))


def _rang_by_itself(calls: PhoneCalls, event: Message, whose: str) -> None:
    """A ring without its caller's channel: if nobody is at the other end, the agent is dialling out."""
    caller = event.get(f"{whose}connectedlinenum") or _NOBODY
    if caller != _NOBODY:
        _rang(calls, event.get(f"{whose}uniqueid", ""), caller, event.get(f"{whose}connectedlinename", ""))


def _rang(calls: PhoneCalls, ring_id: str, caller: str, name: str) -> None:
    calls.rang(ring_id, caller, "" if name == _NOBODY else name)


def _is_of(endpoint: str, channel: str) -> bool:
    """Whether a channel (`PJSIP/201-0000001a`) is one of this endpoint."""
    return channel.rpartition("-")[0].casefold() == endpoint.casefold()


def _tls_context(ca_file: Path | None) -> ssl.SSLContext:
    context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    if ca_file is not None:
        try:
            context.load_verify_locations(cafile=ca_file.expanduser())
        except ssl.SSLError:
            raise TurnedAway(f"{ca_file} holds no certificate in PEM form") from None
        except OSError as error:
            raise TurnedAway(f"{ca_file} cannot be read: {error.strerror or error}") from None
    return context
