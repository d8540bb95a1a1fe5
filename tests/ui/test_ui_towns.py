"""A number's town is told as the library knows it that the table is made from, or not at all."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from phonenumbers import (
    SUPPORTED_REGIONS,
    PhoneNumberFormat,
    PhoneNumberType,
    country_code_for_region,
    example_number_for_type,
    format_number,
    geocoder,
    parse,
)

from agent_console.ui.caller_place import describe_place
from agent_console.ui.towns import _FILE, Towns, towns

PROGRAM = Path(__file__).parents[2] / "packaging" / "towns.py"

LANDLINES = {
    region: number
    for region in sorted(SUPPORTED_REGIONS)
    if (number := example_number_for_type(region, PhoneNumberType.FIXED_LINE))
}


def test_towns_are_known_by_area_codes():
    assert towns().town("+12125550188") == "New York, NY"
    assert towns().town("+14165550100") == "Ontario"
    assert towns().town("+442079460917") == "London"
    assert towns().town("+493023125678") == "Berlin"


@pytest.mark.parametrize("region", LANDLINES)
def test_the_table_says_what_the_library_says_or_nothing(region):
    number = LANDLINES[region]
    told = towns().town(format_number(number, PhoneNumberFormat.E164))
    known = geocoder.description_for_valid_number(number, "en")
    if country_code_for_region(region) in {61, 86}:
        assert told == ""
    else:
        assert told == known or (told == "" and known == geocoder.country_name_for_number(number, "en"))


@given(st.integers(2_000_000_000, 9_999_999_999))
def test_in_north_america_no_number_is_given_another_place_than_the_librarys(national):
    number = parse(f"+1{national}")
    told = towns().town(f"+1{national}")
    known = geocoder.description_for_valid_number(number, "en")
    assert told in {known, ""} or known in {"", geocoder.country_name_for_number(number, "en")}


@given(st.text(max_size=20))
def test_what_is_no_number_has_no_town(text):
    assert isinstance(towns().town(text), str)
    assert towns().town("sip:desk@pbx.example") == ""


def test_a_table_that_is_not_there_or_is_none_knows_no_town(tmp_path):
    assert Towns(tmp_path / "none").town("+12125550188") == ""
    empty = tmp_path / "empty"
    empty.touch()
    assert Towns(empty).town("+12125550188") == ""


def test_a_place_is_told_once(qapp):
    assert describe_place("+12125550188").startswith("New York, NY · United States · ")
    assert "in New York" not in describe_place("+12125550188")
    assert "Ontario · Canada · " in describe_place("+14165550100")
    assert describe_place("+18665551234").startswith("Toll-free") or "·" not in describe_place("+18665551234")


def test_a_program_that_runs_keeps_its_table_while_another_is_made(tmp_path):
    table = tmp_path / "towns.bin"
    shutil.copy(_FILE, table)
    mapped, at = Towns(table), table.stat().st_ino
    subprocess.run([sys.executable, str(PROGRAM), str(table)], check=True)
    assert table.stat().st_ino != at
    assert mapped.town("+442079460917") == Towns(table).town("+442079460917") == "London"
    assert [one.name for one in tmp_path.iterdir()] == ["towns.bin"]
