"""What the settings are called, and what they are for."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from agent_console.settings.shortcuts import USUAL, USUAL_EVERYWHERE
from agent_console.ui.nomenclature import Nomenclature, nomenclature

translate = QCoreApplication.translate

LANGUAGES = {"ar": "العربية", "de": "Deutsch", "en": "English", "es": "Español", "fr": "Français"}
"""Each language as those who read it call it."""


def label(key: str) -> str:
    """What a key of a profile, or at the top of the file, is called."""
    labels = {
        "name": translate("settings", "Name of the profile"),
        "base_url": translate("settings", "Address of the server"),
        "format": translate("settings", "Format"),
        "edition": translate("settings", "Names as in the edition"),
        "region": translate("settings", "Country of national numbers"),
        "poll_seconds": translate("settings", "Seconds between two looks at the list"),
        "paradigm": translate("settings", "When a call has come in"),
        "return_window_seconds": translate("settings", "Seconds to return a call"),
        "accept_window_seconds": translate("settings", "Seconds to accept a call"),
        "stop_ends_hold": translate("settings", "Does stopping a transfer give the held caller back?"),
        "hold_ends_with_destination": translate(
            "settings", "Does a held caller come back when the destination hangs up?"
        ),
        "return_endpoint": translate("settings", "Where Return call goes"),
        "accept_endpoint": translate("settings", "Where Accept call goes"),
        "ca_file": translate("settings", "Certificate authorities of your company"),
        "proxy": translate("settings", "Proxy"),
        "quick_dial": translate("settings", "Quick dial"),
        "numbers": translate("settings", "What is dialled to reach you, one a line"),
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
        "shortcuts": translate("settings", "Keys other than the usual ones, one a line"),
        "hotkeys": translate("settings", "Keys in every program other than the usual ones, one a line"),
        "screen_pop_schemes": translate(
            "settings", "Schemes that may be opened beside http and https, one a line"
        ),
        "update_feed": translate("settings", "Where newer releases are looked for"),
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
        "numbers": translate(
            "settings",
            "Numbers or SIP addresses. A call dialled elsewhere is then a colleague's, and never taken for "
            "yours. Give them where desks share the keys of a {handler_group}.",
        ).format(handler_group=names.handler_group),
        "stop_ends_hold": translate(
            "settings",
            "Assumed: yes. To test it, transfer a call to a colleague with the caller on hold, stop the "
            "transfer, and listen: do you hear the caller?",
        ),
        "hold_ends_with_destination": translate(
            "settings",
            "Assumed: no. To test it, make the same transfer, let the colleague hang up, and listen.",
        ),
        "return_endpoint": translate(
            "settings", "May hold {call_uuid} {caller_number} {caller_number_sent} {api_key} {ext}."
        ),
        "accept_endpoint": translate(
            "settings", "May hold {call_uuid} {caller_number} {caller_number_sent} {api_key} {ext}."
        ),
        "ca_file": translate("settings", "A PEM file, trusted beside the system's. Empty for none."),
        "proxy": translate("settings", "http://HOST:PORT. Empty follows the system."),
        "history_days": translate("settings", "0 keeps them for ever."),
        "update_feed": translate("settings", "An address that your administrator knows. Empty for nowhere."),
        "screen_pop": translate(
            "settings",
            "May hold {caller_number} {caller_number_sent} {dialed_out_number} {call_uuid} {name}.",
        ),
        "show_on_ring": translate("settings", "The keyboard stays with the program that has it."),
        "return_at_once": translate("settings", "Otherwise a second press within three seconds does it."),
        "hold_reminder_seconds": translate("settings", "0 for never."),
        "shortcuts": translate(
            "settings",
            "A command and its key, such as transfer=Ctrl+T; transfer= is no key. Commands: {commands}.",
        ).format(commands=", ".join(USUAL)),
        "hotkeys": translate("settings", "Usually: {keys}.").format(
            keys=", ".join(f"{command}={key}" for command, key in USUAL_EVERYWHERE.items())
        ),
        "allow_insecure_keyring": translate(
            "settings", "Anyone who can read your files could then read the keys."
        ),
    }
    return hints.get(key, "")


def choices(key: str) -> list[tuple[str, str]]:
    """What there is to choose from, as (shown, value)."""
    if key in {"stop_ends_hold", "hold_ends_with_destination"}:
        return [
            (translate("settings", "Yes"), "yes"),
            (translate("settings", "No"), "no"),
            (translate("settings", "Not known"), "unknown"),
        ]
    return {
        "format": [
            (translate("settings", "JSON"), "json"),
            (translate("settings", "XML"), "xml"),
        ],
        "edition": [
            (nomenclature("enterprise").edition, "enterprise"),
            (nomenclature("performance").edition, "performance"),
        ],
        "language": [
            (translate("settings", "As the system's"), ""),
            *((name, code) for code, name in LANGUAGES.items()),
        ],
        "paradigm": [
            (translate("settings", "It can be returned in time"), "return"),
            (translate("settings", "It must be accepted in time"), "accept"),
            (translate("settings", "Neither"), "none"),
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
        "asterisk-ami": translate("settings", "Password of the Manager user in Asterisk"),
        "http": translate("settings", "Token in action URLs, 16 characters or more"),
    }[name]


def source_kind(kind: str) -> str:
    """What a kind of ring source is called."""
    known = {
        "baresip": translate("settings", "baresip"),
        "asterisk-ami": translate("settings", "Asterisk"),
        "http": translate("settings", "Action URLs of programs here"),
        "clipboard": translate("settings", "Numbers that are copied"),
    }
    return known.get(kind, kind)


def option(key: str) -> str:
    """What an option of a ring source is called."""
    known = {
        "host": translate("settings", "Host"),
        "port": translate("settings", "Port"),
        "tls": translate("settings", "Encrypted (TLS)"),
        "ca_file": translate("settings", "Certificate authorities of your company"),
        "username": translate("settings", "User name"),
        "endpoint": translate("settings", "Your phone there, such as PJSIP/201"),
    }
    return known.get(key, key.replace("_", " ").capitalize())


def locked() -> str:
    """What stands beside a padlock."""
    return translate("settings", "Set by your administrator")
