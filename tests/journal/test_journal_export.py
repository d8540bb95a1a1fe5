"""The history as CSV: for spreadsheets, for other programs, and against callers with clever names."""

import csv
import io

import pytest
from journal_story import ALL, SALES, a_call, a_transfer, done, to_do

from agent_console.journal import (
    Accept,
    Connect,
    Done,
    Draft,
    ExportFailed,
    NotSent,
    Refused,
    Search,
    Stop,
    Unknown,
)
from agent_console.journal.export import COLUMNS, harmless


async def rows_of(journal, search=ALL):
    stream = io.StringIO(newline="")
    written = await journal.export_csv(stream, search)
    header, *rows = csv.reader(io.StringIO(stream.getvalue(), newline=""))
    assert header == list(COLUMNS)
    assert len(rows) == written
    return [dict(zip(header, row, strict=True)) for row in rows]


async def test_a_row_tells_the_whole_of_a_call(journal):
    call = a_call(
        at_ms=1_511_218_175_475, caller_name='Ada "A" Löw, Ms', rung_as="866-555-1234", matched="NATIONAL"
    )
    await done(journal, to_do(a_transfer(), call, at_ms=1_511_218_180_000), Done("t-1"))
    await journal.note(SALES, "call-1", "two\nlines", "sold", 1)
    await journal.keep_draft(SALES, "call-1", Draft("+14165550177"), 1)
    await journal.call_ended(SALES, "call-1", 1_511_218_200_000)
    assert await rows_of(journal) == [
        {
            "seen": "2017-11-20T22:49:35+00:00",
            "ended": "2017-11-20T22:50:00+00:00",
            "caller_number": "+18665551234",
            "caller_number_sent": "+18775550000",
            "dialed_out_number": "+14165550100",
            "caller_name": 'Ada "A" Löw, Ms',
            "rung_as": "866-555-1234",
            "matched": "NATIONAL",
            "actions": "2017-11-20T22:49:40+00:00 transfer to +14165550199, caller held: done",
            "outcome": "sold",
            "note": "two\nlines",
            "call_uuid": "call-1",
            "draft": "+14165550177",
        }
    ]


async def test_each_action_is_told_with_what_came_of_it(journal):
    await done(journal, to_do(a_transfer(hold_caller=False), at_ms=0), Done("t-1"))
    await done(journal, to_do(Connect("t-1"), at_ms=0), Refused("CALLER_NOT_HELD"))
    await done(journal, to_do(Stop("t-1"), at_ms=0), Unknown("No answer came."))
    await done(journal, to_do(Accept(), at_ms=0), NotSent("The host was not found."))
    await journal.intend(to_do(Accept(), at_ms=0))
    (row,) = await rows_of(journal)
    assert row["actions"].replace("1970-01-01T00:00:00+00:00 ", "").split("; ") == [
        "transfer to +14165550199, all in conference: done",
        "connect caller: refused (CALLER_NOT_HELD)",
        "stop transfer: unknown",
        "accept call: not sent",
        "accept call: unknown",
    ]


async def test_an_export_holds_what_the_search_finds_newest_first_however_many(journal):
    for number in range(1_201):
        await journal.saw_call(a_call(f"call-{number}", caller_name="odd" if number % 2 else "even"))
    rows = await rows_of(journal, Search(SALES, "odd"))
    assert [row["call_uuid"] for row in rows] == [f"call-{n}" for n in reversed(range(1_201)) if n % 2]


@pytest.mark.parametrize(
    "cell",
    [
        "=1+1",
        "+1+cmd|' /C calc'!A0",
        "+1866555123412345678",
        "-2+3",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\n=1",
        " =1+1",
        "\x00=1",
        "＝1+1",  # noqa: RUF001 - full width
        "＠SUM(A1)",  # noqa: RUF001 - full width
        "+",
        "+1\n=1",
    ],
)
async def test_a_cell_that_could_be_a_formula_is_written_as_text(journal, cell):
    assert harmless(cell) == f"'{cell}"
    await journal.saw_call(a_call(caller_name=cell))
    (row,) = await rows_of(journal)
    assert row["caller_name"] == f"'{cell}"


@pytest.mark.parametrize("cell", ["+18665551234", "866-555-1234", "Ada = Bob", "'quoted", "", "5", "call-1"])
def test_a_phone_number_and_plain_text_stay_as_they_are(cell):
    assert harmless(cell) == cell


async def test_a_clock_that_says_anything_does_not_stop_an_export(journal):
    await journal.saw_call(a_call(at_ms=2**62))
    (row,) = await rows_of(journal)
    assert row["seen"] == str(2**62)


async def test_a_stream_that_refuses_is_said(journal):
    class Full(io.StringIO):
        def write(self, _):
            raise OSError(28, "No space left on device")

    with pytest.raises(ExportFailed, match="Choose another place"):
        await journal.export_csv(Full(), ALL)
    await journal.saw_call(a_call())
