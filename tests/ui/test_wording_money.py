from datetime import date

import pytest
from PySide6.QtWidgets import QApplication

from app.domain.errors import (
    AlreadyReversed,
    BoughtInFuture,
    CannotReverse,
    CreditOfAnother,
    CreditTooLarge,
    InstalmentDatePast,
    NotFullyPaid,
    NothingDue,
    PaidWithExtension,
    PayoutTooMuch,
    QuoteChanged,
    RefundOutOfRange,
    Refusal,
)
from app.domain.sale import DocumentKind
from ui.wording import refusal
from ui.wording_money import SENTENCES, document_word
from ui.wording_sentence import Words

RUPEES = Words("INR", "Asia/Kolkata")
DAY = date(2026, 3, 31)


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (InstalmentDatePast(due_on=DAY), "31 Mar 2026: that day has passed"),
        (NothingDue(), "fully paid"),
        (PaidWithExtension(last_valid_day=DAY), "expired on 31 Mar 2026"),
        (AlreadyReversed(), "reversed before"),
        (CannotReverse(), "cannot be reversed"),
        (QuoteChanged(shown_minor=500_000, now_minor=430_000), "from ₹5,000.00 to ₹4,300.00"),
        (RefundOutOfRange(most_minor=800_000), "No more than ₹8,000.00"),
        (PayoutTooMuch(left_minor=30_000), "Only ₹300.00 is left"),
        (PayoutTooMuch(left_minor=0), "Nothing is left"),
        (CreditTooLarge(credit_minor=500_000, total_minor=400_000), "worth ₹5,000.00, the new one costs ₹4,000.00"),
        (CreditOfAnother(person="Asha"), "belongs to Asha"),
        (BoughtInFuture(bought_on=DAY, today=date(2026, 1, 1)), "31 Mar 2026 is still to come"),
        (NotFullyPaid(due_minor=50_000), "₹500.00 is still to pay"),
    ],
    ids=lambda value: type(value).__name__ if isinstance(value, Refusal) else "",
)
def test_each_no_about_money_says_why_and_what_next(qapp: QApplication, error: Refusal, words: str) -> None:
    said = SENTENCES[type(error)](error, RUPEES)

    assert words in said.head
    assert said.next_step
    assert "{" not in str(said)
    assert refusal(error).next_step


def test_every_paper_has_a_name(qapp: QApplication) -> None:
    assert len({document_word(kind) for kind in DocumentKind}) == len(DocumentKind)
