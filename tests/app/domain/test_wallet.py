"""The days a patient package is good for, and the sessions it gives out."""

from dataclasses import replace
from datetime import date
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.entitlement import Entitlement
from app.domain.errors import NotARedemption, NotEnoughSessions, PaymentNeeded
from app.domain.ledger import LastLine, LedgerLine, LineKind
from app.domain.visit import Visit
from app.domain.wallet import last_valid_day, latest_start
from tests.app.domain.examples import AROUND, DAY, HEAD, STAMP, TODAY, VISIT, package


@pytest.mark.parametrize(
    ("start", "days", "last"),
    [
        (date(2026, 1, 1), 90, date(2026, 3, 31)),
        (date(2026, 1, 1), 1, date(2026, 1, 1)),
        (date(2024, 1, 1), 90, date(2024, 3, 30)),  # 29 February counts
        (date(2024, 2, 29), 366, date(2025, 2, 28)),
        (date(2026, 1, 31), 29, date(2026, 2, 28)),
        (date(2026, 12, 31), 2, date(2027, 1, 1)),
        (date(2026, 1, 1), 365, date(2026, 12, 31)),
        (date(9999, 12, 1), 36500, date.max),
    ],
)
def test_days_include_the_start(start: date, days: int, last: date) -> None:
    assert last_valid_day(start, days) == last
    assert package(starts_on=start, validity_days=days).last_valid_day == last


@given(st.dates(max_value=date(2200, 1, 1)), st.integers(1, 36500))
def test_there_are_exactly_as_many_days_of_use_as_sold(start: date, days: int) -> None:
    assert (last_valid_day(start, days) - start).days + 1 == days


def test_extended_and_frozen_days_come_on_top() -> None:
    sold = package(starts_on=date(2026, 1, 1), days_extended=10, days_frozen=5)

    assert sold.last_valid_day == date(2026, 4, 15)


def test_without_validity_days_it_never_expires() -> None:
    sold = package(validity_days=None)

    assert sold.last_valid_day is None
    sold.ensure_redeemable(Visit(date(2999, 1, 1), HEAD, 1), replace(AROUND, today=date(2999, 1, 1)))


def test_a_start_is_at_most_365_days_ahead() -> None:
    assert latest_start(date(2026, 1, 1)) == date(2027, 1, 1)


@pytest.mark.parametrize(
    ("chosen", "approved", "starts"),
    [
        (TODAY, False, TODAY),
        (TODAY + DAY, False, TODAY + DAY),
        (TODAY - DAY, False, TODAY),
        (TODAY - DAY, True, TODAY - DAY),
    ],
)
def test_activation_starts_it_on_the_chosen_day_or_today_if_that_is_later(
    chosen: date, approved: bool, starts: date
) -> None:
    sold = package(chosen_start=chosen, starts_on=chosen, start_approved=approved, activated_on=None)

    sold.activate(TODAY)

    assert (sold.activated_on, sold.starts_on) == (TODAY, starts)


# --- sessions and their value ----------------------------------------------------------------------------------


def entitlement(sold: int = 3, part_minor: int = 100) -> Entitlement:
    ids = {"patient_package_id": uuid4(), "service_id": uuid4()}
    return Entitlement(
        **ids, position=1, service_name="Physio", sold=sold, list_price_minor=50, part_minor=part_minor, id=uuid4()
    )


def after(line: LedgerLine) -> LastLine:
    return LastLine(line.seq, line.balance, line.used)


def test_the_first_line_grants_what_was_bought() -> None:
    line = entitlement().grant(STAMP)

    assert (line.kind, line.seq, line.change, line.balance, line.value_minor) == (LineKind.GRANT, 1, 3, 3, 0)


def test_redeeming_voiding_and_redeeming_again_is_worth_the_part_exactly() -> None:
    held = entitlement()
    lines = [held.grant(STAMP)]
    for _ in range(3):
        lines.append(held.redeem(VISIT, after(lines[-1]), STAMP))
    lines.append(held.void(lines[2], lines[-1], STAMP, reason="recorded_twice"))
    lines.append(held.redeem(VISIT, after(lines[-1]), STAMP))

    assert [line.value_minor for line in lines] == [0, 33, 34, 33, -34, 34]
    assert [line.numbers for line in lines] == ["", "1", "2", "3", "2", "2"]
    assert [line.balance for line in lines] == [3, 2, 1, 0, 1, 0]
    assert [line.seq for line in lines] == [1, 2, 3, 4, 5, 6]


def test_more_than_what_is_left_is_refused_whole() -> None:
    held = entitlement()
    last = held.redeem(VISIT, after(held.grant(STAMP)), STAMP)

    with pytest.raises(NotEnoughSessions) as refusal:
        held.redeem(replace(VISIT, sessions=3), after(last), STAMP)

    assert (refusal.value.asked, refusal.value.left, refusal.value.sold) == (3, 2, 3)


@pytest.mark.parametrize(("spendable", "more"), [(33, 0), (32, 1), (0, 33), (-10, 43)])
def test_under_part_payment_only_what_is_paid_can_be_used(spendable: int, more: int) -> None:
    held = entitlement()
    if not more:
        assert held.redeem(VISIT, after(held.grant(STAMP)), STAMP, spendable_minor=spendable).value_minor == 33
        return
    with pytest.raises(PaymentNeeded) as refusal:
        held.redeem(VISIT, after(held.grant(STAMP)), STAMP, spendable_minor=spendable)
    assert refusal.value.more_minor == more


def test_too_few_sessions_are_told_before_too_little_money() -> None:
    held = entitlement()

    with pytest.raises(NotEnoughSessions):
        held.redeem(replace(VISIT, sessions=4), after(held.grant(STAMP)), STAMP, spendable_minor=0)


def test_only_a_redemption_of_this_service_can_be_voided() -> None:
    held, other = entitlement(), entitlement()
    grant = held.grant(STAMP)
    of_other = other.redeem(VISIT, after(other.grant(STAMP)), STAMP)

    for line in (grant, of_other):
        with pytest.raises(NotARedemption):
            held.void(line, grant, STAMP, reason="recorded_twice")
