from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.desk.commands.take_payment import TakePayment
from app.desk.payments import InstalmentFields
from app.desk.views.dues import due_list
from tests.clinic import Clinic, Sold
from tests.drivers.eyes import listed, reads, wallet_of
from tests.drivers.pages import Pages, cut_off
from tests.drivers.stage import nameless
from tests.founding import OWNER
from tests.money import cancelling, cash
from ui.dialogs.whole_list import WholeList
from ui.screens.desk_side import DeskSide, share
from ui.widgets.lists import RowList

RECENT = "Recent patients"


def side(pages: Pages) -> DeskSide:
    return pages.desk.side


def rows(found: RowList) -> list[tuple[str, str, str, str]]:
    return [(row.title, row.second, row.right, row.right_second) for row in found.rows]


def press_link(pages: Pages, name: str) -> None:
    pages.go(name)
    pages.press("Space")
    pages.stage.settle()


def test_empty_lists_say_what_will_be_there(clinic: Clinic, pages: Pages) -> None:
    assert reads("Patients of today")
    assert reads("Nothing ends this week")


def test_recent_patients_are_told_apart(family: Sold, clinic: Clinic, pages: Pages) -> None:
    clinic.clock.go(minutes=1)
    clinic.patient("Asha Kulkarni", birth_year=1974, phone="+919920012871")
    side(pages)
    pages.stage.window.client.changed.emit(clinic.redemption(family.receipt, family.physio, family.head))
    pages.stage.settle()

    assert rows(side(pages).recent)[:2] == [
        ("Asha Kulkarni", "52 · 99••• ••871", "No package", ""),
        ("Asha Kulkarni", "", "12 left", "1 active"),
    ]


def test_what_ends_this_week_is_listed_with_its_day(family: Sold, clinic: Clinic, pages: Pages) -> None:
    clinic.clock.go(days=85)
    pages.find("asha")
    pages.refresh_desk()

    assert rows(side(pages).expiring) == [("Asha Kulkarni", "Recovery of Asha Kulkarni", "31 Mar", "12 left")]


def test_a_row_opens_the_patient_by_enter_and_by_mouse(family: Sold, pages: Pages) -> None:
    names = listed(RECENT)
    pages.go(RECENT)
    pages.press("Return")
    assert wallet_of(pages.stage.window) == names[0]

    recent = side(pages).recent
    QTest.mouseClick(
        recent.viewport(), Qt.MouseButton.LeftButton, pos=recent.visualRect(recent.model().index(1, 0)).center()
    )
    pages.stage.settle()
    assert wallet_of(pages.stage.window) == names[1]


def test_the_open_patient_is_marked(family: Sold, pages: Pages) -> None:
    pages.find("rohan")
    recent = side(pages).recent

    assert [row.title for row in recent.rows if row.key == recent.current_key()] == ["Rohan Kulkarni"]


def test_short_of_height_lists_show_fewer_rows_and_never_half_a_row(clinic: Clinic, pages: Pages) -> None:
    for number in range(9):
        clinic.patient(f"Patient {number}")
    pages.refresh_desk()
    assert len(listed(RECENT)) == 9

    pages.stage.window.resize(1366, 560)
    pages.stage.settle()
    recent = side(pages).recent
    assert 0 < len(recent.rows) < 9
    assert recent.verticalScrollBar().maximum() == 0


@pytest.mark.parametrize(
    ("room", "wants", "shares"),
    [
        (13, [9, 3], [9, 3]),
        (11, [9, 9], [6, 5]),
        (5, [9, 1], [4, 1]),
        (5, [1, 9], [1, 4]),
        (0, [3, 3], [1, 1]),
        (12, [6, 6], [6, 6]),
        (9, [9, 9, 4, 0], [3, 3, 3, 0]),
        (10, [9, 9, 1, 1], [4, 4, 1, 1]),
        (0, [0, 0], [0, 0]),
    ],
)
def test_lists_share_the_room(room: int, wants: list[int], shares: list[int]) -> None:
    assert share(room, wants) == shares


def test_who_is_expected_gives_way_last() -> None:
    assert share(8, [9, 19, 9, 0], [1, 2, 1, 1]) == [2, 4, 2, 0]


# --- money -----------------------------------------------------------------------------------------------------------


