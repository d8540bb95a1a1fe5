"""What the client makes of replies, tidy and wild, in either format."""

from __future__ import annotations

import gzip
import zlib

import pytest
from callcontrol_wire import DATE_MS, http, recorded

from agent_console.callcontrol import ActiveCall, CallControl, ConnectionOptions, Format, errors

UUID = "e64268f8-18a3-4881-b8ed-80e06b17fa74"
DOCUMENTED = ActiveCall(UUID, "+18668987878", "+18665551234", "+14166686980", 1511218175475, 1511218175475)


async def test_the_documented_list_is_read_whole(wire, calls):
    wire.will(recorded("one_call"))
    page = await calls.first_page()
    assert page.calls == (DOCUMENTED,)
    assert (page.skipped, page.has_next, page.server_date_ms) == (0, False, DATE_MS)
    assert page.asked_at_ms <= page.answered_at_ms


async def test_success_false_without_an_error_is_an_empty_list(wire, calls):
    wire.will(recorded("empty_list"))
    page = await calls.first_page()
    assert (page.calls, page.skipped) == ((), 0)


async def test_a_broken_record_never_takes_the_good_ones_down(wire, calls):
    wire.will(recorded("one_broken_record"))
    page = await calls.first_page()
    assert page.calls == (
        ActiveCall("good-1", "18668987878", None, "+14166686980", 1511218175475, 1511218175475),
        ActiveCall("good-2"),
    )
    assert page.skipped == 5
    assert calls.recent_exchanges[-1].skipped == 5


@pytest.mark.parametrize("reply", ["rails_list", "plain_xml_list"])
@pytest.mark.parametrize("asked_for", list(Format))
async def test_xml_is_read_as_rails_and_others_write_it_whatever_was_asked_for(wire, keys, reply, asked_for):
    wire.will(recorded(reply))
    async with CallControl(wire.base_url, keys, format=asked_for) as calls:
        page = await calls.first_page()
    first, second = page.calls
    assert first == DOCUMENTED
    assert (second.call_uuid, second.caller_number) == ("second", None)
    assert second.started_at_ms == 1511218175000
    assert page.skipped == 0


@pytest.mark.parametrize(
    ("results", "found"),
    [
        ('<results type="array"/>', []),
        ("<results/>", []),
        ('<results nil="true"/>', []),
        ("<results><call-uuid>only</call-uuid></results>", ["only"]),
        ("<results><result><call_uuid>only</call_uuid></result></results>", ["only"]),
        (
            "<results><call-uuid>a</call-uuid></results><results><call-uuid>b</call-uuid></results>",
            ["a", "b"],
        ),
        ('<results type="array"><x><call-uuid type="integer">7</call-uuid></x></results>', ["7"]),
    ],
)
async def test_xml_lists_are_read_in_every_shape(wire, keys, results, found):
    body = f'<hash><success type="boolean">true</success>{results}</hash>'
    wire.will(http(body, content_type="text/xml"))
    async with CallControl(wire.base_url, keys, format=Format.XML) as calls:
        page = await calls.first_page()
    assert [call.call_uuid for call in page.calls] == found


async def test_an_xml_page_can_be_a_bare_array(wire, calls):
    body = '<active-calls type="array"><active-call><call-uuid>a</call-uuid></active-call></active-calls>'
    wire.will(http(body, content_type="text/xml"))
    assert [call.call_uuid for call in (await calls.first_page()).calls] == ["a"]


async def test_xml_in_another_declared_character_set_is_read(wire, calls):
    head = '<?xml version="1.0" encoding="ISO-8859-1"?>'
    text = f"{head}<hash><success>true</success><transfer_uuid>t</transfer_uuid><note>caf\xe9</note></hash>"
    wire.will(http(text.encode("latin-1"), content_type="text/xml"))
    assert await calls.transfer("c", "+1866", hold_caller=True) == "t"


@pytest.mark.parametrize(
    "content_type", [None, "text/plain", "text/html", "text/xml", "application/octet-stream"]
)
async def test_json_under_a_wrong_content_type_is_still_json(wire, calls, content_type):
    wire.will(http('{"success": true, "transfer_uuid": "t"}', content_type=content_type))
    assert await calls.transfer("c", "+1866", hold_caller=True) == "t"


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "utf-32", "latin-1"])
async def test_one_odd_character_set_does_not_cost_the_list(wire, calls, encoding):
    text = '{"success": true, "results": [{"call_uuid": "a", "name": "Zo\xeb"}]}'
    wire.will(http(text.encode(encoding)))
    assert [call.call_uuid for call in (await calls.first_page()).calls] == ["a"]


@pytest.mark.parametrize(
    ("name", "pack"),
    [
        ("gzip", gzip.compress),
        ("X-GZIP", gzip.compress),
        ("deflate", zlib.compress),
        ("deflate", lambda body: zlib.compress(body, wbits=-zlib.MAX_WBITS)),
        ("identity", bytes),
    ],
)
async def test_a_compressed_reply_is_read_though_none_was_asked_for(wire, calls, name, pack):
    body = pack(b'{"success": true, "results": []}')
    wire.will(http(body, headers={"Content-Encoding": name}))
    assert (await calls.first_page()).calls == ()
    assert wire.requests[0].headers["accept-encoding"] == "identity"


