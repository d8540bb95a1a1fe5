"""Where the packages' own rooms are, and the package that is put to the test."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).parents[2]
for room in (CHECKOUT / "packaging", CHECKOUT / "packaging" / "linux", CHECKOUT / "tests" / "end_to_end"):
    if str(room) not in sys.path:
        sys.path.append(str(room))


@pytest.fixture(scope="session")
def package() -> Path:
    """The package that PACKAGE_UNDER_TEST names."""
    named = os.environ.get("PACKAGE_UNDER_TEST")
    if not named:
        pytest.skip("PACKAGE_UNDER_TEST names no package; packaging/linux/build.py builds one")
    if os.geteuid() != 0:
        pytest.skip("a package is installed as root")
    return Path(named).resolve()
