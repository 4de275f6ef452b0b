"""The baseline of a painted answer: a bare window with the same widgets, given the same content on the same key."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.desk.views.wallet import Wallet
from app.desk.work import Place
from tests.bench.seat import HEIGHT, WIDTH, Frames, cards_of, let_pass, post
from ui.screens.redeem_panel import WIDTH as PANEL_WIDTH
from ui.screens.wallet import WalletView
from ui.widgets.fields import SearchField
from ui.widgets.lists import ListRow, RowList
from ui.widgets.toast import Toast

Act = Callable[[], object]
Said = tuple[str, str, list[str]]
"""Words, what stands out, links."""
SIDE_WIDTH, LIST_WIDTH = 280, 480


class BareDesk(QWidget):
    """No desk and no worker: what a key leads to is read or written by hand and set at once."""

    def __init__(self) -> None:
        """Nothing is shown yet."""
        super().__init__()
        self.resize(WIDTH, HEIGHT)
        self.field = SearchField("Search", "Search")
        self.wallet, self.panel = WalletView(), QFrame()
        self.panel.setFixedWidth(PANEL_WIDTH)
        line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(self.wallet, 100)
        line.addWidget(self.panel)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.field)
        whole.addLayout(line, 1)
        self.panel.hide()
        self.list = RowList("Found")
        self.list.setParent(self)
        self.list.hide()
        self.toast = Toast(self)
        self.act: Callable[[], object] | None = None
        self._done = False
        self.field.installEventFilter(self)
        self.show()
        self.field.setFocus()
        self.frames = Frames()
        let_pass(100)

    def give_room(self, size: QSize) -> None:
        """The wallet has the size that it has in the program."""
        self.wallet.setMaximumSize(size)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            act, self.act = self.act, None
            if act is not None:
                act()
                self._done = True
        return False

    def _on_key(self, act: Callable[[], object], on: QWidget) -> float:
        self.activateWindow()
        self.field.setFocus()
        let_pass(60)
        self.act, self._done = act, False
        return self.frames.from_key_to(lambda: post(ord("X"), "x"), lambda: self._done, on)

    # --- the three contents ------------------------------------------------------------------------------------

    def search(self, before: Sequence[ListRow], rows: Sequence[ListRow], read: Act) -> float:
        """One letter more, and the rows it finds, once they are read, in the place of those before."""
        self.field.setText("begun")
        self._set_rows(before)
        let_pass(60)

        def show() -> None:
            read()
            self._set_rows(rows)

        return self._on_key(show, self.list.viewport())

    def _set_rows(self, rows: Sequence[ListRow]) -> None:
        self.list.replace_rows(rows)
        if rows:
            self.list.select(next(row.key for row in rows if not row.is_head))
        height = min(self.list.height_for_rows() + 8, HEIGHT - 80)
        self.list.setGeometry(SIDE_WIDTH, 60, LIST_WIDTH, height)
        self.list.setVisible(bool(rows))
        self.list.raise_()

    def open(self, before: Wallet, found: Wallet, place: Place | None, read: Act) -> float:
        """Another patient's wallet, once it is read."""
        self.list.hide()
        self.wallet.set_wallet(before, place)
        let_pass(60)

        def show() -> None:
            read()
            self.wallet.set_wallet(found, place)

        return self._on_key(show, cards_of(self.wallet))

    def redeem(
        self, before: Wallet, after: Wallet, place: Place | None, said: Said, write: Callable[[], None]
    ) -> float:
        """What was redeemed is written down, the panel closes, the wallet is as it is now, and the toast says so."""
        self.list.hide()
        self.toast.dismiss()
        self.panel.show()
        self.wallet.set_space(beside_panel=True, smaller=False, low=False)
        self.wallet.set_wallet(before, place)
        let_pass(60)
        words, strong, links = said

        def done() -> None:
            write()
            self.panel.hide()
            # at once in the width it has without the panel
            self.wallet.wallet = None
            self.wallet.set_space(beside_panel=False, smaller=False, low=False)
            self.wallet.set_wallet(after, place)
            self.toast.show_message(words, strong=strong, links=[(link, self.toast.dismiss) for link in links])

        return self._on_key(done, self.toast)
