"""A ringing CallerID finds its call, and says how sure that is."""

import re
from dataclasses import dataclass
from pathlib import Path

import phonenumbers
import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st
from phonenumbers import PhoneNumberFormat, PhoneNumberType

from agent_console.desk.calls import Call
from agent_console.desk.matching import Confidence, Match, NumberOfCall, find_matches
from agent_console.desk.numbers import canonical, read_caller_id

SENT, REAL = "+18665551234", "+14166686980"


@dataclass(frozen=True)
class Spelling:
    """One line of the corpus."""

    ring: str
    region: str
    reads_as: str
    call: str
    how: str


def corpus():
    for line in Path(__file__).with_name("caller_ids.tsv").read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            ring, region, reads_as, call, how = line.split("\t")
            ring = re.sub(r"\\u([\da-f]{4})", lambda code: chr(int(code[1], 16)), ring)
            yield Spelling(
                "" if ring == "(empty)" else ring, region, reads_as, reads_as if call == "=" else call, how
            )


CORPUS = list(corpus())
EVERY_CALL = tuple(
    Call(number, caller_number_sent=number) for number in sorted({each.call for each in CORPUS})
)


def ring(text, *calls, region="US"):
    return find_matches(read_caller_id(text), calls, region)


def expected(how, exact):
    kind, _, digits = how.partition(" ")
    confidence = {"exact": exact, "national": Confidence.NATIONAL, "suffix": Confidence.SUFFIX}[kind]
    return confidence, int(digits or 0)


def test_the_corpus_is_as_wide_as_promised():
    assert len(CORPUS) == len({(each.ring, each.region, each.call) for each in CORPUS}) >= 300
    assert len({each.region for each in CORPUS}) >= 25


@pytest.mark.parametrize("spelling", CORPUS, ids=lambda each: ascii(f"{each.ring} in {each.region}"))
class TestEverySpelling:
    def test_is_read_as_its_number(self, spelling):
        caller = read_caller_id(spelling.ring)
        assert caller.as_given == spelling.ring
        assert caller.withheld == (spelling.reads_as == "withheld")
        if spelling.reads_as != "*":
            number = caller.number and canonical(caller.number, spelling.region)
            assert number == (spelling.reads_as if spelling.reads_as.startswith("+") else None)

    def test_agrees_with_the_number_sent_and_with_the_real_one(self, spelling):
        sent = ring(spelling.ring, Call("call", REAL, spelling.call), region=spelling.region)
        real = ring(spelling.ring, Call("call", spelling.call, None), region=spelling.region)
        if spelling.how == "none":
            assert (sent, real) == ((), ())
        else:
            confidence, digits = expected(spelling.how, Confidence.EXACT_SENT)
            assert sent == (Match("call", confidence, NumberOfCall.SENT, digits),)
            confidence, digits = expected(spelling.how, Confidence.EXACT_REAL)
            assert real == (Match("call", confidence, NumberOfCall.REAL, digits),)

    def test_is_never_surely_another_of_all_calls(self, spelling):
        matches = ring(spelling.ring, *EVERY_CALL, region=spelling.region)
        sure = {match.call_uuid for match in matches if match.confidence < Confidence.SUFFIX}
        reads_as = canonical(spelling.ring, spelling.region)
        assert sure == {reads_as} & {call.call_uuid for call in EVERY_CALL}
        if spelling.how != "none":
            assert spelling.call in {match.call_uuid for match in matches}


class TestWhichCallComesFirst:
    def test_the_number_sent_comes_before_the_real_one(self):
        newest_by_real, older_by_sent = Call("real", SENT, REAL), Call("sent", REAL, SENT)
        assert [match.call_uuid for match in ring(SENT, newest_by_real, older_by_sent)] == ["sent", "real"]
        assert [match.call_uuid for match in ring("8665551234", newest_by_real, older_by_sent)] == [
            "sent",
            "real",
        ]

    def test_the_newest_dialled_comes_first_among_equals(self):
        calls = [Call(name, REAL, SENT) for name in ("newest", "older", "oldest")]
        assert [match.call_uuid for match in ring("5551234", *calls)] == ["newest", "older", "oldest"]

    def test_what_is_surer_comes_first_and_more_digits_before_fewer(self):
        cut, sure = Call("cut", None, "+448665551234"), Call("sure", None, SENT)
        assert [match.confidence for match in ring("8665551234", cut, sure)] == [
            Confidence.NATIONAL,
            Confidence.SUFFIX,
        ]
        shorter, longer = Call("shorter", None, "+3546111234"), Call("longer", None, "+12426111234")
        assert [
            (match.call_uuid, match.digits) for match in ring("96111234", shorter, longer, region="IS")
        ] == [("shorter", 7)]

    def test_a_call_is_offered_once_by_its_surest_number(self):
        assert ring("8665551234", Call("call", "8665551234", SENT)) == (
            Match("call", Confidence.EXACT_REAL, NumberOfCall.REAL),
        )
        assert ring(SENT, Call("call", SENT, SENT)) == (
            Match("call", Confidence.EXACT_SENT, NumberOfCall.SENT),
        )


