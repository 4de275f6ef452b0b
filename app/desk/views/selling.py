"""What the sell page needs before anything is sold."""

from dataclasses import dataclass
from datetime import date, datetime

from app.desk.views.catalogue import PackageRow, sellable
from app.desk.views.clinic import CentreFacts, centre_here
from app.desk.work import Read
from app.domain.wallet import last_valid_day, latest_start


@dataclass(frozen=True, slots=True)
class SalePage:
    """Packages on sale here, and what the receipt will say of this place."""

    packages: tuple[PackageRow, ...]
    centre: CentreFacts
    organisation: str
    currency: str
    now: datetime
    today: date
    latest_start: date
    staff_name: str
    workstation_name: str


def sale_page(read: Read) -> SalePage:
    """Everything the sell page shows first."""
    place = read.place
    return SalePage(
        packages=sellable(read),
        centre=centre_here(read),
        organisation=place.organisation,
        currency=place.currency,
        now=read.now,
        today=read.today,
        latest_start=latest_start(read.today),
        staff_name=read.actor.name,
        workstation_name=place.workstation_name,
    )


def ends_on(package: PackageRow, start: date) -> date | None:
    """The last valid day of a package sold from that start; None never expires."""
    return None if package.validity_days is None else last_valid_day(start, package.validity_days)
