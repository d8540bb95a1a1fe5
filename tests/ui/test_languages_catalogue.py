"""The translators' files hold every text of the sources, and nothing in them is missing or out of place."""

from __future__ import annotations

import importlib.util
import re
import shutil
import string
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from agent_console.settings.values import PREFERENCES, Unusable
from agent_console.ui.languages import LANGUAGES
from agent_console.ui.settings_words import LANGUAGES as NAMES

CHECKOUT = Path(__file__).parents[2]
TRANSLATED = CHECKOUT / "resources" / "translations"
FORMS = {"ar": 6, "de": 2, "en": 2, "es": 2, "fr": 2}
REMEDY = "python3 tasks.py translations, and translate what it adds"


def file_of(language: str) -> Path:
    return TRANSLATED / f"agent-console_{language}.ts"


def messages(file: Path) -> list[ET.Element]:
    return list(ET.parse(file).getroot().iter("message"))


def forms(message: ET.Element) -> list[str]:
    translation = message.find("translation")
    plurals = translation.findall("numerusform")
    return [one.text or "" for one in plurals or [translation]]


def parts(text: str) -> set[str]:
    """What `str.format` fills in."""
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


@pytest.fixture(scope="module")
def tool():
    spec = importlib.util.spec_from_file_location("translations", CHECKOUT / "packaging" / "translations.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_there_is_a_file_for_each_language_that_can_be_chosen():
    assert {file.stem.rpartition("_")[2] for file in TRANSLATED.glob("*.ts")} == set(LANGUAGES)
    assert set(NAMES) == set(LANGUAGES) == set(FORMS)
    for language in LANGUAGES:
        assert PREFERENCES["language"](language) == language
    with pytest.raises(Unusable):
        PREFERENCES["language"]("xx")


def test_the_files_are_up_to_date_with_the_sources(tool, tmp_path):
    for language in LANGUAGES:
        shutil.copy(file_of(language), tmp_path)
    tool.update(tmp_path)
    for language in LANGUAGES:
        file = file_of(language)
        assert (tmp_path / file.name).read_text("utf-8") == file.read_text("utf-8"), REMEDY


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_translated_in_all_its_plurals_with_all_its_parts(language):
    for message in messages(file_of(language)):
        source, translation = message.find("source").text, message.find("translation")
        assert translation.get("type") is None, (source, REMEDY)
        assert all(one.strip() for one in forms(message)), source
        assert len(forms(message)) == (FORMS[language] if message.get("numerus") else 1), source
        for one in forms(message):
            assert parts(one) == parts(source), (source, one)
        if message.get("numerus"):
            assert "%n" in forms(message)[-1], source


@pytest.mark.parametrize("language", sorted({*LANGUAGES} - {"en"}))
def test_what_opens_or_closes_a_text_does_so_in_each_language(language):
    """The signs of success and warning, a line break, an ellipsis for what goes on."""
    for message in messages(file_of(language)):
        source = message.find("source").text
        for one in forms(message):
            for sign in "✓⚠●\n…":
                assert (sign in source) == (sign in one), (source, one)


def test_arabic_keeps_what_is_filled_in_whole_and_in_its_own_direction():
    sentences = {"{how}", "{why}", "{what}", "{sentence}", "{probably}", "{status}", "{does}"}
    for message in messages(file_of("ar")):
        for one in forms(message):
            for part in re.findall(r"(?<!\{)\{\w+\}(?!\})", one):
                assert part in sentences or f"\u2068{part}\u2069" in one, one


def test_a_text_that_no_translator_could_find_is_refused(tool, tmp_path):
    """Instead of being left out."""
    (tmp_path / "sample.py").write_text('text = "Hello"\ntranslate("window", text)\n')
    with pytest.raises(SystemExit, match=r"sample.py:2"):
        list(tool._calls(tmp_path))


def test_texts_in_format_strings_and_counts_by_expressions_are_found(tool, tmp_path):
    (tmp_path / "sample.py").write_text(
        "a = f\"{translate('tray', 'on')}\"\nb = translate('calls', '%n left', '', total - 1)\n"
    )
    assert list(tool._calls(tmp_path)) == [
        'translate("tray", "on", "")\n',
        'translate("calls", "%n left", "", 1)\n',
    ]
