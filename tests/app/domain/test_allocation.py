"""The price over its sessions: exact to the minor unit, whatever is redeemed, voided and redeemed again."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.allocation import Numbers, allocate, allocate_package, value_of, value_up_to

LINES = st.lists(st.tuples(st.integers(1, 60), st.integers(0, 500_000)), min_size=1, max_size=6)
HALF = Fraction(1, 2)
NUMBERS = st.frozensets(st.integers(1, 200), max_size=40)


@pytest.mark.parametrize(
    ("price", "lines", "parts"),
    [
        (800_000, [(10, 70_000), (2, 90_000)], [636_364, 163_636]),  # 7/8.8 and 1.8/8.8: the larger remainder wins
        (100, [(1, 1), (1, 1), (1, 1)], [34, 33, 33]),  # a tie goes to the earlier line
        (101, [(1, 1), (1, 1), (1, 1)], [34, 34, 33]),
        (100, [(1, 1), (1, 2)], [33, 67]),  # 33.33 and 66.67
        (100, [(1, 0), (3, 0)], [25, 75]),  # nothing has a list price: by sessions
        (100, [(5, 0), (1, 10)], [0, 100]),  # a free service beside a priced one carries nothing
        (0, [(10, 70_000)], [0]),
        (5, [(1, 1)] * 7, [1, 1, 1, 1, 1, 0, 0]),
    ],
)
def test_the_price_is_divided_by_list_value(price: int, lines: list[tuple[int, int]], parts: list[int]) -> None:
    assert allocate_package(price, lines) == parts


def test_nothing_to_divide_by_is_a_bug() -> None:
    with pytest.raises(ValueError, match="positive weight"):
        allocate(100, [0, 0])


@given(price=st.integers(0, 10**13), lines=LINES)
def test_the_parts_come_to_the_price(price: int, lines: list[tuple[int, int]]) -> None:
    parts = allocate_package(price, lines)

    assert sum(parts) == price
    assert min(parts) >= 0


@given(price=st.integers(0, 10**13), lines=LINES)
def test_no_part_is_a_whole_unit_away_from_its_exact_share(price: int, lines: list[tuple[int, int]]) -> None:
    weights = [sessions * list_price for sessions, list_price in lines]
    weights = weights if any(weights) else [sessions for sessions, _ in lines]

    exact = [Fraction(price * weight, sum(weights)) for weight in weights]
    assert all(abs(part - share) < 1 for part, share in zip(allocate_package(price, lines), exact, strict=True))


@pytest.mark.parametrize(
    ("part", "sold", "totals"),
    [
        (100, 3, [0, 33, 67, 100]),
        (1, 2, [0, 1, 1]),  # T(1) = 0.5 rounds half up
        (3, 2, [0, 2, 3]),
        (0, 4, [0, 0, 0, 0, 0]),
        (2, 4, [0, 1, 1, 2, 2]),
    ],
)
def test_the_first_k_sessions_are_worth_their_share_rounded_half_up(part: int, sold: int, totals: list[int]) -> None:
    assert [value_up_to(part, sold, k) for k in range(sold + 1)] == totals


@given(part=st.integers(0, 10**13), sold=st.integers(1, 1000), k=st.integers(0, 1000))
def test_half_is_rounded_up(part: int, sold: int, k: int) -> None:
    exact = Fraction(part * k, sold)

    assert -HALF < value_up_to(part, sold, k) - exact <= HALF


@given(part=st.integers(0, 10**9), sold=st.integers(1, 200))
def test_all_sessions_together_are_worth_the_part_and_none_is_negative(part: int, sold: int) -> None:
    values = [value_of(part, sold, [k]) for k in range(1, sold + 1)]

    assert sum(values) == part
    assert min(values) >= 0


@given(part=st.integers(0, 10**6), sold=st.integers(1, 12), data=st.data())
def test_used_sessions_come_to_the_part_in_any_order_of_redeeming_voiding_and_redoing(
    part: int, sold: int, data: st.DataObject
) -> None:
    used, every = Numbers(), Numbers(frozenset(range(1, sold + 1)))
    live: dict[int, tuple[Numbers, int]] = {}
    for step in range(data.draw(st.integers(0, 30))):
        undoes: bool = data.draw(st.booleans())
        if live and undoes:
            numbers, _ = live.pop(data.draw(st.sampled_from(sorted(live))))
            used -= numbers
        elif len(used) < sold:
            numbers = (every - used).lowest(data.draw(st.integers(1, sold - len(used))))
            live[step] = (numbers, value_of(part, sold, numbers.members))
            used |= numbers

    assert sum(value for _, value in live.values()) + value_of(part, sold, (every - used).members) == part


@given(NUMBERS)
def test_numbers_are_read_as_they_were_written(numbers: frozenset[int]) -> None:
    assert Numbers.read(str(Numbers(numbers))) == Numbers(numbers)


@pytest.mark.parametrize(("numbers", "text"), [([], ""), ([5], "5"), ([1, 2, 3, 5], "1-3,5"), ([2, 3], "2-3")])
def test_numbers_are_written_as_ranges(numbers: list[int], text: str) -> None:
    assert str(Numbers(frozenset(numbers))) == text


@given(numbers=NUMBERS, count=st.integers(0, 50))
def test_the_lowest_and_the_highest_are_taken_as_far_as_there_are(numbers: frozenset[int], count: int) -> None:
    in_order = sorted(numbers)

    assert sorted(Numbers(numbers).lowest(count).members) == in_order[:count]
    assert sorted(Numbers(numbers).highest(count).members) == in_order[max(0, len(in_order) - count) :]


@given(one=NUMBERS, other=NUMBERS)
def test_sets_are_joined_and_taken_apart(one: frozenset[int], other: frozenset[int]) -> None:
    assert (Numbers(one) | Numbers(other)).members == one | other
    assert (Numbers(one) - Numbers(other)).members == one - other
