"""What a visit is taken for where nothing else is said."""

from app.domain.ledger import Outcome
from app.domain.visit import Visit
from tests.app.domain.examples import AROUND, HEAD, STAMP, TODAY


def test_who_comes_attended_and_without_an_appointment() -> None:
    visit = Visit(TODAY, HEAD, 1)

    assert (visit.outcome, visit.appointment_id) == (Outcome.ATTENDED, None)


def test_nobody_approved_an_entry_unless_it_says_so() -> None:
    assert STAMP.approver_id is None


def test_nothing_is_frozen_unless_it_says_so() -> None:
    assert AROUND.freezes == ()
