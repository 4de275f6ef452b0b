"""A word is within reach of whoever mistyped it, and nothing else is."""

from hypothesis import given
from hypothesis import strategies as st

from app.domain.slips import asked, distance, errors_forgiven, slips

WORDS = st.text("aeikrstu", min_size=4, max_size=12)


@st.composite
def mistyped(draw: st.DrawFn) -> tuple[str, str]:
    """A word and what somebody made of it with as many errors as are forgiven."""
    word = typed = draw(WORDS)
    for _ in range(draw(st.integers(1, errors_forgiven(len(word))))):
        at, letter = draw(st.integers(0, len(typed) - 1)), draw(st.sampled_from("aeikrstu"))
        swapped = typed[:at] + typed[at : at + 2][::-1] + typed[at + 2 :]
        one_less, one_more = typed[:at] + typed[at + 1 :], typed[:at] + letter + typed[at:]
        other = typed[:at] + letter + typed[at + 1 :]
        typed = draw(st.sampled_from([swapped, one_less, one_more, other]))
    return word, typed


@given(mistyped())
def test_every_forgiven_error_leads_to_the_word(pair: tuple[str, str]) -> None:
    word, typed = pair
    whole, _ = distance(typed, word)
    if whole <= errors_forgiven(len(typed)):
        assert slips(word) & asked(typed)


def test_errors_are_counted_as_people_make_them() -> None:
    assert distance("ahsa", "asha") == (1, 1)
    assert distance("kulkanri", "kulkarni") == (1, 1)
    assert distance("kulkr", "kulkarni") == (3, 1)
    assert distance("", "asha") == (4, 0)
    assert [errors_forgiven(letters) for letters in (3, 4, 7, 8)] == [0, 1, 1, 2]


def test_numbers_and_short_words_are_not_guessed_at() -> None:
    assert slips("982001") == slips("and-000017") == slips("roy") == asked("roy") == slips("~as") == asked("") == set()
