"""When sessions are used: day by day, and at which hours of the week."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale

from app.desk.views.charts import DayOfUse, redemptions_by_day
from app.desk.views.charts_hours import HOURS, WEEKDAYS, BusyHours, busy_hours
from ui import format as show
from ui.screens.reports_charts import ChartPage, Numbers, number
from ui.widgets.chart import Chart, Mark
from ui.widgets.chart_bars import BarChart
from ui.widgets.chart_heat import HeatGrid
from ui.widgets.table import Cell, TableRow

OPENS, CLOSES = 8, 20
"""Hours that are always shown; further ones only where somebody came."""


class UsePage(ChartPage):
    """Sessions used on each day."""

    name = "redemptions-a-day"
    spans = (30, 60, 90)
    view = staticmethod(redemptions_by_day)

    def title(self) -> str:
        """What it shows, in a few words."""
        return self.tr("Redemptions a day")

    def span_words(self, span: int) -> str:
        """So many days."""
        return self.tr("%n day(s)", "", span)

    def means(self) -> str:
        """How the numbers are counted."""
        return self.tr("Sessions by the day people came, at the centre where they came. Voided ones do not count.")

    def heads(self) -> list[str]:
        """Of the table."""
        return [self.tr("Day"), self.tr("Sessions"), self.tr("Of these missed")]

    def nothing(self) -> tuple[str, str]:
        """What is said where there is nothing to show."""
        return self.tr("No redemption in these days"), self.tr("Each day's sessions stand here as a bar.")

    def make_charts(self) -> Sequence[Chart]:
        """One bar a day."""
        self.bars = BarChart(self.tr("Sessions used a day"))
        return (self.bars,)

    def tell(self, found: tuple[DayOfUse, ...]) -> Numbers:
        """A bar and a row for each day."""
        self.bars.set_marks(
            [
                Mark(
                    show.day_short(day.day),
                    self.tr("{day}: %n session(s)", "", day.sessions).format(day=show.weekday(day.day)),
                    (day.sessions,),
                    (str(day.sessions),),
                )
                for day in found
            ]
        )
        rows = [
            TableRow(
                day.day,
                [
                    Cell(show.weekday_long(day.day), sort=day.day),
                    number(str(day.sessions), day.sessions, strong=True),
                    number(str(day.missed), day.missed),
                ],
            )
            for day in reversed(found)
        ]
        total = sum(day.sessions for day in found)
        lines: list[list[str | int]] = [[day.day.isoformat(), day.sessions, day.missed] for day in found]
        return Numbers(rows, lines, self._headline(found, total), is_empty=not total)

    def _headline(self, found: tuple[DayOfUse, ...], total: int) -> str:
        if not total:
            return ""
        best = max(found, key=lambda day: day.sessions)
        words = self.tr("%n session(s) used; the most on {day}: {most}.", "", total)
        return words.format(day=show.weekday(best.day), most=best.sessions)


class HoursPage(ChartPage):
    """Visits by weekday and hour."""

    name = "busiest-hours"
    spans = (4, 13)
    view = staticmethod(busy_hours)

    def title(self) -> str:
        """What it shows, in a few words."""
        return self.tr("Busiest hours")

    def span_words(self, span: int) -> str:
        """So many weeks."""
        return self.tr("%n week(s)", "", span)

    def means(self) -> str:
        """How the numbers are counted."""
        return self.tr("Visits by the hour they were recorded, by the centre's clock. Missed ones do not count.")

    def heads(self) -> list[str]:
        """Of the table: each weekday is a column."""
        return [self.tr("Hour"), *(QLocale().standaloneDayName(day + 1) for day in range(WEEKDAYS))]

    def nothing(self) -> tuple[str, str]:
        """What is said where there is nothing to show."""
        return self.tr("No visit in these weeks"), self.tr("The fuller an hour was, the darker it stands here.")

    def make_charts(self) -> Sequence[Chart]:
        """Weekdays by hours."""
        self.grid = HeatGrid(self.tr("Visits by weekday and hour"))
        return (self.grid,)

    def tell(self, found: BusyHours) -> Numbers:
        """A cell for each hour, and a row of the table too."""
        hours = open_hours(found)
        names = [QLocale().standaloneDayName(day + 1, QLocale.FormatType.ShortFormat) for day in range(WEEKDAYS)]
        self.grid.set_grid(
            names,
            [f"{hour}:00" for hour in hours],
            [self._mark(found, day, hour) for day in range(WEEKDAYS) for hour in hours],
        )
        rows = [
            TableRow(
                hour,
                [
                    Cell(f"{hour}:00", sort=hour),
                    *(number(str(day[hour]), day[hour]) for day in found.visits),
                ],
            )
            for hour in hours
        ]
        lines: list[list[str | int]] = [[f"{hour}:00", *(day[hour] for day in found.visits)] for hour in hours]
        return Numbers(rows, lines, self._headline(found), is_empty=not found.total)

    def _mark(self, found: BusyHours, day: int, hour: int) -> Mark:
        visits = found.visits[day][hour]
        words = self.tr("{day}, {hour}:00 to {end}:00: %n visit(s)", "", visits)
        told = words.format(day=QLocale().standaloneDayName(day + 1), hour=hour, end=hour + 1)
        return Mark(f"{hour}:00", told, (visits,), (str(visits),))

    def _headline(self, found: BusyHours) -> str:
        if not found.total:
            return ""
        most, day, hour = max(
            (many, -day, -hour) for day, row in enumerate(found.visits) for hour, many in enumerate(row)
        )
        words = self.tr("%n visit(s); the most on {day} from {hour}:00: {most}.", "", found.total)
        return words.format(day=QLocale().standaloneDayName(1 - day), hour=-hour, most=most)


def open_hours(found: BusyHours) -> range:
    """From the first hour somebody came to the last; at least the usual ones."""
    some = [hour for hour in range(HOURS) if any(day[hour] for day in found.visits)]
    return range(min([OPENS, *some]), max([CLOSES - 1, *some]) + 1)
