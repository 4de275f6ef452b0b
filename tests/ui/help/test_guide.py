from PySide6.QtCore import QSettings

from app.version import VERSION
from tests.drivers.pages import Pages
from ui.help.guide import SEEN_VERSION
from ui.help.pages import NEWS
from ui.help.panel import HelpPanel


def greeted(pages: Pages) -> None:
    frame = pages.stage.window.frame
    assert frame is not None
    frame.guide.greet()
    pages.stage.settle()


def test_after_an_upgrade_the_news_are_told_once_and_quietly(pages: Pages) -> None:
    QSettings().setValue(SEEN_VERSION, "0.1.0")
    before = pages.focus
    greeted(pages)
    assert pages.stage.toast.startswith(f"Sessiondesk {VERSION.removesuffix('.0')} is here.")
    assert pages.focus == before
    assert QSettings().value(SEEN_VERSION) == VERSION

    pages.go("What's new")
    pages.press("Space")
    panel = pages.stage.window.findChild(HelpPanel)
    assert panel is not None
    assert panel.view.shown == NEWS


def test_a_clinic_founded_just_now_is_told_nothing(pages: Pages) -> None:
    greeted(pages)

    assert pages.stage.toast == ""
    assert QSettings().value(SEEN_VERSION) == VERSION
