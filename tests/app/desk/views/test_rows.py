"""How old somebody is."""

from datetime import date

import pytest

from app.desk.views.rows import age_on

TODAY = date(2026, 2, 28)


@pytest.mark.parametrize(
    ("born", "year", "age"),
    [
        (date(1990, 2, 28), None, 36),
        (date(1990, 3, 1), None, 35),
        (date(2024, 2, 29), None, 1),
        (None, 1990, 36),
        (None, 2027, 0),
        (None, None, None),
    ],
)
def test_age_is_whole_years(born: date | None, year: int | None, age: int | None) -> None:
    assert age_on(TODAY, born, year) == age
