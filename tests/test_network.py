"""A laptop that changes from the cable to the air is not left with connections that have died."""

from __future__ import annotations

from PySide6.QtNetwork import QNetworkInformation

from agent_console.network import watch_network

Reachability, TransportMedium = QNetworkInformation.Reachability, QNetworkInformation.TransportMedium


async def test_another_network_is_told_and_the_loss_of_one_is_not(qapp):
    told = []
    await watch_network(lambda: told.append("changed"))
    information = QNetworkInformation.instance()
    assert information is not None, "Qt brings a backend for every desktop"
    information.reachabilityChanged.emit(Reachability.Disconnected)
    assert told == []
    information.reachabilityChanged.emit(Reachability.Online)
    assert told == ["changed"]
    information.transportMediumChanged.emit(TransportMedium.WiFi)
    assert told == ["changed", "changed"]
