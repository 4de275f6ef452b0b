from dataclasses import dataclass

import pytest
from PySide6.QtGui import QFontMetrics

from app.desk.payments import PaymentFields
from app.desk.views.redemptions import Redeemed
from app.domain.ledger import LineKind, Outcome
from app.domain.sale import Tender
from tests.clinic import Clinic, Sold
from tests.drivers.eyes import wallet_of, words_on
from tests.drivers.hands import until
from tests.drivers.pages import Pages, cut_off
from tests.drivers.stage import Stage, nameless
from tests.drivers.void import VoidDriver
from tests.founding import MANAGER, PINS, SECOND_RECEPTION
from ui.dialogs.void import VoidDialog
from ui.screens.day import DayScreen
from ui.theme import theme
from ui.widgets.table import Cell, DataTable


@dataclass
class Today:
    """What happened: a pack for Rs 8,000 in cash, one for Rs 3,000 half by UPI; two sessions, one of them voided."""

    sold: Sold
    kept: Redeemed
    voided: Redeemed


@pytest.fixture
def today(family: Sold, clinic: Clinic) -> Today:
    kept = clinic.redeem(family.receipt, family.physio, family.head, outcome=Outcome.NO_SHOW)
    clinic.clock.go(minutes=10)
    voided = clinic.redeem(family.receipt, family.doctor, family.head)
    clinic.void(voided)
    clinic.sign_in(SECOND_RECEPTION)
    split = (
        PaymentFields(tender=Tender.CASH, amount_minor=100_000),
        PaymentFields(tender=Tender.UPI, amount_minor=200_000, reference="412345678901"),
    )
    knee = clinic.package("Knee Care", {family.physio: 5}, 300_000)
    clinic.sell(clinic.patient("Meera Joshi"), knee, 300_000, payments=split)
    clinic.sign_in("Ravi Patil")
    return Today(family, kept, voided)


def cells(table: DataTable) -> list[list[str]]:
    return [[cell.text if isinstance(cell, Cell) else cell for cell in row.cells] for row in table.rows]


def tiles(screen: DayScreen) -> list[str]:
    return [tile.accessibleName() for tile in screen.tiles]


def test_the_figures_of_the_day(today: Today, pages: Pages) -> None:
    assert tiles(pages.day) == [
        "Redemptions: 1, 1 voided, 1 not attended",
        "Packages sold: 2, ₹11,000.00",
        "Money taken: ₹11,000.00, Cash, UPI",
        "Cash: ₹9,000.00, taken in cash",
    ]


def test_redemptions_newest_first_with_the_voided_one_struck(today: Today, pages: Pages) -> None:
    screen = pages.day

    assert cells(screen.redemptions) == [
        ["10:40", "Asha Kulkarni", "Doctor Consultation", "", "Ravi Patil", "Voided"],
        ["10:30", "Asha Kulkarni", "Physiotherapy", "1 of 10", "Ravi Patil", "No-show"],
    ]
    assert [row.struck for row in screen.redemptions.rows] == [True, False]


def test_money_by_tender_and_by_who_took_it(today: Today, pages: Pages) -> None:
    assert cells(pages.day.takings) == [
        ["Ravi Patil", "8,000.00", "0.00", "8,000.00"],
        ["Rita D'Souza", "1,000.00", "2,000.00", "3,000.00"],
        ["All", "9,000.00", "2,000.00", "₹11,000.00"],
    ]


def test_an_empty_day_says_what_will_be_there(clinic: Clinic, pages: Pages) -> None:
    screen = pages.day

    assert screen.redemptions.empty_words == "Redemptions will be here"
    assert tiles(screen)[2] == "Money taken: ₹0.00, nothing yet"


def test_the_day_before_and_back(today: Today, clinic: Clinic, pages: Pages) -> None:
    clinic.clock.go(days=1)
    screen = pages.day
    assert (len(screen.redemptions.rows), screen.after.isEnabled()) == (0, False)

    pages.push("The day before")
    assert "Thu 1 Jan 2026" in words_on(screen)
    assert len(screen.redemptions.rows) == 2

    pages.push("The day after")
    assert (len(screen.redemptions.rows), screen.after.isEnabled()) == (0, False)


def test_any_day_is_reached_by_typing_it(today: Today, clinic: Clinic, pages: Pages) -> None:
    clinic.clock.go(days=9)
    screen = pages.day
    pages.fill("Go to a day", "1 jan")
    pages.press("Return")

    assert len(screen.redemptions.rows) == 2


def test_a_day_that_is_none_is_said_and_stays_typed(today: Today, pages: Pages) -> None:
    screen = pages.day
    pages.fill("Go to a day", "someday")
    pages.press("Return")

    assert screen.banner.words == "Type a day such as 5/11, 5 nov or +30."
    assert screen.go_to.text() == "someday"
    assert len(screen.redemptions.rows) == 2

    pages.write("x")
    assert screen.banner.words == ""


def test_enter_on_a_redemption_opens_the_patient(today: Today, pages: Pages) -> None:
    screen = pages.day
    screen.redemptions.setFocus()
    pages.press("Return")

    assert wallet_of(pages.stage.window) == "Asha Kulkarni"


def test_del_voids_the_chosen_redemption_and_the_day_follows(today: Today, stage: Stage, pages: Pages) -> None:
    screen = pages.day
    screen.redemptions.setFocus()
    pages.press("Down", "Del")
    dialog = VoidDriver(pages.wait_for(VoidDialog))
    dialog.choose_reason("Recorded twice")
    dialog.choose_approver(MANAGER)
    dialog.type_pin(PINS[MANAGER])
    pages.press("Return")

    until(lambda: stage.lines(LineKind.VOID) == 2, "the second void")
    stage.settle()
    assert tiles(screen)[0] == "Redemptions: 0, 2 voided"


def test_what_is_voided_already_is_not_voided_again(today: Today, pages: Pages) -> None:
    screen = pages.day
    screen.redemptions.setFocus()
    pages.press("Home")

    assert not screen.void.isEnabled()
    pages.press("Del")
    assert pages.dialog(VoidDialog) is None


def test_what_is_done_elsewhere_shows_on_coming_back(today: Today, clinic: Clinic, pages: Pages) -> None:
    assert tiles(pages.day)[1] == "Packages sold: 2, ₹11,000.00"
    pages.press("Ctrl+1")
    pages.find("meera")
    pages.press("F3")
    pages.write("knee")
    pages.press("Return", "Ctrl+Return")

    assert tiles(pages.day)[1] == "Packages sold: 3, ₹14,000.00"


def test_everything_has_a_name_and_room_for_its_words(today: Today, pages: Pages) -> None:
    screen = pages.day

    assert nameless(screen) == []
    assert cut_off(screen) == []


def test_whoever_took_money_is_named_in_full(today: Today, pages: Pages) -> None:
    pages.stage.window.resize(1366, 768)
    pages.stage.settle()
    table = pages.day.takings
    name = table.rows[0].cells[0]
    assert isinstance(name, str)

    room = table.columnWidth(0) - 2 * 14
    assert QFontMetrics(theme().font("body")).horizontalAdvance(name) <= room
