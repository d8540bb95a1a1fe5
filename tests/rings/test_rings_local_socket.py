"""The console's own socket: open to its user alone, one console a profile, and unmoved by nonsense."""

from __future__ import annotations

import asyncio
import os
import socket
import stat
import subprocess
import sys
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from agent_console.rings import local, local_client
from agent_console.rings.announcements import Answered, Rang, Stopped
from agent_console.rings.handing_over import read_words
from agent_console.rings.local import LocalSocket

pytestmark = pytest.mark.usefixtures("runtime_folder")
REPOSITORY = Path(__file__).parents[2]


class Heard(list):
    """What a console was told."""

    def socket(self, profile: str = "Sales") -> LocalSocket:
        return LocalSocket(
            profile, self.append, lambda **how: self.append(("raise", how)), lambda: self.append("keys")
        )


@asynccontextmanager
async def console(profile: str = "Sales"):
    heard = Heard()
    running = heard.socket(profile)
    assert await running.start() is True
    try:
        yield heard
    finally:
        await running.close()


async def send(*fields: str, to: str | None = None) -> str | None:
    return await asyncio.to_thread(local_client.send, list(fields), to)


async def send_bytes(data: bytes, profile: str = "Sales") -> bytes:
    reader, writer = await asyncio.open_unix_connection(
        Path(local_client.folders()[0]) / local_client.file_name(profile)
    )
    writer.write(data)
    try:
        return await reader.read()
    except ConnectionResetError:
        return b""
    finally:
        writer.close()


# ── what it is for ────────────────────────────────────────────────────────────────────────────────


async def test_a_ring_and_its_end_arrive_as_they_were_given():
    async with console() as heard:
        assert await send("ring", '"Jané" <sip:+1866555@pbx>', "Jane") == ""
        assert await send("ring", "anonymous", "") == ""
        assert await send("hangup", "+18665551234") == ""
        assert await send("hangup", "") == ""
    assert heard == [
        Rang("local", None, '"Jané" <sip:+1866555@pbx>', "Jane"),
        Rang("local", None, "anonymous", None),
        Stopped("local", None, "+18665551234"),
        Stopped("local", None, None),
    ]


async def test_what_a_phone_knows_of_the_call_arrives_with_its_ring():
    async with console() as heard:
        assert await send("ring", "911", "Jane", "call_uuid=c-1", "called=sip:dana@pbx;user=phone") == ""
        assert await send("ring", "911", "", "called=+14166686980") == ""
        assert await send("answered", "") == ""
        assert await send("answered", "911", "call_uuid=c-1") == ""
        assert await send("hangup", "", "call_uuid=c-1") == ""
    assert heard == [
        Rang("local", None, "911", "Jane", "c-1", "sip:dana@pbx;user=phone"),
        Rang("local", None, "911", None, None, "+14166686980"),
        Answered("local", None, None, None),
        Answered("local", None, "911", "c-1"),
        Stopped("local", None, None, "c-1"),
    ]


async def test_what_only_a_newer_command_says_costs_no_ring():
    async with console() as heard:
        assert await send("ring", "911", "", "queue=Sales", "call_uuid=c-1", "tenant=") == ""
        assert await send("answered", "911", "by=headset") == ""
        assert await send("hangup", "911", "why=busy") == ""
    assert heard == [
        Rang("local", None, "911", None, "c-1"),
        Answered("local", None, "911"),
        Stopped("local", None, "911"),
    ]


async def test_the_longest_of_everything_is_one_message():
    longest = ("\u00e9" * 252 + "@pbx", "\U00020000" * 256, "\u00e9" * 128)
    message, _ = read_words(["ring", f"sip:{'9' * 252}", "--name", longest[1], "--call-uuid", longest[2]])
    async with console() as heard:
        assert await send(*message, f"called={longest[0]}") == ""
    assert heard == [Rang("local", None, f"sip:{'9' * 252}", longest[1], longest[2], longest[0])]


async def test_a_second_start_and_new_keys_are_told():
    async with console() as heard:
        assert await send("raise", "token=abc", to="Sales") == ""
        assert await send("raise", "--minimized", to="Sales") == ""
        assert (await send("raise", "token=" + "x" * 257, to="Sales")).startswith("not understood")
        assert await send("keys", to="Sales") == ""
    assert heard == [
        ("raise", {"minimized": False, "activation_token": "abc"}),
        ("raise", {"minimized": True, "activation_token": ""}),
        "keys",
    ]


async def test_without_a_profile_every_console_hears_and_with_one_only_its_own():
    async with console("Sales") as sales, console("Support") as support, console(local_client.DEMO) as demo:
        assert await send("ring", "911", "") == ""
        assert await send("ring", "912", "", to="Support") == ""
    assert [one.caller for one in sales] == ["911"]
    assert [one.caller for one in support] == ["911", "912"]
    assert [one.caller for one in demo] == ["911"]


async def test_nobody_runs():
    assert await send("ring", "911", "") is None
    assert await send("raise", to="Sales") is None


