"""The clinic's own page: its name, centres, people and choices."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select

from app.desk.settings import ClinicSettings
from app.desk.work import Place, Read
from app.domain.clinic import Centre
from app.domain.staff import GUESSES_ALLOWED, PinGuard, Role, Staff, StaffCentre


@dataclass(frozen=True, slots=True)
class StaffLine:
    """A person of the clinic as the owner sees them."""

    id: UUID
    name: str
    role: Role
    active: bool
    centre_ids: tuple[UUID, ...]
    locked: bool
    """Ten wrong PINs in a row: somebody else must lift it."""


@dataclass(frozen=True, slots=True)
class CentreFacts:
    """A centre with all an owner set for it."""

    id: UUID
    code: str
    name: str
    time_zone: str
    address: str
    receipt_header: str
    upi_id: str
    tax_number: str
    """Empty where the centre is not registered for tax."""


@dataclass(frozen=True, slots=True)
class ClinicPage:
    """Everything on the settings screen."""

    place: Place
    settings: ClinicSettings
    centres: tuple[CentreFacts, ...]
    staff: tuple[StaffLine, ...]


def clinic_page(read: Read) -> ClinicPage:
    """The clinic as its owner sees it."""
    return ClinicPage(place=read.place, settings=read.settings, centres=centres(read), staff=_staff(read))


def settings(read: Read) -> ClinicSettings:
    """The clinic's choices alone, for screens that obey them."""
    return read.settings


def centre_here(read: Read) -> CentreFacts:
    """The centre this desk stands in."""
    return next(centre for centre in centres(read) if centre.id == read.place.centre_id)


def centres(read: Read) -> tuple[CentreFacts, ...]:
    """Every centre of the clinic, by name."""
    rows = read.session.scalars(select(Centre).order_by(Centre.name_key))
    return tuple(
        CentreFacts(
            row.id, row.code, row.name, row.time_zone, row.address, row.receipt_header, row.upi_id, row.tax_number
        )
        for row in rows
    )


def _staff(read: Read) -> tuple[StaffLine, ...]:
    centres: dict[UUID, list[UUID]] = {}
    for staff_id, centre_id in read.session.execute(select(StaffCentre.staff_id, StaffCentre.centre_id)):
        centres.setdefault(staff_id, []).append(centre_id)
    query = (
        select(Staff, PinGuard.failed)
        .outerjoin(PinGuard, PinGuard.staff_id == Staff.id)
        .order_by(Staff.active.desc(), Staff.name_key)
    )
    return tuple(
        StaffLine(
            id=person.id,
            name=person.name,
            role=person.role,
            active=person.active,
            centre_ids=tuple(centres.get(person.id, ())),
            locked=(failed or 0) >= GUESSES_ALLOWED,
        )
        for person, failed in read.session.execute(query)
    )
