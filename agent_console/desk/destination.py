"""What the agent's draft would dial: a quick-dial name, a number or a SIP address."""

from __future__ import annotations

from agent_console.desk.cases import Draft
from agent_console.desk.numbers import Destination, Undialable, read_destination
from agent_console.desk.state import Desk


def read_draft(desk: Desk, draft: Draft | None = None) -> Destination | Undialable:
    """Read a draft, or that of the call in hand. A quick-dial name, in any case, stands for its number."""
    typed = (draft or desk.draft).to.strip()
    named = {entry.name.casefold(): entry.to for entry in desk.policy.quick_dial}
    return read_destination(named.get(typed.casefold(), typed), desk.policy.region)
