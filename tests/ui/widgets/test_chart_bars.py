from tests.ui.widgets.conftest import OnScreen
from ui.widgets.chart import Mark
from ui.widgets.chart_bars import BarChart


def test_a_chart_of_many_bars_or_of_nothing_is_drawn_too(on_screen: OnScreen) -> None:
    chart = BarChart("Money", ("In", "Out"))
    on_screen(chart)
    for many in (0, 1, 90):
        chart.set_marks([Mark("x", "y", (n, -n), (str(n), str(-n))) for n in range(many)])
        assert not chart.grab().isNull()
