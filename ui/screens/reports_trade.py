"""Sold against used, month by month; and what is about to lapse, in money."""

from collections.abc import Callable, Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from app.desk.views.charts_lapse import DayOfLapse, lapsing
from app.desk.views.charts_sold import MonthOfTrade, sold_and_used
from ui import format as show
from ui.screens.reports_charts import ChartPage, Numbers, number
from ui.widgets.chart import Chart, Mark
from ui.widgets.chart_bars import BarChart
from ui.widgets.table import Cell, TableRow

WEEK, LONGEST, BY_DAY = 7, 90, 30
CRORE, LAKH, MILLION, THOUSAND = 10_000_000, 100_000, 1_000_000, 1_000


class SoldPage(ChartPage):
    """Sessions and money: what came in beside what went out."""

    name = "sold-and-used"
    spans = (6, 12)
    view = staticmethod(sold_and_used)

    def title(self) -> str:
        """What it shows, in a few words."""
        return self.tr("Sold and used")

    def span_words(self, span: int) -> str:
        """So many months."""
        return self.tr("%n month(s)", "", span)

    def means(self) -> str:
        """How the numbers are counted."""
        return self.tr(
            "By booking date, money without tax: sold where it was sold, used where people came. "
            "Received has the credit of upgrades in it, as in Owed."
        )

    def heads(self) -> list[str]:
        """Of the table."""
        return [
            self.tr("Month"),
            self.tr("Sessions sold"),
            self.tr("Sessions used"),
            self.tr("Received"),
            self.tr("Worth of used"),
        ]

    def nothing(self) -> tuple[str, str]:
        """What is said where there is nothing to show."""
        return self.tr("Nothing sold or used yet"), self.tr("Each month stands here as a pair of bars.")

    def make_charts(self) -> Sequence[Chart]:
        """Sessions above, money below."""
        self.sessions = BarChart(self.tr("Sessions sold and used"), (self.tr("Sold"), self.tr("Used")))
        self.money = BarChart(
            self.tr("Money received and worth of used sessions"), (self.tr("Received"), self.tr("Worth of used"))
        )
        return self.sessions, self.money

    def tell(self, found: tuple[MonthOfTrade, ...]) -> Numbers:
        """Two pairs and a row for each month."""
        self.sessions.set_marks([self._sessions(month) for month in found])
        self.money.set_marks([self._money(month) for month in found])
        rows = [self._row(month) for month in reversed(found)]
        lines: list[list[str | int]] = [
            [m.month.isoformat(), m.sold_sessions, m.used_sessions, m.received_minor, m.used_minor] for m in found
        ]
        sold, used = sum(m.sold_sessions for m in found), sum(m.used_sessions for m in found)
        received, worth = sum(m.received_minor for m in found), sum(m.used_minor for m in found)
        words = self.tr("{sold} sessions sold, {used} used; {received} received, {worth} used up.")
        counted = {"sold": show.count(sold), "used": show.count(used)}
        told = words.format(**counted, received=self._full(received), worth=self._full(worth))
        is_empty = not any(any(line[1:]) for line in lines)
        return Numbers(rows, lines, "" if is_empty else told, is_empty=is_empty)

    def _full(self, minor: int) -> str:
        return show.money(minor, self.currency(), brief=True)

    def _sessions(self, month: MonthOfTrade) -> Mark:
        words = self.tr("{month}: {sold} sessions sold, {used} used")
        told = words.format(month=month_name(month), sold=month.sold_sessions, used=month.used_sessions)
        values = (month.sold_sessions, month.used_sessions)
        return Mark(month_tick(month), told, values, (str(values[0]), str(values[1])))

    def _money(self, month: MonthOfTrade) -> Mark:
        words = self.tr("{month}: {received} received, {worth} used up")
        values = (month.received_minor, month.used_minor)
        told = words.format(month=month_name(month), received=self._full(values[0]), worth=self._full(values[1]))
        shown = (short_money(values[0], self.currency()), short_money(values[1], self.currency()))
        return Mark(month_tick(month), told, values, shown)

    def _row(self, month: MonthOfTrade) -> TableRow:
        return TableRow(
            month.month,
            [
                Cell(month_name(month), sort=month.month),
                number(str(month.sold_sessions), month.sold_sessions),
                number(str(month.used_sessions), month.used_sessions),
                number(self._full(month.received_minor), month.received_minor),
                number(self._full(month.used_minor), month.used_minor),
            ],
        )


