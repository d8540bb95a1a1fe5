"""API keys: scoped by Contact Handler or Handler Group and by action, revocable (reference: Introduction)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from random import Random

from agent_console.simulator.handlers import Handler, HandlerGroup
from agent_console.simulator.refusals import NotAuthorized


class Action(StrEnum):
    """What a key is for: one key, one action (reference: Authentication)."""

    ACTIVE_CALLS = "active_calls"
    TRANSFER = "transfer"
    RETURN = "return"
    ACCEPT = "accept"


@dataclass(frozen=True, slots=True)
class Scope:
    """The handlers that a key covers. `group_id` is None for the key of a single handler."""

    handler_ids: frozenset[int]
    group_id: int | None = None

    @classmethod
    def of(cls, holder: Handler | HandlerGroup) -> Scope:
        """The scope of a handler's, or of a whole group's, keys."""
        if isinstance(holder, Handler):
            return cls(frozenset({holder.handler_id}))
        return cls(frozenset(handler.handler_id for handler in holder.handlers), holder.group_id)

    def covers(self, handler_id: int | None) -> bool:
        """Whether the handler is one of them."""
        return handler_id in self.handler_ids


class KeyRing:
    """Every key in force. Its repr shows none of them."""

    def __init__(self, groups: Iterable[HandlerGroup], chance: Random) -> None:
        self._chance = chance
        self._grants: dict[str, tuple[Scope, Action]] = {}
        for group in groups:
            holders: tuple[Handler | HandlerGroup, ...] = (group, *group.handlers)
            for holder in holders:
                for action in Action:
                    self.issue(holder, action)

    def __repr__(self) -> str:
        return f"<{len(self._grants)} keys>"

    def issue(self, holder: Handler | HandlerGroup, action: Action) -> str:
        """A new key; earlier ones stay in force."""
        key = f"{self._chance.getrandbits(128):032x}"
        self._grants[key] = (Scope.of(holder), action)
        return key

    def revoke(self, key: str) -> None:
        """The key opens nothing from now on."""
        self._grants.pop(key, None)

    def held_by(self, holder: Handler | HandlerGroup) -> dict[str, str]:
        """Action → the newest key in force."""
        scope = Scope.of(holder)
        return {action.value: key for key, (held, action) in self._grants.items() if held == scope}

    def authorize(self, key: str, action: Action) -> Scope:
        """The scope of a key for an action. Raises NotAuthorized."""
        granted = self._grants.get(key)
        if granted is None or granted[1] is not action:
            raise NotAuthorized
        return granted[0]
