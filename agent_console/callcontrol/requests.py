"""Forms each request of the API without sending it: method, address, headers, body."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from agent_console.callcontrol.addresses import Address, join
from agent_console.callcontrol.codecs import Codec, Fields
from agent_console.callcontrol.endpoints import Endpoint, check_endpoint, fill, values_of
from agent_console.callcontrol.errors import UnusableAddress, UnusableDestination
from agent_console.callcontrol.messages import ActiveCall, Page, TransferRequest

_LIST = Endpoint("GET", "active_calls.{ext}?api_key={api_key}")
_LIST_WITHOUT_KEY = Endpoint("GET", "active_calls.{ext}")
_TRANSFER = Endpoint("POST", "calls/{call_uuid}/transfer.{ext}?api_key={api_key}")
# No key on these two: the reference shows none, the transfer UUID is the capability, and a key that is
# sent where none is asked for is a key leaked.
_CONNECT_CALLER = Endpoint("POST", "transfers/{transfer_uuid}/conference_caller.{ext}")
_STOP = Endpoint("DELETE", "transfers/{transfer_uuid}.{ext}")


@dataclass(frozen=True, slots=True)
class Request:
    """One request, ready to be sent. `acts` says that it may change a live call."""

    method: str
    address: Address
    headers: Mapping[str, str]
    body: bytes | None = field(repr=False)
    acts: bool


@dataclass(frozen=True, slots=True)
class Requests:
    """Forms the requests for one base URL in one format."""

    base_url: str = field(repr=False)
    codec: Codec

    def active_calls(self, key: str | None) -> Request:
        """Page 1 (reference, "List Active Calls")."""
        return self._form(_LIST, {}, key)

    def active_calls_without_key(self) -> Request:
        """What a server refuses that is there, and for which a key need not be at hand."""
        return self._form(_LIST_WITHOUT_KEY, {}, None)

    def page_after(self, page: Page, key: str | None) -> Request:
        """The page that the `Link` header of another names; raises UnusableAddress if it is not ours."""
        request = self._form(Endpoint("GET", page.next_template or ""), {}, key)
        if request.address.origin != join(self.base_url, "").origin:
            raise UnusableAddress("the page belongs to another server")
        return request

    def transfer(self, call_uuid: str, transfer: TransferRequest, key: str | None) -> Request:
        """Held or conferenced (reference, "Transfer a Call"); raises UnusableDestination."""
        if not transfer.transfer_to.strip():
            raise UnusableDestination("it is empty")
        if not transfer.transfer_to.isprintable():
            raise UnusableDestination("it holds characters that cannot be dialled")
        body: Fields = {"hold_caller": transfer.hold_caller, "transfer_to": transfer.transfer_to}
        return self._form(_TRANSFER, {"call_uuid": call_uuid}, key, body)

    def connect_caller(self, transfer_uuid: str) -> Request:
        """Bridge the held caller in (reference, "Connect the Caller")."""
        return self._form(_CONNECT_CALLER, {"transfer_uuid": transfer_uuid}, None)

    def stop_transfer(self, transfer_uuid: str) -> Request:
        """End the outbound leg (reference, "Stop the Transfer")."""
        return self._form(_STOP, {"transfer_uuid": transfer_uuid}, None)

    def at_endpoint(self, endpoint: Endpoint, call: ActiveCall, key: str | None) -> Request:
        """Return or accept a call where the template says (api-decisions, "The two headings")."""
        check_endpoint(endpoint)
        method = endpoint.method.upper()
        body: Fields | None = {} if method in {"POST", "PUT", "PATCH"} else None
        return self._form(endpoint, values_of(call), key, body, acts=True)

    def _form(
        self,
        endpoint: Endpoint,
        values: Mapping[str, str | None],
        key: str | None,
        body: Fields | None = None,
        *,
        acts: bool | None = None,
    ) -> Request:
        method = endpoint.method.upper()
        return Request(
            method=method,
            address=fill(endpoint, self.base_url, {**values, "ext": self.codec.extension}, key),
            # The vendor chooses the format by Content-Type, and its examples send it without a body too.
            headers={"Accept": self.codec.content_type, "Content-Type": self.codec.content_type},
            body=None if body is None else self.codec.encode(body),
            acts=method != "GET" if acts is None else acts,
        )
