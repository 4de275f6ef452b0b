"""Transferring a package to another patient."""

from typing import ClassVar
from uuid import UUID

from sqlalchemy import select

from app.desk.holding import hold
from app.desk.life import PackageAct
from app.desk.lookup import must_find
from app.desk.work import Work
from app.domain.acts import Act
from app.domain.approval import Action
from app.domain.errors import SameHead, TransferredBefore
from app.domain.family import Membership
from app.domain.patient import Patient
from app.domain.wallet import PatientPackage


class TransferPackage(PackageAct):
    """Give the same package a new head from today on; sessions, values, dates, freezes, terms and number stay."""

    kind: ClassVar[str] = "transfer_package"

    new_head_id: UUID

    def apply(self, work: Work) -> UUID:
        """Once a package, fully paid, no request waiting; who shared it loses future use."""
        held = hold(work, self.patient_package_id)
        sold, person = held.package, must_find(work, Patient, self.new_head_id)
        held.ensure(Act.TRANSFER)
        held.ensure_fully_paid()
        if sold.transferred_on is not None:
            raise TransferredBefore(on=sold.transferred_on)
        if sold.head_id == person.id:
            raise SameHead(person=person.name)
        held.ensure_no_request_waits()
        self.ask(work, Action.TRANSFER)
        sold.former_head_id, sold.transferred_on = sold.head_id, work.today
        sold.head_id = person.id
        _end_family(work, sold)
        return sold.id


def _end_family(work: Work, sold: PatientPackage) -> None:
    """The new head names members anew: every stay so far is over and holds no place any more."""
    for stay in work.session.scalars(select(Membership).where(Membership.patient_package_id == sold.id)):
        stay.ended_by_transfer = True
        if stay.removed_on is None or stay.removed_on > work.today:
            # a stay cannot end before it began, even where the clock was set back
            stay.removed_on = max(work.today, stay.added_on)
