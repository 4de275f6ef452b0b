from itertools import pairwise

import pytest
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

from tests.ui.widgets.conftest import OnScreen
from ui.theme import theme
from ui.widgets.table import Cell, Column, DataTable, TableRow


@pytest.fixture
def ledger(on_screen: OnScreen) -> DataTable:
    table = DataTable("Ledger")
    table.set_columns([Column("What", width=200), Column("Balance", "right", stretch=True)])
    table.set_rows(
        [
            TableRow("bought", ["Bought", "10"]),
            TableRow("voided", ["Attended", "9"], struck=True),
            TableRow("void", [Cell("Void", icon="undo", token="danger", strong=True), "10"], quiet=True),
        ]
    )
    on_screen(table)
    return table


def row(table: DataTable, place: int) -> QImage:
    box = table.visualRect(table.model().index(place, 0))
    return table.viewport().grab(box).toImage()


def colors(image: QImage) -> set[str]:
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


def test_a_void_is_red_on_a_quiet_ground(ledger: DataTable) -> None:
    image = row(ledger, 2)

    assert image.pixelColor(3, 3).name() == theme().color("surface_2").name()
    assert theme().color("danger").name() in colors(image)


def test_what_was_voided_is_struck_through_in_a_dead_colour(ledger: DataTable) -> None:
    image = row(ledger, 1)
    dead = theme().color("dead").name()

    longest = max(sum(image.pixelColor(x, y).name() == dead for x in range(100)) for y in range(10, 34))
    assert longest > 40
    assert theme().color("text").name() not in colors(image)


def test_the_chosen_row_and_the_one_under_the_pointer_are_tinted(ledger: DataTable) -> None:
    ledger.select("bought")
    assert row(ledger, 0).pixelColor(3, 3).name() == theme().color("soft").name()
    assert row(ledger, 0).pixelColor(1, 3).name() == theme().color("accent").name(), "a tint alone is hard to see"

    QTest.mouseMove(ledger.viewport(), ledger.visualRect(ledger.model().index(2, 0)).center())
    QTest.qWait(1)

    assert ledger.hovered_row() == 2
    assert row(ledger, 2).pixelColor(3, 3).name() == theme().color("hover").name()


@pytest.fixture
def struck(on_screen: OnScreen) -> DataTable:
    """The day's last column: why a row is struck through."""
    table = DataTable("Redemptions")
    table.set_columns([Column("Staff", width=200), Column("", "right", stretch=True)])
    why = Cell("Voided", icon="undo", token="danger", strong=True)
    table.set_rows([TableRow("voided", ["Ravi Patil", why], struck=True)])
    on_screen(table)
    return table


def red_columns(table: DataTable) -> list[int]:
    """Where there is something red in the last cell, from its beginning."""
    image = table.viewport().grab(table.visualRect(table.model().index(0, 1))).toImage()
    red = theme().color("danger").name()
    return [x for x in range(image.width()) if any(image.pixelColor(x, y).name() == red for y in range(image.height()))]


def test_why_a_row_is_struck_through_is_not_struck_through_itself(struck: DataTable) -> None:
    image = struck.viewport().grab(struck.visualRect(struck.model().index(0, 1))).toImage()
    red = theme().color("danger").name()

    longest = max(
        sum(image.pixelColor(x, y).name() == red for x in range(image.width())) for y in range(image.height())
    )
    assert longest < 40


def test_an_icon_stands_right_before_words_at_the_end(struck: DataTable) -> None:
    columns = red_columns(struck)

    gaps = [after - before for before, after in pairwise(columns)]
    assert max(gaps) < 14
