"""The index of the list says the same however the list came to be what it is."""

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from agent_console.desk.calls import Call
from agent_console.desk.index import CallIndex

NUMBERS = st.one_of(
    st.none(), st.sampled_from(["+18665551234", "1234", "1-866-555-1234", "+14166681234", "٣٤", "9"])
)
CALLS = st.builds(
    Call,
    st.sampled_from("abcdefgh"),
    caller_number=NUMBERS,
    caller_number_sent=NUMBERS,
    dialed_out_number=NUMBERS,
)
LISTS = st.lists(CALLS, unique_by=lambda call: call.call_uuid).map(tuple)


def said(index):
    return (
        index.calls,
        dict(index.by_uuid),
        {ending: {call.call_uuid: call for call in there} for ending, there in index.by_ending.items()},
    )


@given(st.lists(LISTS, min_size=1))
def test_an_index_turned_from_list_to_list_equals_one_made_afresh(lists):
    index = CallIndex()
    for calls in lists:
        index = index.turned_to(calls)
        assert said(index) == said(CallIndex().turned_to(calls))
        assert set(index.by_uuid) == {call.call_uuid for call in calls}


@given(st.integers(0, 300), st.integers(0, 300), st.booleans())
def test_a_change_anywhere_in_a_long_list_is_found(place, length, gone):
    calls = tuple(Call(f"call-{number}", f"+1416{number:07}") for number in range(length))
    place = min(place, length)
    changed = [replace(calls[place], dialed_out_number="1")] if place < length and not gone else []
    after = (*calls[:place], *changed, *calls[place + 1 :])
    index = CallIndex().turned_to(calls).turned_to(after)
    assert said(index) == said(CallIndex().turned_to(after))
    assert index.in_order(reversed(list(index.by_uuid))) == [call.call_uuid for call in after]
