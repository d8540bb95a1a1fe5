"""Whose work the program stands on, and under which licences: what the About window lists and shows."""

from __future__ import annotations

import json
import re
import sys
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from agent_console import __version__

FOLDER = "licences"
"""Inside a bundle: `index.json` and a text for each part, as the build has written them."""

_NAME = re.compile(r"[A-Za-z0-9._-]+")
_LICENCE_FILE = re.compile(r"(^|/)(LICEN[CS]E|COPYING|NOTICE)[^/]*$", re.IGNORECASE)
_LONGEST_NAME = 60


@dataclass(frozen=True, slots=True)
class Part:
    """Something of others that the program brings. `text` may be empty outside a bundle."""

    name: str
    version: str
    licence: str
    homepage: str
    text: str


def parts() -> tuple[Part, ...]:
    """All of them by name. Blocks: it reads many files. Raises OSError or ValueError for a broken bundle."""
    folder = getattr(sys, "_MEIPASS", None)
    return _of_bundle(Path(folder) / FOLDER) if folder else _of_environment()


def as_one_text(known: tuple[Part, ...]) -> str:
    """All licences in one text, the names first."""
    lines = [f"{one.name} {one.version}: {one.licence}" for one in known]
    texts = [
        f"{'=' * 78}\n{one.name} {one.version}\n{one.homepage}\n\n{one.text}" for one in known if one.text
    ]
    head = f"Agent Console {__version__} stands on the work of others, each under its own licence:"
    return "\n\n".join([head, "\n".join(lines), *texts]) + "\n"


def _of_bundle(folder: Path) -> tuple[Part, ...]:
    index = json.loads((folder / "index.json").read_text(encoding="utf-8"))
    return tuple(
        Part(
            one["name"],
            one["version"],
            one["licence"],
            one["homepage"],
            (folder / one["file"]).read_text(encoding="utf-8").strip(),
        )
        for one in index
    )


def _of_environment() -> tuple[Part, ...]:
    """What this program asks of the Python that it runs in, and what that asks for in turn."""
    found: dict[str, Distribution] = {}
    ahead = ["agent-console"]
    while ahead:
        name = ahead.pop()
        try:
            known = distribution(name)
        except PackageNotFoundError:
            # For another platform, or an older Python.
            continue
        if known.name in found:
            continue
        found[known.name] = known
        asked = (one for one in known.requires or () if "extra ==" not in one)
        ahead += [named[0] for one in asked if (named := _NAME.match(one))]
    others = (_part(one) for name, one in found.items() if name != "agent-console")
    return tuple(sorted(others, key=lambda one: one.name.lower()))


def _part(one: Distribution) -> Part:
    files = sorted((file for file in one.files or () if _LICENCE_FILE.search(file.as_posix())), key=str)
    texts = [Path(str(file.locate())).read_text(encoding="utf-8", errors="replace").strip() for file in files]
    return Part(one.name, one.version, _licence(one), _homepage(one), "\n\n".join(texts))


def _licence(one: Distribution) -> str:
    for said in (*_all(one, "License-Expression"), *_all(one, "License")):
        # Some put the whole text where the name belongs.
        if said and "\n" not in said and len(said) <= _LONGEST_NAME:
            return said
    classified = [
        said.rpartition(" :: ")[2] for said in _all(one, "Classifier") if said.startswith("License ::")
    ]
    return ", ".join(classified)


def _homepage(one: Distribution) -> str:
    links = [link.partition(", ")[2] for link in _all(one, "Project-URL")]
    return next(iter([*_all(one, "Home-page"), *links]), "")


def _all(one: Distribution, field: str) -> list[str]:
    return [str(value) for value in one.metadata.get_all(field) or ()]
