from datetime import date

import pytest
from PySide6.QtWidgets import QApplication

from app.domain.errors import CountMissing, DayClosed, DayNotOver, DifferenceUnexplained, ItemUnexplained, Refusal
from app.domain.sale import Tender
from ui.wording import refusal
from ui.wording_day import SENTENCES
from ui.wording_sentence import Words

RUPEES = Words("INR", "Asia/Kolkata")


@pytest.mark.parametrize(
    ("error", "head"),
    [
        (DayClosed(), "This day is closed here: nothing more is booked into it."),
        (DayNotOver(day=date(2026, 1, 15)), "15 Jan 2026 has not come yet."),
        (CountMissing(tender="cash", staff="Ravi Patil"), "The cash that Ravi Patil took is not counted."),
        (
            DifferenceUnexplained(tender="cash", expected_minor=80_000, counted_minor=75_000),
            "₹50.00 less was counted than the ₹800.00 expected.",
        ),
        (
            DifferenceUnexplained(tender="cash", expected_minor=80_000, counted_minor=85_000),
            "₹50.00 more was counted than the ₹800.00 expected.",
        ),
        (ItemUnexplained(what="request", count=2), "Requests of this day that still wait for a manager: 2."),
        (ItemUnexplained(what="appointment", count=1), "Appointments of this day without a redemption: 1."),
    ],
)
def test_each_no_says_what_is_missing_and_what_to_do(qapp: QApplication, error: Refusal, head: str) -> None:
    words = SENTENCES[type(error)](error, RUPEES)

    assert words.head == head
    assert words.next_step


def test_each_tender_has_its_own_words(qapp: QApplication) -> None:
    said = {SENTENCES[CountMissing](CountMissing(tender=one.value, staff="Ravi"), RUPEES).head for one in Tender}

    assert len(said) == len(Tender)  # credit is never counted: it has the words for any money
    assert all("Ravi" in words for words in said)


def test_they_are_part_of_the_clinics_words(qapp: QApplication) -> None:
    assert "closed here" in refusal(DayClosed()).head
