"""Two acts of a package's life in the scripted day: a pause with a manager's yes, and an end with its refund quote."""

from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QMenu

from tests.drivers import eyes
from tests.drivers.hands import Missed, go_and_press, go_to, press, until, write
from tests.scripted_diary import Diary
from ui.dialogs.act_parts import BeforeAndAfter
from ui.dialogs.quote_sheet import QuoteSheet
from ui.main_window import MainWindow

FREEZE, CANCEL = "Freeze", "Cancel and refund"


class Life:
    """The acts, at the card that the desk shows."""

    def __init__(self, window: MainWindow, diary: Diary, pin: str) -> None:
        self.window, self.diary, self._pin = window, diary, pin

    # --- the steps ---------------------------------------------------------------------------------------------

    def freeze(self, package: str, counted: str, manager: str) -> None:
        """For a week, as it is proposed; no session moves, the last valid day does."""
        service = counted.partition(",")[0]
        before, valid = eyes.balance(package, service), valid_until(package)
        dialog = self._open(package, FREEZE)
        self._told(dialog)
        told = _changes(dialog)
        self._sign(dialog, "Medical reason", manager, "freeze")
        until(lambda: valid_until(package) != valid, "a later last valid day on the card")
        self.diary.step(
            f"Freeze it for a week: More, {FREEZE}, Medical reason, {manager}'s PIN, Enter",
            told,
            of=counted,
            before=before,
            after=eyes.balance(package, service),
            picture="frozen",
        )

    def cancel(self, package: str, counted: str, manager: str) -> None:
        """By the quote of the policy sold; the money is paid out later and shows as due."""
        service = counted.partition(",")[0]
        before = eyes.balance(package, service)
        dialog = self._open(package, CANCEL)
        self._told(dialog)
        sheet = next(one for one in dialog.findChildren(QuoteSheet))
        told = [sheet.accessibleName(), *(words for words in eyes.words_on(sheet) if " used" in words and ":" in words)]
        self._sign(dialog, "Moved away", manager, "quote")
        until(lambda: eyes.reads("is cancelled"), "that it is cancelled")
        told += [eyes.sentence_with("is cancelled"), eyes.sentence_with("Refund due:")]
        go_and_press(f"What was used of {package}")
        until(lambda: eyes.balance(package, service), "what was used of it")
        self.diary.step(
            f"Cancel it: More, {CANCEL}, the quote, Moved away, {manager}'s PIN, Enter",
            *told,
            of=counted,
            before=before,
            after=eyes.balance(package, service),
            picture="cancelled",
        )

    # --- at the dialog -----------------------------------------------------------------------------------------

    def _open(self, package: str, entry: str) -> QDialog:
        go_and_press(f"More for {package}")
        menu = QApplication.activePopupWidget()
        entries = [action.text() for action in menu.actions()] if isinstance(menu, QMenu) else []
        if entry not in entries:
            raise Missed(f"no {entry!r} among {entries}")
        press("Down", times=entries.index(entry))
        press("Return")
        until(lambda: isinstance(QApplication.activeModalWidget(), QDialog), f"the dialog of {entry!r}")
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QDialog):
            raise Missed(f"the dialog of {entry!r}")
        return dialog

    def _told(self, dialog: QDialog) -> None:
        until(lambda: self.window.jobs.is_idle and _changes(dialog), "what it would do")

    def _sign(self, dialog: QDialog, reason: str, manager: str, picture: str) -> None:
        choose("Reason", reason)
        self._told(dialog)
        choose("Approver", manager)
        go_to(f"{manager}'s PIN")
        write(self._pin)
        self.diary.photograph(picture)
        press("Return")
        until(lambda: QApplication.activeModalWidget() is None and self.window.jobs.is_idle, "the act is signed")


def choose(name: str, words: str) -> None:
    """In a list of choices, the one that begins so."""
    go_to(name)
    box = QApplication.focusWidget()
    if not isinstance(box, QComboBox):
        raise Missed(f"no list of choices at {name!r}")
    for _ in range(box.count()):
        if box.currentText().startswith(words):
            return
        press("Down")
    raise Missed(f"{words!r} is not among {[box.itemText(row) for row in range(box.count())]}")


def valid_until(package: str) -> str:
    """What the card says of its last valid day."""
    return next((words for words in eyes.card_words(package).split(" | ") if "alid" in words), "")


def _changes(dialog: QDialog) -> str:
    shown = [one for one in dialog.findChildren(BeforeAndAfter) if one.isVisible()]
    return shown[0].accessibleName() if shown else ""
