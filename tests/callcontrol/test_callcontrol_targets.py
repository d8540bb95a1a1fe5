"""What goes out for a URL: its host, its target, its Host header."""

from __future__ import annotations

import pytest

from agent_console.callcontrol import CallControl, ConnectionOptions
from agent_console.callcontrol.errors import UnusableAddress
from agent_console.callcontrol.targets import target_of

URLS = {
    "https://api.example/call_control/v1/active_calls.json?api_key=k": (
        "api.example",
        None,
        "/call_control/v1/active_calls.json?api_key=k",
        "api.example",
    ),
    "http://127.0.0.1:8080": ("127.0.0.1", 8080, "/", "127.0.0.1:8080"),
    "http://[::1]:8080/v1?a=b?c": ("::1", 8080, "/v1?a=b?c", "[::1]:8080"),
    "https://[2001:db8::1]/v1": ("2001:db8::1", None, "/v1", "[2001:db8::1]"),
    "https://api.example:443/v1": ("api.example", None, "/v1", "api.example"),
    "http://[::1]:80/v1": ("::1", None, "/v1", "[::1]"),
    "http://localhost:443/v1": ("localhost", 443, "/v1", "localhost:443"),
    "https://M\u00dcNCHEN.example/v1": ("xn--mnchen-3ya.example", None, "/v1", "xn--mnchen-3ya.example"),
    "https://stra\u00dfe.example/v1": ("xn--strae-oqa.example", None, "/v1", "xn--strae-oqa.example"),
    "https://api.example/caf\u00e9/%2F%7B?q=\u00e9|%26": (
        "api.example",
        None,
        "/caf%C3%A9/%2F%7B?q=%C3%A9%7C%26",
        "api.example",
    ),
}


@pytest.mark.parametrize("url", URLS)
def test_a_url_goes_out_in_bytes_that_every_server_reads(url):
    host, port, target, named = URLS[url]
    found, header = target_of(url)
    assert (found.host.decode(), found.port, found.target.decode()) == (host, port, target)
    assert header.decode() == named


@pytest.mark.parametrize(
    "host",
    [
        "\u2488.example",
        "a\u0301\u0301" * 60 + ".example",
        "-\u00fc.example",
        "\u2603.example",
        "999.1.1.1",
        "010.0.0.1",
        "1.2.3",
    ],
)
def test_a_host_that_none_can_have_is_told_as_such(host):
    with pytest.raises(UnusableAddress, match="host"):
        target_of(f"https://{host}/v1")


@pytest.mark.parametrize("proxy_url", [None, "http://127.0.0.1:9"])
async def test_it_is_the_address_that_is_named_and_not_a_proxy(keys, proxy_url):
    options = ConnectionOptions(proxy_url=proxy_url)
    async with CallControl("https://\u2603.example/v1", keys, connection=options) as calls:
        with pytest.raises(UnusableAddress):
            await calls.first_page()
