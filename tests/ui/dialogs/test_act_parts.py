from datetime import date

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.desk.views.acting import Renewal
from tests.drivers.eyes import words_on
from ui.dialogs.act_form import Change, Reason
from ui.dialogs.act_parts import BeforeAndAfter, DaySpans, ReasonPicker, RenewalBox
from ui.widgets.labels import Label


@pytest.fixture
def picker(styled: QApplication, qtbot: QtBot) -> ReasonPicker:
    made = ReasonPicker()
    qtbot.addWidget(made)
    made.set_reasons(("medical", "Monsoon closure"))
    made.show()
    return made


def test_no_reason_is_chosen_beforehand(picker: ReasonPicker) -> None:
    assert picker.reason() is None
    assert picker.reason_field.error == "Choose a reason."


def test_the_clinics_own_words_are_reasons_too(picker: ReasonPicker) -> None:
    picker.reasons.set_key("Monsoon closure")

    assert picker.reason() == Reason("Monsoon closure")
    assert [picker.reasons.itemText(at) for at in range(picker.reasons.count())] == [
        "Choose a reason",
        "Medical reason",
        "Monsoon closure",
        "Other",
    ]


def test_other_needs_words(picker: ReasonPicker) -> None:
    picker.reasons.set_key("other")
    assert picker.reason() is None
    assert picker.note_field.error == "Write a few words: what happened?"

    picker.note.setText("Flood")
    assert picker.reason() == Reason("other", "Flood")


def test_before_and_after_are_read_out_and_what_stays_is_said_once(styled: QApplication, qtbot: QtBot) -> None:
    card = BeforeAndAfter()
    qtbot.addWidget(card)
    card.set_changes([Change("Last valid", "31 Mar", "7 Apr", strong=True), Change("Status", "Active", "Active")])
    card.show()

    assert words_on(card) == ["Last valid", "31 Mar", "7 Apr", "Status", "Active"]
    assert card.accessibleName() == "Last valid: 31 Mar, then 7 Apr; Status: Active"

    card.set_changes([])
    assert not card.isVisible()


def test_long_words_get_the_room_that_others_do_not_need(styled: QApplication, qtbot: QtBot) -> None:
    card = BeforeAndAfter()
    qtbot.addWidget(card)
    card.set_changes([Change("Package", "Physiotherapy Recovery Pack", "Physio 7", strong=True)])
    card.resize(446, card.sizeHint().height())
    card.show()

    before = next(one for one in card.findChildren(Label) if one.text() == "Physiotherapy Recovery Pack")
    assert before.width() >= before.fontMetrics().horizontalAdvance(before.text())
    assert not before.wordWrap()


def test_a_span_pressed_again_counts_again(styled: QApplication, qtbot: QtBot) -> None:
    spans = DaySpans([(7, "7 days"), (15, "15 days")])
    qtbot.addWidget(spans)
    chosen: list[int] = []
    spans.chosen.connect(chosen.append)
    for _ in range(2):
        spans.buttons[1].click()

    assert chosen == [15, 15]


def test_a_renewal_moves_out_of_the_way_and_never_nearer(styled: QApplication, qtbot: QtBot) -> None:
    box = RenewalBox()
    qtbot.addWidget(box)
    assert (box.isHidden(), box.wanted) == (True, False)

    box.set_renewal(Renewal("Recovery", date(2026, 4, 1)))
    assert box.changes(date(2026, 4, 7)) == []

    box.box.setChecked(True)
    assert [change.after for change in box.changes(date(2026, 4, 7))] == ["8 Apr 2026"]
    assert [change.after for change in box.changes(date(2026, 3, 20))] == ["1 Apr 2026"]
