"""Freezing a package for some days, and ending that before its time."""

from datetime import date, timedelta
from typing import TYPE_CHECKING
from uuid import UUID

from app.desk.commands.end_freeze import EndFreeze
from app.desk.commands.freeze_package import FreezePackage
from app.desk.views.acting import Acting, acting
from app.desk.views.cards import Card, FreezeRow
from ui import format as show
from ui.client import Client
from ui.dialogs import act_changes
from ui.dialogs.act_form import ActForm, Change, Reason
from ui.dialogs.act_parts import DaySpans, RenewalBox
from ui.widgets.fields import DateEdit, Field
from ui.widgets.layouts import hbox
from ui.widgets.options import OptionGroup

if TYPE_CHECKING:
    from ui.main_window import MainWindow

USUAL_DAYS = (7, 15, 30)


class FreezeForm(ActForm):
    """From which day to which, both frozen; the days count themselves."""

    icon = "snowflake"

    def __init__(self, card: Card, currency: str) -> None:
        """From the first day that can be frozen, once it is known."""
        super().__init__(card, currency)
        self.title = self.tr("Freeze the package")
        self.verb = self.tr("Approve freeze")
        self._facts: Acting | None = None
        self.from_day, self.to_day = DateEdit(self.tr("First frozen day")), DateEdit(self.tr("Last frozen day"))
        self.from_field = Field(self.tr("First frozen day"), self.from_day)
        self.to_field = Field(self.tr("Last frozen day"), self.to_day)
        self.spans = DaySpans([(days, self.tr("{n} days").format(n=days)) for days in USUAL_DAYS])
        self.renewal = RenewalBox()
        self.first = self.from_day
        self.column.addLayout(hbox(self.from_field, self.to_field, spacing=12))
        self.column.addWidget(self.spans)
        self.column.addWidget(self.renewal)
        for day in (self.from_day, self.to_day):
            day.textChanged.connect(lambda _text: self._typed())
        self.spans.chosen.connect(self._span)
        self.renewal.changed.connect(self.changed)

    def begin(self, client: Client, window: "MainWindow") -> None:
        """How often it was frozen, and what follows on it."""
        del window
        client.ask(self, acting, self.card.patient_package_id, then=self._set_facts)

    def _set_facts(self, facts: Acting) -> None:
        known, self._facts = self._facts, facts
        for day in (self.from_day, self.to_day):
            day.set_today(facts.today)
        self.renewal.set_renewal(facts.renewal)
        if known is None:
            self.from_day.set_date(facts.freeze_from)
            self._span(USUAL_DAYS[0])
            self.from_day.selectAll()

    def _span(self, days: int) -> None:
        first = self.from_day.date()
        if first is None:
            self.from_field.set_error(self.from_day.problem())
            return
        self.to_day.set_date(first + timedelta(days=days - 1))

    def _typed(self) -> None:
        self.from_field.set_error(None)
        self.to_field.set_error(None)
        self.changed.emit()

    def command(self, reason: Reason) -> FreezePackage | None:
        """The freeze as typed."""
        if self._facts is None:
            return None
        first, last = self.from_day.date(), self.to_day.date()
        if first is None or last is None:
            self.from_field.set_error(self.from_day.problem())
            self.to_field.set_error(self.to_day.problem())
            return None
        return FreezePackage(
            patient_package_id=self.card.patient_package_id,
            from_day=first,
            to_day=last,
            move_renewal=self.renewal.wanted,
            reason=reason.reason,
            note=reason.note,
        )

    def sentence(self) -> str:
        """Nobody comes on Recovery from 10 to 19 Mar; the days are added at its end."""
        first, last = self.from_day.date(), self.to_day.date()
        if first is None or last is None:
            return self.tr("From which day to which shall {package} be frozen?").format(package=self.card.name)
        words = self.tr("{package} cannot be used from {first} to {last}; these days are added at its end.")
        return words.format(package=self.card.name, first=show.day(first), last=show.day(last))

    def changes(self, result: Card) -> list[Change]:
        """Days counted, the new last day, and what may still be frozen after it."""
        days = _days_between(self.card, result)
        rows = [
            Change(self.tr("Frozen"), "", self.tr("%n day(s)", "", days)),
            act_changes.last_valid(self.card, result),
            act_changes.status(self.card, result),
            *self.renewal.changes(result.last_valid_day),
        ]
        facts = self._facts
        if facts is not None:
            freezes = max(0, facts.limits.most - result.freezes_taken)
            left = max(0, facts.limits.most_days - facts.frozen_days - days)
            still = self.tr("%n freeze(s)", "", freezes)
            in_all = self.tr("%n day(s)", "", left)
            words = self.tr("{freezes}, {days} in all").format(freezes=still, days=in_all)
            rows.append(Change(self.tr("Still allowed"), "", words if freezes and left else self.tr("none")))
        return rows

    def done_words(self, result: Card) -> tuple[str, str]:
        """Recovery is frozen. Last valid 10 Apr 2026."""
        frozen = self.tr("The freeze of {package} is set.").format(package=result.name)
        return frozen, self.tr("Last valid {day}.").format(day=act_changes.last_valid_words(result))


