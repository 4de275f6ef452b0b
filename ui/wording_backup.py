"""Words about backups: why one was made, how old it is, what restoring takes back, and why one is refused."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from app.desk.backup_kinds import BackupStatus, Why
from app.domain.errors import BackupRefused, KeptByServer, NothingToBackUp, Refusal
from ui.wording_sentence import Sentence, Words, sentence

if TYPE_CHECKING:
    from app.desk.restore import Since

MINUTE, HOUR, DAY = 60, 3600, 86400


def _refused(error: BackupRefused, words: Words) -> Sentence:
    del words
    head, step = {
        "foreign": (
            QCoreApplication.translate("Wording", "This file is no backup of Sessiondesk."),
            QCoreApplication.translate("Wording", "Nothing was changed. Choose another file."),
        ),
        "damaged": (
            QCoreApplication.translate("Wording", "This backup is damaged or cut short."),
            QCoreApplication.translate("Wording", "Nothing was changed. Take an older one."),
        ),
        "newer": (
            QCoreApplication.translate("Wording", "This backup was made by a newer version of the program."),
            QCoreApplication.translate("Wording", "Nothing was changed. Update Sessiondesk on this computer first."),
        ),
        "altered": (
            QCoreApplication.translate("Wording", "Another program or a newer version changed this backup."),
            QCoreApplication.translate(
                "Wording", "Nothing was changed. Take another one, or update Sessiondesk first."
            ),
        ),
        "unsound": (
            QCoreApplication.translate("Wording", "The records in this backup do not agree with its journal."),
            QCoreApplication.translate("Wording", "Nothing was changed. Take an older one."),
        ),
        "empty": (
            QCoreApplication.translate("Wording", "There is no clinic in this backup."),
            QCoreApplication.translate("Wording", "Nothing was changed. Choose another file."),
        ),
        "other_clinic": (
            QCoreApplication.translate("Wording", "This is a backup of another clinic: {found}."),
            QCoreApplication.translate("Wording", "Nothing was changed. Restore it on a computer without a clinic."),
        ),
    }[error.why]
    return sentence(head, step, found=error.found)


def _server(error: KeptByServer, words: Words) -> Sentence:
    del error, words
    return sentence(
        QCoreApplication.translate("Wording", "The clinic's data lies on a database server."),
        QCoreApplication.translate("Wording", "Whoever looks after the server backs it up and restores it."),
    )


def _nothing(error: NothingToBackUp, words: Words) -> Sentence:
    del error, words
    return sentence(
        QCoreApplication.translate("Wording", "There is no clinic here yet."),
        QCoreApplication.translate("Wording", "Set it up, or restore a backup of it."),
    )


SENTENCES: dict[type[Refusal], Callable[[Any, Words], Sentence]] = {
    BackupRefused: _refused,
    KeptByServer: _server,
    NothingToBackUp: _nothing,
}


def why_word(why: str) -> str:
    """What a backup was made for."""
    return {
        Why.BY_HAND.value: QCoreApplication.translate("Wording", "Made by hand"),
        Why.AT_CLOSE.value: QCoreApplication.translate("Wording", "At closing"),
        Why.TIMED.value: QCoreApplication.translate("Wording", "Every four hours"),
        Why.BEFORE_MIGRATION.value: QCoreApplication.translate("Wording", "Before an update"),
        Why.BEFORE_RESTORE.value: QCoreApplication.translate("Wording", "Before a restore"),
        Why.BEFORE_IMPORT.value: QCoreApplication.translate("Wording", "Before an import"),
        Why.CONSOLE.value: QCoreApplication.translate("Wording", "From the console"),
    }.get(why, QCoreApplication.translate("Wording", "Backup"))


def age_words(status: BackupStatus) -> str:
    """How old the newest one is, in a few words for every page."""
    seconds = int(status.age.total_seconds())
    if status.on_server:
        return QCoreApplication.translate("Wording", "Backed up by the server")
    if status.newest_at is None:
        return QCoreApplication.translate("Wording", "No backup yet")
    if seconds < MINUTE:
        return QCoreApplication.translate("Wording", "Backed up just now")
    if seconds < HOUR:
        return QCoreApplication.translate("Wording", "Backed up {count} min ago").format(count=seconds // MINUTE)
    if seconds < 2 * DAY:
        return QCoreApplication.translate("Wording", "Backed up {count} h ago").format(count=seconds // HOUR)
    return QCoreApplication.translate("Wording", "Backed up {count} days ago").format(count=seconds // DAY)


def care_words(status: BackupStatus) -> tuple[str, str]:
    """What of the backups needs care, and what to do; empty where nothing does."""
    if status.is_stale:
        return (
            QCoreApplication.translate("Wording", "There is no backup of the last day of work."),
            QCoreApplication.translate("Wording", "Back up now."),
        )
    if not status.second_due:
        return "", ""
    if status.second:
        return (
            QCoreApplication.translate("Wording", "The second place has had no copy for three days."),
            QCoreApplication.translate("Wording", "Put the stick in or connect the folder, then back up now."),
        )
    return (
        QCoreApplication.translate("Wording", "All backups lie on this one computer."),
        QCoreApplication.translate(
            "Wording", "Choose a second place: a stick, another disk or a folder of the network."
        ),
    )


def lost_lines(lost: "Since | None", words: Words) -> list[tuple[str, str]]:
    """What restoring takes back: each thing and how much of it."""
    if lost is None:
        return []
    return [
        (QCoreApplication.translate("Wording", "Redemptions"), str(lost.redemptions)),
        (QCoreApplication.translate("Wording", "Packages sold"), str(lost.sales)),
        (QCoreApplication.translate("Wording", "Money taken"), words.money(lost.taken_minor)),
        (QCoreApplication.translate("Wording", "New patients"), str(lost.patients)),
        (QCoreApplication.translate("Wording", "Entries in all"), str(lost.entries)),
    ]


def entry_word(kind: str) -> str:
    """What somebody did, for the latest entries that would be lost."""
    return {
        "redeem_sessions": QCoreApplication.translate("Wording", "Redeemed"),
        "void_redemption": QCoreApplication.translate("Wording", "Voided a redemption"),
        "sell_package": QCoreApplication.translate("Wording", "Sold a package"),
        "take_payment": QCoreApplication.translate("Wording", "Took a payment"),
        "register_patient": QCoreApplication.translate("Wording", "Registered a patient"),
        "edit_patient": QCoreApplication.translate("Wording", "Edited a patient"),
        "sign_in": QCoreApplication.translate("Wording", "Signed in"),
        "close_day": QCoreApplication.translate("Wording", "Closed the day"),
        "import_appointments": QCoreApplication.translate("Wording", "Took over appointments"),
        "enter_appointment": QCoreApplication.translate("Wording", "Added an appointment"),
        "change_appointment": QCoreApplication.translate("Wording", "Changed an appointment"),
        "set_appointment_state": QCoreApplication.translate("Wording", "Said how an appointment went"),
        "note_restore": QCoreApplication.translate("Wording", "Restored a backup"),
    }.get(kind, QCoreApplication.translate("Wording", "Another entry"))
