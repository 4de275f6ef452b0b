from datetime import UTC, date, datetime

import pytest
from sqlalchemy import text

from app.desk.views.charts import DayOfUse, redemptions_by_day
from app.domain.errors import NotAllowed
from app.domain.ledger import Outcome
from tests.clinic import Clinic
from tests.founding import ANDHERI, BANDRA, MANAGER

FIRST, SECOND, THIRD = (date(2026, 1, day) for day in (1, 2, 3))


def test_each_day_tells_what_was_used_on_it_and_stands(clinic: Clinic) -> None:
    sold = clinic.sold_pack(centres=[ANDHERI, BANDRA])
    clinic.redeem(sold.receipt, sold.physio, sold.head, sessions=3)
    clinic.clock.go(days=2)
    clinic.redeem(sold.receipt, sold.doctor, sold.head, outcome=Outcome.NO_SHOW)
    clinic.redeem(sold.receipt, sold.physio, sold.head, service_date=SECOND)
    clinic.at(BANDRA).redeem(sold.receipt, sold.physio, sold.head)
    clinic.void(clinic.redeem(sold.receipt, sold.physio, sold.head))
    clinic.sign_in(MANAGER)

    every = clinic.desk.ask(redemptions_by_day, 3)
    here = clinic.desk.ask(redemptions_by_day, 2, clinic.centres[ANDHERI])

    assert every == (DayOfUse(FIRST, 3, 0), DayOfUse(SECOND, 1, 0), DayOfUse(THIRD, 2, 1))
    assert here == (DayOfUse(SECOND, 1, 0), DayOfUse(THIRD, 1, 1))


def test_a_day_is_the_centres_day_not_that_of_greenwich(clinic: Clinic) -> None:
    clinic.clock.moment = datetime(2026, 1, 1, 20, 0, tzinfo=UTC)  # 2 January, 01:30 in India
    sold = clinic.sold_pack()
    clinic.redeem(sold.receipt, sold.physio, sold.head)
    clinic.sign_in(MANAGER)

    assert clinic.desk.ask(redemptions_by_day, 2) == (DayOfUse(FIRST, 0, 0), DayOfUse(SECOND, 1, 0))


def test_a_long_history_is_not_read_through(clinic: Clinic) -> None:
    """The days asked for are found by the index that begins with the centre."""
    if not clinic.desk.database.is_sqlite:
        pytest.skip("a server plans by what it knows of its rows")
    query = (
        "EXPLAIN QUERY PLAN SELECT service_date, sum(change) FROM ledger_line"
        " WHERE centre_id IN (SELECT id FROM centre) AND booked_on >= '2026-01-01' AND kind = 'redeem'"
        " AND service_date BETWEEN '2026-01-01' AND '2026-01-30'"
        " GROUP BY service_date"
    )
    with clinic.desk.database.read() as session:
        plan = " ".join(str(row) for row in session.execute(text(query)))

    assert "ix_ledger_line_centre_id_booked_on (centre_id=? AND booked_on>?)" in plan


def test_charts_are_for_managers_and_owners(clinic: Clinic) -> None:
    with pytest.raises(NotAllowed):
        clinic.desk.ask(redemptions_by_day, 7)
