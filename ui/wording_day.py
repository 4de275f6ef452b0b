"""Sentences for what a closed day refuses, and for what a day still needs before it can be closed."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication

from app.domain.errors import CountMissing, DayClosed, DayNotOver, DifferenceUnexplained, ItemUnexplained, Refusal
from app.domain.sale import Tender
from ui.wording_sentence import Sentence, Words, sentence


def _closed(error: DayClosed, words: Words) -> Sentence:
    del error, words
    return sentence(
        QCoreApplication.translate("Wording", "This day is closed here: nothing more is booked into it."),
        QCoreApplication.translate("Wording", "Record it tomorrow; a manager signs an earlier date."),
    )


def _not_over(error: DayNotOver, words: Words) -> Sentence:
    return sentence(
        QCoreApplication.translate("Wording", "{day} has not come yet."),
        QCoreApplication.translate("Wording", "Close it on that day or later."),
        day=words.day(error.day),
    )


def _count_missing(error: CountMissing, words: Words) -> Sentence:
    del words
    heads = {
        Tender.CASH.value: QCoreApplication.translate("Wording", "The cash that {staff} took is not counted."),
        Tender.CARD.value: QCoreApplication.translate("Wording", "The card slips of {staff} are not added up."),
        Tender.UPI.value: QCoreApplication.translate("Wording", "The UPI payments {staff} took are not added up."),
        Tender.BANK.value: QCoreApplication.translate("Wording", "The bank transfers {staff} took are not added up."),
    }
    return sentence(
        heads.get(error.tender, QCoreApplication.translate("Wording", "The money {staff} took is not counted.")),
        QCoreApplication.translate("Wording", "Enter the amount that was counted, also when it is nothing."),
        staff=error.staff,
    )


def _difference(error: DifferenceUnexplained, words: Words) -> Sentence:
    more = error.counted_minor > error.expected_minor
    head = (
        QCoreApplication.translate("Wording", "{difference} more was counted than the {expected} expected.")
        if more
        else QCoreApplication.translate("Wording", "{difference} less was counted than the {expected} expected.")
    )
    return sentence(
        head,
        QCoreApplication.translate("Wording", "Count again, or write down why."),
        difference=words.money(abs(error.counted_minor - error.expected_minor)),
        expected=words.money(error.expected_minor),
    )


def _unexplained(error: ItemUnexplained, words: Words) -> Sentence:
    del words
    if error.what == "request":
        return sentence(
            QCoreApplication.translate("Wording", "Requests of this day that still wait for a manager: {count}."),
            QCoreApplication.translate("Wording", "Decide each of them, or write down why it waits."),
            count=error.count,
        )
    return sentence(
        QCoreApplication.translate("Wording", "Appointments of this day without a redemption: {count}."),
        QCoreApplication.translate("Wording", "Redeem each of them, or write down why not."),
        count=error.count,
    )


SENTENCES: dict[type[Refusal], Callable[[Any, Words], Sentence]] = {
    DayClosed: _closed,
    DayNotOver: _not_over,
    CountMissing: _count_missing,
    DifferenceUnexplained: _difference,
    ItemUnexplained: _unexplained,
}
