"""The head of the redeem panel: which package, until when, and the way out."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from app.desk.views.wallet import Card
from ui import format as show
from ui.widgets.buttons import ActionButton
from ui.widgets.labels import Label
from ui.widgets.tips import tip

HEIGHT = 76


class RedeemHead(QFrame):
    """Pinned above the form; never scrolls."""

    close_pressed = Signal()

    def __init__(self) -> None:
        """Without a package until one is set."""
        super().__init__()
        self.setObjectName("panelHead")
        self.setFixedHeight(HEIGHT)
        self.facts = Label("", font="small", token="muted", elide=True)
        self.close_button = ActionButton(self.tr("Close"), icon="x", key="Esc", kind="link", size="sm")
        self.close_button.clicked.connect(self.close_pressed)
        top = QHBoxLayout()
        top.addWidget(Label(self.tr("Redeem"), font="title_small"), 1)
        top.addWidget(self.close_button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 10, 14, 10)
        whole.setSpacing(0)
        whole.addLayout(top)
        whole.addWidget(self.facts)

    def set_card(self, card: Card) -> None:
        """Name the package and its last valid date; whose it is stands in the tooltip too."""
        if card.last_valid_day is None:
            self.facts.set_text(self.tr("{package} · never expires").format(package=card.name))
        else:
            words = self.tr("{package} · ends {day}")
            self.facts.set_text(words.format(package=card.name, day=show.day(card.last_valid_day)))
        tip(
            self.facts,
            self.tr("{package} of {head}, {number}").format(
                package=card.name, head=card.head_name, number=card.order_number
            ),
        )
