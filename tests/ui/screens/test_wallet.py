import pytest
from PySide6.QtCore import Qt

from tests.clinic import Clinic, Sold
from tests.drivers.eyes import reads
from tests.drivers.pages import Pages
from tests.drivers.wallet import WalletDriver
from ui.screens.wallet import CARDS_AT_ONCE


@pytest.fixture
def asha(family: Sold, clinic: Clinic, pages: Pages) -> WalletDriver:
    """Asha has the shared pack, which ends first, then eight of Yoga and four of Massage."""
    for name, days in (("Yoga", 120), ("Massage", 150)):
        package = clinic.package(name, {clinic.service(name, 50_000): 8}, 100_000, validity_days=days)
        clinic.sell(family.head, package, 100_000)
    return WalletDriver(pages, "asha")


def test_the_package_that_ends_first_is_the_big_card_and_the_others_share_a_row(asha: WalletDriver) -> None:
    assert asha.cards == ["FullCard Recovery of Asha Kulkarni", "HalfCard Yoga", "HalfCard Massage"]


def test_keys_follow_the_reading_order(asha: WalletDriver) -> None:
    pack = "Recovery of Asha Kulkarni"
    assert asha.keys == {
        "F2": f"Redeem Physiotherapy from {pack}",
        "Alt+2": f"Redeem Doctor Consultation from {pack}",
        "Alt+3": "Redeem Yoga from Yoga",
        "Alt+4": "Redeem Massage from Massage",
    }


def test_only_one_button_is_the_primary_one(asha: WalletDriver) -> None:
    kinds = [button.property("kind") for button in asha.view.buttons()]

    assert kinds == ["primary", "plain", "plain", "plain"]


def test_beside_the_panel_cards_go_one_to_a_row_and_come_back(asha: WalletDriver) -> None:
    asha.pages.press("F2")
    assert [card.partition(" ")[0] for card in asha.cards] == ["NarrowCard", "NarrowCard", "NarrowCard"]

    asha.pages.press("Escape")
    assert [card.partition(" ")[0] for card in asha.cards] == ["FullCard", "HalfCard", "HalfCard"]


def test_a_click_on_the_number_asks_why_too(asha: WalletDriver) -> None:
    asha.click_number("Yoga")

    assert asha.desk.ledger.isVisible()
    assert reads("Why 8?")


def test_another_button_of_the_mouse_asks_nothing(asha: WalletDriver) -> None:
    asha.click_number("Yoga", Qt.MouseButton.RightButton)

    assert not asha.desk.ledger.isVisible()


def test_somebody_without_a_package_is_offered_one(clinic: Clinic, pages: Pages) -> None:
    clinic.patient("Meera Joshi")
    WalletDriver(pages, "meera")
    assert reads("No package yet")

    pages.push("Sell a package")
    assert pages.desk.sell.isVisible()


def test_a_smaller_window_has_one_card_to_a_row(asha: WalletDriver) -> None:
    asha.pages.stage.window.resize(1100, 700)
    asha.pages.stage.settle()

    lefts = {card.mapTo(asha.view, card.rect().topLeft()).x() for card in asha.view.cards}
    assert len(lefts) == 1


def test_the_keyboard_stays_on_the_same_button_when_the_wallet_is_drawn_anew(asha: WalletDriver) -> None:
    asha.pages.go("Redeem Yoga from Yoga")
    asha.desk.refresh()
    asha.pages.stage.settle()

    assert asha.pages.focus == "Redeem Yoga from Yoga"


def test_a_patient_with_many_packages_opens_with_the_first_dozen(clinic: Clinic, pages: Pages) -> None:
    buyer = clinic.patient("Vikram Iyer")
    package = clinic.package("One", {clinic.service("Massage", 50_000): 1}, 0)
    for _ in range(CARDS_AT_ONCE + 2):
        clinic.sell(buyer, package, 0)
    wallet = WalletDriver(pages, "vikram")
    assert len(wallet.cards) == CARDS_AT_ONCE

    pages.push("Show 2 more packages")
    assert len(wallet.cards) == CARDS_AT_ONCE + 2
    assert pages.focus == "Why 1 of 1 Massage left?"
