"""Numbers are read as people and phones write them, and shown as people read them."""

import subprocess
import sys

import pytest

from agent_console.desk.numbers import (
    CallerID,
    Destination,
    DestinationKind,
    Undialable,
    UndialableReason,
    canonical,
    exists,
    formatted,
    read_caller_id,
    read_destination,
    warm_up,
)


class TestWhatASoftphoneHandedOver:
    @pytest.mark.parametrize(
        ("text", "name", "number"),
        [
            ('"Jane Caller" <sip:+18665551234@127.0.0.1:5091>', "Jane Caller", "+18665551234"),
            ("Jane Caller <sip:+18665551234@pbx>", "Jane Caller", "+18665551234"),
            ('"Jane \\"JJ\\" Caller" <sip:8665551234@pbx>', 'Jane "JJ" Caller', "8665551234"),
            ('"Room 101" <sip:8665551234@pbx>', "Room 101", "8665551234"),
            ('"4165550100" <sip:8665551234@pbx>', "4165550100", "8665551234"),
            ('Jane "JJ" Caller <sip:8665551234@pbx>', 'Jane "JJ" Caller', "8665551234"),
            ('"Jane "JJ" Caller" <sip:8665551234@pbx>', 'Jane "JJ" Caller', "8665551234"),
            ('Jane "<4165550100>" <sip:8665551234@pbx>', 'Jane "<4165550100>"', "8665551234"),
            ('"Jane <sip:8665551234@pbx>', "Jane", "8665551234"),
            ("'8665551234'", None, "8665551234"),
            ("Jane Caller (866) 555-1234", "Jane Caller", "(866) 555-1234"),
            ("8665551234 Jane", "Jane", "8665551234"),
            ("sip:Jane@pbx", "Jane", None),
            ("Room 101", "Room 101", None),
            ("sip:10.0.0.7:5060", None, None),
            ("\uff18\uff16\uff16-\u0665\u0665\u0665-1234", None, "866-555-1234"),
            ("866 555 1234 ext. 7", None, "866 555 1234 ext. 7"),
            ("tel:5551234;phone-context=+1866", None, "+18665551234"),
        ],
    )
    def test_is_parted_into_name_and_number(self, text, name, number):
        assert read_caller_id(text) == CallerID(text, name, number, withheld=False)

    @pytest.mark.parametrize(
        "text",
        [
            "sip:16045550123.pbx.example.com",
            "sips:16045550123.pbx.example.com:5061;transport=tls",
            "sip:16045550123.pbx.example.com?Subject=x",
            "sip:16045550123.pbx.example.com.",
            "sip:16045550123.xn--p1ai",
            "sip:604-555-0123.b\u00fcro.example",
            "sip:16045550123-pbx",
            "<sip:16045550123.pbx.example.com>",
            "16045550123.pbx.example.com",
            "sip:[2001:db8::1]",
            "sip:[2001:db8::1]:5060;transport=tcp",
            "sips:[::ffff:10.0.0.7]",
            "sip:2001:db8::1",
            "sip:10.0.0.7",
        ],
    )
    def test_is_no_number_if_it_is_a_host(self, text):
        assert read_caller_id(text) == CallerID(text, None, None, withheld=False)
        assert canonical(text, "US") is None

    @pytest.mark.parametrize(
        ("text", "number"),
        [
            ("sip:+16045550123@16045550188.pbx.example.com", "+16045550123"),
            ("sips:16045550123@[2001:db8::1]:5061;transport=tls", "16045550123"),
            ("sip:604.555.0123@pbx.example.com", "604.555.0123"),
            ("sip:+16045550123@10.0.0.7:5060;user=phone", "+16045550123"),
            ("sip:16045550123", "16045550123"),
            ("sip:+16045550123;user=phone", "+16045550123"),
            ("sip:16045550123:5060", "16045550123"),
            ("sip:604.555.0123", "604.555.0123"),
            ("sip:(604) 555-0123", "(604) 555-0123"),
            ("sip:6045550123x7", "6045550123x7"),
            ("tel:+1.604.555.0123", "+1.604.555.0123"),
            ("tel:6045550123;phone-context=pbx.example.com", "6045550123"),
            ("604.555.0123", "604.555.0123"),
            ("604.555.0123 ext. 7", "604.555.0123 ext. 7"),
        ],
    )
    def test_is_the_number_that_stands_where_a_number_stands(self, text, number):
        assert read_caller_id(text) == CallerID(text, None, number, withheld=False)

    @pytest.mark.parametrize(
        ("text", "name"),
        [
            ("", None),
            ("anonymous", None),
            ('"Jane" <sip:anonymous@anonymous.invalid>', "Jane"),
            ('"Anonymous" <sip:trunk@pbx>', "Anonymous"),
        ],
    )
    def test_may_be_that_the_number_is_withheld(self, text, name):
        assert read_caller_id(text) == CallerID(text, name, None, withheld=True)

    def test_is_read_in_no_time_however_long_it_is(self):
        for hostile in (
            '"' * 9,
            "1 " * 9,
            "a1" * 9,
            "<" * 9,
            '"<a' * 9,
            "%25" * 9,
            "\\" * 9,
            ";phone-context=+1" * 9,
        ):
            assert read_caller_id(hostile * 100_000).as_given == hostile * 100_000


