import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.clinic import Clinic, Sold
from tests.drivers.eyes import listed, reads, wallet_of
from tests.drivers.pages import Pages
from ui.screens.desk_side import DeskSide, share
from ui.widgets.lists import RowList

RECENT, EXPIRING = "Recent patients", "Expiring soon"


def side(pages: Pages) -> DeskSide:
    return pages.desk.side


def rows(found: RowList) -> list[tuple[str, str, str, str]]:
    return [(row.title, row.second, row.right, row.right_second) for row in found.rows]


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
    pages.desk.refresh()
    pages.stage.settle()

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
    pages.desk.refresh()
    pages.stage.settle()
    assert len(listed(RECENT)) == 9

    pages.stage.window.resize(1366, 560)
    pages.stage.settle()
    recent = side(pages).recent
    assert 0 < len(recent.rows) < 9
    assert recent.verticalScrollBar().maximum() == 0


@pytest.mark.parametrize(
    ("room", "one", "other", "shares"),
    [
        (13, 9, 3, (9, 3)),
        (11, 9, 9, (6, 5)),
        (5, 9, 1, (4, 1)),
        (5, 1, 9, (1, 4)),
        (0, 3, 3, (1, 1)),
        (12, 6, 6, (6, 6)),
    ],
)
def test_two_lists_share_the_room(room: int, one: int, other: int, shares: tuple[int, int]) -> None:
    assert share(room, one, other) == shares
