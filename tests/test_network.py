"""A laptop that changes from the cable to the air is not left with connections that have died."""

from __future__ import annotations

import shutil
import subprocess
import sys

import pytest
from PySide6.QtNetwork import QNetworkInformation

from agent_console import network
from agent_console.network import watch_network

Reachability, TransportMedium = QNetworkInformation.Reachability, QNetworkInformation.TransportMedium


async def test_another_network_is_told_and_the_loss_of_one_is_not(qapp, monkeypatch):
    def tells_nothing(changed):
        raise OSError("confined")

    # As on other systems, and on a Linux that confines the console.
    monkeypatch.setattr(network, "watch_default_route", tells_nothing)
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


ON_A_MACHINE_OF_ITS_OWN = """
import asyncio, subprocess
from agent_console.network import watch_network

def ip(*words):
    subprocess.run(["ip", *words], check=True)

async def main():
    told = asyncio.Event()
    times = 0
    def changed():
        nonlocal times
        times += 1
        told.set()
    await watch_network(changed)
    ip("link", "set", "lo", "up")
    ip("address", "add", "192.0.2.7/24", "dev", "lo")
    ip("route", "add", "198.51.100.0/24", "dev", "lo")
    await asyncio.sleep(0.5)
    assert not told.is_set(), "a network that leads to itself alone"
    ip("route", "add", "default", "dev", "lo")
    await asyncio.wait_for(told.wait(), 10)
    told.clear()
    ip("route", "add", "0.0.0.0/1", "dev", "lo")
    ip("route", "add", "128.0.0.0/1", "dev", "lo")
    await asyncio.wait_for(told.wait(), 10)
    print(times)

asyncio.run(main())
"""


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have no network of a process's own")
def test_each_new_way_out_of_the_machine_is_told_once():
    alone = ["unshare", "--map-root-user", "--net"]
    if shutil.which("ip") is None or subprocess.run([*alone, "true"], check=False).returncode:
        pytest.skip("needs `ip`, and leave to make a network of one's own")
    done = subprocess.run(
        [*alone, sys.executable, "-c", ON_A_MACHINE_OF_ITS_OWN],
        capture_output=True,
        text=True,
        timeout=40,
        check=False,
    )
    assert (done.returncode, done.stdout) == (0, "2\n"), done.stderr
