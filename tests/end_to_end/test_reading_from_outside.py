"""What the other tests here lean on: a screen reader that reads what is there, a bad end that is noticed."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator

import pytest
from from_outside import HERE, PATIENCE_SECONDS, end

PNG = b"\x89PNG\r\n\x1a\n"


@pytest.fixture
def window(environment: dict[str, str]) -> Iterator[None]:
    process = subprocess.Popen([sys.executable, str(HERE / "window_to_read.py")], env=environment)
    yield
    end(process)


def test_a_screen_reader_reads_and_uses_what_is_in_a_window(window, screen_reader, tmp_path):
    assert screen_reader.find("A window to read")["role"] == "frame"
    assert screen_reader.find("Say it")["description"] == "says what the line says"
    assert screen_reader.find("Never")["enabled"] is False
    assert screen_reader.find("How far")["value"] == 42
    assert screen_reader.rows("A table") == [["a", "b"], ["c", "d"]]
    assert "a" in [child["name"] for child in screen_reader.children("A table")]

    screen_reader.type("A line to write in", "good morning")
    assert screen_reader.find("A line to write in")["text"] == "good morning"
    screen_reader.press("Say it")
    assert screen_reader.find_text("said: ")["name"] == "said: good morning"
    screen_reader.wait_until_gone(name="nothing said")
    assert "label: said: good morning" in screen_reader.tree()

    screen_reader.screenshot(tmp_path / "screen.png")
    assert (tmp_path / "screen.png").read_bytes().startswith(PNG)


def test_a_screen_reader_says_what_there_is_when_it_finds_nothing(window, screen_reader):
    screen_reader.find("Say it")
    with pytest.raises(pytest.fail.Exception, match="push button: Say it"):
        screen_reader.find("Not there", patience=0)


def test_a_screen_reader_knows_where_the_keyboard_is(window, screen_reader):
    assert screen_reader.focused()["name"] == "A line to write in"


def test_a_program_that_leaves_with_an_error_is_noticed(program):
    program.start("--no-such-option").wait(PATIENCE_SECONDS)
    with pytest.raises(AssertionError, match="left with 2"):
        program.close()


def test_a_line_that_nobody_expects_is_noticed(program):
    program.start("--version").wait(PATIENCE_SECONDS)
    with pytest.raises(AssertionError, match="printed: "):
        program.close()
