"""What a receptionist says about one redemption, with everything proposed already chosen."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.desk.redeeming import RedemptionFields
from app.desk.views.cards import Card, PersonUse, ServiceRow
from app.desk.views.lapse import lapse, sooner
from app.desk.views.rows import PatientFacts
from app.desk.views.wallet import Wallet
from app.domain.ledger import Outcome
from ui import format as show
from ui import wording
from ui.screens.redeem_visit import VisitField
from ui.screens.wallet_rows import first_name
from ui.theme import tall
from ui.widgets.buttons import ActionButton
from ui.widgets.fields import Combo, DateEdit, Field
from ui.widgets.labels import Label
from ui.widgets.layouts import hbox, vbox
from ui.widgets.note import AlertNote
from ui.widgets.options import OptionGroup, Segments
from ui.widgets.stepper import Stepper
from ui.wording_people import relation_word

TITLE_HEIGHT = 24
"""A line above a choice, with what else one can do."""


class RedeemForm(QWidget):
    """Service, sessions, who came, which package, appointment, date, how it went; and what may lapse."""

    changed = Signal()
    somebody_wanted = Signal()
    """Somebody came who is not listed: the panel lets them be picked."""

    def __init__(self) -> None:
        """Empty until `begin`; `card` and `row` are there from then on."""
        super().__init__()
        self.card: Card
        self.row: ServiceRow
        self._wallet: Wallet
        self.services, self.people = OptionGroup(self.tr("Service")), OptionGroup(self.tr("Who came"))
        self.packages = Combo(self.tr("Package"))
        """Stands in the head of the panel, and only where there is a choice."""
        self.packages.let_shrink()
        self.other = ActionButton(self.tr("Someone else"), icon="search", kind="link", size="sm")
        self.other.setFixedHeight(tall(TITLE_HEIGHT))
        self._guests: list[PatientFacts] = []
        self.stepper = Stepper(1, 1, self.tr("Sessions"))
        self.up_to = Label("", font="small", token="muted")
        self.appointment = VisitField()
        self.day = DateEdit(self.tr("Date of the visit"))
        self.day_field = Field(self.tr("Date of the visit"), self.day)
        self.late = Label("", font="small", token="muted", wrap=True)
        self.outcomes = Segments(self.tr("How it went"))
        self.passed_over, self.note = AlertNote(), AlertNote()
        self._lay_out()
        self._connect()

    # --- layout ------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(10)
        whole.addWidget(self.passed_over)
        whole.addWidget(_block(self.tr("Service"), self.services))
        whole.addLayout(self._session_row())
        whole.addWidget(_block(self.tr("Who came"), self.people, beside=self.other))
        whole.addLayout(vbox(hbox(self.appointment, self.day_field, spacing=12), self.late, spacing=2))
        whole.addWidget(_block(self.tr("How it went"), self.outcomes))
        whole.addWidget(self.note)
        self.outcomes.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.outcomes.set_segments([(outcome, wording.outcome_word(outcome)) for outcome in Outcome])

    def _session_row(self) -> QHBoxLayout:
        title = Label(self.tr("Sessions"), font="small_strong", token="muted")
        return hbox(vbox(None, title, self.up_to, None, spacing=0), None, self.stepper)

    def _connect(self) -> None:
        self.services.changed.connect(self._service_chosen)
        self.packages.changed.connect(self._package_chosen)
        self.people.changed.connect(self._show_visits)
        self.stepper.changed.connect(self._count_changed)
        self.day.textEdited.connect(self._day_typed)
        self.other.clicked.connect(self.somebody_wanted)

    # --- filling -----------------------------------------------------------------------------------------------

    def begin(self, wallet: Wallet, card: Card, row: ServiceRow) -> None:
        """Everything proposed: one session, today, attended, by the patient whose wallet it is."""
        self._wallet, self.card, self.row, self._guests = wallet, card, row, []
        with QSignalBlocker(self.stepper):
            self.stepper.set_value(1)
        self.appointment.clear()
        self.day.set_today(wallet.today)
        self.day.set_date(wallet.today)
        self.day_field.set_error(None)
        self.outcomes.choose(Outcome.ATTENDED)
        self._fill(person_id=wallet.patient.id)

    def update_counts(self, wallet: Wallet) -> None:
        """The wallet changed under the panel: new counts, the same choices."""
        card = next((one for one in wallet.cards if one.patient_package_id == self.card.patient_package_id), None)
        if card is None:
            return
        self._wallet, self.card = wallet, card
        self.row = _row(card, self.row.service_id) or self.row
        self._fill(person_id=self.people.chosen)

    def _fill(self, *, person_id: object) -> None:
        self._fill_services()
        self._fill_packages()
        self._fill_people(person_id)
        self._show_day()
        self._show_consequences()

    def _fill_services(self) -> None:
        options = [
            (row.service_id, row.service_name, self.tr("{n} left").format(n=row.left)) for row in self.card.services
        ]
        _offer(self.services, options, self.row.service_id)

    def _fill_packages(self) -> None:
        fitting = self._fitting()
        words = self.tr("{package}, {terms}")
        self.packages.set_items(
            [
                (str(card.patient_package_id), words.format(package=card.name, terms=self._terms(card)))
                for card in fitting
            ]
        )
        self.packages.set_key(str(self.card.patient_package_id))
        self.packages.setVisible(len(fitting) > 1)

    def _fitting(self) -> tuple[Card, ...]:
        fitting = self._wallet.fitting(self.row.service_id)
        return fitting if self.card in fitting else (self.card, *fitting)

    def _terms(self, card: Card) -> str:
        row = _row(card, self.row.service_id)
        left = row.left if row else 0
        if card.last_valid_day is None:
            return self.tr("{n} left, never expires").format(n=left)
        return self.tr("{n} left, ends {day}").format(n=left, day=show.day(card.last_valid_day))

    def _fill_people(self, person_id: object) -> None:
        late = self._day_or_today() < self._wallet.today
        people = [person for person in self.card.people if person.is_current or late]
        firsts = [first_name(person.name) for person in people]
        options = [
            (person.patient_id, first if firsts.count(first) == 1 else person.name, self._relation(person))
            for person, first in zip(people, firsts, strict=True)
        ]
        guests = [guest for guest in self._guests if guest.id not in {person.patient_id for person in people}]
        options += [(guest.id, guest.name, self.tr("not in the family")) for guest in guests]
        known = [key for key, _, _ in options]
        _offer(self.people, options, person_id if person_id in known else known[0])
        self._show_visits()

    def add_guest(self, facts: PatientFacts) -> None:
        """Somebody who is not listed came: the rules say whether they may."""
        self._guests.append(facts)
        self._fill_people(facts.id)

    def _relation(self, person: PersonUse) -> str:
        n = self.row.used_of(person.patient_id)
        if person.is_head:
            return self.tr("head, used {n}").format(n=n)
        if not person.is_current:
            return self.tr("removed, used {n}").format(n=n)
        relation = relation_word(person.relation) or self.tr("member")
        return self.tr("{relation}, used {n}").format(relation=relation, n=n)

    # --- choosing ----------------------------------------------------------------------------------------------

    def _service_chosen(self, service_id: UUID) -> None:
        self.row = _row(self.card, service_id) or self.row
        self._fill_packages()
        self._fill_people(self.people.chosen)
        self._show_consequences()

    def _package_chosen(self, key: str) -> None:
        card = next(card for card in self._fitting() if str(card.patient_package_id) == key)
        self.card, self.row = card, _row(card, self.row.service_id) or card.services[0]
        self._fill_services()
        self._fill_people(self.people.chosen)
        self._show_consequences()

    def _day_typed(self) -> None:
        self.day_field.set_error(None)
        self._fill_people(self.people.chosen)
        self._show_day()

    def _show_visits(self, *_: object) -> None:
        """Today's that this may be for; of another day nothing is proposed."""
        is_today = self._day_or_today() == self._wallet.today
        self.appointment.offer(self._wallet.visits_of(self.people.chosen, self.row.service_id) if is_today else ())

    # --- telling -----------------------------------------------------------------------------------------------

    def _show_consequences(self) -> None:
        left = self.row.left
        with QSignalBlocker(self.stepper):
            self.stepper.set_range(1, max(1, left))
        self.up_to.set_text(self.tr("{n} left, so up to {n}").format(n=left))
        self._count_changed()

    def _count_changed(self, *_: object) -> None:
        self._show_notes()
        self.changed.emit()

    def _show_notes(self) -> None:
        """What this choice leaves to lapse: of a package that ends sooner, or else of this one."""
        passed_over = self._sooner()
        self.passed_over.set_words(*passed_over)
        self.note.set_words(*(self._lapse() if not any(passed_over) else ("", "")))

    def _sooner(self) -> tuple[str, str]:
        card = sooner(self._fitting(), self.card)
        if card is None or card.last_valid_day is None:
            return "", ""
        row = _row(card, self.row.service_id)
        return (
            self.tr("{package} ends sooner.").format(package=card.name),
            self.tr("Its {n} left lapse after {day} if nobody uses them.").format(
                n=row.left if row else card.left, day=show.day(card.last_valid_day)
            ),
        )

    def _lapse(self) -> tuple[str, str]:
        found = lapse(self.card, self.row, self.sessions)
        if found is None:
            return "", ""
        return (
            self.tr("About {n} may lapse on {day}.").format(n=found.sessions, day=show.day(found.last_valid_day)),
            self.tr("{left} left for {days} days; {used} used in {past} days so far.").format(
                left=found.left, days=found.days_left, used=found.used, past=found.days_used
            ),
        )

    def _show_day(self) -> None:
        old = self._day_or_today() < self._wallet.oldest_unsigned_day
        self.late.set_text(self.tr("Older than yesterday: a manager signs for it.") if old else "")
        self.late.setVisible(old)

    # --- what is asked -----------------------------------------------------------------------------------------

    @property
    def sessions(self) -> int:
        """How many are to be taken."""
        return self.stepper.value()

    def service_date(self) -> date | None:
        """When it happened; None, with the reason beside the field, when what is typed is no date."""
        problem = self.day.problem()
        self.day_field.set_error(problem)
        if problem:
            self.day.setFocus()
        return None if problem else self._day_or_today()

    def asked(self, service_date: date, *, again: bool) -> RedemptionFields:
        """All of it, as the desk wants it."""
        return RedemptionFields(
            patient_package_id=self.card.patient_package_id,
            service_id=self.row.service_id,
            person_id=self.people.chosen,
            sessions=self.sessions,
            service_date=service_date,
            outcome=self.outcomes.chosen,
            appointment=self.appointment.words(),
            again=again,
        )

    def _day_or_today(self) -> date:
        return self.day.date() or self._wallet.today


def _row(card: Card, service_id: UUID) -> ServiceRow | None:
    return next((row for row in card.services if row.service_id == service_id), None)


def _offer(group: OptionGroup, options: Sequence[tuple[object, str, str]], chosen: object) -> None:
    """Fill a group without telling anybody that somebody chose."""
    with QSignalBlocker(group):
        group.set_options(options)
        group.choose(chosen)


def _block(title: str, content: QWidget, *, beside: QWidget | None = None) -> QWidget:
    """Under its title; what else one can do stands at the end of the title's line."""
    block = QWidget()
    label = Label(title, font="small_strong", token="muted")
    block.setLayout(vbox(hbox(label, None, beside) if beside is not None else label, content, spacing=4))
    return block
