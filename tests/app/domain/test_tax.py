"""Tax on an amount: rounded half up, each half by itself, in the price or on top of it."""

from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.tax import Taxed, half_up, taxed

AMOUNTS = st.integers(0, 10**13)
RATES = st.integers(0, 10_000)


def rounded(exact: Fraction) -> int:
    """Half up, by another arithmetic than the program's."""
    with_digits = Decimal(exact.numerator) / Decimal(exact.denominator)
    whole = exact.numerator // exact.denominator
    return whole + int((with_digits - whole).quantize(Decimal(1), ROUND_HALF_UP)) if exact != whole else whole


@pytest.mark.parametrize(
    ("amount", "included", "halved", "expected"),
    [
        (100_000, False, True, (100_000, 9_000, 9_000)),
        (100_000, False, False, (100_000, 18_000, 0)),
        (118_000, True, True, (100_000, 9_000, 9_000)),
        (118_000, True, False, (100_000, 18_000, 0)),
        (100_000, True, True, (84_746, 7_627, 7_627)),  # 7627.12 each
        (100_000, True, False, (84_746, 15_254, 0)),  # 15254.24
        (1, False, True, (1, 0, 0)),  # 0.09 each
        (50, False, False, (50, 9, 0)),
        (50, False, True, (50, 5, 5)),  # 4.5 each, half up: the halves come to more than the whole
        (0, True, True, (0, 0, 0)),
    ],
)
def test_eighteen_percent(amount: int, included: bool, halved: bool, expected: tuple[int, int, int]) -> None:
    assert taxed(amount, 1_800, included=included, halved=halved) == Taxed(*expected)


@given(amount=AMOUNTS, rate=RATES, included=st.booleans(), halved=st.booleans())
def test_each_part_is_rounded_half_up(amount: int, rate: int, included: bool, halved: bool) -> None:
    found = taxed(amount, rate, included=included, halved=halved)

    exact = Fraction(amount * rate, 10_000 + rate if included else 10_000)
    parts = (rounded(exact / 2), rounded(exact / 2)) if halved else (rounded(exact), 0)
    assert (found.cgst_minor, found.sgst_minor) == parts


@given(amount=AMOUNTS, rate=RATES, halved=st.booleans())
def test_a_price_that_includes_its_tax_is_what_is_paid(amount: int, rate: int, halved: bool) -> None:
    found = taxed(amount, rate, included=True, halved=halved)

    assert found.gross_minor == amount
    assert found.net_minor >= 0


@given(amount=AMOUNTS, rate=RATES, halved=st.booleans())
def test_tax_on_top_leaves_the_amount_as_it_is(amount: int, rate: int, halved: bool) -> None:
    found = taxed(amount, rate, included=False, halved=halved)

    assert (found.net_minor, found.gross_minor) == (amount, amount + found.tax_minor)


@pytest.mark.parametrize(("over", "under", "expected"), [(1, 2, 1), (1, 3, 0), (2, 3, 1), (0, 5, 0), (7, 7, 1)])
def test_half_a_unit_is_rounded_up(over: int, under: int, expected: int) -> None:
    assert half_up(over, under) == expected
