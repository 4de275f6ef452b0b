from datetime import UTC, date, datetime

from app.desk.views.charts_hours import busy_hours
from app.domain.ledger import Outcome
from tests.clinic import Clinic
from tests.founding import ANDHERI, MANAGER

THURSDAY, FRIDAY = 3, 4


def test_visits_stand_at_the_hour_of_the_centres_own_clock(clinic: Clinic) -> None:
    clinic.clock.moment = datetime(2026, 1, 1, 5, 0, tzinfo=UTC)  # Thursday, 10:30 in India
    sold = clinic.sold_pack()
    for _ in range(2):
        clinic.redeem(sold.receipt, sold.physio, sold.head)
    clinic.clock.moment = datetime(2026, 1, 1, 18, 45, tzinfo=UTC)  # Friday, 00:15
    clinic.redeem(sold.receipt, sold.doctor, sold.head)
    clinic.sign_in(MANAGER)

    found = clinic.desk.ask(busy_hours, 1)

    assert (found.first, found.last, found.total) == (date(2025, 12, 27), date(2026, 1, 2), 3)
    assert (found.visits[THURSDAY][10], found.visits[FRIDAY][0]) == (2, 1)
    assert clinic.desk.ask(busy_hours, 1, clinic.centres[ANDHERI]) == found


def test_what_was_missed_voided_or_written_down_later_tells_no_hour(clinic: Clinic) -> None:
    sold = clinic.sold_pack()
    clinic.clock.go(days=1)
    clinic.redeem(sold.receipt, sold.physio, sold.head, service_date=date(2026, 1, 1))
    clinic.redeem(sold.receipt, sold.physio, sold.head, outcome=Outcome.NO_SHOW)
    clinic.void(clinic.redeem(sold.receipt, sold.physio, sold.head))
    clinic.sign_in(MANAGER)

    assert clinic.desk.ask(busy_hours, 1).total == 0
