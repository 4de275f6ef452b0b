from datetime import date

from app.desk.views.charts_sold import MonthOfTrade, months_up_to, sold_and_used
from app.desk.views.roll_forward import roll_forward
from tests.clinic import PACK_PRICE_MINOR, Clinic
from tests.founding import ANDHERI, BANDRA, MANAGER

DECEMBER, JANUARY, FEBRUARY = date(2025, 12, 1), date(2026, 1, 1), date(2026, 2, 1)
FIRST_MINOR, SECOND_MINOR = 63_636, 63_637


def test_what_is_sold_and_what_is_used_meet_month_by_month(clinic: Clinic) -> None:
    sold = clinic.sold_pack(centres=[ANDHERI, BANDRA])
    clinic.redeem(sold.receipt, sold.physio, sold.head)
    wrong = clinic.redeem(sold.receipt, sold.physio, sold.head)
    clinic.clock.go(days=31)
    clinic.settings(void_days=60)
    clinic.void(wrong)
    clinic.at(BANDRA).redeem(sold.receipt, sold.physio, sold.head, sessions=2)
    clinic.sign_in(MANAGER)

    january, february = clinic.desk.ask(sold_and_used, 2)

    assert january == MonthOfTrade(JANUARY, 12, 2, PACK_PRICE_MINOR, FIRST_MINOR + SECOND_MINOR)
    assert (february.sold_sessions, february.used_sessions, february.received_minor) == (0, 1, 0)
    owed = clinic.desk.ask(roll_forward, FEBRUARY)
    assert (february.received_minor, february.used_minor) == (owed.received_minor, owed.redeemed_minor)


def test_a_sale_counts_where_it_was_made_and_a_visit_where_it_was(clinic: Clinic) -> None:
    sold = clinic.sold_pack(centres=[ANDHERI, BANDRA])
    clinic.at(BANDRA).redeem(sold.receipt, sold.physio, sold.head)
    clinic.sign_in(MANAGER)

    (here,), (there,) = (clinic.desk.ask(sold_and_used, 1, clinic.centres[centre]) for centre in (ANDHERI, BANDRA))

    assert (here.sold_sessions, here.used_sessions, here.used_minor) == (12, 0, 0)
    assert (there.sold_sessions, there.used_sessions, there.received_minor) == (0, 1, 0)


def test_months_run_over_the_turn_of_the_year() -> None:
    assert months_up_to(date(2026, 2, 28), 3) == [DECEMBER, JANUARY, FEBRUARY]
