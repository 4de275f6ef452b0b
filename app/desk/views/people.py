"""Who may sign in and who may approve at this desk."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import or_, select

from app.desk.work import Read
from app.domain.staff import Role, Staff, StaffCentre


@dataclass(frozen=True, slots=True)
class Person:
    """A person at the desk."""

    id: UUID
    name: str
    role: Role


def staff_here(read: Read) -> tuple[Person, ...]:
    """Who may sign in at this desk's centre: its staff, and owners everywhere."""
    here = select(StaffCentre.staff_id).where(StaffCentre.centre_id == read.place.centre_id)
    query = (
        select(Staff.id, Staff.name, Staff.role)
        .where(Staff.active, or_(Staff.role == Role.OWNER, Staff.id.in_(here)))
        .order_by(Staff.name_key)
    )
    return tuple(Person(row.id, row.name, row.role) for row in read.session.execute(query))


def approvers(read: Read, *, needs_owner: bool = False, not_by: UUID | None = None) -> tuple[Person, ...]:
    """Who may approve here: managers and owners of this centre, without the one who may not."""
    least = Role.OWNER if needs_owner else Role.MANAGER
    return tuple(person for person in staff_here(read) if person.role.includes(least) and person.id != not_by)
