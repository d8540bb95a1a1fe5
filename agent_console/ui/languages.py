"""The language of the window: its texts, the side it is read from, and how numbers and times are written."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QGuiApplication

LANGUAGES = ("ar", "de", "en", "es", "fr")
"""Those that the window speaks. English stands in the sources; of it only the plurals are translated."""

_TRANSLATIONS = Path(__file__).parent.parent / "translations"
_spoken: list[QTranslator] = []


def speak(application: QGuiApplication, language: str) -> None:
    """Speak this language from now on, in what is yet to be built; "" is the system's.

    Reads at most two files of some 100 kB, mapped rather than loaded: a fifth of a millisecond.
    """
    locale = locale_of(language)
    QLocale.setDefault(locale)
    spoken = language_of(locale)
    for one in _spoken:
        QCoreApplication.removeTranslator(one)
    _spoken.clear()
    if spoken != "en":
        # Qt's own texts, such as the menu of a text field, first: what is installed later is asked first.
        _install(f"qtbase_{spoken}", Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)))
    _install(f"agent-console_{spoken}", _TRANSLATIONS)
    application.setLayoutDirection(QLocale(spoken).textDirection())


def locale_of(language: str, system: QLocale | None = None) -> QLocale:
    """How numbers, dates and texts are written for a preference: as in the system's country where it can be.

    A system whose languages the window does not speak gets English texts, with its own numbers and dates.
    """
    system = system or QLocale.system()
    if not language:
        wanted = next((one for one in system.uiLanguages() if one[:2] in LANGUAGES), "")
        if not wanted or QLocale(wanted).language() == system.language():
            return system
        language = wanted[:2]
    if QLocale(language).language() == system.language():
        return system
    there = QLocale(QLocale(language).language(), system.territory())
    # Numbers to dial, clocks and times of day stand in one line: all of them in the digits of a phone.
    return QLocale("ar_AE") if language == "ar" and there.zeroDigit() != "0" else there


def language_of(locale: QLocale) -> str:
    """The language of the window's texts under a locale."""
    code = QLocale.languageToCode(locale.language())
    return code if code in LANGUAGES else "en"


def _install(name: str, folder: Path) -> None:
    translator = QTranslator()
    if translator.load(name, str(folder)) and QCoreApplication.installTranslator(translator):
        _spoken.append(translator)