class EndFreezeForm(ActForm):
    """Ended today, this day can be used; before it begins it is withdrawn and counts as none."""

    icon = "snowflake"

    def __init__(self, card: Card, currency: str) -> None:
        """The freeze that comes first is proposed."""
        super().__init__(card, currency)
        self.title = self.tr("End the freeze")
        self.verb = self.tr("Approve the end")
        self._today: date | None = None
        self.which = OptionGroup(self.tr("Which freeze"), mark="radio")
        self.which.setParent(self)
        self.which.setVisible(len(card.freezes) > 1)
        self._tell()
        if len(card.freezes) > 1:
            self.column.addWidget(self.which)
            self.first = self.which.boxes()[0]
        self.which.changed.connect(lambda _key: self.changed.emit())

    def begin(self, client: Client, window: "MainWindow") -> None:
        """Whether it runs already depends on which day it is."""
        del window
        client.ask(self, acting, self.card.patient_package_id, then=self._set_facts)

    def _set_facts(self, facts: Acting) -> None:
        self._today = facts.today
        self.changed.emit()

    def _tell(self) -> None:
        rows = [(freeze.freeze_id, self._span(freeze), self._days(freeze)) for freeze in self.card.freezes]
        self.which.set_options(rows)

    @property
    def _freeze(self) -> FreezeRow | None:
        return next((one for one in self.card.freezes if one.freeze_id == self.which.chosen), None)

    def command(self, reason: Reason) -> EndFreeze | None:
        """For the freeze chosen."""
        key = self.which.chosen
        if not isinstance(key, UUID):
            return None
        return EndFreeze(freeze_id=key, reason=reason.reason, note=reason.note)

    def sentence(self) -> str:
        """What ending it today means."""
        freeze, today = self._freeze, self._today
        if freeze is None or today is None:
            return ""
        if today < freeze.from_day:
            words = self.tr("The freeze from {span} is withdrawn and counts as none.")
        else:
            words = self.tr("The freeze from {span} ends: {package} can be used from today.")
        return words.format(span=self._span(freeze), package=self.card.name)

    def _span(self, freeze: FreezeRow) -> str:
        words = self.tr("{first} to {last}")
        return words.format(first=show.day(freeze.from_day), last=show.day(freeze.to_day))

    def _days(self, freeze: FreezeRow) -> str:
        return self.tr("%n day(s)", "", (freeze.to_day - freeze.from_day).days + 1)

    def changes(self, result: Card) -> list[Change]:
        """The days that still count, the last day and the status."""
        freeze = self._freeze
        if freeze is None:
            return []
        planned = (freeze.to_day - freeze.from_day).days + 1
        counted = planned - _days_between(result, self.card)
        before, after = self.tr("%n day(s)", "", planned), self.tr("%n day(s)", "", counted)
        return [
            Change(self.tr("Frozen"), before, after),
            act_changes.last_valid(self.card, result),
            act_changes.status(self.card, result),
        ]

    def done_words(self, result: Card) -> tuple[str, str]:
        """The freeze of Recovery has ended. Last valid 5 Apr 2026."""
        ended = self.tr("The freeze of {package} has ended.").format(package=result.name)
        return ended, self.tr("Last valid {day}.").format(day=act_changes.last_valid_words(result))


def _days_between(earlier: Card, later: Card) -> int:
    """By how many days the last valid day moves."""
    if earlier.last_valid_day is None or later.last_valid_day is None:
        return 0
    return (later.last_valid_day - earlier.last_valid_day).days
