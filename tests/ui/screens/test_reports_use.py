from datetime import date

from app.desk.views.charts_hours import HOURS, WEEKDAYS, BusyHours
from ui.screens.reports_use import open_hours


def test_hours_outside_the_usual_ones_are_shown_only_where_somebody_came() -> None:
    week = [[0] * HOURS for _ in range(WEEKDAYS)]

    def hours() -> range:
        return open_hours(BusyHours(date(2026, 1, 1), date(2026, 1, 7), tuple(map(tuple, week))))

    assert hours() == range(8, 20)
    week[6][22] = 1
    assert hours() == range(8, 23)
