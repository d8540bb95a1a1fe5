"""The caller is to be seen outside the window, once, for as long as the phone rings."""

from __future__ import annotations

import asyncio

import pytest
import pytest_asyncio
from notification_service import NotificationService
from PySide6.QtWidgets import QSystemTrayIcon

from agent_console.desk.calls import Call
from agent_console.desk.numbers import read_caller_id
from agent_console.desk.rings import Ring
from agent_console.desktop.notices import Notice
from agent_console.desktop.notifications import Notifications, notice_of_ring
from agent_console.desktop.session_bus import BusLost, SessionBus

ANN = Notice("Incoming call", "Ann, +1 604-555-0123", urgent=True)
MATCHED = Notice("Incoming call", "Ann, +1 604-555-0199", urgent=True)
CALL = Call("e64268f8", "+16045550123", "+18665551234")


class Icon(QSystemTrayIcon):
    """A tray icon whose messages are kept instead of shown."""

    def __init__(self) -> None:
        super().__init__()
        self.messages: list[tuple[str, str]] = []

    def showMessage(self, title, text, *_):  # noqa: N802
        self.messages.append((title, text))


@pytest_asyncio.fixture
async def notifications(qapp, service, bus):
    one = Notifications()
    one.clicks = []
    one.chosen.connect(lambda key, token: one.clicks.append((key, token)))
    await one.begin(bus, None)
    yield one
    await one.end()


def _ring(caller: str, name: str | None = None) -> Ring:
    return Ring("sip", "1", read_caller_id(caller), name, 0)


async def test_a_ring_is_shown_above_everything_until_it_stops(notifications, service, until):
    notifications.show("ring", ANN)
    await until(lambda: service.shown)
    (shown,) = service.shown.values()
    assert (shown.title, shown.text) == (ANN.title, ANN.text)
    assert shown.hints["urgency"] == ("y", 2)
    assert shown.hints["suppress-sound"] == ("b", True)
    assert shown.expires_ms == 0
    notifications.close("ring")
    await until(lambda: not service.shown)


async def test_what_is_known_later_replaces_what_is_shown(notifications, service, until):
    notifications.show("ring", ANN)
    await until(lambda: service.texts() == [ANN.text])
    notifications.show("ring", MATCHED)
    await until(lambda: service.texts() == [MATCHED.text])
    assert service.shown_at_all == 1


async def test_a_ring_that_ends_before_the_service_answers_leaves_nothing_behind(
    notifications, service, until
):
    service.may_answer.clear()
    notifications.show("ring", ANN)
    await asyncio.sleep(0)
    notifications.show("ring", MATCHED)
    notifications.close("ring")
    notifications.show("other", ANN)
    service.may_answer.set()
    await until(lambda: service.texts() == [ANN.text])
    assert service.shown_at_all <= 2


async def test_two_subjects_stand_side_by_side(notifications, service, until):
    notifications.show("ring", ANN)
    notifications.show("hold", Notice("On hold", "Bob"))
    await until(lambda: len(service.shown) == 2)
    assert {one.hints["urgency"][1] for one in service.shown.values()} == {1, 2}
    notifications.close_all()
    await until(lambda: not service.shown)


async def test_a_click_tells_which_and_brings_the_token_for_the_keyboard(notifications, service, until):
    notifications.show("ring", ANN)
    await until(lambda: service.shown)
    service.click(1, token="wayland-7")
    await until(lambda: notifications.clicks)
    assert notifications.clicks == [("ring", "wayland-7")]


async def test_a_click_on_another_programs_notification_is_not_ours(notifications, service, until):
    notifications.show("ring", ANN)
    await until(lambda: service.shown)
    service.click(99)
    service.click(1)
    await until(lambda: notifications.clicks)
    assert notifications.clicks == [("ring", "")]


async def test_what_the_agent_has_waved_away_does_not_come_back_with_the_same_ring(
    notifications, service, until
):
    notifications.show("ring", ANN)
    await until(lambda: service.shown)
    service.dismiss(1)
    notifications.show("other", ANN)  # the service answers this after it has told of the dismissal
    await until(lambda: len(service.shown) == 1)
    notifications.show("ring", MATCHED)
    notifications.show("other", MATCHED)
    await until(lambda: service.texts() == [MATCHED.text])
    notifications.close("ring")
    notifications.show("ring", ANN)
    await until(lambda: sorted(service.texts()) == sorted([ANN.text, MATCHED.text]))


