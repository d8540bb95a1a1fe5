"""What to enter into which softphone so that it hands over its rings: text to copy, for this machine.

Names of fields and placeholders come from the sources of MicroSIP, Jitsi and Twinkle, from the manuals of
Ringotel, innovaphone, Snom and Yealink, and from what people publish for 3CX and Zoiper. Of Bria, Linphone
and PhonerLite no such field is known, and the recipe says so.
"""

from __future__ import annotations

import shlex

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate

URL = "agent-console://ring?caller={caller}"
ACTION_URL = "http://127.0.0.1:8765/ring"
URL_WITH_NAME = "agent-console://ring?caller={caller}&name={name}"


class Program(Struct, frozen=True):
    """How this console is started on this machine: the program and its first words, and on which system."""

    words: tuple[str, ...]
    on_windows: bool = False

    def line(self, *more: str) -> str:
        """A command line. `more` stands as it is given: it may hold what the phone replaces."""
        quoted = [_for_windows(one) if self.on_windows else shlex.quote(one) for one in self.words]
        return " ".join((*quoted, *more))

    @property
    def path(self) -> str:
        """The program alone."""
        return self.words[0]

    def arguments(self, *more: str) -> str:
        """What comes after the program."""
        return " ".join((*self.words[1:], *more))


def _for_windows(word: str) -> str:
    return f'"{word}"' if " " in word or "\\" in word else word


class Recipe(Struct, frozen=True):
    """What to do in one softphone. `entries` are (the field's name there, the text to enter)."""

    phone: str
    where: str
    entries: tuple[tuple[str, str], ...] = ()
    note: str = ""


def recipes(program: Program, action_url: str) -> list[Recipe]:
    """All of them. `action_url` is where action URLs reach this console; empty is the usual port."""
    return [
        _microsip(program),
        _zoiper(),
        _three_cx(program),
        _jitsi(program),
        _twinkle(program),
        _ringotel(),
        _innovaphone(program),
        *_desk_phones(action_url),
        _without_a_field("Bria"),
        _without_a_field("Linphone"),
        _without_a_field("PhonerLite"),
        _action_urls(action_url),
        _any_other(program),
    ]


def _microsip(program: Program) -> Recipe:
    return Recipe(
        "MicroSIP",
        translate(
            "recipes",
            "Close MicroSIP. In microsip.ini, under [Settings], change these lines, then start it.",
        ),
        (
            ("cmdIncomingCall", f"cmdIncomingCall={program.line('ring')}"),
            ("cmdCallEnd", f"cmdCallEnd={program.line('hangup')}"),
            # Run in place of the other when the agent declines the call.
            ("cmdCallBusy", f"cmdCallBusy={program.line('hangup')}"),
        ),
        translate("recipes", "MicroSIP adds the number by itself. The file lies in %AppData%\\MicroSIP."),
    )


def _zoiper() -> Recipe:
    return Recipe(
        "Zoiper",
        translate("recipes", "Settings, Automation: for an incoming call that rings, choose to open a URL."),
        ((translate("recipes", "URL"), URL_WITH_NAME.format(caller="{phone}", name="{name}")),),
        translate("recipes", "Editions differ: some open URLs for answered calls only, some not at all."),
    )


def _three_cx(program: Program) -> Recipe:
    return Recipe(
        "3CX",
        translate(
            "recipes",
            "In the desktop app: Settings, Integration. Launch an external application when it rings.",
        ),
        (
            (translate("recipes", "Path"), program.path),
            (
                translate("recipes", "Parameters"),
                program.arguments("ring", "%CallerNumber%", "--name", '"%CallerDisplayName%"'),
            ),
        ),
    )


def _jitsi(program: Program) -> Recipe:
    spaces = translate(
        "recipes",
        "Jitsi cannot start a program whose path has a space: put a link to it where there is none.",
    )
    return Recipe(
        "Jitsi Desktop",
        translate("recipes", "Options, Notifications: choose the event Incoming call and Execute a program."),
        ((translate("recipes", "Program"), " ".join((*program.words, "ring", "${caller.address}"))),),
        spaces if any(" " in word for word in program.words) else "",
    )


