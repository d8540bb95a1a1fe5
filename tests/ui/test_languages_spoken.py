"""The window speaks the agent's language: its texts, its side, its plurals, numbers and dates."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import pytest
from measuring import cut_texts
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QLabel, QPlainTextEdit
from states import STATES

from agent_console.ui import languages
from agent_console.ui.countries import country
from agent_console.ui.languages import LANGUAGES, language_of, locale_of, speak
from agent_console.ui.lines import breakable, from_the_left

PROGRAM = Path(__file__).parents[2] / "packaging" / "translations.py"


@pytest.fixture(scope="module")
def compiled(tmp_path_factory):
    spec = importlib.util.spec_from_file_location("translations", PROGRAM)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    folder = tmp_path_factory.mktemp("translations")
    module.compile_into(folder / "made")
    return folder / "made"


@pytest.fixture
def speaking(qapp, compiled, monkeypatch):
    monkeypatch.setattr(languages, "_TRANSLATIONS", compiled)
    yield lambda language: speak(qapp, language)
    speak(qapp, "en")
    QLocale.setDefault(QLocale.c())


def seconds_left(count: int) -> str:
    return QCoreApplication.translate("countdown", "Return time left: %n seconds", "", count)


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", {1: "Return time left: 1 second", 5: "Return time left: 5 seconds"}),
        ("fr", {1: "Temps restant pour retourner\u00a0: 1 seconde"}),
        ("de", {1: "Restzeit zum Zurückgeben: 1 Sekunde", 2: "Restzeit zum Zurückgeben: 2 Sekunden"}),
        ("es", {1: "Tiempo para devolver: 1 segundo", 30: "Tiempo para devolver: 30 segundos"}),
        ("ar", {2: "الوقت الباقي للإرجاع: ثانيتان", 5: "الوقت الباقي للإرجاع: 5 ثوانٍ"}),
    ],
)
def test_what_is_counted_is_said_as_the_language_counts(speaking, language, said):
    speaking(language)
    assert {count: seconds_left(count) for count in said} == said


def test_the_latest_language_alone_is_spoken(speaking):
    for language in (*LANGUAGES, "de"):
        speaking(language)
    assert QCoreApplication.translate("window", "Settings") == "Einstellungen"
    assert QLocale().language() == QLocale.Language.German
    speaking("en")
    assert QCoreApplication.translate("window", "Settings") == "Settings"


@pytest.mark.parametrize("language", ["ar", "de", "es", "fr"])
def test_qts_own_menus_are_spoken_too(speaking, qtbot, language):
    speaking("en")
    edit = QPlainTextEdit()
    qtbot.addWidget(edit)
    english = [one.text() for one in edit.createStandardContextMenu().actions() if one.text()]
    speaking(language)
    spoken = [one.text() for one in edit.createStandardContextMenu().actions() if one.text()]
    assert not set(english) & set(spoken)


def test_the_window_is_read_from_the_side_that_the_language_is(speaking, qapp):
    speaking("ar")
    assert qapp.layoutDirection() == Qt.LayoutDirection.RightToLeft
    speaking("fr")
    assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight


@pytest.mark.parametrize(
    ("preference", "system", "locale", "spoken"),
    [
        ("", "fr_CA", "fr_CA", "fr"),
        ("", "en_CA", "en_CA", "en"),
        ("", "de_CH", "de_CH", "de"),
        ("", "pt_BR", "pt_BR", "en"),
        ("fr", "en_CA", "fr_CA", "fr"),
        ("es", "en_US", "es_US", "es"),
        ("en", "fr_CA", "en_CA", "en"),
        ("de", "ja_JP", "de_DE", "de"),
        ("ar", "ar_EG", "ar_EG", "ar"),
        ("ar", "en_CA", "ar_AE", "ar"),
    ],
)
def test_numbers_and_dates_stay_those_of_the_agents_country(preference, system, locale, spoken):
    found = locale_of(preference, QLocale(system))
    assert (found.name(), language_of(found)) == (locale, spoken)


def test_arabic_is_written_with_the_digits_of_a_phone():
    assert locale_of("ar", QLocale("de_DE")).toString(12) == "12"


def test_a_number_alone_reads_from_the_left_where_all_else_reads_from_the_right(speaking):
    assert from_the_left("+1 604-\n555-0123") == "+1 604-\n555-0123"
    speaking("ar")
    assert from_the_left("+1 604-\n555-0123") == ("\u200f\u2068+1 604-\u2069\n\u200f\u2068555-0123\u2069")
    assert breakable("إلى \u2068+1 604-555-0123\u2069") == "إلى \u2068+1\u00a0604-555-0123\u2069"


def test_a_caller_is_at_home_in_a_country_of_the_agents_language(speaking):
    speaking("de")
    assert [country(one) for one in ("GB", "DE", "LI", "ZZ")] == [
        *("Vereinigtes Königreich", "Deutschland", "Liechtenstein", "")
    ]
    speaking("fr")
    assert [country(one) for one in ("US", "SN")] == ["États-Unis", "Sénégal"]


@pytest.mark.parametrize("language", ["ar", "de", "es", "fr"])
def test_no_text_is_cut_in_the_narrowest_window(speaking, open_state, language):
    speaking(language)
    opened = open_state("idle", width=360, height=880)
    for state in STATES:
        opened.show_state(state)
        assert cut_texts(opened.window) == [], state


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_is_cut_in_the_narrowest_bar(speaking, open_state, language):
    speaking(language)
    opened = open_state("idle")
    opened.window.show_compact(compact=True)
    bar = opened.window.bar
    for state in STATES:
        opened.show_state(state)
        bar.resize(bar.minimumSize())
        opened.settle()
        assert cut_texts(bar) == [], state


def test_what_is_told_of_a_second_call_stands_at_the_side_of_its_name(speaking, open_state):
    """Qt lays a line without letters of the language, such as a place in Latin ones, to the far side."""
    speaking("ar")
    opened = open_state("earlier_call_left")
    opened.window.show_compact(compact=True)
    bar = opened.window.bar
    bar.resize(bar.minimumSize())
    opened.settle()
    [details] = [one for one in bar.second_call.findChildren(QLabel) if one.text().endswith("0:16\u2069")]
    assert details.text() == "\u200f\u2068British Columbia\u00a0·\u00a00:16\u2069"
