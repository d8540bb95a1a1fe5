"""What is saved in Settings: the file and the keyring agree afterwards, whatever became of the names."""

from __future__ import annotations

import pytest

from agent_console.keeping import keep
from agent_console.settings import Configuration, load_configuration
from agent_console.settings.changes import AddProfile, RemoveProfile, RenameProfile
from agent_console.ui.settings_draft import KeyChange, Saving

PROFILES = '[[profiles]]\nname = "Sales"\n[[profiles]]\nname = "Sales 2"\n'


class Credentials:
    """A keyring in memory."""

    def __init__(self) -> None:
        self.kept = {("Sales", "transfer"): "old", ("Sales", "accept"): "old"}
        self.kept |= {("Sales 2", "transfer"): "new", ("Sales 2", "return"): "new"}

    def keys(self, profile: str, actions) -> dict[str, str]:
        return {action: self.kept[profile, action] for action in actions if (profile, action) in self.kept}

    def store(self, profile: str, action: str, key: str) -> None:
        self.kept[profile, action] = key

    def remove(self, profile: str, action: str) -> bool:
        return self.kept.pop((profile, action), None) is not None


@pytest.fixture
def credentials(tmp_path, monkeypatch) -> Credentials:
    monkeypatch.setenv("AGENT_CONSOLE_CONFIG_DIR", str(tmp_path))
    tmp_path.chmod(0o700)
    (tmp_path / "config.toml").write_text(PROFILES)
    return Credentials()


def names(configuration: Configuration) -> list[str]:
    return [one.name for one in configuration.profiles]


async def test_a_profile_that_takes_the_name_of_one_that_goes_brings_its_own_keys(credentials):
    saving = Saving((RemoveProfile("Sales"), RenameProfile("Sales 2", "Sales")), ())
    assert names(await keep(saving, credentials)) == ["Sales"]
    assert credentials.kept == {("Sales", "transfer"): "new", ("Sales", "return"): "new"}


async def test_a_new_profile_of_an_old_name_has_the_keys_that_were_typed_for_it_and_no_other(credentials):
    saving = Saving(
        (RemoveProfile("Sales"), AddProfile("Sales", {})), (KeyChange("Sales", "transfer", "typed"),)
    )
    assert names(await keep(saving, credentials)) == ["Sales 2", "Sales"]
    assert {secret: key for (name, secret), key in credentials.kept.items() if name == "Sales"} == {
        "transfer": "typed"
    }
    assert load_configuration().profiles[0].name == "Sales 2"
