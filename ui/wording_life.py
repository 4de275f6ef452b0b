"""Sentences for refused acts on a sold package between its sale and its end."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication

from app.domain.acts import Act
from app.domain.approval import Action
from app.domain.errors import (
    ExtensionTooEarly,
    FreezeInTheWay,
    FreezeIsOver,
    FreezeOutsideValidity,
    FreezeOverlaps,
    FreezeTooEarly,
    FreezeTooShort,
    NeverExpires,
    NothingToAdjust,
    NotInThisStatus,
    RedeemedInFreeze,
    Refusal,
    ReopenTooLate,
    RequestWaits,
    SameHead,
    TooManyFreezeDays,
    TooManyFreezes,
    TransferredBefore,
)
from app.domain.status import Status
from ui.wording_acts import act_word, action_word
from ui.wording_sentence import Sentence, Words, sentence


def _not_in_this_status(error: NotInThisStatus, words: Words) -> Sentence:
    del words
    heads = {
        Status.CANCELLED: QCoreApplication.translate("Wording", "This package is cancelled. It cannot be {act}."),
        Status.COMPLETED: QCoreApplication.translate("Wording", "This package is completed. It cannot be {act}."),
        Status.EXPIRED: QCoreApplication.translate("Wording", "This package has expired. It cannot be {act}."),
        Status.AWAITING_PAYMENT: QCoreApplication.translate(
            "Wording", "This package is not paid yet. It cannot be {act}."
        ),
        Status.SCHEDULED: QCoreApplication.translate("Wording", "This package has not started. It cannot be {act}."),
        Status.EXHAUSTED: QCoreApplication.translate(
            "Wording", "All sessions of this package are used. It cannot be {act}."
        ),
        Status.FROZEN: QCoreApplication.translate("Wording", "This package is frozen. It cannot be {act} now."),
        Status.ACTIVE: QCoreApplication.translate("Wording", "This package is active. It cannot be {act}."),
    }
    act, status = Act(error.act), Status(error.status)
    return sentence(heads[status], _way_out(act, status), act=act_word(act))


def _way_out(act: Act, status: Status) -> str:
    """The one next step for an act that today's status does not allow."""
    if act is Act.MOVE_START and status in (Status.ACTIVE, Status.FROZEN, Status.EXHAUSTED):
        return QCoreApplication.translate("Wording", "It has begun. Freeze or extend it instead.")
    return {
        Status.EXPIRED: QCoreApplication.translate("Wording", "Extend it first."),
        Status.AWAITING_PAYMENT: QCoreApplication.translate("Wording", "Take the payment first, or cancel it."),
        Status.COMPLETED: QCoreApplication.translate("Wording", "The owner can reopen it within its validity."),
        Status.CANCELLED: QCoreApplication.translate("Wording", "Sell again?"),
        Status.EXHAUSTED: QCoreApplication.translate("Wording", "Sell again, or add a session first."),
    }.get(status, QCoreApplication.translate("Wording", "Look at the package again and choose another act."))


def _request_waits(error: RequestWaits, words: Words) -> Sentence:
    return sentence(
        QCoreApplication.translate("Wording", "{by} asked for an approval on this package at {at}: {action}."),
        QCoreApplication.translate("Wording", "Decide it in Approvals first."),
        by=error.by,
        at=words.moment(error.asked_at),
        action=action_word(Action(error.action)),
    )


def _never_expires(error: NeverExpires, words: Words) -> Sentence:
    del error, words
    return sentence(
        QCoreApplication.translate("Wording", "This package never expires."),
        QCoreApplication.translate("Wording", "There is no last valid day to move. Its sessions can be used any time."),
    )


def _extension_too_early(error: ExtensionTooEarly, words: Words) -> Sentence:
    return sentence(
        QCoreApplication.translate("Wording", "The new last valid day can be {earliest} or later."),
        QCoreApplication.translate("Wording", "Choose a later day."),
        earliest=words.day(error.earliest),
    )


def _freeze_too_short(error: FreezeTooShort, words: Words) -> Sentence:
    del words
    return sentence(
        QCoreApplication.translate("Wording", "A freeze lasts at least {shortest} days; these are {days}."),
        QCoreApplication.translate("Wording", "Choose a later last day."),
        shortest=error.shortest,
        days=error.days,
    )


def _freeze_too_early(error: FreezeTooEarly, words: Words) -> Sentence:
    return sentence(
        QCoreApplication.translate("Wording", "A freeze begins on {earliest} or later, never in the past."),
        QCoreApplication.translate(
            "Wording", "Choose a later first day. Days that have passed can be added by extending."
        ),
        earliest=words.day(error.earliest),
    )


