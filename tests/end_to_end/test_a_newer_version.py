"""A newer version from a feed to the next start, with the real program on a real screen."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).parents[2]
sys.path += [str(CHECKOUT / "tests" / "updates"), str(CHECKOUT / "packaging" / "updates")]

from feed_server import Server, archive_of  # noqa: E402
from signing import Feed  # noqa: E402

from agent_console.updates.numbering import platform_name  # noqa: E402

# Stands for a bundle: this checkout under another version, that trusts the test's feed.
BUNDLE = """#!{python}
import sys
sys.frozen, sys.executable = True, __file__
sys.path.insert(0, {checkout!r})
import agent_console
agent_console.__version__ = {version!r}
from agent_console.updates import source
source.source = lambda url: source.Source(url, {root!r}, {platform!r})
from agent_console.cli import main
sys.exit(main())
"""


@pytest.fixture
def server(tmp_path):
    (tmp_path / "served").mkdir()
    server = Server(tmp_path / "served")
    yield server
    server.close()


def test_a_newer_version_is_brought_while_an_agent_works_and_opens_at_the_next_start(
    program, simulator, screen_reader, server, tmp_path
):
    feed = Feed(server.folder / "releases", tmp_path / "keys")
    facts = {"python": sys.executable, "checkout": str(CHECKOUT), "root": feed.begin()}
    facts |= {"platform": platform_name()}
    newer = BUNDLE.format(**facts, version="9.9.0").encode()
    feed.add("9.9.0", {platform_name(): archive_of({"agent-console": newer}, tmp_path / "newer.tar.xz")})
    installed = tmp_path / "installed" / "agent-console"
    installed.parent.mkdir()
    installed.write_text(BUNDLE.format(**facts, version="9.8.0"))
    installed.chmod(0o755)
    program.command = [str(installed)]
    program.profile(simulator.base_url, simulator.keys)
    config = Path(program.env["AGENT_CONSOLE_CONFIG_DIR"]) / "config.toml"
    config.write_text(f'update_feed = "{server.url}/releases"\n{config.read_text()}')
    assert program.run("--version").stdout == "agent-console 9.8.0\n"
    first = program.start()
    screen_reader.find_text("Connection: live")
    screen_reader.press("Settings")
    screen_reader.select("Sections", "This computer")
    screen_reader.press("About Agent Console")
    screen_reader.find_text("Version 9.8.0")
    screen_reader.press("Look for a newer version")
    screen_reader.find("Version 9.9.0 is ready: it starts with the next start.")
    assert program.leave(first) == ("", "")
    program.start()
    screen_reader.find_text("Connection: live")
    assert program.run("--version").stdout == "agent-console 9.9.0\n"
    assert program.run("ring", "+18665551234").returncode == 0
