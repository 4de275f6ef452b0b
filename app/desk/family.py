"""Who may use a shared package: adding, counting places, and who was a member on a day."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from sqlalchemy import or_, select
from sqlalchemy.orm import aliased

from app.desk.lookup import must_find
from app.desk.work import Read, Work
from app.domain.entitlement import Entitlement
from app.domain.errors import AlreadyMember, FamilyFull, NotShareable, PackageClosed, PackageExpired, PlaceTaken
from app.domain.family import Membership
from app.domain.ledger import LedgerLine, LineKind
from app.domain.patient import Patient
from app.domain.visit import Visit
from app.domain.wallet import PatientPackage


def members_on(read: Read, patient_package_id: UUID, day: date) -> set[UUID]:
    """Who was a member, besides the head, on that day."""
    return set(
        read.session.scalars(
            select(Membership.patient_id).where(
                Membership.patient_package_id == patient_package_id,
                Membership.added_on <= day,
                or_(Membership.removed_on.is_(None), Membership.removed_on > day),
            )
        )
    )


def add_members(work: Work, sold: PatientPackage, people: Sequence[tuple[UUID, str]]) -> None:
    """Add persons from today on; refused when it is not shareable, a place lacks, or somebody is in it already.

    The maximum counts current members plus removed ones with live redemptions; adding a removed one again takes the
    old place (domain.md, Family).
    """
    for patient_id, relation in people:
        person = must_find(work, Patient, patient_id)
        if sold.max_members == 0:
            raise NotShareable(package=sold.name)
        if patient_id == sold.head_id or patient_id in members_on(work, sold.id, work.today):
            raise AlreadyMember(person=person.name)
        if len(places_taken(work, sold) | {patient_id}) > sold.max_members:
            raise FamilyFull(limit=sold.max_members)
        work.add(Membership(patient_package_id=sold.id, patient_id=patient_id, relation=relation, added_on=work.today))
        work.session.flush()


def ensure_open(work: Work, sold: PatientPackage) -> None:
    """Nobody joins a package that was closed or has expired; an exhausted one is open: a void may give sessions back.

    Before activation no dates run, so nothing has expired (domain.md, Sale 3).
    """
    if sold.closing is not None and sold.closed_on is not None:
        raise PackageClosed(closing=sold.closing.value, on=sold.closed_on)
    last = sold.last_valid_day
    if sold.activated_on is not None and last is not None and work.today > last:
        raise PackageExpired(last_valid_day=last)


def ensure_place(work: Work, sold: PatientPackage, visit: Visit, person: str) -> None:
    """A late entry takes the place of somebody removed again, so it is refused where another has that place by now.

    Membership on the service date is not enough: the maximum counts removed ones with live redemptions, and must hold
    after every entry, else a place that was freed could be used twice (domain.md, Family). For a day before a transfer
    the places of that family count.
    """
    day = visit.service_date
    if visit.person_id == sold.head_on(day) or visit.person_id in people_with_live_redemptions(work, sold, day):
        return
    if len(places_taken(work, sold, day) | {visit.person_id}) > sold.max_members:
        raise PlaceTaken(person=person, limit=sold.max_members)


def places_taken(read: Read, sold: PatientPackage, day: date | None = None) -> set[UUID]:
    """The persons who hold a place beside the head: members now, and former ones with live redemptions.

    A transfer begins a new family: who came before it holds no place beside the new head. With a day before it, the
    places are those of the old family, as they stood when it ended.
    """
    old = day is not None and _is_before_transfer(sold, day)
    query = select(Membership).where(Membership.patient_package_id == sold.id, Membership.ended_by_transfer.is_(old))
    stays = read.session.scalars(query).all()
    current = {stay.patient_id for stay in stays if (_lasted(stay, sold) if old else stay.covers(read.today))}
    former = {stay.patient_id for stay in stays} - current
    return current | (former & people_with_live_redemptions(read, sold, day))


def _lasted(stay: Membership, sold: PatientPackage) -> bool:
    """Whether it was the transfer that ended this stay."""
    return stay.removed_on is not None and sold.transferred_on is not None and stay.removed_on >= sold.transferred_on


def _is_before_transfer(sold: PatientPackage, day: date) -> bool:
    return sold.transferred_on is not None and day < sold.transferred_on


def people_with_live_redemptions(read: Read, sold: PatientPackage, day: date | None = None) -> set[UUID]:
    """Who has used sessions that were not voided, under the head of that day; of now, without a day."""
    void = aliased(LedgerLine)
    query = (
        select(LedgerLine.person_id)
        .join(Entitlement, Entitlement.id == LedgerLine.entitlement_id)
        .where(
            Entitlement.patient_package_id == sold.id,
            LedgerLine.kind == LineKind.REDEEM,
            ~select(void.id).where(void.voids_id == LedgerLine.id).exists(),
        )
        .distinct()
    )
    if day is not None and _is_before_transfer(sold, day):
        query = query.where(LedgerLine.service_date < sold.transferred_on)
    elif sold.transferred_on is not None:
        query = query.where(LedgerLine.service_date >= sold.transferred_on)
    return {person for person in read.session.scalars(query) if person is not None}
