"""The call history: every call that was matched or acted upon, found again among 100,000."""

import pytest
from journal_story import ALL, SALES, a_call, a_transfer, call_uuids, done, open_uuids, to_do

from agent_console.journal import Accept, CallRecord, Conclusion, Connect, Done, Refused, Search, Unknown
from agent_console.journal.calls import write_call
from agent_console.journal.history import page_query
from agent_console.journal.transactions import transaction


async def test_a_call_is_kept_with_when_who_numbers_and_how_it_was_matched(journal):
    call = CallRecord(
        SALES,
        "call-1",
        5,
        "+18665551234",
        "+18775550000",
        "+14165550100",
        6,
        7,
        "Ada",
        "(866) 555-1234",
        "NATIONAL",
    )
    await journal.saw_call(call)
    (past,) = await journal.history(ALL)
    assert past.call == call
    assert (past.note, past.label, past.actions, past.ended_at_ms) == ("", "", (), None)


async def test_a_call_seen_again_adds_what_is_new_and_forgets_nothing(journal):
    await journal.saw_call(CallRecord(SALES, "call-1", 5, "+18665551234", caller_name="Ada"))
    await journal.saw_call(CallRecord(SALES, "call-1", 99, "+18665559999", matched="SUFFIX"))
    (past,) = await journal.history(ALL)
    assert past.call == CallRecord(SALES, "call-1", 5, "+18665559999", caller_name="Ada", matched="SUFFIX")


async def test_a_call_tells_what_was_done_about_it_and_what_came_of_it(journal):
    await done(journal, to_do(a_transfer()), Refused("OTHER", "no such luck"))
    await done(journal, to_do(a_transfer(), a_call("call-2")), Done("t-2"))
    await done(journal, to_do(Connect("t-2"), a_call("call-2")), Unknown("No answer came."), at_ms=9)
    await journal.intend(to_do(Accept()))
    newest, oldest = await journal.history(ALL)
    assert [(one.entry.intention.deed, one.conclusion) for one in oldest.actions] == [
        (a_transfer(), Conclusion(Refused("OTHER", "no such luck"), 3_000)),
        (Accept(), None),
    ]
    assert [(one.entry.intention.deed, one.conclusion) for one in newest.actions] == [
        (a_transfer(), Conclusion(Done("t-2"), 3_000)),
        (Connect("t-2"), Conclusion(Unknown("No answer came."), 9)),
    ]


async def test_the_end_of_a_call_is_kept_until_it_comes_back(journal):
    await journal.saw_call(a_call())
    await journal.call_ended(SALES, "call-1", 8_000)
    assert [past.ended_at_ms for past in await journal.history(ALL)] == [8_000]
    await journal.saw_call(a_call())
    assert [past.ended_at_ms for past in await journal.history(ALL)] == [None]


async def test_a_note_replaces_its_draft(journal):
    await journal.saw_call(a_call())
    await journal.note(SALES, "call-1", "asks about the inv", "", 2_000)
    await journal.note(SALES, "call-1", "asks about the invoice", "call back", 2_001)
    (past,) = await journal.history(ALL)
    assert (past.note, past.label) == ("asks about the invoice", "call back")


async def test_a_note_on_a_call_that_is_not_known_is_kept(journal):
    await journal.note(SALES, "call-9", "who was that?", "", 2_000)
    (past,) = await journal.history(ALL)
    assert past.call == CallRecord(SALES, "call-9", 2_000)
    assert past.note == "who was that?"


async def test_one_call_seen_by_two_profiles_has_two_histories(journal):
    await journal.saw_call(a_call())
    await journal.saw_call(CallRecord("Support", "call-1", 5))
    await journal.note("Support", "call-1", "ours", "", 6)
    assert [past.note for past in await journal.history(ALL)] == [""]
    assert [past.note for past in await journal.history(Search("Support"))] == ["ours"]


