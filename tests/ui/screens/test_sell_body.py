"""Whom one sells to, what the sale follows, and how the page makes room."""

from datetime import date

import pytest
from sqlalchemy import select

from app.domain.wallet import PatientPackage
from tests.app.desk.lives import Life
from tests.clinic import PACK_PRICE_MINOR, Clinic
from tests.drivers.eyes import words_on
from tests.drivers.pages import Pages
from tests.drivers.sell import SellDriver
from ui.screens.sell_tiles import LOW_TILE

PACK = "Recovery of Asha Kulkarni"


@pytest.fixture
def life(clinic: Clinic) -> Life:
    return Life(clinic)


def sell_again(pages: Pages, whose: str = "asha") -> SellDriver:
    """The first entry of the card's menu."""
    pages.find(whose)
    pages.push(f"More for {PACK}")
    pages.press("Return")
    return SellDriver(pages)


def renewals(clinic: Clinic) -> list[tuple[date, object]]:
    query = select(PatientPackage).order_by(PatientPackage.sold_at, PatientPackage.starts_on)
    return [(row.starts_on, row.renews_id) for row in clinic.all(query)][1:]


def test_the_head_tells_who_it_is(clinic: Clinic, pages: Pages) -> None:
    clinic.recovery_pack()
    clinic.patient("Asha Kulkarni", phone="9820012214")
    page = SellDriver.open(pages, "asha")

    assert {"Sell a package to Asha Kulkarni", "AND-000001 · 98••• ••214"} <= set(words_on(page.page.body.head))


def test_sold_again_it_follows_the_one_that_runs(life: Life, clinic: Clinic, pages: Pages) -> None:
    page = sell_again(pages)
    assert f"follows {PACK}, last valid 31 Mar 2026" in words_on(page.page.body.head)
    assert page.page.terms.start.date() == date(2026, 4, 1)

    page.complete()

    assert renewals(clinic) == [(date(2026, 4, 1), life.id)]


def test_of_one_that_never_expires_no_day_is_told(clinic: Clinic, pages: Pages) -> None:
    Life(clinic, validity_days=None)

    page = sell_again(pages)

    assert f"follows {PACK}" in words_on(page.page.body.head)
    assert page.page.terms.start.date() == clinic.today


def test_what_has_expired_is_followed_from_today(life: Life, clinic: Clinic, pages: Pages) -> None:
    clinic.clock.go(days=120)
    pages.find("asha")
    pages.push(f"Renew {PACK}")
    SellDriver(pages).complete()

    assert renewals(clinic) == [(clinic.today, life.id)]


def test_a_member_buys_for_themselves_and_follows_nothing(life: Life, clinic: Clinic, pages: Pages) -> None:
    rohan = clinic.patient("Rohan Kulkarni")
    clinic.add_member(life.sold.receipt, rohan)
    page = sell_again(pages, "rohan")
    page.complete()

    assert renewals(clinic) == [(clinic.today, None)]


def test_f3_follows_nothing(life: Life, clinic: Clinic, pages: Pages) -> None:
    page = SellDriver.open(pages, "asha")
    page.complete()

    assert renewals(clinic) == [(clinic.today, None)]
    assert life.card.price_minor == PACK_PRICE_MINOR


def test_where_the_payment_is_long_the_packages_are_told_in_one_line(clinic: Clinic, pages: Pages) -> None:
    pages.stage.window.resize(1366, 768)
    clinic.recovery_pack("Recovery Pack")
    clinic.patient("Asha Kulkarni")
    page = SellDriver.open(pages, "asha")
    (tile,) = page.page.chooser.tiles
    whole = tile.height()

    page.pay("Cash", "1000")
    page.pay("UPI", "1000", "606918247735")
    pages.push("The rest later")
    assert (tile.height(), tile.isVisible()) == (LOW_TILE, True)

    pages.push("Pay nothing later")
    assert tile.height() == whole
