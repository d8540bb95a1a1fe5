"""A language that is chosen in the settings is spoken at once: the window comes again in it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

CHECKOUT = Path(__file__).parents[1]
BESIDE_THE_WINDOW = """
import sys
from agent_console import app, opening
from agent_console.settings import load_configuration
from agent_console.settings.changes import SetPreference
from agent_console.settings.writing import write_changes
from agent_console.ui import languages

languages._TRANSLATIONS = __import__("pathlib").Path(sys.argv.pop())

enter_the_desktop = app.Console._enter_the_desktop

async def once_all_has_begun(console, *more):
    await enter_the_desktop(console, *more)
    print(console._window.calls.accessibleName(), console._window.isVisible(), flush=True)
    if console._preferences.language == "de":
        console._closed.set()
        return
    configuration = write_changes((SetPreference("language", "de"),))
    await console._apply(configuration, {})

app.Console._enter_the_desktop = once_all_has_begun
sys.exit(opening.run_window(load_configuration(), "Sales", minimized=False))
"""


def test_the_window_comes_again_in_the_language_that_was_chosen(tmp_path):
    tool = [sys.executable, str(CHECKOUT / "packaging" / "translations.py")]
    subprocess.run([*tool, "compile", str(tmp_path / "translations")], check=True)
    for folder in ("config", "data", "run"):
        (tmp_path / folder).mkdir(mode=0o700)
    (tmp_path / "config" / "config.toml").write_text(
        '[[profiles]]\nname = "Sales"\nbase_url = "http://127.0.0.1:9/v1"\n'
    )
    environment = {
        **os.environ,
        "AGENT_CONSOLE_CONFIG_DIR": str(tmp_path / "config"),
        "AGENT_CONSOLE_DATA_DIR": str(tmp_path / "data"),
        "XDG_RUNTIME_DIR": str(tmp_path / "run"),
        "LC_ALL": "C.UTF-8",
        "PYTHONPATH": str(CHECKOUT),
        "PYTHONIOENCODING": "utf-8",
    }
    command = [sys.executable, "-c", BESIDE_THE_WINDOW, str(tmp_path / "translations")]
    ran = subprocess.run(
        command, env=environment, capture_output=True, encoding="utf-8", timeout=50, check=False
    )
    assert (ran.stdout.splitlines(), ran.returncode) == (
        ["Active calls True", "Laufende Anrufe True"],
        0,
    ), ran.stderr
    log = next((tmp_path / "data").rglob("*.log")).read_text("utf-8")
    assert "Traceback" not in ran.stderr + log
