"""A bundle in an agent's own home brings its next version itself, and goes back if that one does not open.

Takes minutes, and runs only where PACKAGE_UNDER_TEST names a package.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest
from bare_debian import AGENT
from feed_server import archive_of
from older_and_newer import OLDER, Releases
from signing import pack
from workstation import Workstation

import agent_console
from agent_console.updates.numbering import platform_name

pytestmark = pytest.mark.timeout(900)
NEWER, BROKEN = agent_console.__version__, "99.0.0"


def bundle_of(package: Path, folder: Path) -> Path:
    """The bundle alone, as a person would unpack it."""
    subprocess.run(["dpkg-deb", "--extract", str(package), str(folder)], check=True)
    return folder / "usr" / "lib" / "agent-console"


def in_the_agents_home(bundle: Path, workstation: Workstation) -> str:
    own = workstation.home / "agent-console"
    shutil.copytree(bundle, own, symlinks=True)
    for place in (own, *own.rglob("*")):
        os.chown(place, AGENT, AGENT, follow_symlinks=False)
    return str(own / "agent-console")


def looks_for_a_newer_version(workstation: Workstation, finds: str) -> None:
    screen_reader = workstation.screen_reader
    screen_reader.press("Settings")
    screen_reader.select("Sections", "This computer")
    screen_reader.press("About Agent Console")
    screen_reader.press("Look for a newer version")
    screen_reader.find(finds)


def test_a_bundle_of_ones_own_is_exchanged_at_the_next_start_and_taken_back_if_it_does_not_open(
    package, older_package, releases: Releases, workstation, simulator, tmp_path
):
    workstation.has_what_it_asks_for(package)
    newer = bundle_of(package, tmp_path / "newer")
    # A release trusts the feed that it came from.
    root = newer / "_internal" / "agent_console" / "updates" / "root.json"
    root.parent.mkdir(parents=True, exist_ok=True)
    root.write_bytes(releases.root)
    pack(newer, tmp_path / "newer.tar.xz")
    releases.feed.add(NEWER, {platform_name(): tmp_path / "newer.tar.xz"})
    program = in_the_agents_home(bundle_of(older_package, tmp_path / "older"), workstation)
    feed = f'update_feed = "{releases.url}"\n'
    workstation.stores_a_profile_and_its_keys(program, simulator, feed)
    screen_reader = workstation.screen_reader

    console = workstation.start(program)
    screen_reader.find_text("Connection: live")
    looks_for_a_newer_version(workstation, f"Version {NEWER} is ready: it starts with the next start.")
    assert workstation.leave(console) == ("", "")
    assert workstation.run(program, "--version").stdout == f"agent-console {OLDER}\n"

    broken = archive_of({"agent-console": b"#!/bin/sh\nexit 3\n"}, tmp_path / "broken.tar.xz")
    releases.feed.add(BROKEN, {platform_name(): broken})
    console = workstation.start(program)
    screen_reader.find_text("Connection: live")
    assert workstation.run(program, "--version").stdout == f"agent-console {NEWER}\n"
    assert workstation.run(program, "ring", "+15195550199").returncode == 0
    looks_for_a_newer_version(workstation, f"Version {BROKEN} is ready: it starts with the next start.")
    assert workstation.leave(console) == ("", "")

    console = workstation.start(program)
    screen_reader.find(f"Version {BROKEN} did not open here, so this one goes on. It is not tried again.")
    screen_reader.find_text("Connection: live")
    assert workstation.run(program, "--version").stdout == f"agent-console {NEWER}\n"
    _, complained = workstation.leave(console)
    assert complained == f"WARNING agent_console.updating: version {BROKEN} did not reach its first window\n"
