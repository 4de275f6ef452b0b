from PySide6.QtWidgets import QWidget

from tests.drivers.pages import Pages
from ui.help.pages import pages
from ui.help.which import page_for
from ui.language import ENGLISH


def page_here(shown: Pages) -> str:
    window = shown.stage.window
    assert window.frame is not None
    return page_for(window.focusWidget(), window, window.frame.current, pages(ENGLISH))


def test_the_page_is_that_of_the_part_one_is_in(pages: Pages, family: object) -> None:
    pages.press("Ctrl+1")
    assert page_here(pages) == "desk"
    pages.find("Asha")
    assert page_here(pages) == "wallet"
    pages.press("F2")
    assert page_here(pages) == "redeem_panel"
    pages.press("Esc", "F3")
    assert page_here(pages) == "sell"
    pages.press("Esc", "Ctrl+4")
    assert page_here(pages) == "day"


def test_somewhere_unknown_the_desk_is_explained(pages: Pages) -> None:
    assert page_for(None, QWidget(), "nowhere", {"desk"}) == "desk"
