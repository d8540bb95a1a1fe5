"""Speaks to the running console from another process: all of `agent-console ring`, in a few milliseconds.

One message a connection: fields of UTF-8 text parted by NUL, ended by a newline; the answer is `ok` or
`no REASON`. The socket stands in a folder that belongs to this user alone. Only the lightest modules are
imported here.
"""

from __future__ import annotations

import os
import sys

LONGEST_MESSAGE = 4096
LONGEST_FOLDER = 68
PATIENCE_SECONDS = 2.0
DEMO = "\x01demo"
"""The slot of practice mode: no profile can have this name."""


def folders() -> list[str]:
    """Where sockets may stand, the likeliest first.

    A softphone may have been started with another environment than the console: the client tries both.
    """
    found = []
    runtime = os.environ.get("XDG_RUNTIME_DIR")
    if runtime and os.path.isdir(runtime):  # noqa: PTH112 - pathlib costs more than this whole command
        found.append(os.path.join(runtime, "agent-console"))  # noqa: PTH118
    # The kernel takes no socket path of more than some 100 bytes.
    found = [folder for folder in found if len(os.fsencode(folder)) <= LONGEST_FOLDER]
    found.append(f"/tmp/agent-console-{os.getuid()}")  # noqa: S108 - made 0700, and checked to be ours
    return found


def is_private(folder: str) -> bool:
    """Whether this folder is this user's own, with no way in for others."""
    try:
        status = os.lstat(folder)
    except OSError:
        return False
    is_folder = (status.st_mode & 0o170000) == 0o040000
    return is_folder and status.st_uid == os.getuid() and not status.st_mode & 0o077


def file_name(profile: str) -> str:
    """The socket of a profile's console: other data folders, and so tests, have other names."""
    return f"{prefix()}-{_digest(profile)}"


def prefix() -> str:
    """What the names of all sockets of this user and data folder begin with."""
    return _digest(os.environ.get("AGENT_CONSOLE_DATA_DIR") or "default")


def send(fields: list[str], profile: str | None) -> str | None:
    """Hand a message to the console of this profile, or without one to every console that runs.

    Gives None if no console runs, an empty text if one took it, and else why it was refused.
    """
    message = "\0".join(fields).replace("\n", " ").encode("utf-8", "replace") + b"\n"
    if len(message) > LONGEST_MESSAGE:
        return "the message is too long"
    answers = [answer for address in _addresses(profile) if (answer := _ask(address, message)) is not None]
    if not answers:
        return None
    return "" if "ok" in answers else answers[0].removeprefix("no ")


def _addresses(profile: str | None) -> list[str]:
    if sys.platform == "win32":
        folder, private = r"\\.\pipe", True
        places = [(folder, private)]
    else:
        places = [(folder, is_private(folder)) for folder in folders()]
    found: list[str] = []
    for folder, private in places:
        if not private:
            continue
        if profile is not None:
            found.append(_joined(folder, file_name(profile)))
            continue
        try:
            names = os.listdir(folder)  # noqa: PTH208
        except OSError:
            continue
        start = _pipe_prefix() + prefix() + "-"
        found.extend(
            _joined(folder, name, named=True)
            for name in names
            if name.startswith(start) and not name.endswith(".lock")
        )
    return found


def _joined(folder: str, name: str, *, named: bool = False) -> str:
    return f"{folder}{os.sep}{name if named else _pipe_prefix() + name}"


def _pipe_prefix() -> str:
    return "agent-console-" if sys.platform == "win32" else ""


def pipe_address(profile: str) -> str:
    """The named pipe of a profile's console, on Windows."""
    return rf"\\.\pipe\{_pipe_prefix()}{file_name(profile)}"


def _ask(address: str, message: bytes) -> str | None:
    if sys.platform == "win32":
        try:
            with open(address, "r+b", buffering=0) as pipe:  # noqa: PTH123
                pipe.write(message)
                return pipe.readline(512).decode("utf-8", "replace").strip()
        except OSError:
            return None
    import socket

    with socket.socket(socket.AF_UNIX) as connection:
        connection.settimeout(PATIENCE_SECONDS)
        try:
            connection.connect(address)
            connection.sendall(message)
            answer = b""
            while not answer.endswith(b"\n") and len(answer) < 512 and (more := connection.recv(512)):
                answer += more
        except TimeoutError:
            return "no the console does not answer"
        except OSError:
            return None
    return answer.decode("utf-8", "replace").strip() or None


def _digest(text: str) -> str:
    # FNV-1a: names must differ, not resist anyone; hashlib costs a third of the command's time.
    value = 0xCBF29CE484222325
    for byte in text.encode("utf-8", "surrogateescape"):
        value = ((value ^ byte) * 0x100000001B3) & 0xFFFFFFFFFFFFFFFF
    return f"{value ^ value >> 32:016x}"[8:]
