"""Diagnostics tell how the console is doing, in a text that can be given to anyone."""

from __future__ import annotations

import re

import pytest
from accessible_tree import nodes
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from agent_console.ui.diagnostics import DiagnosticsWindow
from agent_console.ui.support_report import Section, masked, written


@pytest.fixture
def window(qtbot):
    window = DiagnosticsWindow()
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("+1 604-555-0123 rang", "+• •••-•••-••23 rang"),
        ("caller=%2B16045550123", "caller=%2B•••••••••23"),
        ("(604) 555-0123", "(604) 555-0123"),
        ("2026-11-23 13:50:06 42 ms", "2026-11-23 13:50:06 42 ms"),
        ("port 65535", "port 65535"),
    ],
)
def test_a_phone_number_is_masked_and_times_are_not(text, shown):
    assert masked(text) == shown


@given(st.from_regex(r"\+[1-9][0-9]{6,14}", fullmatch=True), st.text(max_size=20), st.text(max_size=20))
def test_no_number_that_the_vendor_writes_is_left_whole(number, before, after):
    left = masked(f"{before} {number} {after}")
    assert number not in left
    assert re.search(r"•", left)


def test_what_is_copied_is_what_is_seen(window):
    window.show_sections([Section("Connection", ("live", "+16045550123"))])
    QTest.mouseClick(window.copy, Qt.MouseButton.LeftButton)
    assert QApplication.clipboard().text() == window.report.toPlainText()
    assert "6045550123" not in window.report.toPlainText()
    assert "live" in window.report.toPlainText()


def test_checks_and_refreshing_are_asked_for(window, qtbot):
    with qtbot.waitSignal(window.checks_wanted):
        QTest.mouseClick(window.checks, Qt.MouseButton.LeftButton)
    window.show_checking(checking=True)
    assert not window.checks.isEnabled()
    window.show_checking(checking=False)
    assert window.checks.isEnabled()
    with qtbot.waitSignal(window.refresh_wanted):
        QTest.mouseClick(window.refresh, Qt.MouseButton.LeftButton)


def test_what_is_being_read_stays_in_sight_when_something_is_new(window):
    many = tuple(f"line {number}" for number in range(300))
    window.show_sections([Section("Log", many)])
    bar = window.report.verticalScrollBar()
    bar.setValue(50)
    window.show_sections([Section("Log", (*many, "one more"))])
    assert bar.value() == 50


def test_every_control_has_a_name(window):
    window.show_sections([Section("Log", ("x",))])
    assert all(node.name for node in nodes(window) if node.focusable and node.showing)


def test_sections_are_parted():
    assert written([Section("A", ("1",)), Section("B", ())]) == "── A ──\n1\n\n── B ──\n"
