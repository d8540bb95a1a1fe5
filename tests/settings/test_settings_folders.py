"""Configuration and data lie where administrators expect them, and data is closed to other users."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import platformdirs
import pytest

from agent_console.settings.folders import (
    configuration_file,
    data_folder,
    make_data_folder,
    system_configuration_file,
)


def test_the_environment_moves_each_of_them(tmp_path):
    environment = {
        "AGENT_CONSOLE_CONFIG_DIR": str(tmp_path / "c"),
        "AGENT_CONSOLE_DATA_DIR": str(tmp_path / "d"),
        "AGENT_CONSOLE_SYSTEM_CONFIG": str(tmp_path / "s.toml"),
    }
    assert configuration_file(environment) == tmp_path / "c" / "config.toml"
    assert data_folder(environment) == tmp_path / "d"
    assert system_configuration_file(environment) == tmp_path / "s.toml"


@pytest.mark.skipif(sys.platform != "linux", reason="names of Linux folders")
def test_on_linux_they_lie_where_the_platform_has_them(monkeypatch):
    monkeypatch.setenv("HOME", "/home/agent")
    monkeypatch.delenv("XDG_CONFIG_HOME", raising=False)
    monkeypatch.delenv("XDG_DATA_HOME", raising=False)
    assert configuration_file({}) == Path("/home/agent/.config/agent-console/config.toml")
    assert data_folder({}) == Path("/home/agent/.local/share/agent-console")
    assert system_configuration_file({}) == Path("/etc/agent-console/config.toml")


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere it is asked itself")
@pytest.mark.parametrize("folder", ["", "/srv/homes/agent", "relative", "/srv/with space/", None])
def test_on_linux_they_lie_where_other_programs_of_the_desktop_look(monkeypatch, folder):
    monkeypatch.setenv("HOME", "/home/agent")
    for variable in ("XDG_CONFIG_HOME", "XDG_DATA_HOME"):
        monkeypatch.delenv(variable, raising=False)
        if folder is not None:
            monkeypatch.setenv(variable, folder)
    for moved in ("AGENT_CONSOLE_CONFIG_DIR", "AGENT_CONSOLE_DATA_DIR"):
        monkeypatch.delenv(moved, raising=False)
    assert configuration_file().parent == Path(platformdirs.user_config_dir("agent-console"))
    assert data_folder() == Path(platformdirs.user_data_dir("agent-console"))


@pytest.mark.parametrize(
    ("platform", "expected"),
    [
        ("win32", Path(r"D:\Shared") / "agent-console" / "config.toml"),
        ("darwin", Path("/Library/Application Support/agent-console/config.toml")),
    ],
)
def test_the_machine_wide_file_of_other_platforms(monkeypatch, platform, expected):
    monkeypatch.setattr(sys, "platform", platform)
    assert system_configuration_file({"ProgramData": r"D:\Shared"}) == expected


@pytest.mark.skipif(os.name != "posix", reason="permission bits")
@pytest.mark.parametrize("mode_before", [None, 0o755])
def test_the_data_folder_is_closed_to_others(tmp_path, mode_before):
    folder = tmp_path / "parents" / "data"
    if mode_before is not None:
        folder.mkdir(parents=True)
        folder.chmod(mode_before)
    assert make_data_folder({"AGENT_CONSOLE_DATA_DIR": str(folder)}) == folder
    assert folder.stat().st_mode & 0o777 == 0o700
