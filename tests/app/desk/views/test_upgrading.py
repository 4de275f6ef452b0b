from app.desk.views.upgrading import upgrade_page
from tests.clinic import PACK_PRICE_MINOR, Clinic


def test_only_packages_that_cost_the_credit_are_offered_the_cheapest_first(clinic: Clinic) -> None:
    sold = clinic.sold_pack()
    for name, price in (("Premium", 1_200_000), ("Equal", PACK_PRICE_MINOR), ("Small", PACK_PRICE_MINOR - 1)):
        clinic.package(name, {sold.physio: 10}, price)

    page = clinic.desk.ask(upgrade_page, sold.id)

    assert page.credit_minor == PACK_PRICE_MINOR
    assert [(one.name, one.total_minor) for one in page.targets] == [("Equal", 800_000), ("Premium", 1_200_000)]


def test_the_credit_is_less_what_was_used_at_its_share(clinic: Clinic) -> None:
    sold = clinic.sold_pack()
    done = clinic.redeem(sold.receipt, sold.physio, sold.head, sessions=3)

    page = clinic.desk.ask(upgrade_page, sold.id)

    assert page.credit_minor == PACK_PRICE_MINOR - done.redemption.value_minor
