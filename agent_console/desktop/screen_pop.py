"""Shows the caller in another program: an address of the profile, filled with what is known of the call.

What fills the address comes from outside: a CallerID's name is whatever the caller wrote. So each value is
percent-encoded whole, and can be neither host nor scheme, begin a parameter, nor climb out of its folder.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from urllib.parse import quote

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices

from agent_console.desk.calls import Call

translate = QCoreApplication.translate

_PLACEHOLDER = re.compile(r"\{([a-z_]+)\}")
_ALWAYS = frozenset({"http", "https"})
_REMEMBERED_AT_MOST = 256


class ScreenPopError(Exception):
    """The address cannot be opened; the text is a sentence for the agent."""


def filled(template: str, schemes: Collection[str], call: Call, name: str | None) -> QUrl:
    """The address of this call: `template` with its placeholders filled, each value percent-encoded.

    `name` is what the ring gave; `schemes` may be opened beside http and https. What is not known of the call
    is left empty. Raises `ScreenPopError` for a scheme that is not allowed, a host that depends on the call,
    and what is no address.
    """
    scheme, _, rest = template.partition(":")
    if scheme.lower() not in _ALWAYS | set(schemes):
        text = translate(
            "screen pop", "The address of the screen pop may not be opened: {scheme} is not allowed."
        )
        raise ScreenPopError(text.format(scheme=scheme))
    host = re.split(r"[/?#]", rest.removeprefix("//"), maxsplit=1)[0]
    if scheme.lower() in _ALWAYS and (not rest.startswith("//") or not host or "{" in host):
        raise ScreenPopError(
            translate("screen pop", "The address of the screen pop names no host of its own.")
        )
    values = {
        "caller_number": call.caller_number,
        "caller_number_sent": call.caller_number_sent,
        "dialed_out_number": call.dialed_out_number,
        "call_uuid": call.call_uuid,
        "name": name,
    }
    address = _PLACEHOLDER.sub(lambda found: _encoded(values.get(found[1])), template)
    url = QUrl.fromEncoded(address.encode("utf-8", "replace"), QUrl.ParsingMode.StrictMode)
    if not url.isValid():
        raise ScreenPopError(translate("screen pop", "The address of the screen pop is no address."))
    return url


def _encoded(value: str | None) -> str:
    # A folder called `..`, encoded or not, is the folder above to every browser.
    if not value or not value.strip("."):
        return ""
    return quote(value, safe="", errors="replace")


class ScreenPop:
    """Opens the caller's page: by itself once for each call, and as often as the agent asks for it.

    `open_url` is the platform's own way to open an address; it answers whether it could.
    """

    def __init__(self, open_url: Callable[[QUrl], bool] = QDesktopServices.openUrl) -> None:
        self._open_url = open_url
        self._template = ""
        self._schemes: tuple[str, ...] = ()
        self._opened: dict[str, None] = {}

    def use(self, template: str, schemes: Collection[str] = ()) -> None:
        """Take this address from now on; an empty one is none."""
        self._template, self._schemes = template, tuple(schemes)

    @property
    def is_set(self) -> bool:
        """Whether there is an address to open."""
        return bool(self._template)

    def on_match(self, call: Call, name: str | None = None) -> None:
        """A ring has been matched with this call: open its page unless it was opened before.

        Raises `ScreenPopError`.
        """
        if call.call_uuid not in self._opened:
            self.open(call, name)

    def open(self, call: Call, name: str | None = None) -> None:
        """The agent asks for the page of this call. Raises `ScreenPopError`."""
        if not self._template:
            return
        self._remember(call.call_uuid)
        if not self._open_url(filled(self._template, self._schemes, call, name)):
            text = translate("screen pop", "No program opened the address of the screen pop.")
            raise ScreenPopError(text)

    def _remember(self, call_uuid: str) -> None:
        self._opened[call_uuid] = None
        if len(self._opened) > _REMEMBERED_AT_MOST:
            del self._opened[next(iter(self._opened))]
