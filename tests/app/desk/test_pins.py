"""Guessing a PIN: ten tries in all, slower and slower, whatever is restarted or moved."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from sqlalchemy import select

from app.desk.commands.hire_staff import HireStaff
from app.desk.commands.lift_lockout import LiftLockout
from app.domain.errors import (
    ApproverMayNot,
    NotAllowed,
    NotFound,
    PinLocked,
    PinMalformed,
    PinTooEasy,
    PinTooSoon,
    Refusal,
    WrongPin,
)
from app.domain.staff import PinGuard, Role, Staff
from tests.clinic import Clinic
from tests.founding import BANDRA, MANAGER, OWNER, PINS, RECEPTION, SECOND_RECEPTION

WRONG = "999998"


def guess(clinic: Clinic, name: str = RECEPTION, pin: str = WRONG) -> Refusal | None:
    try:
        clinic.desk.sign_in(clinic.staff[name], pin)
    except Refusal as refusal:
        return refusal
    return None


def failed(clinic: Clinic, name: str = RECEPTION) -> int:
    found = clinic.all(select(PinGuard.failed).where(PinGuard.staff_id == clinic.staff[name]))
    return int(found[0]) if found else 0


def waits(clinic: Clinic, guesses: int) -> Iterator[int]:
    """The wait told after each wrong guess, waited each time."""
    for _ in range(guesses):
        refusal = guess(clinic)
        assert isinstance(refusal, WrongPin)
        yield refusal.wait_seconds
        clinic.clock.go(seconds=refusal.wait_seconds)


def test_the_right_pin_signs_in(clinic: Clinic) -> None:
    clinic.desk.sign_out()

    assert guess(clinic, SECOND_RECEPTION, PINS[SECOND_RECEPTION]) is None
    assert clinic.desk.actor is not None
    assert (clinic.desk.actor.name, clinic.desk.actor.role) == (SECOND_RECEPTION, Role.RECEPTIONIST)


def test_a_wrong_pin_leaves_who_was_there_and_tells_how_many_guesses_remain(clinic: Clinic) -> None:
    clinic.desk.sign_out()

    refusal = guess(clinic)

    assert isinstance(refusal, WrongPin)
    assert (refusal.left, refusal.wait_seconds, clinic.desk.actor) == (9, 0, None)


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


def test_people_sign_in_only_at_their_centres_owners_everywhere(clinic: Clinic) -> None:
    pin = "406173"
    hire = HireStaff(name="Nila", role=Role.MANAGER, centre_ids=(clinic.centres["Andheri West"],), pin=pin)
    nila = clinic.as_owner(hire)
    there = clinic.at(BANDRA)

    for _ in range(12):
        with pytest.raises(ApproverMayNot) as refusal:
            there.desk.sign_in(nila, pin)
        assert refusal.value.why == "centre"

    there.desk.sign_in(clinic.staff[OWNER], PINS[OWNER])
    clinic.desk.sign_in(nila, pin)


def test_somebody_who_left_signs_in_no_more(clinic: Clinic) -> None:
    clinic.change(Staff, clinic.staff[RECEPTION], active=False)

    assert isinstance(guess(clinic, pin=PINS[RECEPTION]), NotFound)


@pytest.mark.parametrize("pin", ["", "12345", "73041", "73041a", "७३०४१८", " 730418", "7" * 33, "730 418"])
def test_a_pin_is_six_to_thirty_two_digits(clinic: Clinic, pin: str) -> None:
    with pytest.raises(PinMalformed):
        clinic.as_owner(HireStaff(name="Nila", role=Role.RECEPTIONIST, centre_ids=(), pin=pin))


@pytest.mark.parametrize("pin", ["123456", "111111", "121212"])
def test_an_easy_pin_is_refused(clinic: Clinic, pin: str) -> None:
    with pytest.raises(PinTooEasy):
        clinic.as_owner(HireStaff(name="Nila", role=Role.RECEPTIONIST, centre_ids=(), pin=pin))


def test_a_pin_is_nowhere_in_the_database(clinic: Clinic) -> None:
    from sqlalchemy import text

    from app.domain.base import Base

    with clinic.desk.database.read() as session:
        for table in Base.metadata.sorted_tables:
            for row in session.execute(text(f'SELECT * FROM "{table.name}"')):
                assert not [pin for pin in PINS.values() if pin in str(row)]


@pytest.mark.parametrize(
    ("lifter", "locked", "may"),
    [
        (RECEPTION, SECOND_RECEPTION, False),
        (MANAGER, RECEPTION, True),
        (MANAGER, OWNER, True),
        (OWNER, MANAGER, True),
        (OWNER, OWNER, False),
        (MANAGER, MANAGER, False),
    ],
)
def test_a_lockout_is_lifted_by_another_manager_or_the_owner(
    clinic: Clinic, lifter: str, locked: str, may: bool
) -> None:
    with clinic.desk.database.write() as session:
        session.merge(PinGuard(staff_id=clinic.staff[locked], failed=10))
    clinic.sign_in(lifter)
    command = LiftLockout(staff_id=clinic.staff[locked])

    if may:
        clinic.desk.execute(command)
        assert guess(clinic, locked, PINS[locked]) is None
    else:
        with pytest.raises(NotAllowed):
            clinic.desk.execute(command)


def test_lifted_at_the_desk_where_it_happened_it_is_a_new_start_at_once(clinic: Clinic) -> None:
    list(waits(clinic, 9))
    guess(clinic)
    clinic.sign_in(MANAGER)

    clinic.desk.execute(LiftLockout(staff_id=clinic.staff[RECEPTION]))

    assert guess(clinic, pin=PINS[RECEPTION]) is None


def test_nobody_gives_a_new_pin_to_somebody_of_their_own_rank_or_above(clinic: Clinic) -> None:
    clinic.sign_in(MANAGER)

    with pytest.raises(NotAllowed):
        clinic.desk.execute(LiftLockout(staff_id=clinic.staff[OWNER], new_pin="406173"))
    clinic.desk.execute(LiftLockout(staff_id=clinic.staff[RECEPTION], new_pin="406173"))

    assert guess(clinic, RECEPTION, "406173") is None
    assert isinstance(guess(clinic, OWNER, "406173"), WrongPin)
