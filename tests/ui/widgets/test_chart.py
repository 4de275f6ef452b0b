import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtTest import QTest

from tests.ui.widgets.conftest import OnScreen
from ui.theme import theme
from ui.widgets.chart import Mark
from ui.widgets.chart_bars import BarChart

MARKS = [Mark(f"{n} Jan", f"{n} January: {n * 10}", (n * 10,), (str(n * 10),)) for n in range(1, 6)]


def bars() -> BarChart:
    chart = BarChart("Sessions a day")
    chart.set_marks(MARKS)
    return chart


def test_arrows_home_and_end_move_over_the_bars(on_screen: OnScreen) -> None:
    chart = bars()
    on_screen(chart)
    chart.setFocus()

    for key, told in (
        (Qt.Key.Key_Left, 50),
        (Qt.Key.Key_Left, 40),
        (Qt.Key.Key_Home, 10),
        (Qt.Key.Key_Left, 10),
        (Qt.Key.Key_End, 50),
    ):
        QTest.keyClick(chart, key)
        assert chart.accessibleDescription().endswith(f": {told}")


@pytest.mark.usefixtures("right_to_left")
def test_from_the_right_the_first_bar_stands_at_the_right(on_screen: OnScreen) -> None:
    chart = bars()
    on_screen(chart, width=640)
    chart.setFocus()
    chart.look_at(0)
    QTest.keyClick(chart, Qt.Key.Key_Left)

    assert chart.told == "2 January: 20"
    assert chart.at(QPoint(chart.width() - 30, chart.height() - 40)) == 0


def test_the_pointer_looks_at_the_bar_below_it_also_where_it_is_low(on_screen: OnScreen) -> None:
    chart = bars()
    on_screen(chart)
    QTest.mouseMove(chart, QPoint(chart.width() // 2, 60))

    assert chart.told == "3 January: 30"


def test_a_picture_is_white_and_twice_as_fine_in_any_look(on_screen: OnScreen) -> None:
    theme().set_scheme("dark")
    chart = bars()
    on_screen(chart)
    image = chart.picture("Sessions", "All centres", QSize(600, 300))
    theme().set_scheme("light")

    assert (image.width(), image.height()) == (1200, 600)
    assert image.pixelColor(1, 1).name() == "#ffffff"
