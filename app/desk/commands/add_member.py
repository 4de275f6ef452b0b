"""Adding a person to the family of a sold package."""

from typing import ClassVar
from uuid import UUID

from sqlalchemy import select

from app.desk.command import Command
from app.desk.family import add_members, ensure_open
from app.desk.fields import PersonalName0
from app.desk.lookup import must_find
from app.desk.views.wallet import Wallet, wallet
from app.desk.work import Work
from app.domain.wallet import PatientPackage


class AddMember(Command[Wallet]):
    """From today on this person may use the package too."""

    kind: ClassVar[str] = "add_member"

    patient_package_id: UUID
    patient_id: UUID
    relation: PersonalName0 = ""

    def apply(self, work: Work) -> UUID:
        """Refused when the package is closed, expired or not shareable, the family full, or they are in it."""
        query = select(PatientPackage).where(PatientPackage.id == self.patient_package_id).with_for_update()
        sold = must_find(work, PatientPackage, self.patient_package_id, query)
        ensure_open(work, sold)
        add_members(work, sold, [(self.patient_id, self.relation)])
        return sold.id

    def result(self, work: Work) -> Wallet:
        """The head's wallet."""
        return wallet(work, must_find(work, PatientPackage, self.patient_package_id).head_id)
