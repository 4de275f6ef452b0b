from PySide6.QtGui import QImage

from tests.ui.widgets.conftest import OnScreen
from ui.widgets.chart import Mark
from ui.widgets.chart_bars import BarChart


def test_a_chart_of_many_bars_or_of_nothing_is_drawn_too(on_screen: OnScreen) -> None:
    chart = BarChart("Money", ("In", "Out"))
    on_screen(chart)
    for many in (0, 1, 90):
        chart.set_marks([Mark("x", "y", (n, -n), (str(n), str(-n))) for n in range(many)])
        assert not chart.grab().isNull()


def test_a_number_wider_than_its_bar_stands_over_an_empty_place_but_not_over_its_neighbour(on_screen: OnScreen) -> None:
    chart = BarChart("Money")
    on_screen(chart, width=400)

    def shows_second(*amounts: int) -> bool:
        def drawn(words: str) -> QImage:
            shown = ["₹14 thousand", *([words] * (len(amounts) - 1))]
            marks = [Mark("", "y", (n,), (one,)) for n, one in zip(amounts, shown, strict=True)]
            chart.set_marks(marks)
            return chart.grab().toImage()

        return drawn("₹2.2 thousand") != drawn("")

    assert shows_second(14, 0, 2, 0, 0, 0)
    assert not shows_second(14, 2, 2, 2, 2, 2)
