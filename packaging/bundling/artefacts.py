"""What is published beside an installer: its bill of materials and its checksums."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from pathlib import Path

from bundling.notices import FOLDER, read_notices
from bundling.release import Release
from bundling.sbom import bill_of_materials


def write_papers(
    installers: Iterable[Path], notices: Path, work: Path, release: Release, target: str
) -> None:
    """Write `NAME.cdx.json` beside the first installer, and `NAME.sha256` over all of them and the bill.

    `notices` is where the bundle keeps its licences, `work` the folder in which it was built, `target` the
    platform in a word (`linux`).
    """
    published = list(installers)
    nested = json.loads(
        (work / "analysis" / "agent-console" / "compiled-in.json").read_text(encoding="utf-8")
    )
    bill = published[0].with_suffix(".cdx.json")
    text = bill_of_materials(read_notices(notices), release, target, nested)
    bill.write_text(text, encoding="utf-8", newline="\n")
    sums = [f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {file.name}\n" for file in (*published, bill)]
    published[0].with_suffix(".sha256").write_text("".join(sums), encoding="utf-8", newline="\n")


def notices_in(bundle: Path) -> Path:
    """The folder of licences in a one-folder bundle."""
    return bundle / "_internal" / FOLDER
