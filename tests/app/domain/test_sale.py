"""What proves a payment."""

import pytest

from app.domain.errors import AmountZero, ReferenceMalformed, ReferenceMissing, Refusal, TenderedTooLittle
from app.domain.sale import Tender, check_tender, due_minor

UTR = "412345678901"


@pytest.mark.parametrize("tender", Tender)
def test_a_payment_of_nothing_is_no_payment(tender: Tender) -> None:
    with pytest.raises(AmountZero):
        check_tender(tender, 0, None, UTR)


def test_cash_needs_no_reference_and_may_be_handed_over_exactly_or_with_more() -> None:
    assert [check_tender(Tender.CASH, 100, tendered, "") for tendered in (None, 100, 500)] == [None, None, None]


def test_less_cash_than_the_amount_is_refused() -> None:
    with pytest.raises(TenderedTooLittle) as refusal:
        check_tender(Tender.CASH, 100, 99, "")

    assert (refusal.value.amount_minor, refusal.value.tendered_minor) == (100, 99)


@pytest.mark.parametrize("tender", [Tender.CARD, Tender.UPI, Tender.BANK])
@pytest.mark.parametrize("reference", ["", "   "])
def test_other_tenders_need_a_reference(tender: Tender, reference: str) -> None:
    with pytest.raises(ReferenceMissing):
        check_tender(tender, 100, None, reference)


@pytest.mark.parametrize("reference", ["41234567890", "4123456789012", "41234567890A", "४१२३४५६७८९०१", "²12345678901"])
def test_a_utr_is_twelve_digits(reference: str) -> None:
    with pytest.raises(ReferenceMalformed):
        check_tender(Tender.UPI, 100, None, reference)


def test_spaces_and_case_make_no_new_reference() -> None:
    spelled = [check_tender(Tender.BANK, 100, None, text) for text in ("NEFT 12ab", "neft12AB", " NEFT12AB ")]

    assert len(set(spelled)) == 1
    assert check_tender(Tender.UPI, 100, None, "4123 4567 8901") == check_tender(Tender.UPI, 100, None, UTR)


def test_the_same_digits_are_another_reference_under_another_tender() -> None:
    assert check_tender(Tender.BANK, 100, None, UTR) != check_tender(Tender.UPI, 100, None, UTR)


def test_card_references_repeat_between_terminals_so_they_are_not_unique() -> None:
    assert check_tender(Tender.CARD, 100, None, "0001") is None


@pytest.mark.parametrize("reference", ["x" * 120, "ß" * 120, "ﷺ" * 120])
def test_the_longest_reference_still_fits_its_unique_key(reference: str) -> None:
    key = check_tender(Tender.BANK, 100, None, reference)

    assert key is not None
    assert len(key) <= 120


@pytest.mark.parametrize("tender", [Tender.BANK, Tender.UPI, Tender.CARD])
def test_a_bad_reference_is_a_refusal_and_never_a_crash(tender: Tender) -> None:
    for reference in ("\u200b", "-", "💸", "a" * 120):
        try:
            check_tender(tender, 100, None, reference)
        except Refusal as refusal:
            assert isinstance(refusal, ReferenceMalformed | ReferenceMissing)  # noqa: PT017 - any answer but a crash


@pytest.mark.parametrize(("total", "paid", "due"), [(100, [], 100), (100, [60, 40], 0), (100, [60, 60], -20)])
def test_what_is_due_is_the_total_less_what_was_paid(total: int, paid: list[int], due: int) -> None:
    assert due_minor(total, paid) == due
