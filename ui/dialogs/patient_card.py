"""Printing a patient's card: seen as it will be, with the name only where it is wanted."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.desk.views.rows import PatientFacts
from ui.dialogs.shell import DialogShell
from ui.keys import bind
from ui.print.card import MOST_CARDS, CardFace, CardOutput, CardSheet, Codes
from ui.widgets.buttons import ActionButton
from ui.widgets.fields import CheckBox, Field
from ui.widgets.layouts import hbox, vbox
from ui.widgets.options import Segments
from ui.widgets.stepper import Stepper

if TYPE_CHECKING:
    from ui.main_window import MainWindow

WIDTH, PREVIEW = 760, QSize(320, 340)
SHARP_DOTS = 12.0
"""Dots a millimetre the picture is made with before it is shrunk to the screen."""
EDGE = QColor("#D3DAD7")
CARD, SHEET = "card", "sheet"


class CardPreview(QWidget):
    """The card, or the sheet with its cards, as large as there is room."""

    def __init__(self, name: str) -> None:
        """`name` is what a screen reader says."""
        super().__init__()
        self._picture = QImage()
        self.setAccessibleName(name)
        self.setFixedSize(PREVIEW)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_sheet(self, sheet: CardSheet) -> None:
        """Show this one."""
        self._picture = sheet.picture(SHARP_DOTS)
        face = sheet.face
        self.setAccessibleDescription(" ".join(filter(None, (face.organisation, face.name, face.record_number))))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """White in every theme, as paper is."""
        del event
        if self._picture.isNull():
            return
        room = QSize(PREVIEW.width() - 2, PREVIEW.height() - 2)
        size = self._picture.size().scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
        box = QRectF((self.width() - size.width()) / 2, (self.height() - size.height()) / 2, *size.toTuple())
        painter = QPainter(self)
        sharp = size * self.devicePixelRatioF()
        shrunk = self._picture.scaled(
            sharp, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        painter.drawImage(box, shrunk)
        painter.setPen(QPen(EDGE, 1))
        painter.drawRect(box)


class PatientCardDialog(DialogShell):
    """What is on it, on which paper, and how many."""

    def __init__(self, window: "MainWindow", patient: PatientFacts) -> None:
        """For that patient."""
        title = QCoreApplication.translate("PatientCardDialog", "Card of {name}").format(name=patient.name)
        super().__init__(window, title, "id", width=WIDTH)
        self._patient, self._place = patient, window.place
        self.codes = Segments(self.tr("Code on the card"))
        self.codes.set_segments(
            [
                (Codes.BOTH.value, self.tr("Both")),
                (Codes.BARS.value, self.tr("Bar code")),
                (Codes.QR.value, self.tr("QR code")),
            ]
        )
        self.paper = Segments(self.tr("Paper"))
        self.paper.set_segments([(CARD, self.tr("Plastic card")), (SHEET, self.tr("A4 sheet"))])
        self.named = CheckBox(self.tr("Print the name on it"))
        self.named.setChecked(True)
        self.cards = Stepper(1, MOST_CARDS, self.tr("Cards on the sheet"))
        self.preview = CardPreview(self.tr("Preview of the card"))
        self.printer = ActionButton(self.tr("Print card"), icon="printer", key="Enter", kind="primary", size="lg")
        self.file = ActionButton(self.tr("Save as PDF"), icon="export", size="lg")
        self.leave = ActionButton(self.tr("Cancel"), key="Esc", size="lg")
        self._fill_body()
        self._connect()
        self._show()

    def _fill_body(self) -> None:
        self._cards_field = Field(self.tr("Cards on the sheet"), self.cards)
        choices = vbox(
            Field(self.tr("Code on the card"), self.codes),
            Field(self.tr("Paper"), self.paper),
            self._cards_field,
            self.named,
            None,
            spacing=16,
        )
        self.body.addLayout(hbox(choices, None, self.preview, spacing=24))
        self.foot_left.addWidget(self.file)
        self.foot_right.addWidget(self.leave)
        self.foot_right.addWidget(self.printer)

    def _connect(self) -> None:
        self.codes.changed.connect(lambda _key: self._show())
        self.paper.changed.connect(lambda _key: self._show())
        self.cards.changed.connect(lambda _count: self._show())
        self.named.toggled.connect(lambda _on: self._show())
        self.leave.clicked.connect(self.reject)
        self.file.clicked.connect(lambda: CardOutput(self, self.sheet()).save())
        self.printer.clicked.connect(lambda: CardOutput(self, self.sheet()).print_or_save())
        bind(self, "Ctrl+P", self.printer.click)

    def open(self) -> None:
        """The button first: most cards are printed as the last one was."""
        super().open()
        self.printer.setFocus()

    def sheet(self) -> CardSheet:
        """What is chosen."""
        place, patient = self._place, self._patient
        face = CardFace(
            organisation=place.organisation if place else "",
            centre_name=place.centre_name if place else "",
            record_number=patient.record_number,
            name=patient.name if self.named.isChecked() else "",
            codes=Codes(self.codes.chosen),
        )
        return CardSheet(face, cards=self.cards.value(), on_a4=self.paper.chosen == SHEET)

    def _show(self) -> None:
        self._cards_field.setEnabled(self.paper.chosen == SHEET)
        self.preview.show_sheet(self.sheet())
