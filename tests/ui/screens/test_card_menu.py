"""The menu of a card, by keys: only what can be done now is in it."""

import pytest
from PySide6.QtWidgets import QApplication, QMenu

from tests.app.desk.lives import Life
from tests.clinic import Clinic
from tests.drivers.pages import Pages
from ui.dialogs.act import ActDialog
from ui.dialogs.freeze import FreezeForm

PACK = "Recovery of Asha Kulkarni"


@pytest.fixture
def life(clinic: Clinic) -> Life:
    return Life(clinic)


def open_menu(pages: Pages) -> QMenu:
    pages.find("asha")
    pages.push(f"More for {PACK}")
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def words(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions()]


def test_it_opens_with_the_space_bar_on_its_first_entry(life: Life, pages: Pages) -> None:
    menu = open_menu(pages)

    assert menu.accessibleName() == f"More for {PACK}"
    assert menu.activeAction() is menu.actions()[0]
    assert words(menu) == [
        "Sell again",
        "Extend",
        "Freeze",
        "Add or take sessions",
        "Transfer to somebody else",
        "Upgrade to another package",
        "Complete early",
        "Cancel and refund",
        "Reverse a payment",
        "Receipt and refund note",
        "Statement",
    ]
    menu.close()


def test_arrows_and_enter_open_the_act(life: Life, pages: Pages) -> None:
    open_menu(pages)
    pages.press("Down", "Down", "Return")

    dialog = pages.wait_for(ActDialog)
    assert isinstance(dialog.form, FreezeForm)
    assert dialog.form.card.name == PACK
    pages.press("Escape")


def test_an_ended_package_has_its_own_entries(life: Life, pages: Pages, clinic: Clinic) -> None:
    life.complete()
    menu = open_menu(pages)

    assert words(menu) == ["Sell again", "Reopen", "Reverse a payment", "Receipt and refund note", "Statement"]
    menu.close()


def test_escape_closes_it_and_leaves_the_keyboard_where_it_was(life: Life, pages: Pages) -> None:
    open_menu(pages)
    pages.press("Escape")

    assert QApplication.activePopupWidget() is None
    assert pages.focus == f"More for {PACK}"
