"""No key is ever in an exception, a traceback, a repr, a log line or the diagnostics."""

from __future__ import annotations

import logging
import subprocess
import sys
import traceback
from urllib.parse import quote

import pytest
from callcontrol_wire import hangs_up, http, recorded, resets, sends, stays_silent

from agent_console.callcontrol import (
    Action,
    ActiveCall,
    CallControl,
    CallControlError,
    ConnectionOptions,
    Endpoint,
    RedactingFilter,
    redact,
    remember,
)

SECRET = "Sekr3t+key/with=odd&chars"
SPELLINGS = (SECRET, quote(SECRET, safe=""), "Sekr3t")
CALL = ActiveCall("c", "+1866")
QUICK = ConnectionOptions(read_seconds=0.1)
REQUESTS = {
    "list": lambda calls: calls.first_page(),
    "transfer": lambda calls: calls.transfer("c", "+1866", hold_caller=True),
    "connect": lambda calls: calls.connect_caller("t"),
    "stop": lambda calls: calls.stop_transfer("t"),
    "return": lambda calls: calls.return_call(CALL),
    "accept": lambda calls: calls.accept_call(CALL),
}
ECHO = f"no key {SECRET} at https://x/?api_key={quote(SECRET, safe='')}"
FAULTS = {
    "hangs up": hangs_up(),
    "resets": resets(),
    "is silent": stays_silent(),
    "breaks off": sends(b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{"),
    "answers 500": http(ECHO, status=500),
    "answers 401 with an echo": http(f'{{"error": "{ECHO}"}}', status=401),
    "refuses with an echo": http(f'{{"success": false, "error": "{ECHO}"}}'),
    "redirects": http(status=302, headers={"Location": f"https://evil.example/?api_key={SECRET}"}),
    "redirects for ever": http(status=302, headers={"Location": f"/?api_key={quote(SECRET, safe='')}"}),
    "sends a page": recorded("proxy_login_page"),
    "sends a broken page with an echo": http(ECHO),
    "sends a broken header": b"HTTP/1.1 200 OK\r\nbro ken " + SECRET.encode() + b"\r\n\r\n",
    "is not HTTP": SECRET.encode() + b"\r\n\r\n",
    "sends broken gzip": http(ECHO, headers={"Content-Encoding": "gzip"}),
    "sends no uuid": http(f'{{"success": true, "note": "{ECHO}"}}'),
}


async def failure_of(ask, calls: CallControl) -> CallControlError | None:
    try:
        await ask(calls)
    except CallControlError as error:
        return error
    return None


def everything_about(error: BaseException) -> str:
    """Whatever a crash reporter could print of an exception: its chain, its frames and their variables."""
    chain = [error, error.__cause__, error.__context__]
    told = [repr(chain), *(str(each) for each in chain), repr(vars(error))]
    told += traceback.format_exception(error)
    ours = traceback.TracebackException.from_exception(error, capture_locals=True)
    told += ours.format()
    return "\n".join(told)


def assert_no_key_in(text: str) -> None:
    for spelling in SPELLINGS:
        assert spelling not in text


@pytest.mark.parametrize("answer", FAULTS.values(), ids=FAULTS.keys())
async def test_no_fault_puts_a_key_into_an_exception_or_a_log(wire, caplog, answer):
    caplog.set_level(logging.DEBUG)
    wire.will(answer)
    failed = 0
    async with CallControl(wire.base_url, dict.fromkeys(Action, SECRET), connection=QUICK) as calls:
        for ask in REQUESTS.values():
            error = await failure_of(ask, calls)
            if error is not None:
                failed += 1
                assert error.__cause__ is error.__context__ is None
                assert_no_key_in(everything_about(error))
        assert_no_key_in(repr(calls.recent_exchanges))
        assert_no_key_in(repr(calls))
    assert failed
    records = [record for record in caplog.records if record.name.startswith(("httpx", "httpcore"))]
    assert records
    for record in records:
        assert_no_key_in(f"{record.msg} {record.args} {record.getMessage()} {record.exc_text}")
    assert_no_key_in(caplog.text)


async def test_a_good_day_leaves_no_key_in_the_logs_either(wire, caplog):
    caplog.set_level(logging.DEBUG)
    link = f'<?api_key={quote(SECRET, safe="")}&page=2>; rel="next"'
    wire.will(http('{"success": true, "results": [], "transfer_uuid": "t"}', headers={"Link": link}))
    async with CallControl(wire.base_url, dict.fromkeys(Action, SECRET)) as calls:
        async for _ in calls.pages(limit=2):
            pass
        for ask in REQUESTS.values():
            await ask(calls)
    assert "send_request_headers.started" in caplog.text
    assert "api_key=[redacted]" in caplog.text
    assert_no_key_in(caplog.text)


@pytest.mark.parametrize(
    "base_url", ["ftp://x", "http://example.com", f"https://x?api_key={SECRET}", "https://"]
)
async def test_a_request_that_cannot_be_formed_shows_no_key(base_url):
    broken = Endpoint("POST", "calls/{nonsense}?api_key={api_key}")
    async with CallControl(base_url, dict.fromkeys(Action, SECRET), return_endpoint=broken) as calls:
        for ask in REQUESTS.values():
            error = await failure_of(ask, calls)
            assert error is not None
            assert_no_key_in(everything_about(error))


def test_redact_finds_keys_by_value_and_by_parameter():
    remember("0123-key/value")
    assert redact("at 0123-key/value or 0123-key%2Fvalue") == "at [redacted] or [redacted]"
    assert redact("0123-KEY%2fvalue") == "[redacted]"
    assert redact("?key=abc&caller_number=%2B1") == "?key=[redacted]&caller_number=%2B1"
    assert redact("<https://x/?API_KEY=abc>; rel=next") == "<https://x/?API_KEY=[redacted]>; rel=next"
    assert (
        redact("next=https%3A%2F%2Fx%3Fapi_key%3Dabc&b=1")
        == "next=https%3A%2F%2Fx%3Fapi_key%3D[redacted]&b=1"
    )
    assert redact("monkey=1 turnkey=2 keys=3") == "monkey=1 turnkey=2 keys=3"
    assert redact("https://user:pass@proxy.example:3128/") == "https://[redacted]@proxy.example:3128/"


def test_a_key_that_no_url_can_hold_is_no_crash():
    CallControl("https://api.example", {Action.TRANSFER: "half\ud800"})


def test_a_secret_too_short_to_find_does_not_black_out_the_text():
    remember("a")
    assert redact("a banana") == "a banana"


def test_the_filter_redacts_messages_arguments_and_exceptions(caplog):
    remember(SECRET)
    logger = logging.getLogger("test.redaction")
    guard = RedactingFilter()
    logger.addFilter(guard)
    try:
        logger.error("while using %s", SECRET, exc_info=ValueError(SECRET))
        logger.warning(SECRET, stack_info=True)
    finally:
        logger.removeFilter(guard)
    assert_no_key_in(caplog.text)
    assert "while using [redacted]" in caplog.text
    assert "ValueError: [redacted]" in caplog.text


def test_options_and_proxies_show_no_password():
    assert "hunter2" not in repr(ConnectionOptions(proxy_url="http://agent:hunter2@proxy.example:3128"))


@pytest.mark.parametrize("module", ["errors", "messages", "endpoints", "exchanges", "redaction"])
def test_the_light_half_does_not_import_an_http_client(module):
    heavy = "{'httpcore', 'httpx', 'truststore', 'defusedxml', 'ssl'} & set(sys.modules)"
    code = f"import sys, agent_console.callcontrol.{module}; print({heavy} or 'light')"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "light"
