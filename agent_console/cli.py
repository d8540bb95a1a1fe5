"""The commands. Each room is imported only when a command needs it: `ring` must be gone again at once."""

from __future__ import annotations

import os
import sys

TYPE_CHECKING = False  # without `typing`, which costs half as much again as the whole of `ring`
if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from collections.abc import Sequence
    from typing import Any

    from agent_console.settings import Configuration, Profile
    from agent_console.settings.credentials import Credentials

DONE, FAILED, WRONG_USE, NOBODY_RUNS, INTERRUPTED = 0, 1, 2, 3, 130

OF_RINGS = ("ring", "answered", "hangup")
LONGEST_KEY = 10_000
"""In bytes: whatever is longer is a file that was piped in by mistake."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; gives its exit status: 0 done, 1 failed, 2 wrong use, 3 no console runs."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    try:
        if words and words[0] in OF_RINGS and not {"-h", "--help"} & set(words):
            return _announce(words)
        if words and words[0].lower().startswith("agent-console:"):
            return _announce(words)
        if words == ["--version"]:
            return _print_version(words)
        status = _run(words)
        if sys.stdout is not None:
            # Here, where a reader that has gone is no accident; at the interpreter's end it would be one.
            sys.stdout.flush()
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FAILED
    except SystemExit:
        raise
    except BaseException as error:
        return _confess(error)
    else:
        return status


def _print_version(words: list[str]) -> int:
    if (status := _newer_version(words)) is not None:
        return status
    from agent_console import __version__

    print(f"agent-console {__version__}")
    return DONE


def _newer_version(words: list[str], *, opens_window: bool = False) -> int | None:
    """Let a newer version that was brought do it; its exit status, or None if there is none."""
    if not getattr(sys, "frozen", False):
        return None
    from agent_console.quick_structs import import_structs

    import_structs()
    from agent_console.updates.starting import hand_over

    return hand_over(words, opens_window=opens_window)


def _say(sentence: str) -> None:
    print(f"agent-console: {' '.join(sentence.split())}", file=sys.stderr)


def _confess(error: BaseException) -> int:
    if os.environ.get("AGENT_CONSOLE_DEBUG"):
        import traceback

        from agent_console.callcontrol.redaction import redact

        print(redact("".join(traceback.format_exception(error))), file=sys.stderr)
    _say(f"something unexpected went wrong ({type(error).__name__}); set AGENT_CONSOLE_DEBUG=1 to see where")
    return FAILED


# ── rings ─────────────────────────────────────────────────────────────────────────────────────────


def _announce(words: list[str]) -> int:
    from agent_console.rings import local_client
    from agent_console.rings.handing_over import WrongUse, read_url, read_words

    try:
        if words[0] in OF_RINGS:
            fields, profile = read_words(words)
        elif len(words) == 1:
            fields, profile = read_url(words[0]), None
        else:
            _say("an agent-console: URL stands alone; put it in quotes")
            return WRONG_USE
    except WrongUse as error:
        _say(str(error))
        return WRONG_USE
    refused = local_client.send(fields, profile)
    if refused is None:
        _say(f"no console runs{f' for {profile}' if profile else ''}; start agent-console first")
        return NOBODY_RUNS
    if refused:
        _say(f"the console did not take it: {refused}")
        return FAILED
    return DONE


def _in_order(options: Namespace) -> list[str]:
    """The words of a `ring`, `answered` or `hangup` before which options of the program stand."""
    words = [options.command]
    for option, value in (
        ("--profile", options.profile_of_ring or options.profile),
        ("--name", getattr(options, "name", None)),
        ("--call-uuid", options.call_uuid),
        ("--called", getattr(options, "called", None)),
    ):
        words += [] if value is None else [option, value]
    return words if options.caller is None else [*words, "--", options.caller]


# ── everything else ───────────────────────────────────────────────────────────────────────────────


def _run(words: list[str]) -> int:
    if sys.stdout is not None:
        # A name that the terminal cannot show must not cost the rest of the answer.
        sys.stdout.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]
    if not words:
        # As desktops start it: the window need not wait for what reads options.
        return _window(words)
    options = _parser(words).parse_args(words)
    command = options.command
    if command is None:
        if options.version:
            return main(["--version"])
        return _window(words, options.profile, demo=options.demo, minimized=options.minimized)
    if command in OF_RINGS:
        return _announce(_in_order(options))
    if (status := _newer_version(words)) is not None:
        return status
    if command == "calls":
        return _calls(options)
    if command == "keys":
        return _keys(options)
    if command == "doctor":
        from agent_console.commands.doctor import report

        return report(_configuration(), as_json=options.json)
    from pathlib import Path

    from agent_console.simulator.command import serve

    return serve(options.port, Path(options.scenario) if options.scenario else None, options.seed)


def _parser(words: list[str]) -> ArgumentParser:
    from argparse import ArgumentParser, ArgumentTypeError

    class OneLineParser(ArgumentParser):
        """Takes options by their whole names, and says in one line what was wrong."""

        def __init__(self, **settings: Any) -> None:  # noqa: ANN401 - argparse's own
            super().__init__(**settings, allow_abbrev=False)

        def error(self, message: str) -> None:  # type: ignore[override]
            if "keys" in words:
                # Not quoted back: whoever gives a key as an argument must not see it again in a log.
                message = (
                    "keys takes set PROFILE ACTION, remove PROFILE ACTION or list, and never a key itself"
                )
            # It may know what this one does not.
            if (status := _newer_version(words)) is not None:
                sys.exit(status)
            _say(f"{message}; see {self.prog} --help")
            sys.exit(WRONG_USE)

    def port(text: str) -> int:
        if not text.isdecimal() or int(text) > 65535:
            raise ArgumentTypeError(f"{text!r} is no port")
        return int(text)

    parser = OneLineParser(
        prog="agent-console",
        description="Call controls beside a softphone: transfer, connect, stop, accept and return calls.",
        epilog="A softphone runs: agent-console ring CALLER, answered CALLER, and hangup CALLER.",
    )
    parser.add_argument("--version", action="store_true", help="print the version")
    parser.add_argument("--profile", metavar="NAME", help="the profile to open; the first one if left out")
    parser.add_argument("--demo", action="store_true", help="practice mode: nothing real is touched")
    parser.add_argument("--minimized", action="store_true", help="start without showing the window")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    one_profile = "only this profile's console; all if left out"
    ring = commands.add_parser("ring", help="tell the running console that the phone rings")
    ring.add_argument("caller", metavar="CALLER", help="a number, a SIP address, or a word such as anonymous")
    ring.add_argument("--name", metavar="TEXT", help="the caller's name, as the phone shows it")
    ring.add_argument("--called", metavar="NUMBER", help="the number or SIP account that rings")
    answered = commands.add_parser("answered", help="tell it that the agent picked up")
    which = "which ring; the newest that is not answered if left out"
    answered.add_argument("caller", metavar="CALLER", nargs="?", help=which)
    answered.add_argument("--name", metavar="TEXT", help="taken as with ring, and not needed")
    hangup = commands.add_parser("hangup", help="tell it that the ringing stopped or the call ended")
    hangup.add_argument("caller", metavar="CALLER", nargs="?", help="which ring; the latest if left out")
    for one in (ring, answered, hangup):
        one.add_argument("--call-uuid", metavar="UUID", help="the call's own identifier, if the phone has it")
        one.add_argument("--profile", metavar="NAME", dest="profile_of_ring", help=one_profile)
    calls = commands.add_parser("calls", help="print the active calls once")
    calls.add_argument("--json", action="store_true", help="as a JSON list, with the reference's names")
    calls.add_argument("--profile", metavar="NAME", dest="profile_of_calls", help="the first if left out")
    keys = commands.add_parser("keys", help="store, list and remove the keys of a profile")
    of_keys = keys.add_subparsers(dest="keys_command", metavar="set|list|remove", required=True)
    actions = ("active_calls", "transfer", "return", "accept", "proxy", "asterisk-ami", "http")
    choices = (
        "active_calls, transfer, return, accept; proxy for USER:PASSWORD of the profile's proxy;"
        " asterisk-ami for the switchboard's secret; http for the token of ring URLs"
    )
    for name, text in (("set", "read a key from standard input"), ("remove", "forget a key")):
        one = of_keys.add_parser(name, help=text)
        one.add_argument("profile_of_key", metavar="PROFILE", help="a profile of the configuration")
        one.add_argument("action", metavar="ACTION", choices=actions, help=choices)
    of_keys.add_parser("list", help="say which actions have a key, never the key")
    doctor = commands.add_parser("doctor", help="check everything and say what to do")
    doctor.add_argument("--json", action="store_true", help="as a JSON list")
    simulate = commands.add_parser("simulate", help="serve the vendor's side alone, to try things out")
    simulate.add_argument("--port", type=port, default=0, metavar="N", help="a free one if left out")
    simulate.add_argument("--scenario", metavar="FILE", help="a day to play; the practice day if left out")
    simulate.add_argument("--seed", type=int, metavar="N", help="the same seed gives the same day")
    return parser


def _configuration() -> Configuration:
    from agent_console.settings import load_configuration

    return load_configuration()


def _chosen(configuration: Configuration, name: str | None) -> Profile | None:
    profile = configuration.profile(name)
    if profile is not None:
        return profile
    if not configuration.profiles:
        mend = f", or mend this: {'; '.join(configuration.problems)}" if configuration.problems else ""
        _say(f"no profile is configured; write one into {configuration.file}{mend}")
    else:
        known = ", ".join(one.name for one in configuration.profiles)
        _say(f"no profile is called {name!r}; there are: {known}")
    return None


def _complain(configuration: Configuration) -> None:
    """Say what is wrong with it, a line each; where no profile is left, `_chosen` says all in one line."""
    for problem in configuration.problems if configuration.profiles else ():
        _say(problem)


def _window(words: list[str], name: str | None = None, *, demo: bool = False, minimized: bool = False) -> int:
    from agent_console.quick_structs import import_structs
    from agent_console.rings import local_client

    import_structs()
    if demo:
        slot, configuration = local_client.DEMO, None
    else:
        configuration = _configuration()
        if name is not None and _chosen(configuration, name) is None:
            return WRONG_USE
        profile = configuration.profile(name)
        slot = profile.name if profile else ""
    refused = local_client.send(local_client.raising(minimized=minimized), slot)
    if refused is not None:
        if refused:
            _say(f"a console runs already, but does not come forward: {refused}; end it and start again")
        return FAILED if refused else DONE
    if (status := _newer_version(words, opens_window=True)) is not None:
        return status
    _end_at_once_on_signals()
    import gc

    # Next to nothing of what is imported on the way to a window is garbage: `collecting` begins behind it.
    gc.disable()
    from agent_console.quick_qt import import_qt

    import_qt()
    from agent_console.opening import run_window

    return run_window(configuration, slot, minimized=minimized)


def _end_at_once_on_signals() -> None:
    """Until something works behind the window, and hears them itself, there is nothing to bring in order."""
    if sys.platform == "win32":
        # There nobody takes them over.
        return
    import signal

    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda _number, _frame: os._exit(DONE))


def _calls(options: Namespace) -> int:
    import asyncio

    from agent_console.callcontrol import CallControlError, KeyRefused
    from agent_console.commands.calls import print_calls
    from agent_console.settings.credentials import Credentials, CredentialsError

    configuration = _configuration()
    _complain(configuration)
    profile = _chosen(configuration, options.profile_of_calls or options.profile)
    if profile is None:
        return WRONG_USE
    credentials = Credentials(allow_insecure_keyring=configuration.allow_insecure_keyring)
    name = f'"{profile.name}"' if " " in profile.name else profile.name
    remedy = f"agent-console keys set {name} active_calls"
    try:
        keys = credentials.keys(profile.name, ["active_calls", "proxy"])
        if "active_calls" not in keys:
            _say(f"no key is stored to read the calls of {profile.name}; store one with: {remedy}")
            return FAILED
        asyncio.run(print_calls(profile, keys, as_json=options.json))
    except KeyRefused as error:
        _say(f"{profile.base_url}: {error} Store another key with: {remedy}")
        return FAILED
    except CallControlError as error:
        _say(f"{profile.base_url}: {error}")
        return FAILED
    except CredentialsError as error:
        _say(str(error))
        return FAILED
    return DONE


def _keys(options: Namespace) -> int:
    from agent_console.settings.credentials import Credentials, CredentialsError

    configuration = _configuration()
    _complain(configuration)
    credentials = Credentials(allow_insecure_keyring=configuration.allow_insecure_keyring)
    try:
        if options.keys_command == "list":
            return _list_keys(configuration, credentials)
        profile = _chosen(configuration, options.profile_of_key)
        if profile is None:
            return WRONG_USE
        if options.keys_command == "set":
            return _set_key(profile.name, options.action, credentials)
        return _remove_key(profile.name, options.action, credentials)
    except CredentialsError as error:
        _say(str(error))
        return FAILED


def _list_keys(configuration: Configuration, credentials: Credentials) -> int:
    from agent_console.rings.sources import SECRETS

    if _chosen(configuration, None) is None:
        return WRONG_USE
    for profile in configuration.profiles:
        of_rings = dict.fromkeys(one.kind for one in configuration.ring_sources if one.kind in SECRETS)
        secrets = (*profile.secrets, *(SECRETS[kind] for kind in of_rings))
        have = credentials.keys(profile.name, secrets)
        for action in secrets:
            print(f"{profile.name}\t{action}\t{'stored' if action in have else 'none'}")
    return DONE


def _set_key(profile: str, action: str, credentials: Credentials) -> int:
    try:
        credentials.store(profile, action, _read_key(profile, action))
    except ValueError:
        _say("no key was stored: give one line of text on standard input")
        return WRONG_USE
    _tell_of_new_keys(profile)
    return DONE


def _remove_key(profile: str, action: str, credentials: Credentials) -> int:
    if not credentials.remove(profile, action):
        _say(f"{profile} has no key for {action}; see agent-console keys list")
        return FAILED
    _tell_of_new_keys(profile)
    return DONE


def _read_key(profile: str, action: str) -> str:
    """Raises ValueError if what comes is no text."""
    if sys.stdin is None:
        return ""
    if sys.stdin.isatty():
        from getpass import getpass

        try:
            return getpass(f"Key of {profile} for {action}: ")
        except EOFError:
            return ""
    line = sys.stdin.buffer.readline(LONGEST_KEY + 1)
    if len(line) > LONGEST_KEY:
        raise ValueError("half of it would be stored")
    # PowerShell writes a byte order mark into pipes.
    return line.decode("utf-8-sig")


def _tell_of_new_keys(profile: str) -> None:
    """The running console reads its keys again; if none runs, none has to."""
    from agent_console.rings import local_client

    local_client.send(["keys"], profile)
