"""What a value that cannot be used is called, and how it is quoted."""

from __future__ import annotations

from agent_console.settings.profile import EndpointTemplate

_LONGEST_SHOWN = 80


class Unusable(ValueError):  # noqa: N818 - completes a sentence
    """A value that cannot be used; the text completes the sentence `KEY …`."""


def shown(value: object) -> str:
    """A value as a problem quotes it: short, on one line, and whatever it is."""
    match value:
        case bool():
            return "true" if value else "false"
        case EndpointTemplate(method=method, url=url):
            return f"{method} {url}"
        case [*texts] if texts and all(isinstance(one, str) for one in texts):
            return ", ".join(map(str, texts))
        case str() | tuple() if not value:
            return "none"
    try:
        text = repr(value)
    except ValueError:
        return "a number too long to show"
    return text if len(text) <= _LONGEST_SHOWN else f"{text[:_LONGEST_SHOWN]}…"
