"""Removing a person from the family of a sold package."""

from typing import ClassVar
from uuid import UUID

from sqlalchemy import select

from app.desk.command import Command
from app.desk.family import people_with_live_redemptions
from app.desk.lookup import must_find
from app.desk.views.wallet import Wallet, wallet
from app.desk.work import Work
from app.domain.approval import Action
from app.domain.errors import NotAMemberNow
from app.domain.family import Membership
from app.domain.patient import Patient
from app.domain.wallet import PatientPackage


class RemoveMember(Command[Wallet]):
    """From today on this person may no longer use the package."""

    kind: ClassVar[str] = "remove_member"
    approvable: ClassVar[bool] = True

    patient_package_id: UUID
    patient_id: UUID

    def apply(self, work: Work) -> UUID:
        """Without live redemptions the place is free at once; otherwise it needs approval (domain.md, Family)."""
        query = select(PatientPackage).where(PatientPackage.id == self.patient_package_id).with_for_update()
        sold = must_find(work, PatientPackage, self.patient_package_id, query)
        stays = work.session.scalars(
            select(Membership).where(Membership.patient_package_id == sold.id, Membership.patient_id == self.patient_id)
        )
        stay = next((stay for stay in stays if stay.covers(work.today)), None)
        if stay is None:
            raise NotAMemberNow(person=must_find(work, Patient, self.patient_id).name)
        if self.patient_id in people_with_live_redemptions(work, sold):
            work.need_approval(Action.REMOVE_MEMBER)
        stay.removed_on = work.today
        return sold.id

    def subject(self) -> UUID:
        """The patient package."""
        return self.patient_package_id

    def result(self, work: Work) -> Wallet:
        """The head's wallet."""
        return wallet(work, must_find(work, PatientPackage, self.patient_package_id).head_id)
