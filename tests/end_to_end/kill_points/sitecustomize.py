"""Python loads this before the program: kills it with SIGKILL at the journal's point that TEST_KILL_AT names.

`intended:2` is the moment after the second intention is on disk. Only the journal's own hook is used.
"""

import os
import signal

if wanted := os.environ.get("TEST_KILL_AT"):
    from agent_console.journal import Journal

    begin, passed = Journal.__init__, []

    def at_point(point: str) -> None:
        passed.append(point)
        if f"{point}:{passed.count(point)}" == wanted:
            os.kill(os.getpid(), signal.SIGKILL)

    def init(self, *arguments, **options) -> None:
        begin(self, *arguments, **options, at_point=at_point)

    Journal.__init__ = init
