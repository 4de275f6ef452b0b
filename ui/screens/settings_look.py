"""How the program looks on this computer, and the language one reads it in."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.language import LANGUAGES, spoken
from ui.text_size import choose_text_size
from ui.theme import choose_look, theme, wide
from ui.widgets.cards import CardFrame
from ui.widgets.fields import Field
from ui.widgets.options import Segments

CARD_WIDTH = 640


class LookPart(QWidget):
    """Light, dark, high contrast, or as the system does; how large; the language is the person's own."""

    language_wanted = Signal(str)

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
        self.text = Segments(self.tr("Text size"))
        self.text.set_segments([("usual", self.tr("Usual")), ("larger", "+15 %"), ("largest", "+30 %")])
        self.text.choose(theme().text_size)
        self.language = Segments(self.tr("Language"))
        self.language.set_segments(list(LANGUAGES.items()))
        self.language.choose(spoken())
        card = CardFrame()
        card.setMaximumWidth(wide(CARD_WIDTH))
        column = QVBoxLayout(card)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(16)
        column.addWidget(Field(self.tr("Colours"), self.scheme, hint=self.tr("For this computer.")))
        column.addWidget(Field(self.tr("Text size"), self.text, hint=self.tr("For this computer.")))
        column.addWidget(Field(self.tr("Language"), self.language, hint=self.tr("For you, at every desk.")))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(card)
        whole.addStretch(1)
        self.scheme.changed.connect(self._choose)
        self.text.changed.connect(self._choose_text)
        self.language.changed.connect(self._want_language)
        theme().changed.connect(self._show_scheme)

    def _show_scheme(self) -> None:
        self.scheme.choose(theme().chosen)

    def _want_language(self, key: object) -> None:
        """While something half done keeps the language, it stays chosen here."""
        if key != spoken():
            self.language_wanted.emit(str(key))
            self.language.choose(spoken())

    def _choose_text(self, key: object) -> None:
        """A turn later: this page is made anew, too."""
        QTimer.singleShot(0, theme(), lambda: choose_text_size(str(key)))

    def _choose(self, key: object) -> None:
        if key != theme().chosen:
            choose_look(str(key))
