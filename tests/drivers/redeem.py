"""What a receptionist does at the redeem panel, and what they read there."""

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget

from app.desk.views.redemptions import Redeemed
from ui.screens.redeem_panel import RedeemPanel
from ui.widgets.labels import Label
from ui.widgets.options import OptionGroup

if TYPE_CHECKING:
    from tests.drivers.stage import Stage


class RedeemDriver:
    """The panel by keys and words."""

    def __init__(self, panel: RedeemPanel) -> None:
        self.panel = panel
        self.results: list[Redeemed] = []
        self.closings = 0
        panel.redeemed.connect(self.results.append)
        panel.closed.connect(self._note_closing)

    def _note_closing(self) -> None:
        self.closings += 1

    @classmethod
    def open(cls, stage: "Stage", patient: UUID, service: str = "Physiotherapy", card: int = 0) -> "RedeemDriver":
        """Open the panel on a card of a patient's wallet, for a service by name."""
        panel = RedeemPanel(stage.client, stage.window)
        stage.show(panel)
        wallet = stage.clinic.wallet(patient)
        row = next(row for row in wallet.cards[card].services if row.service_name == service)
        panel.open(wallet, wallet.cards[card], row)
        stage.settle()
        return cls(panel)

    # --- doing -------------------------------------------------------------------------------------------------

    def press(self, key: Qt.Key) -> None:
        """A key, wherever the focus is."""
        QTest.keyClick(focused(self.panel), key)

    def type(self, words: str) -> None:
        """Letters, wherever the focus is."""
        QTest.keyClicks(focused(self.panel), words)

    def choose_service(self, name: str) -> None:
        self._choose(self.panel.form.services, name)

    def choose_person(self, name: str) -> None:
        self._choose(self.panel.form.people, name)

    def choose_package(self, name: str) -> None:
        """With the arrows, as in any list."""
        box = self.panel.form.packages
        box.setFocus()
        QTest.keyClick(box, Qt.Key.Key_Home)
        while not box.currentText().startswith(name):
            QTest.keyClick(box, Qt.Key.Key_Down)

    def _choose(self, group: OptionGroup, name: str) -> None:
        box = next(box for box in group.boxes() if box.text() == name)
        box.setFocus()
        QTest.keyClick(box, Qt.Key.Key_Space)

    def choose_outcome(self, name: str) -> None:
        segments = self.panel.form.outcomes.findChildren(QAbstractButton)
        button = next(button for button in segments if button.text() == name)
        button.setFocus()
        QTest.keyClick(button, Qt.Key.Key_Space)

    def one_more(self) -> None:
        """The stepper's plus."""
        plus = self.panel.form.stepper.findChildren(QAbstractButton)[-1]
        QTest.mouseClick(plus, Qt.MouseButton.LeftButton)

    def write_appointment(self, reference: str) -> None:
        self._write(self.panel.form.appointment.typed, reference)

    def write_day(self, words: str) -> None:
        self._write(self.panel.form.day, words)

    def _write(self, field: QWidget, words: str) -> None:
        field.setFocus()
        QTest.keySequence(field, "Ctrl+A")
        QTest.keyClicks(field, words)

    # --- reading -----------------------------------------------------------------------------------------------

    @property
    def button(self) -> str:
        return self.panel.foot.button.accessibleName()

    @property
    def can_redeem(self) -> bool:
        return self.panel.foot.button.isEnabled()

    @property
    def services(self) -> list[tuple[str, str]]:
        return self._options(self.panel.form.services)

    @property
    def people(self) -> list[tuple[str, str]]:
        return self._options(self.panel.form.people)

    @property
    def packages(self) -> list[str]:
        box = self.panel.form.packages
        return [box.itemText(place) for place in range(box.count())] if box.isVisible() else []

    def _options(self, group: OptionGroup) -> list[tuple[str, str]]:
        return [(box.text(), box.accessibleDescription()) for box in group.boxes()]

    @property
    def chosen_person(self) -> str:
        return next(box.text() for box in self.panel.form.people.boxes() if box.isChecked())

    @property
    def question(self) -> str:
        return self.panel.foot.question.full_text if self.panel.foot.is_asking else ""

    @property
    def refusal(self) -> str:
        return said(self.panel.banner)

    @property
    def note(self) -> str:
        return said(self.panel.form.note)

    @property
    def passed_over(self) -> str:
        return said(self.panel.form.passed_over)

    @property
    def late(self) -> str:
        return self.panel.form.late.full_text if self.panel.form.late.isVisible() else ""

    @property
    def head(self) -> str:
        return self.panel.head.facts.full_text


def focused(page: QWidget) -> QWidget:
    """Where keys go in a page's window; the page itself where nothing has the focus."""
    return next(filter(None, [page.window().focusWidget()]), page)


def said(widget: QWidget) -> str:
    """All words a part shows; nothing where it is hidden."""
    labels = [label for label in widget.findChildren(Label) if label.isVisible()]
    return " ".join(label.full_text for label in labels if label.full_text)