def sold_in_parts(clinic: Clinic, name: str, days: int, amount: int) -> None:
    """A Recovery Pack with one instalment later."""
    later = (InstalmentFields(due_on=clinic.today + timedelta(days=days), amount_minor=amount),)
    package = clinic.recovery_pack(f"Recovery of {name}")
    clinic.sell(clinic.patient(name), package, 800_000, payments=cash(800_000 - amount), later=later)


@pytest.fixture
def money(clinic: Clinic) -> None:
    """Asha owes since 5 days, Bina will, Zara gets back what she paid."""
    clinic.settings(part_payment=True)
    sold_in_parts(clinic, "Bina", 30, 100_000)
    sold_in_parts(clinic, "Asha", 5, 300_000)
    clinic.approved(cancelling(clinic, clinic.sold_pack("Zara").receipt), OWNER)
    clinic.clock.go(days=10)


def test_nobody_owes_and_no_list_says_so(family: Sold, pages: Pages) -> None:
    assert not side(pages).dues.isVisible()
    assert not reads("Refund due")


@pytest.mark.usefixtures("money")
def test_what_is_due_is_listed_with_its_next_instalment_overdue_first(pages: Pages) -> None:
    assert rows(side(pages).dues) == [
        ("Asha", "Recovery of Asha", "₹3,000", "5 days overdue"),
        ("Bina", "Recovery of Bina", "₹1,000", "by 31 Jan"),
    ]
    assert reads("₹4,000")


@pytest.mark.usefixtures("money")
def test_a_refund_that_is_due_is_listed_since_it_was_decided(pages: Pages) -> None:
    assert rows(side(pages).refunds) == [("Zara", "Recovery of Zara", "₹8,000", "since 1 Jan")]


@pytest.mark.usefixtures("money")
@pytest.mark.parametrize(("listed", "name"), [("Due", "Asha"), ("Refund due", "Zara")])
def test_choosing_one_opens_the_patient(pages: Pages, listed: str, name: str) -> None:
    pages.go(listed)
    pages.press("Return")

    assert wallet_of(pages.stage.window) == name
    found = {"Due": side(pages).dues, "Refund due": side(pages).refunds}[listed]
    assert [row.title for row in found.rows if row.key == found.current_key()] == [name]


@pytest.mark.usefixtures("money")
def test_once_it_is_paid_it_is_gone(clinic: Clinic, pages: Pages) -> None:
    for row in clinic.desk.ask(due_list):
        command = TakePayment(order_id=row.order_id, payments=cash(row.due_minor))
        pages.stage.client.execute(pages.desk, command, lambda _receipt: None)
        pages.stage.settle()

    assert not side(pages).dues.isVisible()


@pytest.mark.usefixtures("money")
@pytest.mark.parametrize("height", [768, 690, 560])
def test_all_four_lists_fit_with_whole_rows(clinic: Clinic, pages: Pages, height: int) -> None:
    for number in range(9):
        clinic.patient(f"Patient {number}")
    pages.stage.window.resize(1366, height)
    pages.refresh_desk()

    lists = [side(pages).recent, side(pages).dues, side(pages).refunds]
    assert all(one.rows and one.verticalScrollBar().maximum() == 0 for one in lists)
    last = side(pages).refunds
    assert last.mapTo(side(pages), last.rect().bottomLeft()).y() < side(pages).height()


def test_a_list_that_is_cut_leads_to_all_of_it(clinic: Clinic, pages: Pages) -> None:
    clinic.settings(part_payment=True)
    for number in range(9):
        sold_in_parts(clinic, f"Asha {number}", 5, 100_000)
    pages.stage.window.resize(1366, 560)
    pages.refresh_desk()
    assert 0 < len(side(pages).dues.rows) < 9
    assert reads("₹9,000")

    press_link(pages, "Due: All 9")
    dialog = pages.wait_for(WholeList)
    assert len(dialog.list.rows) == 9
    assert (nameless(dialog), cut_off(dialog)) == ([], [])
    pages.press("End", "Return")

    assert wallet_of(pages.stage.window) == dialog.list.rows[-1].title


def test_what_ends_in_a_month_is_asked_for(family: Sold, clinic: Clinic, pages: Pages) -> None:
    clinic.clock.go(days=70)
    pages.refresh_desk()
    assert rows(side(pages).expiring) == []

    press_link(pages, "Expiring soon: 30 days")
    dialog = pages.wait_for(WholeList)

    assert [row.title for row in dialog.list.rows] == ["In 30 days", "Asha Kulkarni"]
    pages.press("Return")
    assert wallet_of(pages.stage.window) == "Asha Kulkarni"
