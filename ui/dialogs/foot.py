"""The foot of a dialog: what else one can do at the start, the two answers at the end; in two lines where it must."""

from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout

from ui.theme import tall
from ui.widgets.buttons import ActionButton

HEIGHT, LINE, SIDE, GAP = 80, 48, 24, 12


class DialogFoot(QFrame):
    """Its buttons always have room for their words: first their keys give way, then they stand in two lines."""

    def __init__(self) -> None:
        """Filled through `left` and `right`."""
        super().__init__()
        self.left, self.right = QHBoxLayout(), QHBoxLayout()
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.setContentsMargins(SIDE, 0, SIDE, 0)
        self._line.setSpacing(GAP)
        ends = QHBoxLayout()
        ends.addStretch(1)
        ends.addLayout(self.right)
        for part in (self.left, self.right):
            part.setSpacing(GAP)
        self._line.addLayout(self.left)
        self._line.addLayout(ends, 1)
        self.setFixedHeight(tall(HEIGHT))

    def fit(self, width: int) -> None:
        """Into so much width."""
        buttons = self.findChildren(ActionButton)
        needed = self._needed() + sum(one.key_room for one in buttons if not one.shows_key)
        for button in buttons:
            button.show_key(needed <= width)
        below = self.left.count() > 0 and needed > width and self._needed() > width
        down, along = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._line.setDirection(down if below else along)
        edge = (tall(HEIGHT) - tall(LINE)) // 2 if below else 0
        self._line.setContentsMargins(SIDE, edge, SIDE, edge)
        self.setFixedHeight(tall(HEIGHT) + (tall(LINE) + GAP if below else 0))

    def _needed(self) -> int:
        """What all of it takes in one line."""
        for part in (self.left, self.right):
            part.invalidate()
        between = GAP if self.left.count() else 0
        return self.left.minimumSize().width() + self.right.minimumSize().width() + between + 2 * SIDE
