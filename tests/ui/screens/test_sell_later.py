"""Paying the rest of a sale later, by keys: how many parts, from when, and what that means."""

from datetime import date

import pytest
from PySide6.QtWidgets import QScrollArea
from sqlalchemy import select

from app.domain.sale import Instalment, Payment
from app.domain.wallet import PatientPackage
from tests.clinic import Clinic
from tests.drivers.pages import Pages, cut_off
from tests.drivers.sell import SellDriver
from tests.drivers.stage import nameless
from ui.dialogs.instalments import InstalmentsDialog


@pytest.fixture
def in_parts(clinic: Clinic) -> None:
    """The first payment activates."""
    clinic.settings(part_payment=True)


@pytest.fixture
def page(clinic: Clinic, pages: Pages) -> SellDriver:
    """The Recovery Pack is chosen: Rs 8,000 to pay, on 1 January."""
    clinic.recovery_pack("Recovery Pack")
    clinic.package("Knee Care", {clinic.services["Physiotherapy"]: 5}, 300_000)
    clinic.patient("Asha Kulkarni")
    pages.stage.window.resize(1366, 768)
    page = SellDriver.open(pages, "asha")
    page.choose("recov")
    return page


def pay_rest_later(page: SellDriver, now: str = "3000") -> None:
    page.pay("Cash", now)
    page.pages.push("The rest later")


def agreed(clinic: Clinic) -> list[tuple[date, int]]:
    return [(row.due_on, row.amount_minor) for row in clinic.all(select(Instalment).order_by(Instalment.position))]


def told(page: SellDriver) -> str:
    return next(words for words in page.words if "The package" in words)


def test_while_all_is_paid_nothing_is_offered(page: SellDriver) -> None:
    assert not page.page.payment.rest_later.isVisible()

    page.pay("Cash", "3000")

    assert page.page.payment.rest_later.isVisible()


def test_the_rest_is_one_payment_in_a_month(page: SellDriver, clinic: Clinic) -> None:
    pay_rest_later(page)
    assert page.pages.focus == "Number of instalments"
    assert "₹5,000.00 on 1 Feb 2026." in told(page)
    assert {"Paid ₹3,000.00 of ₹8,000.00", "₹5,000.00 comes later"} <= set(page.words)
    assert page.page.complete.text() == "Complete sale, ₹3,000.00 now"

    page.complete()

    assert agreed(clinic) == [(date(2026, 2, 1), 500_000)]
    assert [row.amount_minor for row in clinic.all(select(Payment))] == [300_000]
    assert page.pages.stage.toast.startswith("Recovery Pack sold, order AND/25-26/000001. ₹5,000.00 still to pay.")


def test_three_parts_are_equal_and_a_month_apart(page: SellDriver, clinic: Clinic) -> None:
    pay_rest_later(page)
    page.pages.fill("Number of instalments", "3")
    page.pages.fill("First instalment due", "31/1")
    words = "₹1,666.67 on 31 Jan 2026; ₹1,666.67 on 28 Feb 2026; ₹1,666.66 on 31 Mar 2026."
    assert words in told(page)

    page.complete()

    days = [date(2026, 1, 31), date(2026, 2, 28), date(2026, 3, 31)]
    assert agreed(clinic) == list(zip(days, [166_667, 166_667, 166_666], strict=True))


def test_many_parts_are_told_by_their_number_and_the_last_day(page: SellDriver) -> None:
    pay_rest_later(page)
    page.pages.fill("Number of instalments", "10")

    assert "₹500.00 on 1 Feb 2026, and so on monthly: 10 instalments, the last on 1 Nov 2026." in told(page)


@pytest.mark.usefixtures("in_parts")
def test_in_parts_it_starts_with_this_payment(page: SellDriver, clinic: Clinic) -> None:
    pay_rest_later(page)
    assert "starts with this payment; sessions can be used while their value is paid." in told(page)

    page.complete()

    assert clinic.all(select(PatientPackage.activated_on)) == [clinic.today]


