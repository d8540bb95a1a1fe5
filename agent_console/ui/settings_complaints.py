"""What is wrong with a value, in the words of the window: the checks know no languages."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def complaint(error: ValueError) -> str:
    """What is wrong with a value or a link, without the value: the person sees it above."""
    text = str(error).rpartition(", but ")[2]
    for pattern, words in _sentences():
        if found := re.fullmatch(pattern, text):
            return words.format(**found.groupdict())
    return sentence(text)


def sentence(text: str) -> str:
    """A text that completes a sentence elsewhere, as a sentence of its own."""
    return text[:1].upper() + text[1:]


def _sentences() -> list[tuple[str, str]]:
    return [
        ("must be a text that is not empty", translate("complaints", "Must not be empty.")),
        ("must have no control character", translate("complaints", "Must have no control character.")),
        ("must have no slash", translate("complaints", "Must have no slash.")),
        ("must be true or false", translate("complaints", "Must be true or false.")),
        (r"must be one of (?P<words>.+)", translate("complaints", "Must be one of: {words}.")),
        (
            r"must be (?:a whole number )?between (?P<least>\S+) and (?P<most>\S+)",
            translate("complaints", "Must be a number from {least} to {most}."),
        ),
        (
            r"must be a port between 1 and 65535",
            translate("complaints", "Must be a port: a whole number from 1 to 65535."),
        ),
        (
            "must be a key such as F5 or Ctrl.T",
            translate("complaints", "Must be a key such as F5 or Ctrl+T."),
        ),
        (
            r"holds (?P<key>\S+), which calls a colleague",
            translate("complaints", "{key} calls a colleague: choose another."),
        ),
        (
            r"gives (?P<key>\S+) to (?P<one>\S+) and to (?P<other>\S+); choose another for one of them",
            translate("complaints", "{key} would do both {one} and {other}: choose another for one of them."),
        ),
        (
            "must be a host name or an IP address alone",
            translate("complaints", "Must be a host name or an IP address alone."),
        ),
        (
            r"must be a country in two letters, such as US or GB",
            translate("complaints", "Must be a country in two letters, such as US."),
        ),
        (
            r"must be an address such as https://crm\S+",
            translate(
                "complaints", "Must be an address such as https://crm.example/find?phone={{caller_number}}."
            ),
        ),
        (
            "must name its host, and the host must not depend on the call",
            translate("complaints", "Must name its host, and the host must not depend on the call."),
        ),
        (
            "has spaces or characters that no URL has",
            translate("complaints", "Has spaces or characters that no address has."),
        ),
        (
            r"holds (?P<what>.+), which may not be opened",
            translate("complaints", "Holds {what}, which may not be opened."),
        ),
        (
            r"holds (?P<what>.+), which is no phone number and no SIP address",
            translate("complaints", "{what} is no phone number and no SIP address."),
        ),
        (
            r"must be an address such as (?P<example>\S+), with no query",
            translate("complaints", "Must be an address such as {example}, with no query."),
        ),
        (
            r"must begin with https: .+",
            translate(
                "complaints", "Must begin with https: over http anyone on the way could read the keys."
            ),
        ),
        (
            r"must be written as (?P<example>[A-Z]+/\w+)",
            translate("complaints", "Must be written as {example}."),
        ),
        (
            "must be a whole path to a PEM file",
            translate("complaints", "Must be a whole path to a PEM file."),
        ),
        ("must be written as PJSIP/201", translate("complaints", "Must be written as PJSIP/201.")),
        (
            r"must be written as http://HOST:PORT or https://HOST:PORT",
            translate("complaints", "Must be written as http://HOST:PORT or https://HOST:PORT."),
        ),
        (
            r"holds a user or a password; .+",
            translate("complaints", "Holds a user or a password: put them into the field for the login."),
        ),
        (
            r"needs a method that is one of (?P<words>.+)",
            translate("complaints", "Needs a method that is one of: {words}."),
        ),
        (
            r"may only have the placeholders (?P<names>.+)",
            translate("complaints", "May only hold these placeholders: {names}."),
        ),
        (
            r"holds a key; .+",
            translate(
                "complaints",
                "Holds a key: write {{api_key}} in its place, and put it into the field for keys.",
            ),
        ),
        (
            "has a url with spaces or characters that no URL has",
            translate("complaints", "Has spaces or characters that no address has."),
        ),
        (
            "has a url whose host depends on the call",
            translate("complaints", "The host must not depend on the call."),
        ),
        (
            "has a url that is neither relative to base_url nor https",
            translate("complaints", "Must begin with https, or continue the address of the server."),
        ),
        ("is the name of another profile", translate("complaints", "Another profile has this name.")),
        ("is the name of another entry", translate("complaints", "Another entry has this name.")),
        (
            r"must be written as \{.+\}",
            translate("complaints", "Needs all of its parts."),
        ),
        ("has two entries of one name", translate("complaints", "Two of the entries have one name.")),
        # What is wrong with a link is said without the link, which may be nothing but a key.
        (
            r"(?:it must begin with https://|plain http is only for this machine).+",
            translate("complaints", "A link begins with https://: copy the whole of it."),
        ),
        (
            "it names no host|its host or port cannot be read|it holds spaces or .+",
            translate("complaints", "This is no address: copy the whole of the link."),
        ),
        (
            "it must not hold a user name or password",
            translate("complaints", "The link must not hold a user name or password."),
        ),
        (
            "the link holds braces; .+",
            translate("complaints", "The link holds braces: paste it as the page shows it."),
        ),
        (
            "the link holds no key; .+",
            translate("complaints", "The link holds no key: copy the whole of it."),
        ),
        (
            "the link has no caller_number, .+",
            translate("complaints", "The link has no caller_number, so it cannot say which call is meant."),
        ),
        (r"must be a list .+", translate("complaints", "Must be a list.")),
    ]
