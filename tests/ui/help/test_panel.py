import pytest
from PySide6.QtWidgets import QApplication

from tests.drivers.hands import focus_name, write
from tests.drivers.pages import Pages
from tests.drivers.stage import nameless
from ui.help.pages import KEYS, NEWS
from ui.help.panel import HelpPanel


def panel_of(pages: Pages) -> HelpPanel:
    found = pages.stage.window.findChild(HelpPanel)
    assert found is not None
    return found


def test_f1_explains_the_screen_and_once_more_lists_all_keys(pages: Pages) -> None:
    pages.press("Ctrl+4", "F1")
    panel = panel_of(pages)
    assert panel.isVisible()
    assert (panel.view.shown, focus_name()) == ("day", "Day")

    pages.press("F1")
    assert panel.view.shown == KEYS
    assert "Ctrl+K" in panel.view.text.toPlainText()


def test_escape_gives_the_keyboard_back(pages: Pages) -> None:
    pages.press("Ctrl+2")
    before = pages.focus
    pages.press("F1", "Esc")

    assert not panel_of(pages).isVisible()
    assert pages.focus == before


def test_one_field_searches_every_page(pages: Pages) -> None:
    pages.press("F1")
    pages.go("Search the help")
    write("instalments")
    pages.stage.settle()
    panel = panel_of(pages)
    assert panel.view.found.rows[0].title == "Instalments"

    pages.press("Return")
    assert panel.view.shown == "instalments"
    pages.go("Search the help")
    write("qqq")
    pages.stage.settle()
    assert "Nothing found" in pages.words


def test_the_screen_stays_in_reach_beside_it(pages: Pages) -> None:
    pages.press("F1", "Ctrl+4")

    assert panel_of(pages).isVisible()
    assert pages.stage.window.frame is not None
    assert pages.stage.window.frame.current == "day"
    assert nameless(panel_of(pages)) == []


@pytest.mark.parametrize(("key", "page"), [("Shift+F1", KEYS), ("Shift+F3", NEWS)])
def test_keys_and_news_have_keys_of_their_own(pages: Pages, key: str, page: str) -> None:
    pages.press(key)

    assert panel_of(pages).view.shown == page


def test_who_cannot_sign_in_is_helped_too(pages: Pages) -> None:
    pages.press("Ctrl+L", "F1")
    shown = [one for one in pages.stage.window.findChildren(HelpPanel) if one.isVisible()]

    assert [one.view.shown for one in shown] == ["sign_in"]
    assert QApplication.activeModalWidget() is None
