"""The catalogue as lists and as the editor's page."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import Select, func, select
from sqlalchemy.orm import selectinload

from app.desk.lookup import centre_names, must_find
from app.desk.work import Read
from app.domain.catalogue import Package, PackageItem, PackageType, Service
from app.domain.clinic import Centre
from app.domain.keys import fold
from app.domain.terms import RefundPolicy, Scope
from app.domain.wallet import PatientPackage


@dataclass(frozen=True, slots=True)
class ServiceLine:
    """A service of the catalogue."""

    id: UUID
    code: str
    name: str
    list_price_minor: int
    offered: bool
    tax_class_id: UUID | None = None
    """None is exempt."""


@dataclass(frozen=True, slots=True)
class TypeLine:
    """A package type."""

    id: UUID
    name: str


@dataclass(frozen=True, slots=True)
class CentreLine:
    """A centre to choose."""

    id: UUID
    code: str
    name: str


@dataclass(frozen=True, slots=True)
class Included:
    """One included service of a package."""

    service_id: UUID
    service_name: str
    sessions: int
    list_price_minor: int


@dataclass(frozen=True, slots=True)
class PackageRow:
    """A package with everything a list, a sale or the editor shows."""

    id: UUID
    code: str
    name: str
    type_id: UUID
    type_name: str
    items: tuple[Included, ...]
    session_count: int
    price_minor: int
    list_value_minor: int
    validity_days: int | None
    scope: Scope
    centre_ids: tuple[UUID, ...]
    centre_names: tuple[str, ...]
    max_members: int
    refund_policy: RefundPolicy
    refund_fee_basis_points: int
    created_at: datetime
    withdrawn_at: datetime | None
    revision: int
    sold_count: int

    @property
    def saving_minor(self) -> int:
        """What the package saves against single sessions; negative where it costs more."""
        return self.list_value_minor - self.price_minor


@dataclass(frozen=True, slots=True)
class CatalogueLists:
    """Services, types and centres: what the editor lets somebody choose from."""

    services: tuple[ServiceLine, ...]
    types: tuple[TypeLine, ...]
    centres: tuple[CentreLine, ...]


def lists(read: Read) -> CatalogueLists:
    """Everything to choose from in the catalogue."""
    session = read.session
    services = session.scalars(select(Service).order_by(Service.name_key))
    types = session.execute(select(PackageType.id, PackageType.name).order_by(PackageType.name_key))
    centres = session.execute(select(Centre.id, Centre.code, Centre.name).order_by(Centre.name_key))
    return CatalogueLists(
        services=tuple(
            ServiceLine(s.id, s.code, s.name, s.list_price_minor, s.offered, s.tax_class_id) for s in services
        ),
        types=tuple(TypeLine(row.id, row.name) for row in types),
        centres=tuple(CentreLine(row.id, row.code, row.name) for row in centres),
    )


def packages(read: Read, text: str = "") -> tuple[PackageRow, ...]:
    """Packages on sale whose name or code contains what was typed."""
    return _matching(read, text, _query().where(Package.withdrawn_at.is_(None)))


def withdrawn(read: Read, text: str = "") -> tuple[PackageRow, ...]:
    """Packages no longer sold whose name or code contains what was typed."""
    return _matching(read, text, _query().where(Package.withdrawn_at.is_not(None)))


def _matching(read: Read, text: str, query: Select[Package, str]) -> tuple[PackageRow, ...]:
    wanted = fold(text)
    return tuple(row for row in _rows(read, query) if wanted in fold(row.name) or wanted in fold(row.code))


def counts(read: Read) -> tuple[int, int]:
    """How many packages are on sale and how many are withdrawn."""
    gone = func.count(Package.withdrawn_at)
    row = read.session.execute(select(func.count(), gone).select_from(Package)).one()
    return int(row[0]) - int(row[1]), int(row[1])


def package(read: Read, package_id: UUID) -> PackageRow:
    """One package for the editor."""
    must_find(read, Package, package_id)
    return _rows(read, _query().where(Package.id == package_id))[0]


def sellable(read: Read) -> tuple[PackageRow, ...]:
    """What can be sold at this centre now: on sale, and of `multi` scope only where it is listed."""
    here = read.place.centre_id
    rows = _rows(read, _query().where(Package.withdrawn_at.is_(None)))
    return tuple(row for row in rows if row.scope is Scope.SINGLE or here in row.centre_ids)


def _query() -> Select[Package, str]:
    return (
        select(Package, PackageType.name)
        .join(PackageType, PackageType.id == Package.type_id)
        .options(selectinload(Package.items).selectinload(PackageItem.service), selectinload(Package.centres))
        .order_by(Package.name_key)
    )


def _rows(read: Read, query: Select[Package, str]) -> Sequence[PackageRow]:
    sold = select(PatientPackage.package_id, func.count()).group_by(PatientPackage.package_id)
    sold_counts = {row[0]: int(row[1]) for row in read.session.execute(sold)}
    names = centre_names(read)
    return [
        _row(found, type_name, names, sold_counts.get(found.id, 0)) for found, type_name in read.session.execute(query)
    ]


def _row(found: Package, type_name: str, names: dict[UUID, str], sold: int) -> PackageRow:
    centres = sorted((names[row.centre_id], row.centre_id) for row in found.centres)
    return PackageRow(
        id=found.id,
        code=found.code,
        name=found.name,
        type_id=found.type_id,
        type_name=type_name,
        items=tuple(
            Included(item.service_id, item.service.name, item.sessions, item.service.list_price_minor)
            for item in found.items
        ),
        session_count=found.session_count,
        price_minor=found.price_minor,
        list_value_minor=found.list_value_minor,
        validity_days=found.validity_days,
        scope=found.scope,
        centre_ids=tuple(key for _, key in centres),
        centre_names=tuple(name for name, _ in centres),
        max_members=found.max_members,
        refund_policy=found.refund_policy,
        refund_fee_basis_points=found.refund_fee_basis_points,
        created_at=found.created_at,
        withdrawn_at=found.withdrawn_at,
        revision=found.revision,
        sold_count=sold,
    )
