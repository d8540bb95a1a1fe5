"""The Windows set-up: that it compiles, and is signed where a command to sign with is named."""

from __future__ import annotations


def test_the_set_up_compiles_without_a_warning_and_is_signed_with_its_uninstaller(set_up):
    assert set_up.name == "agent-console-1.2.3-set-up.exe"
    assert set_up.read_bytes().startswith(b"MZ")
    signed = (set_up.parent / "signed").read_text().splitlines()
    assert len(signed) == 2
    assert signed[-1] == str(set_up)
