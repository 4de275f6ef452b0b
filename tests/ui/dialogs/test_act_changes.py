from app.desk.views.cards import Card
from tests.app.desk.lives import Life
from tests.clinic import Clinic
from ui.dialogs import act_changes


def cards(clinic: Clinic) -> tuple[Card, Card]:
    """A pack before and after a visit and a freeze."""
    life = Life(clinic)
    before = life.card
    life.redeem()
    life.freeze(begin=1)
    return before, life.card


def test_the_last_valid_day_the_status_and_what_is_left(clinic: Clinic) -> None:
    before, after = cards(clinic)

    last = act_changes.last_valid(before, after)
    assert (last.name, last.before, last.after) == ("Last valid", "31 Mar 2026", "10 Apr 2026")
    left = act_changes.sessions_left(before, after)
    assert (left.before, left.after) == ("12", "11")
    assert not act_changes.status(before, after).differs
    assert act_changes.left_words(after.services[0]) == "9 of 10 left"


def test_what_never_expires_is_said_so(clinic: Clinic) -> None:
    card = Life(clinic, validity_days=None).card

    assert act_changes.last_valid_words(card) == "never expires"


def test_money_is_told_only_where_it_changes(clinic: Clinic) -> None:
    before, after = cards(clinic)

    assert act_changes.due(before, after, "INR") == []
