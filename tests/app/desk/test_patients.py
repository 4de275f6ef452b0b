"""Phones: E.164 where it is a number, as typed where it is not; a warning is the screen's, a block never."""

import pytest

from app.desk.patients import tidy_phone


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("", ""),
        ("98200 12345", "+919820012345"),
        ("098200-12345", "+919820012345"),
        ("+91 98200 12345", "+919820012345"),
        ("+44 20 7946 0958", "+442079460958"),
        ("022 2645 1234", "+912226451234"),
        ("९८२०० १२३४५", "+919820012345"),
        ("12", "12"),
        ("ask neighbour", "ask neighbour"),
        ("+999 12345", "+999 12345"),
    ],
)
def test_a_phone_is_kept(typed: str, kept: str) -> None:
    assert tidy_phone(typed, "IN") == kept


def test_a_local_number_is_one_of_the_clinics_country() -> None:
    assert tidy_phone("020 7946 0958", "GB") == "+442079460958"
