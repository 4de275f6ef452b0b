"""Changing what somebody may do, or letting them go."""

import pytest
from sqlalchemy import select

from app.desk.commands.edit_staff import EditStaff
from app.desk.commands.save_service import SaveService
from app.desk.views.people import staff_here
from app.domain.errors import ApproverMayNot, LastOwner, NameTaken, NoLongerHere, NotAllowed, NotFound
from app.domain.patient import Patient
from app.domain.staff import Actor, Role, Staff
from tests.app.desk.guessing import guess
from tests.app.desk.meanwhile import meanwhile
from tests.clinic import Clinic
from tests.founding import ANDHERI, BANDRA, MANAGER, OWNER, PINS, RECEPTION, SECOND_RECEPTION


def edit(clinic: Clinic, name: str, role: Role, *centres: str, active: bool = True) -> EditStaff:
    ids = tuple(clinic.centres[centre] for centre in centres)
    return EditStaff(staff_id=clinic.staff[name], name=name, role=role, centre_ids=ids, active=active)


def test_a_new_role_and_new_centres_hold_at_the_next_sign_in(clinic: Clinic) -> None:
    clinic.as_owner(edit(clinic, RECEPTION, Role.MANAGER, BANDRA))

    assert guess(clinic.at(BANDRA), RECEPTION, PINS[RECEPTION]) is None
    assert RECEPTION not in [person.name for person in clinic.desk.ask(staff_here)]


def test_somebody_who_left_is_no_longer_offered(clinic: Clinic) -> None:
    clinic.as_owner(edit(clinic, RECEPTION, Role.RECEPTIONIST, ANDHERI, active=False))

    assert RECEPTION not in [person.name for person in clinic.desk.ask(staff_here)]
    assert isinstance(guess(clinic, RECEPTION, PINS[RECEPTION]), NotFound)


@pytest.mark.parametrize(("role", "active"), [(Role.MANAGER, True), (Role.OWNER, False)])
def test_one_owner_always_stays(clinic: Clinic, role: Role, active: bool) -> None:
    with pytest.raises(LastOwner):
        clinic.as_owner(edit(clinic, OWNER, role, ANDHERI, active=active))

    clinic.as_owner(edit(clinic, RECEPTION, Role.OWNER))
    clinic.as_owner(edit(clinic, OWNER, role, ANDHERI, active=active))


def test_who_is_dismissed_while_signed_in_acts_no_more(clinic: Clinic) -> None:
    elsewhere = clinic.another_desk("Desk 2")
    clinic.as_owner(edit(clinic, RECEPTION, Role.RECEPTIONIST, ANDHERI, active=False))

    for desk in (clinic, elsewhere):
        with pytest.raises(NoLongerHere) as refusal:
            desk.patient("Asha Kulkarni")
        assert (refusal.value.name, refusal.value.why) == (RECEPTION, "left")
        assert desk.desk.actor is None
    assert clinic.all(select(Patient)) == []


def test_who_came_to_the_desk_meanwhile_stays_signed_in(clinic: Clinic) -> None:
    """As after a lock, while something long that the dismissed person began is still under way."""
    clinic.as_owner(edit(clinic, RECEPTION, Role.RECEPTIONIST, ANDHERI, active=False))
    clinic.sign_in(RECEPTION)

    with (
        meanwhile(clinic.desk, "FROM staff", lambda: clinic.sign_in(MANAGER)),
        pytest.raises(NoLongerHere),
    ):
        clinic.patient("Asha Kulkarni")

    assert clinic.desk.actor == Actor(clinic.staff[MANAGER], MANAGER, Role.MANAGER)


def test_who_works_elsewhere_now_acts_no_more_here(clinic: Clinic) -> None:
    there = clinic.at(BANDRA)
    clinic.as_owner(edit(clinic, RECEPTION, Role.RECEPTIONIST, BANDRA))

    with pytest.raises(NoLongerHere) as refusal:
        clinic.patient("Asha Kulkarni")
    assert refusal.value.why == "centre"
    there.patient("Asha Kulkarni")


def test_a_new_role_holds_for_the_next_act_of_who_is_signed_in(clinic: Clinic) -> None:
    elsewhere = clinic.another_desk("Desk 2")
    clinic.as_owner(edit(clinic, RECEPTION, Role.MANAGER, ANDHERI))
    service = SaveService(code="PHY", name="Physiotherapy", list_price_minor=1)

    elsewhere.desk.execute(service)
    assert elsewhere.desk.actor == Actor(clinic.staff[RECEPTION], RECEPTION, Role.MANAGER)

    clinic.as_owner(edit(clinic, RECEPTION, Role.RECEPTIONIST, ANDHERI))
    with pytest.raises(NotAllowed):
        elsewhere.desk.execute(SaveService(code="DOC", name="Doctor", list_price_minor=1))


def test_an_owner_who_steps_down_is_no_owner_at_once(clinic: Clinic) -> None:
    clinic.as_owner(edit(clinic, SECOND_RECEPTION, Role.OWNER))
    clinic.sign_in(OWNER)

    clinic.desk.execute(edit(clinic, OWNER, Role.MANAGER, ANDHERI))
    assert clinic.desk.actor == Actor(clinic.staff[OWNER], OWNER, Role.MANAGER)


def test_an_owner_who_leaves_is_signed_out_at_once(clinic: Clinic) -> None:
    clinic.as_owner(edit(clinic, SECOND_RECEPTION, Role.OWNER))
    clinic.sign_in(OWNER)

    clinic.desk.execute(edit(clinic, OWNER, Role.OWNER, active=False))

    assert clinic.desk.actor is None


@pytest.mark.parametrize("statement", ["UPDATE staff", "INSERT INTO journal"])
def test_of_two_owners_who_dismiss_each_other_one_stays(clinic: Clinic, statement: str) -> None:
    """The second acts while the first one's dismissal of him is not committed yet, early in it and at its end."""
    second = clinic.another_desk("Desk 2")
    clinic.as_owner(edit(clinic, SECOND_RECEPTION, Role.OWNER))
    clinic.sign_in(OWNER)
    second.sign_in(SECOND_RECEPTION)
    leave = edit(clinic, OWNER, Role.OWNER, active=False)

    with meanwhile(clinic.desk, statement, lambda: second.desk.execute(leave)) as answer:
        clinic.desk.execute(edit(clinic, SECOND_RECEPTION, Role.OWNER, active=False))

    assert isinstance(answer.exception(), NoLongerHere)
    assert clinic.all(select(Staff.name).where(Staff.role == Role.OWNER, Staff.active)) == [OWNER]


def test_the_yes_of_a_manager_dismissed_meanwhile_counts_no_more(clinic: Clinic) -> None:
    sold = clinic.sold_pack()
    void = clinic.voiding(clinic.redeem(sold.receipt, sold.physio, sold.head))
    signed = clinic.desk.sign(void, clinic.staff[MANAGER], PINS[MANAGER])
    clinic.as_owner(edit(clinic, MANAGER, Role.MANAGER, ANDHERI, active=False))

    with pytest.raises(ApproverMayNot):
        clinic.desk.execute(void, signed)
    assert clinic.row(sold.receipt, sold.physio).left == 9


def test_a_name_stays_unique(clinic: Clinic) -> None:
    renamed = edit(clinic, RECEPTION, Role.RECEPTIONIST).model_copy(update={"name": SECOND_RECEPTION.upper()})

    with pytest.raises(NameTaken):
        clinic.as_owner(renamed)
