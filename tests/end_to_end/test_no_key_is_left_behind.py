"""After a day of faults, no key stands in anything that the program wrote, printed or was started with."""

from __future__ import annotations

from pathlib import Path

from from_outside import wait_for

from agent_console.simulator import HTML_PAGE, Answers, Drops, Kind, Party, Truncates

NOT_AUTHORIZED = Answers(401, b'{"success": false, "error": "not authorized"}', "application/json")


def test_a_day_of_faults_leaves_no_key_behind(program, simulator, screen_reader, tmp_path):
    program.profile(simulator.base_url, simulator.keys, "poll_seconds = 0.5")
    process = program.start()
    screen_reader.find_text("Connection: live")
    with simulator.world() as world:
        call_uuid = world.call_in("+16045550123", "+18665551234")
    program.ring("+18665551234")
    screen_reader.find("Matched call", identifier=call_uuid)
    with simulator.world() as world:
        world.answer(world.leg_of(call_uuid, Party.AGENT))
    faults = [
        Answers(500, HTML_PAGE, "text/html"),
        Answers(503, retry_after="1"),
        Drops(acts=False),
        Truncates(),
        Answers(200, b"<html>log in</html>", "text/html"),
    ]
    for fault in faults:
        simulator.faults.add(fault, times=1, on=Kind.ACTIVE_CALLS)
        before = len(simulator.requests)
        wait_for(lambda before=before: len(simulator.requests) > before + 1, "a poll after the fault")
        screen_reader.find_text("Connection: live", patience=30)
    for fault in (Truncates(), NOT_AUTHORIZED):
        simulator.faults.add(fault, times=1, on=Kind.TRANSFER)
        screen_reader.type("Transfer to", "+14165550101")
        screen_reader.press("Transfer")
        wait_for(lambda: screen_reader.find_text("Message: Transfer"), "the outcome")
    with simulator.world() as world:
        for key in simulator.keys.values():
            world.keys.revoke(key)
    screen_reader.find_text("Connection: key refused")
    everything = {
        "arguments": Path(f"/proc/{process.pid}/cmdline").read_bytes(),
        "environment": Path(f"/proc/{process.pid}/environ").read_bytes(),
        "what the screen reader finds": "\n".join(screen_reader.tree()).encode(),
    }
    for command in (["calls"], ["doctor"], ["doctor", "--json"], ["keys", "list"]):
        done = program.run(*command)
        everything[" ".join(command)] = (done.stdout + done.stderr).encode()
    everything["standard streams"] = "".join(program.leave(process)).encode()
    kept = Path(program.env["TEST_KEYRING_FILE"])
    for file in tmp_path.rglob("*"):
        if file.is_file() and file != kept:
            everything[str(file)] = file.read_bytes()
    for where, what in everything.items():
        for action, key in simulator.keys.items():
            assert key.encode() not in what, f"the key for {action} stands in {where}"
