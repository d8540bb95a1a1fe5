"""Imports msgspec without `typing_extensions`: in half the time.

Where that is installed, msgspec takes two names from it that Python has had itself since 3.11, and with it
come the modules with which Python reads its own sources.
"""

from __future__ import annotations

import sys

_BACKPORTS = "typing_extensions"


def import_structs() -> None:
    """Import msgspec. To be called before anything else imports it; afterwards it does no harm."""
    if _BACKPORTS in sys.modules:
        return
    # None there is Python's own way to say that a module cannot be imported.
    sys.modules[_BACKPORTS] = None  # type: ignore[assignment]
    try:
        import msgspec  # noqa: F401
    finally:
        del sys.modules[_BACKPORTS]