class TestE164:
    @pytest.mark.parametrize(
        ("number", "region", "e164"),
        [
            ("(866) 555-1234 x12", "US", "+18665551234"),
            ("1-800-FLOWERS", "us", "+18003569377"),
            ("sip:+18665551234@pbx", "GB", "+18665551234"),
            ("310-7727", "CA", "+13107727"),
            ("anonymous", "US", None),
            ("5551234", "US", None),
            ("7042", "US", None),
            ("8665551234", "no such region", None),
            ("", "US", None),
        ],
    )
    def test_is_one_for_all_spellings(self, number, region, e164):
        assert canonical(number, region) == e164

    def test_can_stand_in_a_range_that_nobody_has(self):
        assert canonical("+8665551234", "US") == "+8665551234"
        assert not exists("+8665551234")
        assert exists("+18665551234")
        assert not exists("+1")

    def test_is_shown_as_people_read_it(self):
        assert formatted("+18665551234") == "+1 866-555-1234"
        assert formatted("+442079460958") == "+44 20 7946 0958"

    @pytest.mark.parametrize("text", ["7042", "anonymous", "", "+", "+1", "sip:desk@pbx.example"])
    def test_nothing_else_is_changed_to_be_shown(self, text):
        assert formatted(text) == text


class TestWhatAnAgentTypedIntoTransferTo:
    @pytest.mark.parametrize(
        ("text", "to", "shown"),
        [
            ("(416) 555-0100", "+14165550100", "+1 416-555-0100"),
            ("  +44 (0)20 7946 0958 ", "+442079460958", "+44 20 7946 0958"),
            ("tel:+1-416-555-0100", "+14165550100", "+1 416-555-0100"),
            ("1-800-FLOWERS", "+18003569377", "+1 800-356-9377"),
            (
                "\uff14\uff11\uff16\uff15\uff15\uff15\uff10\uff11\uff10\uff10",
                "+14165550100",
                "+1 416-555-0100",
            ),
            ("999 555 0100", "+19995550100", "+1 999-555-0100"),
            ("911", "911", "911"),
            ("70 42", "7042", "7042"),
            ("123456", "123456", "123456"),
        ],
    )
    def test_is_dialled_as_a_number(self, text, to, shown):
        assert read_destination(text, "US") == Destination(to, DestinationKind.NUMBER, shown)

    @pytest.mark.parametrize(
        ("text", "to"),
        [
            ("sip:desk@pbx.example", "sip:desk@pbx.example"),
            ("sips:Desk@PBX.example:5061;transport=tls", "sips:Desk@PBX.example:5061;transport=tls"),
            ("desk@pbx.example", "sip:desk@pbx.example"),
            ("+14165550100@pbx.example", "sip:+14165550100@pbx.example"),
            ("sip:desk@[2001:db8::1]:5060", "sip:desk@[2001:db8::1]:5060"),
            ("sip:a%20b@pbx.example", "sip:a%20b@pbx.example"),
            ('"Tier 2" <sip:tier2@pbx.example>', "sip:tier2@pbx.example"),
        ],
    )
    def test_is_dialled_as_a_sip_address(self, text, to):
        assert read_destination(text, "US") == Destination(to, DestinationKind.SIP, to)

    @pytest.mark.parametrize(
        ("text", "why"),
        [
            ("", UndialableReason.EMPTY),
            ("   ", UndialableReason.EMPTY),
            ("Tier 2", UndialableReason.NOT_A_NUMBER),
            ("Tier 2 4165550100", UndialableReason.NOT_A_NUMBER),
            ("+", UndialableReason.NOT_A_NUMBER),
            ("+999 123 456 789", UndialableReason.UNKNOWN_COUNTRY_CODE),
            ("12", UndialableReason.TOO_SHORT),
            ("+1416", UndialableReason.TOO_SHORT),
            ("416 555 01000", UndialableReason.TOO_LONG),
            ("1" * 300, UndialableReason.TOO_LONG),
            ("555-0100", UndialableReason.NEEDS_AREA_CODE),
            ("416-555-0100 x12", UndialableReason.HAS_EXTENSION),
            ("416-555-0100,,12#", UndialableReason.HAS_EXTENSION),
            ("sip:desk", UndialableReason.BAD_SIP_ADDRESS),
            ("sip:", UndialableReason.BAD_SIP_ADDRESS),
            ("@pbx.example", UndialableReason.BAD_SIP_ADDRESS),
            ("desk@", UndialableReason.BAD_SIP_ADDRESS),
            ("the desk@pbx.example", UndialableReason.BAD_SIP_ADDRESS),
            ("sip:desk@pbx.example sip:b@c", UndialableReason.BAD_SIP_ADDRESS),
        ],
    )
    def test_is_refused_with_the_reason(self, text, why):
        assert read_destination(text, "US") == Undialable(why)


def test_the_window_paints_before_phonenumbers_loads():
    script = (
        "import sys\n"
        "from agent_console.desk import matching, numbers, places\n"
        "assert 'phonenumbers' not in sys.modules\n"
        "numbers.warm_up('DE')\n"
        "assert 'phonenumbers' in sys.modules and 'phonenumbers.geocoder' not in sys.modules\n"
    )
    subprocess.run([sys.executable, "-c", script], check=True)


def test_warming_up_survives_a_region_that_is_none():
    warm_up("no such region")
