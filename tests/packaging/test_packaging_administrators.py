"""The page for administrators promises what program and installers do, and names agree everywhere."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest
from bundling.identity import APPLICATION_ID, LICENCE
from bundling.release import CHECKOUT

from agent_console import cli
from agent_console.desk.world import table
from agent_console.logs import BYTES_A_FILE, FILES_KEPT, log_file
from agent_console.settings.policy import PREFERENCES_DOMAIN, REGISTRY_KEY
from agent_console.settings.values import PREFERENCES, PROFILE
from agent_console.updates.starting import MOST_STARTS_IN_VAIN, PATIENCE_SECONDS
from agent_console.updates.updates import _SPREAD_SECONDS, FIRST_LOOK_SECONDS

PAGE = (CHECKOUT / "packaging" / "ADMINISTRATORS.md").read_text("utf-8")
PAGES = [CHECKOUT / "README.md", *(CHECKOUT / "packaging").rglob("*.md")]


def test_the_rules_of_belief_are_those_of_the_desk():
    assert table() in PAGE


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(CHECKOUT)))
def test_what_a_page_links_to_is_there(page: Path):
    links = re.findall(r"\]\(([^)#]+?)(?:#[^)]*)?\)", page.read_text("utf-8"))
    missing = [one for one in links if "://" not in one and not (page.parent / one).exists()]
    assert missing == []


def test_every_switch_and_status_of_the_windows_set_up_is_there():
    script = (CHECKOUT / "packaging" / "windows" / "installer.nsi").read_text("utf-8")
    for switch in set(re.findall(r"/(?:AllUsers|CurrentUser|AutoStart|Desktop|CloseRunning|D)\b", PAGE)):
        assert f";   {switch}" in script, switch
    for name, status in re.findall(r"!define EXIT_(\w+) (\d)", script):
        assert re.search(rf"\b{status} \w+", PAGE), name


def test_the_keys_that_the_page_names_are_those_that_the_command_takes():
    said = PAGE.partition("`ACTION` is")[2].partition("A running console")[0]
    parser = cli._parser([])
    with pytest.raises(SystemExit):
        parser.parse_args(["keys", "set", "Sales", "dance"])
    for action in ("active_calls", "transfer", "return", "accept", "proxy", "asterisk-ami", "http"):
        assert f"`{action}`" in said, action
        assert parser.parse_args(["keys", "set", "Sales", action]).action == action


def test_the_example_of_a_configuration_holds(tmp_path):
    from agent_console.settings import load_configuration

    example = PAGE.partition("```toml\n")[2].partition("```")[0]
    table = tomllib.loads(example)
    assert set(table) - {"profiles", "locked"} <= set(PREFERENCES)
    assert {key for one in table["profiles"] for key in one} <= {"name", *PROFILE}
    (tmp_path / "config.toml").write_text(example)
    environment = {
        "AGENT_CONSOLE_SYSTEM_CONFIG": str(tmp_path / "config.toml"),
        "AGENT_CONSOLE_CONFIG_DIR": str(tmp_path / "user"),
    }
    held = load_configuration(environment, tuple)
    assert held.problems == ()
    assert {("mask_numbers",), ("profiles", "Sales", "base_url")} <= held.locked


def test_places_of_policy_are_named_as_they_are_read():
    assert f"HKCU\\{REGISTRY_KEY}" in PAGE
    assert f"`{PREFERENCES_DOMAIN}`" in PAGE


def test_what_the_page_says_of_updates_is_what_they_do():
    assert "within half an hour of its start" in PAGE
    assert FIRST_LOOK_SECONDS + _SPREAD_SECONDS <= 31 * 60
    assert "within a minute" in PAGE
    assert (PATIENCE_SECONDS, MOST_STARTS_IN_VAIN) == (60, 2)


def test_what_the_page_says_of_logs_is_what_is_kept():
    assert "(`Sales.log`, six files of 1 MB at most)" in PAGE
    assert (log_file("Sales").name, FILES_KEPT + 1, BYTES_A_FILE) == ("Sales.log", 6, 1_000_000)


def test_the_program_is_called_the_same_and_licensed_the_same_everywhere():
    project = tomllib.loads((CHECKOUT / "pyproject.toml").read_text("utf-8"))["project"]
    assert project["license"] == LICENCE
    # A bundle identifier may hold no underscore, and an AppStream id no hyphen.
    assert APPLICATION_ID.replace("_", "-") == PREFERENCES_DOMAIN
