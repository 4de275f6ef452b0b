"""What somebody sees while bringing in a package of another program."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import selectinload

from app.desk.lookup import must_find
from app.desk.selling import price
from app.desk.views.catalogue import PackageRow, sellable
from app.desk.work import Read
from app.domain.allocation import value_of
from app.domain.catalogue import Package, PackageItem


@dataclass(frozen=True, slots=True)
class BringingIn:
    """What there is to choose from."""

    today: date
    packages: tuple[PackageRow, ...]


def bringing_in(read: Read) -> BringingIn:
    """The packages that can be sold at this centre: their terms are what is brought in."""
    return BringingIn(read.today, sellable(read))


def worth_of_left(
    read: Read, package_id: UUID, left: Iterable[tuple[UUID, int]], *, price_minor: int, bought_on: date
) -> int:
    """What the sessions left are worth in that price, net of tax: the last numbers of each service."""
    items = selectinload(Package.items).selectinload(PackageItem.service)
    query = select(Package).where(Package.id == package_id).options(items)
    package, counts = must_find(read, Package, package_id, query), dict(left)
    priced = price(read, package, price_minor=price_minor, on=bought_on)
    return sum(
        value_of(one.part.net_minor, sold, range(sold - counts.get(one.item.service_id, 0) + 1, sold + 1))
        for one in priced
        for sold in [one.item.sessions]
    )
