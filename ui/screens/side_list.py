"""One short list at the left of the desk: as many whole rows as there is room for, and the way to all of it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal

from ui.theme import tall
from ui.widgets.cards import HEAD_HEIGHT, Panel, RoundInside
from ui.widgets.empty import EmptyState
from ui.widgets.labels import Link
from ui.widgets.lists import ListRow, RowList, row_height

PANEL_EDGES = 2


class SideList(Panel):
    """A list under its head, as high as the rows it shows, or a word about what will be here."""

    whole_wanted = Signal()
    """Rows that have no room here are asked for."""

    def __init__(self, title: str, empty: EmptyState | None = None) -> None:
        """`empty` stands there while there are no rows; without it the list is not there at all."""
        super().__init__(title)
        self.list = RowList(title)
        self.list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._empty = empty
        self._rows: Sequence[ListRow] = ()
        self._sum = ""
        self._more = ""
        self.whole = Link("")
        self.whole.hide()
        self.whole.clicked.connect(self.whole_wanted)
        self.add_to_head(self.whole)
        self.body.addWidget(self.list)
        RoundInside(self.list, top=False)
        if empty is not None:
            self.body.addWidget(empty)
        self.list.hide()

    def set_rows(self, rows: Sequence[ListRow], total: str = "") -> None:
        """What there is to list, and its sum; `fit` shows as much of it as there is room for."""
        self._rows, self._sum = rows, total
        self.list.setVisible(bool(rows))
        if self._empty is not None:
            self._empty.setVisible(not rows)

    def tell_anew(self, rows: Sequence[ListRow]) -> None:
        """The same list a little later: as many rows, and whoever moves through it stays where they are."""
        self._rows = rows
        shown = list(rows[: len(self.list.rows)])
        if [row.key for row in shown] == [row.key for row in self.list.rows]:
            self.list.replace_rows(shown)
        else:
            self.list.set_rows(shown)

    def offer_more(self, words: str) -> None:
        """There is always more to see than stands here, and these words lead to it."""
        self._more = words

    @property
    def all_rows(self) -> Sequence[ListRow]:
        """Also those that have no room."""
        return self._rows

    @property
    def has_rows(self) -> bool:
        """Whether there is anything to list."""
        return bool(self._rows)

    def wanted(self) -> int:
        """How much height it would like, in rows."""
        if self._rows or self._empty is None:
            return len(self._rows)
        return -(-self._empty.sizeHint().height() // row_height())

    def fit(self, rows: int) -> None:
        """Be this many rows high; fewer rows are shown, never smaller ones, and half a word about none not at all."""
        if self._rows:
            self.list.set_rows(list(self._rows[:rows]))
            self.list.setVisible(rows > 0)
        self.set_note(self._sum)
        words = self._more or (self.tr("All {n}").format(n=len(self._rows)) if rows < len(self._rows) else "")
        self.whole.setText(words)
        self.whole.setAccessibleName(f"{self.title.text()}: {words}")
        self.whole.setVisible(bool(words))
        self.setVisible(bool(self._rows) or (self._empty is not None and rows >= self.wanted()))
        self.set_alone(alone=rows == 0)
        self.setFixedHeight(tall(HEAD_HEIGHT) + PANEL_EDGES + rows * row_height())
