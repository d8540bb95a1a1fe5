"""What a Linux desktop reads about the program: entry, metadata and man page, held against the program."""

from __future__ import annotations

import argparse
import configparser
import json
import re
import shutil
import subprocess
from pathlib import Path

import deb
import pytest
from bundling.identity import APPLICATION_ID, SCHEME
from bundling.release import CHECKOUT, Release

from agent_console import cli

RELEASE = Release("1.2.3", 1_795_000_000)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """What the package installs, around a bundle of one file."""
    for folder in ("bundle/_internal", "icons"):
        (tmp_path / folder).mkdir(parents=True)
    (tmp_path / "bundle" / "agent-console").write_bytes(b"\x7fELF")
    (tmp_path / "bundle" / "_internal" / "data").write_text("data")
    (tmp_path / "bundle" / "_internal" / "data").chmod(0o600)
    (tmp_path / "icons" / "48.png").write_bytes(b"a picture")
    (tmp_path / "copyright").write_text("whose it is")
    deb.lay_out(
        tmp_path / "bundle", tmp_path / "icons", tmp_path / "copyright", RELEASE, root := tmp_path / "root"
    )
    return root


def validated(*command: str) -> str:
    if shutil.which(command[0]) is None:
        pytest.skip(f"{command[0]} is not installed here")
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout + done.stderr


def entry(file: Path) -> configparser.SectionProxy:
    parsed = configparser.ConfigParser(interpolation=None)
    parsed.optionxform = str
    parsed.read(file, encoding="utf-8")
    return parsed["Desktop Entry"]


def test_the_desktop_accepts_both_entries(root):
    entries = [
        root / "usr/share/applications/agent-console.desktop",
        root / "etc/xdg/autostart/agent-console.desktop",
    ]
    assert validated("desktop-file-validate", *map(str, entries)) == ""


def test_a_link_is_handed_to_the_command_that_the_package_installs(root):
    said = entry(root / "usr/share/applications/agent-console.desktop")
    assert f"x-scheme-handler/{SCHEME};" in said["MimeType"]
    assert said["Exec"] == "agent-console %u"
    command = root / "usr/bin/agent-console"
    assert command.resolve() == root / "usr/lib/agent-console/agent-console"
    assert command.resolve().stat().st_mode & 0o777 == 0o755


def test_nothing_starts_by_itself_until_somebody_says_so(root):
    said = entry(root / "etc/xdg/autostart/agent-console.desktop")
    assert said["Hidden"] == "true"
    assert said["Exec"] == "agent-console --minimized"


def test_the_package_asks_for_those_whom_it_trusts(root):
    control = deb._control(root, RELEASE, "libc6")
    assert "\nDepends: ca-certificates, libc6\n" in control


def test_every_user_may_read_what_the_builder_alone_could(root):
    assert (root / "usr/lib/agent-console/_internal/data").stat().st_mode & 0o777 == 0o644


def test_software_centres_accept_the_metadata(root):
    metadata = root / "usr/share/metainfo" / f"{APPLICATION_ID}.metainfo.xml"
    text = metadata.read_text(encoding="utf-8")
    assert '<release version="1.2.3" date="2026-11-18"/>' in text
    assert not re.search(r"@[A-Z]+@", text)
    validated("appstreamcli", "validate", "--no-net", "--strict", str(metadata))


def test_the_man_page_is_well_formed(tmp_path):
    page = tmp_path / "agent-console.1"
    text = (deb.FILES / "agent-console.1").read_text(encoding="utf-8")
    page.write_text(
        text.replace("@DATE@", "November 23, 2026").replace("@VERSION@", "1.2.3"), encoding="utf-8"
    )
    validated("mandoc", "-T", "lint", "-W", "warning", str(page))


def test_the_man_page_names_every_command_and_option():
    page = (deb.FILES / "agent-console.1").read_text(encoding="utf-8")
    known = {"help"}
    for option in options_of(cli._parser([])):
        known.add(option)
        assert f"Fl Fl {option}" in page, f"the man page has no --{option}"
    for command in commands_of(cli._parser([])):
        assert re.search(rf"Cm (\w+ )?{command}\b", page), f"the man page has no command {command}"
    assert set(re.findall(r"Fl Fl ([\w-]+)", page)) == known


def parsers_in(parser: argparse.ArgumentParser) -> dict[str, argparse.ArgumentParser]:
    return {
        name: one
        for action in parser._actions
        if isinstance(action, argparse._SubParsersAction)
        for name, one in action.choices.items()
    }


def options_of(parser: argparse.ArgumentParser) -> set[str]:
    own = {
        word.removeprefix("--")
        for action in parser._actions
        for word in action.option_strings
        if "--" in word
    }
    return own.union(*(options_of(one) for one in parsers_in(parser).values()))


def commands_of(parser: argparse.ArgumentParser) -> set[str]:
    return {word for name, one in parsers_in(parser).items() for word in {name, *commands_of(one)}}


def test_the_program_calls_itself_what_its_desktop_entry_is_called():
    name = re.search(
        r'setDesktopFileName\("(.+?)"\)', (CHECKOUT / "agent_console" / "opening.py").read_text()
    )
    assert name
    assert (deb.FILES / f"{name[1]}.desktop").exists()


def test_flatpaks_builder_takes_the_manifest_and_it_is_around_what_the_package_installs(root):
    manifest = CHECKOUT / "packaging" / "flatpak" / f"{APPLICATION_ID}.yml"
    if shutil.which("flatpak-builder") is None:
        pytest.skip("flatpak-builder is not installed here")
    shown = subprocess.run(["flatpak-builder", "--show-manifest", manifest], capture_output=True, check=True)
    said = json.loads(shown.stdout)
    assert said["id"] == APPLICATION_ID
    assert (root / "usr" / "share" / "applications" / said["rename-desktop-file"]).exists()
    (module,) = said["modules"]
    (source,) = module["sources"]
    built = (CHECKOUT / "packaging" / "linux" / "build.py").read_text()
    assert source["path"] == "../../build/linux/root"
    assert 'CHECKOUT / "build" / "linux"' in built
    for command in module["build-commands"]:
        for path in re.findall(r"(?<![\w/])usr/\S+", command):
            assert (root / path).exists(), path
