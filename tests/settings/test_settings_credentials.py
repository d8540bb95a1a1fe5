"""Keys live in the keyring and nowhere else, and a keyring that fails says so in words."""

from __future__ import annotations

import subprocess
import sys
import threading
import traceback
from pathlib import Path

import keyring
import pytest
import settings_keyrings as keyrings
from keyring.backends import fail, null

from agent_console.settings.credentials import (
    Credentials,
    CredentialsError,
    CredentialsReader,
    KeyringFailed,
    KeyringLocked,
    NoUsableKeyring,
)

KEY = "woofwoofwoof"


@pytest.fixture(autouse=True)
def _private_keyring(tmp_path, monkeypatch):
    monkeypatch.setenv("TEST_KEYRING_FILE", str(tmp_path / "keyring.json"))
    before = keyring.get_keyring()
    keyring.set_keyring(keyrings.InAFile())
    yield
    keyring.set_keyring(before)


def test_a_key_is_kept_under_the_names_that_administrators_rely_on():
    Credentials().store("Sales", "active_calls", KEY)
    assert keyring.get_password("agent-console", "Sales/active_calls") == KEY
    assert Credentials().keys("Sales") == {"active_calls": KEY}


def test_what_surrounds_a_key_is_not_part_of_it():
    Credentials().store("Sales", "transfer", f"  {KEY}\r\n")
    assert keyring.get_password("agent-console", "Sales/transfer") == KEY
    keyring.set_password("agent-console", "Sales/return", f"{KEY}\n")
    assert Credentials().key("Sales", "return") == KEY


@pytest.mark.parametrize("nothing", ["", "  \n", "two\nlines", "a\x00b"])
def test_what_is_no_key_is_not_stored(nothing):
    with pytest.raises(ValueError, match="one line"):
        Credentials().store("Sales", "transfer", nothing)
    assert Credentials().keys("Sales") == {}


def test_a_key_that_is_removed_is_gone_and_a_second_removal_says_so():
    credentials = Credentials()
    credentials.store("Sales", "transfer", KEY)
    assert credentials.remove("Sales", "transfer") is True
    assert credentials.remove("Sales", "transfer") is False
    assert credentials.key("Sales", "transfer") is None


@pytest.mark.parametrize(
    ("backend", "error", "says"),
    [
        (fail.Keyring, NoUsableKeyring, "install and start one"),
        (null.Keyring, NoUsableKeyring, "PYTHON_KEYRING_BACKEND"),
        (keyrings.Absent, NoUsableKeyring, "install and start one"),
        (keyrings.PlaintextKeyring, NoUsableKeyring, "PlaintextKeyring keeps keys in the clear"),
        (keyrings.HouseKeyring, NoUsableKeyring, "allow_insecure_keyring = true"),
        (keyrings.OldFileKeyring, NoUsableKeyring, "keeps keys in the clear"),
        (keyrings.Chain, NoUsableKeyring, "PlaintextKeyring keeps keys in the clear"),
        (keyrings.Locked, KeyringLocked, "unlock it"),
        (keyrings.CannotBegin, KeyringLocked, "unlock it"),
        (keyrings.TellsTales, KeyringFailed, "RuntimeError"),
    ],
)
def test_a_keyring_that_cannot_be_used_says_what_to_do_and_no_key(backend, error, says):
    keyring.set_keyring(backend())
    with pytest.raises(error, match=says) as read:
        Credentials().keys("Sales")
    with pytest.raises(error, match=says) as written:
        Credentials().store("Sales", "transfer", KEY)
    told = "".join(traceback.format_exception(read.value) + traceback.format_exception(written.value))
    assert KEY not in told
    assert "Failed to unlock the collection" not in told


@pytest.mark.parametrize("backend", [keyrings.PlaintextKeyring, keyrings.Chain])
def test_an_administrator_may_allow_a_keyring_in_the_clear(backend):
    keyring.set_keyring(backend())
    credentials = Credentials(allow_insecure_keyring=True)
    credentials.store("Sales", "transfer", KEY)
    assert credentials.keys("Sales") == {"transfer": KEY}


@pytest.mark.parametrize("backend", [keyrings.InAFile, keyrings.EncryptedKeyring])
def test_a_keyring_that_is_not_known_to_be_in_the_clear_is_used(backend):
    keyring.set_keyring(backend())
    assert Credentials().backend_name() == backend().name


def test_a_keyring_that_hangs_is_given_up():
    keyring.set_keyring(keyrings.Hangs())
    with pytest.raises(KeyringLocked, match="does not open"):
        Credentials(patience_seconds=0.05).keys("Sales")


async def test_a_keyring_that_hangs_does_not_hold_the_window_still():
    keyring.set_keyring(keyrings.Hangs())
    reader = CredentialsReader(Credentials(patience_seconds=0.05))
    with pytest.raises(KeyringLocked, match="does not open"):
        await reader.keys("Sales")
    reader.close()


async def test_the_window_is_told_why_there_are_no_keys():
    keyring.set_keyring(fail.Keyring())
    reader = CredentialsReader(Credentials())
    with pytest.raises(CredentialsError, match="install"):
        await reader.keys("Sales")
    reader.close()


async def test_all_questions_are_asked_in_one_thread_that_is_not_the_windows(monkeypatch):
    threads = set()
    ask = keyrings.InAFile.get_password

    def notice(self, service, username):
        threads.add(threading.current_thread())
        return ask(self, service, username)

    monkeypatch.setattr(keyrings.InAFile, "get_password", notice)
    credentials = Credentials()
    reader = CredentialsReader(credentials)
    credentials.store("Sales", "accept", KEY)
    assert await reader.keys("Sales") == {"accept": KEY}
    assert await reader.keys("Sales") == {"accept": KEY}
    assert len(threads) == 1
    assert threading.main_thread() not in threads
    reader.close()


def test_a_keyring_that_hangs_does_not_keep_the_program_from_ending(tmp_path):
    program = (
        "import keyring, settings_keyrings as k\n"
        "from agent_console.settings.credentials import *\n"
        "keyring.set_keyring(k.Hangs())\n"
        "try: Credentials(patience_seconds=0.05).keys('Sales')\n"
        "except KeyringLocked: print('gave up')\n"
    )
    here = Path(__file__).parent
    done = subprocess.run(
        [sys.executable, "-c", program],
        env={"PYTHONPATH": f"{here}:{here.parents[1]}", "HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        timeout=20,
        check=False,
    )
    assert (done.stdout, done.stderr, done.returncode) == ("gave up\n", "", 0)
