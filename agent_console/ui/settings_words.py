"""What the settings are called, what they are for, and what is wrong with what was typed."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication

from agent_console.ui.nomenclature import Nomenclature, nomenclature

translate = QCoreApplication.translate


def label(key: str) -> str:
    """What a key of a profile, or at the top of the file, is called."""
    labels = {
        "name": translate("settings", "Name of the profile"),
        "base_url": translate("settings", "Address of the server"),
        "format": translate("settings", "Format"),
        "edition": translate("settings", "Names as in the edition"),
        "region": translate("settings", "Country of national numbers"),
        "poll_seconds": translate("settings", "Seconds between two looks at the list"),
        "paradigm": translate("settings", "What can be done with an unwanted call"),
        "return_window_seconds": translate("settings", "Seconds to return a call"),
        "accept_window_seconds": translate("settings", "Seconds to accept a call"),
        "return_endpoint": translate("settings", "Where Return call goes"),
        "accept_endpoint": translate("settings", "Where Accept call goes"),
        "ca_file": translate("settings", "Certificate authorities of your company"),
        "proxy": translate("settings", "Proxy"),
        "quick_dial": translate("settings", "Quick dial"),
        "call_outcomes": translate("settings", "Outcomes to choose from after a call, one a line"),
        "allow_insecure_keyring": translate("settings", "Allow a keyring that keeps keys in the clear"),
        "history_days": translate("settings", "Days that calls stay in the history"),
        "language": translate("settings", "Language"),
        "quiet": translate("settings", "Quiet: no window, notification or sound when a call rings"),
        "show_on_ring": translate("settings", "Show the window when a call rings"),
        "notifications": translate("settings", "Notify on the desktop when a call rings"),
        "ring_sound": translate("settings", "Play a sound when a call rings"),
        "tray_icon": translate("settings", "Icon in the notification area"),
        "always_on_top": translate("settings", "Keep the window above others"),
        "start_minimized": translate("settings", "Start without showing the window"),
        "mask_numbers": translate("settings", "Mask callers' numbers"),
        "return_at_once": translate("settings", "Return a call with one press"),
        "note_required": translate("settings", "Ask for a note after each call"),
        "hold_reminder_seconds": translate("settings", "Seconds on hold until the first reminder"),
        "global_hotkeys": translate("settings", "Keys that work in every program"),
        "screen_pop_schemes": translate("settings", "Schemes that may be opened beside http and https"),
        "screen_pop": translate("settings", "Address that shows the caller"),
        "screen_pop_on_match": translate("settings", "Open it as soon as a call matches"),
    }
    return labels[key]


def hint(key: str, names: Nomenclature) -> str:
    """What a setting is for or what it takes, where its name does not say enough."""
    hints = {
        "edition": translate("settings", "{source}, {handler}, {handler_group}").format(
            source=names.source, handler=names.handler, handler_group=names.handler_group
        ),
        "region": translate("settings", "Two letters, such as US. Numbers without a + are read as of there."),
        "poll_seconds": translate(
            "settings", "From 0.5 to 60. The server slows down whoever asks too often."
        ),
        "paradigm": translate("settings", "As your {handler} is set up.").format(handler=names.handler),
        "return_endpoint": translate(
            "settings", "May hold {call_uuid} {caller_number} {caller_number_sent} {api_key} {ext}."
        ),
        "accept_endpoint": translate(
            "settings", "May hold {call_uuid} {caller_number} {caller_number_sent} {api_key} {ext}."
        ),
        "ca_file": translate("settings", "A PEM file, trusted beside the system's. Empty for none."),
        "proxy": translate("settings", "http://HOST:PORT. Empty follows the system."),
        "history_days": translate("settings", "0 keeps them for ever."),
        "allow_insecure_keyring": translate(
            "settings", "Anyone who can read your files could then read the keys."
        ),
    }
    return hints.get(key, "")


def choices(key: str) -> list[tuple[str, str]]:
    """What there is to choose from, as (shown, value)."""
    return {
        "format": [
            (translate("settings", "JSON"), "json"),
            (translate("settings", "XML"), "xml"),
        ],
        "edition": [
            (nomenclature("enterprise").edition, "enterprise"),
            (nomenclature("performance").edition, "performance"),
        ],
        "paradigm": [
            (translate("settings", "Return it to the router in time"), "return"),
            (translate("settings", "Nothing: it goes unless accepted in time"), "accept"),
            (translate("settings", "Neither returning nor accepting"), "none"),
        ],
    }[key]


def action(name: str) -> str:
    """What a key in the keyring is for."""
    return {
        "active_calls": translate("settings", "Key for the list of active calls"),
        "transfer": translate("settings", "Key for transfers"),
        "return": translate("settings", "Key to return calls"),
        "accept": translate("settings", "Key to accept calls"),
        "proxy": translate("settings", "Login at the proxy, as USER:PASSWORD"),
    }[name]


def source_kind(kind: str) -> str:
    """What a kind of ring source is called."""
    known = {
        "baresip": translate("settings", "baresip"),
        "asterisk-ami": translate("settings", "Asterisk (Manager Interface)"),
        "clipboard": translate("settings", "Numbers that are copied"),
    }
    return known.get(kind, kind)


def option(key: str) -> str:
    """What an option of a ring source is called."""
    known = {
        "host": translate("settings", "Host"),
        "port": translate("settings", "Port"),
        "tls": translate("settings", "Encrypted (TLS)"),
        "username": translate("settings", "User name"),
        "extension": translate("settings", "Your extension"),
        "endpoint": translate("settings", "Your endpoint, such as PJSIP/201"),
    }
    return known.get(key, key.replace("_", " ").capitalize())


def locked() -> str:
    """What stands beside a padlock."""
    return translate("settings", "Set by your administrator")


def complaint(error: ValueError) -> str:
    """What is wrong with a value or a link, without the value: the person sees it above."""
    # The checks are of a room that knows no languages; each of their sentences has its translation here.
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
            "must be a host name or an IP address alone",
            translate("complaints", "Must be a host name or an IP address alone."),
        ),
        (
            r"must be a country in two letters, such as US",
            translate("complaints", "Must be a country in two letters, such as US."),
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
            "must be a whole path to a PEM file",
            translate("complaints", "Must be a whole path to a PEM file."),
        ),
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
            r"may only have the placeholders .+",
            translate(
                "complaints",
                "May only hold {{call_uuid}} {{caller_number}} {{caller_number_sent}} {{api_key}} {{ext}}.",
            ),
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
