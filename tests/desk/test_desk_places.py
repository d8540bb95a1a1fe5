"""A number's digits tell where it is at home, and the console says no more than they do."""

import subprocess
import sys

import pytest

from agent_console.desk.places import NOWHERE, NumberKind, Place, place_of


@pytest.mark.parametrize(
    ("number", "place"),
    [
        ("+14166686980", Place("CA", ("America/Toronto",), NumberKind.LANDLINE_OR_MOBILE)),
        ("+442079460958", Place("GB", ("Europe/London",), NumberKind.LANDLINE)),
        ("+819012345678", Place("JP", ("Asia/Tokyo",), NumberKind.MOBILE)),
        ("+18665551234", Place("US", (), NumberKind.TOLL_FREE)),
        ("+80012345678", Place(None, (), NumberKind.TOLL_FREE)),
        ("+448717123456", Place("GB", (), NumberKind.PREMIUM)),
    ],
)
def test_the_place_is_what_the_digits_tell(number, place):
    assert place_of(number) == place


def test_several_clocks_are_all_told_where_the_digits_do_not_choose():
    zones = place_of("+61412345678").time_zones
    assert len(zones) > 1
    assert {"Australia/Perth", "Australia/Sydney"} <= set(zones)


@pytest.mark.parametrize(
    "number", ["", "anonymous", "+", "8665551234", "+8665551234", "7042", "+999123456789"]
)
def test_what_is_no_number_that_exists_is_nowhere(number):
    assert place_of(number) == NOWHERE


def test_the_geocoder_that_costs_a_hundred_megabytes_is_never_loaded():
    script = (
        "import sys\n"
        "from agent_console.desk.places import place_of\n"
        "place_of('+14166686980')\n"
        "assert not {'phonenumbers.geocoder', 'phonenumbers.carrier'} & set(sys.modules)\n"
    )
    subprocess.run([sys.executable, "-c", script], check=True)
