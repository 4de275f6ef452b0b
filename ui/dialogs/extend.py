"""Extending a package: a later last valid day, and what is still due paid with it."""

from datetime import date, timedelta

from app.desk.command import Command
from app.desk.commands.extend_package import ExtendPackage
from app.desk.views.cards import Card
from ui import format as show
from ui.dialogs.act_form import ActForm, Change, Reason
from ui.widgets.fields import CheckBox, DateEdit, Field
from ui.widgets.layouts import hbox
from ui.widgets.segments import Segments
from ui.wording import status_word

USUAL_DAYS = (7, 15, 30)


class ExtendForm(ActForm):
    """To which day; the usual spans are one press away."""

    icon = "calendar"

    def __init__(self, card: Card, currency: str) -> None:
        """Two weeks are proposed."""
        super().__init__(card, currency)
        self.title = self.tr("Extend the package")
        self.verb = self.tr("Approve extension")
        self.day = DateEdit(self.tr("New last valid day"))
        self.field = Field(self.tr("New last valid day"), self.day)
        self.spans = Segments(self.tr("Days more"))
        self.spans.set_segments([(days, self.tr("+{n} days").format(n=days)) for days in USUAL_DAYS])
        self.move_renewal = CheckBox(self.tr("Move the renewal that has not started yet"))
        line = hbox(self.field, self.spans, None, spacing=16)
        self.column.addLayout(line)
        self.column.addWidget(self.move_renewal)
        self.spans.changed.connect(self._add)
        self.day.textChanged.connect(lambda _text: self._typed())
        self.move_renewal.toggled.connect(lambda _on: self.changed.emit())
        self._add(USUAL_DAYS[1])

    def _add(self, days: object) -> None:
        last = self.card.last_valid_day
        if last is not None and isinstance(days, int):
            self.day.set_date(last + timedelta(days=days))
            self.changed.emit()

    def _typed(self) -> None:
        self.field.set_error(None)
        self.changed.emit()

    def command(self, reason: Reason) -> Command[Card] | None:
        """The extension as typed."""
        day = self._day()
        if day is None:
            self.field.set_error(self.day.problem())
            return None
        return ExtendPackage(
            patient_package_id=self.card.patient_package_id,
            to_day=day,
            move_renewal=self.move_renewal.isChecked(),
            reason=reason.reason,
            note=reason.note,
        )

    def _day(self) -> date | None:
        return None if self.day.problem() else self.day.date()

    def sentence(self) -> str:
        """Recovery of Asha can be used until 15 Apr 2026."""
        day = self._day()
        if day is None:
            return self.tr("Until which day shall {package} be valid?").format(package=self.card.name)
        return self.tr("{package} can be used until {day}.").format(package=self.card.name, day=show.day(day))

    def changes(self, result: Card) -> list[Change]:
        """The day, the status, and what is owed again."""
        before = self.card.last_valid_day
        last = result.last_valid_day
        rows = [
            Change(
                self.tr("Last valid"),
                show.day(before) if before is not None else "",
                show.day(last) if last is not None else "",
                strong=True,
            ),
            Change(self.tr("Status"), status_word(self.card.status), status_word(result.status)),
        ]
        if result.due_minor != self.card.due_minor:
            rows.append(
                Change(
                    self.tr("Due"),
                    show.money(self.card.due_minor, self.currency),
                    show.money(result.due_minor, self.currency),
                )
            )
        return rows

    def done_words(self, result: Card) -> tuple[str, str]:
        """Extended. Last valid 15 Apr 2026."""
        last = result.last_valid_day
        day = show.day(last) if last is not None else ""
        return self.tr("{package} extended.").format(package=result.name), self.tr("Last valid {day}.").format(day=day)
