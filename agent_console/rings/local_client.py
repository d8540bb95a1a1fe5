"""Speaks to the running console from another process: all of `agent-console ring`, in a few milliseconds.

One message a connection: fields of UTF-8 text parted by NUL, ended by a newline, 4096 bytes at most; the
answer is `ok` or `no REASON`. The messages are

    ring CALLER NAME [call_uuid=UUID] [called=NUMBER]      answered CALLER [call_uuid=UUID]
    hangup CALLER [call_uuid=UUID]      raise [--minimized] [token=TOKEN]      keys

A console passes over a field of the first three whose name it does not know: the command may be newer.

The socket stands in a folder that belongs to this user alone. Only the lightest modules are imported here,
and none that imports others: `_socket` rather than `socket`, which brings enum, selectors and collections.
"""

from __future__ import annotations

import os
import sys
import time

if sys.platform != "win32":
    import _socket

LONGEST_MESSAGE = 4096
LONGEST_FOLDER = 68
PATIENCE_SECONDS = 2.0
DEMO = "\x01demo"
"""The slot of practice mode: no profile can have this name."""

MINIMIZED, TOKEN = "--minimized", "token="


def raising(*, minimized: bool) -> list[str]:
    """What a second start hands over: its arguments, and what lets the first one's window come forward."""
    fields = ["raise"]
    if minimized:
        return [*fields, MINIMIZED]
    if sys.platform == "win32":
        import ctypes

        # Only the program that the person has just started may give the foreground away: to any, for once.
        ctypes.windll.user32.AllowSetForegroundWindow(-1)
    token = os.environ.get("XDG_ACTIVATION_TOKEN", "")
    return [*fields, TOKEN + token] if token.isprintable() and token else fields


def folders() -> list[str]:
    """Where sockets may stand, the likeliest first.

    A softphone may have been started with another environment than the console: the client tries both.
    """
    found = []
    runtime = os.environ.get("XDG_RUNTIME_DIR")
    # sudo may leave another user's folder in the environment: one of ours in it would lock that user out.
    if runtime and _is_ours(runtime):
        found.append(f"{runtime}/agent-console")
    # The kernel takes no socket path of more than some 100 bytes.
    found = [folder for folder in found if len(os.fsencode(folder)) <= LONGEST_FOLDER]
    found.append(f"/tmp/agent-console-{os.getuid()}")  # noqa: S108 - made 0700, and checked to be ours
    return found


def is_private(folder: str) -> bool:
    """Whether this folder is this user's own, no link to another, and with no way in for others."""
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
    whose = ""
    if sys.platform == "win32":
        # All users of a machine share one place for pipes.
        whose = f"{os.environ.get('USERDOMAIN', '')}\\{os.environ.get('USERNAME', '')}\0"
    return _digest(whose + (os.environ.get("AGENT_CONSOLE_DATA_DIR") or "default"))


def pipe_address(profile: str) -> str:
    """The named pipe of a profile's console, on Windows."""
    return rf"\\.\pipe\agent-console-{file_name(profile)}"


def send(fields: list[str], profile: str | None) -> str | None:
    """Hand a message to the console of this profile, or without one to every console that runs.

    Gives None if no console runs, an empty text if one took it, and else why it was refused.
    """
    message = "\0".join(fields).replace("\n", " ").encode("utf-8", "replace") + b"\n"
    if len(message) > LONGEST_MESSAGE:
        return "the message is too long"
    answers = _ask_pipes(profile, message) if sys.platform == "win32" else _ask_sockets(profile, message)
    if not answers:
        return None
    if b"ok" in answers:
        return ""
    reason = answers[0].decode("utf-8", "replace").removeprefix("no").strip()
    return reason or "it gives no answer"


def _ask_sockets(profile: str | None, message: bytes) -> list[bytes]:
    """The answers of all consoles that listen, on Linux and macOS. All are told before any is waited for."""
    deadline = time.monotonic() + PATIENCE_SECONDS
    told = []
    for address in _sockets(profile):
        connection = _socket.socket(_socket.AF_UNIX, _socket.SOCK_STREAM)
        if not _is_reached(connection, address, deadline):
            connection.close()
            continue
        told.append(connection)
        try:
            connection.sendall(message)
        except OSError:
            # To hear nothing from it is its answer.
            continue
    return [_answer(connection, deadline) for connection in told]


def _is_reached(connection: _socket.socket, address: str, deadline: float) -> bool:
    """Whether somebody listens there, even if nobody comes to the door."""
    connection.settimeout(PATIENCE_SECONDS)
    while True:
        try:
            connection.connect(address)
        except (TimeoutError, BlockingIOError):
            # Linux says so at once when too many wait at the door.
            if time.monotonic() > deadline:
                return True
            time.sleep(0.02)
        except OSError:
            return False
        else:
            return True


def _sockets(profile: str | None) -> list[str]:
    private = [folder for folder in folders() if is_private(folder)]
    if profile is not None:
        return [f"{folder}/{file_name(profile)}" for folder in private]
    start = prefix() + "-"
    return [
        f"{folder}/{name}"
        for folder in private
        for name in os.listdir(folder)  # noqa: PTH208 - pathlib costs more than this whole command
        if name.startswith(start) and not name.endswith(".lock")
    ]


def _answer(connection: _socket.socket, deadline: float) -> bytes:
    answer = b""
    try:
        while not answer.endswith(b"\n") and len(answer) < 512:
            connection.settimeout(max(0.01, deadline - time.monotonic()))
            more = connection.recv(512)
            if not more:
                break
            answer += more
    except OSError:
        answer = b""
    connection.close()
    return answer.strip()


def _ask_pipes(profile: str | None, message: bytes) -> list[bytes]:
    """The answers of all consoles that listen, on Windows, where a pipe's read knows no time-out."""
    from threading import Thread

    deadline = time.monotonic() + PATIENCE_SECONDS
    answers: dict[str, bytes] = {}

    def ask(address: str) -> None:
        while time.monotonic() < deadline:
            try:
                with open(address, "r+b", buffering=0) as pipe:  # noqa: PTH123
                    answers[address] = b""
                    pipe.write(message)
                    answers[address] = pipe.readline(512).strip()
                    return
            except (FileNotFoundError, PermissionError):
                return
            except OSError:
                # All its instances are busy at this moment.
                time.sleep(0.02)

    threads = [Thread(target=ask, args=(address,), daemon=True) for address in _pipes(profile)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(max(0.0, deadline - time.monotonic()))
    return list(answers.values())


def _pipes(profile: str | None) -> list[str]:
    if profile is not None:
        return [pipe_address(profile)]
    start = f"agent-console-{prefix()}-"
    return [rf"\\.\pipe\{name}" for name in os.listdir(r"\\.\pipe") if name.startswith(start)]  # noqa: PTH208


def _is_ours(path: str) -> bool:
    try:
        return os.stat(path).st_uid == os.getuid()  # noqa: PTH116
    except OSError:
        return False


def _digest(text: str) -> str:
    # FNV-1a: names must differ, not resist anyone; hashlib costs a third of the command's time.
    value = 0xCBF29CE484222325
    for byte in text.encode("utf-8", "surrogateescape"):
        value = ((value ^ byte) * 0x100000001B3) & 0xFFFFFFFFFFFFFFFF
    return f"{value ^ value >> 32:016x}"[8:]
