"""msgspec as the console imports it does what it does by itself, and takes nothing from other modules."""

from __future__ import annotations

import subprocess
import sys

QUICK = "from agent_console.quick_structs import import_structs; import_structs()"
SAYS = """
from typing import Annotated, NotRequired, Required, TypedDict
import msgspec
class Row(TypedDict):
    number: Required[int]
    name: NotRequired[str]
class Page(msgspec.Struct, frozen=True):
    rows: list[Annotated[Row, msgspec.Meta(title="row")]]
print(msgspec.json.decode(b'{"rows": [{"number": 1}]}', type=Page))
try:
    msgspec.json.decode(b'{"rows": [{"name": 1}]}', type=Page)
except msgspec.ValidationError as error:
    print(error)
"""


def said(program: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, timeout=50, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_structs_are_read_and_refused_in_the_same_words():
    assert said(f"{QUICK}\n{SAYS}") == said(SAYS) != ""


def test_the_backports_are_there_for_whoever_wants_them():
    assert said(f"{QUICK}\nimport sys; print('typing_extensions' in sys.modules)") == "False\n"
    assert "TypedDict" in said(f"{QUICK}\nimport typing_extensions; print(typing_extensions.TypedDict)")
    assert said(f"import typing_extensions\n{QUICK}\n{SAYS}") == said(SAYS)
