import ast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtTest import QTest

from tests.shape.source import calls
from tests.ui.widgets.conftest import OnScreen
from ui.theme import theme
from ui.widgets.labels import CountLabel, FactLabel, Label, Link
from ui.widgets.table import Column, DataTable


def test_words_are_never_taken_for_markup(on_screen: OnScreen) -> None:
    label = Label("<img src=x><b>Asha</b>")
    on_screen(label)

    assert label.textFormat() is Qt.TextFormat.PlainText
    assert label.text() == "<img src=x><b>Asha</b>"


def test_a_label_follows_the_scheme(on_screen: OnScreen) -> None:
    label = Label("Asha", token="muted")
    on_screen(label)
    try:
        theme().set_scheme("dark")
        assert label.palette().color(QPalette.ColorRole.WindowText) == theme().color("muted")
    finally:
        theme().set_scheme("light")


def test_a_label_in_a_table_keeps_its_own_colour(on_screen: OnScreen) -> None:
    table = DataTable("Backups")
    table.set_columns([Column("Made", stretch=True)])
    table.set_empty("database-check", "No backup yet", "The first one is made now.")
    on_screen(table)

    line = next(one for one in table.findChildren(Label) if one.text() == "The first one is made now.")
    assert line.palette().color(line.foregroundRole()) == theme().color("muted")


def test_a_name_too_long_is_cut_and_told_in_the_tooltip(on_screen: OnScreen) -> None:
    label = Label("Venkatanarasimharajuvaripeta Srinivasan", elide=True)
    on_screen(label, width=140)

    assert label.text().endswith("…")
    assert label.full_text == "Venkatanarasimharajuvaripeta Srinivasan"
    assert label.toolTip() == label.full_text == label.accessibleName()


def test_a_fact_changes_its_look(on_screen: OnScreen) -> None:
    fact = FactLabel("phone", "98••• ••214")
    on_screen(fact)

    fact.set_look("map-pin", "status:expired")
    fact.set_text("Only at Bandra West")

    assert fact.words.text() == "Only at Bandra West"


def test_a_fact_with_room_to_spare_keeps_its_words_beside_its_icon(on_screen: OnScreen) -> None:
    fact = FactLabel("phone", "98••• ••214")
    on_screen(fact, width=600)

    assert fact.words.x() == 16 + 8


@pytest.mark.parametrize(
    ("font", "height"), [("count", 56), ("count_panel", 48), ("count_half", 40), ("count_row", 32)]
)
def test_a_count_is_as_high_as_its_figures(on_screen: OnScreen, font: str, height: int) -> None:
    count = CountLabel("7", font)
    on_screen(count)

    assert count.height() == height
    assert count.accessibleName() == "7"


def test_a_new_count_is_said(on_screen: OnScreen) -> None:
    count = CountLabel("7")
    on_screen(count)

    count.set_text("6", token="success")

    assert (count.text(), count.accessibleName()) == ("6", "6")


def test_a_link_is_pressed_like_a_button(on_screen: OnScreen) -> None:
    asked: list[bool] = []
    link = Link("Why 7?")
    link.clicked.connect(lambda: asked.append(True))
    on_screen(link)
    link.setFocus()

    QTest.keyClick(link, Qt.Key.Key_Space)

    assert asked == [True]
    assert link.height() >= 24


def underlined(link: Link) -> bool:
    """Whether a stroke runs under the words from end to end."""
    picture = link.grab().toImage()
    ground = picture.pixel(picture.width() - 1, 0)
    inked = [sum(picture.pixel(x, y) != ground for x in range(picture.width())) for y in range(picture.height())]
    return max(inked) >= picture.width() - 4


def test_a_link_among_other_words_is_underlined_and_a_bare_one_is_not(on_screen: OnScreen) -> None:
    among, bare = Link("Void"), Link("Void", underline=False, height=32)
    on_screen(among, bare)

    assert underlined(among)
    assert not underlined(bare)
    assert bare.height() == 32


def test_words_are_shown_by_plain_labels_only() -> None:
    """A bare QLabel guesses HTML from what is in a name; it may hold an icon, never words."""
    bare = [f"{place} {ast.unparse(call)}" for place, _, name, call in calls("ui") if name == "QLabel" and call.args]

    assert bare == []
