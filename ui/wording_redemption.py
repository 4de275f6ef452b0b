"""Sentences for refused redemptions and voids: the ten rules in their order, and the question after them."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication

from app.domain.errors import (
    AlreadyRedeemed,
    AppointmentOfAnother,
    AppointmentRedeemed,
    CentreOutOfScope,
    FrozenOnDate,
    NotActivated,
    NotAMember,
    NotARedemption,
    NotEnoughSessions,
    NotStarted,
    PackageClosed,
    PackageExpired,
    PaymentNeeded,
    PlaceTaken,
    ReasonMissing,
    Refusal,
    ServiceDateInFuture,
    ServiceNotIncluded,
)
from app.domain.status import Closing
from ui.wording_sentence import Sentence, Words, one_of, sentence


def _package_closed(error: PackageClosed, words: Words) -> Sentence:
    if error.closing == Closing.CANCELLED:
        head = QCoreApplication.translate("Wording", "This package was cancelled on {on}.")
    else:
        head = QCoreApplication.translate("Wording", "This package was completed on {on}.")
    step = QCoreApplication.translate("Wording", "Its sessions can no longer change. Sell again?")
    return sentence(head, step, on=words.day(error.on))


def _in_future(error: ServiceDateInFuture, words: Words) -> Sentence:
    return sentence(
        QCoreApplication.translate("Wording", "{day} is still to come."),
        QCoreApplication.translate("Wording", "Record the visit on the day, or choose {today}."),
        day=words.day(error.service_date),
        today=words.day(error.today),
    )


def _not_activated(error: NotActivated, words: Words) -> Sentence:
    return sentence(
        QCoreApplication.translate("Wording", "Not paid yet: {due} is due."),
        QCoreApplication.translate("Wording", "Take the payment first, then redeem."),
        due=words.money(error.due_minor),
    )


def _not_started(error: NotStarted, words: Words) -> Sentence:
    return sentence(
        QCoreApplication.translate("Wording", "Starts {day}."),
        QCoreApplication.translate("Wording", "Book the visit from that day on, or choose another package."),
        day=words.day(error.starts_on),
    )


def _expired(error: PackageExpired, words: Words) -> Sentence:
    return sentence(
        QCoreApplication.translate("Wording", "Ended {day}."),
        QCoreApplication.translate("Wording", "Extend it while sessions are left, or sell the same package again."),
        day=words.day(error.last_valid_day),
    )


def _frozen(error: FrozenOnDate, words: Words) -> Sentence:
    return sentence(
        QCoreApplication.translate("Wording", "Frozen from {first} to {last}."),
        QCoreApplication.translate("Wording", "Choose a day outside the freeze, or another package."),
        first=words.day(error.from_day),
        last=words.day(error.to_day),
    )


def _out_of_scope(error: CentreOutOfScope, words: Words) -> Sentence:
    del words
    return sentence(
        QCoreApplication.translate("Wording", "Only at {centres}."),
        QCoreApplication.translate("Wording", "Send them there, or sell a package here."),
        centres=one_of(error.only_at),
    )


def _not_a_member(error: NotAMember, words: Words) -> Sentence:
    del words
    if error.shareable:
        head = QCoreApplication.translate("Wording", "{person} is not in the family of this package.")
        step = QCoreApplication.translate("Wording", "Add {person} to the family, or choose who came.")
    else:
        head = QCoreApplication.translate("Wording", "{package} is for its buyer alone.")
        step = QCoreApplication.translate("Wording", "Choose the buyer, or sell {person} a package.")
    return sentence(head, step, person=error.person, package=error.package)


def _place_taken(error: PlaceTaken, words: Words) -> Sentence:
    del words
    return sentence(
        QCoreApplication.translate(
            "Wording", "All {limit} places beside the buyer are taken: somebody else has {person}'s."
        ),
        QCoreApplication.translate("Wording", "Remove a member who has used no session, then record this visit again."),
        limit=error.limit,
        person=error.person,
    )


def _not_included(error: ServiceNotIncluded, words: Words) -> Sentence:
    del words
    return sentence(
        QCoreApplication.translate("Wording", "{package} does not include {service}."),
        QCoreApplication.translate("Wording", "Choose another package, or sell one that includes it."),
        package=error.package,
        service=error.service,
    )


def _not_enough(error: NotEnoughSessions, words: Words) -> Sentence:
    facts = {"left": error.left, "sold": error.sold, "service": error.service, "asked": error.asked}
    if error.left == 0:
        return sentence(
            _none_left(error),
            QCoreApplication.translate("Wording", "Sell again?"),
            **facts,
            moment=words.moment(error.last_at) if error.last_at else "",
            by=error.last_by,
        )
    return sentence(
        QCoreApplication.translate("Wording", "{left} of {sold} {service} left, {asked} asked."),
        QCoreApplication.translate("Wording", "Redeem {left}, or sell again."),
        **facts,
    )


def _none_left(error: NotEnoughSessions) -> str:
    """Who used the last one belongs to the answer: it may have been another desk a second ago."""
    if error.last_at is None or not error.last_by:
        return QCoreApplication.translate("Wording", "0 of {sold} {service} left.")
    return QCoreApplication.translate(
        "Wording", "0 of {sold} {service} left. {by} used the last one ({moment}). Nothing was taken."
    )


def _payment_needed(error: PaymentNeeded, words: Words) -> Sentence:
    return sentence(
        QCoreApplication.translate("Wording", "The sessions paid for are used. {more} more pays for this one."),
        QCoreApplication.translate("Wording", "Take a payment of at least {more}, then redeem."),
        more=words.money(error.more_minor),
    )


def _of_another(error: AppointmentOfAnother, words: Words) -> Sentence:
    del words
    return sentence(
        QCoreApplication.translate("Wording", "Appointment {reference} is for {person}, {service}."),
        QCoreApplication.translate("Wording", "Check the reference, or redeem without it."),
        reference=error.reference,
        person=error.person,
        service=error.service,
    )


def _appointment_redeemed(error: AppointmentRedeemed, words: Words) -> Sentence:
    return sentence(
        QCoreApplication.translate("Wording", "Appointment {reference} was redeemed already ({time}, {by})."),
        QCoreApplication.translate("Wording", "Nothing was taken. For a second visit, enter its own reference."),
        reference=error.reference,
        time=words.time(error.at),
        by=error.by,
    )


def _already_redeemed(error: AlreadyRedeemed, words: Words) -> Sentence:
    return sentence(
        QCoreApplication.translate("Wording", "Already redeemed for {person} at {time} by {by}."),
        QCoreApplication.translate("Wording", "Redeem again?"),
        person=error.person,
        time=words.time(error.at),
        by=error.by,
    )


def _reason_missing(error: ReasonMissing, words: Words) -> Sentence:
    del error, words
    return sentence(
        QCoreApplication.translate("Wording", "The void needs a reason."),
        QCoreApplication.translate("Wording", "Choose one. For Other, write a few words."),
    )


def _not_a_redemption(error: NotARedemption, words: Words) -> Sentence:
    del error, words
    return sentence(
        QCoreApplication.translate("Wording", "Only a redemption can be voided."),
        QCoreApplication.translate("Wording", "Choose the line of the redemption itself."),
    )


SENTENCES: dict[type[Refusal], Callable[[Any, Words], Sentence]] = {
    PackageClosed: _package_closed,
    ServiceDateInFuture: _in_future,
    NotActivated: _not_activated,
    NotStarted: _not_started,
    PackageExpired: _expired,
    FrozenOnDate: _frozen,
    CentreOutOfScope: _out_of_scope,
    NotAMember: _not_a_member,
    PlaceTaken: _place_taken,
    ServiceNotIncluded: _not_included,
    NotEnoughSessions: _not_enough,
    PaymentNeeded: _payment_needed,
    AppointmentOfAnother: _of_another,
    AppointmentRedeemed: _appointment_redeemed,
    AlreadyRedeemed: _already_redeemed,
    ReasonMissing: _reason_missing,
    NotARedemption: _not_a_redemption,
}
