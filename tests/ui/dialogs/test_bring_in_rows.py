from uuid import UUID

from PySide6.QtWidgets import QApplication

from app.desk.views.catalogue import Included
from ui.dialogs.bring_in_rows import LeftRows

PHYSIO, DOCTOR = UUID(int=1), UUID(int=2)
ITEMS = (Included(PHYSIO, "Physiotherapy", 10, 70_000), Included(DOCTOR, "Doctor Consultation", 2, 90_000))


def test_nothing_is_left_until_somebody_says_so(styled: QApplication) -> None:
    rows = LeftRows()
    rows.set_items(ITEMS)

    assert rows.left() == ((PHYSIO, 0), (DOCTOR, 0))
    assert (rows.count, rows.used_before, rows.words()) == (0, 12, "")


def test_what_is_left_is_told_in_words_and_the_rest_was_used_before(styled: QApplication) -> None:
    rows = LeftRows()
    rows.set_items(ITEMS)
    rows.rows[0].stepper.set_value(11)

    assert rows.left() == ((PHYSIO, 10), (DOCTOR, 0))
    assert (rows.count, rows.used_before, rows.words()) == (10, 2, "10 Physiotherapy")


def test_another_package_brings_its_own_services(styled: QApplication) -> None:
    rows = LeftRows()
    rows.set_items(ITEMS)
    rows.set_items(ITEMS[1:])

    assert rows.left() == ((DOCTOR, 0),)
