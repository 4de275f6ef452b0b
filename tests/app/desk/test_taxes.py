"""Tax at the sale and at the refund: halves, papers and their numbers, and nothing lost to rounding."""

from fractions import Fraction
from math import floor

import pytest
from sqlalchemy import select

from app.desk.commands.save_service import SaveService
from app.desk.commands.save_tax_class import RateFields, SaveTaxClass
from app.desk.payments import InstalmentFields
from app.desk.views.receipts import Receipt, TaxPaper, receipt
from app.domain.entitlement import Entitlement
from app.domain.sale import DocumentKind, Payment
from tests.clinic import Clinic
from tests.founding import BANDRA, OWNER
from tests.money import cancelling, cash, pay, quoted, register, reversing, standing, taxed, upgrading

HALF = Fraction(1, 2)


def round_half_up(amount: Fraction) -> int:
    return floor(amount + HALF)


def paper(sale: Receipt) -> TaxPaper:
    assert sale.paper is not None
    return sale.paper


def cosmetic(clinic: Clinic, price: int = 118_000, sessions: int = 4, *, included: bool = True) -> Receipt:
    """A package of peels at 18 %, sold at a registered centre."""
    register(clinic)
    peel = clinic.services["Peel"] = taxed(clinic, "Peel", 40_000, 1_800, included=included)
    package = clinic.package("Peels", {peel: sessions}, price)
    total = price if included else price + 2 * round_half_up(Fraction(price * 9, 100))
    return clinic.sell(clinic.patient("Asha"), package, price, payments=cash(total))


def test_an_unregistered_centre_charges_no_tax_and_gives_a_plain_receipt(clinic: Clinic) -> None:
    peel = taxed(clinic, "Peel", 40_000, 1_800)
    sale = clinic.sell(clinic.patient("Asha"), clinic.package("Peels", {peel: 4}, 118_000), 118_000)

    assert (sale.paper, sale.total_minor, quoted(clinic, sale).tax_back_minor) == (None, 118_000, 0)


@pytest.mark.parametrize("price", [118_000, 99_999, 1, 100_003])
def test_included_the_net_is_the_price_less_the_tax_in_it(clinic: Clinic, price: int) -> None:
    sale = cosmetic(clinic, price)

    half = round_half_up(Fraction(price * 9, 118))
    (line,) = paper(sale).lines
    assert (line.net_minor, line.cgst_minor, line.sgst_minor) == (price - 2 * half, half, half)
    assert sale.total_minor == price
    assert standing(clinic, sale.card.patient_package_id).liability_minor == price - 2 * half


@pytest.mark.parametrize("price", [100_000, 99_999, 5])
def test_not_included_the_tax_comes_on_top(clinic: Clinic, price: int) -> None:
    sale = cosmetic(clinic, price, included=False)

    half = round_half_up(Fraction(price * 9, 100))
    (line,) = paper(sale).lines
    assert (line.net_minor, line.cgst_minor, line.sgst_minor) == (price, half, half)
    assert sale.total_minor == price + 2 * half


def test_one_tax_is_rounded_once_where_it_has_no_halves(clinic: Clinic) -> None:
    clinic.settings(tax_halved=False)

    (line,) = paper(cosmetic(clinic, 99_999)).lines

    assert (line.cgst_minor, line.sgst_minor) == (round_half_up(Fraction(99_999 * 18, 118)), 0)


def test_the_kind_of_the_paper_follows_the_lines(clinic: Clinic) -> None:
    register(clinic)
    peel, physio = taxed(clinic, "Peel", 40_000, 1_800), taxed(clinic, "Treatment", 50_000, None)
    kinds = [
        paper(clinic.sell(clinic.patient(name), clinic.package(name, items, 10_000), 10_000)).kind
        for name, items in (("One", {peel: 1}), ("Two", {physio: 1}), ("Three", {peel: 1, physio: 1}))
    ]

    assert kinds == [DocumentKind.TAX_INVOICE, DocumentKind.BILL_OF_SUPPLY, DocumentKind.COMBINED]


