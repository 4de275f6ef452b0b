"""From when the package runs and who may use it."""

from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.desk.commands.sell_package import MemberFields
from app.desk.views.catalogue import PackageRow
from app.desk.views.pace import SalePace, sale_pace
from app.desk.views.rows import PatientFacts
from app.desk.views.selling import SalePage, ends_on
from ui import format as show
from ui.theme import wide
from ui.widgets.buttons import ActionButton
from ui.widgets.fields import DateEdit, Field
from ui.widgets.labels import Label
from ui.widgets.layouts import FlowLayout, hbox
from ui.wording_people import relation_word


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody who may use the package besides its head."""

    patient_id: UUID
    name: str
    relation: str


class TermsPart(QWidget):
    """Start date, last valid day, family and where it may be redeemed."""

    changed = Signal()
    person_wanted = Signal()

    def __init__(self) -> None:
        """Empty until a patient and a package are set."""
        super().__init__()
        self.start = DateEdit(self.tr("Start date"))
        self.start_field = Field(self.tr("Starts"), self.start)
        self.start_field.setFixedWidth(wide(224))
        self._ends = Label("", font="small_strong")
        self._chips = QWidget()
        self._flow = FlowLayout(self._chips)
        # as high as the field beside them, so that what stands below begins on one line
        self._flow.setContentsMargins(0, 2, 0, 4)
        self.add = ActionButton(self.tr("Add"), icon="plus", kind="link", size="sm")
        self.add.setAccessibleName(self.tr("Add a family member"))
        self._scope = Label("", font="small", token="muted", wrap=True)
        self._pace = Label("", font="small", elide=True)
        self._pace.setAlignment(Qt.AlignmentFlag.AlignTrailing)
        self._head_name = ""
        self.members: list[Member] = []
        self._package: PackageRow | None = None
        self._here = ""
        self._lay_out()
        self.start.textChanged.connect(self._on_start)
        self.add.clicked.connect(self.person_wanted)

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(6)
        left.addWidget(self.start_field)
        left.addWidget(self._ends)
        right = QVBoxLayout()
        right.setSpacing(6)
        head = hbox(Label(self.tr("Who may use it"), font="small_strong", token="muted"), spacing=16)
        head.addWidget(self._pace, 1)
        right.addLayout(head)
        right.addWidget(self._chips)
        right.addWidget(self._scope)
        right.addStretch(1)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(24)
        whole.addLayout(left)
        whole.addLayout(right, 1)

    def start_for(self, buyer: PatientFacts, page: SalePage) -> None:
        """Begin with the start proposed and nobody but the buyer."""
        self._head_name, self._here = buyer.name, page.centre.name
        self.members = []
        self.start.set_today(page.today)
        self.start.set_date(page.start)
        self.set_package(None)

    def set_package(self, package: PackageRow | None) -> None:
        """Another package: its validity, its places, its centres."""
        self._package = package
        if package is not None:
            del self.members[package.max_members :]
        self._pace.set_text(self._pace_words())
        self._show_people()
        self._on_start()

    def _pace_words(self) -> str:
        """12 sessions in 90 days is about one a week, 5 days to spare."""
        package = self._package
        found = sale_pace(package.session_count, package.validity_days) if package is not None else None
        if package is None or found is None:
            return ""
        words = self.tr("{n} sessions in {days} days is about {rhythm}, {spare} to spare")
        spare = self.tr("%n day(s)", "", found.spare_days)
        rhythm = self._rhythm(found)
        return words.format(n=package.session_count, days=package.validity_days, rhythm=rhythm, spare=spare)

    def _rhythm(self, pace: SalePace) -> str:
        if pace.weeks > 1:
            return self.tr("one every {n} weeks").format(n=pace.weeks)
        if pace.visits > 1:
            return self.tr("{n} a week").format(n=pace.visits)
        return self.tr("one a week")

    def add_member(self, member: Member) -> None:
        """Somebody was picked."""
        if all(known.patient_id != member.patient_id for known in self.members):
            self.members.append(member)
        self._show_people()
        self.changed.emit()

    def _remove(self, member: Member) -> None:
        self.members.remove(member)
        self._show_people()
        self.add.setFocus()
        self.changed.emit()

    def _show_people(self) -> None:
        while (item := self._flow.takeAt(0)) is not None:
            chip = item.widget()
            if chip is not None and chip is not self.add:
                chip.hide()
                chip.deleteLater()
        self._flow.addWidget(_chip(self.tr("{name}, head").format(name=self._head_name)))
        for member in self.members:
            words = f"{member.name}, {relation_word(member.relation)}" if member.relation else member.name
            chip = ActionButton(words, icon="x", size="sm")
            chip.setAccessibleName(self.tr("Remove {name}").format(name=member.name))
            chip.clicked.connect(lambda _checked=False, gone=member: self._remove(gone))
            self._flow.addWidget(chip)
        limit = self._package.max_members if self._package else 0
        self.add.setVisible(len(self.members) < limit)
        self._flow.addWidget(self.add)
        self._scope.set_text(self._scope_words(limit))

    def _scope_words(self, limit: int) -> str:
        if self._package is None:
            return ""
        family = self.tr("For the buyer alone")
        if limit:
            family = self.tr("{n} of {limit} family members").format(n=len(self.members), limit=limit)
        names = ", ".join(self._package.centre_names or (self._here,))
        where = self.tr("redeemable at {centres}").format(centres=names)
        return f"{family} · {where}"

    def _on_start(self) -> None:
        self.start_field.set_error(None)
        start = self.start.date()
        last = ends_on(self._package, start) if self._package is not None and start is not None else None
        if self._package is None or start is None:
            self._ends.set_text("")
        else:
            never = self.tr("Never expires")
            self._ends.set_text(never if last is None else self.tr("Last valid {day}").format(day=show.day(last)))
        self.changed.emit()

    def fields(self) -> tuple[MemberFields, ...]:
        """The members as the command takes them."""
        return tuple(MemberFields(patient_id=m.patient_id, relation=m.relation) for m in self.members)


def _chip(words: str) -> Label:
    """The buyer: always among them, not removable."""
    label = Label(words, font="small_strong")
    label.setObjectName("chip")
    return label
