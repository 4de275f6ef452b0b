"""Adding or editing a tax class with its rates."""

from datetime import date
from typing import Annotated, ClassVar
from uuid import UUID

from pydantic import AfterValidator, Field
from pydantic_core import PydanticCustomError
from sqlalchemy import select

from app.desk.command import Command
from app.desk.fields import Name1, Part
from app.desk.lookup import must_find
from app.desk.work import Work
from app.domain.keys import name_key
from app.domain.staff import Role
from app.domain.tax import WHOLE, TaxClass, TaxRate


class RateFields(Part):
    """The rate from a day on, until the next one begins."""

    valid_from: date
    exempt: bool = False
    rate_basis_points: Annotated[int, Field(ge=0, le=WHOLE, strict=True)] = 0
    included: bool = True
    """Whether prices include it."""


def _one_a_day(rates: tuple[RateFields, ...]) -> tuple[RateFields, ...]:
    if len({rate.valid_from for rate in rates}) < len(rates):
        raise PydanticCustomError("same_day", "two rates from one day")
    return rates


class SaveTaxClass(Command[UUID]):
    """How services of one sort are taxed; what was sold keeps the tax it was sold with (domain.md, Sale 7).

    Before its first rate a class is exempt.
    """

    kind: ClassVar[str] = "save_tax_class"
    needs: ClassVar[Role] = Role.MANAGER

    tax_class_id: UUID | None = None
    """None adds a new class."""
    name: Name1
    rates: Annotated[tuple[RateFields, ...], Field(max_length=50), AfterValidator(_one_a_day)] = ()
    """All of them: what is not among them is taken out."""

    def apply(self, work: Work) -> UUID:
        """Refused for a name that another class has, ignoring case."""
        found = self._class(work)
        old = work.session.scalars(select(TaxRate).where(TaxRate.tax_class_id == found.id)).all()
        for rate in old:
            work.session.delete(rate)
        # the old rates must be gone before new ones take their days
        work.session.flush()
        work.add(*(_rate(found.id, fields) for fields in self.rates))
        return found.id

    def result(self, work: Work) -> UUID:
        """The class's id."""
        del work
        return self.tax_class_id or self.own_id("tax_class")

    def _class(self, work: Work) -> TaxClass:
        if self.tax_class_id is None:
            made = TaxClass(id=self.own_id("tax_class"), name=self.name, name_key=name_key(self.name))
            work.add(made)
            return made
        query = select(TaxClass).where(TaxClass.id == self.tax_class_id).with_for_update()
        found = must_find(work, TaxClass, self.tax_class_id, query)
        found.name, found.name_key = self.name, name_key(self.name)
        return found


def _rate(tax_class_id: UUID, fields: RateFields) -> TaxRate:
    """An exempt day has no rate, whatever was typed before it was chosen."""
    return TaxRate(
        tax_class_id=tax_class_id,
        valid_from=fields.valid_from,
        exempt=fields.exempt,
        rate_basis_points=0 if fields.exempt else fields.rate_basis_points,
        included=fields.included,
    )
