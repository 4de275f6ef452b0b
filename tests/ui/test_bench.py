"""The bench has its interface rows, and what it calls a key is a press of a person."""

import pytest

from tests.bench import key_counts
from tests.bench.__main__ import PARTS
from tests.bench.key_counts import count, small_clinic
from tests.drivers.key_count import counted
from tests.drivers.pages import Pages


def test_the_interface_is_part_of_the_bench() -> None:
    assert {"keys", "painted", "answering"} <= set(PARTS)


@pytest.mark.usefixtures("styled")
def test_letters_shortcuts_and_ctrl_itself_are_counted_as_they_are_pressed() -> None:
    with small_clinic() as pages, counted() as keys:
        pages.write("asha")
        pages.press("Ctrl+K", "F1", "Escape")

        # four letters, Ctrl and K, F1, Escape
        assert keys.pressed == 8


@pytest.mark.usefixtures("styled")
def test_the_keys_of_the_two_things_done_all_day_hold() -> None:
    assert key_counts.redeem_keys() <= key_counts.REDEEM_MOST
    assert key_counts.sell_keys() <= key_counts.SELL_MOST


@pytest.mark.usefixtures("styled")
def test_a_task_that_was_not_done_is_not_counted() -> None:
    def nothing(_pages: Pages) -> None:
        pass

    with pytest.raises(AssertionError, match="not done"):
        count(nothing, nothing, lambda _stage: False)
