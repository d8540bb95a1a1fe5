"""Imports Qt without what PySide6 adds for a programmer at a prompt: in half the time, and megabytes lighter.

PySide6 carries Python sources inside its library and compiles them at each start, to be able to tell
signatures and to word type errors. Here they are compiled when the first of these is asked for. It also takes
the place of `__import__` and reads the source of each module that is imported after it, to find out whether
that wants Qt's functions in snake_case. Nothing here does.

This reaches into PySide6, so it is done only to versions that were looked at; others are imported as they
come. `tests/test_quick_qt.py` holds it to saying the same as PySide6 alone.
"""

from __future__ import annotations

import builtins
import sys
from types import CodeType, ModuleType
from typing import Any

_OLDEST, _TOO_NEW = (6, 8), (6, 12)
_BOOTSTRAP = "signature_bootstrap"
_FEATURES = "shibokensupport/feature.py"
_MAPPING = "shibokensupport/signature/mapping.py"
_PUT_OFF = {
    _MAPPING,
    "shibokensupport/signature/errorhandler.py",
    "shibokensupport/signature/layout.py",
    "shibokensupport/signature/parser.py",
    "shibokensupport/signature/lib/enum_sig.py",
    "shibokensupport/signature/lib/pyi_generator.py",
    "shibokensupport/signature/lib/tool.py",
}
_NO_FEATURES = (
    "all_feature_names, feature_import, feature_imported = [], lambda *_, **__: None, lambda _: None"
)
_sources: dict[str, bytes] = {}


def import_qt() -> None:
    """Import Qt's widgets. To be called before anything else imports PySide6; afterwards it does no harm."""
    if "shiboken6" not in sys.modules:
        # PySide6 runs its own sources in a module of this name, whose `compile` is then this one.
        bootstrap = ModuleType(_BOOTSTRAP)
        bootstrap.__dict__["compile"] = _compile
        sys.modules[_BOOTSTRAP] = bootstrap
    import PySide6.QtWidgets  # noqa: F401

    original = getattr(builtins, "__orig_import__", None)
    if original is not None and _is_known():
        builtins.__import__ = original


def put_off(file: str, namespace: dict[str, Any]) -> None:
    """For PySide6's modules alone: fill this module's namespace when something in it is asked for."""

    def fill() -> None:
        source = _sources.pop(file, None)
        if source is not None:
            exec(compile(source, file, "exec"), namespace)  # noqa: S102 - PySide6 would have, at its start
            namespace.pop("__getattr__", None)

    def get(name: str) -> object:
        if not name.startswith("__"):
            fill()
        try:
            return namespace[name]
        except KeyError:
            raise AttributeError(name) from None

    def update_mapping() -> None:
        fill()
        namespace["update_mapping"]()

    namespace["__getattr__"] = get
    if file == _MAPPING:
        # The library looks it up in the namespace itself, and ends the process if it is not there.
        namespace["update_mapping"] = update_mapping


def _compile(source: bytes, file: str, mode: str) -> CodeType:
    if _is_known():
        if file == _FEATURES:
            return compile(_NO_FEATURES, file, mode)
        if file in _PUT_OFF:
            _sources[file] = source
            return compile(f"from {__name__} import put_off; put_off({file!r}, globals())", file, mode)
    return compile(source, file, mode)


def _is_known() -> bool:
    version: tuple[Any, ...] = getattr(sys.modules.get("PySide6"), "__version_info__", ())
    return _OLDEST <= version[:2] < _TOO_NEW