class TestNumbersThatTheVendorSpellsInItsOwnWay:
    @pytest.mark.parametrize(
        "listed", ["866-555-1234", "(866) 555-1234", "18665551234", "8665551234 x99", "sip:+18665551234@h"]
    )
    def test_are_found_all_the_same(self, listed):
        assert [match.confidence for match in ring(SENT, Call("call", listed, None))] == [
            Confidence.EXACT_REAL
        ]

    @pytest.mark.parametrize("listed", ["anonymous", "", "not a number", "+", "12"])
    def test_match_nothing_when_they_are_none(self, listed):
        assert ring(SENT, Call("call", listed, listed)) == ()

    def test_an_internal_extension_matches_by_its_characters(self):
        assert ring("sip:7042@pbx.example", Call("call", "7042", None)) == (
            Match("call", Confidence.EXACT_REAL, NumberOfCall.REAL),
        )


def test_a_ring_reads_closely_only_the_few_of_ten_thousand_calls_that_end_alike():
    calls = [Call(str(n), f"+1201{2000000 + n * 79}", f"+1310{3000000 + n * 97}") for n in range(10_000)]
    canonical.cache_clear()
    assert [match.call_uuid for match in ring("(310) 348-5000", *calls)] == ["5000"]
    assert canonical.cache_info().misses < 20


REGIONS = sorted(phonenumbers.SUPPORTED_REGIONS)
KINDS = [PhoneNumberType.FIXED_LINE, PhoneNumberType.MOBILE, PhoneNumberType.TOLL_FREE, PhoneNumberType.VOIP,
         PhoneNumberType.UAN, PhoneNumberType.SHARED_COST, PhoneNumberType.PREMIUM_RATE]  # fmt: skip
regions = st.sampled_from(REGIONS)


@st.composite
def numbers(draw):
    """Valid numbers of all countries and kinds: an example number with other last digits."""
    example = phonenumbers.example_number_for_type(draw(regions), draw(st.sampled_from(KINDS)))
    assume(example is not None)
    national = phonenumbers.national_significant_number(example)
    changed = draw(st.text("0123456789", min_size=1, max_size=min(6, len(national) - 1)))
    number = phonenumbers.parse(f"+{example.country_code}{national[: -len(changed)]}{changed}")
    assume(phonenumbers.is_valid_number(number))
    return number


def e164_of(number):
    return phonenumbers.format_number(number, PhoneNumberFormat.E164)


def spellings(number, abroad):
    """Every way that phonenumbers has to write a number, and the region in which it is read so."""
    home = phonenumbers.region_code_for_number(number)
    for form in (PhoneNumberFormat.E164, PhoneNumberFormat.INTERNATIONAL, PhoneNumberFormat.RFC3966):
        yield phonenumbers.format_number(number, form), abroad
    yield phonenumbers.format_number(number, PhoneNumberFormat.NATIONAL), home
    yield phonenumbers.format_out_of_country_calling_number(number, abroad), abroad
    yield phonenumbers.format_out_of_country_keeping_alpha_chars(number, abroad), abroad
    yield phonenumbers.format_in_original_format(number, home), home
    for dialled_in in (home, abroad):
        for with_formatting in (True, False):
            dialled = phonenumbers.format_number_for_mobile_dialing(number, dialled_in, with_formatting)
            if dialled:
                yield dialled, dialled_in


def library_reads(spelling, region):
    try:
        return phonenumbers.parse(spelling, region)
    except phonenumbers.NumberParseException:
        return None


@settings(max_examples=400)
@example(phonenumbers.parse("+687201230"), phonenumbers.parse("+24762880"), "HK")
@given(number=numbers(), other=numbers(), abroad=regions)
def test_any_formatting_of_a_number_matches_itself_and_never_another(number, other, abroad):
    assume(e164_of(number) != e164_of(other))
    own, others = Call("own", None, e164_of(number)), Call("other", None, e164_of(other))
    for spelling, region in spellings(number, abroad):
        first, *rest = ring(spelling, others, own, region=region)
        assert all(match.confidence is Confidence.SUFFIX for match in rest)
        assert not (rest and spelling.startswith(("+", "tel:+")))
        # Hong Kong writes 00 before a country code and reads 002 as a carrier: there even the library errs.
        if library_reads(spelling, region) == number:
            assert (first.call_uuid, first.confidence < Confidence.SUFFIX) == ("own", True)
        else:
            assert "own" in {match.call_uuid for match in (first, *rest)}
        assert all(match.confidence is Confidence.SUFFIX for match in ring(spelling, others, region=region))


@settings(max_examples=200)
@example(number=phonenumbers.parse("+35943012340"), length=8, region="AC")
@given(number=numbers(), length=st.integers(7, 10), region=regions)
def test_a_number_cut_to_its_last_digits_is_offered_and_never_as_certain(number, length, region):
    cut = e164_of(number)[-length:]
    assume(cut.isdecimal() and cut.strip("0") and canonical(cut, region) != e164_of(number))
    (match,) = ring(cut, Call("own", None, e164_of(number)), region=region)
    assert match == Match("own", Confidence.SUFFIX, NumberOfCall.SENT, match.digits)
    assert match.digits >= length


@settings(max_examples=300)
@given(text=st.one_of(st.text(), st.text('+0123456789();:,.@<>"%x#-*\\ =').filter(bool)), region=regions)
def test_no_text_that_a_phone_may_hand_over_stops_the_console(text, region):
    assert all(match.call_uuid == "call" for match in ring(text, Call("call", REAL, SENT), region=region))
