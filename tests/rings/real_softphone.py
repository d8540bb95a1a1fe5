"""A real softphone (baresip) and real SIP calls to it (SIPp), on loopback alone; needs Debian's packages
`baresip-core` and `sip-tester`. Everything that is started here is ended here."""

from __future__ import annotations

import os
import select
import socket
import subprocess
import tempfile
import time
import wave
from pathlib import Path
from types import TracebackType

from loopback_ports import free_port

MODULES = Path("/usr/lib/baresip/modules")
SCENARIO = Path(__file__).with_name("sip_caller.xml")
PATIENCE_SECONDS = 15

CONFIGURATION = """\
poll_method      epoll
sip_listen       127.0.0.1:{sip}
call_max_calls   4
audio_player     aufile,/dev/null
audio_source     aufile,{folder}/silence.wav
audio_alert      aufile,/dev/null
module_path      {modules}
module           g711.so
module           aufile.so
module           cons.so
module_tmp       uuid.so
module_tmp       account.so
module_app       menu.so
module_app       ctrl_tcp.so
cons_listen      127.0.0.1:{keypad}
ctrl_tcp_listen  127.0.0.1:{control}
"""

NUDGE = """\
INFO sip:caller@127.0.0.1:{port} SIP/2.0\r
Via: SIP/2.0/UDP 127.0.0.1:9;branch=z9hG4bKnudge\r
From: <sip:test@127.0.0.1>;tag=test\r
To: <sip:caller@127.0.0.1>;tag=test\r
Call-ID: {call_id}\r
CSeq: 9 INFO\r
Content-Length: 0\r
\r
"""


def _say(text: str, port: int) -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as mouth:
        mouth.sendto(text.encode(), ("127.0.0.1", port))


class SipCall:
    """A caller at SIPp who lets the phone ring for as long as the test wants."""

    def __init__(self, caller_id: str, call_id: str, phone_port: int) -> None:
        self.call_id = call_id
        self.port = free_port()
        self._invited_at_ns: int | None = None
        self._told, tells = os.pipe()
        self._process = subprocess.Popen(
            [
                *(
                    "sipp",
                    "-sf",
                    SCENARIO,
                    "-key",
                    "from",
                    caller_id.replace("HOST", f"127.0.0.1:{self.port}"),
                ),
                *("-cid_str", call_id, "-i", "127.0.0.1", "-p", str(self.port), "-m", "1", "-nostdin"),
                *("-trace_logs", "-log_file", f"/dev/fd/{tells}"),
                *("-timeout", f"{4 * PATIENCE_SECONDS}s", f"127.0.0.1:{phone_port}"),
            ],
            pass_fds=[tells],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
        )
        os.close(tells)

    def wait_until_it_rings(self) -> int:
        """Wait until the caller hears it ring: some phones announce a call before they answer the INVITE.

        Gives when the INVITE was sent, in nanoseconds of `time.time_ns`.
        """
        if self._invited_at_ns is None:
            assert select.select([self._told], [], [], PATIENCE_SECONDS)[0], "the caller hears no ringing"
            seconds, microseconds = os.read(self._told, 100).split()
            self._invited_at_ns = int(float(seconds)) * 10**9 + int(float(microseconds)) * 1000
        return self._invited_at_ns

    def hang_up(self) -> None:
        """CANCEL if the phone still rings, BYE if it was answered."""
        self.wait_until_it_rings()
        _say(NUDGE.format(port=self.port, call_id=self.call_id), self.port)
        _, said = self._process.communicate(timeout=PATIENCE_SECONDS)
        assert self._process.returncode == 0, f"the call went wrong: {said.decode(errors='replace')}"

    def end(self) -> None:
        """Leave nothing running, however the test went."""
        if self._process.poll() is None:
            self._process.kill()
        self._process.communicate()
        os.close(self._told)


class Softphone:
    """A baresip with one account, that rings until somebody picks up. Made as a context."""

    def __enter__(self) -> Softphone:
        self._folder = tempfile.TemporaryDirectory(prefix="baresip-")
        self._calls: list[SipCall] = []
        folder = Path(self._folder.name)
        self._sip = free_port()
        self._keypad = free_port()
        self.control = free_port()
        (folder / "config").write_text(
            CONFIGURATION.format(
                folder=folder, modules=MODULES, sip=self._sip, keypad=self._keypad, control=self.control
            )
        )
        (folder / "accounts").write_text(
            "<sip:agent@127.0.0.1>;regint=0;answermode=manual;audio_codecs=pcmu\n"
        )
        (folder / "contacts").touch()
        with wave.open(str(folder / "silence.wav"), "wb") as sound:
            sound.setparams((1, 2, 8000, 8000, "NONE", ""))
            sound.writeframes(bytes(16000))
        self.start()
        return self

    def start(self) -> None:
        """Start the phone, and wait until it can be called."""
        log = Path(self._folder.name) / "log"
        with log.open("wb") as output:
            self._process = subprocess.Popen(
                ["baresip", "-f", self._folder.name], stdout=output, stderr=subprocess.STDOUT
            )
        deadline = time.monotonic() + PATIENCE_SECONDS
        while b"baresip is ready" not in log.read_bytes():
            assert self._process.poll() is None, log.read_text(errors="replace")
            assert time.monotonic() < deadline, log.read_text(errors="replace")
            time.sleep(0.02)

    def call(self, caller_id: str) -> SipCall:
        """Ring it. `caller_id` is the From of the INVITE, with HOST where the caller's address belongs."""
        call = SipCall(caller_id, f"ring-{len(self._calls) + 1}", self._sip)
        self._calls.append(call)
        return call

    def pick_up(self) -> None:
        """Press the key that answers."""
        _say("a", self._keypad)

    def stop(self) -> None:
        """End the phone."""
        if self._process.poll() is None:
            self._process.terminate()
            try:
                self._process.wait(PATIENCE_SECONDS)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.wait()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for call in self._calls:
            call.end()
        self.stop()
        self._folder.cleanup()
