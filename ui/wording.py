"""The clinic's words: a sentence for every refusal (what happened, why, what to do next) and a word for every kind.

Each `translate` call is written out in full: pyside6-lupdate reads the source, not the run.
"""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication

from app.desk.work import Place
from app.domain.approval import RequestState
from app.domain.errors import Refusal
from app.domain.ledger import LineKind, Outcome
from app.domain.patient import Sex
from app.domain.sale import Tender
from app.domain.staff import Role
from app.domain.status import Status
from app.domain.terms import RefundPolicy
from ui import (
    wording_appointment,
    wording_backup,
    wording_clinic,
    wording_day,
    wording_life,
    wording_money,
    wording_people,
    wording_redemption,
    wording_sale,
)
from ui.wording_acts import act_word, action_why, action_word
from ui.wording_clinic import record_word, trouble_words
from ui.wording_fields import bad_input
from ui.wording_money import document_word
from ui.wording_sentence import Sentence, Words, sentence

__all__ = [
    "Sentence",
    "act_word",
    "action_why",
    "action_word",
    "bad_input",
    "document_word",
    "line_word",
    "outcome_word",
    "reason_word",
    "record_word",
    "refund_policy_words",
    "refusal",
    "request_state_word",
    "role_word",
    "sex_letter",
    "sex_word",
    "status_word",
    "tender_inside",
    "tender_word",
    "trouble_words",
]

SENTENCES: dict[type[Refusal], Callable[[Any, Words], Sentence]] = {
    **wording_redemption.SENTENCES,
    **wording_appointment.SENTENCES,
    **wording_sale.SENTENCES,
    **wording_money.SENTENCES,
    **wording_life.SENTENCES,
    **wording_day.SENTENCES,
    **wording_people.SENTENCES,
    **wording_clinic.SENTENCES,
    **wording_backup.SENTENCES,
}


def refusal(error: Refusal, place: Place | None = None) -> Sentence:
    """What a person reads when a rule says no; amounts and times are this clinic's, where the place is known."""
    words = Words(place.currency if place else "", place.time_zone if place else "UTC")
    say = SENTENCES.get(type(error))
    if say is not None:
        return say(error, words)
    return sentence(
        QCoreApplication.translate("Wording", "This is not possible as it stands. Nothing was changed."),
        QCoreApplication.translate("Wording", "Check what was entered, or ask a manager."),
    )


def status_word(status: Status) -> str:
    """What the pill says."""
    return {
        Status.ACTIVE: QCoreApplication.translate("Wording", "Active"),
        Status.EXHAUSTED: QCoreApplication.translate("Wording", "Exhausted"),
        Status.EXPIRED: QCoreApplication.translate("Wording", "Expired"),
        Status.COMPLETED: QCoreApplication.translate("Wording", "Manually Completed"),
        Status.CANCELLED: QCoreApplication.translate("Wording", "Cancelled"),
        Status.SCHEDULED: QCoreApplication.translate("Wording", "Scheduled"),
        Status.AWAITING_PAYMENT: QCoreApplication.translate("Wording", "Awaiting payment"),
        Status.FROZEN: QCoreApplication.translate("Wording", "Frozen"),
    }[status]


def tender_word(tender: Tender) -> str:
    """How money was handed over."""
    return {
        Tender.CASH: QCoreApplication.translate("Wording", "Cash"),
        Tender.CARD: QCoreApplication.translate("Wording", "Card"),
        Tender.UPI: QCoreApplication.translate("Wording", "UPI"),
        Tender.BANK: QCoreApplication.translate("Wording", "Bank transfer"),
        Tender.CREDIT: QCoreApplication.translate("Wording", "Credit of the old package"),
    }[Tender(tender)]


def tender_inside(tender: Tender) -> str:
    """The same within a sentence: "by card", and "by UPI"."""
    word = tender_word(tender)
    return word if word.isupper() else word.lower()


def role_word(role: Role) -> str:
    """What a person is at the clinic."""
    return {
        Role.RECEPTIONIST: QCoreApplication.translate("Wording", "Receptionist"),
        Role.MANAGER: QCoreApplication.translate("Wording", "Manager"),
        Role.OWNER: QCoreApplication.translate("Wording", "Owner"),
    }[Role(role)]


