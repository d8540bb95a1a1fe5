"""A registry that no Windows is needed for."""

from __future__ import annotations

from types import SimpleNamespace


class FakeRegistry:
    """Has of `winreg` what a policy key needs. Values are what `winreg` gives for SZ, DWORD and MULTI_SZ."""

    HKEY_CURRENT_USER, HKEY_LOCAL_MACHINE = "HKCU", "HKLM"

    def __init__(self, machine=None, user=None, unreadable=()):
        self._keys = {"HKLM": machine, "HKCU": user}
        self._unreadable = unreadable

    def OpenKey(self, root, path):  # noqa: N802 - winreg's
        assert path == r"Software\Policies\agent-console"
        if root in self._unreadable:
            raise PermissionError(13, "Access is denied")
        if self._keys[root] is None:
            raise FileNotFoundError(2, "The system cannot find the file specified")
        return _Key(self._keys[root])

    def QueryInfoKey(self, key):  # noqa: N802
        return (0, len(key.values), 0)

    def EnumValue(self, key, index):  # noqa: N802
        name, value = list(key.values.items())[index]
        return (name, value, 1)


class _Key(SimpleNamespace):
    def __init__(self, values):
        super().__init__(values=values)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        return None
