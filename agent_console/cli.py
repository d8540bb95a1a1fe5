"""The commands. Each room is imported only when a command needs it: `ring` must be gone again at once."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from collections.abc import Sequence

    from agent_console.settings import Configuration, Profile

DONE, FAILED, WRONG_USE, NOBODY_RUNS = 0, 1, 2, 3
SCHEME = "agent-console:"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; gives its exit status: 0 done, 1 failed, 2 wrong use, 3 no console runs."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    try:
        if words and words[0] in {"ring", "hangup"} and not {"-h", "--help"} & set(words):
            return _announce(words)
        if words and words[0].lower().startswith(SCHEME):
            return _open_url(words)
        if words == ["--version"]:
            from agent_console import __version__

            print(f"agent-console {__version__}")
            return DONE
        return _run(words)
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        # Whoever read our output has had enough; Python would complain of it once more at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FAILED
    except SystemExit:
        raise
    except BaseException as error:
        return _confess(error)


def _say(sentence: str) -> None:
    print(f"agent-console: {sentence}", file=sys.stderr)


def _confess(error: BaseException) -> int:
    if os.environ.get("AGENT_CONSOLE_DEBUG"):
        import traceback

        from agent_console.callcontrol.redaction import redact

        print(redact("".join(traceback.format_exception(error))), file=sys.stderr)
    _say(f"something unexpected went wrong ({type(error).__name__}); set AGENT_CONSOLE_DEBUG=1 to see where")
    return FAILED


# ── rings ─────────────────────────────────────────────────────────────────────────────────────────


def _announce(words: list[str]) -> int:
    command, rest = words[0], words[1:]
    options = {"--profile": "", "--name": ""} if command == "ring" else {"--profile": ""}
    callers: list[str] = []
    only_callers = False
    while rest:
        word = rest.pop(0)
        option, equals, value = word.partition("=")
        if only_callers or option not in options:
            if word == "--" and not only_callers:
                only_callers = True
            elif word.startswith("--") and not only_callers:
                _say(f"{command} does not know {option}; it takes CALLER {' '.join(options)}")
                return WRONG_USE
            else:
                callers.append(word)
        elif equals or rest:
            options[option] = value if equals else rest.pop(0)
        else:
            _say(f"{option} needs a value")
            return WRONG_USE
    if len(callers) > 1 or (command == "ring" and not callers):
        _say(f"{command} takes one CALLER: {command} +18665551234")
        return WRONG_USE
    caller = callers[0] if callers else ""
    return _hand_over(command, caller, options.get("--name", ""), options["--profile"] or None)


def _hand_over(command: str, caller: str, name: str, profile: str | None) -> int:
    from agent_console.rings import local_client
    from agent_console.rings.caller import is_usable

    if (caller or command == "ring") and not is_usable(caller):
        _say("CALLER must be a phone number, a SIP address, or a word such as anonymous")
        return WRONG_USE
    name = " ".join("".join(one if one.isprintable() else " " for one in name).split())[:256]
    fields = [command, caller, name] if command == "ring" else [command, caller]
    refused = local_client.send(fields, profile)
    if refused is None:
        _say("no console runs; start agent-console first")
        return NOBODY_RUNS
    if refused:
        _say(f"the console refused: {refused}")
        return FAILED
    return DONE


def _open_url(words: list[str]) -> int:
    from urllib.parse import parse_qs, urlsplit

    if len(words) != 1:
        _say("an agent-console: URL stands alone")
        return WRONG_USE
    try:
        url = urlsplit(words[0])
        action = (url.netloc or url.path).strip("/").lower()
        query = parse_qs(url.query, keep_blank_values=True)
    except ValueError:
        action, query = "", {}
    if action not in {"ring", "hangup"} or (url.netloc and url.path.strip("/")):
        _say("an agent-console: URL can announce a ring or a hangup, and nothing else")
        return WRONG_USE
    return _hand_over(action, query.get("caller", [""])[0], query.get("name", [""])[0], None)


# ── everything else ───────────────────────────────────────────────────────────────────────────────


def _run(words: list[str]) -> int:
    options = _parser().parse_args(words)
    command = options.command
    if command is None:
        return _window(options)
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


def _parser() -> ArgumentParser:
    from argparse import ArgumentParser, ArgumentTypeError

    class OneLineParser(ArgumentParser):
        """Says what was wrong in one line, as every command here does."""

        def error(self, message: str) -> None:  # type: ignore[override]
            _say(f"{message}; see {self.prog} --help")
            sys.exit(WRONG_USE)

    def port(text: str) -> int:
        if not text.isdecimal() or int(text) > 65535:
            raise ArgumentTypeError(f"{text!r} is no port")
        return int(text)

    parser = OneLineParser(
        prog="agent-console",
        description="Call controls beside a softphone: transfer, connect, stop, accept and return calls.",
        epilog="A softphone runs: agent-console ring CALLER, and agent-console hangup CALLER.",
    )
    parser.add_argument("--version", action="store_true", help="print the version")
    parser.add_argument("--profile", metavar="NAME", help="the profile to open; the first one if left out")
    parser.add_argument("--demo", action="store_true", help="practice mode: nothing real is touched")
    parser.add_argument("--minimized", action="store_true", help="start without showing the window")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    ring = commands.add_parser("ring", help="tell the running console that the phone rings")
    ring.add_argument("caller", metavar="CALLER")
    ring.add_argument("--name", metavar="TEXT")
    ring.add_argument("--profile", metavar="NAME")
    hangup = commands.add_parser("hangup", help="tell it that the ringing stopped or the call ended")
    hangup.add_argument("caller", metavar="CALLER", nargs="?")
    calls = commands.add_parser("calls", help="print the active calls once")
    calls.add_argument("--json", action="store_true", help="as a JSON list, with the reference's names")
    calls.add_argument("--profile", metavar="NAME", dest="profile_of_calls")
    keys = commands.add_parser("keys", help="store, list and remove the keys of a profile")
    of_keys = keys.add_subparsers(dest="keys_command", metavar="set|list|remove", required=True)
    for name, text in (("set", "read a key from standard input"), ("remove", "forget a key")):
        one = of_keys.add_parser(name, help=text)
        one.add_argument("profile_of_key", metavar="PROFILE")
        one.add_argument("action", metavar="ACTION", choices=("active_calls", "transfer", "return", "accept"))
    of_keys.add_parser("list", help="say which actions have a key, never the key")
    doctor = commands.add_parser("doctor", help="check everything and say what to do")
    doctor.add_argument("--json", action="store_true")
    simulate = commands.add_parser("simulate", help="serve the vendor's side alone, to try things out")
    simulate.add_argument("--port", type=port, default=0, metavar="N")
    simulate.add_argument("--scenario", metavar="FILE")
    simulate.add_argument("--seed", type=int, metavar="N")
    return parser


def _configuration() -> Configuration:
    from agent_console.settings import load_configuration

    return load_configuration()


def _chosen(configuration: Configuration, name: str | None) -> Profile | None:
    profile = configuration.profile(name)
    if profile is not None:
        return profile
    if not configuration.profiles:
        _say(f"no profile is configured; write one into {configuration.file}")
    else:
        known = ", ".join(one.name for one in configuration.profiles)
        _say(f"no profile is called {name!r}; there are: {known}")
    return None


def _complain(configuration: Configuration) -> None:
    for problem in configuration.problems:
        _say(problem)


def _window(options: Namespace) -> int:
    from agent_console.rings import local_client

    if options.version:
        return main(["--version"])
    if options.demo:
        slot, configuration = local_client.DEMO, None
    else:
        configuration = _configuration()
        if options.profile is not None and _chosen(configuration, options.profile) is None:
            return WRONG_USE
        profile = configuration.profile(options.profile)
        slot = profile.name if profile else ""
    if local_client.send(["raise"], slot) == "":
        return DONE
    from agent_console.app import run_window

    return run_window(configuration, slot, minimized=options.minimized)


def _calls(options: Namespace) -> int:
    import asyncio

    from agent_console.callcontrol import CallControlError
    from agent_console.commands.calls import print_calls
    from agent_console.settings.credentials import Credentials, CredentialsError

    configuration = _configuration()
    _complain(configuration)
    profile = _chosen(configuration, options.profile_of_calls or options.profile)
    if profile is None:
        return WRONG_USE
    credentials = Credentials(allow_insecure_keyring=configuration.allow_insecure_keyring)
    try:
        keys = credentials.keys(profile.name, ["active_calls"])
        if not keys:
            _say(f"no key is stored; store one with: agent-console keys set {profile.name} active_calls")
            return FAILED
        asyncio.run(print_calls(profile, keys, as_json=options.json))
    except CredentialsError as error:
        _say(str(error))
        return FAILED
    except CallControlError as error:
        _say(error.meaning)
        return FAILED
    return DONE


def _keys(options: Namespace) -> int:
    from agent_console.rings import local_client
    from agent_console.settings.credentials import Credentials, CredentialsError
    from agent_console.settings.profile import ACTIONS

    configuration = _configuration()
    credentials = Credentials(allow_insecure_keyring=configuration.allow_insecure_keyring)
    try:
        if options.keys_command == "list":
            _complain(configuration)
            for profile in configuration.profiles:
                have = credentials.keys(profile.name)
                for action in ACTIONS:
                    print(f"{profile.name}\t{action}\t{'stored' if action in have else 'none'}")
            return DONE
        name = options.profile_of_key
        if _chosen(configuration, name) is None:
            return WRONG_USE
        if options.keys_command == "remove":
            if not credentials.remove(name, options.action):
                _say(f"{name} has no key for {options.action}")
                return FAILED
        else:
            credentials.store(name, options.action, _read_key(name, options.action))
        local_client.send(["keys"], name)
    except CredentialsError as error:
        _say(str(error))
        return FAILED
    except ValueError as error:
        _say(str(error))
        return WRONG_USE
    return DONE


def _read_key(profile: str, action: str) -> str:
    if sys.stdin.isatty():
        from getpass import getpass

        return getpass(f"Key of {profile} for {action}: ")
    return sys.stdin.readline(10_000)
