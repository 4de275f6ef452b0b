"""The first run: the clinic, its first centre, this desk and the owner come into being together."""

from typing import ClassVar
from uuid import UUID

from pydantic import SecretStr
from sqlalchemy import func, select

from app.desk.command import Command
from app.desk.commands.hire_staff import new_staff
from app.desk.commands.open_centre import CentreFields, new_centre
from app.desk.fields import Name1
from app.desk.settings import ClinicSettings, Language
from app.desk.work import CLINIC_SETTINGS, Place, Work
from app.domain.clinic import Organisation, Setting, Workstation
from app.domain.currencies import ensure_currency
from app.domain.errors import ClinicExists
from app.domain.staff import Role


class FoundClinic(Command[Place]):
    """Organisation, currency, first centre, first desk and the owner with a PIN: all or nothing."""

    kind: ClassVar[str] = "found_clinic"
    moves_desk: ClassVar[bool] = True

    organisation: Name1
    currency: str
    centre: CentreFields
    workstation: Name1
    owner: Name1
    owner_pin: SecretStr
    language: Language = "en"

    def apply(self, work: Work) -> UUID:
        """Refused where a clinic exists already."""
        if work.session.scalar(select(func.count()).select_from(Organisation)):
            raise ClinicExists
        organisation = Organisation(id=self.own_id("organisation"), name=self.organisation, currency=self.currency)
        ensure_currency(self.currency)
        centre = new_centre(self.centre, self.own_id("centre"))
        desk = Workstation(id=self.own_id("workstation"), centre_id=centre.id, name=self.workstation)
        settings = ClinicSettings(language=self.language)
        work.add(organisation, centre, desk, Setting(name=CLINIC_SETTINGS, value=settings.model_dump_json()))
        work.add(new_staff(self.own_id("owner"), self.owner, Role.OWNER, self.owner_pin.get_secret_value()))
        work.current_place = self._place()
        return organisation.id

    def result(self, work: Work) -> Place:
        """Where the desk stands from now on."""
        del work
        return self._place()

    def _place(self) -> Place:
        return Place(
            organisation=self.organisation,
            currency=self.currency,
            centre_id=self.own_id("centre"),
            centre_code=self.centre.code,
            centre_name=self.centre.name,
            time_zone=self.centre.time_zone,
            workstation_id=self.own_id("workstation"),
            workstation_name=self.workstation,
        )
