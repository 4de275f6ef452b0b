"""Registering or correcting a patient; who looks alike is shown as a hint, never a block."""

from datetime import date
from typing import Any
from uuid import uuid4

from pydantic import ValidationError
from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import QWidget

from app.desk.commands.edit_patient import EditPatient
from app.desk.commands.register_patient import RegisterPatient
from app.desk.views.rows import PatientFacts, today_here
from app.desk.views.search import looking_alike
from app.desk.views.summaries import PatientRow
from app.domain.errors import Refusal
from app.domain.patient import Sex
from ui import format as show
from ui.client import Client
from ui.dialogs.shell import DialogShell
from ui.widgets.buttons import ActionButton
from ui.widgets.fields import Field, LineEdit
from ui.widgets.labels import Label
from ui.widgets.layouts import hbox
from ui.widgets.lists import ListRow, RowList
from ui.widgets.options import Segments
from ui.wording import bad_input, sex_word

HINT_DELAY_MS, OLDEST_AGE, YEAR_DIGITS = 250, 130, 4


class PatientDialog(DialogShell):
    """Name, phone, sex, age or birth; the record number is given on saving."""

    saved = Signal(object)
    """The patient's facts."""

    def __init__(self, client: Client, parent: QWidget, known: PatientFacts | None = None) -> None:
        """A new patient, or the one to correct."""
        title = QCoreApplication.translate("PatientDialog", "New patient")
        if known is not None:
            title = QCoreApplication.translate("PatientDialog", "Edit {name}").format(name=known.name)
        super().__init__(parent, title, icon="user", width=640)
        self.client, self._known, self._request_id = client, known, uuid4()
        self.name = LineEdit(self.tr("Name"), max_length=120)
        self.phone = LineEdit(self.tr("Phone"), max_length=40)
        self.born = LineEdit(self.tr("Age or year of birth"), self.tr("34, 1992 or 5/11/1992"), max_length=24)
        self.sex = Segments(self.tr("Sex"))
        self.sex.set_segments([(sex, sex_word(sex) or self.tr("not said")) for sex in Sex])
        self.sex.choose(Sex.UNKNOWN)
        self._fields = {
            "name": Field(self.tr("Name"), self.name),
            "phone": Field(self.tr("Phone"), self.phone),
            "birth_year": Field(self.tr("Age or birth, optional"), self.born),
        }
        self._hint = Label("", font="small_strong", token="status:expired", wrap=True)
        self.alike = RowList(self.tr("Patients who look alike"))
        self.keep = ActionButton(self.tr("Cancel"), key="Esc", size="lg")
        self.save = ActionButton(self.tr("Save patient"), icon="check", key="Enter", kind="primary", size="lg")
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(HINT_DELAY_MS)
        self._today = date.min
        self._fill_body()
        self._connect()
        self.client.ask(self, today_here, then=self._set_today)
        if known is not None:
            self._fill(known)

    def _fill_body(self) -> None:
        self.body.addWidget(self._fields["name"])
        self.body.addLayout(hbox(self._fields["phone"], self._fields["birth_year"], spacing=16))
        self.body.addWidget(Field(self.tr("Sex"), self.sex))
        self.body.addWidget(self._hint)
        self.body.addWidget(self.alike)
        self.body.addStretch(1)
        self._hint.hide()
        self.alike.hide()
        self.foot_right.addWidget(self.keep)
        self.foot_right.addWidget(self.save)

    def _connect(self) -> None:
        self.keep.clicked.connect(self.reject)
        self.save.clicked.connect(self._save)
        self.alike.chosen.connect(self._take_alike)
        self._timer.timeout.connect(self._ask_alike)
        for edit in (self.name, self.phone, self.born):
            edit.textEdited.connect(lambda _text: self._timer.start())
            edit.returnPressed.connect(self._save)

    def _fill(self, known: PatientFacts) -> None:
        self.name.setText(known.name)
        self.phone.setText(known.phone)
        self.sex.choose(known.sex)
        if known.birth_date is not None:
            self.born.setText(show.day(known.birth_date))
        elif known.birth_year is not None:
            self.born.setText(str(known.birth_year))

    def _set_today(self, today: date) -> None:
        self._today = today

    # --- who looks alike ---------------------------------------------------------------------------------------

    def _ask_alike(self) -> None:
        year = self._birth().get("birth_year")
        self.client.ask(
            self, looking_alike, self.name.text(), self.phone.text(), year, then=self._show_alike, key="alike"
        )

    def _show_alike(self, rows: tuple[PatientRow, ...]) -> None:
        others = [row for row in rows if self._known is None or row.facts.id != self._known.id]
        self.alike.set_rows([self._alike_row(row) for row in others])
        self.alike.setFixedHeight(self.alike.height_for_rows() + 2)
        self._hint.set_text(self.tr("Already here? Choose the patient instead, or go on: families share phones."))
        self._hint.setVisible(bool(others))
        self.alike.setVisible(bool(others))

    def _alike_row(self, row: PatientRow) -> ListRow:
        facts = row.facts
        age = str(facts.age) if facts.age is not None else ""
        second = " · ".join(filter(None, (age, show.masked_phone(facts.phone))))
        return ListRow(row.facts, facts.name, second, facts.record_number)

    def _take_alike(self, facts: object) -> None:
        self.saved.emit(facts)
        self.accept()

    # --- saving ------------------------------------------------------------------------------------------------

    def _birth(self) -> dict[str, Any]:
        """Year or date of birth from what was typed: 34 is an age, 1992 a year, 5/11/1992 a day."""
        text = self.born.text().strip()
        if not text:
            return {}
        if text.isdecimal() and len(text) < YEAR_DIGITS and int(text) <= OLDEST_AGE:
            return {"birth_year": self._today.year - int(text)}
        if text.isdecimal() and len(text) == YEAR_DIGITS:
            return {"birth_year": int(text)}
        return {"birth_date": show.parse_day(text, self._today)}

    def _save(self) -> None:
        birth = self._birth()
        if "birth_date" in birth and birth["birth_date"] is None:
            self._mark({"birth_year": self.tr("Type an age, a year or a day such as 5/11/1992.")})
            self.born.setFocus()
            return
        try:
            command = self._command(birth)
        except ValidationError as error:
            self._mark(bad_input(error))
            return
        self._mark({})
        self.client.execute(self, command, self._done, refused=self._refused)

    def _command(self, birth: dict[str, Any]) -> RegisterPatient | EditPatient:
        fields: dict[str, Any] = {
            "request_id": self._request_id,
            "name": self.name.text(),
            "phone": self.phone.text(),
            "sex": self.sex.chosen,
            **birth,
        }
        if self._known is None:
            return RegisterPatient(**fields)
        return EditPatient(patient_id=self._known.id, revision=self._known.revision, **fields)

    def _mark(self, problems: dict[str, str]) -> None:
        for name, field in self._fields.items():
            field.set_error(problems.get(name))

    def _done(self, facts: PatientFacts) -> None:
        self.saved.emit(facts)
        self.accept()

    def _refused(self, error: Refusal) -> None:
        self._request_id = uuid4()
        self.show_refusal(error)
