"""Practice mode: a day at the simulator, as a profile to work on and a phone that rings by itself."""

from __future__ import annotations

from collections.abc import Callable
from threading import Lock

from agent_console.desk.policy import Paradigm
from agent_console.rings.announcements import Announce, Answered, Rang, Stopped
from agent_console.settings.profile import Profile, QuickDialEntry
from agent_console.simulator import Paradigm as HandlersParadigm
from agent_console.simulator import PhoneAnswered, PhoneEvent, PhoneQuiet, PhoneRings, Simulator, practice_day

SOURCE = "practice"
RETURN_WINDOW_SECONDS = 60
ACCEPT_WINDOW_SECONDS = 25


class PracticeDay:
    """One simulated day of an agent who either returns or accepts calls. Touches nothing real."""

    def __init__(self, paradigm: Paradigm) -> None:
        self._paradigm = paradigm
        scenario = practice_day().with_paradigm(
            HandlersParadigm(paradigm.name.lower()),
            return_window_seconds=RETURN_WINDOW_SECONDS,
            accept_window_seconds=ACCEPT_WINDOW_SECONDS,
        )
        self._simulator = Simulator(scenario, requests_kept=0)
        self._stop_listening: Callable[[], None] | None = None
        self._starting, self._stopped = Lock(), False

    def start(self, announce: Announce) -> None:
        """Open the simulator, and announce every ring of the agent's phone, from the simulator's thread."""
        agent = self._simulator.scenario.agent.number

        def hear(event: PhoneEvent) -> None:
            if event.number != agent:
                return
            match event:
                case PhoneRings():
                    announce(Rang(SOURCE, event.leg_id, event.caller_id))
                case PhoneAnswered():
                    announce(Answered(SOURCE, event.leg_id))
                case PhoneQuiet():
                    announce(Stopped(SOURCE, event.leg_id))

        with self._starting:
            if self._stopped:
                return
            self._simulator.start()
            with self._simulator.world() as world:
                self._stop_listening = world.listen(hear)

    def stop(self) -> None:
        """Close the simulator; one that another thread is about to start is not started any more."""
        with self._starting:
            self._stopped = True
            if self._stop_listening is not None:
                self._stop_listening()
            self._simulator.stop()

    @property
    def keys(self) -> dict[str, str]:
        """The keys of the agent's handler, by action."""
        return {str(action): key for action, key in self._simulator.keys.items()}

    @property
    def profile(self) -> Profile:
        """The profile to work on: colleagues are its quick dial."""
        return Profile(
            name="Practice",
            base_url=self._simulator.base_url,
            region="US",
            paradigm=self._paradigm.name.lower(),
            return_window_seconds=RETURN_WINDOW_SECONDS,
            accept_window_seconds=ACCEPT_WINDOW_SECONDS,
            quick_dial=tuple(
                QuickDialEntry(colleague.name, colleague.number)
                for colleague in self._simulator.scenario.colleagues
            ),
        )
