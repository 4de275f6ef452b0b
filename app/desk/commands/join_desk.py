"""A computer that was set up by an answer file takes its place in a clinic that exists already."""

from typing import ClassVar
from uuid import UUID

from sqlalchemy import select

from app.desk.command import Command
from app.desk.fields import Name1
from app.desk.work import Work
from app.domain.clinic import Centre, Workstation
from app.domain.errors import NotFound


class JoinDesk(Command[UUID]):
    """The desk of that name at that centre, added where there is none: whoever wrote the site file decided it.

    Nobody is signed in yet; the entry stands in the chain of the clinic's first desk.
    """

    kind: ClassVar[str] = "join_desk"
    by_itself: ClassVar[bool] = True

    centre_code: Name1
    name: Name1

    def apply(self, work: Work) -> UUID:
        """Refused for a centre that the clinic does not have."""
        centre = work.session.scalar(select(Centre).where(Centre.code == self.centre_code))
        if centre is None:
            raise NotFound(what="centre")
        same = select(Workstation.id).where(Workstation.centre_id == centre.id, Workstation.name == self.name)
        found = work.session.scalar(same)
        if found is not None:
            return found
        desk = Workstation(id=self.own_id("workstation"), centre_id=centre.id, name=self.name)
        work.add(desk)
        return desk.id

    def result(self, work: Work) -> UUID:
        """The desk's id."""
        query = (
            select(Workstation.id)
            .join(Centre, Centre.id == Workstation.centre_id)
            .where(Centre.code == self.centre_code, Workstation.name == self.name)
        )
        return work.session.scalars(query).one()
