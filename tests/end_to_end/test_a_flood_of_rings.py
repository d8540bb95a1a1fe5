"""A local program gone wild rings as fast as it can: the window answers, and takes no more memory."""

from __future__ import annotations

import socket
import threading
from pathlib import Path

from from_outside import wait_for

from agent_console.rings import local_client

RINGS = 20_000
GROWTH_AT_MOST_KIB = 16 * 1024


def resident_kib(process) -> int:
    status = Path(f"/proc/{process.pid}/status").read_text()
    return int(status.split("VmRSS:")[1].split()[0])


def socket_of(program, monkeypatch) -> Path:
    for name in ("XDG_RUNTIME_DIR", "AGENT_CONSOLE_DATA_DIR"):
        monkeypatch.setenv(name, program.env[name])
    places = [Path(folder) / local_client.file_name("Sales") for folder in local_client.folders()]
    return next(place for place in places if place.is_socket())


class Flood:
    """Opens a connection for each ring as fast as it can, and asks for no answer."""

    def __init__(self, path: Path) -> None:
        self.tried = self.delivered = 0
        self._path = path
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run)

    def __enter__(self):
        self._thread.start()
        return self

    def __exit__(self, *_) -> None:
        self._stop.set()
        self._thread.join()

    def _run(self) -> None:
        while not self._stop.is_set():
            self.tried += 1
            with socket.socket(socket.AF_UNIX) as peer:
                peer.setblocking(False)
                try:
                    peer.connect(str(self._path))
                    peer.send(f"ring\0+1416555{self.tried % 10_000:04}\0\n".encode())
                except OSError:
                    continue
                self.delivered += 1


def test_a_flood_neither_freezes_the_window_nor_fills_the_memory(
    program, simulator, screen_reader, monkeypatch
):
    program.profile(simulator.base_url, simulator.keys)
    process = program.start()
    screen_reader.find_text("Connection: live")
    with Flood(socket_of(program, monkeypatch)) as flood:
        wait_for(lambda: flood.tried >= RINGS // 4, "the flood to be under way", patience=60)
        before = resident_kib(process)
        wait_for(lambda: flood.tried >= RINGS, "the whole flood", patience=60)
        # The window is read and used in the midst of it.
        screen_reader.type("Transfer to", "+14165550101")
        polls = len(simulator.requests)
        wait_for(lambda: len(simulator.requests) > polls + 1, "polls in the midst of it")
        after = resident_kib(process)
    assert flood.delivered > 0
    assert after - before < GROWTH_AT_MOST_KIB
    with simulator.world() as world:
        call_uuid = world.call_in("+16045550123", "+18665551234")
    program.ring("+18665551234")
    screen_reader.find("Matched call", identifier=call_uuid)
