"""Head and foot of the package editor: which package it is and how often it was sold, withdrawing and saving it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.desk.views.catalogue import PackageRow
from ui import format as show
from ui.theme import tall
from ui.widgets.buttons import ActionButton
from ui.widgets.labels import Label
from ui.widgets.layouts import hbox
from ui.widgets.picture import Picture

HEIGHT, EDGE, ICON = 72, 24, 32


class EditorHead(QWidget):
    """Empty until a package is opened."""

    def __init__(self) -> None:
        """Only a saved package can be withdrawn, and only by a manager."""
        super().__init__()
        self.setObjectName("panelHead")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._saved, self._writable = False, False
        self.setFixedHeight(tall(HEIGHT, 2))
        self._title = Label("", font="title", elide=True)
        self._about = Label("", font="small", token="muted")
        self.withdraw = ActionButton(self.tr("Withdraw"), icon="ban", kind="danger-link", size="sm")
        self.withdraw.hide()
        line = QHBoxLayout(self)
        line.setContentsMargins(24, 8, 24, 8)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._about)
        line.addLayout(words, 1)
        line.addWidget(self.withdraw)

    def show_package(self, row: PackageRow) -> None:
        """A package of the catalogue."""
        self._title.set_text(row.name)
        since = show.day(row.created_at.date())
        state = self.tr("On sale since {day}") if row.withdrawn_at is None else self.tr("Withdrawn, created {day}")
        sold = self.tr("%n sold", "", row.sold_count)
        self._about.set_text(f"{state.format(day=since)} · {sold}")
        on_sale = row.withdrawn_at is None
        self.withdraw.setText(self.tr("Withdraw") if on_sale else self.tr("Put back on sale"))
        self.withdraw.set_icon_name("ban" if on_sale else "undo")
        self.withdraw.set_kind("danger-link" if on_sale else "link")
        self._offer(saved=True)

    def show_new(self) -> None:
        """One that is not saved yet."""
        self._title.set_text(self.tr("New package"))
        self._about.set_text(self.tr("Not saved yet"))
        self._offer(saved=False)

    def set_writable(self, writable: bool) -> None:  # noqa: FBT001 - a Qt-like setter
        """Receptionists look only."""
        self._writable = writable
        self._offer(saved=self._saved)

    def _offer(self, *, saved: bool) -> None:
        """A button that can do nothing is not there."""
        self._saved = saved
        self.withdraw.setVisible(saved and self._writable)

    def clear(self) -> None:
        """Nothing is chosen."""
        self.show_new()
        self._title.set_text("")
        self._about.set_text("")


class EditorFoot(QWidget):
    """Whom a change concerns, and the two ways out of the editor."""

    def __init__(self) -> None:
        """Words follow the package."""
        super().__init__()
        self.setObjectName("foot")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._note = Label("", font="small", token="muted", wrap=True)
        self.discard = ActionButton(self.tr("Discard"))
        self.save = ActionButton(self.tr("Save for new sales"), icon="check", key="Ctrl+S", kind="primary")
        self._buttons = hbox(self.discard, self.save)
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.setContentsMargins(EDGE, 8, EDGE, 8)
        note = hbox(Picture("info", 16, "muted"), self._note)
        note.setStretch(1, 1)
        self._line.addLayout(note, 1)
        self._line.addLayout(self._buttons)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More room for the words, or less."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Words that have no room beside the buttons stand above them."""
        whole, edges = self.width() - 2 * EDGE, 2 * 8
        beside = whole - self._buttons.minimumSize().width() - ICON
        high = tall(HEIGHT, 2)
        fits = self._note.heightForWidth(max(beside, 1)) <= high - edges
        along, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._line.setDirection(along if fits else down)
        above = 0 if fits else self._note.heightForWidth(max(whole - ICON, 1)) + self._line.spacing() + edges
        self.setFixedHeight(high if fits else above + self._buttons.minimumSize().height())

    def show_package(self, row: PackageRow) -> None:
        """What was sold keeps its terms."""
        words = self.tr("Applies to new sales only.")
        if row.sold_count:
            words = self.tr("Applies to new sales only. The %n sold keep their terms.", "", row.sold_count)
        self._note.set_text(words)
        self._fit()

    def show_new(self) -> None:
        """One that nobody bought yet."""
        self._note.set_text(self.tr("Can be sold as soon as it is saved."))
        self._fit()
