"""What `ring`, `hangup` and an `agent-console:` URL hand over, as one message; light, as `ring` must be."""

from __future__ import annotations

from agent_console.rings.caller import decoded, is_usable, tidied

SCHEME = "agent-console:"
LONGEST_NAME = 256


class WrongUse(ValueError):  # noqa: N818 - says what to do
    """Words or a URL that ask for nothing that can be done; the text says what to write."""


def read_words(words: list[str]) -> tuple[list[str], str | None]:
    """`ring CALLER [--name TEXT] [--profile NAME]` or `hangup [CALLER] [--profile NAME]`.

    Gives the message's fields and the profile that is meant, None for every console. Raises WrongUse.
    """
    command, rest = words[0], list(words[1:])
    options = {"--name": "", "--profile": ""} if command == "ring" else {"--profile": ""}
    callers: list[str] = []
    while rest:
        word = rest.pop(0)
        option, equals, value = word.partition("=")
        if word == "--":
            callers += rest
            break
        if option in options:
            if not equals and not rest:
                raise WrongUse(f"{option} needs a value")
            options[option] = value if equals else rest.pop(0)
        elif word.startswith("--"):
            raise WrongUse(f"{command} does not know {option}; it takes CALLER {' '.join(options)}")
        else:
            callers.append(word)
    if len(callers) > 1 or (command == "ring" and not callers):
        raise WrongUse(f'{command} takes one CALLER, in quotes if it has spaces: {command} "+1 866 555 1234"')
    caller = callers[0] if callers else ""
    message = _message(command, caller, options.get("--name", ""), withheld=False)
    return message, options["--profile"] or None


def read_url(url: str, *, withheld_if_empty: bool = False) -> list[str]:
    """`agent-console://ring?caller=…&name=…` or `agent-console://hangup[?caller=…]`: the message's fields.

    A web page can open such a URL: it can announce a ring, and nothing else. `withheld_if_empty` takes a
    caller that is given, but empty, for one who hides the number. Raises WrongUse.
    """
    place, _, query = url[len(SCHEME) :].partition("#")[0].partition("?")
    action = place.removeprefix("//").removesuffix("/").lower()
    if action not in {"ring", "hangup"}:
        raise WrongUse("an agent-console: URL can announce a ring or a hangup, and nothing else")
    given: dict[str, str] = {}
    for pair in query.split("&"):
        key, _, value = pair.partition("=")
        given.setdefault(key.lower(), value)
    caller, name = _spaced(given.get("caller", "")), given.get("name", "").replace("+", " ")
    caller = tidied(decoded(caller))
    withheld = withheld_if_empty and not caller and "caller" in given
    return _message(action, caller, decoded(name), withheld=withheld)


def _spaced(text: str) -> str:
    """Some write a space as a plus; others put a number in as it is, and there a plus is a plus."""
    found = ""
    for character in text:
        begins = not found or found[-3:].lower().endswith((":", "<", "(", "%3a", "%3c", "%28"))
        found += " " if character == "+" and not begins else character
    return found


def _message(command: str, caller: str, name: str, *, withheld: bool) -> list[str]:
    caller = tidied(caller)
    if (caller or command == "ring") and not (withheld or is_usable(caller)):
        raise WrongUse("CALLER must be a phone number, a SIP address, or a word such as anonymous")
    if command == "hangup":
        return [command, caller]
    on_one_line = " ".join("".join(one if one.isprintable() else " " for one in name).split())
    return [command, caller, on_one_line[:LONGEST_NAME]]
