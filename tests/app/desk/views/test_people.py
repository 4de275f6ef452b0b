"""Who may sign in and who may approve at this desk."""

from app.desk.commands.edit_staff import EditStaff
from app.desk.views.people import approvers, staff_here
from app.domain.staff import Role
from tests.clinic import Clinic
from tests.founding import ANDHERI, BANDRA, MANAGER, OWNER, RECEPTION, SECOND_RECEPTION


def test_the_centres_staff_and_owners_everywhere(clinic: Clinic) -> None:
    only_here = (clinic.centres[ANDHERI],)
    clinic.as_owner(
        EditStaff(staff_id=clinic.staff[RECEPTION], name=RECEPTION, role=Role.RECEPTIONIST, centre_ids=only_here)
    )

    here, there = clinic.desk.ask(staff_here), clinic.at(BANDRA).desk.ask(staff_here)

    assert [person.name for person in here] == [MANAGER, OWNER, RECEPTION, SECOND_RECEPTION]
    assert [person.name for person in there] == [MANAGER, OWNER, SECOND_RECEPTION]


def test_approvers_are_managers_and_owners_without_the_one_who_may_not(clinic: Clinic) -> None:
    def names(**asked: object) -> list[str]:
        return [person.name for person in clinic.desk.ask(approvers, **asked)]  # type: ignore[arg-type]

    assert names() == [MANAGER, OWNER]
    assert names(needs_owner=True) == [OWNER]
    assert names(not_by=clinic.staff[MANAGER]) == [OWNER]