class LapsePage(ChartPage):
    """What lapses in the coming days, if nobody came any more."""

    name = "about-to-lapse"
    spans = (30, 60, 90)
    view = staticmethod(lapsing)
    span = 30

    def title(self) -> str:
        """What it shows, in a few words."""
        return self.tr("About to lapse")

    def span_words(self, span: int) -> str:
        """The next so many days."""
        return self.tr("next %n day(s)", "", span)

    def means(self) -> str:
        """How the numbers are counted."""
        return self.tr(
            "Sessions left in packages by their last valid day, if nobody came any more, at what they were sold for. "
            "Without tax, at the centre that sold the package."
        )

    def heads(self) -> list[str]:
        """Of the table."""
        return [self.tr("Last valid day"), self.tr("Packages"), self.tr("Sessions left"), self.tr("Worth")]

    def nothing(self) -> tuple[str, str]:
        """What is said where there is nothing to show."""
        return self.tr("Nothing lapses in these days"), self.tr("Sessions whose last day comes near stand here.")

    def make_charts(self) -> Sequence[Chart]:
        """A bar a day for a month, a bar a week for more."""
        self.bars = BarChart(self.tr("Worth of sessions about to lapse"))
        return (self.bars,)

    def question(self, span: int, centre_id: UUID | None) -> tuple[Callable[..., Any], int, UUID | None]:
        """Always the longest time: the headline tells 30, 60 and 90 days."""
        self.span = span
        return lapsing, LONGEST, centre_id

    def tell(self, found: tuple[DayOfLapse, ...]) -> Numbers:
        """Bars of days or weeks, a row for each day on which something ends."""
        within = found[: self.span]
        step = 1 if self.span <= BY_DAY else WEEK
        self.bars.set_marks([self._mark(within[at : at + step]) for at in range(0, len(within), step)])
        some = [day for day in within if day.packages]
        lines: list[list[str | int]] = [
            [day.day.isoformat(), day.packages, day.sessions, day.worth_minor] for day in some
        ]
        words = self.tr("{thirty} in the next 30 days, {sixty} in 60 and {ninety} in 90.")
        sums = [self._full(sum(day.worth_minor for day in found[:days])) for days in (30, 60, 90)]
        told = words.format(thirty=sums[0], sixty=sums[1], ninety=sums[2])
        return Numbers([self._row(day) for day in some], lines, told, is_empty=not some)

    def _full(self, minor: int) -> str:
        return show.money(minor, self.currency(), brief=True)

    def _mark(self, days: Sequence[DayOfLapse]) -> Mark:
        worth, sessions = sum(day.worth_minor for day in days), sum(day.sessions for day in days)
        words = self.tr("{first} to {last}: {worth}, %n session(s) left", "", sessions)
        if len(days) == 1:
            words = self.tr("{first}: {worth}, %n session(s) left", "", sessions)
        told = words.format(first=show.weekday(days[0].day), last=show.weekday(days[-1].day), worth=self._full(worth))
        return Mark(show.day_short(days[0].day), told, (worth,), (short_money(worth, self.currency()),))

    def _row(self, day: DayOfLapse) -> TableRow:
        return TableRow(
            day.day,
            [
                Cell(show.weekday_long(day.day), sort=day.day),
                number(str(day.packages), day.packages),
                number(str(day.sessions), day.sessions),
                number(self._full(day.worth_minor), day.worth_minor, strong=True),
            ],
        )


def month_name(month: MonthOfTrade) -> str:
    """January 2026."""
    return QLocale().toString(QDate(month.month.year, month.month.month, 1), "MMMM yyyy")


def month_tick(month: MonthOfTrade) -> str:
    """Jan 26."""
    return QLocale().toString(QDate(month.month.year, month.month.month, 1), "MMM yy")


def short_money(minor: int, currency: str) -> str:
    """An amount that stands at a bar: ₹1.2 L, ₹84 k; exact ones stand in the table."""
    whole = abs(minor) // 10 ** show.digits(currency)
    sign = show.MINUS if minor < 0 else ""
    symbol = show.SYMBOLS.get(currency, currency)
    if currency in show.LAKH_CURRENCIES and whole >= LAKH:
        crores = whole >= CRORE
        text = (
            QCoreApplication.translate("Charts", "{n} Cr") if crores else QCoreApplication.translate("Charts", "{n} L")
        )
        return sign + symbol + text.format(n=_tenths(whole, CRORE if crores else LAKH))
    if whole >= MILLION:
        return sign + symbol + QCoreApplication.translate("Charts", "{n} M").format(n=_tenths(whole, MILLION))
    if whole >= THOUSAND:
        return sign + symbol + QCoreApplication.translate("Charts", "{n} k").format(n=_tenths(whole, THOUSAND))
    return f"{sign}{symbol}{whole}"


def _tenths(whole: int, unit: int) -> str:
    """12 or 1.2: one decimal below ten."""
    tenths = (whole * 10 + unit // 2) // unit
    return str((tenths + 5) // 10) if tenths >= 100 or tenths % 10 == 0 else f"{tenths // 10}.{tenths % 10}"  # noqa: PLR2004 - two digits are enough
