"""What the bundle leaves out, and that the program never asks for it."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from bundling.release import CHECKOUT
from bundling.trimming import (
    PYTHON_MODULES_LEFT_OUT,
    comes_with_the_system,
    is_wanted,
    without_unlinked,
)


@pytest.mark.parametrize(
    "target",
    [
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/plugins/platforms/libqwayland.so",
        "PySide6/plugins/platforms/qwindows.dll",
        "PySide6/Qt/plugins/platforms/libqcocoa.dylib",
        "PySide6/Qt/plugins/platformthemes/libqxdgdesktopportal.so",
        "PySide6/Qt/translations/qtbase_fr.qm",
        "PySide6/Qt/lib/libicudata.so.73",
        "keyring-25.7.0.dist-info/entry_points.txt",
        "certifi/cacert.pem",
    ],
)
def test_what_an_agent_needs_is_in_the_bundle(target):
    assert is_wanted(target)
    assert is_wanted(target.replace("/", "\\"))


@pytest.mark.parametrize(
    "target",
    [
        "PySide6/Qt/plugins/platforms/libqeglfs.so",
        "PySide6/Qt/plugins/platforms/libqvnc.so",
        "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
        "PySide6/Qt/plugins/imageformats/libqtiff.so",
        "PySide6/Qt/plugins/sqldrivers/libqsqlite.so",
        "PySide6/plugins/tls/qschannelbackend.dll",
        "PySide6/Qt/translations/qtbase_fi.qm",
        "PySide6/Qt/translations/designer_fr.qm",
        "PySide6/opengl32sw.dll",
        # It names the folder in which the package was built.
        "keyring-25.7.0.dist-info/RECORD",
    ],
)
def test_what_nobody_asks_for_is_not_in_the_bundle(target):
    assert not is_wanted(target)
    assert not is_wanted(target.replace("/", "\\"))


def test_debian_brings_its_libraries_and_the_bundle_its_interpreter():
    assert comes_with_the_system("/usr/lib/x86_64-linux-gnu/libssl.so.3")
    assert comes_with_the_system("/lib/x86_64-linux-gnu/libz.so.1")
    assert not comes_with_the_system("/usr/lib/x86_64-linux-gnu/libpython3.11.so.1.0")
    assert not comes_with_the_system("/usr/lib/python3.11/lib-dynload/_ssl.cpython-311-x86_64-linux-gnu.so")
    assert not comes_with_the_system("/opt/venv/lib/python3.11/site-packages/PySide6/Qt/lib/libQt6Core.so.6")
    assert not comes_with_the_system("/root/.pyenv/versions/3.12.1/lib/libpython3.12.so.1.0")


def kept(entries, links):
    return [target for target, _, _ in without_unlinked(entries, lambda entry: links.get(entry[0], []))]


def test_a_library_goes_when_the_last_thing_that_links_it_has_gone():
    entries = [
        ("PySide6/QtCore.abi3.so", "", "EXTENSION"),
        ("PySide6/Qt/plugins/platforms/libqxcb.so", "", "BINARY"),
        ("PySide6/Qt/lib/libQt6Core.so.6", "", "BINARY"),
        ("PySide6/Qt/lib/libQt6XcbQpa.so.6", "", "BINARY"),
        ("PySide6/Qt/lib/libQt6Quick.so.6", "", "BINARY"),
        ("PySide6/Qt/lib/libQt6Qml.so.6", "", "BINARY"),
        ("libQt6Core.so.6", "PySide6/Qt/lib/libQt6Core.so.6", "SYMLINK"),
        ("libQt6Qml.so.6", "PySide6/Qt/lib/libQt6Qml.so.6", "SYMLINK"),
        ("libpython3.12.so.1.0", "", "BINARY"),
    ]
    links = {
        "PySide6/QtCore.abi3.so": ["libQt6Core.so.6", "libc.so.6"],
        "PySide6/Qt/plugins/platforms/libqxcb.so": ["libQt6XcbQpa.so.6"],
        "PySide6/Qt/lib/libQt6XcbQpa.so.6": ["libQt6Core.so.6"],
        "PySide6/Qt/lib/libQt6Quick.so.6": ["libQt6Qml.so.6"],
    }
    gone = {"PySide6/Qt/lib/libQt6Quick.so.6", "PySide6/Qt/lib/libQt6Qml.so.6", "libQt6Qml.so.6"}
    assert kept(entries, links) == [target for target, _, _ in entries if target not in gone]


def test_a_framework_stays_or_goes_as_a_whole():
    qml, core = "PySide6/Qt/lib/QtQml.framework", "PySide6/Qt/lib/QtCore.framework"
    entries = [("PySide6/QtCore.abi3.so", "", "EXTENSION")]
    for framework, name in ((core, "QtCore"), (qml, "QtQml")):
        entries += [
            (f"{framework}/Versions/A/{name}", "", "BINARY"),
            (f"{framework}/Versions/A/Resources/Info.plist", "", "DATA"),
            (f"{framework}/Versions/Current", "A", "SYMLINK"),
            (f"{framework}/Resources", "Versions/Current/Resources", "SYMLINK"),
        ]
    links = {"PySide6/QtCore.abi3.so": ["@rpath/QtCore.framework/Versions/A/QtCore"]}
    assert kept(entries, links) == [target for target, _, _ in entries if not target.startswith(qml)]


def test_windows_does_not_mind_how_a_library_is_spelt():
    entries = [
        ("PySide6\\QtCore.pyd", "", "EXTENSION"),
        ("PySide6\\Qt6Core.dll", "", "BINARY"),
        ("PySide6\\Qt6Qml.dll", "", "BINARY"),
        ("PySide6\\MSVCP140.dll", "", "BINARY"),
    ]
    links = {"PySide6\\QtCore.pyd": ["QT6CORE.dll"]}
    assert kept(entries, links) == [target for target, _, _ in entries if "Qml" not in target]


def test_the_program_imports_nothing_that_is_left_out():
    asked_for = {name for file in (CHECKOUT / "agent_console").rglob("*.py") for name in imports_of(file)}
    assert "phonenumbers" in asked_for
    assert "PySide6.QtWidgets" in asked_for
    missed = [
        name for name in asked_for for out in PYTHON_MODULES_LEFT_OUT if f"{name}.".startswith(f"{out}.")
    ]
    assert not missed


def imports_of(file: Path) -> set[str]:
    found = set()
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        match node:
            case ast.Import(names=names):
                found |= {one.name for one in names}
            case ast.ImportFrom(module=str(module), names=names, level=0):
                found |= {module, *(f"{module}.{one.name}" for one in names)}
            case ast.Call(func=ast.Name(id="import_module"), args=[ast.Constant(value=str(name)), *_]):
                found.add(name)
    return found
