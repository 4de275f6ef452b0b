"""Signing in: with the right PIN, at one's own centre."""

import pytest
from sqlalchemy import select

from app.desk.commands.hire_staff import HireStaff
from app.domain.errors import ApproverMayNot, NotFound, WrongPin
from app.domain.journal import Journal
from app.domain.staff import Role, Staff
from tests.app.desk.guessing import guess
from tests.clinic import Clinic
from tests.founding import BANDRA, OWNER, PINS, RECEPTION, SECOND_RECEPTION


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


def test_each_sign_in_is_in_the_journal(clinic: Clinic) -> None:
    guess(clinic, SECOND_RECEPTION, PINS[SECOND_RECEPTION])
    guess(clinic)

    (entry,) = clinic.all(select(Journal).where(Journal.kind == "sign_in"))
    assert entry.actor_id == entry.record_id == clinic.staff[SECOND_RECEPTION]
