"""Agreeing on instalments of one's own, by keys alone."""

from datetime import date

import pytest

from tests.drivers.eyes import words_on
from tests.drivers.pages import Pages, cut_off, errors
from tests.drivers.stage import Stage, nameless
from ui.dialogs.instalments import InstalmentsDialog

TODAY = date(2026, 1, 1)
PARTS = [(date(2026, 2, 1), 250_000), (date(2026, 3, 1), 250_000)]


@pytest.fixture
def pages(stage: Stage) -> Pages:
    return Pages(stage)


@pytest.fixture
def dialog(stage: Stage) -> InstalmentsDialog:
    """Rs 5,000 in two parts."""
    dialog = InstalmentsDialog(stage.window, PARTS, TODAY, "INR")
    dialog.taken = []  # type: ignore[attr-defined]  # what was agreed, for the test to read
    dialog.agreed.connect(dialog.taken.append)  # type: ignore[attr-defined]
    dialog.open()
    stage.settle()
    return dialog


def taken(dialog: InstalmentsDialog) -> list[object]:
    found: list[object] = dialog.taken  # type: ignore[attr-defined]
    return found


def test_it_begins_with_what_was_proposed(dialog: InstalmentsDialog, pages: Pages) -> None:
    assert "Together ₹5,000.00: nothing is missing." in words_on(dialog)
    got = taken(dialog)

    pages.press("Return")

    assert got == [PARTS]


def test_an_amount_that_lacks_is_told_and_nothing_is_taken(dialog: InstalmentsDialog, pages: Pages) -> None:
    got = taken(dialog)
    pages.fill("Amount 1", "2000")
    assert "₹500.00 of ₹5,000.00 is missing." in words_on(dialog)
    pages.press("Return")

    assert (got, dialog.isVisible()) == ([], True)

    pages.fill("Amount 2", "3500")
    assert "₹500.00 more than the ₹5,000.00 to pay." in words_on(dialog)
    pages.fill("Amount 2", "3000")
    pages.press("Return")

    assert got == [[(date(2026, 2, 1), 200_000), (date(2026, 3, 1), 300_000)]]


def test_days_come_out_in_their_order(dialog: InstalmentsDialog, pages: Pages) -> None:
    got = taken(dialog)
    pages.fill("Due date 1", "15 mar")
    pages.press("Return")

    assert got == [[(date(2026, 3, 1), 250_000), (date(2026, 3, 15), 250_000)]]


@pytest.mark.parametrize("typed", ["soon", "31 dec 2025"])
def test_a_day_that_cannot_be_is_marked(dialog: InstalmentsDialog, pages: Pages, typed: str) -> None:
    pages.fill("Due date 1", typed)
    pages.press("Return")

    assert list(errors(dialog)) == ["Due"]
    assert dialog.isVisible()


def test_escape_leaves_them_as_they_were(dialog: InstalmentsDialog, pages: Pages) -> None:
    got = taken(dialog)
    pages.fill("Due date 1", "15 mar")
    pages.press("Escape")

    assert got == []


def test_everything_has_a_name_and_room_for_its_words(dialog: InstalmentsDialog) -> None:
    assert (nameless(dialog), cut_off(dialog)) == ([], [])
