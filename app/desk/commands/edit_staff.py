"""Changing what a person may do, or letting them go."""

from typing import ClassVar
from uuid import UUID

from sqlalchemy import func, select

from app.desk.command import Command
from app.desk.fields import Name1
from app.desk.lookup import must_find
from app.desk.standing import ensure_may
from app.desk.work import Work
from app.domain.clinic import Centre, Organisation
from app.domain.errors import LastOwner
from app.domain.keys import name_key
from app.domain.staff import Role, Staff, StaffCentre

_ONE_AT_A_TIME = select(Organisation.id).with_for_update(key_share=True)
"""Else two owners, each still seeing the other, could dismiss one another (SQLite writes alone anyway)."""


class EditStaff(Command[UUID]):
    """New name, role or centres; somebody who left stays in history but signs in no more.

    It holds at once at this desk, and at every other one from the next act on.
    """

    kind: ClassVar[str] = "edit_staff"
    needs: ClassVar[Role] = Role.OWNER
    changes_people: ClassVar[bool] = True

    staff_id: UUID
    name: Name1
    role: Role
    centre_ids: tuple[UUID, ...]
    active: bool = True

    def apply(self, work: Work) -> UUID:
        """The clinic always keeps one owner who can sign in; of two owners at it at once, one waits for the other."""
        work.rows(_ONE_AT_A_TIME)
        ensure_may(work, self.needs)
        person = must_find(work, Staff, self.staff_id)
        person.name, person.name_key, person.role, person.active = (
            self.name,
            name_key(self.name),
            self.role,
            self.active,
        )
        self._set_centres(work)
        work.session.flush()
        owners = select(func.count()).select_from(Staff).where(Staff.role == Role.OWNER, Staff.active)
        if not work.session.scalar(owners):
            raise LastOwner
        return person.id

    def _set_centres(self, work: Work) -> None:
        """Row by row, so that the journal hears of each one that goes."""
        query = select(StaffCentre).where(StaffCentre.staff_id == self.staff_id)
        before = {row.centre_id: row for row in work.session.scalars(query)}
        for centre_id in before.keys() - set(self.centre_ids):
            work.session.delete(before[centre_id])
        for centre_id in dict.fromkeys(self.centre_ids):
            if centre_id not in before:
                work.add(StaffCentre(staff_id=self.staff_id, centre_id=must_find(work, Centre, centre_id).id))

    def result(self, work: Work) -> UUID:
        """The person's id."""
        del work
        return self.staff_id
