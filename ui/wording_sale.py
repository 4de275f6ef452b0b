"""Sentences for refused sales, payments and changes to a family."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication

from app.domain.errors import (
    AlreadyMember,
    AmountZero,
    FamilyFull,
    NotAMemberNow,
    NotShareable,
    NotSoldHere,
    PackageWithdrawn,
    PaymentMismatch,
    PriceChanged,
    ReferenceMalformed,
    ReferenceMissing,
    ReferenceUsed,
    Refusal,
    StartOutOfRange,
    TenderedTooLittle,
)
from app.domain.sale import Tender
from ui.wording_sentence import Sentence, Words, one_of, sentence


def _withdrawn(error: PackageWithdrawn, words: Words) -> Sentence:
    del words
    return sentence(
        QCoreApplication.translate("Wording", "{name} is no longer sold."),
        QCoreApplication.translate("Wording", "Choose another package."),
        name=error.name,
    )


def _not_sold_here(error: NotSoldHere, words: Words) -> Sentence:
    del words
    return sentence(
        QCoreApplication.translate("Wording", "{name} is sold only at {centres}."),
        QCoreApplication.translate("Wording", "Choose a package that is sold here."),
        name=error.name,
        centres=one_of(error.only_at),
    )


def _start(error: StartOutOfRange, words: Words) -> Sentence:
    return sentence(
        QCoreApplication.translate("Wording", "The start date can be from {earliest} to {latest}."),
        QCoreApplication.translate("Wording", "Choose a date in between."),
        earliest=words.day(error.earliest),
        latest=words.day(error.latest),
    )


def _price_changed(error: PriceChanged, words: Words) -> Sentence:
    return sentence(
        QCoreApplication.translate("Wording", "The price changed from {shown} to {now} while this page was open."),
        QCoreApplication.translate("Wording", "Choose the package again and tell the patient the new price."),
        shown=words.money(error.shown_minor),
        now=words.money(error.now_minor),
    )


def _mismatch(error: PaymentMismatch, words: Words) -> Sentence:
    if error.due_minor > 0:
        head = QCoreApplication.translate("Wording", "{rest} of {total} is still to pay.")
        step = QCoreApplication.translate("Wording", "Add the rest, or change an amount.")
    else:
        head = QCoreApplication.translate("Wording", "The payments are {rest} more than the total of {total}.")
        step = QCoreApplication.translate("Wording", "Lower an amount. Change is worked out from the cash handed over.")
    return sentence(head, step, rest=words.money(abs(error.due_minor)), total=words.money(error.total_minor))


def _too_little(error: TenderedTooLittle, words: Words) -> Sentence:
    return sentence(
        QCoreApplication.translate("Wording", "{tendered} was handed over for {amount}."),
        QCoreApplication.translate("Wording", "Take {missing} more, or lower the cash amount and add another payment."),
        tendered=words.money(error.tendered_minor),
        amount=words.money(error.amount_minor),
        missing=words.money(error.amount_minor - error.tendered_minor),
    )


def _reference_missing(error: ReferenceMissing, words: Words) -> Sentence:
    del words
    if error.tender == Tender.CARD:
        head = QCoreApplication.translate("Wording", "A card payment needs the number on the card slip.")
    elif error.tender == Tender.UPI:
        head = QCoreApplication.translate("Wording", "A UPI payment needs its 12-digit reference (UTR).")
    else:
        head = QCoreApplication.translate("Wording", "A bank transfer needs its reference.")
    return sentence(head, QCoreApplication.translate("Wording", "Type it from the slip or the patient's phone."))


def _reference_malformed(error: ReferenceMalformed, words: Words) -> Sentence:
    del error, words
    return sentence(
        QCoreApplication.translate("Wording", "A UPI reference (UTR) has 12 digits."),
        QCoreApplication.translate("Wording", "Read it again from the patient's payment app."),
    )


def _reference_used(error: ReferenceUsed, words: Words) -> Sentence:
    del words
    head = QCoreApplication.translate("Wording", "Reference {reference} was recorded for another payment.")
    if not error.reference:
        head = QCoreApplication.translate("Wording", "This reference was recorded for another payment.")
    step = QCoreApplication.translate("Wording", "Check the digits. If they are right, this money was taken before.")
    return sentence(head, step, reference=error.reference)


def _zero(error: AmountZero, words: Words) -> Sentence:
    del error, words
    return sentence(
        QCoreApplication.translate("Wording", "A payment is more than zero."),
        QCoreApplication.translate("Wording", "Type the amount, or remove this payment."),
    )


def _not_shareable(error: NotShareable, words: Words) -> Sentence:
    del words
    return sentence(
        QCoreApplication.translate("Wording", "{package} is for its buyer alone."),
        QCoreApplication.translate("Wording", "Choose a package that a family can share."),
        package=error.package,
    )


def _family_full(error: FamilyFull, words: Words) -> Sentence:
    del words
    return sentence(
        QCoreApplication.translate("Wording", "All {limit} places beside the buyer are taken."),
        QCoreApplication.translate("Wording", "Remove somebody first. A member who used sessions keeps the place."),
        limit=error.limit,
    )


def _already_member(error: AlreadyMember, words: Words) -> Sentence:
    del words
    return sentence(
        QCoreApplication.translate("Wording", "{person} is in the family of this package already."),
        QCoreApplication.translate("Wording", "Choose somebody else."),
        person=error.person,
    )


def _not_a_member_now(error: NotAMemberNow, words: Words) -> Sentence:
    del words
    return sentence(
        QCoreApplication.translate("Wording", "{person} is not in the family of this package today."),
        QCoreApplication.translate("Wording", "Nothing needs to be removed."),
        person=error.person,
    )


SENTENCES: dict[type[Refusal], Callable[[Any, Words], Sentence]] = {
    PackageWithdrawn: _withdrawn,
    NotSoldHere: _not_sold_here,
    StartOutOfRange: _start,
    PriceChanged: _price_changed,
    PaymentMismatch: _mismatch,
    TenderedTooLittle: _too_little,
    ReferenceMissing: _reference_missing,
    ReferenceMalformed: _reference_malformed,
    ReferenceUsed: _reference_used,
    AmountZero: _zero,
    NotShareable: _not_shareable,
    FamilyFull: _family_full,
    AlreadyMember: _already_member,
    NotAMemberNow: _not_a_member_now,
}
