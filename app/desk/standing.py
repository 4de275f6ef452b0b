"""Who acts, as the clinic knows them now: a new role, other centres or a dismissal hold from the next act on."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from app.desk.work import Place, Work
from app.domain.errors import ApproverMayNot, NoLongerHere, NotAllowed, NotSignedIn
from app.domain.staff import Actor, Role, Staff, StaffCentre

_STANDING = select(
    Staff.name,
    Staff.role,
    Staff.active,
    select(StaffCentre.staff_id)
    .where(StaffCentre.staff_id == Staff.id, StaffCentre.centre_id == bindparam("here"))
    .exists()
    .label("listed"),
).where(Staff.id == bindparam("staff_id"))


@dataclass(frozen=True, slots=True)
class Standing:
    """A person of the clinic at this moment, seen from one centre."""

    actor: Actor
    active: bool
    works_here: bool


def standing(session: Session, staff_id: UUID, place: Place) -> Standing:
    """What the clinic says of them in this very transaction: one statement, whatever the clinic's size."""
    row = session.connection().execute(_STANDING, {"staff_id": staff_id, "here": place.centre_id}).first()
    if row is None:
        raise NotSignedIn
    owns = row.role is Role.OWNER
    return Standing(Actor(staff_id, row.name, row.role), active=row.active, works_here=owns or row.listed)


def ensure_may(work: Work, needs: Role) -> None:
    """Who acts is here still, and their role of now allows it."""
    work.current_actor = acting(work.session, work.actor.id, work.place)
    if not work.current_actor.role.includes(needs):
        raise NotAllowed(needs=needs.value)


def set_approver(work: Work, staff_id: UUID) -> None:
    """Whose yes it is, as they are now: a yes given just before a dismissal counts no more."""
    found = standing(work.session, staff_id, work.place)
    if not found.active:
        raise ApproverMayNot(name=found.actor.name, why="role")
    work.approver = found.actor
    work.approver_centres = (work.place.centre_id,) if found.works_here else ()


def acting_after(work: Work) -> Actor | None:
    """Who is signed in once it is done: nobody, where the act took away their own right to be here."""
    try:
        return acting(work.session, work.actor.id, work.place)
    except NoLongerHere:
        return None


def acting(session: Session, staff_id: UUID, place: Place) -> Actor:
    """Who signed in here, as they are now; refused once they left the clinic or this centre."""
    found = standing(session, staff_id, place)
    if not found.active or not found.works_here:
        raise NoLongerHere(name=found.actor.name, why="centre" if found.active else "left")
    return found.actor
