import pytest

from tests.clinic import Clinic, Sold
from tests.drivers.eyes import reads
from tests.drivers.pages import Pages
from tests.drivers.wallet import WalletDriver
from tests.founding import BANDRA

HYDRO = "Hydrotherapy"


def sold_on_the_page(wallet: WalletDriver) -> str:
    """The package that the sell page has chosen."""
    wallet.pages.stage.settle()
    command = wallet.desk.sell._package
    return command.name if command is not None and wallet.desk.sell.isVisible() else ""


@pytest.fixture
def elsewhere(family: Sold, clinic: Clinic, pages: Pages) -> WalletDriver:
    """Asha bought Hydrotherapy in Bandra, where alone it may be used."""
    package = clinic.package(HYDRO, {clinic.service(HYDRO, 90_000): 6}, 500_000)
    clinic.at(BANDRA).sell(family.head, package, 500_000)
    return WalletDriver(pages, "asha")


def test_a_package_of_another_centre_says_where_it_may_be_used(elsewhere: WalletDriver) -> None:
    words = elsewhere.words(HYDRO)

    assert f"{HYDRO} Only at Bandra West Last valid 31 Mar 2026 · bought at Bandra West of 6 left" in words
    assert words.endswith("Send them there, or sell a package here.")
    assert f"Redeem {HYDRO} from {HYDRO}" not in elsewhere.keys.values()


def test_it_can_be_sold_here_instead(elsewhere: WalletDriver) -> None:
    elsewhere.pages.push("Sell here")

    assert sold_on_the_page(elsewhere) == HYDRO


def test_beside_the_panel_it_is_one_line_with_the_reason_and_never_chosen(elsewhere: WalletDriver) -> None:
    elsewhere.pages.press("F2")

    assert elsewhere.words(HYDRO) == f"{HYDRO} Only at Bandra West"
    assert elsewhere.card(HYDRO).property("state") == "dead"


def test_a_package_that_starts_later_says_when(family: Sold, clinic: Clinic, pages: Pages) -> None:
    later = clinic.package("Yoga", {clinic.service("Yoga", 50_000): 8}, 0)
    clinic.sell(family.head, later, 0, start=clinic.today.replace(day=15))

    assert "Starts 15 Jan 2026" in WalletDriver(pages, "asha").words("Yoga")


@pytest.fixture
def ended(family: Sold, clinic: Clinic, pages: Pages) -> WalletDriver:
    """A package of five with one left ended after ten days."""
    package = clinic.package("Starter", {family.physio: 5}, 300_000, validity_days=10)
    receipt = clinic.sell(family.head, package, 300_000)
    clinic.redeem(receipt, family.physio, family.head, sessions=4)
    clinic.clock.go(days=20)
    return WalletDriver(pages, "asha")


def test_an_ended_package_is_one_line_with_what_became_of_it(ended: WalletDriver) -> None:
    assert ended.cards[-1] == "FoldedCard Starter"
    assert ended.words("Starter") == "Starter Ended 10 Jan 2026 · 1 of 5 not used"


def test_a_used_up_package_says_so(family: Sold, clinic: Clinic, pages: Pages) -> None:
    package = clinic.package("Starter", {family.physio: 5}, 300_000)
    receipt = clinic.sell(family.head, package, 300_000)
    clinic.redeem(receipt, family.physio, family.head, sessions=5)

    assert "All 5 sessions used" in WalletDriver(pages, "asha").words("Starter")


def test_unfolded_it_shows_what_was_used_and_why_so_many_are_left(ended: WalletDriver) -> None:
    ended.unfold("Starter")
    assert "of 5 left Physiotherapy Asha 4" in ended.words("Starter")

    ended.pages.push("Why 1 of 5 Physiotherapy left?")
    assert reads("Why 1?")


def test_it_stays_unfolded_while_the_same_patient_is_open(ended: WalletDriver) -> None:
    ended.unfold("Starter")
    ended.desk.refresh()
    ended.pages.stage.settle()
    assert "Asha 4" in ended.words("Starter")

    ended.unfold("Starter")
    assert "Asha 4" not in ended.words("Starter")


def test_renew_sells_the_same_package_again(ended: WalletDriver) -> None:
    ended.pages.push("Renew Starter")

    assert sold_on_the_page(ended) == "Starter"
