from uuid import uuid4

from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from app.desk.commands.register_patient import RegisterPatient
from ui.errands import fields_of, page_of


class Page(QWidget):
    def show_refusal(self, error: Exception) -> None:
        """Shown somewhere."""


def test_two_presses_ask_for_the_same_but_for_their_ids() -> None:
    first, second = RegisterPatient(name="Asha"), RegisterPatient(name="Asha", request_id=uuid4())

    assert first != second
    assert fields_of(first) == fields_of(second)
    assert fields_of(first) != fields_of(RegisterPatient(name="Aisha"))


def test_the_page_around_a_field_shows_its_refusals(qapp: QApplication) -> None:
    page, field = Page(), QWidget()
    box = QWidget()
    QVBoxLayout(page).addWidget(box)
    QVBoxLayout(box).addWidget(field)

    assert page_of(field) is page
    assert page_of(QWidget()) is None
