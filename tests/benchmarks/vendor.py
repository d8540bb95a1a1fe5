"""The vendor's side of a benchmark: the simulator, in a process of its own."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from types import TracebackType
from typing import Any, Self

PROCESS = Path(__file__).with_name("vendor_process.py")


class Vendor:
    """A running simulator, told what to do; settings as `vendor_process.Served` reads them."""

    def __init__(self, **settings: Any) -> None:
        self._process = subprocess.Popen(
            [sys.executable, str(PROCESS)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        told = self._tell(settings)
        self.base_url: str = told["base_url"]
        self.keys: dict[str, str] = told["keys"]
        self.group_keys: dict[str, str] = told["group_keys"]

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def url(self) -> str:
        """Page 1 of the agent's calls, key and all."""
        return f"{self.base_url}/active_calls.json?api_key={self.keys['active_calls']}"

    def call_in(self, number: int = 1) -> list[dict[str, str]]:
        """So many callers, if more than one a second apart: `uuid`, `caller` and `sent` of each."""
        called: list[dict[str, str]] = self._tell({"do": "call_in", "number": number})
        return called

    def hang_up(self, uuid: str) -> None:
        """This caller leaves."""
        self._tell({"do": "hang_up", "uuid": uuid})

    def delay(self, ms: int) -> None:
        """Every answer takes so much longer from now on, and no other fault is in force."""
        self._tell({"do": "delay", "ms": ms})

    def fault(self, kind: str, times: int = 1) -> None:
        """The next requests for the list are struck; kinds as in `vendor_process.FAULTS`."""
        self._tell({"do": "fault", "kind": kind, "times": times})

    def close(self) -> None:
        """End the process."""
        if self._process.stdin is not None and not self._process.stdin.closed:
            self._process.stdin.close()
        try:
            self._process.wait(10)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        if self._process.stdout is not None:
            self._process.stdout.close()

    def _tell(self, order: dict[str, Any]) -> Any:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps(order) + "\n")
        self._process.stdin.flush()
        return json.loads(self._process.stdout.readline())
