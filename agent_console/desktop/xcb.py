"""As much of libxcb as global keys need, by ctypes: a connection of our own beside Qt's."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from ctypes import POINTER, Structure, byref, c_char_p, c_int, c_uint8, c_uint16, c_uint32, c_void_p
from typing import Any

from msgspec import Struct

KEY_PRESS, KEY_RELEASE, MAPPING_NOTIFY = 2, 3, 34
BAD_ACCESS = 10
_GRAB_MODE_ASYNC = 1


class _Setup(Structure):
    _fields_ = (
        ("status", c_uint8),
        ("pad0", c_uint8),
        ("protocol_major_version", c_uint16),
        ("protocol_minor_version", c_uint16),
        ("length", c_uint16),
        ("release_number", c_uint32),
        ("resource_id_base", c_uint32),
        ("resource_id_mask", c_uint32),
        ("motion_buffer_size", c_uint32),
        ("vendor_len", c_uint16),
        ("maximum_request_length", c_uint16),
        ("roots_len", c_uint8),
        ("pixmap_formats_len", c_uint8),
        ("image_byte_order", c_uint8),
        ("bitmap_format_bit_order", c_uint8),
        ("bitmap_format_scanline_unit", c_uint8),
        ("bitmap_format_scanline_pad", c_uint8),
        ("min_keycode", c_uint8),
        ("max_keycode", c_uint8),
    )


class _Roots(Structure):
    _fields_ = (("data", POINTER(c_uint32)), ("rem", c_int), ("index", c_int))


class _Cookie(Structure):
    _fields_ = (("sequence", ctypes.c_uint),)


class _Table(Structure):
    """How the replies with keyboard and modifier mapping begin."""

    _fields_ = (("response_type", c_uint8), ("width", c_uint8))


class _Error(Structure):
    _fields_ = (("response_type", c_uint8), ("error_code", c_uint8))


class _KeyEvent(Structure):
    _fields_ = (
        ("response_type", c_uint8),
        ("detail", c_uint8),
        ("sequence", c_uint16),
        ("time", c_uint32),
        ("windows", c_uint32 * 3),
        ("places", c_uint16 * 4),
        ("state", c_uint16),
    )


class KeyEvent(Struct, frozen=True):
    """A key went down or up; `kind` is `KEY_PRESS`, `KEY_RELEASE` or another event's, which has no key."""

    kind: int
    keycode: int
    state: int
    time_ms: int


