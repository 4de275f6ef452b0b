"""Why a redemption is undone: the clinic's reasons, and words."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.desk.settings import OTHER_REASON
from app.desk.views.voids import VoidPage
from app.domain.base import LINE_LENGTH
from ui import wording
from ui.widgets.fields import Field, LineEdit
from ui.widgets.radio_list import RadioList


class VoidReason(QWidget):
    """One reason; "Other" needs words, all others may have some."""

    def __init__(self, page: VoidPage) -> None:
        """The reasons of this clinic."""
        super().__init__()
        self.reasons = RadioList(self.tr("Reason"))
        self.reasons.set_options([(reason, wording.reason_word(reason)) for reason in page.reasons])
        self.reason_field = Field(self.tr("Reason"), self.reasons)
        self.note = LineEdit(self.tr("Note"), max_length=LINE_LENGTH)
        self.note_field = Field(self.tr("Note, optional"), self.note)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        whole.addWidget(self.reason_field)
        whole.addWidget(self.note_field)
        self.reasons.changed.connect(self._reason_chosen)
        self.note.textEdited.connect(lambda _text: self.note_field.set_error(None))

    @property
    def reason(self) -> str:
        """The code chosen, or nothing."""
        return "" if self.reasons.chosen is None else str(self.reasons.chosen)

    @property
    def words(self) -> str:
        """The note."""
        return self.note.words()

    def _reason_chosen(self, reason: str) -> None:
        self.reason_field.set_error(None)
        self.note_field.set_error(None)
        needed = reason == OTHER_REASON
        self.note_field.label.set_text(self.tr("What happened") if needed else self.tr("Note, optional"))

    def is_complete(self) -> bool:
        """Whether it may be sent; marks what is missing and puts the focus there."""
        if not self.reason:
            self.reason_field.set_error(self.tr("Choose a reason."))
            self.reasons.focus_first()
        elif self.reason == OTHER_REASON and not self.words:
            self.note_field.set_error(self.tr("Write a few words: what happened?"))
            self.note.setFocus()
        else:
            return True
        return False
