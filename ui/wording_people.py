"""Sentences about who acts and who approves: PINs, roles, requests that wait."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication

from app.domain.approval import RequestState
from app.domain.errors import (
    ApprovalStale,
    ApproverMayNot,
    MadeByOlderVersion,
    NoLongerHere,
    NotAllowed,
    NotApprovable,
    NotSignedIn,
    NotYourRequest,
    PinLocked,
    PinMalformed,
    PinTooEasy,
    PinTooSoon,
    Refusal,
    RequestDecided,
    WrongPin,
)
from app.domain.staff import Role
from ui.wording_sentence import Sentence, Words, sentence


def _not_signed_in(error: NotSignedIn, words: Words) -> Sentence:
    del error, words
    return sentence(
        QCoreApplication.translate("Wording", "Nobody is signed in at this desk. Nothing was changed."),
        QCoreApplication.translate("Wording", "Sign in with your PIN, then do it again."),
    )


def _no_longer_here(error: NoLongerHere, words: Words) -> Sentence:
    del words
    if error.why == "centre":
        head = QCoreApplication.translate("Wording", "{name} no longer works at this centre. Nothing was changed.")
    else:
        head = QCoreApplication.translate("Wording", "{name} no longer works here. Nothing was changed.")
    step = QCoreApplication.translate("Wording", "Somebody who works here signs in and does it again.")
    return sentence(head, step, name=error.name)


def _not_allowed(error: NotAllowed, words: Words) -> Sentence:
    del words
    if error.needs == Role.OWNER:
        head = QCoreApplication.translate("Wording", "Only an owner may do this.")
    else:
        head = QCoreApplication.translate("Wording", "Only a manager or an owner may do this.")
    return sentence(head, QCoreApplication.translate("Wording", "Ask them to sign in with Ctrl+L."))


def _wrong_pin(error: WrongPin, words: Words) -> Sentence:
    del words
    if error.left == 0:
        return sentence(
            QCoreApplication.translate("Wording", "That PIN is not right. No tries are left."),
            QCoreApplication.translate("Wording", "Another manager or the owner can unlock it under Settings, People."),
        )
    facts = {"left": error.left, "seconds": error.wait_seconds}
    head = QCoreApplication.translate("Wording", "That PIN is not right. Tries left: {left}.")
    if error.wait_seconds:
        return sentence(head, QCoreApplication.translate("Wording", "Try again in {seconds} s."), **facts)
    return sentence(head, QCoreApplication.translate("Wording", "Check the name and type the PIN again."), **facts)


def _pin_locked(error: PinLocked, words: Words) -> Sentence:
    del words
    return sentence(
        QCoreApplication.translate("Wording", "The PIN of {name} is locked after ten wrong tries."),
        QCoreApplication.translate("Wording", "Another manager or the owner can unlock it under Settings, People."),
        name=error.name,
    )


def _too_soon(error: PinTooSoon, words: Words) -> Sentence:
    del words
    return sentence(
        QCoreApplication.translate("Wording", "After several wrong PINs there is a short wait."),
        QCoreApplication.translate("Wording", "Try again in {seconds} s."),
        seconds=error.wait_seconds,
    )


def _too_easy(error: PinTooEasy, words: Words) -> Sentence:
    del error, words
    return sentence(
        QCoreApplication.translate("Wording", "This PIN is one that anybody would try first."),
        QCoreApplication.translate("Wording", "Choose digits without a run or a repeat."),
    )


def _malformed(error: PinMalformed, words: Words) -> Sentence:
    del words
    return sentence(
        QCoreApplication.translate("Wording", "A PIN is {digits} digits or more, and only digits."),
        digits=error.digits,
    )


def _approver_may_not(error: ApproverMayNot, words: Words) -> Sentence:
    del words
    match error.why:
        case "own_redemption":
            head = QCoreApplication.translate("Wording", "{name} recorded this redemption, so somebody else approves.")
            step = QCoreApplication.translate("Wording", "Choose another manager, or send it for approval.")
        case "own_refund":
            head = QCoreApplication.translate("Wording", "{name} asked for this refund, and it needs a second person.")
            step = QCoreApplication.translate("Wording", "Choose another manager, or send it for approval.")
        case "needs_owner":
            head = QCoreApplication.translate("Wording", "This is older than a manager may approve.")
            step = QCoreApplication.translate("Wording", "An owner can approve it, or send it for approval.")
        case "centre":
            head = QCoreApplication.translate("Wording", "{name} does not work at this centre.")
            step = QCoreApplication.translate("Wording", "Choose somebody of this centre, or an owner.")
        case _:
            head = QCoreApplication.translate("Wording", "{name} is not a manager.")
            step = QCoreApplication.translate("Wording", "Choose a manager or an owner.")
    return sentence(head, step, name=error.name)


def _stale(error: ApprovalStale, words: Words) -> Sentence:
    del error, words
    return sentence(
        QCoreApplication.translate("Wording", "The approval is no longer valid. Nothing was changed."),
        QCoreApplication.translate("Wording", "Type the PIN once more: an approval holds for two minutes and one act."),
    )


def _decided(error: RequestDecided, words: Words) -> Sentence:
    del words
    match error.state:
        case RequestState.APPROVED:
            head = QCoreApplication.translate("Wording", "{by} approved this request already.")
        case RequestState.DECLINED:
            head = QCoreApplication.translate("Wording", "{by} declined this request already.")
        case RequestState.WITHDRAWN:
            head = QCoreApplication.translate("Wording", "{by} withdrew this request.")
        case _:
            head = QCoreApplication.translate("Wording", "This request was overtaken by something else.")
    return sentence(head, QCoreApplication.translate("Wording", "Nothing was changed now."), by=error.by)


def _not_approvable(error: NotApprovable, words: Words) -> Sentence:
    del error, words
    return sentence(
        QCoreApplication.translate("Wording", "This cannot be sent for approval."),
        QCoreApplication.translate("Wording", "It may no longer need one. Try it again."),
    )


def _older(error: MadeByOlderVersion, words: Words) -> Sentence:
    del error, words
    return sentence(
        QCoreApplication.translate("Wording", "This request was made by an older version of the program."),
        QCoreApplication.translate("Wording", "Ask for it again."),
    )


def _not_yours(error: NotYourRequest, words: Words) -> Sentence:
    del error, words
    return sentence(
        QCoreApplication.translate("Wording", "Only the person who asked may withdraw this request."),
        QCoreApplication.translate("Wording", "A manager can decline it."),
    )


SENTENCES: dict[type[Refusal], Callable[[Any, Words], Sentence]] = {
    NotSignedIn: _not_signed_in,
    NoLongerHere: _no_longer_here,
    NotAllowed: _not_allowed,
    WrongPin: _wrong_pin,
    PinLocked: _pin_locked,
    PinTooSoon: _too_soon,
    PinTooEasy: _too_easy,
    PinMalformed: _malformed,
    ApproverMayNot: _approver_may_not,
    ApprovalStale: _stale,
    RequestDecided: _decided,
    NotApprovable: _not_approvable,
    MadeByOlderVersion: _older,
    NotYourRequest: _not_yours,
}


def relation_word(relation: str) -> str:
    """What somebody is to the buyer: everyday English words in the language shown, anything else as it was typed."""
    words = {
        "husband": QCoreApplication.translate("Wording", "husband"),
        "wife": QCoreApplication.translate("Wording", "wife"),
        "son": QCoreApplication.translate("Wording", "son"),
        "daughter": QCoreApplication.translate("Wording", "daughter"),
        "father": QCoreApplication.translate("Wording", "father"),
        "mother": QCoreApplication.translate("Wording", "mother"),
        "brother": QCoreApplication.translate("Wording", "brother"),
        "sister": QCoreApplication.translate("Wording", "sister"),
        "friend": QCoreApplication.translate("Wording", "friend"),
    }
    return words.get(relation.casefold(), relation)
