"""TLS and proxies as companies have them, with a real TLS server, a CA of the test's own and a real proxy."""

from __future__ import annotations

import datetime
import ssl

import pytest
import trustme
from callcontrol_forward_proxy import proxying
from callcontrol_wire import Wire, http, recorded, running

from agent_console.callcontrol import ActiveCall, CallControl, ConnectionOptions, errors

LONG_AGO = datetime.datetime(2020, 1, 1, tzinfo=datetime.UTC)
FAR_AHEAD = datetime.datetime(2199, 1, 1, tzinfo=datetime.UTC)


@pytest.fixture(scope="module")
def authority():
    return trustme.CA()


@pytest.fixture(scope="module")
def ca_file(authority, tmp_path_factory):
    path = tmp_path_factory.mktemp("ca") / "company.pem"
    authority.cert_pem.write_to_path(path)
    return path


@pytest.fixture(autouse=True)
def no_proxy_from_outside(monkeypatch):
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


def server_context(certificate: trustme.LeafCert) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    certificate.configure_cert(context)
    return context


async def fails_with(kind, wire, keys, ca_file):
    async with CallControl(wire.base_url, keys, connection=ConnectionOptions(ca_file=ca_file)) as calls:
        with pytest.raises(errors.NotSent) as caught:
            await calls.accept_call(ActiveCall("c"))
    assert type(caught.value) is kind
    assert not caught.value.may_have_happened
    assert wire.requests == []
    return caught.value


async def test_a_company_authority_is_trusted_from_its_file(authority, ca_file, keys):
    async with running(Wire(), server_context(authority.issue_cert("127.0.0.1"))) as wire:
        wire.will(recorded("one_call"))
        async with CallControl(wire.base_url, keys, connection=ConnectionOptions(ca_file=ca_file)) as calls:
            assert len((await calls.first_page()).calls) == 1
            assert len((await calls.first_page()).calls) == 1
        assert wire.connections == 1


async def test_an_untrusted_certificate_is_explained(authority, keys):
    async with running(Wire(), server_context(authority.issue_cert("127.0.0.1"))) as wire:
        error = await fails_with(errors.CertificateNotTrusted, wire, keys, None)
    assert "add its certificate file" in error.meaning


async def test_an_expired_certificate_is_explained(authority, ca_file, keys):
    expired = authority.issue_cert(
        "127.0.0.1", not_before=LONG_AGO, not_after=LONG_AGO + datetime.timedelta(days=1)
    )
    async with running(Wire(), server_context(expired)) as wire:
        error = await fails_with(errors.CertificateExpired, wire, keys, ca_file)
    assert "expired" in error.meaning


async def test_a_certificate_from_the_future_is_explained(authority, ca_file, keys):
    early = authority.issue_cert(
        "127.0.0.1", not_before=FAR_AHEAD, not_after=FAR_AHEAD + datetime.timedelta(days=1)
    )
    async with running(Wire(), server_context(early)) as wire:
        error = await fails_with(errors.CertificateNotYetValid, wire, keys, ca_file)
    assert "not valid yet" in error.meaning


@pytest.mark.parametrize("other", ["api.example", "127.0.0.2"])
async def test_a_certificate_for_another_host_is_explained(authority, ca_file, keys, other):
    async with running(Wire(), server_context(authority.issue_cert(other))) as wire:
        error = await fails_with(errors.CertificateForAnotherHost, wire, keys, ca_file)
    assert "another host" in error.meaning


@pytest.mark.filterwarnings("ignore:ssl.TLSVersion:DeprecationWarning")
async def test_tls_1_1_is_refused(authority, ca_file, keys):
    context = server_context(authority.issue_cert("127.0.0.1"))
    context.set_ciphers("ALL:@SECLEVEL=0")
    context.minimum_version = ssl.TLSVersion.TLSv1
    context.maximum_version = ssl.TLSVersion.TLSv1_1
    async with running(Wire(), context) as wire:
        await fails_with(errors.TlsFailed, wire, keys, ca_file)


async def test_a_server_without_tls_is_refused(wire, keys, ca_file):
    wire.will(http("{}"))
    wire.scheme = "https"
    async with CallControl(wire.base_url, keys, connection=ConnectionOptions(connect_seconds=0.3)) as calls:
        with pytest.raises(errors.NotSent):
            await calls.first_page()
    assert wire.requests == []


@pytest.mark.parametrize(
    "content", [None, "", "no certificate", "-----BEGIN CERTIFICATE-----\nx\n-----END CERTIFICATE-----\n"]
)
async def test_an_unreadable_authority_file_is_named(tmp_path, keys, content):
    path = tmp_path / "company.pem"
    if content is not None:
        path.write_text(content)
    async with CallControl("https://127.0.0.1:9", keys, connection=ConnectionOptions(ca_file=path)) as calls:
        with pytest.raises(errors.UnusableCertificateFile, match=r"company\.pem"):
            await calls.first_page()


async def test_the_authority_file_is_read_again_after_it_was_mended(tmp_path, authority, keys):
    path = tmp_path / "company.pem"
    async with running(Wire(), server_context(authority.issue_cert("127.0.0.1"))) as wire:
        wire.will(recorded("one_call"))
        async with CallControl(wire.base_url, keys, connection=ConnectionOptions(ca_file=path)) as calls:
            with pytest.raises(errors.UnusableCertificateFile):
                await calls.first_page()
            authority.cert_pem.write_to_path(path)
            assert await calls.first_page()


