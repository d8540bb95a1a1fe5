"""A real Twinkle that runs the scripts it is given; needs Debian's packages `twinkle` and `xvfb`.

It has a screen of Xvfb: on Qt's own offscreen one it stands still as soon as it rings. Its SIP port is open
on every interface, as it has no setting for that; it registers nowhere.
"""

from __future__ import annotations

import os
import subprocess
import tempfile
import time
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType

from loopback_ports import free_port
from real_softphone import PATIENCE_SECONDS, SipCall

SYSTEM = """\
dev_ringtone=alsa:null
dev_speaker=alsa:null
dev_mic=alsa:null
play_ringtone=no
sip_port={sip}
rtp_port={rtp}
"""
PROFILE = """\
user_name=agent
user_domain=127.0.0.1
register_at_startup=no
pres_publish_startup=no
"""


class Twinkle:
    """A Twinkle with one account and these scripts, by the names that its profile has for them. A context."""

    def __init__(self, scripts: Mapping[str, str], environment: Mapping[str, str]) -> None:
        self._scripts = scripts
        self._environment = environment

    def __enter__(self) -> Twinkle:
        self._home = tempfile.TemporaryDirectory(prefix="twinkle-")
        self._calls: list[SipCall] = []
        self._sip = free_port()
        home = Path(self._home.name)
        profile = PROFILE
        for name, text in self._scripts.items():
            script = home / name
            script.write_text(text)
            script.chmod(0o700)
            profile += f"{name}={script}\n"
        folder = home / ".twinkle"
        folder.mkdir()
        (folder / "agent.cfg").write_text(profile)
        (folder / "twinkle.sys").write_text(SYSTEM.format(sip=self._sip, rtp=free_port()))
        self._show_screen()
        self._start(home)
        return self

    def _show_screen(self) -> None:
        told, tells = os.pipe()
        self._screen = subprocess.Popen(
            ["Xvfb", "-noreset", "-displayfd", str(tells), "-screen", "0", "640x480x24", "-nolisten", "tcp"],
            pass_fds=[tells],
            stderr=subprocess.DEVNULL,
        )
        os.close(tells)
        with os.fdopen(told) as display:
            self._display = f":{display.readline().strip()}"

    def _start(self, home: Path) -> None:
        self._process = subprocess.Popen(
            ["twinkle", "-f", "agent"],
            env={**self._environment, "HOME": str(home), "DISPLAY": self._display, "QT_QPA_PLATFORM": "xcb"},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        deadline = time.monotonic() + PATIENCE_SECONDS
        log = home / ".twinkle" / "twinkle.log"
        while not self._can_be_called():
            said = log.read_text(errors="replace") if log.exists() else ""
            assert self._process.poll() is None, said
            assert time.monotonic() < deadline, said
            time.sleep(0.02)

    def _can_be_called(self) -> bool:
        """Whether it has its port: Linux lists whose are taken."""
        return f":{self._sip:04X} " in Path("/proc/net/udp").read_text()

    def call(self, caller_id: str) -> SipCall:
        """Ring it. `caller_id` is the From of the INVITE, with HOST where the caller's address belongs."""
        call = SipCall(caller_id, f"ring-{len(self._calls) + 1}", self._sip)
        self._calls.append(call)
        return call

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for call in self._calls:
            call.end()
        for process in (self._process, self._screen):
            # It has nothing to save, and takes a second to say goodbye.
            process.kill()
            process.wait()
        self._home.cleanup()
