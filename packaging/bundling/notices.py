"""The licences of everything in the bundle, for people: inside it, and as Debian's copyright file."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

from bundling.components import Component, normalised
from bundling.identity import COPYRIGHT, LICENCE, TITLE

FOLDER = "licences"
"""In the bundle: `index.json`, a list of name, version, licence, homepage and text's file; and the texts."""

_COMMON = {
    # Some leave out its last line.
    "Apache-2.0": (
        r"Apache License\s+Version 2\.0.*?any\s+such\s+warranty\s+or\s+additional\s+liability\."
        r"(?:\s+END OF TERMS AND CONDITIONS)?"
    ),
    "GPL-2": r"GNU GENERAL PUBLIC LICENSE\s+Version 2.*?END OF TERMS AND CONDITIONS",
    "GPL-3": r"GNU GENERAL PUBLIC LICENSE\s+Version 3.*?END OF TERMS AND CONDITIONS",
    "LGPL-3": r"GNU LESSER GENERAL PUBLIC LICENSE\s+Version 3.*?choose that version for the\s+Library\.",
}
"""Texts that every Debian system has in /usr/share/common-licenses, from their first to their last words."""


_UNSAID = {"pkg:generic/openssl": "Apache-2.0"}
"""For what a part's own bill of materials names without its licence, by package URL."""


def naming_compiled_in(component: Component, nested: Iterable[dict[str, Any]]) -> Component:
    """The part with a line for each of those that it has compiled into it, by its own bill of materials."""
    lines = [f"{one['name']} {one.get('version', '')}: {_licences(one)}" for one in nested]
    if not lines:
        return component
    return replace(component, text="\n".join([component.text, "\n\nCompiled into it:\n", *lines]))


def _licences(one: dict[str, Any]) -> str:
    said = [
        choice.get("expression") or choice["license"].get("id") or choice["license"].get("name", "")
        for choice in one.get("licenses", ())
    ]
    return ", ".join(said) or _UNSAID.get(one.get("purl", "").partition("@")[0], "not named")


def write_notices(components: Iterable[Component], folder: Path) -> None:
    """Write what the window shows about the parts of others."""
    folder.mkdir(parents=True, exist_ok=True)
    index = []
    for one in components:
        file = f"{normalised(one.name.replace(' ', '-'))}.txt"
        (folder / file).write_text(one.text + "\n", encoding="utf-8", newline="\n")
        facts = asdict(one)
        del facts["text"]
        index.append({**facts, "file": file})
    (folder / "index.json").write_text(
        json.dumps(index, indent=1, ensure_ascii=False) + "\n", encoding="utf-8", newline="\n"
    )


def read_notices(folder: Path) -> list[Component]:
    """What `write_notices` wrote."""
    index = json.loads((folder / "index.json").read_text(encoding="utf-8"))
    texts = [(folder / facts.pop("file")).read_text(encoding="utf-8").removesuffix("\n") for facts in index]
    return [Component(**facts, text=text) for facts, text in zip(index, texts, strict=True)]


def debian_copyright(components: Iterable[Component]) -> str:
    """All of it as one file, as Debian's policy asks; texts that every Debian has are named, not repeated."""
    parts = [
        f"{TITLE}\nCopyright: {COPYRIGHT}\nLicence: {LICENCE}",
        "Nobody has said yet under which terms the program itself may be passed on.",
        "The package carries these parts of others, each under its own licence:",
        *(_part(one) for one in components),
    ]
    return "\n\n".join(parts) + "\n"


def _part(one: Component) -> str:
    rule = "=" * 78
    text = one.text
    for name, words in _COMMON.items():
        there = f"[On Debian systems this text stands in /usr/share/common-licenses/{name}.]"
        text = re.sub(words, there, text, flags=re.DOTALL)
    return f"{rule}\n{one.name} {one.version}\n{one.homepage}\nLicence: {one.licence}\n{rule}\n\n{text}"
