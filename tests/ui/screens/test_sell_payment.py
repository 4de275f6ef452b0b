import pytest

from tests.clinic import Clinic
from tests.drivers.eyes import words_on
from tests.drivers.pages import Pages
from tests.drivers.sell import SellDriver


@pytest.fixture
def page(clinic: Clinic, pages: Pages) -> SellDriver:
    """The Recovery Pack is chosen: Rs 8,000 to pay."""
    clinic.recovery_pack("Recovery Pack")
    clinic.patient("Asha Kulkarni")
    return SellDriver.open(pages, "asha")


def test_the_first_row_is_cash_for_the_whole_price(page: SellDriver) -> None:
    assert page.tenders == [("cash", "8,000.00", "")]


def test_a_tender_chosen_instead_of_untouched_cash_takes_its_place(page: SellDriver) -> None:
    page.pages.push("Add UPI")

    assert page.tenders == [("upi", "8,000.00", "")]
    assert page.pages.focus == "UPI reference"


def test_a_second_tender_takes_what_is_still_to_pay(page: SellDriver) -> None:
    page.pay("Cash", "3000")
    page.pages.push("Add Card")

    assert page.tenders == [("cash", "3000", ""), ("card", "5,000.00", "")]


def test_removing_a_tender_leaves_the_price_to_the_other(page: SellDriver) -> None:
    page.pay("Cash", "3000")
    page.pages.push("Add Card")
    page.pages.push("Remove Card")

    assert page.tenders == [("cash", "8,000.00", "")]


def test_the_code_to_scan_is_for_the_exact_amount(page: SellDriver) -> None:
    page.pay("Cash", "3000")
    page.pages.push("Add UPI")

    payment = page.page.payment
    assert payment.qr.isVisible()
    assert payment.qr.accessibleDescription() == "Pays ₹5,000.00 by UPI"
    assert "Scan to pay ₹5,000.00" in words_on(payment)


def test_cash_shows_no_code(page: SellDriver) -> None:
    assert not page.page.payment.qr.isVisible()


def test_a_centre_without_a_upi_address_shows_no_code(clinic: Clinic, pages: Pages) -> None:
    from app.desk.commands.edit_centre import EditCentre
    from tests.founding import ANDHERI

    clinic.as_owner(EditCentre(centre_id=clinic.centres[ANDHERI], name=ANDHERI, time_zone="Asia/Kolkata", upi_id=""))
    clinic.recovery_pack("Recovery Pack")
    clinic.patient("Asha Kulkarni")
    page = SellDriver.open(pages, "asha")
    pages.push("Add UPI")

    assert not page.page.payment.qr.isVisible()


@pytest.mark.parametrize(("given", "change"), [("10000", "₹2,000.00"), ("8,500.50", "₹500.50")])
def test_change_follows_what_was_handed_over(page: SellDriver, given: str, change: str) -> None:
    page.pay("Cash", "", given)

    assert change in words_on(page.page.payment)


def test_too_much_is_said_before_anything_is_sent(page: SellDriver) -> None:
    page.pay("Cash", "9000")

    assert "₹1,000.00 too much" in page.words


def test_typing_again_takes_the_mark_away(page: SellDriver) -> None:
    page.pay("Cash", "", "100")
    page.complete()
    assert page.errors

    page.pages.fill("Cash tendered", "8000")

    assert page.errors == {}
