"""A refund over the services with its tax: never more tax than was paid, and all of it for all that was paid."""

from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from app.domain.refund import UsedService, refund_lines, spread
from app.domain.sale import Order
from app.domain.tax import Taxed, taxed
from tests.app.domain.examples import HERE, STAMP, TODAY

MONEY = st.integers(0, 10**7)


def service(unused: int, used: int = 0, gone: int = 0) -> UsedService:
    return UsedService("Any", 10, 3, 100, used, unused, gone)


def order(lines: list[Taxed]) -> Order:
    tax = sum(line.tax_minor for line in lines)
    return Order(
        number="AND/25-26/000001",
        centre_id=HERE,
        buyer_id=STAMP.staff_id,
        staff_id=STAMP.staff_id,
        placed_at=STAMP.at,
        booked_on=TODAY,
        total_minor=sum(line.gross_minor for line in lines),
        tax_minor=tax,
    )


@st.composite
def sales(draw: st.DrawFn) -> tuple[list[UsedService], list[Taxed], Taxed]:
    """Services used in part, their order lines, and what was paid of the order."""
    lines = [
        taxed(draw(MONEY), draw(st.sampled_from([0, 500, 1_200, 1_800, 10_000])), included=True, halved=True)
        for _ in range(draw(st.integers(1, 4)))
    ]
    services = []
    for line in lines:
        used = draw(st.integers(0, line.net_minor))
        gone = draw(st.integers(0, line.net_minor - used))
        services.append(service(line.net_minor - used - gone, used, gone))
    sold = order(lines)
    gross = draw(st.one_of(st.just(sold.total_minor), st.integers(0, sold.total_minor)))
    net = sold.net_of_tax(gross)
    return services, lines, Taxed(net, gross - net)


@given(sale=sales(), part=st.fractions(0, 1))
def test_the_lines_come_to_the_refund_and_never_to_more_than_was_paid(
    sale: tuple[list[UsedService], list[Taxed], Taxed], part: Fraction
) -> None:
    services, sold, paid = sale
    amount = int(paid.net_minor * part)

    lines = refund_lines(amount, services, sold, paid)

    assert sum(line.net_minor for line in lines) == amount
    assert 0 <= sum(line.tax_minor for line in lines) <= paid.tax_minor
    assert min(min(line.net_minor, line.cgst_minor, line.sgst_minor) for line in lines) >= 0


@given(sale=sales())
def test_all_that_was_paid_comes_back_with_exactly_its_tax(
    sale: tuple[list[UsedService], list[Taxed], Taxed],
) -> None:
    services, sold, paid = sale

    lines = refund_lines(paid.net_minor, services, sold, paid)

    assert sum(line.gross_minor for line in lines) == paid.gross_minor
    if paid.gross_minor == sum(line.gross_minor for line in sold):
        assert lines == sold


def test_a_line_whose_price_is_all_tax_gets_it_back() -> None:
    sold = [taxed(2, 10_000, included=True, halved=True), taxed(3, 10_000, included=True, halved=True)]
    assert [line.net_minor for line in sold] == [0, 1]

    assert refund_lines(1, [service(0), service(1)], sold, Taxed(1, 4)) == sold


def test_what_an_adjustment_took_away_counts_as_used_for_the_shares() -> None:
    """Two services of 600 and 400; an adjustment took 200 of the first: all comes back as 600 and 400."""
    assert spread(1_000, [service(300, 100, 200), service(0, 400)]) == [600, 400]


def test_the_tax_of_a_share_is_worked_by_its_line() -> None:
    """Half of a line of 1,000 with 90 + 90; the exempt line gives none."""
    lines = refund_lines(600, [service(500), service(100)], [Taxed(1_000, 90, 90), Taxed(100)], Taxed(1_100, 180))

    assert lines == [Taxed(500, 45, 45), Taxed(100)]
