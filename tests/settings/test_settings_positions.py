"""Problems are named with the line on which they stand, however a TOML file is written."""

from __future__ import annotations

import tomllib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_console.settings.positions import Positions

TEXT = '''\
# comment with [[profiles]] and x = 1
allow_insecure_keyring = false  # [not a table]
[[profiles]]
name = "Sales [x] = # y"
note = """
name = 3
[[profiles]]
"""
quick_dial = [ # several lines
  { name = "a]", to = "b" },
  ["x"],
  { name = "c", to = 'd' }
]
[profiles.return_endpoint]
method = "POST"
[[profiles]]
"name" = 'B\\'
a.b = 1979-05-27 07:32:00
[locked]
here = {a=1,b={c=2}}
[[locked.profiles]]
name="z"
'''


@pytest.mark.parametrize(
    ("line", "path"),
    [
        (2, ("allow_insecure_keyring",)),
        (3, ("profiles", 0)),
        (4, ("profiles", 0, "name")),
        (5, ("profiles", 0, "note")),
        (9, ("profiles", 0, "quick_dial")),
        (10, ("profiles", 0, "quick_dial", 0, "to")),
        (11, ("profiles", 0, "quick_dial", 1)),
        (12, ("profiles", 0, "quick_dial", 2)),
        (15, ("profiles", 0, "return_endpoint", "method")),
        (16, ("profiles", 1)),
        (17, ("profiles", 1, "name")),
        (18, ("profiles", 1, "a", "b")),
        (20, ("locked", "here", "b", "c")),
        (22, ("locked", "profiles", 0, "name")),
        (16, ("profiles", 1, "nothing", "such")),
        (1, ("elsewhere",)),
    ],
)
@pytest.mark.parametrize("ending", ["\n", "\r\n"])
def test_every_key_is_found_on_its_line(line, path, ending):
    tomllib.loads(TEXT)
    assert Positions(TEXT.replace("\n", ending)).line(path) == line


KEYS = st.text("abc-_1", min_size=1, max_size=4) | st.just('"a.b"') | st.just("'x=['")
SCALARS = st.sampled_from(
    ["1", "-3.5e3", "true", '"text"', "'raw'", '""', "''", '"\\""', '"""a"b""c"""', "'''\n'x'\n'''", "0xFF"]
)
VALUES = st.recursive(
    SCALARS,
    lambda inner: (
        st.lists(inner, max_size=3).map(lambda items: "[ # here\n" + ",\n".join(items) + "\n]")
        | st.lists(st.tuples(KEYS, inner), max_size=3, unique_by=lambda pair: pair[0].strip("\"'")).map(
            lambda pairs: "{" + ", ".join(f"{key} = {value}" for key, value in pairs) + "}"
        )
    ),
    max_leaves=6,
)


@given(st.lists(st.tuples(KEYS, VALUES), max_size=5, unique_by=lambda pair: pair[0].strip("\"'")))
def test_any_file_that_is_toml_is_found_through(pairs):
    text, lines = "", {}
    for key, value in pairs:
        lines[key.strip("\"'")] = text.count("\n") + 1
        text += f"{key} = {value} # end\n"
    try:
        read = tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        return
    positions = Positions(text)
    assert {key: positions.line((key,)) for key in read} == lines
