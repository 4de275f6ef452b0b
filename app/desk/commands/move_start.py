"""Moving the start of a package that has not begun."""

from datetime import date
from typing import ClassVar
from uuid import UUID

from app.desk.holding import hold
from app.desk.life import PackageAct
from app.desk.renewal import ensure_start_movable
from app.desk.work import Work
from app.domain.acts import Act
from app.domain.approval import Action


class MoveStart(PackageAct):
    """Begin on another day, sooner or later; the validity counts from there."""

    kind: ClassVar[str] = "move_start"

    start: date

    def apply(self, work: Work) -> UUID:
        """Only while Scheduled: today to 365 days after the sale, and no freeze planned."""
        held = hold(work, self.patient_package_id)
        held.ensure(Act.MOVE_START)
        ensure_start_movable(work, held, self.start)
        self.ask(work, Action.MOVE_START)
        held.package.move_start(self.start)
        return held.package.id
