"""Sentences about the catalogue, the records and the clinic itself, and about the machine's trouble."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication

from app.domain.errors import (
    AboveListValue,
    ChangedMeanwhile,
    ClinicExists,
    CodeTaken,
    LastOwner,
    NameTaken,
    NoClinicYet,
    NotFound,
    NothingIncluded,
    Refusal,
    SameServiceTwice,
    ServiceNotOffered,
    TooFewCentres,
    Trouble,
    UnknownCurrency,
    UnknownTimeZone,
)
from ui.wording_sentence import Sentence, Words, sentence


def record_word(what: str) -> str:
    """What kind of record it is, inside a sentence."""
    return {
        "centre": QCoreApplication.translate("Wording", "centre"),
        "package": QCoreApplication.translate("Wording", "package"),
        "package_type": QCoreApplication.translate("Wording", "package type"),
        "patient": QCoreApplication.translate("Wording", "patient"),
        "patient_package": QCoreApplication.translate("Wording", "package of a patient"),
        "service": QCoreApplication.translate("Wording", "service"),
        "staff": QCoreApplication.translate("Wording", "person"),
        "workstation": QCoreApplication.translate("Wording", "desk"),
    }.get(what, QCoreApplication.translate("Wording", "record"))


def _name_taken(error: NameTaken, words: Words) -> Sentence:
    del words
    return sentence(
        QCoreApplication.translate("Wording", "There is another {what} with this name."),
        QCoreApplication.translate("Wording", "Choose a name that tells the two apart."),
        what=record_word(error.what),
    )


def _code_taken(error: CodeTaken, words: Words) -> Sentence:
    del words
    return sentence(
        QCoreApplication.translate("Wording", "There is another {what} with this code."),
        QCoreApplication.translate("Wording", "Choose another code."),
        what=record_word(error.what),
    )


def _too_few(error: TooFewCentres, words: Words) -> Sentence:
    del error, words
    return sentence(
        QCoreApplication.translate("Wording", "A package for several centres names at least two."),
        QCoreApplication.translate("Wording", "Tick another centre, or choose: only where bought."),
    )


def _nothing_included(error: NothingIncluded, words: Words) -> Sentence:
    del error, words
    return sentence(
        QCoreApplication.translate("Wording", "The package includes nothing yet."),
        QCoreApplication.translate("Wording", "Add at least one service with its sessions."),
    )


def _above_list(error: AboveListValue, words: Words) -> Sentence:
    return sentence(
        QCoreApplication.translate("Wording", "The price of {price} is above the list value of {list}."),
        QCoreApplication.translate("Wording", "Sessions bought one by one would cost less. Save it all the same?"),
        price=words.money(error.price_minor),
        list=words.money(error.list_minor),
    )


def _twice(error: SameServiceTwice, words: Words) -> Sentence:
    del error, words
    return sentence(
        QCoreApplication.translate("Wording", "A service stands in this package twice."),
        QCoreApplication.translate("Wording", "Keep one line of it and add up the sessions."),
    )


def _not_offered(error: ServiceNotOffered, words: Words) -> Sentence:
    del words
    return sentence(
        QCoreApplication.translate("Wording", "{service} is no longer offered in new packages."),
        QCoreApplication.translate("Wording", "Choose another service, or offer it again under Services."),
        service=error.service,
    )


def _changed(error: ChangedMeanwhile, words: Words) -> Sentence:
    del error, words
    return sentence(
        QCoreApplication.translate(
            "Wording", "Somebody else saved this while it was open here. Nothing was saved now."
        ),
        QCoreApplication.translate("Wording", "Open it again to see their changes, then make yours."),
    )


def _not_found(error: NotFound, words: Words) -> Sentence:
    del words
    return sentence(
        QCoreApplication.translate("Wording", "This {what} is not there any more."),
        QCoreApplication.translate("Wording", "Open the list again and choose from what it shows."),
        what=record_word(error.what),
    )


def _exists(error: ClinicExists, words: Words) -> Sentence:
    del error, words
    return sentence(
        QCoreApplication.translate("Wording", "The clinic was set up already, perhaps at another desk."),
        QCoreApplication.translate("Wording", "Start the program again and sign in."),
    )


def _none_yet(error: NoClinicYet, words: Words) -> Sentence:
    del error, words
    return sentence(
        QCoreApplication.translate("Wording", "There is no clinic yet."),
        QCoreApplication.translate("Wording", "Start the program again and set it up."),
    )


def _zone(error: UnknownTimeZone, words: Words) -> Sentence:
    del words
    return sentence(
        QCoreApplication.translate("Wording", "There is no time zone called {name}."),
        QCoreApplication.translate("Wording", "Choose one from the list, such as Asia/Kolkata."),
        name=error.name,
    )


def _currency(error: UnknownCurrency, words: Words) -> Sentence:
    del words
    return sentence(
        QCoreApplication.translate("Wording", "{code} is no currency in everyday use."),
        QCoreApplication.translate("Wording", "Choose one from the list, such as INR."),
        code=error.code,
    )


def _last_owner(error: LastOwner, words: Words) -> Sentence:
    del error, words
    return sentence(
        QCoreApplication.translate("Wording", "The clinic needs one owner who can sign in."),
        QCoreApplication.translate("Wording", "Make somebody else an owner first."),
    )


SENTENCES: dict[type[Refusal], Callable[[Any, Words], Sentence]] = {
    NameTaken: _name_taken,
    CodeTaken: _code_taken,
    TooFewCentres: _too_few,
    NothingIncluded: _nothing_included,
    AboveListValue: _above_list,
    SameServiceTwice: _twice,
    ServiceNotOffered: _not_offered,
    ChangedMeanwhile: _changed,
    NotFound: _not_found,
    ClinicExists: _exists,
    NoClinicYet: _none_yet,
    UnknownTimeZone: _zone,
    UnknownCurrency: _currency,
    LastOwner: _last_owner,
}


def trouble_words(error: Trouble, *, wrote: bool) -> Sentence:
    """What the machine could not do; the first words say whether anything was saved."""
    nothing = wrote and error.what not in {"unknown", "saved"}
    saved = QCoreApplication.translate("Wording", "Nothing was saved.") if nothing else ""
    return Sentence(f"{saved} {_what_happened(error.what)}".strip(), _what_to_do(error.what))


def _what_happened(what: str) -> str:
    return {
        "busy": QCoreApplication.translate("Wording", "Another desk kept the clinic's data busy for too long."),
        "full": QCoreApplication.translate("Wording", "The disk is full."),
        "disk": QCoreApplication.translate("Wording", "The disk did not take or give the data."),
        "unreachable": QCoreApplication.translate("Wording", "The clinic's data cannot be reached."),
        "damaged": QCoreApplication.translate("Wording", "The clinic's data is damaged."),
        "newer": QCoreApplication.translate("Wording", "The clinic's data was made by a newer version of the program."),
        "foreign": QCoreApplication.translate(
            "Wording", "This file does not belong to Sessiondesk. It was left as it is."
        ),
        "read_only": QCoreApplication.translate("Wording", "The clinic's data can be read but not changed."),
        "no_backup": QCoreApplication.translate("Wording", "The backup could not be made."),
        "no_second_copy": QCoreApplication.translate("Wording", "The copy in the second place could not be made."),
        "no_second_place": QCoreApplication.translate("Wording", "There can be no second copy in this folder."),
        "in_use": QCoreApplication.translate("Wording", "The clinic is open in another window or program."),
        "not_restored": QCoreApplication.translate("Wording", "The backup could not be put in place."),
        "site": QCoreApplication.translate("Wording", "The site file of this computer cannot be understood."),
        "unsupported": QCoreApplication.translate("Wording", "The database on this computer lacks what is needed."),
        "unknown": QCoreApplication.translate("Wording", "Nobody can tell yet whether it was saved."),
        "saved": QCoreApplication.translate("Wording", "It was saved, but cannot be shown."),
    }.get(what, QCoreApplication.translate("Wording", "The computer could not finish it."))


def _what_to_do(what: str) -> str:
    return {
        "full": QCoreApplication.translate("Wording", "Free some space, then try again."),
        "in_use": QCoreApplication.translate("Wording", "Close it there, then try again."),
        "no_second_copy": QCoreApplication.translate("Wording", "Check the stick or the folder, then try again."),
        "no_second_place": QCoreApplication.translate("Wording", "Choose a folder on another disk."),
        "not_restored": QCoreApplication.translate(
            "Wording", "The clinic is as it was. Check the disk, then try again."
        ),
        "site": QCoreApplication.translate("Wording", "Ask whoever looks after the computer."),
        "unreachable": QCoreApplication.translate("Wording", "Check the network and the disk, then try again."),
        "damaged": QCoreApplication.translate("Wording", "Do not go on with it. Ask whoever looks after the computer."),
        "newer": QCoreApplication.translate("Wording", "Update Sessiondesk on this computer."),
        "foreign": QCoreApplication.translate("Wording", "Choose another folder for the clinic's data."),
        "read_only": QCoreApplication.translate("Wording", "Check who may write in its folder, then try again."),
        "unsupported": QCoreApplication.translate("Wording", "Ask whoever looks after the computer."),
    }.get(what, QCoreApplication.translate("Wording", "Try again in a moment."))
