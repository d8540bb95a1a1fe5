"""Settings that are saved hold at once: the file, the keyring and the session follow, without a restart."""

from __future__ import annotations

import json
import sqlite3
import subprocess
import sys
import tomllib
from contextlib import closing
from pathlib import Path

from from_outside import wait_for

from agent_console.simulator import Kind, Party


def configuration_of(program) -> dict:
    return tomllib.loads((Path(program.env["AGENT_CONSOLE_CONFIG_DIR"]) / "config.toml").read_text())


def keyring_of(program) -> dict:
    return json.loads(Path(program.env["TEST_KEYRING_FILE"]).read_text())


def compile_translations() -> None:
    """Unless setting up has done so."""
    checkout = Path(__file__).parents[2]
    if not (checkout / "agent_console" / "translations" / "agent-console_de.qm").exists():
        tool = checkout / "packaging" / "translations.py"
        subprocess.run([sys.executable, str(tool), "compile"], check=True)


def open_page(screen_reader, page: str) -> None:
    screen_reader.press("Settings")
    screen_reader.find("Sections")
    screen_reader.select("Sections", page)


def test_a_pasted_rejection_link_makes_the_return_button_use_it(program, simulator, screen_reader):
    group = simulator.group_keys
    keys = {action: key for action, key in group.items() if action != "return"}
    program.profile(simulator.base_url, keys)
    program.start()
    screen_reader.find_text("Connection: live")
    link = f"{simulator.origin}/buyer_groups/2957/call_control/reject?key={group['return']}"
    open_page(screen_reader, "Return and accept")
    screen_reader.type("Call rejection link", f"{link}&caller_number=CALLER_NUMBER")
    screen_reader.press("Use this link")
    screen_reader.press("Save")
    wait_for(lambda: keyring_of(program).get("agent-console:Sales/return"), "the key in the keyring")
    wait_for(
        lambda: "return_endpoint" in configuration_of(program)["profiles"][0], "the template in the file"
    )
    written = configuration_of(program)["profiles"][0]
    assert "{api_key}" in written["return_endpoint"]["url"]
    assert group["return"] not in json.dumps(written)
    assert written.get("return_window_seconds", 90) == 90
    with simulator.world() as world:
        call_uuid = world.call_in("+16045550123", "+18665551234")
    program.ring("+18665551234")
    screen_reader.find("Matched call", identifier=call_uuid)
    with simulator.world() as world:
        world.answer(world.leg_of(call_uuid, Party.AGENT))
    screen_reader.press("Return call")
    screen_reader.find("Return call", description="Return call: press again within 3 seconds")
    screen_reader.press("Return call")
    screen_reader.find_text("Message: Returned")
    assert [one.kind for one in simulator.requests if one.method == "POST"] == [Kind.REJECT]


def test_a_key_that_is_typed_in_the_settings_is_used_without_a_restart(program, simulator, screen_reader):
    program.profile(simulator.base_url, {})
    program.start()
    screen_reader.find_text("Connection: no key")
    open_page(screen_reader, "Keys")
    screen_reader.type(
        "Key for the list of active calls", simulator.keys["active_calls"], role="password text"
    )
    screen_reader.press("Save")
    screen_reader.find_text("Connection: live")
    assert keyring_of(program) == {"agent-console:Sales/active_calls": simulator.keys["active_calls"]}
    assert simulator.keys["active_calls"] not in "\n".join(screen_reader.tree())


def test_a_renamed_profile_takes_its_keys_its_rings_and_its_history_along(program, simulator, screen_reader):
    program.profile(simulator.base_url, simulator.keys)
    program.start()
    screen_reader.find_text("Connection: live")
    with simulator.world() as world:
        former = world.call_in("+16045550123", "+18665551234")
    program.ring("+18665551234")
    screen_reader.find("Matched call", identifier=former)
    with simulator.world() as world:
        world.caller_hangs_up(former)
    open_page(screen_reader, "Profile and server")
    screen_reader.type("Name of the profile", "Vertrieb")
    screen_reader.press("Save")
    screen_reader.find("Agent Console – Vertrieb")
    screen_reader.find_text("Connection: live")
    renamed = {f"agent-console:Vertrieb/{action}": key for action, key in simulator.keys.items()}
    wait_for(lambda: keyring_of(program) == renamed, "the keys under the new name")
    assert program.run("ring", "+18665551234", "--profile", "Sales").returncode == 3
    with simulator.world() as world:
        call_uuid = world.call_in("+16045550123", "+18665551234")
    assert program.run("ring", "+18665551234", "--profile", "Vertrieb").returncode == 0
    screen_reader.find("Matched call", identifier=call_uuid)
    with closing(sqlite3.connect(Path(program.env["AGENT_CONSOLE_DATA_DIR"]) / "journal.sqlite3")) as journal:
        assert journal.execute("SELECT DISTINCT profile FROM calls").fetchall() == [("Vertrieb",)]


def test_the_first_start_leads_from_a_pasted_key_to_a_ring_that_arrives(program, simulator, screen_reader):
    program.configure("")
    Path(program.env["TEST_KEYRING_FILE"]).write_text("{}")
    program.start()
    screen_reader.find("Agent Console – Set up")
    screen_reader.type("Name of the profile", "Sales")
    screen_reader.type("Address of the server", simulator.base_url)
    screen_reader.type("Key for the list of active calls", simulator.keys["active_calls"], "password text")
    screen_reader.press("Next")
    screen_reader.find_text("✓ The server accepts your key")
    # What was kept holds already, in the window behind the guide.
    screen_reader.find_text("Connection: live")
    screen_reader.find("Agent Console – Sales")
    assert keyring_of(program) == {"agent-console:Sales/active_calls": simulator.keys["active_calls"]}
    screen_reader.press("Next")
    screen_reader.press("Test: wait for a ring")
    screen_reader.find("Stop waiting")
    program.ring("(866) 555-1234")
    arrived = screen_reader.find_text("✓ A ring arrived from")
    assert "+1 866-555-1234" in arrived["name"]
    screen_reader.press("Next")
    screen_reader.type("What is dialled to reach you, one a line", "+16045550123")
    screen_reader.press("Next")
    screen_reader.find("Start practice")
    assert configuration_of(program)["profiles"][0]["numbers"] == ["+16045550123"]
    screen_reader.press("Done")
    screen_reader.wait_until_gone(name="Start practice")
    assert simulator.keys["active_calls"] not in "\n".join(screen_reader.tree())


def test_another_language_is_spoken_at_once(program, simulator, screen_reader):
    compile_translations()
    program.profile(simulator.base_url, simulator.keys)
    program.start()
    screen_reader.find_text("Connection: live")
    open_page(screen_reader, "Behaviour")
    screen_reader.give_keyboard("Agent Console – Settings")
    for _ in range(40):
        screen_reader.key("Tab")
        if screen_reader.focused()["name"] in {"Language", "As the system's"}:
            break
    screen_reader.key("d")
    screen_reader.press("Save")
    screen_reader.find_text("Verbindung: live")
    assert configuration_of(program)["language"] == "de"
    with simulator.world() as world:
        call_uuid = world.call_in("+16045550123", "+18665551234")
    program.ring("+18665551234")
    screen_reader.find("Erkannter Anruf", identifier=call_uuid)
    assert not [line for line in screen_reader.tree() if "Settings" in line]
