"""Has an HTTP proxy pass a connection on to a server (CONNECT)."""

from __future__ import annotations

from base64 import b64encode
from urllib.parse import unquote, urlsplit

import h11
from msgspec import Struct

from agent_console.callcontrol.conversation import Conversation
from agent_console.callcontrol.errors import ProxyFailed, UnusableAddress
from agent_console.callcontrol.lines import Line
from agent_console.callcontrol.redaction import redact, remember
from agent_console.callcontrol.spelling import Origin, spelled


class Proxy(Struct, frozen=True):
    """Where a proxy is and what it wants to hear. `login` is what Proxy-Authorization says, if anything."""

    tls: bool
    host: str
    port: int
    login: str | None

    def __repr__(self) -> str:
        return f"Proxy({self.host}:{self.port})"

    async def tunnel(self, line: Line, to: Origin, read_seconds: float, write_seconds: float) -> None:
        """Have the proxy pass on to this server whatever follows on the line. Raises ProxyFailed."""
        there = f"{to.bracketed}:{to.port}"
        headers = [("Host", there), ("Accept", "*/*")]
        if self.login is not None:
            headers.append(("Proxy-Authorization", self.login))
        proxy = Conversation(line, read_seconds, write_seconds)
        answer = await proxy.ask(
            proxy.form(h11.Request(method="CONNECT", target=there, headers=headers), None)
        )
        if not 200 <= answer.status_code < 300:
            reason = bytes(answer.reason).decode("ascii", errors="ignore")
            raise ProxyFailed(redact(f"{answer.status_code} {reason}".rstrip()))


def proxy_at(url: str) -> Proxy:
    """The proxy that a URL names; its password is remembered for redaction. Raises ProxyFailed."""
    try:
        parts = urlsplit(url)
        user, password = unquote(parts.username or ""), unquote(parts.password or "")
        remember(password)
        if parts.scheme in {"http", "https"} and parts.hostname and parts.port != 0:
            origin, _ = spelled(f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}")
            login = b64encode(f"{user}:{password}".encode()).decode() if user or password else None
            return Proxy(origin.tls, origin.host, origin.port, f"Basic {login}" if login else None)
    except (ValueError, UnusableAddress):
        pass
    raise ProxyFailed("its address must be http://HOST:PORT or https://HOST:PORT")
