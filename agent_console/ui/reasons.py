"""What the rooms behind the window say in English, in the agent's language: they know no languages.

Their sentences are the keys: one that is changed there and not here is shown in English, and a test names it.
"""

from __future__ import annotations

import re
from functools import cache

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from agent_console.ui.settings_complaints import complaint

_CONNECTING = (
    QT_TRANSLATE_NOOP("reasons", "The call control server could not be used."),
    QT_TRANSLATE_NOOP("reasons", "The request was not sent."),
    QT_TRANSLATE_NOOP("reasons", "No API key is stored for this action."),
    QT_TRANSLATE_NOOP("reasons", "The server's address cannot be used."),
    QT_TRANSLATE_NOOP("reasons", "This destination cannot be dialled."),
    QT_TRANSLATE_NOOP("reasons", "The call lacks a number that the endpoint needs."),
    QT_TRANSLATE_NOOP("reasons", "The certificate file in the settings cannot be read."),
    QT_TRANSLATE_NOOP("reasons", "The server's name was not found. Check the address and the network."),
    QT_TRANSLATE_NOOP("reasons", "The server refused the connection. Check the address, or try again later."),
    QT_TRANSLATE_NOOP("reasons", "No connection to the server could be made. Check the network."),
    QT_TRANSLATE_NOOP("reasons", "The server did not take the connection in time. Check the network."),
    QT_TRANSLATE_NOOP("reasons", "Earlier requests are still waiting for the server."),
    QT_TRANSLATE_NOOP(
        "reasons",
        "The proxy did not connect to the server. Check the proxy's address, name and password.",
    ),
    QT_TRANSLATE_NOOP("reasons", "No secure connection could be agreed on with the server."),
    QT_TRANSLATE_NOOP("reasons", "The server's certificate has expired, or this computer's clock is wrong."),
    QT_TRANSLATE_NOOP(
        "reasons", "The server's certificate is not valid yet, or this computer's clock is wrong."
    ),
    QT_TRANSLATE_NOOP(
        "reasons",
        "The server's certificate is for another host. The address may be wrong, or someone is in between.",
    ),
    QT_TRANSLATE_NOOP(
        "reasons",
        "The server's certificate is not signed by an authority that this computer trusts. "
        "If your company inspects traffic, add its certificate file in the settings.",
    ),
    QT_TRANSLATE_NOOP("reasons", "The server did not answer."),
    QT_TRANSLATE_NOOP("reasons", "The server did not answer in time."),
    QT_TRANSLATE_NOOP("reasons", "The connection to the server was lost before it answered."),
)
_ANSWERS = (
    QT_TRANSLATE_NOOP("reasons", "The server refused."),
    QT_TRANSLATE_NOOP("reasons", "The server refused for a reason that its documentation does not list."),
    QT_TRANSLATE_NOOP("reasons", "The server answered with an error."),
    QT_TRANSLATE_NOOP("reasons", "Your request was unintelligible. Check your formatting."),
    QT_TRANSLATE_NOOP("reasons", "Your API key is wrong or missing."),
    QT_TRANSLATE_NOOP("reasons", "You didn't pass in your Company ID or you're using the wrong API key."),
    QT_TRANSLATE_NOOP("reasons", "It actually, really doesn't exist."),
    QT_TRANSLATE_NOOP("reasons", "It doesn't respond to the HTTP action you used."),
    QT_TRANSLATE_NOOP("reasons", "You requested a format that isn't JSON or XML."),
    QT_TRANSLATE_NOOP("reasons", "It up and left or was otherwise deleted."),
    QT_TRANSLATE_NOOP("reasons", "I'm a little teapot!"),
    QT_TRANSLATE_NOOP("reasons", "Slow down. Highly concurrent requests are frowned upon."),
    QT_TRANSLATE_NOOP("reasons", "The server had a problem. Try again later."),
    QT_TRANSLATE_NOOP(
        "reasons", "The server is temporarily offline for maintenance. Please try again later."
    ),
    QT_TRANSLATE_NOOP(
        "reasons",
        "The server points to another address, which is not followed. Check the address in the settings.",
    ),
    QT_TRANSLATE_NOOP("reasons", "The server answered with a status that its documentation does not list."),
    QT_TRANSLATE_NOOP("reasons", "The server's answer could not be read."),
    QT_TRANSLATE_NOOP("reasons", "The server's answer was empty."),
    QT_TRANSLATE_NOOP("reasons", "The server's answer was too large to read."),
    QT_TRANSLATE_NOOP(
        "reasons",
        "The server says that the transfer began but gave no transfer UUID, "
        "so the transfer cannot be connected or stopped from here.",
    ),
    QT_TRANSLATE_NOOP("reasons", "The program was closed before the answer came."),
    QT_TRANSLATE_NOOP("reasons", "It could not be recorded on this computer first, so it was not sent."),
    QT_TRANSLATE_NOOP(
        "reasons",
        "This program could not take in something that happened: what it shows may be incomplete.",
    ),
)
_KEYRING = (
    QT_TRANSLATE_NOOP("reasons", "the keyring does not open; unlock it and try again"),
    QT_TRANSLATE_NOOP("reasons", "the keyring is locked; unlock it and try again"),
    QT_TRANSLATE_NOOP("reasons", "no keyring is available to keep keys in; install and start one"),
    QT_TRANSLATE_NOOP(
        "reasons",
        "no keyring is available to keep keys in; install and start one (on Linux GNOME Keyring or KWallet "
        "with the Secret Service), or name one in PYTHON_KEYRING_BACKEND",
    ),
    QT_TRANSLATE_NOOP("reasons", "the keyring failed ({detail}); see whether it is running and unlocked"),
    QT_TRANSLATE_NOOP(
        "reasons",
        "the keyring backend could not be loaded ({detail}); see PYTHON_KEYRING_BACKEND and keyringrc.cfg",
    ),
    QT_TRANSLATE_NOOP(
        "reasons",
        "the null keyring keeps nothing; choose another in PYTHON_KEYRING_BACKEND or keyringrc.cfg",
    ),
    QT_TRANSLATE_NOOP(
        "reasons",
        "the keyring {kind} keeps keys in the clear; uninstall it or name another in "
        "PYTHON_KEYRING_BACKEND, or put allow_insecure_keyring = true at the top of the configuration",
    ),
)
_JOURNAL = (
    QT_TRANSLATE_NOOP("reasons", "The journal could not be used."),
    QT_TRANSLATE_NOOP(
        "reasons", "The disk is full, so the journal {file} was not written. Free some space and try again."
    ),
    QT_TRANSLATE_NOOP(
        "reasons",
        "The disk refused the journal {file}. Check the disk, its quota and any limit on file sizes, and "
        "try again.",
    ),
    QT_TRANSLATE_NOOP(
        "reasons",
        "The journal {file} cannot be opened for writing. Make its folder writable for you, or name "
        "another one in AGENT_CONSOLE_DATA_DIR.",
    ),
    QT_TRANSLATE_NOOP(
        "reasons",
        "Another program holds the journal {file}. Close whatever has it open, a backup for example, and "
        "try again.",
    ),
    QT_TRANSLATE_NOOP(
        "reasons",
        "The journal {file} is damaged and could not be set aside. Move it elsewhere and try again.",
    ),
    QT_TRANSLATE_NOOP(
        "reasons", "The journal {file} is damaged. It was kept as {kept}, and a new one begins. Try again."
    ),
    QT_TRANSLATE_NOOP(
        "reasons",
        "The journal {file} was written by a newer version of this program, and was left as it is. Install "
        "that version, or move the file elsewhere.",
    ),
    QT_TRANSLATE_NOOP(
        "reasons", "The journal {file} is closed, because the program is ending. Start it again."
    ),
    QT_TRANSLATE_NOOP(
        "reasons",
        "That is too short for a phone number, so nobody was forgotten. Give the number in full.",
    ),
    QT_TRANSLATE_NOOP(
        "reasons",
        "The export could not be written to the end. Choose another place with enough space and try again.",
    ),
    QT_TRANSLATE_NOOP(
        "reasons",
        "The journal {file} failed. Try again; if it persists, move the file elsewhere and report this.",
    ),
)
_RINGS = (
    QT_TRANSLATE_NOOP("reasons", "{why}; next try in {seconds} s"),
    QT_TRANSLATE_NOOP("reasons", "connecting"),
    QT_TRANSLATE_NOOP("reasons", "listening to what is copied"),
    QT_TRANSLATE_NOOP("reasons", "listening to {place}"),
    QT_TRANSLATE_NOOP("reasons", "it failed unexpectedly; the log has the details"),
    QT_TRANSLATE_NOOP("reasons", "it takes no message"),
    QT_TRANSLATE_NOOP("reasons", "it announces more rings than any phone has"),
    QT_TRANSLATE_NOOP("reasons", "the certificate of {place} is not accepted: {detail}"),
    QT_TRANSLATE_NOOP("reasons", "{place} does not speak TLS"),
    QT_TRANSLATE_NOOP("reasons", "{place} does not answer"),
    QT_TRANSLATE_NOOP("reasons", "{place} cannot be reached: {detail}"),
    QT_TRANSLATE_NOOP("reasons", "the connection was lost: {detail}"),
    QT_TRANSLATE_NOOP("reasons", "its secret is not in the keyring"),
    QT_TRANSLATE_NOOP("reasons", "its token is not in the keyring"),
    QT_TRANSLATE_NOOP("reasons", "its token has fewer than {least} characters; store a longer one"),
    QT_TRANSLATE_NOOP("reasons", "Asterisk gives no challenge to log in with"),
    QT_TRANSLATE_NOOP("reasons", "Asterisk refuses the user name or its secret"),
    QT_TRANSLATE_NOOP("reasons", "what listens there does not answer as Asterisk does"),
    QT_TRANSLATE_NOOP("reasons", "what listens there is not Asterisk's manager: {detail}"),
    QT_TRANSLATE_NOOP("reasons", "what listens there is not baresip's ctrl_tcp: {detail}"),
    QT_TRANSLATE_NOOP(
        "reasons",
        "baresip closed the connection; it serves one program at a time, another one may have come",
    ),
    QT_TRANSLATE_NOOP("reasons", "port {port} is in use by another program"),
    QT_TRANSLATE_NOOP("reasons", "port {port} cannot be used: {detail}"),
    QT_TRANSLATE_NOOP("reasons", "{file} holds no certificate in PEM form"),
    QT_TRANSLATE_NOOP("reasons", "{file} cannot be read: {detail}"),
    QT_TRANSLATE_NOOP("reasons", "{key} is not set"),
    QT_TRANSLATE_NOOP("reasons", "endpoint must be written as PJSIP/201"),
    QT_TRANSLATE_NOOP(
        "reasons", "an agent-console: URL can announce a ring, an answer or a hangup, and nothing else"
    ),
    QT_TRANSLATE_NOOP("reasons", "CALLER must be a phone number, a SIP address, or a word such as anonymous"),
    QT_TRANSLATE_NOOP(
        "reasons", "a call UUID has 1 to 128 characters, no spaces, and none of / \\ ? # % & = : ; ,"
    ),
    QT_TRANSLATE_NOOP(
        "reasons", "the number called must be a phone number, a SIP address, or an account user@host"
    ),
)
_CONFIGURATION = (
    QT_TRANSLATE_NOOP("reasons", "{place}: cannot be read ({detail}); make it readable"),
    QT_TRANSLATE_NOOP("reasons", "{place}: cannot be written ({detail}); make it writable"),
    QT_TRANSLATE_NOOP("reasons", "{place}: is not UTF-8; nothing of this file is used, save it as UTF-8"),
    QT_TRANSLATE_NOOP("reasons", "{place}: {detail}; nothing of this file is used, mend this line"),
    QT_TRANSLATE_NOOP("reasons", "{place}: {key} is set by your administrator; what stands here is not used"),
    QT_TRANSLATE_NOOP("reasons", "{place}: a profile needs a name; it is left out"),
    QT_TRANSLATE_NOOP("reasons", "{place}: a second profile is called {value}; it is left out"),
    QT_TRANSLATE_NOOP("reasons", "{place}: quick_dial has a second {value}; it is left out"),
    QT_TRANSLATE_NOOP("reasons", "{place}: a quick_dial entry {what}; it is left out"),
    QT_TRANSLATE_NOOP("reasons", "{place}: name {what}; the profile is left out"),
    QT_TRANSLATE_NOOP("reasons", "{place}: kind {what}; the ring source is left out"),
    QT_TRANSLATE_NOOP("reasons", "{place}: unknown key {value}; known here: {words}"),
    QT_TRANSLATE_NOOP(
        "reasons",
        "{place}: unknown key {value}; keys belong into the keyring: agent-console keys set PROFILE ACTION",
    ),
    QT_TRANSLATE_NOOP("reasons", "{place}: {key} {what}; using {value}"),
    QT_TRANSLATE_NOOP("reasons", "{place}: {key} {what}; it is left out"),
    QT_TRANSLATE_NOOP(
        "reasons", "{place}: another program keeps changing it; nothing was written, try again"
    ),
    QT_TRANSLATE_NOOP(
        "reasons",
        "{place}: has a mistake that keeps it from being read; mend it first, nothing was written",
    ),
    QT_TRANSLATE_NOOP(
        "reasons",
        "{place}: is written in a way that cannot be changed safely; change it with an editor",
    ),
    QT_TRANSLATE_NOOP("reasons", "ring_sources are set by your administrator"),
    QT_TRANSLATE_NOOP("reasons", "the profile {value} comes from your administrator"),
    QT_TRANSLATE_NOOP("reasons", "{key} of {value} is set by your administrator"),
    QT_TRANSLATE_NOOP("reasons", "{key} is set by your administrator"),
    QT_TRANSLATE_NOOP("reasons", "there is a profile called {value} already; nothing was written"),
    QT_TRANSLATE_NOOP("reasons", "this file has no profile called {value}; nothing was written"),
)
_PARTS = {"key": r"[\w.-]+", "seconds": r"\d+", "port": r"\d+", "least": r"\d+"}
_DETAIL = re.compile(r"(.+[.!]) \((.+)\)", re.DOTALL)


