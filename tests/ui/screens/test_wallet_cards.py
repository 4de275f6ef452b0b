import pytest

from tests.clinic import Clinic, Sold
from tests.drivers.pages import Pages
from tests.drivers.wallet import WalletDriver
from ui.dialogs.family import FamilyDialog
from ui.screens.wallet_cards import FamilyButton

PACK = "Recovery of Asha Kulkarni"


@pytest.fixture
def asha(family: Sold, pages: Pages) -> WalletDriver:
    return WalletDriver(pages, "asha")


def test_a_card_says_where_it_came_from_and_until_when_it_holds(asha: WalletDriver, family: Sold) -> None:
    words = asha.words(PACK)

    assert f"bought 1 Jan 2026 · {family.receipt.order_number}" in words
    assert "Last valid 31 Mar 2026 89 days left · needs 0.8 visits a week" in words


def test_the_last_day_is_said_in_words(family: Sold, clinic: Clinic, pages: Pages) -> None:
    clinic.clock.go(days=88)
    assert "1 day left" in WalletDriver(pages, "asha").words(PACK)

    clinic.clock.go(days=1)
    assert "ends today" in WalletDriver(pages, "asha").words(PACK)


def test_a_package_without_an_end_says_so(clinic: Clinic, pages: Pages) -> None:
    clinic.sold_pack("Meera Joshi", validity_days=None)
    words = WalletDriver(pages, "meera").words("Recovery of Meera Joshi")

    assert "never expires" in words
    assert "visits a week" not in words


def test_the_head_of_a_half_card_says_the_same_in_one_line(family: Sold, clinic: Clinic, pages: Pages) -> None:
    package = clinic.package("Yoga", {clinic.service("Yoga", 50_000): 8}, 100_000, validity_days=132)
    clinic.sell(family.head, package, 100_000)

    words = WalletDriver(pages, "asha").words("Yoga")
    assert "Yoga Last valid 12 May 2026 · 131 days left · needs 0.4 visits a week" in words


def test_only_a_package_that_can_be_shared_has_a_family(clinic: Clinic, pages: Pages) -> None:
    clinic.sold_pack("Meera Joshi", max_members=0)
    meera = WalletDriver(pages, "meera")

    assert meera.card("Recovery of Meera Joshi").findChildren(FamilyButton) == []


def test_the_family_of_a_card_is_counted_and_opened_from_it(asha: WalletDriver) -> None:
    asha.pages.push(f"Family of {PACK}")

    assert asha.pages.wait_for(FamilyDialog).windowTitle() == f"Who may use {PACK}?"


def test_who_used_what_stands_with_the_pips(asha: WalletDriver, family: Sold, clinic: Clinic) -> None:
    rohan = clinic.card(family.receipt, family.head).people[1].patient_id
    for person in (family.head, rohan, family.head):
        clinic.redeem(family.receipt, family.physio, person)
    again = WalletDriver(asha.pages, "asha")

    assert "Physiotherapy Asha 2 · Rohan 1" in again.words(PACK)
    assert again.pips(PACK) == ["3 of 10 used", "0 of 2 used"]


def test_the_card_in_the_panel_is_marked_until_it_is_closed(asha: WalletDriver) -> None:
    asha.pages.press("F2")
    assert asha.card(PACK).property("state") == "chosen"

    asha.pages.press("Escape")
    assert asha.card(PACK).property("state") in ("", None)