async def test_consoles_with_other_data_folders_never_meet(monkeypatch):
    async with console() as heard:
        monkeypatch.setenv("AGENT_CONSOLE_DATA_DIR", "/elsewhere")
        assert await send("ring", "911", "") is None
        assert await send("ring", "911", "", to="Sales") is None
    assert heard == []


async def test_a_softphone_from_another_environment_finds_the_console(monkeypatch):
    # The console has no runtime folder, as when a desktop starts it; the softphone has one.
    with monkeypatch.context() as without:
        without.delenv("XDG_RUNTIME_DIR")
        async with console() as heard:
            without.undo()
            monkeypatch.setenv("AGENT_CONSOLE_DATA_DIR", f"{os.environ['XDG_RUNTIME_DIR']}/data")
            assert await send("ring", "911", "") == ""
    assert len(heard) == 1


# ── one console a profile ─────────────────────────────────────────────────────────────────────────


async def test_of_two_starts_at_once_exactly_one_wins():
    starting = [Heard().socket() for _ in range(6)]
    won = await asyncio.gather(*(one.start() for one in starting))
    assert sorted(won) == [False] * 5 + [True]
    assert await send("raise", to="Sales") == ""
    # Those that lost take nothing away when they leave.
    for one in starting:
        if not won[starting.index(one)]:
            await one.close()
    assert await send("raise", to="Sales") == ""
    await starting[won.index(True)].close()
    assert await send("raise", to="Sales") is None


async def test_other_profiles_have_consoles_of_their_own():
    async with console("Sales"), console("Support"):
        pass


async def test_after_a_close_another_console_may_begin():
    async with console():
        pass
    async with console() as heard:
        assert await send("ring", "911", "") == ""
    assert len(heard) == 1


async def test_nothing_is_left_behind(runtime_folder):
    async with console():
        pass
    assert list((runtime_folder / "agent-console").iterdir()) == []


