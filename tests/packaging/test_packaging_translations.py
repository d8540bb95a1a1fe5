"""A wheel brings every language along, although git keeps none of the compiled files."""

from __future__ import annotations

import subprocess
import sys
import zipfile

from bundling import trimming
from bundling.release import CHECKOUT

from agent_console.ui.languages import LANGUAGES


def test_a_wheel_holds_every_language(tmp_path):
    build = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(tmp_path)]
    subprocess.run(build, cwd=CHECKOUT, check=True, stdout=subprocess.DEVNULL)
    with zipfile.ZipFile(next(tmp_path.glob("*.whl"))) as wheel:
        found = [name for name in wheel.namelist() if name.endswith(".qm")]
    assert sorted(found) == [
        f"agent_console/translations/agent-console_{language}.qm" for language in sorted(LANGUAGES)
    ]


def test_the_bundle_keeps_qts_own_texts_in_each_of_them():
    assert {*trimming.LANGUAGES, "en"} == set(LANGUAGES)
