"""How the program looks on this computer."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme import choose_look, theme
from ui.widgets.cards import CardFrame
from ui.widgets.fields import Field
from ui.widgets.options import Segments

CARD_WIDTH = 640


class LookPart(QWidget):
    """Light, dark, high contrast, or as the system does."""

    def __init__(self) -> None:
        """What was chosen last is in force already."""
        super().__init__()
        self.scheme = Segments(self.tr("Colours"))
        self.scheme.set_segments(
            [
                ("light", self.tr("Light")),
                ("dark", self.tr("Dark")),
                ("contrast", self.tr("High contrast")),
                ("system", self.tr("Like the system")),
            ]
        )
        self.scheme.choose(theme().chosen)
        card = CardFrame()
        card.setMaximumWidth(CARD_WIDTH)
        column = QVBoxLayout(card)
        column.setContentsMargins(24, 20, 24, 20)
        column.addWidget(Field(self.tr("Colours"), self.scheme))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(card)
        whole.addStretch(1)
        self.scheme.changed.connect(self._choose)
        theme().changed.connect(self._follow)

    def _follow(self) -> None:
        """Chosen elsewhere: by a key, or from the menu."""
        self.scheme.choose(theme().chosen)

    def _choose(self, key: object) -> None:
        choose_look(str(key))
