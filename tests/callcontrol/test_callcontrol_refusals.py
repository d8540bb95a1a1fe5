"""Each documented error string and status is an exception of its own, with the documented meaning."""

from __future__ import annotations

import pickle

import pytest
from callcontrol_wire import DATE, http, sends_and_closes

from agent_console.callcontrol import (
    ActiveCall,
    CallControl,
    ConnectionOptions,
    Format,
    KeyRefused,
    SlowDown,
    errors,
)

REFERENCE_MEANINGS = {
    "call not live": (errors.CallNotLive, "The call has already terminated."),
    "cannot dial transfer_to number": (errors.CannotDialDestination, "most likely due to restrictions"),
    "call already transferred": (
        errors.CallAlreadyTransferred,
        "cannot be re-transferred using this API key",
    ),
    "not authorized": (errors.NotAuthorized, "The API key is invalid."),
    "caller hung up": (errors.CallerHungUp, "The caller disconnected while on hold."),
    "caller not held": (errors.CallerNotHeld, "can hear everything your agent is saying!"),
    "transfer not found": (errors.TransferNotFound, "The transfer UUID is invalid."),
    "transfer not in progress": (errors.TransferNotInProgress, "has already terminated."),
    "transferor not present": (errors.TransferorNotPresent, "would leave the caller with dead air."),
}
REFERENCE_STATUSES = {
    400: (errors.BadRequest, "unintelligible"),
    401: (errors.Unauthorized, "API key is wrong or missing"),
    403: (errors.Forbidden, "using the wrong API key"),
    404: (errors.NotFound, "really doesn't exist"),
    405: (errors.MethodNotAllowed, "HTTP action"),
    406: (errors.NotAcceptable, "isn't JSON or XML"),
    410: (errors.Gone, "otherwise deleted"),
    418: (errors.Teapot, "little teapot"),
    429: (errors.TooManyRequests, "Slow down"),
    500: (errors.ServerBroken, "had a problem"),
    503: (errors.ServerUnavailable, "offline for maintenance"),
}
CALL = ActiveCall("c")
ACTIONS = {
    "transfer": lambda calls: calls.transfer("c", "+1866", hold_caller=True),
    "connect": lambda calls: calls.connect_caller("t"),
    "stop": lambda calls: calls.stop_transfer("t"),
    "return": lambda calls: calls.return_call(CALL),
    "accept": lambda calls: calls.accept_call(CALL),
}
REQUESTS = {"list": lambda calls: calls.first_page(), **ACTIONS}


def refusal(words: str, format_: Format) -> bytes:
    if format_ is Format.JSON:
        return f'{{"success": false, "error": "{words}"}}'.encode()
    return f'<hash><success type="boolean">false</success><error>{words}</error></hash>'.encode()


def test_every_documented_error_and_status_has_its_exception():
    assert set(errors.REFUSALS) == set(REFERENCE_MEANINGS)
    assert set(errors.STATUSES) == set(REFERENCE_STATUSES)


@pytest.mark.parametrize("words", REFERENCE_MEANINGS)
@pytest.mark.parametrize("status", [200, 401, 404, 422, 500])
@pytest.mark.parametrize("format_", list(Format))
async def test_a_documented_error_counts_whatever_the_status(wire, keys, words, status, format_):
    kind, meaning = REFERENCE_MEANINGS[words]
    content_type = "application/json" if format_ is Format.JSON else "text/xml"
    wire.will(http(refusal(words, format_), status=status, content_type=content_type))
    async with CallControl(wire.base_url, keys, format=format_) as calls:
        for ask in REQUESTS.values():
            with pytest.raises(errors.Refused) as caught:
                await ask(calls)
            assert type(caught.value) is kind
            assert meaning in caught.value.meaning
            assert not caught.value.may_have_happened


@pytest.mark.parametrize("words", ["Call not live.", " CALL  NOT LIVE ", "call not live!"])
async def test_a_documented_error_is_known_however_it_is_spelled(wire, calls, words):
    wire.will(http(refusal(words, Format.JSON)))
    with pytest.raises(errors.CallNotLive):
        await calls.connect_caller("t")


