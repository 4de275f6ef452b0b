"""Moving the start of a package that has not begun."""

from typing import TYPE_CHECKING

from app.desk.commands.move_start import MoveStart
from app.desk.views.acting import Acting, acting
from app.desk.views.cards import Card
from ui import format as show
from ui.client import Client
from ui.dialogs import act_changes
from ui.dialogs.act_form import ActForm, Change, Reason
from ui.widgets.fields import DateEdit, Field

if TYPE_CHECKING:
    from ui.main_window import MainWindow


class MoveStartForm(ActForm):
    """To which day; as many days as were bought follow from it."""

    icon = "clock"

    def __init__(self, card: Card, currency: str) -> None:
        """The start sold stands there to be typed over."""
        super().__init__(card, currency)
        self.title = self.tr("Move the start")
        self.verb = self.tr("Approve new start")
        self.start = DateEdit(self.tr("New start"))
        self.field = Field(self.tr("New start"), self.start, hint=self.tr("5/11, 5 nov, +30 or today"))
        self.start.set_date(card.starts_on)
        self.first = self.start
        self.column.addWidget(self.field)
        self.start.textChanged.connect(lambda _text: self._typed())

    def begin(self, client: Client, window: "MainWindow") -> None:
        """+30 counts from today at this centre."""
        del window
        client.ask(self, acting, self.card.patient_package_id, then=self._set_facts)

    def _set_facts(self, facts: Acting) -> None:
        self.start.set_today(facts.today)
        self.changed.emit()

    def _typed(self) -> None:
        self.field.set_error(None)
        self.changed.emit()

    def command(self, reason: Reason) -> MoveStart | None:
        """The start as typed."""
        day = self.start.date()
        if day is None:
            self.field.set_error(self.start.problem())
        if day is None or day == self.card.starts_on:
            return None
        key = self.card.patient_package_id
        return MoveStart(patient_package_id=key, start=day, reason=reason.reason, note=reason.note)

    def sentence(self) -> str:
        """Recovery can be used from 1 Apr 2026."""
        day = self.start.date()
        if day is None or day == self.card.starts_on:
            return self.tr("On which day shall {package} start instead?").format(package=self.card.name)
        return self.tr("{package} can be used from {day}.").format(package=self.card.name, day=show.day(day))

    def changes(self, result: Card) -> list[Change]:
        """The first day and the last."""
        start = Change(self.tr("Starts"), show.day(self.card.starts_on), show.day(result.starts_on), strong=True)
        return [start, act_changes.last_valid(self.card, result), act_changes.status(self.card, result)]

    def done_words(self, result: Card) -> tuple[str, str]:
        """Recovery starts on 1 Apr 2026."""
        started = self.tr("The start of {package} was moved.").format(package=result.name)
        return started, self.tr("Starts {day}.").format(day=show.day(result.starts_on))
