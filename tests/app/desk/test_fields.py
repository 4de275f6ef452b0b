"""The gates in: any Unicode, NFC, no control characters, bounded."""

import unicodedata
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import BaseModel, ValidationError

from app.desk.fields import Code1, Count, Line0, MoneyMinor, Name0, Name1, Text0, Word0


class Form(BaseModel):
    line: Line0 = ""
    name: Name0 = ""
    asked: Name1 = "x"
    word: Word0 = ""
    code: Code1 = "x"
    text: Text0 = ""
    money: MoneyMinor = 0
    count: Count = 1


TEXTS = ("line", "name", "asked", "word", "code", "text")
LIMITS = {"line": 400, "name": 120, "asked": 120, "word": 40, "code": 40, "text": 4000}
FINE = [
    "Asha",
    "आशा कुलकर्णी",
    "Ωμέγα",
    "👩‍⚕️",
    "O'Brien; DROP TABLE x",
    "<b>",
    "=1+1",
    "ﷺ",
    "\u202ereversed",
    "ZWNJ\u200chere",
]


@pytest.mark.parametrize("field", ["line", "name", "asked", "word", "text"])
@pytest.mark.parametrize("text", FINE)
def test_any_text_passes_unchanged(field: str, text: str) -> None:
    assert getattr(Form.model_validate({field: text}), field) == unicodedata.normalize("NFC", text)


@pytest.mark.parametrize("field", TEXTS)
@pytest.mark.parametrize("bad", ["a\x00b", "a\x07b", "a\x1bb", "a\x7fb", "a\x85b", "a\u2028b", "a\u2029b", "a\ud800b"])
def test_control_characters_are_refused(field: str, bad: str) -> None:
    with pytest.raises(ValidationError):
        Form.model_validate({field: bad})


@pytest.mark.parametrize("field", ["line", "name", "asked", "word", "code"])
def test_one_line_is_one_line(field: str) -> None:
    with pytest.raises(ValidationError):
        Form.model_validate({field: "a\nb"})


def test_several_lines_keep_their_breaks_in_one_spelling() -> None:
    assert Form(text="a\r\nb\tc\n").text == "a\nb\tc"
    with pytest.raises(ValidationError):
        Form(text="a\rb")


def test_composed_and_decomposed_are_one_spelling() -> None:
    assert Form(name="Cafe\u0301").name == "Caf\u00e9"


@pytest.mark.parametrize("field", TEXTS)
def test_lengths_are_bounded(field: str) -> None:
    longest = "x" * LIMITS[field]

    assert getattr(Form.model_validate({field: longest}), field) == longest
    with pytest.raises(ValidationError):
        Form.model_validate({field: longest + "x"})


@pytest.mark.parametrize("nothing", ["", "   ", "\u00a0", "\u3000", "\u200b", "\u200b \u2060"])
def test_a_name_that_nobody_can_see_was_not_typed(nothing: str) -> None:
    for field in ("asked", "code"):
        with pytest.raises(ValidationError):
            Form.model_validate({field: nothing})


def test_a_code_has_no_spaces() -> None:
    with pytest.raises(ValidationError):
        Form(code="A B")


@pytest.mark.parametrize(
    ("field", "bad"),
    [
        ("money", 10**13 + 1),
        ("count", 0),
        *((field, bad) for field in ("money", "count") for bad in (-1, 1.0, "1", True)),
    ],
)
def test_money_and_counts_are_whole_numbers_and_not_negative(field: str, bad: Any) -> None:
    with pytest.raises(ValidationError):
        Form.model_validate({field: bad})


@given(st.text(max_size=150))
def test_what_passes_once_passes_unchanged_again(text: str) -> None:
    try:
        once = Form(name=text).name
    except ValidationError:
        return
    assert Form(name=once).name == once
