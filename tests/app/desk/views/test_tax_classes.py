from datetime import date

from app.desk.commands.save_tax_class import RateFields, SaveTaxClass
from app.desk.views.tax_classes import tax_classes, tax_page
from tests.clinic import Clinic


def test_classes_come_by_name_with_the_rate_of_today(clinic: Clinic) -> None:
    later = RateFields(valid_from=date(2026, 2, 1), rate_basis_points=1_800)
    clinic.as_owner(SaveTaxClass(name="treatment"))
    clinic.as_owner(SaveTaxClass(name="Cosmetic", rates=(later,)))

    assert [(found.name, found.now) for found in clinic.desk.ask(tax_classes)] == [
        ("Cosmetic", None),
        ("treatment", None),
    ]
    clinic.clock.go(days=31)
    (first, _) = clinic.desk.ask(tax_classes)
    assert first.now is not None
    assert first.now.rate_basis_points == 1_800


def test_a_centre_without_a_tax_number_is_told_so(clinic: Clinic) -> None:
    page = clinic.desk.ask(tax_page)

    assert (page.today, page.registered, page.classes) == (clinic.today, False, ())
