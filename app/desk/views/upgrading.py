"""What an upgrade may lead to: the credit of the old package, and what a new one costs here, tax included."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import selectinload

from app.desk.selling import price, total_minor
from app.desk.views.cancelling import Quotes, quotes
from app.desk.views.catalogue import sellable
from app.desk.work import Read
from app.domain.catalogue import Package, PackageItem


@dataclass(frozen=True, slots=True)
class Target:
    """A package on sale here that costs at least the credit."""

    package_id: UUID
    name: str
    price_minor: int
    total_minor: int
    """Tax included."""
    max_members: int
    """For so many besides the head; who is in the family now goes along as far as there is room."""


@dataclass(frozen=True, slots=True)
class UpgradePage:
    """What is credited, and for what it may pay."""

    quotes: Quotes
    targets: tuple[Target, ...]
    """The dearest last; the package itself is not among them."""
    today: date

    @property
    def credit_minor(self) -> int:
        """Paid less what was used at its share, tax included."""
        return self.quotes.credit_minor

    @property
    def used_minor(self) -> int:
        """What the sessions used take off, with their tax: paid less this is the credit."""
        return self.quotes.paid_total_minor - self.credit_minor


def upgrade_page(read: Read, patient_package_id: UUID) -> UpgradePage:
    """The credit as of now, and every package here that it may pay for."""
    found = quotes(read, patient_package_id)
    targets = [_target(read, row.id, row.name) for row in sellable(read) if row.id != found.card.package_id]
    fitting = [target for target in targets if target.total_minor >= found.credit_minor]
    return UpgradePage(found, tuple(sorted(fitting, key=lambda one: (one.total_minor, one.name))), read.today)


def _target(read: Read, package_id: UUID, name: str) -> Target:
    query = select(Package).where(Package.id == package_id)
    whole = query.options(selectinload(Package.items).selectinload(PackageItem.service))
    package = read.session.scalars(whole).one()
    return Target(package_id, name, package.price_minor, total_minor(price(read, package)), package.max_members)
