"""Parts of an act's dialog: why, and what is before and after."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QGridLayout, QWidget

from app.desk.settings import OTHER_REASON
from app.desk.views.acting import Renewal
from app.domain.base import LINE_LENGTH
from ui import format as show
from ui import wording
from ui.dialogs.act_form import Change, Reason
from ui.theme import theme, wide
from ui.widgets.buttons import ActionButton
from ui.widgets.cards import CardFrame
from ui.widgets.fields import CheckBox, Combo, Field, LineEdit
from ui.widgets.labels import Label
from ui.widgets.layouts import hbox, vbox
from ui.widgets.picture import Picture

NAME_WIDTH, BEFORE_WIDTH, AFTER_WIDTH, ROOM = 120, 132, 132, 392
"""A line fits beside the manager's part, where the three share that much; words wrap only where they need more."""
SLACK = 2
"""A label rounds its width up."""


class ReasonPicker(QWidget):
    """One reason of the clinic's list; "Other" needs words, all others may have some."""

    changed = Signal()

    def __init__(self) -> None:
        """Empty until the clinic's list is known."""
        super().__init__()
        self.reasons = Combo(self.tr("Reason"))
        self.note = LineEdit(self.tr("Note"), max_length=LINE_LENGTH)
        self.reason_field = Field(self.tr("Reason"), self.reasons)
        self.note_field = Field(self.tr("Note, optional"), self.note)
        line = hbox(self.reason_field, self.note_field, spacing=12)
        line.setStretch(0, 1)
        line.setStretch(1, 1)
        self.setLayout(line)
        self.reasons.changed.connect(self._chosen)
        self.note.textEdited.connect(lambda _text: self.note_field.set_error(None))

    def set_reasons(self, reasons: Sequence[str]) -> None:
        """Nothing is chosen beforehand: a reason somebody did not choose is none."""
        choose = [("", self.tr("Choose a reason"))]
        self.reasons.set_items(choose + [(one, wording.reason_word(one)) for one in (*reasons, OTHER_REASON)])

    def _chosen(self, reason: str) -> None:
        self.reason_field.set_error(None)
        self.note_field.set_error(None)
        needed = reason == OTHER_REASON
        self.note_field.label.set_text(self.tr("What happened") if needed else self.tr("Note, optional"))
        self.changed.emit()

    def reason(self) -> Reason | None:
        """What was chosen; None where it lacks, and the field says so."""
        code, words = self.reasons.key() or "", self.note.words()
        if not code:
            self.reason_field.set_error(self.tr("Choose a reason."))
            self.reasons.setFocus()
        elif code == OTHER_REASON and not words:
            self.note_field.set_error(self.tr("Write a few words: what happened?"))
            self.note.setFocus()
        else:
            return Reason(code, words)
        return None


class DaySpans(QWidget):
    """Usual spans, one press each: they fill in a day and stay as they are."""

    chosen = Signal(int)

    def __init__(self, spans: Sequence[tuple[int, str]]) -> None:
        """(days, words)."""
        super().__init__()
        self.buttons: list[ActionButton] = []
        line = hbox(spacing=8)
        for days, words in spans:
            button = ActionButton(words, size="sm")
            self.buttons.append(button)
            button.clicked.connect(lambda _checked=False, days=days: self.chosen.emit(days))
            line.addWidget(button)
        line.addStretch(1)
        self.setLayout(line)


