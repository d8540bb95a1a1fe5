"""The console's own ring is a soft sound that begins with the ring and ends with it, or says once why not."""

from __future__ import annotations

import io
import sys
import wave
from array import array
from itertools import pairwise

import pytest

from agent_console.desktop import players, sound
from agent_console.desktop.ring_tone import ring_tone, write_ring_tone
from agent_console.desktop.sound import RingSound

PLAYER = """#!{python}
import os, signal, sys, time
with open({record!r}, "a") as record:
    print("begins", os.path.basename(sys.argv[-1]), file=record, flush=True)
    {does}
"""


@pytest.fixture
def machine(tmp_path, monkeypatch):
    """A machine with these players and no others; `played` tells what they were given."""
    record = tmp_path / "played"
    record.touch()

    def with_players(**does: str):
        programs = []
        for name, do in does.items():
            program = tmp_path / name
            program.write_text(PLAYER.format(python=sys.executable, record=str(record), does=do))
            program.chmod(0o700)
            programs.append([str(program)])
        monkeypatch.setattr(sound, "find_programs", lambda: programs)
        return lambda: record.read_text().split("\n")[:-1]

    if sys.platform == "win32":
        pytest.skip("Windows plays by itself")
    return with_players


@pytest.fixture
def ring(qapp):
    ring = RingSound()
    yield ring
    ring.stop()
    if ring._player is not None:
        ring._player._process.waitForFinished()


FOR_EVER = "time.sleep(60)"
ONCE = "time.sleep(0.6)"
FAILS = "sys.exit(1)"


async def test_the_sound_begins_with_the_ring_and_ends_with_it(ring, machine, tmp_path, until):
    played = machine(player=FOR_EVER)
    await ring.begin(tmp_path / "data")
    assert played() == []
    ring.start()
    ring.start()
    await until(played)
    process = ring._player._process
    ring.stop()
    await until(lambda: process.processId() == 0)
    assert played() == ["begins ring.wav"]


async def test_the_sound_is_played_again_for_as_long_as_the_phone_rings(ring, machine, tmp_path, until):
    played = machine(player=ONCE)
    await ring.begin(tmp_path)
    ring.start()
    await until(lambda: len(played()) >= 2)


async def test_a_ring_that_is_heard_before_the_file_is_there_is_played_then(ring, machine, tmp_path, until):
    played = machine(player=FOR_EVER)
    ring.start()
    await ring.begin(tmp_path)
    await until(played)


async def test_a_ring_right_after_another_is_heard_too(ring, machine, tmp_path, until):
    played = machine(player=FOR_EVER)
    await ring.begin(tmp_path)
    ring.start()
    await until(played)
    ring.stop()
    ring.start()
    await until(lambda: len(played()) == 2)


async def test_a_player_that_fails_leaves_it_to_the_next(ring, machine, tmp_path, until, caplog):
    played = machine(first=FAILS, second=FOR_EVER)
    await ring.begin(tmp_path)
    ring.start()
    await until(lambda: len(played()) == 2)
    assert caplog.text == ""


async def test_where_none_can_play_the_log_says_so_once(ring, machine, tmp_path, until, caplog):
    played = machine(first=FAILS, second=FAILS)
    await ring.begin(tmp_path)
    for _ in range(3):
        ring.start()
        await until(lambda: caplog.messages)
        ring.stop()
    assert len(played()) == 2
    assert len(caplog.messages) == 1


async def test_a_player_that_is_gone_leaves_it_to_the_next(ring, machine, tmp_path, until):
    played = machine(first=FOR_EVER, second=FOR_EVER)
    await ring.begin(tmp_path / "data")
    (tmp_path / "first").unlink()
    ring.start()
    await until(played)


async def test_a_machine_without_players_is_silent_and_says_so_once(ring, machine, tmp_path, caplog):
    machine()
    await ring.begin(tmp_path)
    ring.start()
    ring.stop()
    assert len(caplog.messages) == 1


async def test_a_disk_that_takes_no_file_is_told_and_stops_nothing(ring, machine, tmp_path, caplog):
    machine(player=FOR_EVER)
    (tmp_path / "file").touch()
    await ring.begin(tmp_path / "file" / "data")
    ring.start()
    ring.stop()
    assert "cannot be written" in caplog.text


def test_the_players_of_the_machine_are_found_in_order(tmp_path, monkeypatch):
    for name in ("aplay", "paplay"):
        (tmp_path / name).touch()
        (tmp_path / name).chmod(0o700)
    monkeypatch.setenv("PATH", str(tmp_path))
    found = players.find_programs()
    assert found == [[str(tmp_path / "paplay")], [str(tmp_path / "aplay"), "-q"]]


def test_the_tone_is_soft_and_begins_and_ends_in_silence():
    with wave.open(io.BytesIO(ring_tone())) as file:
        assert (file.getnchannels(), file.getsampwidth()) == (1, 2)
        seconds = file.getnframes() / file.getframerate()
        samples = array("h", file.readframes(file.getnframes()))
    assert 2.5 <= seconds <= 3.5
    assert 3_000 < max(map(abs, samples)) < 12_000
    assert abs(samples[0]) < 200
    assert samples[-1] == 0
    steps = (abs(one - other) for one, other in pairwise(samples))
    assert max(steps) < 4_000, "a jump would be heard as a click"


def test_a_damaged_sound_file_is_written_anew(tmp_path):
    path = write_ring_tone(tmp_path)
    path.write_bytes(b"RIFF")
    assert write_ring_tone(tmp_path).read_bytes() == ring_tone()
    assert [one.name for one in tmp_path.iterdir()] == ["ring.wav"]


def test_a_sound_file_that_is_there_is_not_written_again(tmp_path):
    written = write_ring_tone(tmp_path).stat().st_mtime_ns
    assert write_ring_tone(tmp_path).stat().st_mtime_ns == written


async def test_asking_twice_makes_one_player(ring, machine, tmp_path):
    machine(player=FOR_EVER)
    await ring.begin(tmp_path)
    player = ring._player
    await ring.begin(tmp_path)
    assert ring._player is player
