"""Random days at the front desk: after every step the money truths of the domain hold, by a second bookkeeping."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis.stateful import run_state_machine_as_test

from app.desk import pins
from tests.app.fuzzing.truths import FrontDesk
from tests.backends import Backend, PostgresBackend, SqliteBackend, postgres_url
from tests.fuzz import QUICK

SLOW = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much]


@pytest.fixture
def databases(backend: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Backend]:
    """A clinic whose PINs cost nothing: they have tests of their own."""
    monkeypatch.setattr(pins, "HASHER", QUICK)
    made: Backend = SqliteBackend(tmp_path) if backend == "sqlite" else PostgresBackend(postgres_url())
    yield made
    if isinstance(made, PostgresBackend):
        made.close()


@pytest.mark.timeout(600)  # a thousand steps on a busy machine with a server take more than two minutes
@pytest.mark.parametrize("backend", ["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def test_the_money_truths_hold_after_any_sequence_of_commands(databases: Backend) -> None:
    class OnThisDatabase(FrontDesk):
        pass

    OnThisDatabase.databases = databases
    chosen = settings(max_examples=20, stateful_step_count=50, deadline=None, suppress_health_check=SLOW)
    run_state_machine_as_test(OnThisDatabase, settings=chosen)
