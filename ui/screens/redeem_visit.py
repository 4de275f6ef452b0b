"""Which appointment a redemption is for: today's that awaits is proposed, any other is named by its reference."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QBoxLayout, QWidget

from app.desk.views.awaiting import AwaitingVisit
from ui import format as show
from ui.widgets.choices import Combo
from ui.widgets.fields import Field, LineEdit

NONE, OTHER = "none", "other"


class VisitField(Field):
    """A list while there is something to propose; else, and for any other appointment, a line for its reference."""

    def __init__(self) -> None:
        """Nothing to propose until `offer`."""
        self.zone = "UTC"
        """Of the centre."""
        self._visits: tuple[AwaitingVisit, ...] = ()
        self.choices = Combo(QCoreApplication.translate("VisitField", "Appointment"))
        self.choices.let_shrink()
        self.typed = LineEdit(
            QCoreApplication.translate("VisitField", "Appointment reference"),
            QCoreApplication.translate("VisitField", "Reference, optional"),
        )
        super().__init__(QCoreApplication.translate("VisitField", "Appointment"), self.typed)
        self.choices.changed.connect(self._chosen)
        self._lay_bare()

    def lay_out(self) -> None:
        """The list above the line."""
        super().lay_out()
        column = self.layout()
        if isinstance(column, QBoxLayout):
            column.insertWidget(1, self.choices)
        QWidget.setTabOrder(self.choices, self.typed)

    def offer(self, visits: Sequence[AwaitingVisit]) -> None:
        """Those it may be for, the first is proposed; what somebody typed stays, and a choice among the same ones."""
        if {one.reference for one in visits} == {one.reference for one in self._visits}:
            return
        self._visits = tuple(visits)
        items = [(str(place), self._words(one)) for place, one in enumerate(visits)]
        self.choices.set_items([*items, (NONE, self.tr("None")), (OTHER, self.tr("Another one"))])
        self.choices.set_key(OTHER if self.typed.words() else "0")
        self._lay_bare()

    def _words(self, one: AwaitingVisit) -> str:
        at = show.clock_time(one.starts_at, self.zone)
        if not one.with_whom or len(self._visits) == 1:
            # beside the date there is hardly room for a name, and only a choice needs it
            return self.tr("Today {time}").format(time=at)
        return self.tr("Today {time}, {name}").format(time=at, name=one.with_whom)

    def clear(self) -> None:
        """Nothing typed, nothing to propose."""
        self.typed.clear()
        self.offer(())

    def take(self, reference: str) -> None:
        """It is for this one."""
        known = [one.reference for one in self._visits]
        self.choices.set_key(str(known.index(reference)) if reference in known else OTHER)
        self.typed.setText("" if reference in known else reference)
        self.typed.setCursorPosition(0)
        self._lay_bare()

    def words(self) -> str:
        """The reference it is for; empty without an appointment."""
        key = self.choices.key()
        if not self._visits or key == OTHER:
            return self.typed.words()
        return "" if key == NONE else self._visits[int(key)].reference

    def _chosen(self, key: str) -> None:
        if key != OTHER:
            self.typed.clear()
        self._lay_bare()

    def _lay_bare(self) -> None:
        """What is not asked is not there."""
        self.choices.setVisible(bool(self._visits))
        self.typed.setVisible(not self._visits or self.choices.key() == OTHER)
        self.label.setBuddy(self.choices if self._visits else self.typed)
