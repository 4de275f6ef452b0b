"""Plays random days at the front desk for as long as one likes: `python -m tests.fuzz --minutes 30`.

Each round has a seed of its own, so that a failure is told with the one line that plays it again.
"""

import argparse
import random
import sys
import tempfile
import time
import traceback
from pathlib import Path

from argon2 import PasswordHasher
from hypothesis import HealthCheck, Phase, seed, settings
from hypothesis.stateful import run_state_machine_as_test

from app.desk import pins
from tests.app.fuzzing.truths import FrontDesk
from tests.backends import Backend, PostgresBackend, SqliteBackend, postgres_address

EXAMPLES, STEPS = 5, 200
QUICK = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
"""PINs have tests of their own; here each one would cost as much as ten commands."""


def main(arguments: list[str]) -> int:
    """Play until the time is over or something does not hold; 1 if it does not."""
    asked = _asked(arguments)
    pins.HASHER = QUICK
    first, ends = asked.seed, time.monotonic() + 60 * asked.minutes
    print(f"seed {first}, {asked.steps} steps an example, for {asked.minutes:g} minutes", flush=True)
    rounds = 0
    with tempfile.TemporaryDirectory() as folder:
        backend = _backend(Path(folder), postgres=asked.postgres)
        while rounds == 0 or time.monotonic() < ends:
            if not _holds(backend, first + rounds, asked.steps):
                again = f"--minutes 0 --seed {first + rounds} --steps {asked.steps}"
                print(f"play it again: python3 packaging/dev.py fuzz {again}")
                _tell(rounds + 1)
                return 1
            rounds += 1
            if rounds % 10 == 0:
                _tell(rounds)
    _tell(rounds)
    return 0


def _asked(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="dev.py fuzz", description=__doc__)
    parser.add_argument("--minutes", type=float, default=5)
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(10**9))
    parser.add_argument("--steps", type=int, default=STEPS)
    parser.add_argument("--postgres", action="store_true", help="on the server that SESSIONDESK_TEST_POSTGRES names")
    return parser.parse_args(arguments)


def _backend(folder: Path, *, postgres: bool) -> Backend:
    return PostgresBackend(postgres_address()) if postgres else SqliteBackend(folder)


def _holds(backend: Backend, number: int, steps: int) -> bool:
    """One round: a few examples by one seed; what fails is made as small as it gets and printed."""

    @seed(number)
    class Round(FrontDesk):
        databases = backend

    chosen = settings(
        max_examples=EXAMPLES,
        stateful_step_count=steps,
        deadline=None,
        database=None,
        phases=(Phase.generate, Phase.shrink),
        suppress_health_check=list(HealthCheck),
    )
    try:
        run_state_machine_as_test(Round, settings=chosen)
    except Exception:  # noqa: BLE001 - whatever it is, it is what was looked for
        traceback.print_exc()
        return False
    return True


def _tell(rounds: int) -> None:
    ran = FrontDesk.ran
    kinds = {name.removeprefix("command "): count for name, count in ran.items() if name.startswith("command ")}
    print(
        f"{rounds} rounds, {ran['examples']} examples, {ran['steps']} steps, {len(kinds)} kinds of command", flush=True
    )
    print(", ".join(f"{name} {count}" for name, count in sorted(kinds.items(), key=lambda one: -one[1])), flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
