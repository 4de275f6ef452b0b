"""Putting this desk into another centre."""

from typing import ClassVar
from uuid import UUID

from app.desk.command import Command
from app.desk.lookup import must_find
from app.desk.work import Work
from app.domain.clinic import Centre, Workstation
from app.domain.staff import Role


class MoveDesk(Command[UUID]):
    """From now on this workstation sells and redeems at that centre."""

    kind: ClassVar[str] = "move_desk"
    needs: ClassVar[Role] = Role.OWNER
    moves_desk: ClassVar[bool] = True

    centre_id: UUID

    def apply(self, work: Work) -> UUID:
        """What it booked before stays at the centre where it stood."""
        desk = must_find(work, Workstation, work.place.workstation_id)
        desk.centre_id = must_find(work, Centre, self.centre_id).id
        return desk.id

    def result(self, work: Work) -> UUID:
        """The centre's id."""
        del work
        return self.centre_id