class RenewalBox(QWidget):
    """Whether a renewal that has not started moves along; not there where there is none."""

    changed = Signal()

    def __init__(self) -> None:
        """Hidden until a renewal is known; it moves only if somebody says so."""
        super().__init__()
        self._renewal: Renewal | None = None
        self.box = CheckBox(self.tr("Move the renewal along"))
        self._about = Label("", font="small", token="muted", elide=True)
        column = vbox(self._about, spacing=4)
        column.insertWidget(0, self.box, 0, Qt.AlignmentFlag.AlignLeft)
        self.setLayout(column)
        self.box.toggled.connect(lambda _on: self.changed.emit())
        self.hide()

    def set_renewal(self, renewal: Renewal | None) -> None:
        """The package sold to follow, if there is one."""
        self._renewal = renewal
        self.setVisible(renewal is not None)
        if renewal is not None:
            words = self.tr("Sold to follow on {day}: {package}")
            self._about.set_text(words.format(package=renewal.name, day=show.day(renewal.starts_on)))

    @property
    def wanted(self) -> bool:
        """Whether it shall move."""
        return self._renewal is not None and self.box.isChecked()

    def changes(self, last_valid_day: date | None) -> list[Change]:
        """The day on which it starts then, where it moves."""
        if self._renewal is None or last_valid_day is None or not self.wanted:
            return []
        before = self._renewal.starts_on
        after = max(before, last_valid_day + timedelta(days=1))
        return [Change(self.tr("The renewal starts"), show.day(before), show.day(after))]


class BeforeAndAfter(CardFrame):
    """A line a fact: what it is now, and what it will be; what stays the same is said once."""

    def __init__(self) -> None:
        """Empty until a preview has come."""
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(16, 8, 16, 8)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnMinimumWidth(0, wide(NAME_WIDTH))
        self._grid.setColumnStretch(3, 1)

    def set_changes(self, changes: Sequence[Change]) -> None:
        """Show these lines from now on."""
        while (item := self._grid.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        name, before = self._shared(changes)
        self._grid.setColumnMinimumWidth(0, name)
        for row, change in enumerate(changes):
            self._add(row, change, before)
        self.setAccessibleName("; ".join(self._told(change) for change in changes))
        self.setVisible(bool(changes))

    def _told(self, change: Change) -> str:
        """What a screen reader says of a line."""
        words = self.tr("{name}: {before}, then {after}") if change.differs else self.tr("{name}: {after}")
        return words.format(name=change.name, before=change.before, after=change.after)

    def _shared(self, changes: Sequence[Change]) -> tuple[int, int]:
        """How wide the names are, and what is before at most: what others do not need, long words get."""
        compared = [change for change in changes if change.differs]
        names = min(wide(NAME_WIDTH), _widest((one.name for one in changes), "small"))
        before = _widest((one.before for one in compared), "body")
        after = max((_widest((one.after,), _face(one)) for one in compared), default=0)
        for name in (wide(NAME_WIDTH), names):
            if name + before + after <= wide(ROOM):
                return name, before
        return wide(NAME_WIDTH), wide(BEFORE_WIDTH)

    def _add(self, row: int, change: Change, before: int) -> None:
        middle = Qt.AlignmentFlag.AlignVCenter
        self._grid.addWidget(_bounded(change.name, wide(NAME_WIDTH), font="small"), row, 0, middle)
        after = Label(change.after, font=_face(change), wrap=True)
        after.setMinimumWidth(min(wide(AFTER_WIDTH), _widest((change.after,), _face(change))))
        if not change.differs:
            self._grid.addWidget(after, row, 1, 1, 3, middle)
            return
        self._grid.addWidget(_bounded(change.before, before), row, 1, middle)
        self._grid.addWidget(Picture("arrow", 16, "muted"), row, 2, middle)
        self._grid.addWidget(after, row, 3, middle)


def _face(change: Change) -> str:
    return "head" if change.strong else "body_strong"


def _widest(words: Iterable[str], font: str) -> int:
    metrics = QFontMetrics(theme().font(font))
    return max((metrics.horizontalAdvance(one) + SLACK for one in words), default=0)


def _bounded(words: str, most: int, font: str = "body") -> Label:
    """As wide as the words, wrapped where they are wider than that."""
    label = Label(words, font=font, token="muted")
    if label.sizeHint().width() > most:
        label.setWordWrap(True)
        label.setFixedWidth(most)
    return label
