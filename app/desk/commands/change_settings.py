"""Changing the clinic's choices."""

from typing import ClassVar
from uuid import UUID

from app.desk.command import Command
from app.desk.settings import ClinicSettings
from app.desk.work import CLINIC_SETTINGS, Work
from app.domain.clinic import Setting
from app.domain.staff import Role


class ChangeSettings(Command[ClinicSettings]):
    """From now on the clinic works by these choices; what was sold keeps its terms."""

    kind: ClassVar[str] = "change_settings"
    needs: ClassVar[Role] = Role.OWNER

    settings: ClinicSettings

    def apply(self, work: Work) -> UUID:
        """All choices are set together."""
        row = work.session.get(Setting, CLINIC_SETTINGS)
        value = self.settings.model_dump_json()
        if row is None:
            work.add(Setting(name=CLINIC_SETTINGS, value=value))
        else:
            row.value = value
        return self.request_id

    def result(self, work: Work) -> ClinicSettings:
        """The choices as they are now."""
        del work
        return self.settings
