"""Sentences for visits of the booking system that cannot be what somebody says they were."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication

from app.domain.appointment import AppointmentState
from app.domain.errors import (
    AppointmentAhead,
    AppointmentChanged,
    AppointmentDayClosed,
    AppointmentInUse,
    AppointmentKnown,
    AppointmentOver,
    CancelledAhead,
    FileNotUnderstood,
    Refusal,
)
from ui.wording_sentence import Sentence, Words, sentence


def _ahead(error: AppointmentAhead, words: Words) -> Sentence:
    return sentence(
        QCoreApplication.translate("Wording", "Appointment {reference} is still to come ({moment})."),
        QCoreApplication.translate("Wording", "Say how it went once it has begun, or cancel it."),
        reference=error.reference,
        moment=words.moment(error.starts_at),
    )


def _in_use(error: AppointmentInUse, words: Words) -> Sentence:
    return sentence(
        QCoreApplication.translate("Wording", "Appointment {reference} was redeemed ({time}, {by})."),
        QCoreApplication.translate("Wording", "Void that redemption first."),
        reference=error.reference,
        time=words.time(error.at),
        by=error.by,
    )


def _over(error: AppointmentOver, words: Words) -> Sentence:
    del words
    heads = {
        AppointmentState.COMPLETED.value: QCoreApplication.translate(
            "Wording", "Appointment {reference}: the patient came already."
        ),
        AppointmentState.CANCELLED.value: QCoreApplication.translate(
            "Wording", "Appointment {reference} is cancelled."
        ),
    }
    missed = QCoreApplication.translate("Wording", "Appointment {reference}: the patient did not come.")
    if error.cancelled_at is not None:
        missed = QCoreApplication.translate("Wording", "Appointment {reference} was cancelled too late.")
    return sentence(
        heads.get(error.state, missed),
        QCoreApplication.translate("Wording", "If that is wrong, press Del on it and say that it is still expected."),
        reference=error.reference,
    )


def _changed(error: AppointmentChanged, words: Words) -> Sentence:
    return sentence(
        QCoreApplication.translate(
            "Wording", "Somebody changed this appointment meanwhile: {moment}, {person}, {service}."
        ),
        QCoreApplication.translate("Wording", "Save again to put yours in its place, or leave it."),
        moment="" if error.starts_at is None else words.moment(error.starts_at),
        person=error.person,
        service=error.service,
    )


def _day_closed(error: AppointmentDayClosed, words: Words) -> Sentence:
    next_step = QCoreApplication.translate("Wording", "Choose a day that is not closed.")
    if error.leaves:
        next_step = QCoreApplication.translate("Wording", "Leave this one, and add a new appointment on another day.")
    return sentence(
        QCoreApplication.translate("Wording", "{day} is closed here: its appointments stay as they are."),
        next_step,
        day=words.day(error.day),
    )


def _known(error: AppointmentKnown, words: Words) -> Sentence:
    del words
    return sentence(
        QCoreApplication.translate("Wording", "Appointment {reference} is there already, for {person}."),
        QCoreApplication.translate("Wording", "Open that one, or give this visit another reference."),
        reference=error.reference,
        person=error.person,
    )


def _cancelled_ahead(error: CancelledAhead, words: Words) -> Sentence:
    return sentence(
        QCoreApplication.translate("Wording", "{moment} is still to come."),
        QCoreApplication.translate("Wording", "Enter when the patient or the clinic cancelled, now or earlier."),
        moment=words.moment(error.at),
    )


def _file(error: FileNotUnderstood, words: Words) -> Sentence:
    del words
    heads = {
        "empty": QCoreApplication.translate("Wording", "There is nothing in this file."),
        "too_large": QCoreApplication.translate("Wording", "This file is too large for a list of appointments."),
        "calendar": QCoreApplication.translate("Wording", "This is not a calendar, or it is damaged."),
        "columns": QCoreApplication.translate("Wording", "This file has no column for: {missing}."),
    }
    names = {
        "patient": QCoreApplication.translate("Wording", "patient"),
        "service": QCoreApplication.translate("Wording", "service"),
        "start": QCoreApplication.translate("Wording", "start of the visit"),
    }
    return sentence(
        heads[error.why],
        QCoreApplication.translate("Wording", "Export the appointments again as a CSV file or a calendar (.ics)."),
        missing=", ".join(names.get(one, one) for one in error.missing),
    )


SENTENCES: dict[type[Refusal], Callable[[Any, Words], Sentence]] = {
    AppointmentAhead: _ahead,
    AppointmentChanged: _changed,
    AppointmentDayClosed: _day_closed,
    AppointmentInUse: _in_use,
    AppointmentKnown: _known,
    AppointmentOver: _over,
    CancelledAhead: _cancelled_ahead,
    FileNotUnderstood: _file,
}
