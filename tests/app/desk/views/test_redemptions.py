"""One redemption as its toast and the void dialog show it."""

from uuid import uuid4

import pytest
from sqlalchemy import select

from app.desk.views.redemptions import redemption
from app.domain.errors import NotARedemption, NotFound
from app.domain.ledger import LedgerLine, LineKind, Outcome
from tests.clinic import Clinic


def test_it_tells_who_came_for_what_when_and_what_it_left(clinic: Clinic) -> None:
    sunil = clinic.patient("Sunil")
    sold = clinic.sold_pack(members=(sunil,))
    shown = clinic.redeem(sold.receipt, sold.physio, sunil, sessions=2, outcome=Outcome.NO_SHOW).redemption

    assert (shown.person_name, shown.head_name, shown.service_name) == ("Sunil", "Asha Kulkarni", "Physiotherapy")
    assert (shown.staff_name, shown.centre_name, shown.workstation_name) == ("Ravi Patil", "Andheri West", "Desk 1")
    assert (shown.at, shown.service_date, shown.outcome) == (clinic.clock.now(), clinic.today, Outcome.NO_SHOW)
    assert (shown.sessions, shown.left_then, shown.left_now, shown.sold) == (2, 8, 8, 10)


def test_session_n_of_m_counts_live_uses(clinic: Clinic) -> None:
    sold = clinic.sold_pack()
    first = clinic.redeem(sold.receipt, sold.physio, sold.head)
    second = clinic.redeem(sold.receipt, sold.physio, sold.head)
    clinic.void(first)

    again = clinic.desk.ask(redemption, second.redemption.line_id)

    assert (second.redemption.nth, again.nth) == (2, 1)
    assert (again.left_then, again.left_now) == (8, 9)


def test_only_a_redemption_is_shown_as_one(clinic: Clinic) -> None:
    clinic.sold_pack()
    grant = clinic.all(select(LedgerLine.id).where(LedgerLine.kind == LineKind.GRANT))[0]

    with pytest.raises((NotARedemption, NotFound)):
        clinic.desk.ask(redemption, grant)
    with pytest.raises(NotFound):
        clinic.desk.ask(redemption, uuid4())
