"""Transferring a package: somebody else heads it from today, with all that is left of it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.desk.commands.transfer_package import TransferPackage
from app.desk.views.cards import Card
from app.desk.views.rows import PatientFacts
from ui import format as show
from ui.client import Client
from ui.dialogs import act_changes
from ui.dialogs.act_form import ActForm, Change, Reason
from ui.dialogs.person_finder import PersonFinder
from ui.keys import bind
from ui.widgets.avatar import Avatar
from ui.widgets.buttons import ActionButton
from ui.widgets.labels import Label
from ui.widgets.layouts import hbox, vbox

if TYPE_CHECKING:
    from ui.main_window import MainWindow

ROWS_SHOWN = 3


class ChosenPerson(QWidget):
    """Who was found, and the way back to the search."""

    def __init__(self) -> None:
        """Nobody yet."""
        super().__init__()
        self._avatar = Avatar(32)
        self._name = Label("", font="body_strong", elide=True)
        self._about = Label("", font="small", token="muted", elide=True)
        self.other = ActionButton(self.tr("Somebody else"), icon="search", size="sm")
        line = hbox(self._avatar, vbox(self._name, self._about, spacing=0), self.other, spacing=12)
        line.setStretch(1, 1)
        self.setLayout(line)

    def set_person(self, facts: PatientFacts) -> None:
        """Told apart from others of the name."""
        self._avatar.set_name(facts.name)
        self._name.set_text(facts.name)
        self._about.set_text(" · ".join(filter(None, (facts.record_number, show.masked_phone(facts.phone)))))


class TransferForm(ActForm):
    """To whom: found, or registered, on this very page."""

    icon = "user"

    def __init__(self, card: Card, currency: str) -> None:
        """Nobody is chosen beforehand."""
        super().__init__(card, currency)
        self.title = self.tr("Transfer to somebody else")
        self.verb = self.tr("Approve transfer")
        self.finder: PersonFinder | None = None
        self.person: PatientFacts | None = None
        self.chosen = ChosenPerson()
        self.chosen.hide()
        self.register = ActionButton(self.tr("Register somebody new"), icon="plus", key="F4", size="sm")
        self.column.addWidget(self.chosen)
        self.chosen.other.clicked.connect(self._search_again)

    def begin(self, client: Client, window: "MainWindow") -> None:
        """The search needs the desk."""
        del window
        if self.finder is not None:
            return
        self.finder = PersonFinder(client, rows_shown=ROWS_SHOWN)
        self.column.addWidget(self.finder)
        self.column.addWidget(self.register, 0, Qt.AlignmentFlag.AlignLeft)
        self.register.clicked.connect(self.finder.register)
        self.finder.gone_on.connect(self._take)
        bind(self, "F4", self.finder.register)
        self.finder.search.setFocus(Qt.FocusReason.TabFocusReason)

    def _take(self) -> None:
        if self.finder is None or self.finder.person is None:
            return
        self.person = self.finder.person
        self.chosen.set_person(self.person)
        self.chosen.show()
        self.finder.hide()
        self.register.hide()
        self.chosen.other.setFocus(Qt.FocusReason.OtherFocusReason)
        self.focusNextChild()
        self.changed.emit()

    def _search_again(self) -> None:
        self.person = None
        self.chosen.hide()
        if self.finder is not None:
            self.finder.show()
            self.register.show()
            self.finder.search.setFocus(Qt.FocusReason.TabFocusReason)
        self.changed.emit()

    def command(self, reason: Reason) -> TransferPackage | None:
        """To whoever was chosen."""
        if self.person is None:
            return None
        return TransferPackage(
            patient_package_id=self.card.patient_package_id,
            new_head_id=self.person.id,
            reason=reason.reason,
            note=reason.note,
        )

    def sentence(self) -> str:
        """Recovery belongs to Rohan from today, and Asha can use it no longer."""
        if self.person is None:
            words = self.tr("Who gets {package}? A package changes hands once.")
            return words.format(package=self.card.name)
        others = sum(1 for person in self.card.people if person.is_current and not person.is_head)
        words = self.tr("{package} belongs to {person} from today. {before} can use it no longer.")
        if others:
            words = self.tr("{package} belongs to {person} from today. {before} and the family can use it no longer.")
        return words.format(package=self.card.name, person=self.person.name, before=self.card.head_name)

    def changes(self, result: Card) -> list[Change]:
        """The head; sessions and days stay."""
        rows = [Change(self.tr("Head"), self.card.head_name, result.head_name, strong=True)]
        members = [one.name for one in self.card.people if one.is_current and not one.is_head]
        if members:
            rows.append(Change(self.tr("Family"), ", ".join(members), self.tr("nobody yet")))
        rows.append(Change(self.tr("Stays"), "", self._what_stays(result)))
        return rows

    def _what_stays(self, result: Card) -> str:
        left = self.tr("%n session(s) left", "", result.left)
        if result.last_valid_day is None:
            return self.tr("{left}, never expires").format(left=left)
        return self.tr("{left}, last valid {day}").format(left=left, day=act_changes.last_valid_words(result))

    def done_words(self, result: Card) -> tuple[str, str]:
        """Recovery was transferred. It belongs to Rohan."""
        moved = self.tr("{package} was transferred.").format(package=result.name)
        return moved, self.tr("It belongs to {person}.").format(person=result.head_name)
