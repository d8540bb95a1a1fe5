"""What `doctor` says: one finding a check, and what to do about each that is not well."""

from __future__ import annotations

import shlex
from dataclasses import dataclass

OK, WARNING, FAILED = "ok", "warning", "failed"


@dataclass(frozen=True, slots=True)
class Finding:
    """One line: what was checked, how it is, and what to do unless it is well."""

    state: str
    subject: str
    what: str
    remedy: str = ""

    def __str__(self) -> str:
        remedy = f" – {self.remedy}" if self.remedy else ""
        return f"{self.state:<8}{self.subject}: {self.what}{remedy}"


def storing(profile: str, action: str) -> str:
    """The command that stores a key, as a shell takes it."""
    return f"agent-console keys set {shlex.quote(profile)} {action}"
