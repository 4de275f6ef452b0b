"""The part of a package that was brought in: what is left is worth exactly what it was told to be."""

from hypothesis import given
from hypothesis import strategies as st

from app.domain.allocation import part_worth, value_of


@given(value=st.integers(0, 10**10), sold=st.integers(1, 500), data=st.data())
def test_the_numbers_left_are_worth_the_value(value: int, sold: int, data: st.DataObject) -> None:
    before = data.draw(st.integers(0, sold - 1))

    part = part_worth(value, sold, before)

    assert value_of(part, sold, range(before + 1, sold + 1)) == value


def test_where_none_are_left_there_is_nothing_to_be_worth() -> None:
    assert part_worth(500, 10, 10) == 0