def outcome_word(outcome: Outcome) -> str:
    """How a visit went."""
    return {
        Outcome.ATTENDED: QCoreApplication.translate("Wording", "Attended"),
        Outcome.NO_SHOW: QCoreApplication.translate("Wording", "No-show"),
        Outcome.LATE_CANCELLATION: QCoreApplication.translate("Wording", "Late cancellation"),
    }[Outcome(outcome)]


def line_word(kind: LineKind) -> str:
    """What a ledger line records."""
    return {
        LineKind.GRANT: QCoreApplication.translate("Wording", "Bought"),
        LineKind.REDEEM: QCoreApplication.translate("Wording", "Redeemed"),
        LineKind.VOID: QCoreApplication.translate("Wording", "Voided"),
        LineKind.ADJUST: QCoreApplication.translate("Wording", "Adjusted"),
        LineKind.END: QCoreApplication.translate("Wording", "Ended"),
        LineKind.REOPEN: QCoreApplication.translate("Wording", "Reopened"),
    }[LineKind(kind)]


def sex_word(sex: Sex) -> str:
    """As the header says it after the age; nothing where nobody asked."""
    return {
        Sex.FEMALE: QCoreApplication.translate("Wording", "female"),
        Sex.MALE: QCoreApplication.translate("Wording", "male"),
        Sex.OTHER: QCoreApplication.translate("Wording", "other"),
        Sex.UNKNOWN: "",
    }[Sex(sex)]


def sex_letter(sex: Sex) -> str:
    """As list rows say it: 34 F."""
    return {
        Sex.FEMALE: QCoreApplication.translate("Wording", "F", "short for female"),
        Sex.MALE: QCoreApplication.translate("Wording", "M", "short for male"),
        Sex.OTHER: QCoreApplication.translate("Wording", "X", "short for other sex"),
        Sex.UNKNOWN: "",
    }[Sex(sex)]


def reason_word(code: str) -> str:
    """A reason: a code of ours in words, or the clinic's own words as they are."""
    return {
        "wrong_patient": QCoreApplication.translate("Wording", "Wrong patient chosen"),
        "wrong_family_member": QCoreApplication.translate("Wording", "Wrong family member"),
        "recorded_twice": QCoreApplication.translate("Wording", "Recorded twice"),
        "left_before_session": QCoreApplication.translate("Wording", "Patient left before the session"),
        "patient_asked": QCoreApplication.translate("Wording", "The patient asked for it"),
        "medical": QCoreApplication.translate("Wording", "Medical reason"),
        "moved_away": QCoreApplication.translate("Wording", "Moved away"),
        "goodwill": QCoreApplication.translate("Wording", "Goodwill"),
        "our_mistake": QCoreApplication.translate("Wording", "Our mistake"),
        "other": QCoreApplication.translate("Wording", "Other"),
    }.get(code, code)


def request_state_word(state: RequestState) -> str:
    """How a request for approval stands."""
    return {
        RequestState.WAITING: QCoreApplication.translate("Wording", "Waiting"),
        RequestState.APPROVED: QCoreApplication.translate("Wording", "Approved"),
        RequestState.DECLINED: QCoreApplication.translate("Wording", "Declined"),
        RequestState.WITHDRAWN: QCoreApplication.translate("Wording", "Withdrawn"),
        RequestState.OVERTAKEN: QCoreApplication.translate("Wording", "Overtaken"),
    }[RequestState(state)]


def refund_policy_words(policy: RefundPolicy, fee_basis_points: int = 0) -> str:
    """What a patient who stops gets back, as the receipt tells it."""
    words = {
        RefundPolicy.LIST_PRICE: QCoreApplication.translate(
            "Wording", "On cancellation, used sessions are charged at list price and the rest is refunded."
        ),
        RefundPolicy.PRO_RATA: QCoreApplication.translate(
            "Wording", "On cancellation, unused sessions are refunded at their share of the price paid."
        ),
        RefundPolicy.NONE: QCoreApplication.translate("Wording", "No refund on cancellation."),
    }[RefundPolicy(policy)]
    if policy == RefundPolicy.NONE or not fee_basis_points:
        return words
    fee = QCoreApplication.translate("Wording", "A fee of {percent} % of the refund is kept.")
    return f"{words} {fee.format(percent=f'{fee_basis_points / 100:g}')}"