def said(text: str) -> str:
    """One or more lines of another room, in the agent's language; what is not known stays as it is."""
    return "\n".join(_line(line) for line in text.split("\n"))


def _line(text: str) -> str:
    if found := _DETAIL.fullmatch(text):
        return f"{_sentence(found[1])} ({found[2]})"
    return _sentence(text)


def _sentence(text: str) -> str:
    if text in _whole():
        return QCoreApplication.translate("reasons", text)
    for pattern, sentence in _with_parts():
        if found := pattern.fullmatch(text):
            return _with_its_parts(sentence, found.groupdict(), text)
    return text


def _with_its_parts(sentence: str, parts: dict[str, str], text: str) -> str:
    translated = QCoreApplication.translate("reasons", sentence)
    if translated == sentence:
        return text
    if "what" in parts:
        parts["what"] = complaint(ValueError(parts["what"]))
    if "why" in parts:
        parts["why"] = _sentence(parts["why"])
    return translated.format(**parts)


@cache
def _whole() -> frozenset[str]:
    return frozenset(one for one in _all() if "{" not in one)


@cache
def _with_parts() -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple((_pattern(one), one) for one in _all() if "{" in one)


def _pattern(sentence: str) -> re.Pattern[str]:
    pieces = re.split(r"\{(\w+)\}", sentence)
    named = (f"(?P<{name}>{_PARTS.get(name, '.+?')})" for name in pieces[1::2])
    texts = [re.escape(one) for one in pieces[::2]]
    return re.compile(texts[0] + "".join(part + text for part, text in zip(named, texts[1:], strict=True)))


def _all() -> tuple[str, ...]:
    found = (*_CONNECTING, *_ANSWERS, *_KEYRING, *_JOURNAL, *_RINGS, *_CONFIGURATION)
    return tuple(str(one) for one in found)
