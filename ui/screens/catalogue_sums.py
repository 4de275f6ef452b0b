"""The arithmetic of a package being edited: sessions, list value, price and what it saves, while typing."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui import format as show
from ui.theme import wide
from ui.widgets.cards import CardFrame
from ui.widgets.fields import Field, MoneyEdit
from ui.widgets.labels import Label

PRICE_WIDTH = 140
MINUS = "\N{MINUS SIGN}"


class SumsCard(CardFrame):
    """Only the price is typed; the rest follows from the included services."""

    def __init__(self) -> None:
        """Nothing is included yet."""
        super().__init__()
        self.set_state("quiet")
        self.price = MoneyEdit(self.tr("Package price"))
        self.price_field = Field(self.tr("Price"), self.price)
        self.price_field.setFixedWidth(wide(PRICE_WIDTH))
        self.count = Label("0", font="title")
        self.list_value = Label("", font="title")
        self.saving = Label("", font="title", token="success")
        self.percent = Label("", font="body_strong", token="success")
        line = QHBoxLayout(self)
        line.setContentsMargins(16, 8, 16, 8)
        line.setSpacing(16)
        line.addWidget(_captioned(self.tr("Sessions"), self.count), 1)
        line.addWidget(_captioned(self.tr("List value"), self.list_value), 2)
        line.addWidget(self.price_field)
        line.addWidget(_captioned(self.tr("Saving"), self.saving, self.percent), 2)

    def show_sums(self, sessions: int, list_value_minor: int, currency: str) -> None:
        """Work out the saving in money and percent; no percent where the list value is 0."""
        self.count.set_text(str(sessions))
        self.list_value.set_text(show.money(list_value_minor, currency, brief=True))
        price = self.price.minor()
        saving = list_value_minor - price if price is not None else 0
        percent = f"{show.percent(saving, list_value_minor)} %".replace("-", MINUS) if list_value_minor else ""
        self.saving.set_text(show.money(saving, currency, brief=True) if price is not None else "")
        self.percent.set_text(percent if price is not None else "")
        for label in (self.saving, self.percent):
            label.set_token("success" if saving >= 0 else "status:expired")


def _captioned(caption: str, *values: Label) -> QWidget:
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    column.addWidget(Label(caption, font="small", token="muted"))
    line = QHBoxLayout()
    line.setSpacing(8)
    for value in values:
        line.addWidget(value, 0, Qt.AlignmentFlag.AlignVCenter)
    line.addStretch(1)
    column.addLayout(line)
    column.addStretch(1)
    return box
