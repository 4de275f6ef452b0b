"""The gates in: what every text, amount and count a person types must be before it becomes part of a command."""

import unicodedata
from datetime import UTC, datetime
from typing import Annotated

from pydantic import AfterValidator, AwareDatetime, BaseModel, Field
from pydantic_core import PydanticCustomError

from app.domain.base import LINE_LENGTH, MAX_MONEY_MINOR, NAME_LENGTH, TEXT_LENGTH, WORD_LENGTH

ALLOWED_CONTROLS = "\n\t"


class Personal:
    """Marks a field that tells something about a person: the chained journal holds only its salted digest."""


def clean_line(text: str) -> str:
    """One line of any Unicode: NFC, trimmed; control characters are refused because they change what is shown."""
    return _clean(text, allowed="")


def clean_text(text: str) -> str:
    """Several lines of any Unicode, as `clean_line` otherwise."""
    return _clean(text.replace("\r\n", "\n"), allowed=ALLOWED_CONTROLS)


def _clean(text: str, *, allowed: str) -> str:
    tidy = unicodedata.normalize("NFC", text).strip()
    for character in tidy:
        if unicodedata.category(character) in {"Cc", "Cs", "Zl", "Zp"} and character not in allowed:
            raise PydanticCustomError("control_character", "a control character")
    return tidy


def _not_empty(text: str) -> str:
    # a name of joiners and spaces only would be a row nobody can see
    if all(unicodedata.category(character)[0] in "CZ" for character in text):
        raise PydanticCustomError("empty", "nothing typed")
    return text


def _no_longer_than(limit: int) -> AfterValidator:
    def check(text: str) -> str:
        if len(text) > limit:
            raise PydanticCustomError("too_long", "longer than {limit}", {"limit": limit})
        return text

    return AfterValidator(check)


def _no_spaces(text: str) -> str:
    if any(character.isspace() for character in text):
        raise PydanticCustomError("spaces", "a space in a code")
    return text


Line0 = Annotated[str, AfterValidator(clean_line), _no_longer_than(LINE_LENGTH)]
"""A line that may be empty."""
Name0 = Annotated[str, AfterValidator(clean_line), _no_longer_than(NAME_LENGTH)]
"""A name that may be empty."""
Name1 = Annotated[Name0, AfterValidator(_not_empty)]
"""A name somebody must have typed."""
Word0 = Annotated[str, AfterValidator(clean_line), _no_longer_than(WORD_LENGTH)]
"""A short word that may be empty."""
Code1 = Annotated[Word0, AfterValidator(_not_empty), AfterValidator(_no_spaces)]
"""A short code without spaces."""
Text0 = Annotated[str, AfterValidator(clean_text), _no_longer_than(TEXT_LENGTH)]
"""Several lines that may be empty."""
PersonalName1 = Annotated[Name1, Personal()]
PersonalName0 = Annotated[Name0, Personal()]
PersonalNote = Annotated[Line0, Personal()]
"""Free words about somebody: a reason, a note."""
MoneyMinor = Annotated[int, Field(ge=0, le=MAX_MONEY_MINOR, strict=True)]
"""An amount in the organisation's minor units."""


def _in_utc(moment: datetime) -> datetime:
    return moment.astimezone(UTC)


Moment = Annotated[AwareDatetime, AfterValidator(_in_utc)]
"""A moment with its zone, kept in UTC: the journal spells it as the database gives it back."""
Count = Annotated[int, Field(ge=1, strict=True)]


class Part(BaseModel):
    """A piece of a command, frozen like the whole."""

    model_config = {"frozen": True, "extra": "forbid"}
