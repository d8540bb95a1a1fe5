"""How to reach the server: time-outs, proxy, and whom to trust."""

from __future__ import annotations

import ssl
from dataclasses import dataclass, field
from pathlib import Path

import truststore

from agent_console.callcontrol.errors import UnusableCertificateFile


@dataclass(frozen=True, slots=True)
class ConnectionOptions:
    """What a company's network needs. All times are in seconds.

    `ca_file`: a PEM file of certificate authorities to trust beside the system's. `proxy_url`: an http or
    https proxy, with user and password in it if it wants them; None follows HTTPS_PROXY and NO_PROXY, and no
    proxy is ever used for this machine. `whole_seconds` bounds a request from first to last, so that a reply
    that trickles in cannot hold a control up for ever. `largest_reply_bytes` is counted after decompression.
    """

    ca_file: Path | None = None
    proxy_url: str | None = field(default=None, repr=False)
    user_agent: str = "agent-console"
    connect_seconds: float = 5.0
    read_seconds: float = 10.0
    write_seconds: float = 5.0
    pool_seconds: float = 5.0
    whole_seconds: float = 30.0
    largest_reply_bytes: int = 8 * 1024 * 1024


def tls_context(ca_file: Path | None) -> ssl.SSLContext:
    """The system's trust store, the extra file, and TLS 1.2 as the floor. Slow: call it off the loop.

    Raises UnusableCertificateFile.
    """
    context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    if ca_file is None:
        return context
    try:
        context.load_verify_locations(cafile=ca_file)
    except ssl.SSLError:
        reason = f"{ca_file} holds no certificate in PEM form"
    except OSError as error:
        reason = f"{ca_file}: {error.strerror or type(error).__name__}"
    else:
        return context
    raise UnusableCertificateFile(reason)


def no_tls_context() -> ssl.SSLContext:
    """A context that trusts nobody, for plain http to this machine: the real one costs 50 ms to build."""
    return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
