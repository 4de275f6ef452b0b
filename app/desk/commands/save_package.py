"""Adding or editing a package of the catalogue."""

from typing import Annotated, Any, ClassVar
from uuid import UUID

from pydantic import Field
from sqlalchemy import select
from sqlalchemy.orm import selectinload

from app.desk.command import Command
from app.desk.fields import Code1, MoneyMinor, Name1, Part
from app.desk.lookup import must_find
from app.desk.work import Work
from app.domain.catalogue import MAX_FAMILY, MAX_SESSIONS, MAX_VALIDITY_DAYS, Package, PackageItem, PackageType, Service
from app.domain.clinic import Centre
from app.domain.errors import AboveListValue, ChangedMeanwhile, ServiceNotOffered
from app.domain.keys import code_key, name_key
from app.domain.staff import Role
from app.domain.terms import RefundPolicy, Scope


class ItemFields(Part):
    """One included service."""

    service_id: UUID
    sessions: Annotated[int, Field(ge=1, le=MAX_SESSIONS, strict=True)]


class SavePackage(Command[UUID]):
    """A package as it is sold from now on; the ones sold keep their terms (domain.md, Catalogue)."""

    kind: ClassVar[str] = "save_package"
    needs: ClassVar[Role] = Role.MANAGER

    package_id: UUID | None = None
    """None adds a new package."""
    revision: int = 0
    """The revision the editor was opened on; refused if somebody saved meanwhile."""
    code: Code1
    name: Name1
    type_id: UUID
    items: Annotated[tuple[ItemFields, ...], Field(max_length=50)]
    price_minor: MoneyMinor
    validity_days: Annotated[int, Field(ge=1, le=MAX_VALIDITY_DAYS, strict=True)] | None = None
    scope: Scope = Scope.SINGLE
    centre_ids: tuple[UUID, ...] = ()
    max_members: Annotated[int, Field(ge=0, le=MAX_FAMILY, strict=True)] = 0
    """0 is not shareable."""
    refund_policy: RefundPolicy = RefundPolicy.LIST_PRICE
    refund_fee_basis_points: Annotated[int, Field(ge=0, le=10000, strict=True)] = 0
    above_list_value: bool = False
    """The answer to "the price is above the list value: keep it?"."""

    def apply(self, work: Work) -> UUID:
        """Refused without services, with one no longer offered, with one centre for several, or on an old revision.

        Also for a name or a code in use.
        """
        must_find(work, PackageType, self.type_id)
        for centre_id in self.centre_ids:
            must_find(work, Centre, centre_id)
        services = [must_find(work, Service, item.service_id) for item in self.items]
        self._ensure_offered(work, services)
        self._ensure_price(services)
        package = self._package(work)
        package.include([(item.service_id, item.sessions) for item in self.items])
        package.scope_to(self.scope, self.centre_ids)
        work.add(package)
        return package.id

    def result(self, work: Work) -> UUID:
        """The package's id."""
        del work
        return self.package_id or self.own_id("package")

    def _ensure_offered(self, work: Work, services: list[Service]) -> None:
        """What the package included before may stay, so that its price or name can still be put right."""
        ended = [service for service in services if not service.offered]
        if not ended:
            return
        before = set(
            work.session.scalars(select(PackageItem.service_id).where(PackageItem.package_id == self.package_id))
        )
        for service in ended:
            if service.id not in before:
                raise ServiceNotOffered(service=service.name)

    def _ensure_price(self, services: list[Service]) -> None:
        value = sum(item.sessions * row.list_price_minor for item, row in zip(self.items, services, strict=True))
        if self.items and self.price_minor > value and not self.above_list_value:
            raise AboveListValue(price_minor=self.price_minor, list_minor=value)

    def _package(self, work: Work) -> Package:
        fields = self._fields()
        if self.package_id is None:
            return Package(id=self.own_id("package"), created_at=work.now, **fields)
        query = (
            select(Package)
            .where(Package.id == self.package_id)
            .options(selectinload(Package.items), selectinload(Package.centres))
            .with_for_update()
        )
        package = must_find(work, Package, self.package_id, query)
        if package.revision != self.revision:
            raise ChangedMeanwhile
        for name, value in fields.items():
            setattr(package, name, value)
        package.revision += 1
        # the old rows must be gone before the new ones take their places, and the journal must hear that they went
        old = [*package.items, *package.centres]
        package.items.clear()
        package.centres.clear()
        for row in old:
            work.session.delete(row)
        work.session.flush()
        return package

    def _fields(self) -> dict[str, Any]:
        copied = {"code", "name", "type_id", "price_minor", "validity_days", "scope", "max_members", "refund_policy"}
        fields = self.model_dump(include=copied | {"refund_fee_basis_points"})
        return fields | {"code_key": code_key(self.code), "name_key": name_key(self.name)}
