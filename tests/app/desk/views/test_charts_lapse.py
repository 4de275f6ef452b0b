from datetime import date

from app.desk.views.charts_lapse import DayOfLapse, lapsing
from tests.clinic import PACK_PRICE_MINOR, Clinic, Sold
from tests.founding import ANDHERI, BANDRA, MANAGER

LAST = date(2026, 3, 31)
FIRST_MINOR = 63_636


def ending(clinic: Clinic, days: int, centre: str = "") -> list[DayOfLapse]:
    before = clinic.desk.actor
    clinic.sign_in(MANAGER)
    found = clinic.desk.ask(lapsing, days, clinic.centres[centre] if centre else None)
    clinic.desk.actor = before
    assert len(found) == days
    return [day for day in found if day.packages]


def used_once(clinic: Clinic) -> Sold:
    sold = clinic.sold_pack()
    clinic.redeem(sold.receipt, sold.physio, sold.head)
    return sold


def test_sessions_left_on_the_last_valid_day_are_told_with_their_worth(clinic: Clinic) -> None:
    used_once(clinic)
    clinic.sold_pack("Rohan Kulkarni")
    expected = DayOfLapse(LAST, 2, 23, 2 * PACK_PRICE_MINOR - FIRST_MINOR)

    assert ending(clinic, 89) == []
    assert ending(clinic, 90) == ending(clinic, 90, ANDHERI) == [expected]
    assert ending(clinic, 90, BANDRA) == []


def test_the_last_day_counts_until_its_midnight(clinic: Clinic) -> None:
    used_once(clinic)
    clinic.clock.go(days=89)
    assert [day.day for day in ending(clinic, 1)] == [LAST]

    clinic.clock.go(days=1)
    assert ending(clinic, 30) == []
