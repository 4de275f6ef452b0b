"""Roles, and PINs that are neither easy nor guessed."""

from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import PinLocked, PinTooEasy, PinTooSoon
from app.domain.staff import GUESSES_ALLOWED, PinGuard, Role, check_pin_strength, delay_after

NOW = datetime(2026, 1, 1, 5, tzinfo=UTC)
SECOND = timedelta(seconds=1)


def test_each_role_may_do_all_that_the_one_before_may() -> None:
    may = [[role.includes(other) for other in Role] for role in Role]

    assert may == [[True, False, False], [True, True, False], [True, True, True]]


EASY = "000000 111111 123456 654321 234567 890123 121212 123123 112233 445566 159753 20202020 12345678 87654321 012345"


@pytest.mark.parametrize("pin", [*EASY.split(), "543210", "100000", "1234567890123"])
def test_what_anybody_would_try_first_is_refused(pin: str) -> None:
    with pytest.raises(PinTooEasy):
        check_pin_strength(pin)


@pytest.mark.parametrize("pin", ["730418", "571903", "284617", "918264", "40271953"])
def test_other_pins_are_taken(pin: str) -> None:
    check_pin_strength(pin)


@given(st.text("0123456789", min_size=6, max_size=32))
def test_any_pin_gets_an_answer(pin: str) -> None:
    try:
        check_pin_strength(pin)
    except PinTooEasy:
        assert len(set(pin)) < len(pin) or pin[0] != pin[1]


def test_the_delay_begins_after_the_fifth_wrong_guess_and_doubles() -> None:
    assert [delay_after(failed) for failed in range(GUESSES_ALLOWED)] == [0, 0, 0, 0, 0, 5, 10, 20, 40, 80]


def guard(failed: int) -> PinGuard:
    return PinGuard(staff_id=uuid4(), failed=failed, last_at=NOW)


def test_ten_guesses_and_no_more() -> None:
    taken, held = NOW, PinGuard(staff_id=uuid4())
    for _ in range(GUESSES_ALLOWED):
        taken += timedelta(hours=1)
        assert held.take_guess("Ravi", taken) is None

    assert isinstance(held.take_guess("Ravi", taken + timedelta(days=999)), PinLocked)


@pytest.mark.parametrize(("failed", "wait"), [(4, 0), (5, 5), (6, 10), (9, 80)])
def test_too_soon_is_no_guess(failed: int, wait: int) -> None:
    held = guard(failed)
    if wait:
        refusal = held.take_guess("Ravi", NOW + (wait - 1) * SECOND)
        assert isinstance(refusal, PinTooSoon)
        assert (refusal.wait_seconds, held.failed) == (1, failed)

    assert held.take_guess("Ravi", NOW + wait * SECOND) is None
    assert held.failed == failed + 1


def test_part_of_a_second_is_still_a_wait() -> None:
    refusal = guard(5).take_guess("Ravi", NOW + timedelta(seconds=4.2))

    assert isinstance(refusal, PinTooSoon)
    assert refusal.wait_seconds == 1


def test_a_clock_set_back_starts_the_wait_anew_and_does_not_last_a_year() -> None:
    held = guard(6)
    earlier = NOW - timedelta(days=365)

    refusal = held.take_guess("Ravi", earlier)

    assert isinstance(refusal, PinTooSoon)
    assert refusal.wait_seconds == 10
    assert isinstance(held.take_guess("Ravi", earlier + 9 * SECOND), PinTooSoon)
    assert held.take_guess("Ravi", earlier + 10 * SECOND) is None
