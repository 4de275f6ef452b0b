"""Which money a clinic may count in, and in how many decimals."""

import pytest

from app.domain.currencies import all_currencies, digits_of_currency, ensure_currency
from app.domain.errors import UnknownCurrency


@pytest.mark.parametrize(("code", "digits"), [("INR", 2), ("USD", 2), ("JPY", 0), ("KWD", 3)])
def test_decimals_are_those_of_iso_4217(code: str, digits: int) -> None:
    assert digits_of_currency(code) == digits


@pytest.mark.parametrize("code", ["", "inr", "RUP", "XAU", "INR "])
def test_no_other_code_is_money(code: str) -> None:
    with pytest.raises(UnknownCurrency) as refusal:
        ensure_currency(code)

    assert refusal.value.code == code


def test_every_code_offered_is_known_once() -> None:
    codes = all_currencies()

    assert len(codes) == len(set(codes)) > 140
    assert all(len(code) == 3 for code in codes)