async def test_a_service_that_has_enough_of_us_once_is_asked_again(notifications, service, until):
    service.refuses = True
    notifications.show("ring", ANN)
    notifications.show("ring", MATCHED)
    await asyncio.sleep(0.05)
    service.refuses = False
    notifications.show("ring", ANN)
    await until(lambda: service.texts() == [ANN.text])


async def test_a_callers_name_never_becomes_markup(notifications, service, until):
    notifications.show("ring", Notice("Incoming call", '<a href="https://evil.example">Bank</a> & \0\ud800'))
    await until(lambda: service.shown)
    assert service.texts() == ['&lt;a href="https://evil.example"&gt;Bank&lt;/a&gt; &amp; ?']


async def test_a_service_without_markup_and_buttons_gets_plain_text(qapp, bus_address, bus, until):
    service = NotificationService(bus_address, abilities=("body",))
    notifications = Notifications()
    await notifications.begin(bus, None)
    notifications.show("ring", Notice("Incoming call", "Ann & Bob"))
    await until(lambda: service.shown)
    assert service.texts() == ["Ann & Bob"]
    assert service.shown[1].actions == []
    await notifications.end()
    assert not service.shown
    service.end()


async def test_where_no_service_answers_the_tray_icon_shows_it(qapp, bus, caplog):
    caplog.set_level("INFO")
    icon = Icon()
    notifications = Notifications()
    notifications.show("ring", ANN)
    await notifications.begin(bus, icon)
    assert icon.messages == [(ANN.title, ANN.text)]
    assert caplog.text.count("no notification service answers") == 1
    await notifications.end()


async def test_where_the_bus_goes_away_the_tray_icon_takes_over(qapp, bus_address, caplog, until):
    service = NotificationService(bus_address)
    bus = await SessionBus.open(bus_address)
    icon = Icon()
    notifications = Notifications()
    await notifications.begin(bus, icon)
    notifications.show("ring", ANN)
    await until(lambda: service.shown)
    await bus.close()
    notifications.show("ring", MATCHED)
    # What was shown before is shown again, if the service's answer to it was lost with the bus.
    await until(lambda: icon.messages[-1:] == [(MATCHED.title, MATCHED.text)])
    await notifications.end()
    service.end()


async def test_a_click_on_the_trays_message_means_what_is_still_shown(qapp):
    icon = Icon()
    notifications = Notifications()
    clicks = []
    notifications.chosen.connect(lambda key, token: clicks.append((key, token)))
    await notifications.begin(None, icon)
    notifications.show("ring", ANN)
    icon.messageClicked.emit()
    notifications.close("ring")
    icon.messageClicked.emit()
    assert clicks == [("ring", "")]
    await notifications.end()


async def test_without_bus_and_tray_nothing_is_shown_and_nothing_fails(qapp):
    notifications = Notifications()
    await notifications.begin(None, None)
    notifications.show("ring", ANN)
    notifications.close("ring")
    await notifications.end()


async def test_a_bus_that_is_not_there_is_told_as_such():
    with pytest.raises(BusLost):
        await SessionBus.open()
    with pytest.raises(BusLost):
        await SessionBus.open("unix:path=/nowhere/bus")
    with pytest.raises(BusLost):
        await SessionBus.open("tcp:host=localhost")


@pytest.mark.parametrize(
    ("ring", "call", "masked", "said"),
    [
        (_ring("6045550123", "Ann"), CALL, False, "Ann, +1 604-555-0123"),
        (_ring("6045550123"), CALL, True, "••• 123"),
        (_ring("6045550123", "Ann"), None, True, "Ann, ••• 123"),
        (_ring("6045550123"), None, False, "6045550123"),
        (_ring("anonymous"), None, False, "Number withheld"),
        (_ring("anonymous"), None, True, "Number withheld"),
        (_ring("12"), None, True, "•••"),
        (_ring("6045550123", "6045550123"), None, False, "6045550123"),
        (_ring("6045550123", "+1 (604) 555-0123"), None, True, "••• 123"),
    ],
)
def test_a_ring_is_named_as_far_as_it_is_known_and_may_be_seen(ring, call, masked, said):
    assert notice_of_ring(ring, call, masked=masked).text == said