async def test_what_a_crash_left_behind_blocks_no_start(runtime_folder):
    crash = (
        "import asyncio, os\n"
        "from agent_console.rings.local import LocalSocket\n"
        "async def main():\n"
        "    print(await LocalSocket('Sales', print, print, print).start(), flush=True)\n"
        "    os._exit(1)\n"
        "asyncio.run(main())\n"
    )
    done = await asyncio.to_thread(
        subprocess.run,
        [sys.executable, "-c", crash],
        env={**os.environ, "PYTHONPATH": str(REPOSITORY)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout == "True\n", done.stderr
    left = [one for one in (runtime_folder / "agent-console").iterdir() if one.is_socket()]
    assert len(left) == 1
    assert await send("ring", "911", "") is None
    async with console() as heard:
        assert await send("ring", "911", "") == ""
    assert len(heard) == 1


# ── whose it is ───────────────────────────────────────────────────────────────────────────────────


async def test_only_this_user_can_open_it(runtime_folder):
    async with console():
        folder = runtime_folder / "agent-console"
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700
        [found] = [one for one in folder.iterdir() if one.is_socket()]
        assert stat.S_IMODE(found.stat().st_mode) == 0o600
    assert not found.exists()


@pytest.mark.parametrize("mode", [0o755, 0o770, 0o701])
async def test_a_folder_that_others_can_enter_is_not_used(runtime_folder, monkeypatch, mode):
    monkeypatch.setattr(local_client, "folders", lambda: [str(runtime_folder / "agent-console")])
    (runtime_folder / "agent-console").mkdir()
    (runtime_folder / "agent-console").chmod(mode)
    with pytest.raises(PermissionError, match="only you can open; remove it"):
        await Heard().socket().start()


async def test_a_link_to_a_folder_is_not_used(runtime_folder, monkeypatch):
    monkeypatch.setattr(local_client, "folders", lambda: [str(runtime_folder / "agent-console")])
    (runtime_folder / "mine").mkdir(mode=0o700)
    (runtime_folder / "agent-console").symlink_to(runtime_folder / "mine")
    with pytest.raises(PermissionError):
        await Heard().socket().start()


async def test_a_runtime_folder_of_somebody_else_is_left_alone(runtime_folder, monkeypatch):
    monkeypatch.setattr(os, "getuid", lambda: runtime_folder.stat().st_uid + 1)
    assert all(not folder.startswith(str(runtime_folder)) for folder in local_client.folders())


@pytest.mark.skipif(not hasattr(socket, "SO_PEERCRED"), reason="the kernel tells who a peer is on Linux")
async def test_a_peer_that_is_another_user_is_not_heard(monkeypatch):
    monkeypatch.setattr(local, "_is_ours", lambda peer: False)
    async with console() as heard:
        assert await send("ring", "911", "") == "it gives no answer"
    assert heard == []


# ── nonsense ──────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    "data",
    [
        b"\n",
        b"ring\n",
        b"ring\0\0\n",
        b"ring\0nobody\0\n",
        b"ring\x00911\n",
        b"ring\x00911\0name\0more\n",
        b"ring\x00911\0" + b"x" * 257 + b"\n",
        b"ring\x00911\0a\tb\n",
        b"ring\x00911\0\x1b[2J\n",
        b"ring\0\xff\xfe11\0\n",
        b"hangup\0nobody\n",
        b"hangup\n",
        b"hangup\0\0more\n",
        b"answered\n",
        b"answered\0nobody\n",
        b"answered\x00911\0name\n",
        b"ring\x00911\0\0call_uuid=\n",
        b"ring\x00911\0\0call_uuid=..\n",
        b"ring\x00911\0\0call_uuid=a/b\n",
        b"ring\x00911\0\0call_uuid=" + b"x" * 129 + b"\n",
        b"ring\x00911\0\0call_uuid=a\x7fb\n",
        b"ring\x00911\0\0called=nobody\n",
        b"hangup\0\0call_uuid=a%2Fb\n",
        b"answered\0\0call_uuid=a b\n",
        b"RING\x00911\0\n",
        b"transfer\0+18665551234\n",
        b"raise\0--demo\n",
        b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n",
    ],
)
async def test_nonsense_is_refused_and_the_next_ring_arrives(data):
    async with console() as heard:
        assert (await send_bytes(data)).startswith(b"no ")
        assert await send("ring", "911", "") == ""
    assert heard == [Rang("local", None, "911", None)]


async def test_a_peer_that_sends_without_end_is_dropped():
    async with console() as heard:
        assert await send_bytes(b"ring\x00911\0" + b"x" * 100_000) == b""
        assert await send("ring", "911", "") == ""
    assert len(heard) == 1


async def test_a_message_of_the_longest_length_is_still_read():
    async with console():
        line = b"x" * (local_client.LONGEST_MESSAGE - 1) + b"\n"
        assert await send_bytes(line) == b"no not understood\n"


async def test_a_peer_that_hangs_up_early_harms_nobody():
    async with console() as heard:
        for _ in range(5):
            _, writer = await asyncio.open_unix_connection(
                Path(local_client.folders()[0]) / local_client.file_name("Sales")
            )
            writer.write(b"ring\x00911")
            writer.close()
        assert await send("ring", "912", "") == ""
    assert [one.caller for one in heard] == ["912"]


async def test_a_peer_that_says_nothing_is_dropped_after_a_while(monkeypatch):
    monkeypatch.setattr(local_client, "PATIENCE_SECONDS", 0.05)
    async with console():
        assert await send_bytes(b"ring\x00911") == b""


async def test_peers_that_say_nothing_keep_no_ring_out():
    async with console() as heard:
        address = Path(local_client.folders()[0]) / local_client.file_name("Sales")
        silent = [await asyncio.open_unix_connection(address) for _ in range(local.BURST // 2)]
        assert await send("ring", "911", "") == ""
        for _, writer in silent:
            writer.close()
    assert len(heard) == 1


async def test_a_burst_from_many_processes_arrives_whole():
    async with console() as heard:
        answers = await asyncio.gather(*(send("ring", str(900 + each), "") for each in range(local.BURST)))
    assert answers == [""] * local.BURST
    assert len(heard) == local.BURST


async def test_a_flood_has_to_wait_at_the_door(monkeypatch):
    monkeypatch.setattr(local, "BURST", 3)
    monkeypatch.setattr(local, "PER_SECOND", 0.001)
    monkeypatch.setattr(local_client, "PATIENCE_SECONDS", 0.3)
    async with console() as heard:
        answers = await asyncio.gather(*(send("ring", "911", "") for _ in range(5)))
        assert sorted(answers) == [""] * 3 + ["it gives no answer"] * 2
    assert len(heard) == 3


# ── a console that hangs ──────────────────────────────────────────────────────────────────────────


async def test_a_console_that_does_not_answer_is_said_to_be_so(runtime_folder, monkeypatch):
    monkeypatch.setattr(local_client, "PATIENCE_SECONDS", 0.1)
    folder = Path(local_client.folders()[0])
    folder.mkdir(mode=0o700)  # noqa: ASYNC240
    with socket.socket(socket.AF_UNIX) as hung:
        hung.bind(str(folder / local_client.file_name("Sales")))
        hung.listen(0)
        assert await send("ring", "911", "") == "it gives no answer"
        waiting = []
        for _ in range(3):
            one = socket.socket(socket.AF_UNIX)
            one.setblocking(False)
            waiting.append(one)
            try:
                one.connect(str(folder / local_client.file_name("Sales")))
            except BlockingIOError:
                break
        assert await send("ring", "911", "") == "it gives no answer"
        for one in waiting:
            one.close()


async def test_a_console_that_hangs_keeps_no_ring_from_another(monkeypatch):
    monkeypatch.setattr(local_client, "PATIENCE_SECONDS", 0.2)
    async with console("Support") as heard:
        with socket.socket(socket.AF_UNIX) as hung:
            hung.bind(str(Path(local_client.folders()[0]) / local_client.file_name("Sales")))
            hung.listen(1)
            assert await send("ring", "911", "") == ""
    assert len(heard) == 1
