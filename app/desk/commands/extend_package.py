"""Extending a package: a later last valid day."""

from datetime import date, timedelta
from typing import Annotated, ClassVar
from uuid import UUID

from pydantic import Field

from app.desk.holding import Holding, hold
from app.desk.life import PackageAct, revive
from app.desk.payments import PaymentFields, take_payments
from app.desk.renewal import move_renewals
from app.desk.work import Work
from app.domain.acts import Act
from app.domain.approval import Action
from app.domain.errors import ExtensionTooEarly, NeverExpires, NothingDue


class ExtendPackage(PackageAct):
    """Let a package be used longer; what has expired is valid again, and so is what was still due."""

    kind: ClassVar[str] = "extend_package"

    to_day: date
    """The new last valid day."""
    payments: Annotated[tuple[PaymentFields, ...], Field(max_length=20)] = ()
    """What is paid of the rest with it: on an expired package money is taken in no other way."""
    move_renewal: bool = False
    """Whether what was bought to follow on it, and has not started, moves along."""

    def apply(self, work: Work) -> UUID:
        """To a day after the last valid day and not before today; what is left of its breakage is reversed."""
        held = hold(work, self.patient_package_id)
        held.ensure(Act.EXTEND)
        sold = held.package
        if sold.last_valid_day is None:
            raise NeverExpires
        earliest = max(sold.last_valid_day + timedelta(days=1), work.today)
        if self.to_day < earliest:
            raise ExtensionTooEarly(earliest=earliest)
        sold.extend_to(self.to_day)
        revive(work, sold)
        self._take(work, held)
        if self.move_renewal:
            move_renewals(work, sold)
        self.ask(work, Action.EXTEND)
        return sold.id

    def _take(self, work: Work, held: Holding) -> None:
        if not self.payments:
            return
        if held.order is None or held.due_minor <= 0:
            raise NothingDue
        take_payments(work, held.order, held.package, self.payments)
