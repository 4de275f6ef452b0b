"""One spelling for one content, and a hash that hangs on all before it."""

import hashlib
from datetime import UTC, date, datetime
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.journal import canonical, chain_hash, personal_digest, plain

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=9),
    lambda c: st.lists(c, max_size=4) | st.dictionaries(st.text(max_size=9), c, max_size=4),
    max_leaves=10,
)


def test_content_has_one_spelling() -> None:
    one = {"b": [1, True, None], "a": "Cafe\u0301", "when": date(2026, 1, 2)}
    other = {"when": "2026-01-02", "a": "Caf\u00e9", "b": (1, True, None)}

    assert canonical(one) == canonical(other) == '{"a":"Caf\u00e9","b":[1,true,null],"when":"2026-01-02"}'


def test_ids_dates_and_moments_are_text() -> None:
    key = UUID("01234567-89ab-cdef-0123-456789abcdef")

    assert plain([key, date(2026, 1, 2), datetime(2026, 1, 2, tzinfo=UTC)]) == [
        "0123456789abcdef0123456789abcdef",
        "2026-01-02",
        "2026-01-02T00:00:00+00:00",
    ]


def test_there_are_no_fractions() -> None:
    with pytest.raises(TypeError):
        canonical({"price": 0.1})


@given(JSON)
def test_the_spelling_is_stable(value: object) -> None:
    assert canonical(plain(value)) == canonical(value)


def test_each_hash_hangs_on_the_one_before() -> None:
    assert chain_hash("a", "b") == hashlib.sha256(b"a\nb").hexdigest()
    assert len({chain_hash("a", "b"), chain_hash("a", "c"), chain_hash("b", "b")}) == 3


def test_a_digest_without_its_salt_tells_nothing() -> None:
    assert personal_digest("salt", "Asha") != personal_digest("other", "Asha")
