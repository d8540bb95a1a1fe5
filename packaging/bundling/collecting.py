"""What goes into the bundle, for a PyInstaller spec: the program, what it imports, and nothing else.

Runs inside PyInstaller, which finds the program where PYTHONPATH says.
"""

from __future__ import annotations

import json
import sys
from importlib.metadata import distributions
from pathlib import Path
from typing import Any

from PyInstaller.building.build_main import Analysis  # type: ignore[import-untyped]
from PyInstaller.config import CONF  # type: ignore[import-untyped]
from PyInstaller.depend.bindepend import get_imports  # type: ignore[import-untyped]
from PyInstaller.utils.hooks import collect_data_files, collect_submodules, copy_metadata  # type: ignore[import-untyped]

from bundling import notices, sbom
from bundling.components import Component, components_of, normalised
from bundling.trimming import (
    PYTHON_MODULES_LEFT_OUT,
    Entry,
    comes_with_the_system,
    is_wanted,
    without_unlinked,
)

# Imported by name, so that no analysis sees them: the keyring's backends, each region's numbers, what
# uvicorn's settings name.
HIDDEN = [
    "keyring.backends",
    "phonenumbers.data",
    "phonenumbers.shortdata",
]
HIDDEN_ALONE = [
    *("uvicorn.lifespan.off", "uvicorn.lifespan.on", "uvicorn.logging", "uvicorn.loops.asyncio"),
    *("uvicorn.loops.auto", "uvicorn.protocols.http.auto", "uvicorn.protocols.http.h11_impl"),
    "PySide6.QtNetwork",
]


def analysis() -> Analysis:
    """Everything that the program's bundle holds, trimmed."""
    hidden = [*HIDDEN_ALONE, *collect_submodules("agent_console")]
    for package in HIDDEN:
        hidden += collect_submodules(package)
    datas = [*collect_data_files("agent_console"), *copy_metadata("keyring")]
    return trimmed_analysis(Path(__file__).with_name("entry.py"), hidden, datas)


def trimmed_analysis(script: Path, hidden: list[str], datas: list[tuple[str, str]]) -> Analysis:
    """What a script needs, trimmed by the program's own rules: also for a window to compare it with."""
    found = Analysis([str(script)], hiddenimports=hidden, datas=datas, excludes=list(PYTHON_MODULES_LEFT_OUT))
    # PyInstaller's run-time hooks import Qt, setuptools and multiprocessing before the first line of ours:
    # 0.4 s in front of every `agent-console ring`. Qt finds its plugins without; nothing here needs the rest.
    found.scripts = [one for one in found.scripts if not one[0].startswith("pyi_rth_")]
    _trim(found)
    _add_notices(found)
    return found


def _trim(found: Any) -> None:  # noqa: ANN401 – PyInstaller has no types
    kept = without_unlinked(
        [
            (target, source, kind)
            for target, source, kind in [*found.binaries, *found.datas]
            if is_wanted(target) and not (sys.platform == "linux" and comes_with_the_system(source))
        ],
        _imports,
    )
    binaries = set(found.binaries)
    found.binaries = [entry for entry in kept if entry in binaries]
    found.datas = [entry for entry in kept if entry not in binaries]


def _imports(entry: Entry) -> list[str]:
    _, source, kind = entry
    return [name for name, _ in get_imports(source)] if kind in {"BINARY", "EXTENSION"} else []


def _add_notices(found: Any) -> None:  # noqa: ANN401 – PyInstaller has no types
    components = components_of(source for _, source, _ in [*found.pure, *found.binaries, *found.datas])
    folder = Path(CONF["workpath"]) / notices.FOLDER
    nested = _compiled_in(components)
    whole = [notices.naming_compiled_in(one, nested.get(one.purl, ())) for one in components]
    notices.write_notices(whole, folder)
    (folder.parent / "compiled-in.json").write_text(json.dumps(nested), encoding="utf-8")
    found.datas += [(f"{notices.FOLDER}/{file.name}", str(file), "DATA") for file in sorted(folder.iterdir())]


def _compiled_in(components: list[Component]) -> dict[str, list[dict[str, Any]]]:
    bills = {}
    for one in distributions():
        files = [file for file in one.files or () if ".dist-info/sboms/" in file.as_posix()]
        if files:
            texts = [file.read_text(encoding="utf-8") for file in files]
            bills[f"pkg:pypi/{normalised(one.name)}@{one.version}"] = sbom.compiled_in(texts)
    return {one.purl: bills[one.purl] for one in components if one.purl in bills}
