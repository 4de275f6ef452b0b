"""Which instalments are still open when so much is paid."""

from datetime import date

import pytest

from app.domain.sale import open_instalments

MAY, JUNE = date(2026, 5, 1), date(2026, 6, 1)
AGREED = [(MAY, 300), (JUNE, 200)]


@pytest.mark.parametrize(
    ("paid", "still"),
    [
        (500, [(MAY, 300), (JUNE, 200)]),
        (501, [(MAY, 299), (JUNE, 200)]),
        (800, [(JUNE, 200)]),
        (999, [(JUNE, 1)]),
        (1_000, []),
        (0, [(MAY, 300), (JUNE, 200)]),
    ],
)
def test_money_pays_the_oldest_first_after_what_was_due_at_the_sale(paid: int, still: list[tuple[date, int]]) -> None:
    assert open_instalments(AGREED, 1_000, paid) == still


def test_without_an_agreement_there_are_none() -> None:
    assert open_instalments([], 1_000, 0) == []
