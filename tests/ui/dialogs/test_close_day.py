from collections.abc import Iterator
from datetime import date

import pytest

from app.desk.commands.send_for_approval import SendForApproval
from app.desk.views.day_close import day_slip
from tests.clinic import Clinic, Sold
from tests.drivers.keys import write
from tests.drivers.pages import Pages
from tests.drivers.stage import Stage
from tests.founding import MANAGER
from ui.dialogs.close_day import CloseDayDialog

TODAY = date(2026, 1, 1)


@pytest.fixture
def pages(stage: Stage) -> Iterator[Pages]:
    made = Pages(stage)
    yield made
    for dialog in stage.window.findChildren(CloseDayDialog):
        dialog.hide()


def opened(pages: Pages) -> CloseDayDialog:
    _ = pages.day
    pages.stage.settle()
    pages.push("Close the day…")
    return pages.wait_for(CloseDayDialog)


@pytest.fixture
def sold(clinic: Clinic, family: Sold) -> Sold:
    """Ravi took Rs 8,000 in cash; Kavita is at the desk now."""
    clinic.sign_in(MANAGER)
    return family


@pytest.mark.usefixtures("sold")
def test_cash_is_counted_and_the_day_is_closed(clinic: Clinic, pages: Pages) -> None:
    dialog = opened(pages)
    assert [line.taken.expected_minor for line in dialog.counts] == [800_000]

    write("8000")
    pages.press("Return")

    slip = clinic.desk.ask(day_slip, TODAY)
    assert [(row.expected_minor, row.counted_minor, row.reason) for row in slip.counts] == [(800_000, 800_000, "")]
    assert pages.day.closing.button.text() == "Day slip"


@pytest.mark.usefixtures("sold")
def test_a_difference_needs_a_reason(clinic: Clinic, pages: Pages) -> None:
    dialog = opened(pages)
    write("7900")
    pages.press("Return")
    assert dialog.counts[0].reason_field.error == "Write why it differs."

    write("Taxi for a patient")
    pages.press("Return")

    slip = clinic.desk.ask(day_slip, TODAY)
    assert [(row.difference_minor, row.reason) for row in slip.counts] == [(-10_000, "Taxi for a patient")]


@pytest.mark.usefixtures("sold")
def test_nothing_counted_is_told(pages: Pages) -> None:
    dialog = opened(pages)
    pages.press("Return")

    assert dialog.counts[0].counted_field.error
    assert dialog.isVisible()


def test_what_waits_is_explained(sold: Sold, clinic: Clinic, pages: Pages) -> None:
    done = clinic.redeem(sold.receipt, sold.physio, sold.head)
    clinic.desk.execute(SendForApproval.of(clinic.voiding(done)))
    dialog = opened(pages)
    write("8000")
    pages.press("Return")
    assert dialog.open_lines[0].field.error == "Clear it first, or write why it stays open."

    write("The owner decides tomorrow")
    pages.press("Return")

    slip = clinic.desk.ask(day_slip, TODAY)
    assert [one.explanation for one in slip.explained] == ["The owner decides tomorrow"]


@pytest.mark.usefixtures("sold")
def test_escape_leaves_the_day_open(pages: Pages) -> None:
    opened(pages)
    pages.press("Escape")
    pages.stage.settle()

    assert pages.day.closing.button.text() == "Close the day…"
