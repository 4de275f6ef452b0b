"""The keys a patient is found by."""

from datetime import UTC, datetime
from uuid import uuid4

import pytest

from app.domain.patient import Patient, digits_of, search_keys, words_of


def patient(name: str, phone: str = "") -> Patient:
    return Patient(
        name=name,
        phone=phone,
        record_number="AND-000017",
        registered_at=datetime(2026, 1, 1, tzinfo=UTC),
        registered_centre_id=uuid4(),
    )


def test_every_word_and_its_sound_every_ending_of_the_phone_and_the_record_number() -> None:
    keys = search_keys(patient("Mary-Ann O'Neil", "+9198765"))

    words, sounds = {"mary", "ann", "o", "neil"}, {"~mri", "~an", "~o", "~neil"}
    assert keys == words | sounds | {"9198765", "198765", "98765", "8765", "765", "and-000017", "17"}


def test_without_a_phone_there_are_only_names() -> None:
    assert search_keys(patient("आशा")) == {"आशा", "~as", "and-000017", "17"}


@pytest.mark.parametrize(
    ("text", "digits"), [("+91 (98)-7", "91987"), ("९८७", "987"), ("abc", ""), ("²", "2"), ("½", "")]
)
def test_digits_of_any_script(text: str, digits: str) -> None:
    assert digits_of(text) == digits


def test_words_end_at_whatever_is_no_letter_mark_or_digit() -> None:
    assert words_of("Mary-Ann, 3rd (née Ray)") == ["mary", "ann", "3rd", "nee", "ray"]
