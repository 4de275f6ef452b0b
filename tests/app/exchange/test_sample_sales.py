import random

import pytest

from app.domain.sale import Tender, check_tender
from app.domain.terms import Scope
from app.exchange.sample_data import SampleData, read_sample_data
from app.exchange.sample_sales import LARGE_MINOR, Shop, Sold, Till, likely, redeems_at

PRICES = [2_100_00, 8_000_00, 36_000_00, 120_000_00]


@pytest.fixture(scope="module")
def data() -> SampleData:
    return read_sample_data()


@pytest.fixture
def rng() -> random.Random:
    return random.Random(7)


@pytest.fixture
def shop(data: SampleData, rng: random.Random) -> Shop:
    return Shop(data, data.people, rng)


def sold(shop: Shop, count: int) -> list[Sold]:
    return [shop.any(-30, 50_000)[0] for _ in range(count)]


def test_the_tenders_come_to_the_price_and_prove_themselves(rng: random.Random) -> None:
    till = Till(rng)
    orders = [(price, till.payments(price)) for price in PRICES for _ in range(100)]
    payments = [payment for _, order in orders for payment in order]
    keys = [check_tender(p.tender, p.amount_minor, p.tendered_minor, p.reference) for p in payments]
    unique = [key for key in keys if key is not None]

    assert all(sum(payment.amount_minor for payment in order) == price for price, order in orders)
    assert len(set(unique)) == len(unique)
    assert {payment.tender for payment in payments} == set(Tender) - {Tender.CREDIT}
    assert any(len(order) > 1 for _, order in orders)


def test_nobody_pays_a_fortune_in_cash(rng: random.Random) -> None:
    till = Till(rng)

    assert Tender.CASH not in {till.payments(LARGE_MINOR)[0].tender for _ in range(100)}
    assert till.payments(0) == ()


def test_people_buy_what_suits_their_age(data: SampleData, shop: Shop) -> None:
    assert all(data.person[sale.buyer].age >= sale.package.from_age for sale in sold(shop, 300))


def test_what_was_withdrawn_is_no_longer_sold(data: SampleData, shop: Shop) -> None:
    change = next(change for change in data.changes if change.withdraws)
    codes = {shop.any(-change.days_ago, 50_000)[0].package.code for _ in range(400)}

    assert change.withdraws not in codes


def test_a_family_shares_no_further_than_the_package_allows(data: SampleData, shop: Shop) -> None:
    for sale in sold(shop, 300):
        family = {person.key for person in data.families[data.person[sale.buyer].family]}
        assert len(sale.members) <= sale.package.max_members
        assert set(sale.members) <= family - {sale.buyer}


def test_those_with_a_story_buy_nothing_by_chance(data: SampleData, shop: Shop) -> None:
    assert not {sale.buyer for sale in sold(shop, 300)} & {story.buyer for story in data.stories}


def test_a_sale_is_valid_from_its_start_to_its_last_day(data: SampleData) -> None:
    shop = Shop(data, data.people, random.Random(7))
    story = next(story for story in data.stories if story.package == "PRP12" and not story.start_in)
    sale, buys = shop.told(story, 1_000)

    assert sale.last == sale.start + 89
    assert sale.is_valid_on(sale.start)
    assert not sale.is_valid_on(sale.start - 1)
    assert not sale.is_valid_on(sale.start + 90)
    assert sum(payment.amount_minor for payment in buys.payments) == 8_000_00


def test_sessions_are_used_within_the_centre_scope(shop: Shop, rng: random.Random) -> None:
    for sale in sold(shop, 300):
        centre = redeems_at(sale, ["AND", "BAN"], rng)
        assert sale.package.scope is Scope.MULTI or centre == sale.spot.centre


def test_what_is_certain_happens(rng: random.Random) -> None:
    assert likely(rng, 1.1)
    assert not likely(rng, 0)
