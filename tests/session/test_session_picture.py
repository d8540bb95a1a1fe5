"""Page 1 and the deeper pages as one picture, while calls come and go between two requests."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass, field

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace
from session_vendor import PER_PAGE, page_of, record

from agent_console.callcontrol.messages import ActiveCall, Page
from agent_console.session.picture import Picture, View


@dataclass
class Reader:
    """Reads a list as the feed does: page 1, then one deeper page."""

    records: list[ActiveCall]
    picture: Picture = field(default_factory=Picture)
    at_ms: int = 0
    view: View | None = None

    def page(self, number: int) -> Page:
        self.at_ms += 1
        shown = self.records[(number - 1) * PER_PAGE : number * PER_PAGE]
        more = len(self.records) > number * PER_PAGE
        return page_of(shown, number, more=more, asked_at_ms=self.at_ms)

    def look(self) -> View:
        self.view = self.picture.take_first(self.page(1), -1)
        return self.view

    def look_deeper(self) -> None:
        if (before := self.picture.page_before_the_next()) is not None:
            self.picture.take_deeper(self.page(int(before.source_template or 0) + 1))

    def poll(self, times: int = 1) -> View:
        for _ in range(times):
            self.look()
            self.look_deeper()
        return self.look()

    @property
    def uuids(self) -> list[str]:
        assert self.view is not None
        return [call.call_uuid for call in self.view.calls]


def calls(newest: int) -> list[ActiveCall]:
    return [record(number) for number in range(newest, 0, -1)]


def test_every_page_comes_into_the_picture_newest_first():
    reader = Reader(calls(80))
    reader.poll(times=4)
    assert reader.uuids == [one.call_uuid for one in reader.records]


def test_a_call_that_newer_ones_push_off_page_1_stays_in_the_picture():
    reader = Reader(calls(PER_PAGE))
    reader.look()
    reader.records.insert(0, record(1000))
    reader.look()
    assert "call-1" in reader.uuids, "before page 2 has been read"
    reader.poll()
    assert "call-1" in reader.uuids


def test_a_leg_on_page_2_stays_with_its_call_when_a_newer_leg_of_it_is_on_page_1():
    transferred = replace(record(1000, call="call-3"), dialed_out_number="+14165550101")
    reader = Reader([transferred, *calls(40)])
    view = reader.poll(times=3)
    legs = [call.dialed_out_number for call in view.calls if call.call_uuid == "call-3"]
    assert legs == ["+14165550101", "+14166686980"]
    assert not reader.poll().changed
    assert not reader.poll().changed


def test_a_call_that_ends_on_page_1_is_gone_at_once():
    reader = Reader(calls(60))
    reader.poll(times=3)
    del reader.records[5]
    reader.look()
    assert "call-55" not in reader.uuids


def test_a_call_that_ends_within_a_deeper_page_is_gone_when_that_page_is_read():
    reader = Reader(calls(100))
    reader.poll(times=3)
    del reader.records[40]
    reader.poll()
    assert "call-60" not in reader.uuids
    assert len(reader.uuids) == 99


def test_the_oldest_call_is_gone_when_the_last_page_is_read_without_it():
    reader = Reader(calls(60))
    reader.poll(times=2)
    del reader.records[-1]
    reader.poll(times=2)
    assert "call-1" not in reader.uuids


def test_a_call_that_ends_between_two_pages_is_gone_after_two_whole_sweeps():
    reader = Reader(calls(60))
    reader.poll(times=3)
    reader.records = [one for one in reader.records if one.call_uuid != "call-35"]
    reader.poll(times=9)
    assert "call-35" not in reader.uuids
    assert len(reader.uuids) == 59


def test_a_call_that_slips_past_the_sweep_is_not_taken_for_gone():
    reader = Reader(calls(80))
    reader.poll(times=3)
    reader.poll()  # page 2 is read, with call-55 to call-31
    del reader.records[:3]  # what was first on page 3 is on page 2 now
    for _ in range(3):
        reader.poll()
        assert {"call-30", "call-29", "call-28"} <= set(reader.uuids)


def test_a_call_that_slips_past_one_sweep_after_another_is_not_taken_for_gone():
    reader = Reader(calls(100))
    reader.poll(times=6)
    slipping = reader.records[2 * PER_PAGE].call_uuid
    for number in range(1001, 1006):
        reader.poll()  # page 2 is read
        del reader.records[PER_PAGE]  # what was first on page 3 is on page 2 now
        reader.poll(times=2)
        assert slipping in reader.uuids
        reader.records.insert(0, record(number))  # and now on page 3 again


def test_calls_that_end_between_pages_while_others_leave_are_gone_in_the_end():
    reader = Reader(calls(100))
    reader.poll(times=3)
    reader.records = [one for one in reader.records if one.call_uuid != "call-50"]
    for number in range(1001, 1040):
        reader.poll()
        del reader.records[60]
        reader.records.append(replace(record(number), dialed_out_at_ms=None))
    assert "call-50" not in reader.uuids


def test_when_the_list_fits_on_one_page_again_nothing_is_carried_over():
    reader = Reader(calls(60))
    reader.poll(times=3)
    del reader.records[:40]
    view = reader.look()
    assert reader.uuids == [f"call-{number}" for number in range(20, 0, -1)]
    assert view.fresh is None
    assert view.changed


def test_a_row_that_changes_on_a_deeper_page_is_told():
    reader = Reader(calls(40))
    reader.poll(times=2)
    reader.records[30] = replace(reader.records[30], caller_number="+442079460123")
    assert reader.poll().changed
    assert not reader.poll().changed


def test_a_page_that_links_to_itself_keeps_none_of_the_others_from_being_read():
    reader = Reader(calls(80))
    reader.poll(times=3)

    def look_deeper() -> None:
        before = reader.picture.page_before_the_next()
        assert before is not None
        number = int(before.next_template or 0)
        page = reader.page(number)
        reader.picture.take_deeper(dataclasses.replace(page, next_template="3") if number == 3 else page)

    for _ in range(6):
        look_deeper()
    reader.records[30] = replace(reader.records[30], caller_number="+442079460123")
    for _ in range(6):
        look_deeper()
    assert "+442079460123" in [call.caller_number for call in reader.look().calls]
    assert len(reader.uuids) == 80


def test_a_list_in_no_order_is_shown_whole():
    reader = Reader(calls(60))
    reader.records = reader.records[::3] + reader.records[1::3] + reader.records[2::3]
    reader.poll(times=9)
    assert sorted(reader.uuids) == sorted(one.call_uuid for one in reader.records)
    assert not reader.poll().changed


def test_records_without_times_or_numbers_are_kept_and_let_go_like_others():
    bare = ActiveCall("call-bare")
    reader = Reader([*calls(40), bare])
    reader.poll(times=2)
    assert reader.uuids[-1] == "call-bare"
    reader.records.remove(bare)
    reader.poll(times=8)
    assert "call-bare" not in reader.uuids


happenings = st.lists(
    st.one_of(
        st.tuples(st.just("comes"), st.integers(1, 8)),
        st.tuples(st.just("ends"), st.floats(0, 0.999)),
        st.tuples(st.just("looks"), st.just(0)),
        st.tuples(st.just("looks deeper"), st.just(0)),
    ),
    max_size=60,
)


@given(began_with=st.integers(0, 120), happens=happenings)
def test_whatever_happens_the_picture_is_the_list_once_it_has_been_quiet(
    began_with: int, happens: list[tuple[str, float]]
):
    reader, newest = Reader(calls(began_with)), began_with
    for what, how in happens:
        if what == "comes":
            for _ in range(int(how)):
                newest += 1
                reader.records.insert(0, record(newest))
        elif what == "ends" and reader.records:
            del reader.records[int(how * len(reader.records))]
        elif what == "looks":
            reader.look()
            on_page_1 = [one.call_uuid for one in reader.records[:PER_PAGE]]
            assert reader.uuids[: len(on_page_1)] == on_page_1, "page 1 is always shown as it is"
        elif what == "looks deeper":
            reader.look_deeper()
    pages = len(reader.records) // PER_PAGE + 1
    reader.poll(times=4 * pages + 20)
    assert reader.uuids == [one.call_uuid for one in reader.records]
    assert not reader.poll(times=pages).changed


@given(arrivals=st.lists(st.integers(0, 6), min_size=1, max_size=40))
def test_while_calls_only_arrive_none_ever_leaves_the_picture(arrivals: list[int]):
    reader, newest = Reader(calls(30)), 30
    seen: set[str] = set()
    for many in arrivals:
        for _ in range(many):
            newest += 1
            reader.records.insert(0, record(newest))
        reader.poll()
        assert seen <= set(reader.uuids)
        seen |= set(reader.uuids)
