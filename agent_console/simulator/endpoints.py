"""What is asked over HTTP, done in the world: the reference's endpoints, and the decided return and accept.

Failures of a call come with status 200 and `success: false`, since the reference shows them so; a bad key
with 401. What is no endpoint at all is answered as Rails answers: the status and its name.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from contextlib import AbstractContextManager
from dataclasses import asdict, dataclass
from hashlib import sha256
from http import HTTPStatus
from typing import cast

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Mount, Route

from agent_console.simulator.formats import (
    JSON,
    Format,
    Plain,
    Unreadable,
    format_of_content_type,
    format_of_extension,
)
from agent_console.simulator.paging import PageMissing, link_header, page_of
from agent_console.simulator.refusals import NotAuthorized, Refusal
from agent_console.simulator.request_log import Noted
from agent_console.simulator.world import World

STATUSES: Mapping[type[Refusal], HTTPStatus] = {NotAuthorized: HTTPStatus.UNAUTHORIZED}
"""The status of a refusal; any other is 200."""

OpenWorld = Callable[[], AbstractContextManager[World]]
_Fields = Mapping[str, Plain]
_Headers = Mapping[str, str]
_Act = Callable[[World, Request, _Fields], "_Done"]

_SUCCESS: _Fields = {"success": True}


@dataclass(frozen=True, slots=True)
class _Done:
    fields: _Fields
    headers: _Headers | None = None


def endpoints(open_world: OpenWorld) -> Starlette:
    """The whole API as an ASGI application; `open_world` gives the world to one request at a time."""

    def route(path: str, method: str, act: _Act) -> Route:
        return Route(path, _endpoint(open_world, act), methods=[method])

    call_control = [
        route("/active_calls.{ext}", "GET", _active_calls),
        route("/calls/{uuid}/transfer.{ext}", "POST", _transfer),
        route("/calls/{uuid}/return.{ext}", "POST", _return),
        route("/calls/{uuid}/accept.{ext}", "POST", _accept),
        route("/transfers/{uuid}/conference_caller.{ext}", "POST", _conference_caller),
        route("/transfers/{uuid}.{ext}", "DELETE", _stop),
    ]
    reject = Route(
        "/buyer_groups/{group:int}/call_control/reject",
        _endpoint(open_world, _reject),
        methods=["GET", "POST"],
    )
    return Starlette(
        routes=[Mount("/call_control/v1", routes=call_control), reject],
        exception_handlers={HTTPException: _no_such_thing},
    )


def _active_calls(world: World, request: Request, _: _Fields) -> _Done:
    try:
        page = page_of(world.active_calls(_key(request)), request.query_params.get("page", "1"))
    except PageMissing as missing:
        raise HTTPException(HTTPStatus.BAD_REQUEST) from missing
    link = link_header(page, request.url)
    results: list[Plain] = [asdict(record) for record in page.items]
    # "If one or more call is found, success is set to true."
    return _Done({"success": bool(results), "results": results}, {"link": link} if link else None)


def _transfer(world: World, request: Request, body: _Fields) -> _Done:
    transfer_to = body.get("transfer_to")
    if not isinstance(transfer_to, str):
        raise HTTPException(HTTPStatus.BAD_REQUEST)
    # "When not true, an attended transfer": XML without a type attribute has no other truth than the word.
    hold_caller = body.get("hold_caller") in {True, "true"}
    transfer_uuid = world.transfer(
        _key(request), request.path_params["uuid"], transfer_to, hold_caller=hold_caller
    )
    return _Done({"success": True, "transfer_uuid": transfer_uuid})


def _conference_caller(world: World, request: Request, _: _Fields) -> _Done:
    world.connect(request.path_params["uuid"])
    return _Done(_SUCCESS)


def _stop(world: World, request: Request, _: _Fields) -> _Done:
    world.stop(request.path_params["uuid"])
    return _Done(_SUCCESS)


def _return(world: World, request: Request, _: _Fields) -> _Done:
    world.return_call(_key(request), request.path_params["uuid"])
    return _Done(_SUCCESS)


def _accept(world: World, request: Request, _: _Fields) -> _Done:
    world.accept(_key(request), request.path_params["uuid"])
    return _Done(_SUCCESS)


def _reject(world: World, request: Request, _: _Fields) -> _Done:
    caller_number = request.query_params.get("caller_number", "")
    world.reject(request.query_params.get("key", ""), request.path_params["group"], caller_number)
    return _Done(_SUCCESS)


def _key(request: Request) -> str:
    return request.query_params.get("api_key", "")


def _endpoint(open_world: OpenWorld, act: _Act) -> Callable[[Request], Awaitable[Response]]:
    async def endpoint(request: Request) -> Response:
        spoken = _format(request)
        noted: Noted = request.state.noted
        body = noted.body = await _body(request, spoken)
        status, headers = HTTPStatus.OK, {}
        try:
            with open_world() as world:
                done = act(world, request, body)
            fields, headers = done.fields, dict(done.headers or {})
        except Refusal as refusal:
            status = STATUSES.get(type(refusal), HTTPStatus.OK)
            fields = {"success": False, "error": refusal.text}
        noted.reply = fields
        content = spoken.write(fields)
        if request.method == "GET" and status is HTTPStatus.OK:
            headers["etag"] = f'"{sha256(content).hexdigest()[:32]}"'
            if request.headers.get("if-none-match") == headers["etag"]:
                return Response(status_code=HTTPStatus.NOT_MODIFIED, headers=headers)
        return _response(spoken, content, status, headers)

    return endpoint


def _format(request: Request) -> Format:
    """By the extension; where a path has none (the rejection link), JSON."""
    extension = request.path_params.get("ext")
    spoken = JSON if extension is None else format_of_extension(extension)
    if spoken is None:
        raise HTTPException(HTTPStatus.NOT_ACCEPTABLE)
    return spoken


async def _body(request: Request, spoken: Format) -> dict[str, Plain]:
    body = await request.body()
    if not body.strip():
        return {}
    content_type = request.headers.get("content-type")
    read_as = spoken if content_type is None else format_of_content_type(content_type)
    if read_as is None:
        raise HTTPException(HTTPStatus.NOT_ACCEPTABLE)
    try:
        return read_as.read(body)
    except Unreadable as unreadable:
        raise HTTPException(HTTPStatus.BAD_REQUEST) from unreadable


async def _no_such_thing(request: Request, error: Exception) -> Response:
    """404, 405 and the like, in the format that the path asks for if it is one of the two."""
    failure = cast("HTTPException", error)
    spoken = format_of_extension(request.url.path.rpartition(".")[2]) or JSON
    status = HTTPStatus(failure.status_code)
    fields: _Fields = {"status": status.value, "error": status.phrase}
    noted: Noted = request.state.noted
    noted.reply = fields
    return _response(spoken, spoken.write(fields), status, dict(failure.headers or {}))


def _response(spoken: Format, content: bytes, status: HTTPStatus, headers: _Headers) -> Response:
    content_type = f"{spoken.content_types[0]}; charset=utf-8"
    return Response(content, status, {**headers, "content-type": content_type})
