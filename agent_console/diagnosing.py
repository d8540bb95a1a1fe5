"""Serves the Diagnostics window: gathers what the report tells, and runs the doctor's checks."""

from __future__ import annotations

import asyncio
import platform
import time
from collections.abc import Callable, Coroutine, Mapping
from pathlib import Path
from statistics import median
from typing import Any

from PySide6.QtCore import QCoreApplication, qVersion

from agent_console import __version__
from agent_console.aside import aside
from agent_console.callcontrol import redact
from agent_console.desk.clock import ServerClock
from agent_console.rings.status import Status, in_words
from agent_console.session import Session, monotonic_ms
from agent_console.settings import Configuration, Profile
from agent_console.ui import words
from agent_console.ui.diagnostics import DiagnosticsWindow
from agent_console.ui.support_report import Section

translate = QCoreApplication.translate

REQUESTS_SHOWN = 25
LOG_LINES_SHOWN = 40
LOG_BYTES_READ = 32_768


class Diagnosing:
    """The window on one console. `run` carries a coroutine out in the background."""

    def __init__(
        self,
        run: Callable[[Coroutine[Any, Any, None]], None],
        session: Callable[[], Session],
        statuses: Callable[[], Mapping[str, Status]],
        log: Path | None,
    ) -> None:
        self._run, self._session, self._statuses, self._log = run, session, statuses, log
        self._configuration, self._profile = Configuration(), Profile("")
        self._checked: tuple[str, ...] = ()
        self.window = DiagnosticsWindow()
        self.window.refresh_wanted.connect(lambda: run(self._refresh()))
        self.window.checks_wanted.connect(lambda: run(self._check()))

    def show(self, configuration: Configuration, profile: Profile) -> None:
        """Open the window on what is known now, or bring it forward."""
        self._configuration, self._profile = configuration, profile
        self.window.resize(self.window.sizeHint())
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()
        self._run(self._refresh())

    async def _refresh(self) -> None:
        log = await asyncio.to_thread(_tail, self._log) if self._log else ()
        sections = [
            Section(translate("diagnostics", "Program"), self._program()),
            Section(translate("diagnostics", "Connection"), self._connection()),
            Section(translate("diagnostics", "Last requests"), self._requests()),
            Section(
                translate("diagnostics", "Ring sources"),
                tuple(f"{name}: {in_words(one)}" for name, one in self._statuses().items())
                or (translate("diagnostics", "commands and URLs only"),),
            ),
            Section(
                translate("diagnostics", "Configuration"), tuple(self._configuration.problems) or ("ok",)
            ),
            Section(translate("diagnostics", "Log"), log),
        ]
        if self._checked:
            sections.append(Section(translate("diagnostics", "Checks"), self._checked))
        self.window.show_sections(sections)

    async def _check(self) -> None:
        from agent_console.commands.doctor import findings

        self.window.show_checking(checking=True)
        try:
            listening = dict(self._statuses())
            found = await aside(lambda: list(findings(self._configuration, listening)))
            self._checked = tuple(redact(str(one)) for one in found)
            await self._refresh()
        finally:
            self.window.show_checking(checking=False)

    def _program(self) -> tuple[str, ...]:
        return (
            f"Agent Console {__version__}, Python {platform.python_version()}, Qt {qVersion()}",
            platform.platform(),
            f"{self._profile.name}: {self._profile.base_url} ({self._profile.format})",
        )

    def _connection(self) -> tuple[str, ...]:
        desk, now_ms = self._session().desk, monotonic_ms()
        lines = [words.connection(desk.connection, now_ms)[0]]
        if (age := words.picture_age(desk.answered_at_ms, now_ms)[1]) != "":
            lines.append(age)
        taken = [
            one.answered_at_ms - one.asked_at_ms for one in self._session().exchanges if one.error is None
        ]
        if taken:
            text = translate("diagnostics", "answers take {median} ms, the last one {last} ms")
            lines.append(text.format(median=round(median(taken)), last=taken[-1]))
        if desk.clock is not None:
            lines.append(clocks_apart(desk.clock, now_ms, time.time_ns() // 1_000_000))
        return tuple(lines)

    def _requests(self) -> tuple[str, ...]:
        now_ms = monotonic_ms()
        return tuple(
            " ".join(
                part
                for part in (
                    f"-{(now_ms - one.asked_at_ms) / 1000:.1f} s",
                    one.method,
                    one.url,
                    str(one.status or "–"),
                    f"{one.answered_at_ms - one.asked_at_ms} ms",
                    f"({one.skipped} records unreadable)" if one.skipped else "",
                    one.error or one.said,
                )
                if part
            )
            for one in self._session().exchanges[-REQUESTS_SHOWN:]
        )


def clocks_apart(server: ServerClock, now_ms: int, here_ms: int) -> str:
    """How far the server's clock is ahead of this computer's (`here_ms`, since the epoch), and how surely."""
    apart_seconds = (server.likely_now_ms(now_ms) - here_ms) / 1000
    known_within_ms = server.latest_offset_ms - server.earliest_offset_ms
    text = translate(
        "diagnostics", "the server's clock differs from this computer's by {seconds} s, known within {ms} ms"
    )
    return text.format(seconds=f"{apart_seconds:+.1f}", ms=known_within_ms)


def _tail(log: Path) -> tuple[str, ...]:
    try:
        with log.open("rb") as stream:
            stream.seek(max(0, log.stat().st_size - LOG_BYTES_READ))
            text = stream.read().decode("utf-8", "replace")
    except OSError:
        return ()
    return tuple(text.splitlines()[-LOG_LINES_SHOWN:])
