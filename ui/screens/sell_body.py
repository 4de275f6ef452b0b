"""The page of a sale as it scrolls: its head, its cards, and the room that is left for the packages."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.desk.views.cards import Card
from app.desk.views.rows import PatientFacts
from ui import format as show
from ui.screens.sell_package import PackageChooser
from ui.widgets.banner import Banner
from ui.widgets.buttons import ActionButton
from ui.widgets.cards import CardFrame
from ui.widgets.labels import Label
from ui.widgets.layouts import hbox, height_now, scroll, vbox


class SellHead(QWidget):
    """To whom, and the way back."""

    def __init__(self) -> None:
        """Nobody yet."""
        super().__init__()
        self._title = Label("", font="title", elide=True)
        self._facts = Label("", font="small", token="muted", elide=True)
        self.back = ActionButton(self.tr("Back to wallet"), icon="chevron-left", key="Esc", kind="link", size="sm")
        line = hbox(self._title, self._facts, 16, self.back)
        line.setStretch(0, 1)
        self.setLayout(line)

    def show_buyer(self, buyer: PatientFacts, follows: Card | None) -> None:
        """Who it is, or which package of theirs this one follows."""
        self._title.set_text(self.tr("Sell a package to {name}").format(name=buyer.name))
        self._facts.set_text(f"{buyer.record_number} · {show.masked_phone(buyer.phone)}".strip(" ·"))
        if follows is None:
            return
        words = self.tr("follows {package}, last valid {day}")
        if follows.last_valid_day is None:
            words = self.tr("follows {package}")
        last = show.day(follows.last_valid_day) if follows.last_valid_day is not None else ""
        self._facts.set_text(words.format(package=follows.name, day=last))


class SellBody(QWidget):
    """Packages, terms and payment, each in a card; a refusal stands above them."""

    def __init__(self, chooser: PackageChooser, *others: QWidget) -> None:
        """In the order they are filled in."""
        super().__init__()
        self._chooser, self._fitting = chooser, False
        self.head, self.banner = SellHead(), Banner()
        self._page = QWidget()
        column = QVBoxLayout(self._page)
        column.setContentsMargins(24, 10, 24, 4)
        column.setSpacing(12)
        for part in (self.head, self.banner, *(_card(part) for part in (chooser, *others))):
            column.addWidget(part)
        column.addStretch(1)
        self._area = scroll(self._page)
        for watched in (self._area.viewport(), self._page):
            watched.installEventFilter(self)
        self.setLayout(vbox(self._area, spacing=0))

    def least_width(self) -> int:
        """What its cards need; with less, something is cut at the side."""
        return self._page.minimumSizeHint().width()

    def show_banner(self) -> None:
        """Wherever one has scrolled to."""
        self._area.ensureWidgetVisible(self.banner)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Whatever height is to spare goes to the packages, in whole rows."""
        del watched
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest) and not self._fitting:
            self._fitting = True
            needed = height_now(self._page, self._chooser) - self._chooser.room.height()
            self._chooser.room.give_height(self._area.viewport().height() - needed)
            self._fitting = False
        return False


def _card(part: QWidget) -> CardFrame:
    card = CardFrame()
    box = QVBoxLayout(card)
    box.setContentsMargins(20, 10, 20, 10)
    box.addWidget(part)
    return card
