"""Correcting a centre."""

from typing import ClassVar
from uuid import UUID
from zoneinfo import available_timezones

from app.desk.command import Command
from app.desk.fields import Line0, Name0, Name1, Text0
from app.desk.lookup import must_find
from app.desk.work import Work
from app.domain.clinic import Centre
from app.domain.errors import UnknownTimeZone
from app.domain.keys import name_key
from app.domain.staff import Role


class EditCentre(Command[UUID]):
    """New name, zone, address, header, UPI address or tax number; the code stays: it is part of numbers given out."""

    kind: ClassVar[str] = "edit_centre"
    needs: ClassVar[Role] = Role.OWNER
    moves_desk: ClassVar[bool] = True

    centre_id: UUID
    name: Name1
    time_zone: str
    address: Line0 = ""
    receipt_header: Text0 = ""
    upi_id: Name0 = ""
    tax_number: Name0 | None = None
    """Under which it is registered for tax from the next sale on; empty: no longer. None leaves it as it is."""

    def apply(self, work: Work) -> UUID:
        """Refused for an unknown zone or a name that another centre has."""
        if self.time_zone not in available_timezones():
            raise UnknownTimeZone(name=self.time_zone)
        centre = must_find(work, Centre, self.centre_id)
        centre.name, centre.name_key, centre.time_zone = self.name, name_key(self.name), self.time_zone
        centre.address, centre.receipt_header, centre.upi_id = self.address, self.receipt_header, self.upi_id
        if self.tax_number is not None:
            centre.tax_number = self.tax_number
        return centre.id

    def result(self, work: Work) -> UUID:
        """The centre's id."""
        del work
        return self.centre_id