@pytest.mark.usefixtures("in_parts")
def test_with_nothing_paid_it_starts_with_the_first_payment(page: SellDriver, clinic: Clinic) -> None:
    page.pay("Cash", "3000")
    page.pages.push("Remove Cash")
    page.pages.push("The rest later")
    assert "starts with the first payment" in told(page)

    page.complete()

    assert (agreed(clinic), clinic.all(select(Payment))) == ([(date(2026, 2, 1), 800_000)], [])


def test_without_part_payment_the_package_waits(page: SellDriver, clinic: Clinic) -> None:
    pay_rest_later(page)
    assert told(page).endswith("The package waits until all is paid.")

    page.complete()

    assert clinic.all(select(PatientPackage.activated_on)) == [None]
    assert "Take the payment first, then redeem." in page.pages.words


def test_the_refusal_of_too_little_offers_it_too(page: SellDriver, clinic: Clinic) -> None:
    page.pay("Cash", "7000")
    page.complete()
    assert "₹1,000.00" in page.refusal

    page.pages.push("The rest later")
    page.complete()

    assert agreed(clinic) == [(date(2026, 2, 1), 100_000)]


def test_another_amount_now_changes_what_comes_later(page: SellDriver, clinic: Clinic) -> None:
    pay_rest_later(page)
    page.pages.fill("Number of instalments", "2")
    page.pages.fill("Cash amount", "4000")
    page.complete()

    assert [amount for _, amount in agreed(clinic)] == [200_000, 200_000]


def test_a_day_that_is_past_is_marked(page: SellDriver, clinic: Clinic) -> None:
    pay_rest_later(page)
    page.pages.fill("First instalment due", "-1")
    page.complete()

    assert page.errors == {"First due": "That day is past."}
    assert (agreed(clinic), page.pages.focus) == ([], "First instalment due")


def test_paying_all_now_after_all_leaves_nothing_for_later(page: SellDriver, clinic: Clinic) -> None:
    pay_rest_later(page)
    page.pages.push("Pay nothing later")
    assert page.pages.focus == "The rest later"
    page.pages.fill("Cash amount", "8000")
    page.complete()

    assert agreed(clinic) == []


def test_others_than_equal_parts_are_typed_in_their_dialog(page: SellDriver, clinic: Clinic) -> None:
    pay_rest_later(page)
    page.pages.fill("Number of instalments", "2")
    page.pages.push("Change the instalments")
    assert page.pages.dialog(InstalmentsDialog) is not None
    page.pages.fill("Amount 1", "2000")
    page.pages.fill("Due date 2", "15 feb")
    page.pages.fill("Amount 2", "3000")
    page.pages.press("Return")
    assert "₹2,000.00 on 1 Feb 2026; ₹3,000.00 on 15 Feb 2026." in told(page)

    page.complete()

    assert agreed(clinic) == [(date(2026, 2, 1), 200_000), (date(2026, 2, 15), 300_000)]


def test_the_next_sale_begins_without_it(page: SellDriver) -> None:
    pay_rest_later(page)
    page.pages.press("Escape", "F3")
    page.choose("recov")

    assert page.page.payment.later is None
    assert page.tenders == [("cash", "8,000.00", "")]


@pytest.mark.parametrize("tenders", [("Cash",), ("UPI",), ("Cash", "UPI")])
def test_nothing_is_scrolled_or_cut_and_everything_has_a_name(page: SellDriver, tenders: tuple[str, ...]) -> None:
    for tender in tenders:
        page.pay(tender, "3000", "3500" if tender == "Cash" else "606918247735")
    page.pages.push("The rest later")
    page.pages.fill("Number of instalments", "3")
    area = next(one for one in page.page.findChildren(QScrollArea) if one.isAncestorOf(page.page.terms))

    assert area.verticalScrollBar().maximum() == 0
    assert (nameless(page.page), cut_off(page.page)) == ([], [])


def test_the_receipt_tells_what_is_still_to_pay(page: SellDriver) -> None:
    pay_rest_later(page)

    assert "Still to pay" in page.receipt
    assert "due 1 Feb 2026" in page.receipt
