import pytest

from app.domain.ledger import LineKind
from tests.clinic import Clinic
from tests.drivers.eyes import ground_of, words_on
from tests.drivers.pages import Pages
from tests.drivers.sell import SellDriver
from tests.drivers.stage import Stage
from ui.theme import theme


@pytest.fixture
def page(clinic: Clinic, pages: Pages) -> SellDriver:
    clinic.recovery_pack("Recovery Pack")
    clinic.package("Knee Care", {clinic.services["Physiotherapy"]: 5}, 300_000)
    clinic.patient("Asha Kulkarni")
    return SellDriver.open(pages, "asha")


def test_the_button_names_the_price(page: SellDriver) -> None:
    assert (page.page.complete.text(), page.page.complete.isEnabled()) == ("Choose a package", False)

    page.choose("recov")

    assert (page.page.complete.text(), page.page.complete.isEnabled()) == ("Complete sale, ₹8,000.00", True)


def test_what_is_missing_is_said_in_words(page: SellDriver) -> None:
    page.choose("recov")
    page.pay("Cash", "7000")

    assert {"Paid ₹7,000.00 of ₹8,000.00", "₹1,000.00 still to pay"} <= set(words_on(page.page.foot))


def test_which_service_and_who_came_are_asked_only_if_a_session_is_used_now(page: SellDriver) -> None:
    page.choose("recov")
    foot = page.page.foot
    assert (foot.service.isVisible(), foot.person.isVisible()) == (False, False)

    page.pages.push("Use 1 session now")

    assert (foot.service.isVisible(), foot.person.isVisible()) == (True, True)
    assert [foot.service.itemText(n) for n in range(foot.service.count())] == ["Physiotherapy", "Doctor Consultation"]


def test_using_now_is_for_the_person_who_came(page: SellDriver, clinic: Clinic, stage: Stage) -> None:
    rohan = clinic.patient("Rohan Kulkarni")
    page.choose("recov")
    page.pages.push("Add a family member")
    page.pages.write("rohan")
    page.pages.press("Return", "Return")
    page.pages.push("Use 1 session now")
    page.pages.take("Who came", "Rohan")
    page.complete()

    assert stage.lines(LineKind.REDEEM) == 1
    assert [row.used_by for row in clinic.wallet(rohan).cards[0].services] == [(("Rohan Kulkarni", 1),), ()]


def test_it_is_a_white_bar_below_the_page(page: SellDriver) -> None:
    assert ground_of(page.page.foot) == theme().color("surface").name()