def _freeze_outside(error: FreezeOutsideValidity, words: Words) -> Sentence:
    return sentence(
        QCoreApplication.translate(
            "Wording", "A freeze begins between {first} and {last}, while the package is valid."
        ),
        QCoreApplication.translate("Wording", "Choose a first day in between."),
        first=words.day(error.first),
        last=words.day(error.last),
    )


def _freeze_overlaps(error: FreezeOverlaps, words: Words) -> Sentence:
    return sentence(
        QCoreApplication.translate("Wording", "The package is frozen from {first} to {last} already."),
        QCoreApplication.translate("Wording", "Choose days before or after that."),
        first=words.day(error.from_day),
        last=words.day(error.to_day),
    )


def _too_many_freezes(error: TooManyFreezes, words: Words) -> Sentence:
    del words
    return sentence(
        QCoreApplication.translate("Wording", "A package can be frozen {most} times, and this one was."),
        QCoreApplication.translate("Wording", "Extend it instead, or ask the owner to change the limit."),
        most=error.most,
    )


def _too_many_days(error: TooManyFreezeDays, words: Words) -> Sentence:
    del words
    if error.left > 0:
        step = QCoreApplication.translate("Wording", "{left} are still free: choose an earlier last day.")
    else:
        step = QCoreApplication.translate("Wording", "None is free. Extend the package instead.")
    head = QCoreApplication.translate("Wording", "A package can be frozen for {most} days in all.")
    return sentence(head, step, most=error.most, left=error.left)


def _redeemed_in_freeze(error: RedeemedInFreeze, words: Words) -> Sentence:
    return sentence(
        QCoreApplication.translate("Wording", "A session was used on {on}, inside these days."),
        QCoreApplication.translate("Wording", "Begin after that day, or void the redemption if it is wrong."),
        on=words.day(error.on),
    )


def _freeze_is_over(error: FreezeIsOver, words: Words) -> Sentence:
    return sentence(
        QCoreApplication.translate("Wording", "This freeze ended on {on}."),
        QCoreApplication.translate("Wording", "Nothing is left to end. Extend the package to give more days."),
        on=words.day(error.on),
    )


def _freeze_in_the_way(error: FreezeInTheWay, words: Words) -> Sentence:
    return sentence(
        QCoreApplication.translate(
            "Wording", "A freeze is planned from {first} to {last}, counted by the present dates."
        ),
        QCoreApplication.translate("Wording", "Withdraw that freeze first, then plan it anew."),
        first=words.day(error.from_day),
        last=words.day(error.to_day),
    )


def _transferred_before(error: TransferredBefore, words: Words) -> Sentence:
    return sentence(
        QCoreApplication.translate("Wording", "This package was transferred on {on}. It can be transferred only once."),
        QCoreApplication.translate("Wording", "Cancel it and sell a new one, or add the person as a family member."),
        on=words.day(error.on),
    )


def _same_head(error: SameHead, words: Words) -> Sentence:
    del words
    return sentence(
        QCoreApplication.translate("Wording", "This package belongs to {person} already."),
        QCoreApplication.translate("Wording", "Choose somebody else."),
        person=error.person,
    )


def _nothing_to_adjust(error: NothingToAdjust, words: Words) -> Sentence:
    del error, words
    return sentence(
        QCoreApplication.translate("Wording", "No session is added or taken."),
        QCoreApplication.translate("Wording", "Say how many, with a plus or a minus."),
    )


def _reopen_too_late(error: ReopenTooLate, words: Words) -> Sentence:
    return sentence(
        QCoreApplication.translate("Wording", "This package was valid until {last}. It could be reopened until then."),
        QCoreApplication.translate("Wording", "Sell again? Goodwill sessions can be added to the new one."),
        last=words.day(error.last_valid_day),
    )


SENTENCES: dict[type[Refusal], Callable[[Any, Words], Sentence]] = {
    NotInThisStatus: _not_in_this_status,
    RequestWaits: _request_waits,
    NeverExpires: _never_expires,
    ExtensionTooEarly: _extension_too_early,
    FreezeTooShort: _freeze_too_short,
    FreezeTooEarly: _freeze_too_early,
    FreezeOutsideValidity: _freeze_outside,
    FreezeOverlaps: _freeze_overlaps,
    TooManyFreezes: _too_many_freezes,
    TooManyFreezeDays: _too_many_days,
    RedeemedInFreeze: _redeemed_in_freeze,
    FreezeIsOver: _freeze_is_over,
    FreezeInTheWay: _freeze_in_the_way,
    TransferredBefore: _transferred_before,
    SameHead: _same_head,
    NothingToAdjust: _nothing_to_adjust,
    ReopenTooLate: _reopen_too_late,
}