@pytest.mark.parametrize("status", REFERENCE_STATUSES)
@pytest.mark.parametrize(
    "body", [b"", b"<html>oops</html>", b"{}", b"[]", b'{"status": 1}', b'["Unauthorized"]']
)
async def test_a_documented_status_counts_when_the_body_says_nothing(wire, calls, status, body):
    kind, meaning = REFERENCE_STATUSES[status]
    wire.will(http(body, status=status))
    for name, ask in REQUESTS.items():
        with pytest.raises(errors.BadStatus) as caught:
            await ask(calls)
        assert type(caught.value) is kind
        assert caught.value.status == status
        assert meaning in caught.value.meaning
        assert caught.value.may_have_happened == (status >= 500 and name != "list")


@pytest.mark.parametrize("spoiled", ["truncated", "too large", "compressed"])
async def test_a_status_counts_though_its_body_could_not_be_had(wire, keys, spoiled):
    head = b"HTTP/1.1 503 Down\r\nRetry-After: 7\r\n"
    rest = {
        "truncated": b"Content-Length: 99\r\n\r\n<html>",
        "too large": b"Content-Length: 2000\r\n\r\n" + b"x" * 2000,
        "compressed": b"Content-Encoding: br\r\nContent-Length: 2\r\n\r\nxx",
    }
    wire.will(sends_and_closes(head + rest[spoiled]))
    options = ConnectionOptions(largest_reply_bytes=1000)
    async with CallControl(wire.base_url, keys, connection=options) as calls:
        with pytest.raises(errors.ServerUnavailable) as caught:
            await calls.first_page()
        assert caught.value.retry_after_seconds == 7
        assert calls.recent_exchanges[-1].status == 503


@pytest.mark.parametrize("status", [402, 408, 409, 422, 499, 501, 502, 504, 505, 511, 520, 524])
async def test_any_other_status_is_named(wire, calls, status):
    wire.will(http("", status=status))
    with pytest.raises(errors.OtherStatus, match=str(status)) as caught:
        await calls.stop_transfer("t")
    assert caught.value.may_have_happened


CRASHES = {
    "rails": ("application/json", '{"status": 500, "error": "Internal Server Error"}'),
    "refusal in json": ("application/json", '{"success": false, "error": "Internal Server Error"}'),
    "refusal without words": ("application/json", '{"success": false}'),
    "success in json": ("application/json", '{"success": true}'),
    "xml": ("text/xml", "<hash><success type='boolean'>false</success><error>it broke</error></hash>"),
    "rails in xml": ("text/xml", "<hash><status>500</status><error>Internal Server Error</error></hash>"),
    "html": ("text/html", "<html><h1>504 Gateway Time-out</h1></html>"),
    "text": ("text/plain", "upstream request timeout"),
    "empty": ("text/plain", ""),
}


@pytest.mark.parametrize("status", [409, 422, 500, 501, 502, 503, 504, 524])
@pytest.mark.parametrize(("content_type", "body"), CRASHES.values(), ids=CRASHES.keys())
async def test_an_action_may_have_been_done_before_the_status_whatever_the_body_says(
    wire, calls, status, content_type, body
):
    wire.will(http(body, status=status, content_type=content_type))
    for act in ACTIONS.values():
        with pytest.raises(errors.BadStatus) as caught:
            await act(calls)
        assert caught.value.may_have_happened
        assert caught.value.status == status


@pytest.mark.parametrize("status", [400, 401, 403, 404, 405, 406, 410, 418, 429])
@pytest.mark.parametrize(
    ("content_type", "body"), [crash for crash in CRASHES.values() if "true" not in crash[1]]
)
async def test_with_a_documented_status_below_500_an_action_was_not_done(
    wire, calls, status, content_type, body
):
    wire.will(http(body, status=status, content_type=content_type))
    for act in ACTIONS.values():
        with pytest.raises(errors.BadStatus) as caught:
            await act(calls)
        assert type(caught.value) is errors.STATUSES[status]
        assert not caught.value.may_have_happened


async def test_a_transfers_uuid_is_never_lost_to_a_status(wire, calls):
    wire.will(http('{"success": true, "transfer_uuid": "t-1"}', status=502))
    assert await calls.transfer("c", "+1866", hold_caller=True) == "t-1"


