"""A further place that sells and redeems."""

from typing import Annotated, ClassVar
from uuid import UUID
from zoneinfo import available_timezones

from pydantic import Field

from app.desk.command import Command
from app.desk.fields import Code1, Line0, Name0, Name1, Part, Text0
from app.desk.work import Work
from app.domain.clinic import Centre
from app.domain.errors import UnknownTimeZone
from app.domain.keys import name_key
from app.domain.staff import Role


class CentreFields(Part):
    """What an owner types about a centre."""

    code: Annotated[Code1, Field(pattern=r"^[A-Z0-9]{1,3}$")]
    """At most 3 capital letters or digits: the first part of every document number."""
    name: Name1
    time_zone: str
    address: Line0 = ""
    receipt_header: Text0 = ""
    upi_id: Name0 = ""
    tax_number: Name0 = ""
    """Under which the centre is registered for tax; empty where it is not and charges none."""


class OpenCentre(Command[UUID]):
    """Add a centre; what was sold before keeps its scope."""

    kind: ClassVar[str] = "open_centre"
    needs: ClassVar[Role] = Role.OWNER

    centre: CentreFields

    def apply(self, work: Work) -> UUID:
        """Refused for an unknown time zone, a code or a name that another centre has."""
        centre = new_centre(self.centre, self.own_id("centre"))
        work.add(centre)
        return centre.id

    def result(self, work: Work) -> UUID:
        """The centre's id."""
        del work
        return self.own_id("centre")


def new_centre(fields: CentreFields, centre_id: UUID) -> Centre:
    """The centre as a record."""
    if fields.time_zone not in available_timezones():
        raise UnknownTimeZone(name=fields.time_zone)
    return Centre(id=centre_id, name_key=name_key(fields.name), **fields.model_dump())
