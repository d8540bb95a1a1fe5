"""Which HTTP requests may announce a ring: those of programs on this machine that know the token.

A web page must not, whatever it knows. Browsers say where a request comes from (Origin, Referer,
Sec-Fetch-Site), and a page that has its own name resolve to this machine gives that name as Host.
"""

from __future__ import annotations

import hmac
from collections.abc import Mapping
from dataclasses import dataclass, field
from http import HTTPStatus

from agent_console.rings.caller import decoded
from agent_console.rings.handing_over import SCHEME, WrongUse, read_url

MADE_BY_A_PAGE = ("origin", "referer")
SIGNATURE = "agent-console takes /ring?caller=…"
"""What every version of this program begins its answer with."""

WHO_ANSWERS = f"{SIGNATURE}, /answered and /hangup here"
_PATHS = {"/ring", "/answered", "/hangup"}


@dataclass(frozen=True, slots=True)
class Asked:
    """A request as far as it matters; names of headers are in small letters."""

    method: str
    target: str = field(repr=False)
    headers: Mapping[str, str] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Reply:
    """What is answered: the text is one line for whoever set the program up."""

    status: HTTPStatus
    text: str


def judged(asked: Asked, port: int, token: str) -> list[str] | Reply:
    """The message that a request hands over, as `handing_over` has them, or why it hands over none."""
    if asked.headers.get("host", "").lower() not in _hosts(port):
        return Reply(HTTPStatus.MISDIRECTED_REQUEST, "the host must be 127.0.0.1, [::1] or localhost")
    if any(name in asked.headers for name in MADE_BY_A_PAGE) or not _is_typed(asked):
        return Reply(HTTPStatus.FORBIDDEN, "a web page cannot announce a ring")
    path, _, query = asked.target.partition("?")
    if path == "/":
        return Reply(HTTPStatus.OK, WHO_ANSWERS)
    if path.rstrip("/") not in _PATHS:
        return Reply(HTTPStatus.NOT_FOUND, WHO_ANSWERS)
    if asked.method not in {"GET", "POST"}:
        return Reply(HTTPStatus.METHOD_NOT_ALLOWED, "use GET or POST")
    if not hmac.compare_digest(_token(asked, query).encode(), token.encode()):
        return Reply(HTTPStatus.UNAUTHORIZED, "the token is missing or wrong")
    try:
        # A phone puts nothing where it was told no number.
        return read_url(f"{SCHEME}/{asked.target}", withheld_if_empty=True)
    except WrongUse as error:
        return Reply(HTTPStatus.BAD_REQUEST, str(error))


def _hosts(port: int) -> set[str]:
    names = ("127.0.0.1", "[::1]", "localhost")
    return {f"{name}:{port}" for name in names} | (set(names) if port == 80 else set())


def _is_typed(asked: Asked) -> bool:
    """Whether no browser sent it, or one into whose address line a person typed it."""
    return asked.headers.get("sec-fetch-site", "none") == "none"


def _token(asked: Asked, query: str) -> str:
    """What stands in for the token: the query, since most phones can set nothing else, or the header."""
    for pair in query.split("&"):
        name, _, value = pair.partition("=")
        if name.lower() == "token":
            return decoded(value)
    kind, _, given = asked.headers.get("authorization", "").partition(" ")
    return given.strip() if kind.lower() == "bearer" else ""
