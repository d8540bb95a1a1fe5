"""`ring`, `answered`, `hangup` and URLs as a softphone runs them: light, and honest in their exit status."""

from __future__ import annotations

import asyncio
import socket
import subprocess
import sys
import tempfile
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from test_cli_support import Desk

from agent_console.rings.announcements import Answered, Rang, Stopped
from agent_console.rings.local import LocalSocket

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="sockets of Linux and macOS")

LIGHT = {
    *("__future__", "_socket", "time", "agent_console", "agent_console.cli", "agent_console.rings"),
    *("agent_console.rings.local_client", "agent_console.rings.handing_over", "agent_console.rings.caller"),
}


@pytest.fixture
def desk(tmp_path, monkeypatch):
    with tempfile.TemporaryDirectory(prefix="ac") as runtime:
        desk = Desk(tmp_path, Path(runtime))
        for name in ("XDG_RUNTIME_DIR", "AGENT_CONSOLE_DATA_DIR"):
            monkeypatch.setenv(name, desk.env[name])
        yield desk


@asynccontextmanager
async def console(profile="Sales"):
    heard = []
    running = LocalSocket(
        profile, heard.append, lambda **_: heard.append("raise"), lambda: heard.append("keys")
    )
    assert await running.start()
    try:
        yield heard
    finally:
        await running.close()


async def run(desk, *words, **more):
    return await asyncio.to_thread(desk.run, *words, **more)


async def test_a_ring_is_delivered_in_silence(desk):
    async with console() as heard:
        for words in (
            ["ring", "(866) 555-1234", "--name", "Jane Caller"],
            ["agent-console://ring?caller=%2B18665551234&name=Jane%20Caller"],
            ["hangup", "+18665551234"],
            ["hangup"],
            ["agent-console://hangup/"],
        ):
            done = await run(desk, *words)
            assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert heard == [
        Rang("local", None, "(866) 555-1234", "Jane Caller"),
        Rang("local", None, "+18665551234", "Jane Caller"),
        Stopped("local", None, "+18665551234"),
        Stopped("local", None, None),
        Stopped("local", None, None),
    ]


async def test_which_call_it_is_and_that_it_was_answered_is_delivered_in_silence(desk):
    async with console() as heard:
        for words in (
            ["ring", "911", "--call-uuid", "c-1", "--called", "+1 416 668 6980"],
            ["agent-console://ring?caller=911&call_uuid=c-1&called=sip:dana@pbx"],
            ["answered"],
            ["answered", "911", "--name", "Jane", "--call-uuid=c-1"],
            ["agent-console://answered"],
            ["agent-console://answered?call_uuid=c-1"],
            ["hangup", "--call-uuid", "c-1"],
        ):
            done = await run(desk, *words)
            assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert heard == [
        Rang("local", None, "911", None, "c-1", "+1 416 668 6980"),
        Rang("local", None, "911", None, "c-1", "sip:dana@pbx"),
        Answered("local", None),
        Answered("local", None, "911", "c-1"),
        Answered("local", None),
        Answered("local", None, None, "c-1"),
        Stopped("local", None, None, "c-1"),
    ]


async def test_a_ring_for_one_profile_goes_to_its_console(desk):
    async with console("Sales") as sales, console("Support") as support:
        assert (await run(desk, "ring", "911", "--profile", "Support")).returncode == 0
        assert (await run(desk, "ring", "911", "--profile", "Billing")).returncode == 3
    assert (len(sales), len(support)) == (0, 1)


async def test_a_profile_may_stand_before_the_command(desk):
    async with console("Sales") as sales, console("Support") as support:
        for words in (
            ["--profile", "Support", "ring", "911", "--name", "Jane"],
            ["--profile=Sales", "ring", "--profile", "Support", "+18665551234"],
            ["--profile", "Support", "hangup"],
            ["--profile", "Support", "ring", "911", "--call-uuid", "c-1", "--called", "201"],
            ["--profile", "Support", "answered", "--call-uuid", "c-1"],
        ):
            assert (await run(desk, *words)).returncode == 0
        assert (await run(desk, "--profile", "Billing", "hangup", "911")).returncode == 3
        await asyncio.to_thread(desk.refused, "--profile", "Support", "ring", "nobody", status=2)
        words = ("--profile", "Support", "ring", "911", "--call-uuid", "")
        await asyncio.to_thread(desk.refused, *words, status=2)
    assert sales == []
    assert support == [
        Rang("local", None, "911", "Jane"),
        Rang("local", None, "+18665551234", None),
        Stopped("local", None, None),
        Rang("local", None, "911", None, "c-1", "201"),
        Answered("local", None, None, "c-1"),
    ]