def _twinkle(program: Program) -> Recipe:
    def script(action: str) -> str:
        # Empty where the caller's address is a host alone, as some switchboards withhold a number.
        return f'#!/bin/sh\nexec {program.line(action)} "${{SIP_FROM_USER:-anonymous}}"\n'

    return Recipe(
        "Twinkle",
        translate(
            "recipes",
            "Save each as an executable file, and enter its path in User profile, Scripts, under its name.",
        ),
        (
            (translate("recipes", "Incoming call"), script("ring")),
            (translate("recipes", "Incoming call failed"), script("hangup")),
        ),
    )


def _ringotel() -> Recipe:
    return Recipe(
        "Ringotel",
        translate(
            "recipes",
            "Admin portal: connection, Features, Screen pop-ups: open one on an incoming call.",
        ),
        (
            (
                translate("recipes", "Screen pop-up URL"),
                URL_WITH_NAME.format(caller="$caller$", name="$caller_name$"),
            ),
        ),
    )


def _innovaphone(program: Program) -> Recipe:
    return Recipe(
        "innovaphone myPBX",
        translate("recipes", "Add an external application and let it start with the call."),
        (
            (translate("recipes", "Path"), program.path),
            (translate("recipes", "Parameters"), program.arguments("ring", "$n", "--name", '"$d"')),
        ),
        translate(
            "recipes",
            "myPBX starts it when you pick up; while it rings, start it from the message on the desktop.",
        ),
    )


def _desk_phones(action_url: str) -> list[Recipe]:
    address = f"{action_url or ACTION_URL}?caller=$remote&name=$display_remote&token=TOKEN"
    alone = translate(
        "recipes",
        "This console takes action URLs from this computer alone: something must pass them on to it.",
    )
    where = {
        "Snom": translate("recipes", "On the phone's web page: Setup, Advanced, Action URL, Incoming call."),
        "Yealink": translate("recipes", "On the phone's web page: Features, Action URL, Incoming call."),
    }
    entries = ((translate("recipes", "Action URL"), address),)
    return [Recipe(one, text, entries, _about_token(alone)) for one, text in where.items()]


def _about_token(before: str) -> str:
    token = translate("recipes", "Add the ring source for action URLs, and put its token instead of TOKEN.")
    return f"{before} {token}"


def _without_a_field(phone: str) -> Recipe:
    text = translate("recipes", "No setting of {phone} is known to us that runs a program when it rings.")
    return Recipe(
        phone,
        text.format(phone=phone),
        ((translate("recipes", "URL"), URL.format(caller="NUMBER")),),
        translate(
            "recipes",
            "If your version can open a URL: NUMBER is its placeholder. If not: Asterisk, or copy.",
        ),
    )


def _action_urls(action_url: str) -> Recipe:
    base = action_url or ACTION_URL
    return Recipe(
        translate("recipes", "Another phone with action URLs"),
        translate(
            "recipes", "Whatever on this computer sends an HTTP request when a call comes in and ends."
        ),
        (
            (translate("recipes", "Incoming call"), f"{base}?caller=NUMBER&token=TOKEN"),
            (translate("recipes", "Call ended"), f"{base.removesuffix('ring')}hangup?token=TOKEN"),
        ),
        _about_token(translate("recipes", "Put the phone's placeholder for the number instead of NUMBER.")),
    )


def _any_other(program: Program) -> Recipe:
    return Recipe(
        translate("recipes", "Any other phone"),
        translate("recipes", "Whatever can run a program, or open a URL, when a call comes in."),
        (
            (translate("recipes", "Program"), program.line("ring", "NUMBER")),
            (translate("recipes", "When the ringing stops"), program.line("hangup")),
            (translate("recipes", "URL"), URL.format(caller="NUMBER")),
        ),
        translate("recipes", "Put the phone's own placeholder for the caller's number instead of NUMBER."),
    )