def test_numbers_are_consecutive_per_centre_kind_and_year_and_at_most_16_long(clinic: Clinic) -> None:
    register(clinic)
    register(clinic, BANDRA)
    peel, physio = taxed(clinic, "Peel", 40_000, 1_800), taxed(clinic, "Treatment", 50_000, None)
    packages = [clinic.package("Peel", {peel: 1}, 10_000), clinic.package("Treatment", {physio: 1}, 10_000)]
    both = clinic.package("Both", {peel: 1, physio: 1}, 10_000)
    buyer, bandra = clinic.patient("Asha"), clinic.at(BANDRA)

    def numbers(at: Clinic, *keys: object) -> list[str]:
        return [paper(at.sell(buyer, key, 10_000)).number for key in keys]  # type: ignore[arg-type]  # package ids

    first = numbers(clinic, packages[0], packages[1], packages[0], both)
    there = numbers(bandra, packages[0])
    clinic.clock.go(days=90)
    april = numbers(clinic, packages[0])

    assert first == ["AND/25-26/T00001", "AND/25-26/B00001", "AND/25-26/T00002", "AND/25-26/C00001"]
    assert (there, april) == (["BAN/25-26/T00001"], ["AND/26-27/T00001"])
    assert max(map(len, first + there + april)) == 16


def test_a_refused_sale_uses_up_no_number(clinic: Clinic) -> None:
    sale = cosmetic(clinic)
    package = sale.card.package_id
    with pytest.raises(Exception, match="PaymentMismatch"):
        clinic.sell(sale.buyer.id, package, 118_000, payments=cash(118_001))

    assert paper(clinic.sell(sale.buyer.id, package, 118_000)).number.endswith("T00002")


def test_the_tax_is_frozen_at_the_sale(clinic: Clinic) -> None:
    sale = cosmetic(clinic)
    rates = (RateFields(valid_from=clinic.today, rate_basis_points=2_800),)
    other = clinic.as_owner(SaveTaxClass(name="Luxury", rates=rates))
    fields = {"service_id": clinic.services["Peel"], "code": "P", "name": "Peel", "list_price_minor": 1}
    clinic.as_owner(SaveService.model_validate(fields | {"tax_class_id": other}))

    assert paper(clinic.desk.ask(receipt, sale.order_id)) == paper(sale)
    assert quoted(clinic, sale).tax_back_minor == paper(sale).tax_minor
    again = clinic.sell(sale.buyer.id, sale.card.package_id, 118_000)
    assert paper(again).lines[0].rate_basis_points == 2_800


def test_a_new_rate_holds_from_its_day_on(clinic: Clinic) -> None:
    register(clinic)
    later = clinic.today.replace(day=11)
    rates = (
        RateFields(valid_from=clinic.today, rate_basis_points=1_200),
        RateFields(valid_from=later, rate_basis_points=500),
    )
    tax_class = clinic.as_owner(SaveTaxClass(name="Care", rates=rates))
    fields = {"code": "P", "name": "Peel", "list_price_minor": 1_000, "tax_class_id": tax_class}
    package = clinic.package("Peels", {clinic.as_owner(SaveService.model_validate(fields)): 1}, 1_000)
    buyer = clinic.patient("Asha")

    found = []
    for days in (0, 9, 1):
        clinic.clock.go(days=days)
        found.append(paper(clinic.sell(buyer, package, 1_000)).lines[0].rate_basis_points)

    assert found == [1_200, 1_200, 500]


@pytest.mark.parametrize("price", [118_000, 99_999, 100_003, 7])
def test_refunding_all_returns_exactly_the_tax_charged(clinic: Clinic, price: int) -> None:
    sale = cosmetic(clinic, price)

    done = clinic.approved(cancelling(clinic, sale), OWNER).refund

    (line,) = paper(sale).lines
    assert (done.total_minor, done.tax_minor) == (price, line.cgst_minor + line.sgst_minor)
    assert [(row.net_minor, row.cgst_minor, row.sgst_minor) for row in done.lines] == [
        (line.net_minor, line.cgst_minor, line.sgst_minor)
    ]
    assert standing(clinic, sale.card.patient_package_id).liability_minor == 0


def test_refunding_all_although_some_was_used_returns_all_of_each_line(clinic: Clinic) -> None:
    register(clinic)
    peel, physio = taxed(clinic, "Peel", 33_333, 1_800), taxed(clinic, "Treatment", 50_000, None)
    sale = clinic.sell(clinic.patient("Asha"), clinic.package("Both", {peel: 3, physio: 4}, 250_001), 250_001)
    clinic.redeem(sale, peel, sale.buyer.id, sessions=2)

    done = clinic.approved(cancelling(clinic, sale, final_minor=quoted(clinic, sale).cap_minor), OWNER).refund

    assert done.total_minor == 250_001
    assert [(row.net_minor, row.cgst_minor) for row in done.lines] == [
        (line.net_minor, line.cgst_minor) for line in paper(sale).lines
    ]


