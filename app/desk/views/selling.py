"""What the sell page needs before anything is sold."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from app.desk.selling import parts
from app.desk.taxes import Rate, kind_of, rates_on
from app.desk.views.catalogue import PackageRow, sellable
from app.desk.views.clinic import CentreFacts, centre_here
from app.desk.views.receipts import TaxLine, TaxPaper
from app.desk.views.renewal import proposed_start
from app.desk.work import Read
from app.domain.wallet import last_valid_day, latest_start


@dataclass(frozen=True, slots=True)
class SalePrice:
    """What a package costs here today, worked as the sale will work it."""

    total_minor: int
    """What is to pay, tax included."""
    paper: TaxPaper | None
    """The tax paper it will have, without its number; none where the centre is not registered."""


@dataclass(frozen=True, slots=True)
class SalePage:
    """Packages on sale here, and what the receipt will say of this place."""

    packages: tuple[PackageRow, ...]
    prices: Mapping[UUID, SalePrice]
    """By package."""
    centre: CentreFacts
    organisation: str
    currency: str
    now: datetime
    today: date
    start: date
    """The start proposed: today, or the day after the package that this sale follows."""
    latest_start: date
    staff_name: str
    workstation_name: str
    part_payment: bool
    """Whether the first payment activates, and sessions may be used within what is paid."""


def sale_page(read: Read, followed_id: UUID | None = None) -> SalePage:
    """Everything the sell page shows first; `followed_id` where a package is sold again."""
    place, packages, centre = read.place, sellable(read), centre_here(read)
    return SalePage(
        packages=packages,
        prices=_prices(read, packages, centre),
        centre=centre,
        organisation=place.organisation,
        currency=place.currency,
        now=read.now,
        today=read.today,
        start=read.today if followed_id is None else proposed_start(read, followed_id),
        latest_start=latest_start(read.today),
        staff_name=read.actor.name,
        workstation_name=place.workstation_name,
        part_payment=read.settings.part_payment,
    )


def _prices(read: Read, packages: Sequence[PackageRow], centre: CentreFacts) -> dict[UUID, SalePrice]:
    """All at once, so that choosing a package never waits."""
    rates = rates_on(read, list({item.service_id for package in packages for item in package.items}), read.today)
    halved = read.settings.tax_halved
    return {package.id: _price(package, rates, centre.tax_number, halved=halved) for package in packages}


def _price(package: PackageRow, rates: Mapping[UUID, Rate], tax_number: str, *, halved: bool) -> SalePrice:
    known = [rates[item.service_id] for item in package.items]
    priced = [(item.sessions, item.list_price_minor) for item in package.items]
    lines = tuple(
        TaxLine(
            service_name=item.service_name,
            tax_class=rate.tax_class,
            exempt=rate.exempt,
            rate_basis_points=rate.basis_points,
            net_minor=part.net_minor,
            cgst_minor=part.cgst_minor,
            sgst_minor=part.sgst_minor,
        )
        for item, rate, part in zip(
            package.items, known, parts(package.price_minor, priced, known, halved=halved), strict=True
        )
    )
    kind = kind_of([rate.exempt for rate in known])
    total = sum(line.gross_minor for line in lines)
    return SalePrice(total, TaxPaper(kind, "", tax_number, lines) if tax_number else None)


def ends_on(package: PackageRow, start: date) -> date | None:
    """The last valid day of a package sold from that start; None never expires."""
    return None if package.validity_days is None else last_valid_day(start, package.validity_days)
