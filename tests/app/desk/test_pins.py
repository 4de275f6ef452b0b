"""Guessing a PIN: ten tries in all, slower and slower, whatever is restarted or moved."""

from datetime import timedelta

import pytest
from argon2 import PasswordHasher, Type

from app.domain.errors import (
    ApproverMayNot,
    PinLocked,
    PinTooSoon,
    WrongPin,
)
from tests.app.desk.guessing import WRONG, failed, guess, waits
from tests.clinic import Clinic
from tests.founding import MANAGER, PINS, RECEPTION, SECOND_RECEPTION


def test_ten_wrong_guesses_lock_and_then_the_right_one_is_not_looked_at(clinic: Clinic) -> None:
    assert list(waits(clinic, 10)) == [0, 0, 0, 0, 5, 10, 20, 40, 80, 160]

    refusal = guess(clinic, pin=PINS[RECEPTION])
    assert isinstance(refusal, PinLocked)
    assert refusal.name == RECEPTION
    clinic.clock.go(days=400)
    assert isinstance(guess(clinic, pin=PINS[RECEPTION]), PinLocked)


def test_the_tenth_guess_may_be_the_right_one(clinic: Clinic) -> None:
    list(waits(clinic, 9))

    assert guess(clinic, pin=PINS[RECEPTION]) is None
    assert failed(clinic) == 0


def test_a_restart_buys_no_guess(clinic: Clinic) -> None:
    list(waits(clinic, 3))
    restarted = clinic.another_computer()
    list(waits(restarted, 3))

    assert failed(clinic) == 6
    assert isinstance(guess(clinic.another_computer()), WrongPin)
    assert isinstance(guess(clinic.another_computer()), PinTooSoon)


def test_a_guess_too_soon_is_not_counted_nor_looked_at(clinic: Clinic) -> None:
    list(waits(clinic, 4))
    guess(clinic)
    clinic.clock.go(seconds=4)

    refusal = guess(clinic, pin=PINS[RECEPTION])

    assert isinstance(refusal, PinTooSoon)
    assert (refusal.wait_seconds, failed(clinic)) == (1, 5)


@pytest.mark.parametrize("moved", [timedelta(days=365), timedelta(days=-365)])
def test_moving_the_clock_gains_nothing_while_the_program_runs(clinic: Clinic, moved: timedelta) -> None:
    list(waits(clinic, 4))
    guess(clinic)

    clinic.clock.moment += moved

    assert isinstance(guess(clinic), PinTooSoon)
    assert failed(clinic) == 5


def test_after_a_restart_with_the_clock_set_back_the_wait_begins_anew_and_ends(clinic: Clinic) -> None:
    list(waits(clinic, 4))
    guess(clinic)
    clinic.clock.moment -= timedelta(days=365)
    restarted = clinic.another_computer()

    assert isinstance(guess(restarted, pin=PINS[RECEPTION]), PinTooSoon)
    clinic.clock.go(seconds=5)
    assert guess(restarted, pin=PINS[RECEPTION]) is None


def test_guesses_at_an_approval_count_too(clinic: Clinic) -> None:
    sold = clinic.sold_pack()
    done = clinic.redeem(sold.receipt, sold.physio, sold.head)
    for _ in range(4):
        with pytest.raises(WrongPin):
            clinic.desk.sign(clinic.voiding(done), clinic.staff[MANAGER], WRONG)
    guess(clinic, MANAGER)

    with pytest.raises(PinTooSoon):
        clinic.void(done, MANAGER)


def test_an_approval_carried_out_starts_the_count_anew(clinic: Clinic) -> None:
    sold = clinic.sold_pack()
    done = clinic.redeem(sold.receipt, sold.physio, sold.head)
    guess(clinic, MANAGER)

    clinic.void(done, MANAGER)

    assert failed(clinic, MANAGER) == 0


def test_a_right_pin_whose_act_is_refused_was_no_wrong_guess(clinic: Clinic) -> None:
    sold = clinic.sold_pack()
    done = clinic.redeem(sold.receipt, sold.physio, sold.head)

    for _ in range(12):
        with pytest.raises(ApproverMayNot):
            clinic.void(done, SECOND_RECEPTION)

    assert failed(clinic, SECOND_RECEPTION) == 0


def test_a_pin_is_nowhere_in_the_database(clinic: Clinic) -> None:
    from sqlalchemy import text

    from app.domain.base import Base

    with clinic.desk.database.read() as session:
        for table in Base.metadata.sorted_tables:
            for row in session.execute(text(f'SELECT * FROM "{table.name}"')):
                assert not [pin for pin in PINS.values() if pin in str(row)]


def test_outside_these_tests_a_pin_is_dear_to_guess(quick_pins: PasswordHasher) -> None:
    """OWASP's second choice for Argon2id: 19 MiB, two passes."""
    assert (quick_pins.memory_cost, quick_pins.time_cost, quick_pins.type) == (19 * 1024, 2, Type.ID)
