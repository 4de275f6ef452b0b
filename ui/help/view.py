"""The help itself: one field to search, and one page, or the pages that were found."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from ui.help.keys_page import keys_page
from ui.help.pages import KEYS, NEWS, Page, find, news, pages
from ui.help.text import HelpText
from ui.language import spoken
from ui.widgets.buttons import ActionButton
from ui.widgets.empty import EmptyState
from ui.widgets.layouts import hbox
from ui.widgets.lists import ListRow, RowList
from ui.widgets.search_field import SearchField

TEXT, FOUND, NOTHING = range(3)
MOST_FOUND = 12


class HelpView(QWidget):
    """Shown in the panel beside a screen and in the dialog over a dialog."""

    turned = Signal(str)
    """The name of the page that is shown now."""

    def __init__(self) -> None:
        """No page yet."""
        super().__init__()
        self.shown = ""
        self.search = SearchField(self.tr("Search the help"), self.tr("Search the help"))
        self.text = HelpText(self.tr("Help"))
        self.found = RowList(self.tr("Pages found"))
        self.keys_button = ActionButton(self.tr("All keys"), icon="key", size="sm")
        nothing = EmptyState("search", self.tr("Nothing found"), self.tr("Try one word of what you want to do."))
        self._stack = QStackedWidget()
        for page in (self.text, self.found, nothing):
            self._stack.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self.search)
        column.addWidget(self._stack, 1)
        column.addLayout(hbox(self.keys_button, None))
        self.search.text_changed.connect(self._look)
        self.search.returnPressed.connect(self._open_first)
        self.found.chosen.connect(lambda name: self.show_page(str(name)))
        self.keys_button.clicked.connect(lambda: self.show_page(KEYS))

    def show_page(self, name: str) -> None:
        """Turn to a page."""
        page = self._pages().get(name)
        if page is None:
            return
        self.search.clear()
        self.text.set_text(page.text)
        self.text.setAccessibleName(page.title)
        self._stack.setCurrentIndex(TEXT)
        self.shown = name
        self.turned.emit(name)

    def _pages(self) -> dict[str, Page]:
        return {**pages(spoken()), KEYS: keys_page(), NEWS: news(spoken())}

    def _look(self, words: str) -> None:
        if not words.strip():
            self._stack.setCurrentIndex(TEXT)
            return
        hits = find(words, list(self._pages().values()))[:MOST_FOUND]
        self.found.set_rows([ListRow(hit.page.name, hit.page.title, hit.line) for hit in hits])
        self._stack.setCurrentIndex(FOUND if hits else NOTHING)

    def _open_first(self) -> None:
        rows = self.found.rows
        if self._stack.currentIndex() == FOUND and rows:
            self.show_page(str(rows[0].key))
            self.text.setFocus()
