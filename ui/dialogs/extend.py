"""Extending a package: a later last valid day, and what is still due paid with it."""

from datetime import timedelta
from typing import TYPE_CHECKING

from app.desk.commands.extend_package import ExtendPackage
from app.desk.views.acting import Acting, acting
from app.desk.views.cards import Card
from app.domain.status import Status
from ui import format as show
from ui.client import Client
from ui.dialogs import act_changes
from ui.dialogs.act_form import ActForm, Change, Reason
from ui.dialogs.act_parts import DaySpans, RenewalBox
from ui.dialogs.pay_now import PayNow
from ui.widgets.fields import DateEdit, Field

if TYPE_CHECKING:
    from ui.main_window import MainWindow

USUAL_DAYS = (7, 15, 30)
PROPOSED_DAYS = 15


class ExtendForm(ActForm):
    """To which day; the usual spans are one press away."""

    icon = "calendar"

    def __init__(self, card: Card, currency: str) -> None:
        """Two weeks are proposed, once it is known which day it is."""
        super().__init__(card, currency)
        self.title = self.tr("Extend the package")
        self.verb = self.tr("Approve extension")
        self._facts: Acting | None = None
        self.day = DateEdit(self.tr("New last valid day"))
        self.field = Field(self.tr("New last valid day"), self.day)
        self.spans = DaySpans([(days, self.tr("+{n} days").format(n=days)) for days in USUAL_DAYS])
        self.renewal, self.pay = RenewalBox(), PayNow(currency)
        self.first = self.day
        for part in (self.field, self.spans, self.pay, self.renewal):
            self.column.addWidget(part)
        self.day.textChanged.connect(lambda _text: self._typed())
        self.spans.chosen.connect(self._add)
        self.renewal.changed.connect(self.changed)
        self.pay.changed.connect(self.changed)

    def begin(self, client: Client, window: "MainWindow") -> None:
        """Which day it is, what follows on it, and what the expiry has left unpaid."""
        del window
        client.ask(self, acting, self.card.patient_package_id, then=self._set_facts)

    def _set_facts(self, facts: Acting) -> None:
        known, self._facts = self._facts, facts
        self.day.set_today(facts.today)
        self.renewal.set_renewal(facts.renewal)
        if known is None:
            # money on an expired package is taken with an extension only, on any other by itself
            self.pay.set_due(facts.unpaid_minor if self.card.status is Status.EXPIRED else 0)
            self._add(PROPOSED_DAYS)
            self.day.selectAll()

    def _add(self, days: int) -> None:
        """From the last valid day, or from yesterday where that is long past: as many days can then be used."""
        last = self.card.last_valid_day
        if last is not None and self._facts is not None:
            self.day.set_date(max(last, self._facts.today - timedelta(days=1)) + timedelta(days=days))

    def _typed(self) -> None:
        self.field.set_error(None)
        self.changed.emit()

    def command(self, reason: Reason) -> ExtendPackage | None:
        """The extension as typed."""
        if self._facts is None:
            return None
        day, payments = self.day.date(), self.pay.payments()
        if day is None:
            self.field.set_error(self.day.problem())
        if day is None or payments is None:
            return None
        return ExtendPackage(
            patient_package_id=self.card.patient_package_id,
            to_day=day,
            payments=payments,
            move_renewal=self.renewal.wanted,
            reason=reason.reason,
            note=reason.note,
        )

    def sentence(self) -> str:
        """Recovery can be used until 15 Apr 2026."""
        day = self.day.date()
        if day is None:
            return self.tr("Until which day shall {package} be valid?").format(package=self.card.name)
        return self.tr("{package} can be used until {day}.").format(package=self.card.name, day=show.day(day))

    def changes(self, result: Card) -> list[Change]:
        """The day, the status, and what is owed again."""
        return [
            act_changes.last_valid(self.card, result),
            act_changes.status(self.card, result),
            *self._money(result),
            *self.renewal.changes(result.last_valid_day),
        ]

    def _money(self, result: Card) -> list[Change]:
        unpaid = self._facts.unpaid_minor if self._facts is not None else 0
        if not unpaid or self.card.status is not Status.EXPIRED:
            return []
        before, after = (show.money(minor, self.currency) for minor in (unpaid, result.due_minor))
        return [Change(self.tr("Due"), before, after)]

    def done_words(self, result: Card) -> tuple[str, str]:
        """Extended. Last valid 15 Apr 2026."""
        day = act_changes.last_valid_words(result)
        return self.tr("{package} extended.").format(package=result.name), self.tr("Last valid {day}.").format(day=day)
