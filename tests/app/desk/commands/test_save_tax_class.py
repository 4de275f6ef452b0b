from datetime import date

import pytest
from pydantic import ValidationError

from app.desk.commands.save_tax_class import RateFields, SaveTaxClass
from app.desk.views.tax_classes import TaxClassRow, tax_classes
from app.domain.errors import NameTaken, NotAllowed
from tests.clinic import Clinic

JANUARY, MARCH = date(2026, 1, 1), date(2026, 3, 1)


def rate(since: date, points: int, *, included: bool = True, exempt: bool = False) -> RateFields:
    return RateFields(valid_from=since, rate_basis_points=points, included=included, exempt=exempt)


def classes(clinic: Clinic) -> tuple[TaxClassRow, ...]:
    return clinic.desk.ask(tax_classes)


def test_a_class_has_rates_from_days_on(clinic: Clinic) -> None:
    clinic.as_owner(SaveTaxClass(name="Cosmetic", rates=(rate(MARCH, 2_800), rate(JANUARY, 1_800))))

    (found,) = classes(clinic)

    assert [(row.valid_from, row.rate_basis_points) for row in found.rates] == [(JANUARY, 1_800), (MARCH, 2_800)]
    assert found.now == found.rates[0]
    clinic.clock.go(days=59)
    assert classes(clinic)[0].now == found.rates[1]


def test_saving_again_replaces_the_rates(clinic: Clinic) -> None:
    key = clinic.as_owner(SaveTaxClass(name="Cosmetic", rates=(rate(JANUARY, 1_800),)))

    clinic.as_owner(SaveTaxClass(tax_class_id=key, name="Beauty", rates=(rate(JANUARY, 500, included=False),)))

    (found,) = classes(clinic)
    assert (found.name, [(row.rate_basis_points, row.included) for row in found.rates]) == ("Beauty", [(500, False)])


def test_an_exempt_rate_has_no_percent(clinic: Clinic) -> None:
    clinic.as_owner(SaveTaxClass(name="Treatment", rates=(rate(JANUARY, 1_800, exempt=True),)))

    assert [(row.exempt, row.rate_basis_points) for row in classes(clinic)[0].rates] == [(True, 0)]


def test_names_are_unique_ignoring_case(clinic: Clinic) -> None:
    clinic.as_owner(SaveTaxClass(name="Cosmetic"))

    with pytest.raises(NameTaken) as refused:
        clinic.as_owner(SaveTaxClass(name="COSMETIC"))

    assert refused.value.what == "tax_class"


def test_two_rates_from_one_day_are_refused() -> None:
    with pytest.raises(ValidationError):
        SaveTaxClass(name="Cosmetic", rates=(rate(JANUARY, 1), rate(JANUARY, 2)))


def test_receptionists_do_not_set_taxes(clinic: Clinic) -> None:
    with pytest.raises(NotAllowed):
        clinic.desk.execute(SaveTaxClass(name="Cosmetic"))
