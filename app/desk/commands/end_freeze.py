"""Ending a freeze early, or withdrawing one that has not begun."""

from datetime import timedelta
from typing import ClassVar
from uuid import UUID

from sqlalchemy import select

from app.desk.holding import Holding, hold
from app.desk.life import SignedAct
from app.desk.views.cards import Card
from app.desk.views.wallet import card_of
from app.desk.work import Read, Work
from app.domain.approval import Action
from app.domain.errors import FreezeIsOver, NotFound, PackageClosed
from app.domain.freeze import Freeze, ensure_still_within


class EndFreeze(SignedAct):
    """From today on the package may be used again: today is usable, and only the days before it count."""

    kind: ClassVar[str] = "end_freeze"

    freeze_id: UUID

    def apply(self, work: Work) -> UUID:
        """Refused once it is over, on a closed package, and where a later freeze begins in the days it gives."""
        held = hold(work, _package_of(work, self.freeze_id))
        sold = held.package
        if sold.closing is not None and sold.closed_on is not None:
            raise PackageClosed(closing=sold.closing.value, on=sold.closed_on)
        self._end(work, held)
        sold.set_frozen_days(sum(freeze.days for freeze in held.freezes))
        last = sold.last_valid_day
        assert last is not None  # noqa: S101 - what never expires is never frozen
        ensure_still_within(held.freezes, last - timedelta(days=sold.days_frozen))
        self.ask(work, Action.END_FREEZE)
        return sold.id

    def _end(self, work: Work, held: Holding) -> None:
        freeze = next(one for one in held.freezes if one.id == self.freeze_id)
        if freeze.ended_on is not None or freeze.to_day < work.today:
            raise FreezeIsOver(on=freeze.ended_on or freeze.to_day)
        freeze.end(work.today)

    def result(self, work: Work) -> Card:
        """The package as its head sees it now."""
        return card_of(work, _package_of(work, self.freeze_id))

    def about_package(self, read: Read) -> UUID | None:
        """The package that is frozen."""
        return _package_of(read, self.freeze_id)

    def subject(self) -> UUID:
        """The freeze."""
        return self.freeze_id


def _package_of(read: Read, freeze_id: UUID) -> UUID:
    """Read without the record: it is loaded once the package is locked."""
    found = read.session.scalar(select(Freeze.patient_package_id).where(Freeze.id == freeze_id))
    if found is None:
        raise NotFound(what=Freeze.__tablename__)
    return found
