"""Rows of one moment stand in the order in which they make sense."""

from app.desk.views.statement_rows import ACTS, LINES, ORDER, Event
from app.domain.approval import Action
from app.domain.ledger import LineKind


def test_every_kind_of_line_is_told() -> None:
    assert set(LINES) == set(LineKind)


def test_every_act_that_a_ledger_line_does_not_tell_is_told() -> None:
    by_lines = {Action.VOID, Action.BACK_DATED, Action.ADJUST, Action.REFUND, Action.REVERSE_PAYMENT}

    assert set(ACTS) | by_lines == set(Action) - {Action.REMOVE_MEMBER}


def test_what_expired_stands_before_what_was_done_about_it() -> None:
    assert ORDER[Event.EXPIRY] < ORDER[Event.PAYMENT] < ORDER[Event.EXTENSION]
    assert ORDER[Event.COMPLETION] < ORDER[Event.ENDED]
