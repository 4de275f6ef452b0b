from pathlib import Path

import pytest

from tests.app.desk.asking import Asked
from tests.app.desk.lives import Life
from tests.clinic import Clinic
from tests.drivers.catalogue import rows_of
from tests.drivers.eyes import words_on
from tests.drivers.hands import choose_beside
from tests.drivers.pages import Pages, cut_off
from tests.drivers.stage import nameless
from tests.founding import BANDRA, MANAGER, OWNER, RECEPTION, SECOND_RECEPTION
from ui.screens.reports_approvals import ApprovalsReportPage
from ui.widgets.table import Cell, DataTable


def cells(table: DataTable, row: int = 0) -> list[str]:
    return [cell.text if isinstance(cell, Cell) else cell for cell in table.rows[row].cells]


@pytest.fixture
def done(clinic: Clinic) -> None:
    """Ravi asks for an extension and gets it; Rita's void waits and is approved by Kavita at noon."""
    Life(clinic, clinic.sold_pack("Bina")).extend()
    asked = Asked(clinic)
    clinic.clock.go(hours=2)
    clinic.sign_in(MANAGER)
    asked.approve()
    clinic.sign_in(OWNER)


@pytest.fixture
def page(done: None, pages: Pages) -> ApprovalsReportPage:
    screen = pages.reports
    choose_beside("Approvals", "Redemptions a day")
    pages.stage.settle()
    assert screen.shows_approvals
    return screen.approvals


def test_the_owner_sees_who_asks_who_approves_and_when(page: ApprovalsReportPage) -> None:
    assert [cells(page.askers, row) for row in (0, 1)] == [
        [RECEPTION, "1", "1", "0"],
        [SECOND_RECEPTION, "1", "1", "0"],
    ]
    assert cells(page.approvers) == [MANAGER, "2", "0", "0"]
    assert page.hours.accessibleName() == "Approvals by hour: 10:00: 1, 12:00: 1"


def test_every_approval_is_listed_newest_first(page: ApprovalsReportPage) -> None:
    assert cells(page.every) == ["1 Jan 2026, 12:35", "Void a redemption", SECOND_RECEPTION, MANAGER, "By another"]
    how = page.every.rows[0].cells[-1]
    assert isinstance(how, Cell)
    assert how.second == "waited in Approvals"
    assert cells(page.every, 1)[1] == "Extend a package"


@pytest.fixture
def alone(clinic: Clinic) -> None:
    """Kavita recorded a redemption and voids it herself, in a shift with nobody else."""
    clinic.settings(one_person_shift=True)
    clinic.sign_in(MANAGER)
    clinic.void(Life(clinic).redeem(), MANAGER)
    clinic.sign_in(OWNER)


def test_what_only_a_one_person_shift_allows_is_said_first(alone: None, pages: Pages) -> None:
    screen = pages.reports
    choose_beside("Approvals", "Redemptions a day")
    pages.stage.settle()

    assert screen.approvals.flag.isVisible()
    assert screen.approvals.flag.bold.full_text == "1 void approved by who had recorded the redemption."
    assert cells(screen.approvals.every)[-1] == "Own redemption"
    assert cells(screen.approvals.approvers) == [MANAGER, "1", "1", "0"]


def test_without_any_nothing_is_flagged(page: ApprovalsReportPage) -> None:
    assert not page.flag.isVisible()


def test_another_centre_has_its_own(page: ApprovalsReportPage, pages: Pages) -> None:
    pages.take("Centre", BANDRA)

    assert page.every.rows == []
    assert page.every.empty_words == "Nothing was approved"


def test_older_days_are_asked_for(page: ApprovalsReportPage, pages: Pages, clinic: Clinic) -> None:
    clinic.clock.go(days=60)
    pages.take("Period", "7 days")
    assert page.every.rows == []

    pages.take("Period", "90 days")
    assert len(rows_of(page.every)) == 2


def test_what_is_seen_is_saved(page: ApprovalsReportPage, pages: Pages, tmp_path: Path) -> None:
    pages.reports.write(str(tmp_path / "approvals.csv"))
    pages.stage.settle()

    lines = (tmp_path / "approvals.csv").read_text("utf-8-sig").splitlines()
    assert lines[0] == "Signed,Centre,What,Asked by,Approved by,How"
    assert len(lines) == 3


def test_everything_has_a_name_and_room(page: ApprovalsReportPage, pages: Pages) -> None:
    assert "Own: asked and approved by the same person." in " ".join(words_on(pages.reports))
    assert nameless(pages.reports) == []
    assert cut_off(pages.reports) == []
