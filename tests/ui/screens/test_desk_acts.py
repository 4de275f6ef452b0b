from app.desk.views.offers import Offer
from tests.app.desk.lives import Life
from tests.clinic import Clinic
from tests.drivers.pages import Pages
from ui.dialogs.act import ActDialog
from ui.dialogs.bring_in import BringInDialog
from ui.dialogs.extend import ExtendForm
from ui.dialogs.patient import PatientDialog


def test_an_act_opens_its_dialog_and_the_wallet_shows_what_it_did(clinic: Clinic, pages: Pages) -> None:
    life = Life(clinic)
    pages.find("asha")
    pages.desk.acts_of_cards.open(life.card, Offer.EXTEND)
    pages.stage.settle()
    assert isinstance(pages.wait_for(ActDialog).form, ExtendForm)
    pages.press("Escape")

    life.extend(15)
    pages.refresh_desk()
    assert "15 Apr 2026" in pages.words


def test_selling_again_opens_the_sale_of_that_package(clinic: Clinic, pages: Pages) -> None:
    life = Life(clinic)
    pages.find("asha")
    pages.desk.acts_of_cards.open(life.card, Offer.RENEW)
    pages.stage.settle()

    assert pages.desk.sell.isVisible()


def test_a_person_is_corrected_and_shown(clinic: Clinic, pages: Pages) -> None:
    clinic.patient("Asha Kulkarni")
    pages.find("asha")
    pages.push("Edit the patient")
    pages.wait_for(PatientDialog)
    pages.fill("Name", "Asha Rao")
    pages.press("Return")

    wallet = pages.desk.wallet.wallet
    assert wallet is not None
    assert wallet.patient.name == "Asha Rao"


def test_only_a_manager_brings_in(clinic: Clinic, pages: Pages) -> None:
    clinic.patient("Asha Kulkarni")
    pages.find("asha")
    wallet = pages.desk.wallet.wallet
    assert wallet is not None
    pages.desk.acts_of_cards.bring_in(wallet.patient)

    assert pages.dialog(BringInDialog) is None
