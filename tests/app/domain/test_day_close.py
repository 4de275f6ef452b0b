"""What the end of a day leaves behind: nothing counted or explained stands for more than it says."""

from datetime import date
from uuid import uuid4

from app.domain.day_close import CashCount, OpenItem
from app.domain.sale import Tender

DAY = date(2026, 3, 10)


def test_a_count_that_agrees_needs_no_reason() -> None:
    count = CashCount(day_close_id=uuid4(), tender=Tender.CASH, staff_id=uuid4(), expected_minor=500, counted_minor=500)

    assert count.reason == ""


def test_what_stays_open_is_explained() -> None:
    item = OpenItem(day_close_id=uuid4(), record_id=uuid4(), explanation="Will be decided tomorrow")

    assert item.explanation
