"""The agent chooses what account to work on, where there is more than one."""

from __future__ import annotations

import pytest

from agent_console.ui.profiles import ProfileStrip


@pytest.fixture
def strip(qtbot):
    strip = ProfileStrip()
    qtbot.addWidget(strip)
    strip.picked = []
    strip.chosen.connect(strip.picked.append)
    return strip


def test_one_profile_is_no_choice(strip):
    strip.show_profiles(("Sales",), "Sales")
    assert strip.isHidden()


def test_a_choice_is_told_and_shown_only_once_it_holds(strip):
    strip.show_profiles(("Sales", "Support"), "Sales")
    assert not strip.isHidden()
    strip.names.setCurrentText("Support")
    strip.names.textActivated.emit("Support")
    assert strip.picked == ["Support"]
    assert strip.names.currentText() == "Sales"
    strip.show_profiles(("Sales", "Support"), "Support")
    assert strip.names.currentText() == "Support"


def test_the_same_profile_again_changes_nothing(strip):
    strip.show_profiles(("Sales", "Support"), "Sales")
    strip.names.textActivated.emit("Sales")
    assert strip.picked == []
