"""Licences, bill of materials, version and lock: what is said about a build is what is in it."""

from __future__ import annotations

import json
import re
import sys

import pytest
from bundling import notices, sbom
from bundling.components import Component, UnknownLicence, accepted, wheels_behind
from bundling.release import CHECKOUT, Release, release, version_of

import agent_console
from agent_console import licences

RELEASE = Release("1.2.3", 1_795_000_000)
TEXTS = CHECKOUT / "packaging" / "licences"
LGPL = "\n".join((TEXTS / name).read_text() for name in ("LGPL-3.0.txt", "GPL-3.0.txt", "qt-parts.txt"))
PARTS = [
    Component("Qt", "6.11.3", "LGPL-3.0-only", "pkg:generic/qt@6.11.3", "https://www.qt.io/", LGPL),
    Component("jeepney", "0.9.0", "MIT", "pkg:pypi/jeepney@0.9.0", "", "Permission is hereby granted: é"),
    Component("either", "1", "Apache-2.0 OR BSD-3-Clause", "pkg:pypi/either@1", "", "Take one of them."),
]


def pinned(lock: str) -> dict[str, str]:
    text = (CHECKOUT / "packaging" / lock).read_text()
    return dict(re.findall(r"^([A-Za-z0-9._-]+)==([^\s;\\]+)", text, re.MULTILINE))


def test_agents_get_the_versions_that_the_tests_ran_with():
    bundled, tested = pinned("requirements-bundle.txt"), pinned("requirements-development.txt")
    assert {"pyside6-essentials", "httpx", "keyring", "pyinstaller"} <= set(bundled)
    shared = set(bundled) & set(tested)
    assert {name: bundled[name] for name in shared} == {name: tested[name] for name in shared}


def test_every_part_is_locked_by_its_hash():
    text = (CHECKOUT / "packaging" / "requirements-bundle.txt").read_text()
    parts = re.split(r"^(?=[A-Za-z0-9])", text, flags=re.MULTILINE)[1:]
    assert len(parts) == len(pinned("requirements-bundle.txt"))
    assert all("--hash=sha256:" in part for part in parts)
    assert "://" not in text


def test_the_version_is_the_one_that_the_program_says():
    assert version_of(CHECKOUT / "agent_console") == agent_console.__version__ == release().version


def test_the_build_is_dated_as_it_is_told(monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1795000000")
    assert release().date == "2026-11-18"


def test_each_file_is_traced_to_the_wheel_that_brought_it():
    import httpx
    import keyring.backends

    (found, *others) = wheels_behind([httpx.__file__, keyring.backends.__file__, json.__file__])
    assert (found.name, found.licence, found.purl) == (
        "httpx",
        "BSD-3-Clause",
        f"pkg:pypi/httpx@{found.version}",
    )
    assert "Redistribution and use" in found.text
    assert [one.name for one in others] == ["keyring"]


@pytest.mark.parametrize(("licence", "text"), [("", "words"), ("AGPL-3.0-only", "words"), ("MIT", "")])
def test_a_part_whose_licence_nobody_has_looked_at_stops_the_build(licence, text):
    assert accepted(PARTS) == sorted(PARTS, key=lambda one: one.name.lower())
    with pytest.raises(UnknownLicence, match="newcomer 1"):
        accepted([*PARTS, Component("newcomer", "1", licence, "pkg:pypi/newcomer@1", "", text)])


def test_the_window_can_show_what_the_bundle_says_of_its_parts(tmp_path):
    notices.write_notices(PARTS, tmp_path)
    assert notices.read_notices(tmp_path) == PARTS
    index = json.loads((tmp_path / "index.json").read_text(encoding="utf-8"))
    assert index[1] == {
        "name": "jeepney",
        "version": "0.9.0",
        "licence": "MIT",
        "purl": "pkg:pypi/jeepney@0.9.0",
        "homepage": "",
        "file": "jeepney.txt",
    }


def test_what_is_compiled_into_a_part_is_listed_with_it():
    inner = {
        "components": [
            {"name": "pem", "version": "4.0.0", "licenses": [{"expression": "MIT"}]},
            {"name": "xz", "version": "5", "licenses": [{"license": {"id": "0BSD"}}]},
            {"name": "openssl", "version": "4.0.3", "purl": "pkg:generic/openssl@4.0.3?download_url=x"},
        ]
    }
    _, jeepney, either = PARTS
    said = notices.naming_compiled_in(jeepney, sbom.compiled_in([json.dumps(inner)])).text
    assert said.startswith(jeepney.text)
    assert said.endswith("Compiled into it:\n\nopenssl 4.0.3: Apache-2.0\npem 4.0.0: MIT\nxz 5: 0BSD")
    assert notices.naming_compiled_in(either, []) == either


@pytest.mark.skipif(sys.platform != "linux", reason="keyring brings it on Linux alone")
def test_cffi_names_the_library_that_is_compiled_into_it():
    import _cffi_backend

    (cffi,) = wheels_behind([_cffi_backend.__file__])
    assert "libffi - Copyright (c)" in cffi.text


def test_debians_copyright_names_what_every_debian_has_and_repeats_the_rest():
    text = notices.debian_copyright(PARTS)
    assert "END OF TERMS AND CONDITIONS" not in text
    assert "/usr/share/common-licenses/LGPL-3" in text
    assert "/usr/share/common-licenses/GPL-3" in text
    assert "Permission is hereby granted: é" in text
    assert "The FreeType Project LICENSE" in text


def test_no_part_that_is_bundled_repeats_a_text_that_every_debian_has():
    bundled = [Component(one.name, one.version, one.licence, "", "", one.text) for one in licences.parts()]
    text = notices.debian_copyright(bundled)
    assert "/usr/share/common-licenses/Apache-2.0" in text
    assert "TERMS AND CONDITIONS FOR USE" not in text
    assert "END OF TERMS AND CONDITIONS" not in text


def test_the_bill_of_materials_names_every_part_and_what_is_compiled_into_it():
    inner = json.dumps(
        {"components": [{"type": "library", "name": "openssl", "version": "4", "bom-ref": "x"}] * 2}
    )
    nested = {"pkg:pypi/jeepney@0.9.0": sbom.compiled_in([inner])}
    text = sbom.bill_of_materials(PARTS, RELEASE, "linux", nested)
    assert text == sbom.bill_of_materials(PARTS, RELEASE, "linux", nested)
    bill = json.loads(text)
    assert bill["specVersion"] == "1.6"
    assert bill["metadata"]["component"]["version"] == "1.2.3"
    assert bill["metadata"]["timestamp"].startswith("2026-11-18T")
    assert [one["purl"] for one in bill["components"]] == [one.purl for one in PARTS]
    assert bill["components"][1]["components"] == [{"type": "library", "name": "openssl", "version": "4"}]
    assert bill["components"][0]["licenses"] == [{"license": {"id": "LGPL-3.0-only"}}]
    assert bill["components"][2]["licenses"] == [{"expression": "Apache-2.0 OR BSD-3-Clause"}]
    (top,) = bill["dependencies"]
    assert top["dependsOn"] == [one.purl for one in PARTS]
