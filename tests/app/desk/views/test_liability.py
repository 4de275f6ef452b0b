from datetime import date

import pytest

from app.desk.views.liability import liability_months
from app.domain.errors import NotAllowed
from tests.clinic import Clinic
from tests.founding import ANDHERI, BANDRA, MANAGER


def test_this_month_and_those_before_it_the_newest_first(clinic: Clinic) -> None:
    clinic.sign_in(MANAGER)

    months = clinic.desk.ask(liability_months, 3)

    assert [row.month for row in months] == [date(2026, 1, 1), date(2025, 12, 1), date(2025, 11, 1)]


def test_what_a_month_closes_with_the_next_one_opens_with(clinic: Clinic) -> None:
    sold = clinic.sold_pack()
    clinic.clock.go(hours=24 * 31)
    clinic.redeem(sold.receipt, sold.physio, sold.head)
    clinic.sign_in(MANAGER)

    february, january = clinic.desk.ask(liability_months, 2, clinic.centres[ANDHERI])

    assert (january.closing_minor, february.opening_minor) == (800_000, 800_000)
    assert february.closing_minor == 800_000 - february.redeemed_minor < 800_000
    assert clinic.desk.ask(liability_months, 1, clinic.centres[BANDRA])[0].closing_minor == 0


def test_reports_are_for_managers_and_owners(clinic: Clinic) -> None:
    with pytest.raises(NotAllowed):
        clinic.desk.ask(liability_months, 1)
