"""Texts as they are compared."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.keys import code_key, fit, fold, name_key


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("José  GARCÍA", "jose garcia"),
        ("Straße", "strasse"),
        ("\N{FULLWIDTH LATIN CAPITAL LETTER F}ull", "full"),
        ("कि", "कि"),  # the vowel sign is no accent
        ("क़लम", "क़लम"),
        ("İ", "i"),
        ("\u00a0 a \u3000 b ", "a b"),
    ],
)
def test_case_accents_and_spaces_do_not_count(text: str, folded: str) -> None:
    assert fold(text) == folded


@given(st.text())
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text(max_size=200), st.text(max_size=200), st.integers(40, 120))
def test_keys_fit_and_stay_apart(one: str, other: str, limit: int) -> None:
    assert len(fit(one, limit)) <= limit
    assert (fit(one, limit) == fit(other, limit)) == (one == other)


@given(st.text(max_size=120))
def test_every_name_and_code_has_a_key_of_its_columns_length(text: str) -> None:
    assert len(name_key(text)) <= 120
    assert len(code_key(text[:40])) <= 40


def test_two_long_names_with_one_beginning_are_two() -> None:
    long = "ﷺ" * 119

    assert name_key(long + "a") != name_key(long + "b")
