"""The caller's page in another program is opened once, and no caller can bend its address."""

from __future__ import annotations

from urllib.parse import unquote, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from agent_console.desk.calls import Call
from agent_console.desktop.screen_pop import ScreenPop, ScreenPopError, filled

CALL = Call("e64268f8", "+16045550123", "+18665551234", "+14166686980")


class Browser:
    def __init__(self, works: bool = True) -> None:
        self.works = works
        self.opened: list[str] = []

    def __call__(self, url) -> bool:
        self.opened.append(bytes(url.toEncoded()).decode())
        return self.works


@pytest.fixture
def browser() -> Browser:
    return Browser()


@pytest.fixture
def pop(browser: Browser) -> ScreenPop:
    pop = ScreenPop(browser)
    pop.use("https://crm.example/find?phone={caller_number}&who={name}")
    return pop


def test_the_page_is_opened_with_the_callers_number_and_name(pop, browser):
    pop.on_match(CALL, "Ann & Bob")
    assert browser.opened == ["https://crm.example/find?phone=%2B16045550123&who=Ann%20%26%20Bob"]


def test_every_placeholder_is_filled_and_what_is_not_known_is_empty():
    template = "crm:{caller_number}/{caller_number_sent}/{dialed_out_number}/{call_uuid}/{name}"
    url = filled(template, ("crm",), CALL, None)
    assert bytes(url.toEncoded()) == b"crm:%2B16045550123/%2B18665551234/%2B14166686980/e64268f8/"


def test_a_match_opens_the_page_once_for_each_call(pop, browser):
    for call in (CALL, CALL, replace(CALL, call_uuid="other"), CALL):
        pop.on_match(call)
    assert len(browser.opened) == 2


def test_the_button_opens_the_page_again(pop, browser):
    pop.on_match(CALL)
    pop.open(CALL)
    assert len(browser.opened) == 2


def test_a_match_opens_no_page_that_the_button_has_opened(pop, browser):
    pop.open(CALL)
    pop.on_match(CALL)
    assert len(browser.opened) == 1


def test_a_page_that_could_not_be_opened_is_not_tried_with_every_poll():
    browser = Browser(works=False)
    pop = ScreenPop(browser)
    pop.use("https://crm.example/{call_uuid}")
    with pytest.raises(ScreenPopError, match="No program"):
        pop.on_match(CALL)
    pop.on_match(CALL)
    assert len(browser.opened) == 1


def test_without_an_address_nothing_is_opened(browser):
    pop = ScreenPop(browser)
    assert not pop.is_set
    pop.open(CALL)
    assert browser.opened == []


@pytest.mark.parametrize(
    "template",
    [
        "file:///etc/{name}",
        "javascript:alert({name})",
        "crm:{name}",
        "{name}:{caller_number}",
        "https://{name}/",
        "https://{name}@crm.example/",
        "https:crm.example/{name}",
        "https:///{name}",
        "no address",
        "https://crm.example:port/{name}",
    ],
)
def test_an_address_that_is_not_allowed_is_refused_with_a_sentence(template):
    with pytest.raises(ScreenPopError, match=r"\.$"):
        filled(template, (), CALL, "crm.example")


def test_a_scheme_that_is_allowed_is_opened_however_it_is_spelt():
    assert filled("CRM:{name}", ("crm",), CALL, "Ann").isValid()


HOSTILE = st.one_of(
    st.text(),
    st.text("./\\:@?#&=;%+[]{} \n\r\t\0\u2028\u202e2eEfF"),
    st.sampled_from(
        ["..", ".", "%2e%2e", "//evil.example", "@evil.example", "{call_uuid}", "\ud800", "a&b=c#d"]
    ),
)
TEMPLATES = st.sampled_from(
    [
        "https://crm.example/find?phone={caller_number}&who={name}&u={call_uuid}",
        "https://crm.example:8443/a/{name}/b/{caller_number_sent}#at={dialed_out_number}",
        "http://crm.example/{name}",
        "https://crm.example?{name}",
        "https://user@crm.example/#{name}",
    ]
)


@given(TEMPLATES, HOSTILE, HOSTILE)
def test_no_value_changes_host_scheme_folder_or_the_number_of_parameters(template, name, number):
    call = Call(number, number, number, number)
    address = bytes(filled(template, (), call, name).toEncoded()).decode()
    expected, found = urlsplit(template), urlsplit(address)
    assert (found.scheme, found.netloc) == (expected.scheme, expected.netloc)
    assert found.path.count("/") == expected.path.count("/")
    assert not {".", ".."} & {unquote(part) for part in found.path.split("/")}
    assert found.query.count("&") == expected.query.count("&")
    assert found.query.count("=") == expected.query.count("=")
    assert bool(found.fragment) <= bool(expected.fragment)
    assert address.isascii()
    assert address.isprintable()


@given(HOSTILE)
def test_the_other_program_reads_the_value_as_it_was(name):
    name = name.encode(errors="replace").decode()
    url = filled("https://crm.example/?who={name}", (), CALL, name)
    query = urlsplit(bytes(url.toEncoded()).decode()).query
    assert unquote(query.removeprefix("who=")) == (name if name.strip(".") else "")
