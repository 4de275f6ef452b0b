"""Freezing a package: a pause whose days do not count."""

from datetime import date
from typing import ClassVar
from uuid import UUID

from app.desk.holding import Holding, hold
from app.desk.life import PackageAct, revive
from app.desk.renewal import move_renewals
from app.desk.work import Work
from app.domain.acts import Act
from app.domain.approval import Action
from app.domain.errors import NeverExpires
from app.domain.freeze import Freeze, FreezeLimits, ensure_freezable


class FreezePackage(PackageAct):
    """Pause a package from one day to another, both inclusive: its last valid day moves by as many days."""

    kind: ClassVar[str] = "freeze_package"

    from_day: date
    to_day: date
    move_renewal: bool = False
    """Whether what was bought to follow on it, and has not started, moves along."""

    def apply(self, work: Work) -> UUID:
        """The start is judged by when it was asked, all else by now; the last valid day moves on approval."""
        held = hold(work, self.patient_package_id)
        held.ensure(Act.FREEZE)
        sold = held.package
        self._ensure_freezable(work, held)
        freeze = Freeze(
            id=self.own_id("freeze"),
            patient_package_id=sold.id,
            position=len(held.freezes) + 1,
            from_day=self.from_day,
            to_day=self.to_day,
            reason=self.reason,
        )
        sold.set_frozen_days(sum(one.days for one in (*held.freezes, freeze)))
        if self.move_renewal:
            move_renewals(work, sold)
        self.ask(work, Action.FREEZE)
        work.add(freeze)
        revive(work, sold)
        return sold.id

    def _ensure_freezable(self, work: Work, held: Holding) -> None:
        last, choices = held.package.last_valid_day, work.settings
        if last is None:
            raise NeverExpires
        ensure_freezable(
            self.from_day,
            self.to_day,
            asked_on=work.asked_on,
            validity=(held.package.starts_on, last),
            others=held.freezes,
            visits=held.visits,
            limits=FreezeLimits(choices.freeze_shortest_days, choices.freeze_most, choices.freeze_most_days),
        )
