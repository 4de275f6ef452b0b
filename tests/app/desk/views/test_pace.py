"""How often somebody must come, said before and after the sale."""

from datetime import date, timedelta

import pytest

from app.desk.views.pace import Pace, SalePace, pace, sale_pace
from app.domain.freeze import Freeze
from app.domain.wallet import PatientPackage
from tests.clinic import Clinic, Sold

DAY = timedelta(days=1)


def of(clinic: Clinic, sold: Sold) -> Pace | None:
    return pace(clinic.card(sold.receipt, sold.head), clinic.today)


def test_what_is_left_in_the_days_that_are_left(clinic: Clinic) -> None:
    sold = clinic.sold_pack()
    clinic.redeem(sold.receipt, sold.physio, sold.head, sessions=5)
    clinic.clock.go(days=68)

    assert of(clinic, sold) == Pace(tenths_a_week=23, left=7, days=21, last_valid_day=date(2026, 3, 31))


def test_days_at_which_nobody_can_come_do_not_count(clinic: Clinic) -> None:
    sold = clinic.sold_pack(validity_days=21)
    planned = Freeze(
        patient_package_id=sold.id, position=1, from_day=clinic.today + 2 * DAY, to_day=clinic.today + 8 * DAY
    )
    with clinic.desk.database.write() as session:
        session.add(planned)
    clinic.change(PatientPackage, sold.id, days_frozen=7, ends_on=clinic.today + 27 * DAY)

    found = of(clinic, sold)

    assert found is not None
    assert (found.days, found.last_valid_day) == (20, clinic.today + 27 * DAY)


def test_a_package_still_ahead_has_all_its_days(clinic: Clinic) -> None:
    package = clinic.recovery_pack()
    buyer = clinic.patient("Asha Kulkarni")
    card = clinic.sell(buyer, package, 800_000, start=clinic.today + 10 * DAY).card

    found = pace(card, clinic.today)

    assert found is not None
    assert (found.left, found.days, found.tenths_a_week) == (12, 90, 9)


@pytest.mark.parametrize("days", [89, 90, 300])
def test_on_the_last_day_and_after_it_there_is_no_pace(clinic: Clinic, days: int) -> None:
    sold = clinic.sold_pack()
    clinic.clock.go(days=days)

    assert of(clinic, sold) is None


def test_what_never_expires_or_is_used_up_has_no_pace(clinic: Clinic) -> None:
    endless = clinic.sold_pack(validity_days=None)
    used = clinic.sold_pack("Rohan Kulkarni")
    clinic.redeem(used.receipt, used.physio, used.head, sessions=10)
    clinic.redeem(used.receipt, used.doctor, used.head, sessions=2)

    assert (of(clinic, endless), of(clinic, used)) == (None, None)


@pytest.mark.parametrize(
    ("sessions", "days", "said"),
    [
        (12, 90, SalePace(visits=1, weeks=1, spare_days=5)),
        (12, 85, SalePace(visits=1, weeks=1, spare_days=0)),
        (12, 84, SalePace(visits=2, weeks=1, spare_days=41)),
        (6, 90, SalePace(visits=1, weeks=2, spare_days=5)),
        (3, 90, SalePace(visits=1, weeks=4, spare_days=5)),
        (500, 365, SalePace(visits=10, weeks=1, spare_days=0)),
        (7, 8, SalePace(visits=7, weeks=1, spare_days=0)),
        (10, 5, SalePace(visits=14, weeks=1, spare_days=0)),
        (2, 1, SalePace(visits=14, weeks=1, spare_days=0)),
    ],
)
def test_the_calmest_rhythm_that_uses_all(sessions: int, days: int, said: SalePace) -> None:
    assert sale_pace(sessions, days) == said


def test_one_session_or_no_end_has_no_rhythm() -> None:
    assert (sale_pace(1, 90), sale_pace(12, None)) == (None, None)
