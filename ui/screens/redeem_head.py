"""The head of the redeem panel: which package, until when, and the way out."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from app.desk.views.cards import Card
from ui import format as show
from ui.theme import tall
from ui.widgets.buttons import ActionButton
from ui.widgets.fields import Combo
from ui.widgets.labels import Label
from ui.widgets.tips import tip

HEIGHT, CHOICE_HEIGHT = 76, 40
"""A choice among several packages takes so much more."""


class RedeemHead(QFrame):
    """Pinned above the form; never scrolls."""

    close_pressed = Signal()

    def __init__(self, packages: Combo) -> None:
        """Without a package until one is set; `packages` is shown where there are several to choose from."""
        super().__init__()
        self.setObjectName("panelHead")
        self.packages = packages
        self.facts = Label("", font="small", token="muted", elide=True)
        self.close_button = ActionButton(self.tr("Close"), icon="x", key="Esc", kind="link", size="sm")
        self.close_button.clicked.connect(self.close_pressed)
        top = QHBoxLayout()
        top.addWidget(Label(self.tr("Redeem"), font="title_small"), 1)
        top.addWidget(self.close_button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 8, 14, 8)
        whole.setSpacing(0)
        whole.addLayout(top)
        choice = QHBoxLayout()
        choice.setContentsMargins(0, 4, 10, 4)
        choice.addWidget(self.packages)
        whole.addLayout(choice)
        whole.addWidget(self.facts)

    def set_card(self, card: Card) -> None:
        """Name the package and its last valid date; whose it is stands in the tooltip too."""
        self._fit()
        if not self.packages.isHidden():
            self._tell_chosen(card)
        elif card.last_valid_day is None:
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

    def _tell_chosen(self, card: Card) -> None:
        """The choice names the package: what may be cut off there stands below it."""
        ends = self.tr("never expires")
        if card.last_valid_day is not None:
            ends = self.tr("ends {day}").format(day=show.day(card.last_valid_day))
        self.facts.set_text(self.tr("{ends} · {number}").format(ends=ends, number=card.order_number))

    def _fit(self) -> None:
        self.setFixedHeight(tall(HEIGHT, 2) if self.packages.isHidden() else tall(HEIGHT + CHOICE_HEIGHT, 3))