@pytest.fixture
async def three_calls(journal):
    ada = a_call("ada", at_ms=1_000, number="+493012345678", caller_name="Ada Löwenstein")
    await journal.saw_call(ada)
    await journal.saw_call(a_call("bob", at_ms=2_000, number="+18665551234", rung_as="866 555 1234"))
    await journal.saw_call(a_call("eve", at_ms=3_000, number=None, caller_name="EVE 100%_sure"))
    await journal.note(SALES, "bob", "Order 4711,\nsend the brochure on 2026-11-23", "sold", 4_000)
    return journal


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", ["eve", "bob", "ada"]),
        ("5551234", ["bob"]),
        ("(866) 555-12", ["bob"]),
        ("030 1234", ["ada"]),
        ("0049 30 12", ["ada"]),
        ("+49 30 1234 5678", ["ada"]),
        ("٨٦٦٥٥٥", ["bob"]),
        ("löw", ["ada"]),
        ("LOWENSTEIN ada", ["ada"]),
        ("4711", ["bob"]),
        ("brochure order", ["bob"]),
        ("2026-11-23", ["bob"]),
        ("sold", ["bob"]),
        ("100%_", ["eve"]),
        ("00%", ["eve"]),
        ("bob", []),
        ("1234567890123", []),
        ("Ada 866", []),
        ("' OR 1=1 --", []),
    ],
)
async def test_search_finds_numbers_names_notes_and_labels(three_calls, text, found):
    assert await call_uuids(three_calls, Search(SALES, text)) == found
    assert await three_calls.count(Search(SALES, text)) == len(found)


@pytest.mark.parametrize(
    ("search", "found"),
    [
        (Search(SALES, label="sold"), ["bob"]),
        (Search(SALES, label=""), ["eve", "ada"]),
        (Search(SALES, since_ms=2_000), ["eve", "bob"]),
        (Search(SALES, until_ms=2_000), ["ada"]),
        (Search(SALES, "e", since_ms=1_000, until_ms=3_000), ["bob", "ada"]),
        (Search("Support"), []),
    ],
)
async def test_filters_narrow_the_search(three_calls, search, found):
    assert await call_uuids(three_calls, search) == found
    assert await three_calls.count(search) == len(found)


async def test_what_a_search_found_by_is_gone_with_the_old_note(three_calls):
    await three_calls.note(SALES, "bob", "nothing", "", 5_000)
    assert await call_uuids(three_calls, Search(SALES, "4711")) == []


def _many_calls(connection):
    with transaction(connection):
        for number in range(100_000):
            profile = "Support" if number % 10 == 0 else SALES
            write_call(connection, CallRecord(profile, f"call-{number}", number, f"+1866{number:07}"))


async def test_paging_through_100_000_calls_shows_each_once_and_newest_first(journal):
    await journal._do(_many_calls)
    seen, before_id = [], None
    while page := await journal.history(ALL, before_id=before_id, limit=7_000):
        assert len(page) <= 7_000
        seen += [past.call.seen_at_ms for past in page]
        before_id = page[-1].id
        await journal.saw_call(a_call(f"arrived meanwhile {before_id}", at_ms=-1))
    assert seen == [number for number in reversed(range(100_000)) if number % 10]
    assert await call_uuids(journal, Search(SALES, "99991")) == ["call-99991"]

    def plan(connection):
        sql, values = page_query(Search(SALES, "99991", since_ms=5), 50_000, 100)
        return [row["detail"] for row in connection.execute(f"EXPLAIN QUERY PLAN {sql}", values)]

    assert await journal._do(plan) == ["SEARCH calls USING INDEX calls_of_profile (profile=? AND id<?)"]


async def test_destinations_are_known_by_use_the_latest_first(journal):
    for number, to in enumerate(["+14165550101", "+14165550102", "+14165550101", "sip:desk@pbx.example"]):
        await done(journal, to_do(a_transfer(to), a_call(f"call-{number}")), Done(f"t-{number}"))
    await done(journal, to_do(a_transfer("+14165550199"), a_call("call-9")), Refused("CANNOT_DIAL"))
    used = await journal.destinations(SALES)
    assert [(one.to, one.uses) for one in used] == [
        ("sip:desk@pbx.example", 1),
        ("+14165550101", 2),
        ("+14165550102", 1),
    ]
    assert await journal.destinations("Support") == ()
    assert len(await journal.destinations(SALES, limit=1)) == 1


async def test_a_renamed_profile_keeps_its_calls(journal):
    await journal.saw_call(a_call())
    await done(journal, to_do(a_transfer()), Done("t-1"))
    await journal.rename_profile(SALES, "Vertrieb")
    assert await journal.history(ALL) == ()
    [past] = await journal.history(Search("Vertrieb"))
    assert len(past.actions) == 1
    assert await open_uuids(journal, "Vertrieb") == ["t-1"]
