"""Random days at the front desk: after every step the money truths of the domain hold, by a second bookkeeping."""

import pytest
from hypothesis import HealthCheck, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.app.fuzzing.truths import FrontDesk
from tests.backends import Backend

SLOW = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much]


@pytest.mark.parametrize("backend", ["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def test_the_money_truths_hold_after_any_sequence_of_commands(databases: Backend) -> None:
    class OnThisDatabase(FrontDesk):
        pass

    OnThisDatabase.databases = databases
    chosen = settings(max_examples=20, stateful_step_count=50, deadline=None, suppress_health_check=SLOW)
    run_state_machine_as_test(OnThisDatabase, settings=chosen)