def test_a_share_takes_its_tax_back_at_the_frozen_rate(clinic: Clinic) -> None:
    """Rs 1,180 for four peels, one used at a list price of Rs 400 with Rs 61.02 of tax in it."""
    sale = cosmetic(clinic)
    clinic.redeem(sale, clinic.services["Peel"], sale.buyer.id)

    sheet = quoted(clinic, sale)

    listed = 40_000 - 2 * round_half_up(Fraction(40_000 * 9, 118))
    net = 100_000 - listed
    assert (sheet.sold.used_minor, sheet.sold.refund_minor) == (listed, net)
    assert sheet.tax_back_minor == 2 * round_half_up(Fraction(net * 9_000, 100_000))
    assert sheet.total_minor == net + sheet.tax_back_minor


def test_paid_counts_less_its_share_of_tax(clinic: Clinic) -> None:
    clinic.settings(part_payment=True)
    register(clinic)
    peel = taxed(clinic, "Peel", 40_000, 1_800)
    later = InstalmentFields(due_on=clinic.today, amount_minor=118_000 - 33_333)
    package = clinic.package("Peels", {peel: 4}, 118_000)
    sale = clinic.sell(clinic.patient("Asha"), package, 118_000, payments=cash(33_333), later=(later,))

    first = 33_333 - round_half_up(Fraction(33_333 * 18_000, 118_000))
    assert standing(clinic, sale.card.patient_package_id).paid_minor == first
    paid = pay(clinic, sale, 118_000 - 33_333)
    assert clinic.all(select(Payment.net_minor).order_by(Payment.position)) == [first, 100_000 - first]
    clinic.approved(reversing(paid, 0))
    assert sum(clinic.all(select(Payment.net_minor))) == 84_667 - round_half_up(Fraction(84_667 * 18, 118))


@pytest.mark.parametrize("paid", [1, 4, 6, 7, 33_333, 59_001])
def test_refunding_all_of_a_part_payment_returns_exactly_what_was_paid(clinic: Clinic, paid: int) -> None:
    clinic.settings(part_payment=True)
    register(clinic)
    peel = taxed(clinic, "Peel", 40_000, 1_800)
    later = InstalmentFields(due_on=clinic.today, amount_minor=118_000 - paid)
    package = clinic.package("Peels", {peel: 4}, 118_000)
    sale = clinic.sell(clinic.patient("Asha"), package, 118_000, payments=cash(paid), later=(later,))

    assert clinic.approved(cancelling(clinic, sale), OWNER).refund.total_minor == paid


def test_expiry_gives_no_tax_back(clinic: Clinic) -> None:
    sale = cosmetic(clinic)
    clinic.clock.go(days=90)
    clinic.patient("Somebody")

    stands = standing(clinic, sale.card.patient_package_id)
    assert (stands.breakage_minor, stands.liability_minor) == (100_000, 0)


def test_allocation_is_net_of_tax(clinic: Clinic) -> None:
    sale = cosmetic(clinic)

    assert clinic.all(select(Entitlement.part_minor)) == [100_000]
    assert clinic.all(select(Entitlement.net_list_price_minor)) == [40_000 - 2 * 3_051]
    assert sale.card.price_minor == 118_000


def test_the_credit_of_an_upgrade_takes_its_tax_along(clinic: Clinic) -> None:
    sale = cosmetic(clinic)
    more = clinic.package("More peels", {clinic.services["Peel"]: 10}, 236_000)

    new = clinic.approved(upgrading(clinic, sale, more, 236_000))

    assert [payment.amount_minor for payment in new.payments] == [118_000, 118_000]
    assert standing(clinic, new.card.patient_package_id).liability_minor == 200_000


@pytest.mark.parametrize(("currency", "price"), [("JPY", 8_001), ("KWD", 123_457)])
def test_currencies_without_and_with_three_decimals_work_in_their_own_minor_unit(
    clinic: Clinic, currency: str, price: int
) -> None:
    """Amounts are whole minor units throughout; how many make one of the currency is only how they are written."""
    from app.domain.clinic import Organisation

    key = clinic.all(select(Organisation.id))[0]
    clinic.change(Organisation, key, currency=currency)
    other = clinic.another_computer()
    three = other.package("Three", {other.service("Physiotherapy", 3_000): 3}, price)
    sale = other.sell(other.patient("Asha"), three, price)
    other.redeem(sale, other.services["Physiotherapy"], sale.buyer.id)

    assert sale.currency == currency
    assert quoted(other, sale).sold.refund_minor == price - 3_000
    assert standing(other, sale.card.patient_package_id).recognised_minor == round_half_up(Fraction(price, 3))
    other.close()