@pytest.fixture
async def vendor(authority):
    """The vendor as a proxy would reach it: TLS under a name that resolves nowhere."""
    async with running(Wire(), server_context(authority.issue_cert("vendor.example"))) as wire:
        yield wire.will(http('{"success": true, "results": []}'))


BASE_URL = "https://vendor.example/v1"


async def test_a_proxy_with_a_login_is_used_and_sees_no_key(vendor, ca_file, keys):
    async with proxying(vendor.port, login="agent:hunter2") as proxy:
        options = ConnectionOptions(ca_file=ca_file, proxy_url=f"http://agent:hunter2@127.0.0.1:{proxy.port}")
        async with CallControl(BASE_URL, keys, connection=options) as calls:
            await calls.first_page()
            await calls.return_call(ActiveCall("c"))
        [connect] = proxy.requests
    assert connect.line == "CONNECT vendor.example:443 HTTP/1.1"
    assert b"woof" not in connect.raw
    assert [request.method for request in vendor.requests] == ["GET", "POST"]
    assert all("proxy-authorization" not in request.headers for request in vendor.requests)


async def test_a_proxy_that_wants_another_login_is_explained_without_the_password(vendor, ca_file, keys):
    async with proxying(vendor.port, login="agent:hunter2") as proxy:
        options = ConnectionOptions(ca_file=ca_file, proxy_url=f"http://agent:hunter1@127.0.0.1:{proxy.port}")
        async with CallControl(BASE_URL, keys, connection=options) as calls:
            with pytest.raises(errors.ProxyFailed, match="407") as caught:
                await calls.return_call(ActiveCall("c"))
    assert not caught.value.may_have_happened
    assert "hunter" not in str(caught.value)


async def test_a_proxy_that_refuses_is_named(vendor, ca_file, keys):
    async with proxying(vendor.port, refuses=True) as proxy:
        options = ConnectionOptions(ca_file=ca_file, proxy_url=f"http://127.0.0.1:{proxy.port}")
        async with CallControl(BASE_URL, keys, connection=options) as calls:
            with pytest.raises(errors.ProxyFailed, match="403"):
                await calls.first_page()


async def test_a_proxy_that_does_not_listen_is_named(keys):
    options = ConnectionOptions(proxy_url="http://127.0.0.1:9")
    async with CallControl(BASE_URL, keys, connection=options) as calls:
        with pytest.raises(errors.ProxyFailed):
            await calls.return_call(ActiveCall("c"))


@pytest.mark.parametrize("proxy_url", ["socks5://127.0.0.1:9", "gopher://x", "http://[oops", "127.0.0.1"])
async def test_an_unusable_proxy_address_is_named(keys, proxy_url):
    async with CallControl(BASE_URL, keys, connection=ConnectionOptions(proxy_url=proxy_url)) as calls:
        with pytest.raises(errors.ProxyFailed, match="http://HOST:PORT"):
            await calls.first_page()


async def test_a_certificate_is_checked_through_the_proxy_too(vendor, keys):
    async with proxying(vendor.port) as proxy:
        options = ConnectionOptions(proxy_url=f"http://127.0.0.1:{proxy.port}")
        async with CallControl(BASE_URL, keys, connection=options) as calls:
            with pytest.raises(errors.CertificateNotTrusted):
                await calls.first_page()
    assert vendor.requests == []


@pytest.mark.parametrize("variable", ["HTTPS_PROXY", "https_proxy", "ALL_PROXY"])
async def test_the_environments_proxy_is_used(vendor, ca_file, keys, monkeypatch, variable):
    async with proxying(vendor.port) as proxy:
        monkeypatch.setenv(variable, f"http://127.0.0.1:{proxy.port}")
        async with CallControl(BASE_URL, keys, connection=ConnectionOptions(ca_file=ca_file)) as calls:
            await calls.first_page()
        assert len(proxy.requests) == 1


async def test_no_proxy_is_honoured(vendor, ca_file, keys, monkeypatch):
    async with proxying(vendor.port) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", f"http://127.0.0.1:{proxy.port}")
        monkeypatch.setenv("NO_PROXY", ".example")
        options = ConnectionOptions(ca_file=ca_file, connect_seconds=0.5)
        async with CallControl(BASE_URL, keys, connection=options) as calls:
            with pytest.raises(errors.NotSent):
                await calls.first_page()
        assert proxy.requests == []


@pytest.mark.parametrize("explicit", [True, False])
async def test_this_machine_is_never_reached_by_a_proxy(wire, keys, monkeypatch, explicit):
    wire.will(recorded("one_call"))
    async with proxying(wire.port, refuses=True) as proxy:
        url = f"http://127.0.0.1:{proxy.port}"
        monkeypatch.setenv("HTTP_PROXY", url)
        monkeypatch.setenv("ALL_PROXY", url)
        options = ConnectionOptions(proxy_url=url if explicit else None)
        async with CallControl(wire.base_url, keys, connection=options) as calls:
            assert await calls.first_page()
        assert proxy.requests == []
