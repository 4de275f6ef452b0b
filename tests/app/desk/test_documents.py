"""Numbers on documents: consecutive per centre and financial year, never reused, never skipped."""

from datetime import UTC, datetime
from uuid import UUID

import pytest
from sqlalchemy import select

from app.domain.errors import PaymentMismatch
from app.domain.patient import Patient
from tests.clinic import PACK_PRICE_MINOR, Clinic
from tests.founding import BANDRA


@pytest.fixture
def gift(clinic: Clinic) -> UUID:
    """A package for nothing, so that every sale is short."""
    return clinic.package("Gift", {clinic.service("Checkup", 50_000): 1}, 0)


def numbers(clinic: Clinic, gift: UUID, count: int = 1) -> list[str]:
    buyer = clinic.patient("Asha Kulkarni")
    return [clinic.sell(buyer, gift, 0).order_number for _ in range(count)]


def test_orders_count_up_from_one_in_each_centre(clinic: Clinic, gift: UUID) -> None:
    assert numbers(clinic, gift, 2) == ["AND/25-26/000001", "AND/25-26/000002"]
    assert numbers(clinic.at(BANDRA), gift, 2) == ["BAN/25-26/000001", "BAN/25-26/000002"]


def test_a_new_financial_year_begins_anew_by_the_centres_own_date(clinic: Clinic, gift: UUID) -> None:
    clinic.clock.moment = datetime(2026, 3, 31, 18, 29, 59, tzinfo=UTC)
    before = numbers(clinic, gift)
    clinic.clock.go(seconds=1)

    assert (before, numbers(clinic, gift)) == (["AND/25-26/000001"], ["AND/26-27/000001"])


def test_the_years_first_month_is_the_clinics_choice(clinic: Clinic, gift: UUID) -> None:
    clinic.settings(first_month=1)

    assert numbers(clinic, gift) == ["AND/2026/000001"]


def test_a_sale_that_fails_leaves_no_gap(clinic: Clinic) -> None:
    buyer, package = clinic.patient("Asha Kulkarni"), clinic.recovery_pack()
    clinic.sell(buyer, package, PACK_PRICE_MINOR)
    for _ in range(3):
        with pytest.raises(PaymentMismatch):
            clinic.sell(buyer, package, PACK_PRICE_MINOR, payments=())

    assert clinic.sell(buyer, package, PACK_PRICE_MINOR).order_number == "AND/25-26/000002"


def test_patients_get_the_centres_next_record_number_for_ever(clinic: Clinic) -> None:
    clinic.patient("Asha Kulkarni")
    clinic.clock.go(days=400)
    clinic.patient("Sunil Kulkarni")
    clinic.at(BANDRA).patient("Meera Shah")

    found = clinic.all(select(Patient.record_number).order_by(Patient.record_number))
    assert found == ["AND-000001", "AND-000002", "BAN-000001"]
