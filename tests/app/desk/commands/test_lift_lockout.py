"""A lockout is lifted by somebody else."""

import pytest

from app.desk.commands.lift_lockout import LiftLockout
from app.domain.errors import NotAllowed, WrongPin
from app.domain.staff import PinGuard
from tests.app.desk.guessing import guess, waits
from tests.clinic import Clinic
from tests.founding import MANAGER, OWNER, PINS, RECEPTION, SECOND_RECEPTION


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
