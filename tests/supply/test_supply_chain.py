"""What comes from others is asked for by name, locked by hash and licensed; no test here needs a network."""

from __future__ import annotations

import ast
import json
import re
import sys
import tomllib
from importlib.metadata import PackageNotFoundError, packages_distributions, version
from pathlib import Path

import pytest
from bundling.components import ACCEPTED, SPOKEN_OTHERWISE, Component, normalised
from bundling.notices import write_notices
from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet
from packaging.version import Version

import agent_console
from agent_console import licences

CHECKOUT = Path(__file__).parents[2]
PROJECT = tomllib.loads((CHECKOUT / "pyproject.toml").read_text("utf-8"))
ASKED = [Requirement(one) for one in PROJECT["project"]["dependencies"]]
ASKED_BY_DEVELOPERS = [Requirement(one) for one in PROJECT["dependency-groups"]["dev"]]
LOCKS = {
    name: (CHECKOUT / "packaging" / f"requirements-{name}.txt").read_text("utf-8")
    for name in ("bundle", "development")
}
SHA256 = re.compile(r"--hash=sha256:[0-9a-f]{64}")


def entries(lock: str) -> dict[str, list[str]]:
    """The lines of each requirement of a lock, by its name; a name may stand twice, for two platforms."""
    found: dict[str, list[str]] = {}
    for block in re.split(r"\n(?=\S)", LOCKS[lock].strip()):
        lines = block.replace("\\\n", "\n").splitlines()
        found.setdefault(normalised(re.split("[=; ]", lines[0])[0]), []).extend(lines)
    return found


def pins(lock: str) -> dict[str, str]:
    heads = {name: Requirement(lines[0]) for name, lines in entries(lock).items()}
    return {name: str(one.specifier).removeprefix("==") for name, one in heads.items()}


# ── locks ─────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("lock", list(LOCKS))
def test_every_part_is_locked_to_one_version_and_its_hashes_from_no_named_source(lock):
    for name, lines in entries(lock).items():
        heads = [Requirement(line) for line in lines if not line.lstrip().startswith("--")]
        for head in heads:
            assert head.url is None, name
            assert re.fullmatch(r"==[^*,]+", str(head.specifier)), name
        hashes = [line.strip() for line in lines if line.lstrip().startswith("--")]
        assert hashes, name
        assert all(SHA256.fullmatch(one) for one in hashes), name
    assert "://" not in LOCKS[lock]
    assert not re.search(r"^-", LOCKS[lock], re.MULTILINE)


@pytest.mark.parametrize("lock", list(LOCKS))
def test_what_is_locked_is_what_is_asked_for(lock):
    locked = pins(lock)
    for asked in ASKED + (ASKED_BY_DEVELOPERS if lock == "development" else []):
        assert asked.specifier.contains(locked[normalised(asked.name)]), asked.name


def test_what_runs_here_is_what_is_locked():
    differs = {}
    for name, locked in pins("development").items():
        try:
            if version(name) != locked:
                differs[name] = (version(name), locked)
        except PackageNotFoundError:
            continue
    assert differs == {}


def test_every_version_of_python_that_is_promised_can_have_what_is_locked():
    promised = SpecifierSet(PROJECT["project"]["requires-python"])
    assert promised.contains(".".join(map(str, sys.version_info[:3])))


def imported(folder: Path) -> set[str]:
    found = set()
    for file in folder.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Import):
                found |= {one.name.partition(".")[0] for one in node.names}
            elif isinstance(node, ast.ImportFrom) and node.level == 0:
                found.add(str(node.module).partition(".")[0])
    return found


def test_the_program_imports_nothing_that_it_does_not_ask_for():
    declared = {normalised(one.name) for one in ASKED}
    brought_by = packages_distributions()
    foreign = imported(CHECKOUT / "agent_console") - set(sys.stdlib_module_names) - {"agent_console"}
    # PySide6's two wheels are one thing, and shiboken6 is its other half.
    allowed = declared | {"shiboken6"}
    undeclared = {one for one in foreign if not allowed & set(map(normalised, brought_by.get(one, allowed)))}
    assert undeclared == set()


# ── known faults ──────────────────────────────────────────────────────────────────────────────────

FAULTS = tomllib.loads((CHECKOUT / "packaging" / "advisories.toml").read_text("utf-8"))["fault"]


