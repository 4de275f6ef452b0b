from PySide6.QtWidgets import QApplication, QLineEdit

from app.desk.views.offers import Offer
from tests.clinic import Sold
from tests.drivers.hands import focus_name, until, write
from tests.drivers.pages import Pages
from ui.dialogs.patient import PatientDialog
from ui.help.dialog import HelpDialog
from ui.help.pages import KEYS


def test_f1_in_a_dialog_explains_that_dialog_and_what_was_typed_stays(pages: Pages) -> None:
    pages.press("F4")
    below = pages.wait_for(PatientDialog)
    write("Anita")
    pages.press("F1")
    helping = pages.wait_for(HelpDialog)
    assert helping.view.shown == "patient"

    pages.press("F1")
    assert helping.view.shown == KEYS
    pages.press("Esc")
    until(lambda: pages.dialog(HelpDialog) is None, "the help closed")
    assert QApplication.activeModalWidget() is below
    assert focus_name() == "Name"
    assert "Anita" in [field.text() for field in below.findChildren(QLineEdit)]


def test_an_act_of_a_card_is_explained_by_its_own_page(pages: Pages, family: Sold) -> None:
    pages.find("Asha")
    desk = pages.desk
    wallet = desk.wallet
    assert wallet.isVisible()
    card = pages.stage.clinic.card(family.receipt, family.head)
    desk.acts_of_cards.open(card, Offer.EXTEND)
    pages.stage.settle()
    pages.press("F1")

    assert pages.wait_for(HelpDialog).view.shown == "extend"
