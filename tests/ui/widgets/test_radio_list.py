from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ui.widgets.radio_list import RadioList


@pytest.fixture
def reasons(styled: QApplication) -> Iterator[RadioList]:
    shown = RadioList("Reason")
    shown.set_options([("patient", "Wrong patient"), ("twice", "Rain & twice"), ("other", "Other")])
    shown.resize(300, 110)
    shown.show()
    yield shown
    shown.close()


def test_nothing_is_chosen_until_somebody_does(reasons: RadioList) -> None:
    assert reasons.chosen is None


def test_space_chooses_and_arrows_move_the_choice(reasons: RadioList) -> None:
    told: list[object] = []
    reasons.changed.connect(told.append)
    reasons.focus_first()

    QTest.keyClick(reasons.rows["patient"], Qt.Key.Key_Space)
    QTest.keyClick(reasons.rows["patient"], Qt.Key.Key_Down)

    assert told == ["patient", "twice"]
    assert reasons.chosen == "twice"


def test_the_whole_row_can_be_clicked(reasons: RadioList) -> None:
    row = reasons.rows["other"]

    QTest.mouseClick(row, Qt.MouseButton.LeftButton, pos=QPoint(row.width() - 4, 4))

    assert reasons.chosen == "other"


def test_an_ampersand_in_the_clinics_words_is_only_a_word(reasons: RadioList) -> None:
    assert reasons.rows["twice"].accessibleName() == "Rain & twice"


def test_new_options_begin_unchosen(reasons: RadioList) -> None:
    reasons.choose("other")

    reasons.set_options([("other", "Other")])

    assert reasons.chosen is None
