"""The liability of the last months side by side, as a manager reads it."""

from datetime import date
from uuid import UUID

from app.desk.views.roll_forward import RollForward, roll_forward
from app.desk.work import Read, report
from app.domain.errors import NotAllowed
from app.domain.staff import Role


@report
def liability_months(read: Read, count: int, centre_id: UUID | None = None) -> tuple[RollForward, ...]:
    """This month and the ones before it, the newest first; for managers and owners (domain.md, People)."""
    if not read.actor.role.includes(Role.MANAGER):
        raise NotAllowed(needs=Role.MANAGER.value)
    return tuple(roll_forward(read, month, centre_id) for month in _months(read.today, count))


def _months(today: date, count: int) -> list[date]:
    latest = today.year * 12 + today.month - 1
    return [date(month // 12, month % 12 + 1, 1) for month in range(latest, latest - count, -1)]
