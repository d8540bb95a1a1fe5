"""Every text can be read on everything that it stands on, light and dark (WCAG 2.2, 1.4.3 and 1.4.11)."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QColor, QPalette

from agent_console.ui.lines import Line, Tone
from agent_console.ui.theme import DARK, DARK_CONTRAST, LIGHT, LIGHT_CONTRAST, colours, palette_of

THEMES = pytest.mark.parametrize(
    "theme",
    [LIGHT, DARK, LIGHT_CONTRAST, DARK_CONTRAST],
    ids=["light", "dark", "light with contrast", "dark with contrast"],
)


def contrast(one: QColor | str, other: QColor | str) -> float:
    """The contrast ratio of WCAG 2.2."""
    lighter, darker = sorted((_luminance(QColor(one)), _luminance(QColor(other))), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: QColor) -> float:
    def linear(value: float) -> float:
        return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(value) for value in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def test_contrast_is_measured_as_wcag_does():
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@THEMES
@pytest.mark.parametrize("tone", Tone)
def test_each_tone_can_be_read_on_window_card_and_its_own_tint(theme, tone):
    for ground in (theme.window, theme.surface, tone.tint(theme)):
        assert contrast(tone.ink(theme), ground) >= 4.5


@THEMES
@pytest.mark.parametrize("ground", ["good_tint", "caution_tint", "bad_tint", "hold_tint", "accent_tint"])
def test_plain_and_quiet_text_can_be_read_on_every_tint(theme, ground):
    assert contrast(theme.text, getattr(theme, ground)) >= 4.5
    assert contrast(theme.muted, getattr(theme, ground)) >= 4.5


@THEMES
@pytest.mark.parametrize("shade", [100, 108, 118], ids=["at rest", "under the pointer", "pressed"])
def test_the_primary_button_can_be_read_however_it_is_touched(theme, shade):
    assert contrast(theme.on_accent, QColor(theme.accent).darker(shade)) >= 4.5


@THEMES
def test_what_lies_under_the_pointer_can_still_be_read(theme):
    assert contrast(theme.text, theme.accent_tint) >= 4.5
    assert contrast(theme.bad, theme.bad_tint) >= 4.5
    assert contrast(theme.on_accent, theme.bad) >= 4.5


@THEMES
@pytest.mark.parametrize("group", [QPalette.ColorGroup.Active, QPalette.ColorGroup.Disabled])
def test_plain_widgets_can_be_read_even_where_they_cannot_be_used(theme, group):
    """A disabled button carries its name, and a locked setting its value."""
    palette, role = palette_of(theme), QPalette.ColorRole
    for ink, ground in (
        (role.WindowText, role.Window),
        (role.Text, role.Base),
        (role.Text, role.Window),
        (role.ButtonText, role.Button),
        (role.PlaceholderText, role.Base),
        (role.HighlightedText, role.Highlight),
        (role.ToolTipText, role.ToolTipBase),
        (role.Link, role.Window),
    ):
        assert contrast(palette.color(group, ink), palette.color(group, ground)) >= 4.5, (ink, ground)


@THEMES
def test_focus_and_choice_stand_out_from_what_is_around_them(theme):
    assert contrast(theme.accent, theme.surface) >= 3
    assert contrast(theme.accent, theme.window) >= 3
    assert contrast(theme.accent, theme.accent_tint) >= 3


@THEMES
def test_a_palette_is_known_by_its_colours_again(theme):
    assert colours(palette_of(theme)) is theme


def test_a_line_follows_the_system_from_light_to_dark(qapp, qtbot):
    line = Line(tone=Tone.BAD)
    qtbot.addWidget(line)
    line.say("Refused")
    try:
        qapp.setPalette(palette_of(DARK))
        # Only a running application sends it to every widget by itself.
        qapp.sendEvent(line, QEvent(QEvent.Type.PaletteChange))
        assert line.palette().color(line.foregroundRole()) == QColor(DARK.bad)
    finally:
        qapp.setPalette(palette_of(LIGHT))


@pytest.mark.parametrize("theme", [LIGHT_CONTRAST, DARK_CONTRAST])
@pytest.mark.parametrize("tone", Tone)
def test_who_asks_for_contrast_gets_more_than_others(theme, tone):
    for ground in (theme.window, theme.surface, tone.tint(theme)):
        assert contrast(tone.ink(theme), ground) >= 7


@THEMES
def test_a_widget_paints_with_the_theme_of_its_palette(theme):
    assert colours(palette_of(theme)) is theme