def has_fault(part: str, release: str, fault: dict[str, str]) -> bool:
    if normalised(fault["part"]) != part:
        return False
    if "only_in" in fault:
        return Version(release) == Version(fault["only_in"])
    return Version(release) < Version(fault["mended_in"])


@pytest.mark.parametrize("lock", list(LOCKS))
def test_nothing_that_is_locked_has_a_known_fault(lock):
    found = [
        (part, release, fault["id"])
        for part, release in pins(lock).items()
        for fault in FAULTS
        if has_fault(part, release, fault)
    ]
    assert found == []


@pytest.mark.parametrize(
    ("part", "release", "faulty"),
    [
        ("h11", "0.14.0", True),
        ("h11", "0.16.0", False),
        ("urllib3", "2.6.2", True),
        ("pyside6-essentials", "6.12.0", True),
        ("pyside6-essentials", "6.11.3", False),
    ],
)
def test_a_fault_is_found_until_it_is_mended(part, release, faulty):
    assert any(has_fault(part, release, fault) for fault in FAULTS) == faulty


def test_every_fault_that_is_kept_in_mind_is_of_something_that_is_used():
    assert {normalised(fault["part"]) for fault in FAULTS} <= set(pins("bundle")) | set(pins("development"))


# ── licences ──────────────────────────────────────────────────────────────────────────────────────


def test_everything_that_is_bundled_has_a_licence_that_somebody_has_accepted():
    known = licences.parts()
    assert {"httpx", "keyring", "phonenumbers", "PySide6_Essentials"} <= {one.name for one in known}
    for one in known:
        said = SPOKEN_OTHERWISE.get(normalised(one.name), one.licence)
        assert said in ACCEPTED, f"{one.name}: {said}"


def test_no_part_that_is_locked_for_the_bundle_is_missing_among_the_licences():
    build_alone = {"altgraph", "packaging", "pyinstaller", "pyinstaller-hooks-contrib", "setuptools"}
    build_alone |= {"macholib", "pefile"}
    here = set()
    for name in pins("bundle"):
        try:
            version(name)
        except PackageNotFoundError:
            continue
        here.add(name)
    assert here - build_alone <= {normalised(one.name) for one in licences.parts()}


def test_all_licences_can_be_read_as_one_text():
    known = licences.parts()
    text = licences.as_one_text(known)
    assert all(f"\n{one.name} {one.version}: " in text for one in known)
    assert "Redistribution and use in source and binary forms" in text
    silent = {normalised(one.name) for one in known if not one.text}
    # Qt's wheels bring no text; the bundle has them from packaging/licences.
    assert silent <= {"pyside6-essentials", "shiboken6", *SPOKEN_OTHERWISE}


def test_in_a_bundle_the_licences_are_those_that_the_build_has_written(tmp_path, monkeypatch):
    part = Component("Qt", "6.11.3", "LGPL-3.0-only", "pkg:generic/qt@6.11.3", "https://www.qt.io/", "é text")
    write_notices([part], tmp_path / licences.FOLDER)
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    expected = licences.Part("Qt", "6.11.3", "LGPL-3.0-only", "https://www.qt.io/", "é text")
    assert licences.parts() == (expected,)
    assert "é text" in licences.as_one_text(licences.parts())


def test_a_bundle_that_lost_its_licences_says_so(tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    with pytest.raises(FileNotFoundError):
        licences.parts()
    (tmp_path / licences.FOLDER).mkdir()
    (tmp_path / licences.FOLDER / "index.json").write_text("{")
    with pytest.raises(json.JSONDecodeError):
        licences.parts()


# ── version ───────────────────────────────────────────────────────────────────────────────────────


def test_the_version_stands_in_one_place():
    from hatchling.metadata.core import ProjectMetadata
    from hatchling.plugin.manager import PluginManager

    assert ProjectMetadata(str(CHECKOUT), PluginManager()).version == agent_console.__version__
    said = f'"{agent_console.__version__}"'
    files = [*(CHECKOUT / "agent_console").rglob("*.py"), CHECKOUT / "pyproject.toml", CHECKOUT / "tasks.py"]
    assert [file.name for file in files if said in file.read_text("utf-8")] == ["__init__.py"]


def test_a_version_is_three_numbers():
    # Windows' installers and the feed of releases take nothing else.
    assert re.fullmatch(r"\d+\.\d+\.\d+", agent_console.__version__)