UNREADABLE = {
    "a proxy's sign-in page": recorded("proxy_login_page"),
    "a truncated body": http('{"success": true, "results": [{"call_uu'),
    "truncated XML": http("<hash><success>tr", content_type="text/xml"),
    "an entity bomb": recorded("entity_bomb"),
    "an external entity": recorded("external_entity"),
    "an unknown XML encoding": http("<?xml version='1.0' encoding='woof'?><hash/>", content_type="text/xml"),
    "deep JSON": http("[" * 200_000),
    "deep JSON that ends": http('{"success":' + "[" * 200_000 + "]" * 200_000 + "}"),
    "deep XML": http("<a>" * 5000 + "</a>" * 5000, content_type="text/xml"),
    "a number too long to read": http('{"success": ' + "9" * 10_000 + "}"),
    "text": http("OK", content_type="text/plain"),
    "JSON of another shape": http('{"status": "ok"}'),
    "a JSON string": http('"success"'),
    "binary": http(bytes(range(256)) * 4),
    "no body": http(b"", status=200),
    "204": http(b"", status=204),
    "broken deflate": http(b"\xff\xff nonsense", headers={"Content-Encoding": "deflate"}),
    "a compression of tomorrow": http(b"{}", headers={"Content-Encoding": "br"}),
    "broken gzip": http(b"\x1f\x8b\x08nonsense", headers={"Content-Encoding": "gzip"}),
    "stacked compression": http(
        gzip.compress(gzip.compress(b"{}")), headers={"Content-Encoding": "gzip, gzip"}
    ),
    "compression that nobody asked for": http(b"{}", headers={"Content-Encoding": "br"}),
}


@pytest.mark.parametrize("reply", UNREADABLE.values(), ids=UNREADABLE.keys())
async def test_an_unreadable_reply_is_said_to_be_so(wire, calls, reply):
    wire.will(reply)
    with pytest.raises(errors.UnreadableReply) as listing:
        await calls.first_page()
    assert not listing.value.may_have_happened
    with pytest.raises(errors.UnreadableReply) as action:
        await calls.stop_transfer("t")
    assert action.value.may_have_happened


async def test_the_reason_names_what_was_seen(wire, calls):
    wire.will(
        recorded("proxy_login_page"), recorded("entity_bomb"), http("[" * 200_000), http(b"", status=204)
    )
    for expected in ("web page", "DTD", "deeply nested", "empty"):
        with pytest.raises(errors.UnreadableReply, match=expected):
            await calls.first_page()


@pytest.mark.parametrize("format_", list(Format))
async def test_a_list_of_many_thousands_is_read(wire, keys, format_):
    if format_ is Format.JSON:
        wire.will(http('{"success": true, "results": [' + '{"call_uuid": "a"},' * 20_000 + "null]}"))
    else:
        each = "<result><call-uuid>a</call-uuid></result>"
        wire.will(
            http(f"<hash><success>true</success><results type='array'>{each * 20_000}<no/></results></hash>")
        )
    async with CallControl(wire.base_url, keys, format=format_) as calls:
        page = await calls.first_page()
    assert (len(page.calls), page.skipped) == (20_000, 1)


async def test_a_gigabyte_is_not_read_to_its_end(wire, keys):
    async def pours(_, writer):
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 1073741824\r\n\r\n")
        while not writer.is_closing():
            writer.write(b" " * 65536)
            await writer.drain()

    wire.will(pours)
    options = ConnectionOptions(largest_reply_bytes=1_000_000)
    async with CallControl(wire.base_url, keys, connection=options) as calls:
        with pytest.raises(errors.ReplyTooLarge) as caught:
            await calls.first_page()
        assert not caught.value.may_have_happened
        with pytest.raises(errors.ReplyTooLarge) as caught:
            await calls.accept_call(DOCUMENTED)
        assert caught.value.may_have_happened


async def test_a_compressed_bomb_is_counted_by_what_it_unpacks_to(wire, keys):
    wire.will(http(gzip.compress(b" " * 4_000_000), headers={"Content-Encoding": "gzip"}))
    options = ConnectionOptions(largest_reply_bytes=1_000_000)
    async with CallControl(wire.base_url, keys, connection=options) as calls:
        with pytest.raises(errors.ReplyTooLarge):
            await calls.first_page()


@pytest.mark.parametrize("given", ["", "null", '""', '"  "', "{}", '["t"]', "true", '"a b"', '"\\u0000"'])
async def test_a_transfer_without_a_usable_uuid_may_have_begun(wire, calls, given):
    wire.will(http('{"success": true' + (f', "transfer_uuid": {given}' if given else "") + "}"))
    with pytest.raises(errors.TransferUuidMissing) as caught:
        await calls.transfer("c", "+1866", hold_caller=True)
    assert caught.value.may_have_happened


@pytest.mark.parametrize("said", ["true", '"true"', "1", '"TRUE"', '"1"'])
async def test_success_is_understood_in_every_spelling(wire, calls, said):
    wire.will(http(f'{{"success": {said}}}'))
    await calls.connect_caller("t")


async def test_the_same_call_in_both_formats_is_the_same_value(wire, calls):
    wire.will(recorded("one_call"), recorded("rails_list"))
    assert (await calls.first_page()).calls[0] == (await calls.first_page()).calls[0]
