from datetime import date

import pytest
from PySide6.QtWidgets import QApplication

from app.desk.commands.save_tax_class import RateFields
from app.desk.views.tax_classes import RateRow
from ui.screens.catalogue_rates import RateLine, RatesPart

APRIL, MAY = date(2026, 4, 1), date(2026, 5, 1)
RATES = (
    RateRow(APRIL, exempt=False, rate_basis_points=1250, included=True),
    RateRow(MAY, exempt=True, rate_basis_points=0, included=True),
)


@pytest.fixture
def part(styled: QApplication) -> RatesPart:
    made = RatesPart()
    made.set_today(APRIL)
    return made


def test_what_is_shown_is_what_is_sent(part: RatesPart) -> None:
    part.set_rates(RATES)

    assert part.fields() == (
        RateFields(valid_from=APRIL, rate_basis_points=1250),
        RateFields(valid_from=MAY, exempt=True),
    )
    assert part.problem() == ""


def test_fewer_rates_leave_no_line_behind(part: RatesPart) -> None:
    part.set_rates(RATES)
    first = part.lines[0]
    part.set_rates(RATES[1:])

    assert part.lines == [first]
    assert part.fields() == (RateFields(valid_from=MAY, exempt=True),)


def test_a_day_that_is_none_is_told_first(styled: QApplication) -> None:
    line = RateLine(APRIL)
    line.day.setText("soon")
    line.percent.setText("18")

    wrong = line.problem()
    assert wrong is not None
    assert wrong[0] is line.day
    assert line.fields() is None


def test_more_than_the_whole_is_no_rate(styled: QApplication) -> None:
    line = RateLine(APRIL)
    line.percent.setText("100.01")
    assert line.problem() is not None

    line.percent.setText("100")
    assert line.problem() is None
