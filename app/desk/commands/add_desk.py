"""One more workstation."""

from typing import ClassVar
from uuid import UUID

from sqlalchemy import select

from app.desk.command import Command
from app.desk.fields import Name1
from app.desk.lookup import must_find
from app.desk.work import Work
from app.domain.clinic import Centre, Workstation
from app.domain.errors import NameTaken
from app.domain.staff import Role


class AddDesk(Command[UUID]):
    """Add a workstation to a centre; it signs a chain of journal entries of its own."""

    kind: ClassVar[str] = "add_desk"
    needs: ClassVar[Role] = Role.OWNER

    centre_id: UUID
    name: Name1

    def apply(self, work: Work) -> UUID:
        """Refused for a name that another desk of the centre has."""
        centre = must_find(work, Centre, self.centre_id)
        same = select(Workstation.id).where(Workstation.centre_id == centre.id, Workstation.name == self.name)
        if work.session.scalar(same) is not None:
            raise NameTaken(what="workstation")
        desk = Workstation(id=self.own_id("workstation"), centre_id=centre.id, name=self.name)
        work.add(desk)
        return desk.id

    def result(self, work: Work) -> UUID:
        """The desk's id."""
        del work
        return self.own_id("workstation")
