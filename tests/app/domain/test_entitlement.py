"""Sessions and their value: what each entry of a ledger gives, takes and is worth."""

from dataclasses import replace

import pytest

from app.domain.errors import NotARedemption, NotEnoughSessions, NothingToAdjust, PaymentNeeded
from app.domain.ledger import LineKind
from tests.app.domain.examples import STAMP, VISIT
from tests.app.domain.ledgers import WHY, Ledger, entitlement


def test_the_first_line_grants_what_was_bought() -> None:
    line = entitlement().grant(STAMP)

    assert (line.kind, line.seq, line.change, line.balance) == (LineKind.GRANT, 1, 3, 3)
    assert (line.granted, line.value_minor) == (3, 0)


def test_a_package_brought_in_grants_what_was_left_and_its_lower_numbers_count_as_used() -> None:
    ledger = Ledger(sold=10, part_minor=1_000, used_before=6)

    assert (ledger.last.balance, ledger.last.granted) == (4, 4)
    assert ledger.redeem(2).numbers == "7-8"


def test_redeeming_voiding_and_redeeming_again_is_worth_the_part_exactly() -> None:
    ledger = Ledger()
    first = [ledger.redeem() for _ in range(3)]
    ledger.void(first[1])
    ledger.redeem()

    assert [line.value_minor for line in ledger.lines] == [0, 33, 34, 33, -34, 34]
    assert [line.numbers for line in ledger.lines] == ["", "1", "2", "3", "2", "2"]
    assert [line.balance for line in ledger.lines] == [3, 2, 1, 0, 1, 0]
    assert [line.seq for line in ledger.lines] == [1, 2, 3, 4, 5, 6]


def test_a_void_is_on_the_day_of_the_visit_and_for_who_came() -> None:
    ledger = Ledger()
    line = ledger.redeem()

    void = ledger.void(line)

    assert (void.voids_id, void.service_date, void.person_id) == (line.id, line.service_date, line.person_id)
    assert (void.used, void.reason) == ("", WHY)


def test_more_than_what_is_left_is_refused_whole() -> None:
    ledger = Ledger()
    ledger.redeem()

    with pytest.raises(NotEnoughSessions) as refusal:
        ledger.redeem(3)

    assert (refusal.value.asked, refusal.value.left, refusal.value.sold) == (3, 2, 3)


@pytest.mark.parametrize(("spendable", "more"), [(33, 0), (32, 1), (0, 33), (-10, 43)])
def test_under_part_payment_only_what_is_paid_can_be_used(spendable: int, more: int) -> None:
    held = entitlement()
    last = held.grant(STAMP).as_last
    if not more:
        assert held.redeem(VISIT, last, STAMP, spendable_minor=spendable).value_minor == 33
        return
    with pytest.raises(PaymentNeeded) as refusal:
        held.redeem(VISIT, last, STAMP, spendable_minor=spendable)
    assert refusal.value.more_minor == more


def test_too_few_sessions_are_told_before_too_little_money() -> None:
    held = entitlement()

    with pytest.raises(NotEnoughSessions):
        held.redeem(replace(VISIT, sessions=4), held.grant(STAMP).as_last, STAMP, spendable_minor=0)


def test_only_a_redemption_of_this_service_can_be_voided() -> None:
    ledger, other = Ledger(), Ledger()
    of_other = other.redeem()

    for line in (ledger.last, of_other):
        with pytest.raises(NotARedemption):
            ledger.held.void(line, ledger.last.as_last, STAMP, reason=WHY)


# --- adjusting -------------------------------------------------------------------------------------------------


def test_a_plus_is_goodwill_without_a_number_and_worth_nothing() -> None:
    ledger = Ledger()

    line = ledger.adjust(2)

    assert (line.balance, line.granted, line.numbers, line.value_minor) == (5, 5, "", 0)


def test_goodwill_goes_last_and_is_worth_nothing() -> None:
    ledger = Ledger()
    ledger.adjust(1)

    lines = [ledger.redeem(2), ledger.redeem(2)]

    assert [(line.numbers, line.value_minor) for line in lines] == [("1-2", 67), ("3", 33)]
    assert ledger.last.balance == 0


def test_a_minus_takes_goodwill_first_then_the_highest_free_numbers() -> None:
    ledger = Ledger()
    ledger.adjust(1)
    ledger.redeem()

    line = ledger.adjust(-2)

    assert (line.numbers, line.value_minor, line.withdrawn) == ("3", 33, "3")
    assert (line.balance, line.granted) == (1, 2)


def test_a_plus_gives_back_what_a_minus_took_before_it_adds_goodwill() -> None:
    ledger = Ledger()
    ledger.adjust(-2)

    line = ledger.adjust(3)

    assert (line.numbers, line.value_minor, line.withdrawn) == ("2-3", -67, "")
    assert (line.balance, line.granted) == (4, 4)


def test_a_number_taken_away_is_not_used_by_the_next_redemption() -> None:
    ledger = Ledger()
    first = ledger.redeem()
    ledger.adjust(-1)
    ledger.void(first)

    assert ledger.redeem(2).numbers == "1-2"
    with pytest.raises(NotEnoughSessions):
        ledger.redeem()


def test_an_adjustment_never_goes_below_nothing() -> None:
    with pytest.raises(NotEnoughSessions):
        Ledger().adjust(-4)


def test_an_adjustment_of_nothing_is_none() -> None:
    with pytest.raises(NothingToAdjust):
        Ledger().adjust(0)


# --- ending ----------------------------------------------------------------------------------------------------


def test_closing_ends_what_is_left_and_leaves_what_was_used() -> None:
    ledger = Ledger()
    ledger.redeem()

    line = ledger.end()

    assert (line.change, line.balance, line.used, line.granted, line.value_minor) == (-2, 0, "1", 3, 0)


def test_reopening_brings_back_exactly_what_was_ended() -> None:
    ledger = Ledger()
    ledger.redeem()

    line = ledger.reopen(ledger.end())

    assert (line.balance, line.used, line.granted) == (2, "1", 3)
    assert ledger.redeem(2).numbers == "2-3"
