"""Notes every time that the thread of the window is held for too long, and where it was meanwhile.

A timer in that thread beats; a second thread looks at how late the beat is, and while it is late takes the
stack. Only the benchmarks load this: it costs some per cent of a core.

The stack is written by `faulthandler`. `sys._current_frames` would hand out the frames themselves, and with
them hold on to a painter whose `paintEvent` has just ended: Qt does not survive that.
"""

from __future__ import annotations

import faulthandler
import re
import sys
import tempfile
import threading
import time
from array import array
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer

BEAT_MS = 2
HELD_MS = 8
_LOOK_SECONDS = 0.001
_FRAMES = 7
_FRAME = re.compile(r'  File "(.+)", line (\d+) in (.+)')
_LOOP = ("qasync", "asyncio", "workers.py", "runpy")


@dataclass(frozen=True, slots=True)
class Hold:
    """One hold. `worked_ms` is the thread's own processor time: the rest is another program's doing."""

    ms: float
    worked_ms: float
    stack: str

    @property
    def own(self) -> bool:
        """Whether it was this thread's own work rather than the machine's being busy with others."""
        return self.worked_ms > self.ms / 2


class Watchdog(QObject):
    """Watches the thread in which it is made, from `start` to `stop`."""

    def __init__(self) -> None:
        super().__init__()
        # A quarter of a million numbers in nine minutes, in a process whose memory is measured.
        self.gaps_ms = array("f")
        self.worked_ms = array("f")
        self.holds: list[Hold] = []
        self._seen: Counter[str] = Counter()
        self._thread_id = threading.get_ident()
        self._beat_at = self._worked_at = 0
        self._stopped = threading.Event()
        self._dump = tempfile.TemporaryFile()  # noqa: SIM115 - for as long as it watches
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(BEAT_MS)
        self._timer.timeout.connect(self._on_beat)
        self._looking = threading.Thread(target=self._look, name="watchdog", daemon=True)

    def start(self) -> None:
        """Begin to watch."""
        self._switch_seconds = sys.getswitchinterval()
        # Else the looking thread waits for five milliseconds until the other gives the interpreter away.
        sys.setswitchinterval(0.0005)
        self._beat_at, self._worked_at = time.perf_counter_ns(), time.thread_time_ns()
        self._timer.start()
        self._looking.start()

    def stop(self) -> None:
        """Watch no more."""
        self._timer.stop()
        self._stopped.set()
        self._looking.join()
        self._dump.close()
        sys.setswitchinterval(self._switch_seconds)

    def _on_beat(self) -> None:
        now, worked = time.perf_counter_ns(), time.thread_time_ns()
        gap_ms = (now - self._beat_at) / 1e6
        worked_ms = (worked - self._worked_at) / 1e6
        self._beat_at, self._worked_at = now, worked
        self.gaps_ms.append(max(0.0, gap_ms - BEAT_MS))
        self.worked_ms.append(worked_ms)
        seen, self._seen = self._seen, Counter()
        if gap_ms - BEAT_MS > HELD_MS:
            stack = seen.most_common(1)[0][0] if seen else "(no look was had in time)"
            self.holds.append(Hold(gap_ms - BEAT_MS, worked_ms, stack))

    def _look(self) -> None:
        while not self._stopped.wait(_LOOK_SECONDS):
            if (time.perf_counter_ns() - self._beat_at) / 1e6 > BEAT_MS + HELD_MS / 2:
                self._seen[self._stack()] += 1

    def _stack(self) -> str:
        """The innermost frames that are not the loop's own; none means that Qt itself is at work."""
        self._dump.seek(0)
        self._dump.truncate()
        faulthandler.dump_traceback(self._dump, all_threads=True)
        self._dump.seek(0)
        thread, frames = f"Thread 0x{self._thread_id:016x} ", []
        for line in self._dump.read().decode(errors="replace").splitlines():
            if not line.startswith("  "):
                inside = line.startswith(thread)
            elif inside and (frame := _FRAME.match(line)) and not any(part in frame[1] for part in _LOOP):
                frames.append(f"{'/'.join(Path(frame[1]).parts[-2:])}:{frame[2]} {frame[3]}")
        return " < ".join(frames[:_FRAMES]) or "(in Qt: layout, painting, the X server)"


def worst(holds: Iterable[Hold], title: str, number: int = 10) -> str:
    """The worst of them as a block of text; those at the same place stand in one line."""
    everyone = list(holds)
    own = [one for one in everyone if one.own]
    places: dict[str, list[Hold]] = {}
    for one in sorted(own, key=lambda one: -one.ms):
        places.setdefault(one.stack, []).append(one)
    shown = [
        (stack, there[0].ms, there[0].worked_ms, len(there)) for stack, there in list(places.items())[:number]
    ]
    title = f"{title}: held for more than {HELD_MS} ms {len(own)} times by its own work"
    return "\n".join(
        [
            f"{title}, {len(everyone) - len(own)} times by other programs. The worst:",
            *(
                f"  {ms:7.1f} ms ({worked_ms:.1f} at work), {times} x  {stack}"
                for stack, ms, worked_ms, times in shown
            ),
        ]
    )