class Xcb:
    """One connection to an X server. Raises OSError without library or server, or once it is gone."""

    def __init__(self, display: str | None = None) -> None:
        self._xcb: Any = ctypes.CDLL("libxcb.so.1")
        self._libc: Any = ctypes.CDLL("libc.so.6")
        self._libc.free.argtypes = (c_void_p,)
        self._declare()
        self._connection = self._xcb.xcb_connect(display.encode() if display else None, None)
        if self._xcb.xcb_connection_has_error(self._connection):
            self._xcb.xcb_disconnect(self._connection)
            raise OSError("no X server answers")
        self._setup = self._xcb.xcb_get_setup(self._connection)[0]
        self._root = self._xcb.xcb_setup_roots_iterator(byref(self._setup)).data[0]

    def fileno(self) -> int:
        """What to wait on for events."""
        return int(self._xcb.xcb_get_file_descriptor(self._connection))

    def close(self) -> None:
        """Leave the server; it lets go of every grab."""
        self._xcb.xcb_disconnect(self._connection)

    def keysyms(self) -> dict[int, int]:
        """Which key has which symbol: the code of the first key for each of the symbols."""
        first = self._setup.min_keycode
        count = self._setup.max_keycode - first + 1
        cookie = self._xcb.xcb_get_keyboard_mapping(self._connection, first, count)
        found: dict[int, int] = {}
        for index, row in enumerate(self._table("xcb_get_keyboard_mapping", "keysyms", cookie)):
            for symbol in row:
                found.setdefault(symbol, first + index)
        return found

    def modifiers(self) -> list[tuple[int, ...]]:
        """The codes of the keys of each of the eight modifiers, from Shift to Mod5."""
        cookie = self._xcb.xcb_get_modifier_mapping(self._connection)
        return list(self._table("xcb_get_modifier_mapping", "keycodes", cookie))

    def grab(self, keycode: int, modifiers: int) -> int:
        """Have this key wherever the focus is; 0, or the server's error code."""
        mode = _GRAB_MODE_ASYNC
        arguments = (0, self._root, modifiers, keycode, mode, mode)
        cookie = self._xcb.xcb_grab_key_checked(self._connection, *arguments)
        error = self._xcb.xcb_request_check(self._connection, cookie)
        if not error:
            self._check()
            return 0
        code = int(ctypes.cast(error, POINTER(_Error))[0].error_code)
        self._libc.free(error)
        return code

    def let_go(self, keycode: int, modifiers: int) -> None:
        """Have this key no more."""
        self._xcb.xcb_ungrab_key(self._connection, keycode, self._root, modifiers)
        self._xcb.xcb_flush(self._connection)

    def events(self) -> Iterator[KeyEvent]:
        """What has happened until now."""
        while event := self._xcb.xcb_poll_for_event(self._connection):
            read = ctypes.cast(event, POINTER(_KeyEvent))[0]
            yield KeyEvent(read.response_type & 0x7F, read.detail, read.state, read.time)
            self._libc.free(event)
        self._check()

    def _check(self) -> None:
        if self._xcb.xcb_connection_has_error(self._connection):
            raise OSError("the X server is gone")

    def _table(self, request: str, content: str, cookie: _Cookie) -> Iterator[tuple[int, ...]]:
        reply = getattr(self._xcb, f"{request}_reply")(self._connection, cookie, None)
        if not reply:
            raise OSError("the X server does not tell its keys")
        try:
            width = ctypes.cast(reply, POINTER(_Table))[0].width
            length = getattr(self._xcb, f"{request}_{content}_length")(reply)
            cells = getattr(self._xcb, f"{request}_{content}")(reply)
            for begin in range(0, length, width or 1):
                yield tuple(cells[begin : begin + width])
        finally:
            self._libc.free(reply)

    def _declare(self) -> None:
        xcb, c = self._xcb, c_void_p
        for name, result, arguments in (
            ("connect", c, (c_char_p, POINTER(c_int))),
            ("disconnect", None, (c,)),
            ("connection_has_error", c_int, (c,)),
            ("get_file_descriptor", c_int, (c,)),
            ("get_setup", POINTER(_Setup), (c,)),
            ("setup_roots_iterator", _Roots, (POINTER(_Setup),)),
            ("get_keyboard_mapping", _Cookie, (c, c_uint8, c_uint8)),
            ("get_keyboard_mapping_reply", c, (c, _Cookie, c)),
            ("get_keyboard_mapping_keysyms", POINTER(c_uint32), (c,)),
            ("get_keyboard_mapping_keysyms_length", c_int, (c,)),
            ("get_modifier_mapping", _Cookie, (c,)),
            ("get_modifier_mapping_reply", c, (c, _Cookie, c)),
            ("get_modifier_mapping_keycodes", POINTER(c_uint8), (c,)),
            ("get_modifier_mapping_keycodes_length", c_int, (c,)),
            ("grab_key_checked", _Cookie, (c, c_uint8, c_uint32, c_uint16, c_uint8, c_uint8, c_uint8)),
            ("ungrab_key", _Cookie, (c, c_uint8, c_uint32, c_uint16)),
            ("request_check", c, (c, _Cookie)),
            ("flush", c_int, (c,)),
            ("poll_for_event", c, (c,)),
        ):
            function = getattr(xcb, f"xcb_{name}")
            function.restype = result
            function.argtypes = arguments
