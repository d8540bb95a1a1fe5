"""A change is shown with a brief passing, and at once where the system asks for less motion."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QProxyStyle, QStyle
from states import STATES


class Still(QProxyStyle):
    """A system that asks for less motion."""

    def styleHint(self, hint, *rest):  # noqa: N802 - as its base has it
        if hint == QStyle.StyleHint.SH_Widget_Animation_Duration:
            return 0
        return super().styleHint(hint, *rest)


def test_a_new_scene_passes_from_the_old_one_and_is_whole_in_the_end(open_state, qtbot):
    opened = open_state("talking")
    picture = opened.window.parties.picture
    opened.window.render_desk(STATES["held_and_seen"]()[0])
    assert picture._fade._before is not None
    qtbot.waitUntil(lambda: picture._fade._before is None)
    settled = picture.grab().toImage()
    opened.show_state("held_and_seen")
    assert picture.grab().toImage() == settled


def test_a_desk_that_ticks_does_not_move_the_picture(open_state):
    opened = open_state("held_and_seen")
    opened.now_ms += 1_000
    opened.window.render_desk(opened.desk)
    assert opened.window.parties.picture._fade._before is None


def test_less_motion_is_respected(open_state):
    opened = open_state("talking")
    picture = opened.window.parties.picture
    still = Still("Fusion")
    picture.setStyle(still)
    opened.window.render_desk(STATES["held_and_seen"]()[0])
    assert picture._fade._before is None
    picture.setStyle(QApplication.style())
