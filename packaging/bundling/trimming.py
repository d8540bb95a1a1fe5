"""Which of the files that a bundle could hold it does hold. Of Qt, only what is named here.

PyInstaller collects everything that might be asked for; a plugin that nobody asks for costs every workstation
its megabytes, and its libraries besides. Targets are paths inside the bundle, with forward slashes.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Container, Iterable
from pathlib import PurePosixPath, PureWindowsPath

Entry = tuple[str, str, str]
"""PyInstaller's: a place in the bundle, the file that goes there (or where a link points to), its kind."""

LANGUAGES = ("ar", "de", "es", "fr")
"""Into which the window is translated; for English Qt needs no file."""

QT_PLUGINS = {
    # `offscreen` is 60 kB, and lets an administrator and a test start the program without a screen.
    "platforms": {"cocoa", "offscreen", "wayland", "windows", "xcb"},
    "platforminputcontexts": {"composeplatforminputcontextplugin", "ibusplatforminputcontextplugin"},
    # Not gtk3: it loads all of GTK into the process for a file dialog. Fonts and light or dark come from the
    # desktop's portal all the same, and QT_QPA_PLATFORMTHEME=xdgdesktopportal gives its file dialogs.
    "platformthemes": {"xdgdesktopportal"},
    "styles": {"macstyle", "modernwindowsstyle"},
    "iconengines": {"svgicon"},
    "imageformats": {"svg"},
    "networkinformation": {"applenetworkinformation", "glib", "networklistmanager", "networkmanager"},
    "wayland-shell-integration": {"xdg-shell"},
    "wayland-decoration-client": {"adwaita", "bradient"},
}
"""By folder. Nothing is drawn through OpenGL, and Python brings its own TLS: no plugins for these."""

PYTHON_MODULES_LEFT_OUT = (
    *("curses", "dbm", "idlelib", "lib2to3", "nis", "ossaudiodev", "readline", "tkinter", "turtle"),
    *("ensurepip", "pip", "pkg_resources", "setuptools", "venv", "wheel"),
    *("doctest", "pdb", "pydoc", "pydoc_data", "test", "unittest", "xmlrpc"),
    # Optional speed for big servers and their development; practice mode serves one window.
    *("a2wsgi", "dotenv", "gunicorn", "httptools", "trio", "uvloop", "watchfiles", "websockets", "wsproto"),
    *("IPython", "jinja2", "rich", "yaml"),
    *("PySide6.QtDBus", "PySide6.QtOpenGL", "PySide6.QtSvg"),
    # 20 MB of towns and carriers in all languages.
    *("phonenumbers.carrier", "phonenumbers.carrierdata", "phonenumbers.geocoder", "phonenumbers.geodata"),
)
"""What a hook collects to be safe, or something asks for in a `try`. The program imports none of it."""

_SYSTEM_FOLDERS = ("/lib/", "/lib64/", "/usr/lib/", "/usr/lib64/")


def is_wanted(target: str) -> bool:
    """Whether the bundle holds this file, by its place alone."""
    parts = PurePosixPath(target.replace("\\", "/")).parts
    name = parts[-1]
    if "plugins" in parts and parts[0] in {"PySide6", "PyQt6"}:
        return plugin_name(name) in QT_PLUGINS.get(parts[-2], ())
    if "PySide6" in parts and name.endswith(".qm"):
        kind, _, language = name.removesuffix(".qm").partition("_")
        return kind == "qtbase" and language in LANGUAGES
    if parts[-2:-1] and parts[-2].endswith(".dist-info"):
        # The rest says where pip put it on the machine that built.
        return name in {"METADATA", "entry_points.txt"}
    # A renderer for Windows machines whose graphics driver knows no OpenGL.
    return name not in {"opengl32sw.dll", "d3dcompiler_47.dll"}


def plugin_name(file_name: str) -> str:
    """`libqxcb.so`, `qxcb.dll` and `libqxcb.dylib` are all `xcb`."""
    return PurePosixPath(file_name).stem.removeprefix("lib").removeprefix("q")


def comes_with_the_system(source: str) -> bool:
    """Whether a Linux distribution brings this library, mends it and restarts what uses it.

    The interpreter's own library is none of those: the program is proven with the one it was built with.
    """
    path = PurePosixPath(source)
    is_library = path.name.startswith("lib") and ".so" in path.name
    if not is_library or path.name.startswith("libpython"):
        return False
    return source.startswith(_SYSTEM_FOLDERS) and "site-packages" not in path.parts


def without_unlinked(entries: Iterable[Entry], imports: Callable[[Entry], Iterable[str]]) -> list[Entry]:
    """Drop Qt's libraries that nothing in the bundle links any more, and what points to them.

    `imports` gives the paths or file names that the file of an entry links. Plugins, extensions and
    everything that is not Qt's stay as they are.
    """
    known = list(entries)
    libraries: dict[str, list[Entry]] = {}
    ahead: list[Entry] = []
    for entry in known:
        if _is_qt_library(entry[0]):
            libraries.setdefault(_library(entry[0]), []).append(entry)
        else:
            ahead.append(entry)
    unlinked = dict(libraries)
    while ahead:
        for library in map(_library, imports(ahead.pop())):
            ahead += unlinked.pop(library, ())
    return [entry for entry in known if not _is_part_of(entry, unlinked)]


def _is_part_of(entry: Entry, libraries: Container[str]) -> bool:
    target, _, kind = entry
    return _library(target) in libraries and (kind == "SYMLINK" or _is_qt_library(target))


def _is_qt_library(target: str) -> bool:
    parts = PurePosixPath(target.replace("\\", "/")).parts
    if parts[0] not in {"PySide6", "shiboken6"} or "plugins" in parts:
        return False
    return ".framework/" in target or ".so." in parts[-1] or parts[-1].startswith(("Qt6", "pyside6"))


def _library(path: str) -> str:
    """What a library is called wherever it lies: its file's name, or on macOS its framework's."""
    framework = re.search(r"([^/]+)\.framework/", path)
    return framework[1] if framework else PureWindowsPath(path).name.casefold()
