"""What each setting is for, in the words that an administrator's tools show."""

from __future__ import annotations

from collections.abc import Sequence

from agent_console.rings import asterisk_ami, baresip, http_listener
from agent_console.settings.values import PLACEHOLDERS, SCREEN_POP_PLACEHOLDERS

NAMES = {
    "allow_insecure_keyring": "Allow a keyring that keeps keys in the clear",
    "always_on_top": "Keep the window above others",
    "global_hotkeys": "Keys that work in every program",
    "hotkeys": "Other keys that work in every program",
    "history_days": "Days that calls stay in the history",
    "hold_reminder_seconds": "Seconds on hold until the first reminder",
    "language": "Language",
    "mask_numbers": "Mask callers' numbers",
    "note_required": "Ask for a note after each call",
    "notifications": "Notify on the desktop when a call rings",
    "profiles": "Profiles",
    "quiet": "Quiet",
    "return_at_once": "Return a call with one press",
    "ring_sound": "Play a sound when a call rings",
    "ring_sources": "Softphones to listen to",
    "screen_pop_schemes": "Schemes that a screen pop may open",
    "shortcuts": "Keys other than the usual ones",
    "show_on_ring": "Show the window when a call rings",
    "start_minimized": "Start without showing the window",
    "tray_icon": "Icon in the notification area",
    "update_feed": "Where newer releases are looked for",
}
"""Of what stands at the top of the configuration: as the Settings window calls it."""

PREFERENCES = {
    "allow_insecure_keyring": "Without it, a keyring that any program of the user can read is refused.",
    "always_on_top": "The window stays above the windows of other programs.",
    "global_hotkeys": "The console's actions have keys that work while another program is in front.",
    "hotkeys": "A command and its key each, such as transfer=Ctrl+Alt+T. Nothing after the = is no key.",
    "history_days": "Calls older than this leave the call history. 0 keeps them for ever.",
    "hold_reminder_seconds": "After this time the agent is reminded of a caller on hold. 0 never reminds.",
    "language": "The language of the window; empty is the system's.",
    "mask_numbers": "Callers' numbers are shown without their middle digits.",
    "note_required": "The agent is asked for a note after each call.",
    "notifications": "A desktop notification tells of each ring.",
    "quiet": "No window, notification or sound when a call rings. It is over the three settings for these.",
    "return_at_once": "Return call acts at the first press, without a second one to confirm it.",
    "ring_sound": "The console plays a sound of its own when a call rings.",
    "screen_pop_schemes": "Schemes beside http and https that a screen pop may open, such as my-crm.",
    "shortcuts": "A command and its key each, such as transfer=Ctrl+T. Nothing after the = is no key.",
    "show_on_ring": "The window comes up when a call rings, without taking the keyboard.",
    "start_minimized": "The console starts without showing its window.",
    "tray_icon": "An icon in the notification area tells the desk's state.",
    "update_feed": "The address of a feed of signed releases. Empty, or Disabled: they are not looked for.",
}

PROFILES = (
    "Accounts at servers, and how their calls are handled. What a profile says here, users cannot change."
)


def _placeholders(known: Sequence[str]) -> str:
    return ", ".join(f"{{{one}}}" for one in known)


_ENDPOINT = f"The URL is relative to base_url, or https. Placeholders: {_placeholders(PLACEHOLDERS)}."

PROFILE = {
    "name": "The profile's name. The keyring keeps its keys by this name.",
    "base_url": "The server's address: https, or http on this machine alone.",
    "format": "In which form the server answers.",
    "edition": "Whose words the window uses.",
    "region": "The country, in two letters of ISO 3166, that numbers without a + are read as of.",
    "ca_file": "The whole path of a PEM file of certificate authorities, trusted beside the system's.",
    "proxy": "http://HOST:PORT or https://HOST:PORT. Left out, the system's settings hold.",
    "poll_seconds": "Seconds between two looks at the list of active calls.",
    "paradigm": "What the Contact Handler lets an agent do with a call that came in.",
    "return_window_seconds": "For how long a call can be returned.",
    "accept_window_seconds": "For how long a call can be accepted.",
    "stop_ends_hold": (
        "Whether a stopped transfer gives the held caller back. The reference does not say: a wrong answer "
        "makes the picture of who hears whom wrong, unknown is always safe."
    ),
    "hold_ends_with_destination": (
        "Whether a held caller comes back when the destination leaves. The reference does not say: a wrong "
        "answer makes the picture of who hears whom wrong, unknown is always safe."
    ),
    "return_endpoint": f"How Return call is asked for. {_ENDPOINT}",
    "accept_endpoint": f"How Accept call is asked for. {_ENDPOINT}",
    "quick_dial": "Destinations with a name: a number, or a SIP address.",
    "numbers": (
        "The phone numbers and SIP addresses at which the vendor reaches this desk. A call that is dialled "
        "elsewhere is a colleague's. Empty: not known, so no call is."
    ),
    "call_outcomes": "What an agent can choose from after a call.",
    "screen_pop": (
        "An address that shows the caller in another program. "
        f"Placeholders: {_placeholders(SCREEN_POP_PLACEHOLDERS)}."
    ),
    "screen_pop_on_match": "The address is opened as soon as a call matches, without a press.",
}

RING_SOURCES = "Softphones to listen to, beside the commands and URLs that are always on."

RING_SOURCE = {
    "baresip": {
        "host": "Where baresip listens with its module ctrl_tcp; 127.0.0.1 if left out.",
        "port": f"Its port; {baresip.DEFAULT_PORT} if left out.",
    },
    "asterisk-ami": {
        "host": "The switchboard's host name or address.",
        "port": (
            f"The port of its manager interface; {asterisk_ami.DEFAULT_PORT}, or with TLS "
            f"{asterisk_ami.DEFAULT_TLS_PORT}, if left out."
        ),
        "tls": "The connection is encrypted.",
        "ca_file": "The whole path of a PEM file of certificate authorities, trusted beside the system's.",
        "username": "The name to log in with; the keyring keeps the secret.",
        "endpoint": "The agent's phone, as Asterisk calls it: PJSIP/201.",
    },
    "http": {
        "port": f"The port here at which softphones call URLs; {http_listener.DEFAULT_PORT} if left out.",
    },
    "clipboard": {},
}
"""Of what each kind of ring source takes."""

LOCKED = (
    "In the machine-wide file alone: settings of the same shape that a user cannot change. "
    "In the registry and in managed preferences everything is locked, and this has no place."
)
