from PySide6.QtTest import QTest

from tests.clinic import Sold
from tests.drivers.eyes import wallet_of
from tests.drivers.hands import focus_name
from tests.drivers.menu import entries
from tests.drivers.pages import Pages

RECENT = "Recent patients"


def narrow(pages: Pages, width: int = 683) -> None:
    pages.stage.window.resize(width, 768)
    pages.stage.settle()


def test_a_wide_window_always_shows_the_lists(family: Sold, pages: Pages) -> None:
    assert pages.desk.side.isVisible()


def test_on_a_narrow_window_f6_opens_them_over_the_page_and_enter_takes_somebody(family: Sold, pages: Pages) -> None:
    narrow(pages)
    desk = pages.desk
    assert not desk.side.isVisible()

    pages.press("F6")
    assert (desk.side.isVisible(), focus_name()) == (True, RECENT)
    assert desk.side.height() == desk.height()

    pages.press("Down", "Return")
    assert wallet_of(pages.stage.window) in ("Asha Kulkarni", "Rohan Kulkarni")
    assert not desk.side.isVisible()


def test_escape_goes_back_to_the_page_under_them(family: Sold, pages: Pages) -> None:
    pages.find("asha")
    desk = pages.desk
    narrow(pages)
    pages.press("Ctrl+K", "F6", "Escape")

    assert not desk.side.isVisible()
    assert focus_name() == "Redeem Physiotherapy from Recovery of Asha Kulkarni"


def test_whoever_uses_the_mouse_finds_them_in_the_menu(family: Sold, pages: Pages) -> None:
    desk = pages.desk
    narrow(pages)
    entries(pages.stage.window)["desk.lists"].trigger()

    assert (desk.side.isVisible(), focus_name()) == (True, RECENT)


def test_they_are_a_column_again_when_there_is_room(family: Sold, pages: Pages) -> None:
    desk = pages.desk
    narrow(pages)
    narrow(pages, 1366)

    assert desk.side.isVisible()
    assert desk.side.geometry().right() < desk._right.mapTo(desk, desk._right.rect().topLeft()).x()


def test_the_panel_covers_a_narrow_page(family: Sold, pages: Pages) -> None:
    pages.find("asha")
    desk = pages.desk
    narrow(pages)
    pages.press("F2")
    assert (desk.wallet.isVisible(), desk.panel.width()) == (False, desk.width())

    pages.press("Escape")
    QTest.qWait(1)
    assert desk.wallet.isVisible()
