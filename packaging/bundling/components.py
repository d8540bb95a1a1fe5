"""What a bundle is made of: every program and library of others in it, with version, licence and its text.

Runs in the build's environment. A component whose licence nobody has looked at stops the build.
"""

from __future__ import annotations

import platform
import re
import sysconfig
from collections.abc import Iterable
from dataclasses import dataclass
from importlib.metadata import Distribution, distributions, version
from pathlib import Path

TEXTS = Path(__file__).resolve().parent.parent / "licences"

ACCEPTED = {
    *(
        "Apache-2.0",
        "Apache-2.0 OR BSD-2-Clause",
        "Apache-2.0 OR BSD-3-Clause",
        "Apache-2.0 OR MIT",
        "BSD-2-Clause",
        "BSD-3-Clause",
    ),
    *("GPL-2.0-or-later WITH Bootloader-exception", "LGPL-3.0-only", "MIT", "MIT-0", "MPL-2.0"),
    *("PSF-2.0", "Python-2.0"),
}
"""Licences, in SPDX's words, that a bundle may carry."""

SPOKEN_OTHERWISE = {
    "altgraph": "MIT",
    "backports-tarfile": "MIT",
    "defusedxml": "PSF-2.0",
    "jaraco-classes": "MIT",
    # Of the three that are offered, the one under which a closed program may link Qt.
    "pyside6-essentials": "LGPL-3.0-only",
    "shiboken6": "LGPL-3.0-only",
}
"""For distributions whose metadata says it in words of its own."""

COMPILED_IN = {"cffi": "libffi.txt"}
"""Distributions with something of others compiled into them, and the text that they do not bring for it."""

_LICENCE_FILE = re.compile(r"(^|/)(LICEN[CS]E|COPYING|NOTICE)[^/]*$", re.IGNORECASE)


class UnknownLicence(Exception):  # noqa: N818 – completes a sentence
    """A component says no licence, or one that nobody has accepted."""


@dataclass(frozen=True, slots=True)
class Component:
    """One thing of others in the bundle. `purl` names it for vulnerability databases."""

    name: str
    version: str
    licence: str
    purl: str
    homepage: str
    text: str


def components_of(sources: Iterable[str]) -> list[Component]:
    """Those that a bundle of the files at these paths comes from, by name. Raises UnknownLicence."""
    known = [_python(), _bootloader(), *wheels_behind(sources)]
    if any(one.name == "PySide6_Essentials" for one in known):
        known.append(_qt())
    return accepted(known)


def wheels_behind(sources: Iterable[str]) -> list[Component]:
    """The installed distributions that brought these files, but for PyInstaller's own."""
    owner = {
        str(Path(str(one.locate_file(file))).resolve()): one
        for one in distributions()
        for file in one.files or ()
    }
    used = {found.name: found for source in sources if (found := owner.get(str(Path(source).resolve())))}
    return [_component(one) for name, one in used.items() if not normalised(name).startswith("pyinstaller")]


def accepted(components: Iterable[Component]) -> list[Component]:
    """The same by name, if the bundle may carry them all. Raises UnknownLicence."""
    known = sorted(components, key=lambda one: one.name.lower())
    for one in known:
        if one.licence not in ACCEPTED:
            raise UnknownLicence(f"{one.name} {one.version} says of its licence: {one.licence or 'nothing'}")
        if not one.text:
            raise UnknownLicence(f"{one.name} {one.version} brings no text of its licence")
    return known


def normalised(name: str) -> str:
    """A distribution's name as package URLs write it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def _component(one: Distribution) -> Component:
    name = normalised(one.name)
    licence = SPOKEN_OTHERWISE.get(name) or _said(one, "License-Expression") or _said(one, "License")
    files = sorted((file for file in one.files or () if _LICENCE_FILE.search(file.as_posix())), key=str)
    text = "\n\n".join(Path(str(file.locate())).read_text(encoding="utf-8").strip() for file in files)
    if licence == "LGPL-3.0-only":
        text = _lgpl()
    if name in COMPILED_IN:
        text += (
            "\n\n\nCompiled into it:\n\n" + (TEXTS / COMPILED_IN[name]).read_text(encoding="utf-8").strip()
        )
    return Component(one.name, one.version, licence, f"pkg:pypi/{name}@{one.version}", _homepage(one), text)


def _homepage(one: Distribution) -> str:
    links = dict(link.split(", ", 1) for link in one.metadata.get_all("Project-URL") or () if ", " in link)
    named = {name.lower(): link for name, link in links.items()}
    wanted = ("homepage", "home", "source", "source code", "repository", "github")
    first = next((named[name] for name in wanted if name in named), None)
    return _said(one, "Home-page") or first or next(iter(links.values()), "")


def _said(one: Distribution, field: str) -> str:
    return str((one.metadata.get_all(field) or [""])[0])


def _python() -> Component:
    release = platform.python_version()
    text = Path(sysconfig.get_path("stdlib")) / "LICENSE.txt"
    return Component(
        *("Python", release, "Python-2.0", f"pkg:generic/python@{release}", "https://www.python.org/"),
        text.read_text(encoding="utf-8").strip(),
    )


def _bootloader() -> Component:
    found = _component(next(one for one in distributions(name="pyinstaller")))
    return Component(
        *("PyInstaller bootloader", found.version, "GPL-2.0-or-later WITH Bootloader-exception", found.purl),
        *("https://pyinstaller.org/", found.text),
    )


def _qt() -> Component:
    release = version("PySide6_Essentials")
    text = _lgpl() + "\n\n" + (TEXTS / "qt-parts.txt").read_text(encoding="utf-8").strip()
    return Component(
        *("Qt", release, "LGPL-3.0-only", f"pkg:generic/qt@{release}", "https://www.qt.io/"),
        text,
    )


def _lgpl() -> str:
    parts = [(TEXTS / name).read_text(encoding="utf-8").rstrip() for name in ("LGPL-3.0.txt", "GPL-3.0.txt")]
    return "\n\n\n".join(part.strip("\n") for part in parts)
