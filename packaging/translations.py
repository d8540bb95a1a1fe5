#!/usr/bin/env python3
"""Gathers the window's texts for the translators, and compiles what they wrote, with Qt's own tools.

    update              bring resources/translations/*.ts up to date with the sources
    compile [FOLDER]    compile them into FOLDER; into agent_console/translations if left out

Runs on any Python that has PySide6. English stands in the sources; its own file holds nothing but plurals.
"""

from __future__ import annotations

import ast
import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parent.parent
PROGRAM = CHECKOUT / "agent_console"
SOURCES = CHECKOUT / "resources" / "translations"
COMPILED = PROGRAM / "translations"
_NO_LOCATIONS = ("-silent", "-no-obsolete", "-locations", "none", "-source-language", "en")


def main(words: list[str]) -> int:
    """Run one of the two; gives the exit status."""
    match words:
        case ["update"]:
            update(SOURCES)
        case ["compile"]:
            compile_into(COMPILED)
        case ["compile", folder]:
            compile_into(Path(folder))
        case _:
            print(__doc__)
            return 2
    return 0


def update(translations: Path) -> None:
    """Merge the texts of the sources into each file of a folder. Raises subprocess.CalledProcessError."""
    with tempfile.TemporaryDirectory() as folder:
        calls = Path(folder) / "calls.py"
        calls.write_text("".join(_calls(PROGRAM)), encoding="utf-8")
        for file in sorted(translations.glob("*.ts")):
            plurals = ("-pluralonly",) if file.stem.endswith("_en") else ()
            _run("lupdate", *_NO_LOCATIONS, *plurals, str(calls), "-ts", str(file))


def compile_into(folder: Path) -> None:
    """Compile every language into a folder, which then holds no other. Raises subprocess.CalledProcessError.

    Each file takes the old one's place as a whole: a program that runs has the old one mapped.
    """
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder) as fresh:
        for file in sorted(SOURCES.glob("*.ts")):
            _run("lrelease", "-silent", str(file), "-qm", str(Path(fresh) / f"{file.stem}.qm"))
        made = {file.name: file for file in Path(fresh).iterdir()}
        for old in folder.glob("*.qm"):
            if old.name not in made:
                old.unlink()
        for name, file in made.items():
            file.replace(folder / name)


def _calls(program: Path) -> Iterator[str]:
    """The calls to `translate` alone, in lines that lupdate reads.

    Of Python itself it misses what stands in an f-string, knows a plural by nothing but a literal number, and
    loses a text whose number is an expression.
    """
    for file in sorted(program.rglob("*.py")):
        nodes = ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        calls = [node for node in nodes if isinstance(node, ast.Call) and _is_translate(node.func)]
        for call in sorted(calls, key=lambda one: (one.lineno, one.col_offset)):
            yield _call(file, call)


def _is_translate(function: ast.expr) -> bool:
    return isinstance(function, ast.Name) and function.id in {"translate", "QT_TRANSLATE_NOOP"}


def _call(file: Path, node: ast.Call) -> str:
    texts = [one.value for one in node.args[:3] if isinstance(one, ast.Constant)]
    if len(texts) < min(len(node.args), 3) or len(texts) < 2 or node.keywords:
        raise SystemExit(f"{file}:{node.lineno}: a translator must find the text here, not a name for it")
    context, text, *note = (json.dumps(one or "", ensure_ascii=False) for one in texts)
    plural = ", 1" if len(node.args) == 4 else ""
    return f"translate({context}, {text}, {''.join(note) or json.dumps('')}{plural})\n"


def _run(tool: str, *words: str) -> None:
    found = find_spec("PySide6")
    folder = Path(found.origin).parent if found and found.origin else None
    program = shutil.which(tool, path=folder)
    if program is None:
        raise SystemExit(f"no {tool} in {folder}: install PySide6-Essentials")
    subprocess.run([program, *words], check=True, stdout=subprocess.DEVNULL)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