async def test_unknown_words_are_shown_as_they_came(wire, calls):
    wire.will(http('{"success": false, "error": "the hamster is tired"}'))
    with pytest.raises(errors.RefusedForUnknownReason, match="the hamster is tired") as caught:
        await calls.connect_caller("t")
    assert not caught.value.may_have_happened


async def test_unknown_words_never_hide_a_documented_status(wire, calls):
    wire.will(http('{"error": "Invalid API key"}', status=401))
    with pytest.raises(errors.Unauthorized, match="Invalid API key"):
        await calls.first_page()


async def test_long_words_are_cut_and_a_key_in_them_is_not_shown(wire, calls, keys):
    for key in keys.values():
        wire.will(http('{"success": false, "error": "no such key ' + key + " " + "x" * 10_000 + '"}'))
        with pytest.raises(errors.RefusedForUnknownReason) as caught:
            await calls.connect_caller("t")
        assert key not in str(caught.value)
        assert len(str(caught.value)) < 400


@pytest.mark.parametrize("error", ['["a", {"b": "c"}]', '{"base": ["a", "b"]}', "17", "{}", "[]", "null"])
async def test_an_error_of_another_type_is_no_crash(wire, calls, error):
    wire.will(http(f'{{"success": false, "error": {error}}}'))
    with pytest.raises(errors.RefusedForUnknownReason):
        await calls.connect_caller("t")


async def test_whoever_polls_can_tell_a_refused_key_and_a_plea_to_slow_down(wire, calls):
    for reply in (http(status=401), http(status=403), http('{"success": false, "error": "not authorized"}')):
        wire.will(reply)
        with pytest.raises(KeyRefused):
            await calls.first_page()
    for reply in (http(status=429), http(status=503)):
        wire.will(reply)
        with pytest.raises(SlowDown):
            await calls.first_page()


@pytest.mark.parametrize("status", [429, 503])
@pytest.mark.parametrize(
    ("retry_after", "seconds"),
    [
        ("120", 120.0),
        ("0", 0.0),
        ("Mon, 20 Nov 2017 22:51:10 GMT", 90.0),
        ("Monday, 20-Nov-17 22:51:10 GMT", 90.0),
        ("Mon Nov 20 22:51:10 2017", 90.0),
        ("Mon, 20 Nov 2017 22:00:00 GMT", 0.0),
        ("-5", None),
        ("inf", None),
        ("nan", None),
        ("soon", None),
        ("", None),
    ],
)
async def test_retry_after_is_read_in_both_forms_by_the_servers_own_clock(
    wire, calls, status, retry_after, seconds
):
    wire.will(http(status=status, headers={"Retry-After": retry_after, "Date": DATE}))
    with pytest.raises(SlowDown) as caught:
        await calls.first_page()
    assert caught.value.retry_after_seconds == seconds


async def test_a_retry_date_means_nothing_without_the_servers_date(wire, calls):
    wire.will(b"HTTP/1.1 503 Down\r\nRetry-After: Mon, 20 Nov 2017 22:51:10 GMT\r\nContent-Length: 0\r\n\r\n")
    with pytest.raises(SlowDown) as caught:
        await calls.first_page()
    assert caught.value.retry_after_seconds is None


def test_the_tree_at_the_top_of_the_module_is_the_tree():
    drawn = errors.__doc__ or ""
    classes = [
        kind
        for kind in vars(errors).values()
        if isinstance(kind, type) and kind.__module__ == errors.__name__
    ]
    assert len(classes) > 40
    for kind in classes:
        assert kind.__name__ in drawn
        assert kind.meaning.endswith((".", "!"))


def test_every_exception_survives_being_sent_to_another_process():
    for kind in (errors.CallNotLive, errors.ReplyTooLarge):
        error = pickle.loads(pickle.dumps(kind("why", may_have_happened=True)))
        assert (str(error), error.may_have_happened) == (str(kind("why")), True)
    error = pickle.loads(pickle.dumps(errors.ServerBroken(500, "why", may_have_happened=True)))
    assert (error.status, error.may_have_happened) == (500, True)
