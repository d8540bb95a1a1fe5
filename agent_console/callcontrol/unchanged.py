"""Lets a server that marks its lists say that one has not changed, and not send it again (RFC 9110, 13.1)."""

from __future__ import annotations

from dataclasses import replace

from agent_console.callcontrol.replies import Reply
from agent_console.callcontrol.requests import Request

_LISTS_AT_MOST = 2
"""Page 1, and one more page in turn."""
_LONGEST_BODY_BYTES = 64 * 1024
_LONGEST_MARK = 200
_NOT_MODIFIED = 304


class KnownLists:
    """The last lists that came with a mark (`ETag`), by their addresses."""

    def __init__(self) -> None:
        self._replies: dict[str, Reply] = {}

    def known(self, request: Request) -> Reply | None:
        """What was read at this address last, if the server can be asked whether it still holds."""
        return None if request.acts else self._replies.get(request.address.wire)

    def keep(self, request: Request, reply: Reply) -> None:
        """A list was read: know it the next time."""
        self._replies.pop(request.address.wire, None)
        mark = reply.headers.get("etag", "")
        sendable = mark.isascii() and mark.isprintable() and 0 < len(mark) <= _LONGEST_MARK
        if request.acts or not sendable or len(reply.body) > _LONGEST_BODY_BYTES:
            return
        self._replies[request.address.wire] = reply
        while len(self._replies) > _LISTS_AT_MOST:
            del self._replies[next(iter(self._replies))]


def unless_known(request: Request, known: Reply | None) -> Request:
    """The request for a list only if it is another than the one that is known."""
    if known is None:
        return request
    return replace(request, headers={**request.headers, "If-None-Match": known.headers["etag"]})


def made_whole(reply: Reply, known: Reply | None) -> Reply:
    """The reply; one that says that nothing has changed, with what is known.

    What the new one says of itself holds, and its date is never the old one's (RFC 9111, 4.3.4).
    """
    if known is None or reply.status != _NOT_MODIFIED:
        return reply
    headers = {name: value for name, value in known.headers.items() if name != "date"}
    return replace(reply, status=known.status, headers=headers | dict(reply.headers), body=known.body)
