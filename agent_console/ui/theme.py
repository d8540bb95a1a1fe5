"""The colours of the console, light and dark, and the palette that every widget is drawn with."""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication


class Colours(Struct, frozen=True):
    """One theme. `text` and `muted` are readable (WCAG AA) on `window`, `surface` and every `*_tint`."""

    window: str
    surface: str
    text: str
    muted: str
    line: str
    accent: str
    accent_tint: str
    """What the row in hand stands on, a ring whose call is sought, and a small button under the pointer."""
    on_accent: str
    good: str
    good_tint: str
    caution: str
    caution_tint: str
    bad: str
    bad_tint: str
    hold: str
    hold_tint: str


LIGHT = Colours(
    window="#F3F4F6",
    surface="#FFFFFF",
    text="#1A1F26",
    muted="#545D68",
    line="#D3D8DF",
    accent="#0B5CBF",
    accent_tint="#E1ECFA",
    on_accent="#FFFFFF",
    good="#176B33",
    good_tint="#E3F4E8",
    caution="#7A5200",
    caution_tint="#FDF1D3",
    bad="#B4202A",
    bad_tint="#FCE8E8",
    hold="#5B3FB5",
    hold_tint="#ECE8FA",
)

DARK = Colours(
    window="#14171B",
    surface="#1D2127",
    text="#E8ECF1",
    muted="#A3ADB8",
    line="#3A424C",
    accent="#66A9FF",
    accent_tint="#1C2F49",
    on_accent="#0A1420",
    good="#5ECB7C",
    good_tint="#17311F",
    caution="#E8B44C",
    caution_tint="#352A12",
    bad="#FF8A83",
    bad_tint="#3C1E1F",
    hold="#B7A3FF",
    hold_tint="#29224A",
)


LIGHT_CONTRAST = replace(
    LIGHT,
    window="#FFFFFF",
    text="#000000",
    muted="#000000",
    line="#000000",
    accent="#0036A8",
    good="#004D1A",
    caution="#4D3300",
    bad="#8C0010",
    hold="#38208C",
)
DARK_CONTRAST = replace(
    DARK,
    window="#000000",
    surface="#000000",
    text="#FFFFFF",
    muted="#FFFFFF",
    line="#FFFFFF",
    accent="#8CC4FF",
    good="#8CFFA8",
    caution="#FFD98C",
    bad="#FFB3AE",
    hold="#D6CAFF",
)
THEMES = (LIGHT, DARK, LIGHT_CONTRAST, DARK_CONTRAST)
_BY_WINDOW = {theme.window.lower(): theme for theme in THEMES}


def is_dark() -> bool:
    """Whether the system asks for a dark face; a platform that does not say is asked by its own palette."""
    scheme = QGuiApplication.styleHints().colorScheme()
    if scheme == Qt.ColorScheme.Unknown:
        return bool(QGuiApplication.palette().window().color().lightness() < 128)
    return bool(scheme == Qt.ColorScheme.Dark)


def colours(palette: QPalette) -> Colours:
    """The theme that a widget's palette belongs to: a widget paints with its own palette's colours."""
    window = palette.window().color()
    return _BY_WINDOW.get(window.name()) or (DARK if window.lightness() < 128 else LIGHT)


def wanted_theme() -> Colours:
    """The theme that the system asks for: light or dark, and with more contrast or not."""
    dark = is_dark()
    hints = QGuiApplication.styleHints()
    # Qt tells of contrast from 6.10 on.
    accessibility = hints.accessibility() if hasattr(hints, "accessibility") else None
    if accessibility is not None and accessibility.contrastPreference() == Qt.ContrastPreference.HighContrast:
        return DARK_CONTRAST if dark else LIGHT_CONTRAST
    return DARK if dark else LIGHT


def palette_of(theme: Colours) -> QPalette:
    """The whole Qt palette of a theme, so that plain Qt widgets are of one cloth with ours."""
    role = QPalette.ColorRole
    palette = QPalette()
    for one, colour in {
        role.Window: theme.window,
        role.WindowText: theme.text,
        role.Base: theme.surface,
        role.AlternateBase: theme.window,
        role.Text: theme.text,
        role.PlaceholderText: theme.muted,
        role.Button: theme.surface,
        role.ButtonText: theme.text,
        role.BrightText: theme.on_accent,
        role.Highlight: theme.accent,
        role.HighlightedText: theme.on_accent,
        role.ToolTipBase: theme.surface,
        role.ToolTipText: theme.text,
        role.Link: theme.accent,
        role.Accent: theme.accent,
        role.Light: theme.surface,
        role.Midlight: theme.line,
        role.Mid: theme.line,
        role.Dark: theme.muted,
        role.Shadow: theme.line,
    }.items():
        palette.setColor(one, QColor(colour))
    for one in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, one, QColor(theme.muted))
    return palette


# As a word for the application: to be given the style itself costs the start what all of its enums cost.
IN_OUR_STYLE = ("-style", "Fusion")


def follow_system(application: QApplication) -> None:
    """Dress the application in the system's light or dark, now and whenever it changes."""

    def dress() -> None:
        application.setPalette(palette_of(wanted_theme()))

    dress()
    hints = application.styleHints()
    hints.colorSchemeChanged.connect(dress)
    if hasattr(hints, "accessibility"):
        hints.accessibility().contrastPreferenceChanged.connect(dress)
