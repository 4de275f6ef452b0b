"""The charts on Reports: the same numbers as bars, as a table, and as files."""

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication, QImage

from tests.clinic import Clinic, Sold
from tests.drivers.hands import choose_beside, focus_name
from tests.drivers.pages import Pages, cut_off
from tests.drivers.stage import nameless
from tests.founding import BANDRA
from ui.screens.reports_charts import ChartPage

pytestmark = pytest.mark.usefixtures("as_manager")


@pytest.fixture
def used(family: Sold, clinic: Clinic) -> Sold:
    """Two sessions on 1 January, one on the next day."""
    for _ in range(2):
        clinic.redeem(family.receipt, family.physio, family.head)
    clinic.clock.go(days=1)
    clinic.redeem(family.receipt, family.physio, family.head)
    return family


def chart_of(pages: Pages, title: str) -> ChartPage:
    screen = pages.reports
    if title != "Redemptions a day":
        choose_beside(title, "Redemptions a day")
        pages.stage.settle()
    assert screen.chart is not None
    return screen.chart


@pytest.mark.usefixtures("used")
def test_arrow_keys_tell_each_days_sessions(pages: Pages) -> None:
    page = chart_of(pages, "Redemptions a day")
    chart = page.charts[0]
    pages.go("Sessions used a day")
    pages.press("Left")
    assert chart.accessibleDescription() == "Fri 2 Jan: 1 session"

    pages.press("Left")
    assert chart.accessibleDescription() == chart.told == "Thu 1 Jan: 2 sessions"
    assert page.headline.full_text == "3 sessions used; the most on Thu 1 Jan: 2."


@pytest.mark.usefixtures("used")
def test_the_table_behind_a_chart_has_the_same_numbers_and_is_copied(pages: Pages) -> None:
    page = chart_of(pages, "Redemptions a day")
    choose_beside("Table", "Chart")
    pages.go("Redemptions a day")
    assert page.table.isVisible()
    while focus_name() != "Redemptions a day" or not page.table.hasFocus():
        pages.press("Tab")
    pages.press("Ctrl+C")

    head, newest, before, *_ = QGuiApplication.clipboard().text().splitlines()
    assert (head, newest, before) == ("Day\tSessions\tOf these missed", "Fri 2 Jan 2026\t1\t0", "Thu 1 Jan 2026\t2\t0")


@pytest.mark.usefixtures("used")
@pytest.mark.parametrize(
    ("title", "told"),
    [
        ("Sold and used", "January 2026: 12 sessions sold, 3 used"),
        ("Busiest hours", "Thursday, 10:00 to 11:00: 2 visits"),
    ],
)
def test_months_and_hours_say_what_was_in_them(pages: Pages, title: str, told: str) -> None:
    assert told in [mark.told for mark in chart_of(pages, title).charts[0].marks]


@pytest.mark.usefixtures("used")
def test_what_is_about_to_lapse_is_told_for_30_60_and_90_days(pages: Pages) -> None:
    page = chart_of(pages, "About to lapse")
    assert page.headline.full_text == "₹0 in the next 30 days, ₹0 in 60 and ₹6,090.91 in 90."
    assert page.numbers.is_empty

    pages.take("Period", "next 90 days")
    assert page.charts[0].marks[-1].told == "Fri 27 Mar to Wed 1 Apr: ₹6,090.91, 9 sessions left"


@pytest.mark.usefixtures("used")
def test_another_centre_has_numbers_of_its_own(pages: Pages) -> None:
    page = chart_of(pages, "Redemptions a day")
    pages.take("Centre", BANDRA)

    assert page.numbers.is_empty
    assert "No redemption in these days" in pages.words


@pytest.mark.usefixtures("used")
def test_a_chart_is_saved_as_a_picture_on_white_and_as_a_table(pages: Pages, tmp_path: Path) -> None:
    chart_of(pages, "Sold and used")
    pages.reports.write_picture(str(tmp_path / "sold.png"))
    pages.reports.write(str(tmp_path / "sold.csv"))
    pages.stage.settle()

    image = QImage(str(tmp_path / "sold.png"))
    assert image.width() == 2400
    assert image.pixelColor(2, 2).name() == "#ffffff"
    head, *lines = (tmp_path / "sold.csv").read_text("utf-8-sig").splitlines()
    assert head == "Month,Sessions sold,Sessions used,Received,Worth of used"
    assert lines[-1] == "2026-01-01,12,3,800000,190909"


@pytest.mark.usefixtures("used")
def test_everything_has_a_name_and_room(pages: Pages) -> None:
    for title in ("Redemptions a day", "Sold and used"):
        chart_of(pages, title)
        assert nameless(pages.reports) == []
        assert cut_off(pages.reports) == []
