"""Adding or taking sessions by hand: the only entry of the ledger that people make themselves."""

from uuid import UUID

from app.desk.commands.adjust_sessions import AdjustSessions
from app.desk.views.cards import Card, ServiceRow
from ui.dialogs import act_changes
from ui.dialogs.act_form import ActForm, Change, Reason
from ui.widgets.fields import Field
from ui.widgets.layouts import hbox
from ui.widgets.options import OptionGroup, Segments
from ui.widgets.stepper import Stepper

MOST = 999
ADD, TAKE = 1, -1


class AdjustForm(ActForm):
    """Of which service, more or fewer, and how many."""

    icon = "edit"

    def __init__(self, card: Card, currency: str) -> None:
        """One more of the first service is proposed."""
        super().__init__(card, currency)
        self.title = self.tr("Add or take sessions")
        self.verb = self.tr("Approve change")
        self.service = OptionGroup(self.tr("Service"), mark="radio")
        self.service.set_options(
            [(row.service_id, row.service_name, act_changes.left_words(row)) for row in card.services]
        )
        self.way = Segments(self.tr("Add or take"))
        self.way.set_segments([(ADD, self.tr("Add")), (TAKE, self.tr("Take away"))])
        self.count = Stepper(1, MOST, self.tr("Sessions"), side=40)
        way, count = Field(self.tr("What"), self.way), Field(self.tr("Sessions"), self.count)
        self.column.addWidget(self.service)
        self.column.addLayout(hbox(way, count, None, spacing=24))
        self.first = self.count.edit
        self.service.changed.connect(lambda _key: self.changed.emit())
        self.way.changed.connect(lambda _key: self.changed.emit())
        self.count.changed.connect(lambda _count: self.changed.emit())

    @property
    def _row(self) -> ServiceRow:
        chosen = self.service.chosen
        return next(row for row in self.card.services if row.service_id == chosen)

    @property
    def _change(self) -> int:
        return self.count.value() * (TAKE if self.way.chosen == TAKE else ADD)

    def command(self, reason: Reason) -> AdjustSessions:
        """The change as chosen."""
        return AdjustSessions(
            patient_package_id=self.card.patient_package_id,
            service_id=self._row.service_id,
            change=self._change,
            reason=reason.reason,
            note=reason.note,
        )

    def sentence(self) -> str:
        """2 Physiotherapy are added to Recovery, free of charge."""
        if self._change > 0:
            words = self.tr("{n} {service} added to {package}, free of charge.")
        else:
            words = self.tr("{n} {service} taken from {package}; no money goes back.")
        return words.format(n=abs(self._change), service=self._row.service_name, package=self.card.name)

    def changes(self, result: Card) -> list[Change]:
        """What is left of that service, and the status."""
        after = _row_of(result, self._row.service_id) or self._row
        left = Change(
            self._row.service_name, act_changes.left_words(self._row), act_changes.left_words(after), strong=True
        )
        status = act_changes.status(self.card, result)
        return [left, status] if status.differs else [left]

    def done_words(self, result: Card) -> tuple[str, str]:
        """2 Physiotherapy added. 9 of 12 left."""
        words = self.tr("{n} {service} added.") if self._change > 0 else self.tr("{n} {service} taken away.")
        after = _row_of(result, self._row.service_id) or self._row
        return words.format(n=abs(self._change), service=self._row.service_name), f"{act_changes.left_words(after)}."


def _row_of(card: Card, service_id: UUID) -> ServiceRow | None:
    return next((row for row in card.services if row.service_id == service_id), None)
