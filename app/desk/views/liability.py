"""The liability of the last months side by side, as a manager reads it."""

from datetime import date
from uuid import UUID

from app.desk.views.roll_forward import RollForward, roll_forwards
from app.desk.work import Read, report
from app.domain.errors import NotAllowed
from app.domain.staff import Role


@report
def liability_months(read: Read, count: int, centre_id: UUID | None = None) -> tuple[RollForward, ...]:
    """This month and the ones before it, the newest first; for managers and owners (domain.md, People)."""
    if not read.actor.role.includes(Role.MANAGER):
        raise NotAllowed(needs=Role.MANAGER.value)
    latest = read.today.year * 12 + read.today.month - 1
    first = date((latest - count + 1) // 12, (latest - count + 1) % 12 + 1, 1)
    return roll_forwards(read, first, count, centre_id)[::-1]