@pytest.mark.parametrize(
    "words",
    [
        ["ring", "911"],
        ["answered"],
        ["answered", "911"],
        ["hangup"],
        ["hangup", "911"],
        ["agent-console://ring?caller=911"],
        ["agent-console://answered"],
    ],
)
def test_without_a_console_the_status_is_3(desk, words):
    assert "start agent-console first" in desk.refused(*words, status=3)


@pytest.mark.parametrize(
    "words",
    [
        ["ring", "not a number"],
        ["ring", ""],
        ["ring", "x" * 300],
        ["ring", "866\n555"],
        ["ring"],
        ["ring", "911", "912"],
        ["ring", "911", "--colour", "red"],
        ["ring", "911", "--call-uuid", "a/b"],
        ["ring", "911", "--call-uuid", ""],
        ["ring", "911", "--call-uuid"],
        ["ring", "911", "--called", "nobody"],
        ["ring", "911", "--called", "416\n668"],
        ["answered", "nobody"],
        ["answered", "911", "912"],
        ["answered", "--call-uuid", ".."],
        ["answered", "--call-uuid", "x" * 129],
        ["hangup", "nobody"],
        ["agent-console://answered?caller=nobody"],
        ["agent-console://ring?caller=911&call_uuid=a%2Fb"],
        ["agent-console://ring?caller=911&called=nobody"],
        ["agent-console://accept?call_uuid=c-1"],
        ["agent-console://transfer?caller=911"],
        ["agent-console://ring"],
        ["agent-console://ring?caller=911", "more"],
        ["AGENT-CONSOLE://RAISE"],
    ],
)
async def test_what_is_no_ring_has_status_2_and_reaches_nobody(desk, words):
    async with console() as heard:
        await asyncio.to_thread(desk.refused, *words, status=2)
    assert heard == []


async def test_a_console_that_does_not_answer_has_status_1(desk):
    from agent_console.rings import local_client

    folder = Path(local_client.folders()[0])
    folder.mkdir(mode=0o700)  # noqa: ASYNC240
    with socket.socket(socket.AF_UNIX) as hung:
        hung.bind(str(folder / local_client.file_name("Sales")))
        hung.listen(1)
        sentence = await asyncio.to_thread(desk.refused, "ring", "911", status=1)
        assert sentence == "the console did not take it: it gives no answer"


@pytest.mark.parametrize(
    "words",
    [
        ["ring", "911", "--name", "Jane", "--call-uuid", "c-1", "--called", "sip:dana@pbx"],
        ["answered"],
        ["hangup"],
        ["agent-console://ring?caller=911&name=x&call_uuid=c-1&called=%2B14166686980"],
    ],
)
async def test_a_ring_loads_only_the_lightest_modules(desk, words):
    program = (
        "import sys; before = set(sys.modules)\n"
        "from agent_console.cli import main\n"
        f"status = main({words!r})\n"
        "print(status, *sorted(set(sys.modules) - before))\n"
    )
    async with console() as heard:
        done = await asyncio.to_thread(
            subprocess.run,
            [sys.executable, "-c", program],
            env=desk.env,
            capture_output=True,
            text=True,
            check=False,
        )
    status, *loaded = done.stdout.split()
    assert (status, done.stderr) == ("0", "")
    assert set(loaded) <= LIGHT
    assert len(heard) == 1


def test_help_is_there_for_those_who_ask(desk):
    for words in (["ring", "--help"], ["answered", "-h"], ["hangup", "-h"], ["--help"]):
        done = desk.run(*words)
        assert done.returncode == 0
        assert "CALLER" in done.stdout
        assert done.stderr == ""


async def test_a_second_start_raises_the_first_window_and_opens_none(desk):
    desk.configure('[[profiles]]\nname = "Sales"\n[[profiles]]\nname = "Support"\n')
    async with console("Sales") as sales, console("Support") as support:
        done = await run(desk)
        assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
        assert (await run(desk, "--profile", "Support")).returncode == 0
    assert (sales, support) == (["raise"], ["raise"])


async def test_the_running_console_learns_of_new_keys(desk):
    desk.configure('[[profiles]]\nname = "Sales"\n')
    async with console() as heard:
        assert (await run(desk, "keys", "set", "Sales", "transfer", stdin="woofwoof\n")).returncode == 0
        assert (await run(desk, "keys", "remove", "Sales", "transfer")).returncode == 0
    assert heard == ["keys", "keys"]


async def test_a_second_start_beside_a_console_that_hangs_says_so(desk):
    from agent_console.rings import local_client

    desk.configure('[[profiles]]\nname = "Sales"\n')
    folder = Path(local_client.folders()[0])
    folder.mkdir(mode=0o700)  # noqa: ASYNC240
    with socket.socket(socket.AF_UNIX) as hung:
        hung.bind(str(folder / local_client.file_name("Sales")))
        hung.listen(1)
        sentence = await asyncio.to_thread(desk.refused, status=1)
    assert sentence.startswith("a console runs already, but does not come forward")
