"""The search: random stories in the unfair world until one breaks an invariant, and then the smallest such.

    python3 tasks.py search [--steps N] [--seed N] [--mix NAME] [--jobs N] [--only NAME] [--without NAME]
    python3 tasks.py search --replay "MIX:SEED"          the story again, with all that happened in it

What it is. `world.py` is the vendor and the telephone network, `wire.py` the HTTP server and the bad line
before it, `agent.py` the agent and the phone, `console.py` the real program without its window, `mix.py` how
unfair a day is, `invariants.py` what must hold. A step is one event of the world or the agent, with all that
follows until the next. A story is 400 steps of one seed and one mix; seeds count up from `--seed`, and each
is played in each mix in turn, so that `--steps N` reaches as many seeds as it needs.

How to read it. One line a mix: steps, stories, steps a second, and the shares (of the time that a call was in
hand, how long *talking* was told as *hear*, and *held* as *cannot hear* between caller and agent; on calm
days both must be 97 % or more). Then, for each invariant that broke, the smallest story that breaks it:
each line a moment in seconds and what happened, `──` a step, the last line what did not hold. It ends with
how to play that story again. Exit status 1 if any broke.

`--only` looks at one invariant, `--without` leaves one out: so a search goes on past what is known. Both may
be repeated, and so may `--mix`.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from multiprocessing import get_context

from .desk_view import DeskView
from .informed import Share
from .invariants import INVARIANTS, no_uuid_is_missing_from_the_journal
from .mix import FAULTS, MIXES, Mix, without
from .story import Step, Told, Violation, play

STEPS_A_STORY = 400
INFORMED_SHARE = 0.97
NAMES = [invariant.__name__ for invariant in INVARIANTS] + [no_uuid_is_missing_from_the_journal.__name__]


@dataclass(slots=True)
class Found:
    """A story that breaks an invariant: the first, or one made smaller."""

    mix: Mix
    seed: int
    steps: list[Step]
    violation: Violation
    lines: list[str] = field(default_factory=list)


@dataclass(slots=True)
class Tally:
    """What was played in one mix."""

    steps: int = 0
    stories: int = 0
    requests: int = 0
    seconds: float = 0.0
    talking: Share = field(default_factory=Share)
    held: Share = field(default_factory=Share)

    def add(self, told: Told, seconds: float) -> None:
        """One more story."""
        self.steps += len(told.steps)
        self.stories += 1
        self.requests += told.requests
        self.seconds += seconds
        for share, more in ((self.talking, told.shares["talking"]), (self.held, told.shares["held"])):
            share.all_ms += more.all_ms
            share.said_ms += more.said_ms


# ── making a story small ──────────────────────────────────────────────────────────────────────────


def smallest(
    found: Found, watched: frozenset[str], *, view: DeskView | None = None, most_tries: int = 600
) -> Found:
    """The smallest story that breaks the same invariant: fewer steps, fewer faults, rounder pauses."""
    tries = 0

    def breaks(mix: Mix, steps: Sequence[Step]) -> Found | None:
        nonlocal tries
        tries += 1
        told = play(found.seed, mix, steps=steps, watched=watched, view=view)
        violation = told.violation
        if violation is None or violation.invariant != found.violation.invariant:
            return None
        return Found(mix, found.seed, told.steps, violation)

    best = breaks(found.mix, found.steps)
    if best is None:
        return found
    for fault in FAULTS:
        if getattr(best.mix, fault):
            best = breaks(without(best.mix, fault), best.steps) or best
    size = max(1, len(best.steps) // 2)
    while tries < most_tries:
        before = len(best.steps)
        start = 0
        while start < len(best.steps) and tries < most_tries:
            fewer = _without_steps(best.steps, start, size)
            smaller = breaks(best.mix, fewer)
            if smaller is not None:
                best = smaller
            else:
                start += size
        if size == 1 and len(best.steps) == before:
            break
        size = max(1, size // 2)
    for number, step in enumerate(best.steps):
        for gap_ms in (0, 200, 1_000):
            if gap_ms >= step.gap_ms or tries >= most_tries or number >= len(best.steps):
                break
            calmer = [*best.steps[:number], replace(step, gap_ms=gap_ms), *best.steps[number + 1 :]]
            if (smaller := breaks(best.mix, calmer)) is not None:
                best = smaller
                break
    told = play(found.seed, best.mix, steps=best.steps, watched=watched, view=view, keep_lines=True)
    return Found(best.mix, found.seed, told.steps, told.violation or best.violation, told.lines)


def _without_steps(steps: Sequence[Step], start: int, size: int) -> list[Step]:
    """The steps without some; the time that those took passes all the same, up to two polls."""
    dropped = sum(step.gap_ms for step in steps[start : start + size])
    kept = [*steps[:start], *steps[start + size :]]
    if start and start < len(kept) + 1 and dropped:
        last = kept[start - 1]
        kept[start - 1] = replace(last, gap_ms=last.gap_ms + min(dropped, 2_000))
    return kept


# ── searching ─────────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class Task:
    """One story to play."""

    mix: str
    seed: int
    watched: frozenset[str]


def _played(task: Task) -> tuple[Task, Told, float]:
    began = time.perf_counter()
    told = play(task.seed, MIXES[task.mix], most_steps=STEPS_A_STORY, watched=task.watched)
    return task, told, time.perf_counter() - began


def search(
    *,
    steps: int,
    seed: int = 0,
    mixes: Sequence[str] = tuple(MIXES),
    jobs: int = 1,
    watched: frozenset[str] = frozenset(NAMES),
    progress: Callable[[int], None] = lambda _: None,
) -> tuple[dict[str, Tally], dict[str, Found], int]:
    """Play stories until so many steps are done.

    Gives what was played by mix, the first story for each invariant that broke, and the seed after the last.
    """
    tallies = {name: Tally() for name in mixes}
    found: dict[str, Found] = {}
    last_seed = seed
    done = 0
    for task, told, seconds in _results(_tasks(mixes, seed, watched), jobs):
        tallies[task.mix].add(told, seconds)
        done += len(told.steps)
        last_seed = max(last_seed, task.seed)
        if told.violation is not None and told.violation.invariant not in found:
            found[told.violation.invariant] = Found(MIXES[task.mix], task.seed, told.steps, told.violation)
        progress(done)
        if done >= steps:
            break
    return tallies, found, last_seed + 1


def _tasks(mixes: Sequence[str], seed: int, watched: frozenset[str]) -> Iterator[Task]:
    while True:
        for name in mixes:
            yield Task(name, seed, watched)
        seed += 1


def _results(tasks: Iterator[Task], jobs: int) -> Iterator[tuple[Task, Told, float]]:
    if jobs == 1:
        yield from map(_played, tasks)
        return
    # Bounded, since the tasks never end.
    with get_context("spawn").Pool(jobs, maxtasksperchild=400) as pool:
        waiting = [pool.apply_async(_played, (next(tasks),)) for _ in range(2 * jobs)]
        while True:
            result = waiting.pop(0).get()
            waiting.append(pool.apply_async(_played, (next(tasks),)))
            yield result


# ── the command ───────────────────────────────────────────────────────────────────────────────────


def main(words: Sequence[str]) -> int:
    """Search, and print what was found; gives the exit status."""
    options = _options(words)
    watched = frozenset(options.only or NAMES) - frozenset(options.without)
    if options.replay:
        return _replay(options.replay, watched)
    mixes = options.mix or list(MIXES)
    began = time.monotonic()
    told_at = [began]

    def progress(done: int) -> None:
        if time.monotonic() - told_at[0] > 30:
            told_at[0] = time.monotonic()
            print(f"· {done:,} steps", flush=True)

    tallies, found, next_seed = search(
        steps=options.steps,
        seed=options.seed,
        mixes=mixes,
        jobs=options.jobs,
        watched=watched,
        progress=progress,
    )
    uninformed = _print_tallies(tallies, options.seed, next_seed, time.monotonic() - began)
    for name, one in found.items():
        print(f'\n{name}: {one.violation.what}\n  first in --replay "{one.mix.name}:{one.seed}"', flush=True)
        _print_story(smallest(one, watched))
    if not found:
        print("No invariant was broken.")
    return 1 if found or uninformed else 0


def _options(words: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="tasks.py search", description="Search for what breaks an invariant."
    )
    parser.add_argument("--steps", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--mix", action="append", choices=list(MIXES))
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--only", action="append", choices=NAMES)
    parser.add_argument("--without", action="append", choices=NAMES, default=[])
    parser.add_argument("--replay", metavar="MIX:SEED")
    return parser.parse_args(words)


def _print_tallies(tallies: dict[str, Tally], seed: int, next_seed: int, seconds: float) -> bool:
    """Print what was played; gives whether too little was told on calm days."""
    total = sum(tally.steps for tally in tallies.values())
    print(f"{total:,} steps, seeds {seed} to {next_seed - 1}, {len(tallies)} mixes, {seconds:.0f} s")
    for name, tally in tallies.items():
        rate = tally.steps / tally.seconds if tally.seconds else 0
        print(
            f"  {name:24} {tally.steps:9,} steps  {tally.stories:5} stories  {tally.requests:7} requests"
            f"  {rate:5.0f} a second  talking {tally.talking}  held {tally.held}"
        )
    calm = tallies.get("calm")
    if calm is None:
        return False
    uninformed = [
        name
        for name, share in (("talking", calm.talking), ("held", calm.held))
        if share.all_ms > 600_000 and share.said_ms < INFORMED_SHARE * share.all_ms
    ]
    for name in uninformed:
        print(f"On calm days, {name} is told for less than {INFORMED_SHARE:.0%} of the time.")
    return bool(uninformed)


def _print_story(found: Found) -> None:
    left_out = [
        name for name in FAULTS if getattr(MIXES[found.mix.name], name) and not getattr(found.mix, name)
    ]
    print(f"  the smallest, {len(found.steps)} steps:")
    for line in found.lines:
        print(f"  {line}")
    steps = ", ".join(f"Step({one.kind!r}, {one.gap_ms}, {one.seed})" for one in found.steps)
    day = f"MIXES[{found.mix.name!r}]"
    mix = f"without({', '.join([day, *map(repr, left_out)])})" if left_out else day
    print(f"  in a test: play({found.seed}, {mix}, steps=[{steps}])")


def _replay(which: str, watched: frozenset[str]) -> int:
    name, _, seed = which.rpartition(":")
    told = play(int(seed), MIXES[name], most_steps=STEPS_A_STORY, watched=watched, keep_lines=True)
    print("\n".join(told.lines))
    return 1 if told.violation else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
