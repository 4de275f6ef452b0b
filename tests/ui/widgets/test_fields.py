from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from tests.ui.widgets.conftest import OnScreen
from ui.theme import theme
from ui.widgets.fields import DateEdit, Field, LineEdit, MoneyEdit, PinEdit, TextArea
from ui.widgets.labels import Label

TODAY = date(2026, 3, 10)


def said(field: Field) -> list[str]:
    return [label.text() for label in field.findChildren(Label) if label.isVisible()]


def paste(edit: LineEdit | TextArea, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    edit.setFocus()
    QTest.keyClick(edit, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def test_an_error_stands_beside_the_field_and_what_was_typed_stays(on_screen: OnScreen) -> None:
    price = MoneyEdit("Price")
    field = Field("Price", price)
    on_screen(field)
    QTest.keyClicks(price, "abc")

    field.set_error(price.problem())

    assert price.text() == "abc"
    assert said(field) == ["Price", "Type an amount such as 1,500.00."]
    assert price.accessibleDescription() == field.error
    assert price.grab().toImage().pixelColor(1, 20).name() == theme().color("danger").name()


def test_an_error_gives_way_to_the_hint_again(on_screen: OnScreen) -> None:
    field = Field("PIN", PinEdit("PIN"), hint="6 digits or more.")
    on_screen(field)

    field.set_error("Wrong PIN.")
    field.set_error(None)

    assert field.error == ""
    assert said(field) == ["PIN", "6 digits or more."]


def test_a_field_with_an_error_is_as_high_as_before(on_screen: OnScreen) -> None:
    name = LineEdit("Name")
    field = Field("Name", name)
    on_screen(field)
    height = name.height()

    field.set_error("Give it a name.")
    QTest.qWait(1)

    assert name.height() == height == 40


@pytest.mark.parametrize(
    "text", ["Asha", "आशा शर्मा", "محمد", "👩‍⚕️ Dr Rao", "D\N{RIGHT SINGLE QUOTATION MARK}Souza", "क्‍ष"]
)
def test_a_name_may_be_of_any_script(on_screen: OnScreen, text: str) -> None:
    name = LineEdit("Name")
    on_screen(name)

    paste(name, text)

    assert name.words() == text


def test_characters_that_cannot_be_seen_are_left_out_and_that_is_said(on_screen: OnScreen) -> None:
    name = LineEdit("Name")
    field = Field("Name", name)
    on_screen(field)

    paste(name, "As\x07ha\x00")

    assert name.text() == "Asha"
    assert said(field) == ["Name", "Characters that cannot be seen were left out."]

    QTest.keyClicks(name, "!")

    assert name.text() == "Asha!"
    assert said(field) == ["Name"]


@pytest.mark.parametrize("pasted", ["Asha\tSharma", "Asha\nSharma", "Asha\r\nSharma", "Asha\N{LINE SEPARATOR}Sharma"])
def test_words_pasted_from_two_cells_or_lines_stay_apart(on_screen: OnScreen, pasted: str) -> None:
    name = LineEdit("Name")
    field = Field("Name", name)
    on_screen(field)

    paste(name, pasted)

    assert name.text() == "Asha Sharma"
    assert name.cursorPosition() == len("Asha Sharma")
    assert said(field) == ["Name"]


def test_a_text_of_several_lines_is_bounded_and_visible_too(on_screen: OnScreen) -> None:
    header = TextArea("Receipt header", max_length=12)
    field = Field("Receipt header", header)
    on_screen(field)

    paste(header, "Nirog\nPhysio\x00")

    assert header.words() == "Nirog\nPhysio"
    assert said(field) == ["Receipt header", "Characters that cannot be seen were left out."]

    QTest.keyClicks(header, "therapy")

    assert header.words() == "Nirog\nPhysio"
    assert said(field) == ["Receipt header"]


def test_a_report_is_shown_whole() -> None:
    report = TextArea("Report", max_length=12)
    report.setReadOnly(True)

    report.setPlainText("Traceback, most recent call last")

    assert report.words() == "Traceback, most recent call last"


def test_a_field_takes_no_more_than_it_may(on_screen: OnScreen) -> None:
    code = LineEdit("Code", max_length=5)
    on_screen(code)

    QTest.keyClicks(code, "PHYSIO")

    assert code.text() == "PHYSI"


def test_one_spelling_of_a_name_is_handed_on(on_screen: OnScreen) -> None:
    name = LineEdit("Name")
    name.setText("  Jose\N{COMBINING ACUTE ACCENT} ")

    assert name.words() == "José"


def test_a_pin_is_dots_and_may_be_pasted(on_screen: OnScreen) -> None:
    pin = PinEdit("Ravi Patil's PIN")
    on_screen(pin)

    paste(pin, "473829")

    assert pin.text() == "473829"
    assert pin.displayText() == "●" * 6
    assert pin.accessibleName() == "Ravi Patil's PIN"


def test_an_amount_is_read_and_shown(on_screen: OnScreen) -> None:
    amount = MoneyEdit("Amount")
    on_screen(amount)

    QTest.keyClicks(amount, "8,400.5")

    assert amount.minor() == 840050
    assert amount.problem() is None

    amount.set_minor(300000)
    assert amount.text() == "3,000.00"


def test_yens_have_no_decimals() -> None:
    amount = MoneyEdit("Amount")
    amount.set_currency("JPY")
    amount.setText("5.5")

    assert amount.minor() is None


@pytest.mark.parametrize(
    ("typed", "shown"),
    [("5/11", "5 Nov 2026"), ("5 nov", "5 Nov 2026"), ("+30", "9 Apr 2026"), ("today", "10 Mar 2026")],
)
def test_a_day_is_written_out_when_the_field_is_left(on_screen: OnScreen, typed: str, shown: str) -> None:
    day, other = DateEdit("Starts"), LineEdit("Other")
    day.set_today(TODAY)
    on_screen(day, other)
    day.setFocus()

    QTest.keyClicks(day, typed)
    QTest.keyClick(day, Qt.Key.Key_Tab)

    assert day.text() == shown


def test_what_is_no_day_stays_as_it_was_typed(on_screen: OnScreen) -> None:
    day = DateEdit("Starts")
    day.set_today(TODAY)
    on_screen(day)
    day.setFocus()

    QTest.keyClicks(day, "31/2")
    QTest.keyClick(day, Qt.Key.Key_Return)

    assert day.text() == "31/2"
    assert day.date() is None
    assert day.problem() == "Type a day such as 5/11, 5 nov or +30."


def test_tab_leaves_a_text_of_several_lines(on_screen: OnScreen) -> None:
    note, other = TextArea("Note"), LineEdit("Other")
    window = on_screen(note, other)
    note.setFocus()

    QTest.keyClick(note, Qt.Key.Key_Tab)

    assert window.focusWidget() is other
    assert note.accessibleName() == "Note"
