"""Document numbers and the years they count in."""

from datetime import date
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.clinic import DocumentSeries, document_number, financial_year


@pytest.mark.parametrize(
    ("day", "first_month", "year"),
    [
        (date(2026, 3, 31), 4, "25-26"),
        (date(2026, 4, 1), 4, "26-27"),
        (date(2026, 12, 31), 4, "26-27"),
        (date(2099, 12, 31), 4, "99-00"),
        (date(2026, 1, 1), 1, "2026"),
        (date(2026, 12, 31), 1, "2026"),
        (date(2026, 6, 30), 7, "25-26"),
        (date(2026, 7, 1), 7, "26-27"),
    ],
)
def test_a_document_belongs_to_the_year_of_its_booking(day: date, first_month: int, year: str) -> None:
    assert financial_year(day, first_month) == year


def test_an_order_number_is_the_centre_the_year_and_six_digits() -> None:
    assert document_number("MUM", "26-27", 123) == "MUM/26-27/000123"


@pytest.mark.parametrize("letter", "TBCR")
def test_other_documents_carry_a_letter_for_the_first_digit(letter: str) -> None:
    assert document_number("MUM", "26-27", 123, letter=letter) == f"MUM/26-27/{letter}00123"


@given(
    st.text("ABCXYZ0189", min_size=1, max_size=3),
    st.dates(),
    st.integers(1, 12),
    st.integers(1, 99_999),
    st.sampled_from(["", "T"]),
)
def test_no_document_number_is_longer_than_16(code: str, day: date, month: int, number: int, letter: str) -> None:
    assert len(document_number(code, financial_year(day, month), number, letter=letter)) <= 16


@pytest.mark.parametrize(("number", "letter"), [(1_000_000, ""), (100_000, "T")])
def test_a_full_series_is_never_a_longer_number(number: int, letter: str) -> None:
    with pytest.raises(OverflowError):
        document_number("MUM", "26-27", number, letter=letter)


def test_a_series_is_consecutive() -> None:
    series = DocumentSeries(centre_id=uuid4(), kind="order", year="26-27")

    assert [series.take() for _ in range(3)] == [1, 2, 3]
