"""Sentences for refusals about money after the sale, and the names of its papers."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication

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
from ui.wording_sentence import Sentence, Words, sentence


def document_word(kind: DocumentKind) -> str:
    """What a numbered paper is called at its head."""
    return {
        DocumentKind.TAX_INVOICE: QCoreApplication.translate("Wording", "Tax invoice"),
        DocumentKind.BILL_OF_SUPPLY: QCoreApplication.translate("Wording", "Bill of supply"),
        DocumentKind.COMBINED: QCoreApplication.translate("Wording", "Invoice-cum-bill of supply"),
        DocumentKind.REFUND: QCoreApplication.translate("Wording", "Refund note"),
    }[DocumentKind(kind)]


def _instalment_past(error: InstalmentDatePast, words: Words) -> Sentence:
    return sentence(
        QCoreApplication.translate("Wording", "An instalment cannot fall due on {day}: that day has passed."),
        QCoreApplication.translate("Wording", "Choose today or a later day."),
        day=words.day(error.due_on),
    )


def _nothing_due(error: NothingDue, words: Words) -> Sentence:
    del error, words
    return sentence(
        QCoreApplication.translate("Wording", "This package is fully paid."),
        QCoreApplication.translate("Wording", "Take no more money for it. To correct a payment, reverse it."),
    )


def _with_extension(error: PaidWithExtension, words: Words) -> Sentence:
    return sentence(
        QCoreApplication.translate("Wording", "This package expired on {day}, and nothing is due any more."),
        QCoreApplication.translate("Wording", "Extend it, and take the payment with the extension."),
        day=words.day(error.last_valid_day),
    )


def _already_reversed(error: AlreadyReversed, words: Words) -> Sentence:
    del error, words
    return sentence(
        QCoreApplication.translate("Wording", "This payment was reversed before."),
        QCoreApplication.translate("Wording", "Look at the receipt: the reversal stands below the payment."),
    )


def _cannot_reverse(error: CannotReverse, words: Words) -> Sentence:
    del error, words
    return sentence(
        QCoreApplication.translate("Wording", "A reversal and the credit of an upgrade cannot be reversed."),
        QCoreApplication.translate("Wording", "Take the payment again, or cancel the new package."),
    )


def _quote_changed(error: QuoteChanged, words: Words) -> Sentence:
    return sentence(
        QCoreApplication.translate("Wording", "The amount changed from {shown} to {now} meanwhile."),
        QCoreApplication.translate("Wording", "Look at it again and tell the patient the new amount."),
        shown=words.money(error.shown_minor),
        now=words.money(error.now_minor),
    )


def _out_of_range(error: RefundOutOfRange, words: Words) -> Sentence:
    return sentence(
        QCoreApplication.translate("Wording", "No more than {most} can be refunded, before tax."),
        QCoreApplication.translate("Wording", "Type an amount from nothing up to {most}."),
        most=words.money(error.most_minor),
    )


def _too_much(error: PayoutTooMuch, words: Words) -> Sentence:
    if not error.left_minor:
        return sentence(
            QCoreApplication.translate("Wording", "Nothing is left to pay out."),
            QCoreApplication.translate("Wording", "Remove this amount: the patient has it all."),
        )
    return sentence(
        QCoreApplication.translate("Wording", "Only {left} is left to pay out."),
        QCoreApplication.translate("Wording", "Lower an amount."),
        left=words.money(error.left_minor),
    )


def _credit_too_large(error: CreditTooLarge, words: Words) -> Sentence:
    return sentence(
        QCoreApplication.translate("Wording", "The old package is still worth {credit}, the new one costs {total}."),
        QCoreApplication.translate("Wording", "Choose a package of at least {credit}, or cancel with a refund."),
        credit=words.money(error.credit_minor),
        total=words.money(error.total_minor),
    )


def _credit_of_another(error: CreditOfAnother, words: Words) -> Sentence:
    del words
    return sentence(
        QCoreApplication.translate("Wording", "What the old package is worth belongs to {person}."),
        QCoreApplication.translate("Wording", "Sell the new package to {person}."),
        person=error.person,
    )


def _bought_in_future(error: BoughtInFuture, words: Words) -> Sentence:
    return sentence(
        QCoreApplication.translate("Wording", "{day} is still to come."),
        QCoreApplication.translate("Wording", "Type the day on which it was bought, {today} at the latest."),
        day=words.day(error.bought_on),
        today=words.day(error.today),
    )


def _not_fully_paid(error: NotFullyPaid, words: Words) -> Sentence:
    return sentence(
        QCoreApplication.translate("Wording", "{due} is still to pay for this package."),
        QCoreApplication.translate("Wording", "Take the payment first."),
        due=words.money(error.due_minor),
    )


SENTENCES: dict[type[Refusal], Callable[[Any, Words], Sentence]] = {
    InstalmentDatePast: _instalment_past,
    NothingDue: _nothing_due,
    PaidWithExtension: _with_extension,
    AlreadyReversed: _already_reversed,
    CannotReverse: _cannot_reverse,
    QuoteChanged: _quote_changed,
    RefundOutOfRange: _out_of_range,
    PayoutTooMuch: _too_much,
    CreditTooLarge: _credit_too_large,
    CreditOfAnother: _credit_of_another,
    BoughtInFuture: _bought_in_future,
    NotFullyPaid: _not_fully_paid,
}
