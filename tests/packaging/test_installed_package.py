"""The life of an installation on a bare Debian: installed, worked with, upgraded over an older one, removed.

Takes minutes, and runs only where PACKAGE_UNDER_TEST names a package.
"""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator

import pytest
from from_outside import wait_for
from older_and_newer import OLDER
from real_softphone import Softphone
from workstation import APT, Workstation

from agent_console.simulator import Party, Simulator

pytestmark = pytest.mark.timeout(900)


@pytest.fixture
def phone() -> Iterator[Softphone]:
    with Softphone() as phone:
        yield phone


def test_a_workstation_from_installation_to_removal(package, older_package, workstation, simulator, phone):
    machine = workstation.machine
    assert workstation.run("which", "python3").returncode != 0
    workstation.has_what_it_asks_for(older_package)
    machine.run("update-desktop-database")
    before = machine.files()

    machine.run(*APT, "install", machine.copy_in(older_package))
    assert workstation.run("agent-console", "--version").stdout == f"agent-console {OLDER}\n"
    assert [file for file in machine.files() if "gone_since" in file]
    machine.run("test", "-s", "/etc/ssl/certs/ca-certificates.crt")
    listens = f'[[ring_sources]]\nkind = "baresip"\nport = {phone.control}\n'
    workstation.stores_a_profile_and_its_keys("agent-console", simulator, listens)
    works_a_held_transfer(workstation, simulator)
    kept = belongings(workstation)
    assert ".config/agent-console/config.toml" in kept

    machine.run(*APT, "install", machine.copy_in(package))
    version = machine.run("dpkg-query", "--show", "--showformat=${Version}", "agent-console")
    assert version != OLDER
    assert workstation.run("agent-console", "--version").stdout == f"agent-console {version}\n"
    assert not [file for file in machine.files() if "gone_since" in file]
    assert belongings(workstation) == kept
    works_a_held_transfer(workstation, simulator)
    is_rung_by_a_real_softphone(workstation, simulator, phone)

    console = workstation.start("agent-console")
    workstation.screen_reader.find_text("Connection: live")
    machine.run(*APT, "install", "--allow-downgrades", machine.copy_in(older_package))
    # What the running one has not imported yet lay in a file that has been exchanged under it.
    workstation.screen_reader.press("Call history")
    workstation.screen_reader.find_text("Agent Console – Call history")
    assert workstation.leave(console) == ("", "")

    kept = belongings(workstation)
    machine.run(*APT, "purge", "agent-console")
    assert machine.files() - before == set()
    assert before - machine.files() == set()
    assert belongings(workstation) == kept


def test_lintian_finds_nothing_to_say(package):
    if shutil.which("lintian") is None:
        pytest.skip("lintian is not installed here")
    said = subprocess.run(
        ["lintian", "--fail-on", "error,warning", "--tag-display-limit", "0", str(package)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (said.returncode, said.stdout) == (0, "")


def works_a_held_transfer(workstation: Workstation, simulator: Simulator) -> None:
    """Through one ring by link, one by command, and a transfer that is connected and stopped."""
    screen_reader = workstation.screen_reader
    console = workstation.start("agent-console")
    screen_reader.find_text("Connection: live")
    with simulator.world() as world:
        call_uuid = world.call_in("+16045550123", "+18665551234")
    opened = workstation.run("xdg-open", "agent-console://ring?caller=%2B18665551234&name=Jane%20Caller")
    assert opened.returncode == 0, opened.stderr
    screen_reader.find("Matched call", description=call_uuid)
    assert "Jane Caller" in screen_reader.find_text("Ringing caller")["name"]
    with simulator.world() as world:
        world.answer(world.leg_of(call_uuid, Party.AGENT))
    screen_reader.type("Transfer to", "+14165550101")
    screen_reader.press("Transfer")
    screen_reader.find("Connect caller", enabled=True)
    screen_reader.press("Connect caller")
    screen_reader.find_text("Transfer status: Caller connected")
    with simulator.world() as world:
        assert (Party.CALLER, Party.AGENT) in world.hears(call_uuid)
    screen_reader.press("Stop transfer")
    screen_reader.find_text("Transfer status: Stopped")
    with simulator.world() as world:
        world.caller_hangs_up(call_uuid)
    screen_reader.find("Transfer", enabled=False)
    rung = workstation.run("agent-console", "ring", "+15195550199")
    assert rung.returncode == 0, rung.stderr
    screen_reader.find_text("Message: This ring is not a call routed")
    assert workstation.leave(console) == ("", "")
    assert workstation.run("agent-console", "ring", "+15195550199").returncode == 3


def is_rung_by_a_real_softphone(workstation: Workstation, simulator: Simulator, phone: Softphone) -> None:
    """A SIP call rings the agent's baresip, becomes the matched call, and is given up by its caller."""
    screen_reader = workstation.screen_reader
    log = workstation.home / ".local/share/agent-console/logs/Sales.log"
    said = "baresip: listening to baresip at"
    before = log.read_text().count(said)
    console = workstation.start("agent-console")
    screen_reader.find_text("Connection: live")
    wait_for(lambda: log.read_text().count(said) > before, "the console to hear the phone")
    with simulator.world() as world:
        call_uuid = world.call_in("+16045550123", "+18665551234")
    ringing = phone.call('"Jane Caller" <sip:8665551234@HOST>')
    screen_reader.find("Matched call", description=call_uuid)
    assert "Jane Caller" in screen_reader.find_text("Ringing caller")["name"]
    ringing.hang_up()
    screen_reader.find("Matched call", description="")
    with simulator.world() as world:
        world.caller_hangs_up(call_uuid)
    assert workstation.leave(console) == ("", "")


def belongings(workstation: Workstation) -> dict[str, bytes]:
    """What the agent has in the home, but for what other programs of the session write by themselves."""
    folder = workstation.home
    return {
        str(file.relative_to(folder)): file.read_bytes()
        for file in sorted(folder.rglob("*"))
        if file.is_file() and "agent-console" in str(file)
    }
