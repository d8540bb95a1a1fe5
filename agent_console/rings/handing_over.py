"""What `ring`, `answered`, `hangup` and an `agent-console:` URL hand over, as one message.

Light, as `ring` must be.
"""

from __future__ import annotations

from agent_console.rings.caller import decoded, is_call_uuid, is_callable, is_usable, tidied

SCHEME = "agent-console:"
LONGEST_NAME = 256
CALL_UUID, CALLED = "call_uuid", "called"
"""The names of fields that are there only if they are given, each written as `NAME=VALUE`."""

_OPTIONS = {
    "ring": ("--name", "--call-uuid", "--called", "--profile"),
    "answered": ("--name", "--call-uuid", "--profile"),
    "hangup": ("--call-uuid", "--profile"),
}


class WrongUse(ValueError):  # noqa: N818 - says what to do
    """Words or a URL that ask for nothing that can be done; the text says what to write."""


def read_words(words: list[str]) -> tuple[list[str], str | None]:
    """`ring CALLER`, `answered [CALLER]` or `hangup [CALLER]`, each with its options.

    Gives the message's fields and the profile that is meant, None for every console. Raises WrongUse.
    """
    command, rest = words[0], list(words[1:])
    known = _OPTIONS[command]
    given: dict[str, str] = {}
    callers: list[str] = []
    while rest:
        word = rest.pop(0)
        option, equals, value = word.partition("=")
        if word == "--":
            callers += rest
            break
        if option in known:
            if not equals and not rest:
                raise WrongUse(f"{option} needs a value")
            given[option] = value if equals else rest.pop(0)
        elif word.startswith("--"):
            raise WrongUse(f"{command} does not know {option}; it takes CALLER {' '.join(known)}")
        else:
            callers.append(word)
    if len(callers) > 1 or (command == "ring" and not callers):
        raise WrongUse(f'{command} takes one CALLER, in quotes if it has spaces: {command} "+1 866 555 1234"')
    caller = callers[0] if callers else ""
    call_uuid, called = given.get("--call-uuid"), given.get("--called")
    message = _message(command, caller, given.get("--name", ""), call_uuid, called)
    return message, given.get("--profile") or None


def read_url(url: str, *, withheld_if_empty: bool = False) -> list[str]:
    """`agent-console://ring?caller=…&name=…&call_uuid=…&called=…`: the message's fields.

    In place of `ring` may stand `answered` or `hangup`, alone or with caller and call UUID. A web page can
    open such a URL: it can announce what a phone does, and nothing else. `withheld_if_empty` takes a caller
    that is given, but empty, for one who hides the number, and an empty number called for none. Raises
    WrongUse.
    """
    place, _, query = url[len(SCHEME) :].partition("#")[0].partition("?")
    action = place.removeprefix("//").removesuffix("/").lower()
    if action not in _OPTIONS:
        raise WrongUse("an agent-console: URL can announce a ring, an answer or a hangup, and nothing else")
    given: dict[str, str] = {}
    for pair in query.split("&"):
        key, _, value = pair.partition("=")
        given.setdefault(key.lower(), value)
    caller, name = _number(given.get("caller", "")), given.get("name", "").replace("+", " ")
    withheld = withheld_if_empty and not caller and "caller" in given
    call_uuid = decoded(given[CALL_UUID]) if CALL_UUID in given else None
    called = _number(given[CALLED]) if CALLED in given else None
    if withheld_if_empty and not called:
        called = None
    return _message(action, caller, decoded(name), call_uuid, called, withheld=withheld)


def _number(text: str) -> str:
    return tidied(decoded(_spaced(text)))


def _spaced(text: str) -> str:
    """Some write a space as a plus; others put a number in as it is, and there a plus is a plus."""
    found = ""
    for character in text:
        begins = not found or found[-3:].lower().endswith((":", "<", "(", "%3a", "%3c", "%28"))
        found += " " if character == "+" and not begins else character
    return found


def _message(
    command: str,
    caller: str,
    name: str,
    call_uuid: str | None,
    called: str | None,
    *,
    withheld: bool = False,
) -> list[str]:
    caller = tidied(caller)
    if (caller or command == "ring") and not (withheld or is_usable(caller)):
        raise WrongUse("CALLER must be a phone number, a SIP address, or a word such as anonymous")
    more = []
    if call_uuid is not None:
        if not is_call_uuid(call_uuid):
            raise WrongUse("a call UUID has 1 to 128 characters, no spaces, and none of / \\ ? # % & = : ; ,")
        more.append(f"{CALL_UUID}={call_uuid}")
    if command != "ring":
        return [command, caller, *more]
    if called is not None:
        called = tidied(called)
        if not is_callable(called):
            raise WrongUse("the number called must be a phone number, a SIP address, or an account user@host")
        more.append(f"{CALLED}={called}")
    on_one_line = " ".join("".join(one if one.isprintable() else " " for one in name).split())
    return [command, caller, on_one_line[:LONGEST_NAME], *more]
