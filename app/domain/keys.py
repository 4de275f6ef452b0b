"""How texts are compared: folded for search and for what must be unique."""

import hashlib
import unicodedata

from app.domain.base import NAME_LENGTH, WORD_LENGTH

DIGEST_DIGITS = 32


def fold(text: str) -> str:
    """Letters as search compares them: no accents on Latin letters, no case, single spaces.

    Marks of Indian scripts are vowels, not accents, and stay.
    """
    # taken apart before and after: some signs hide capitals, some small letters hide signs
    decomposed = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    kept = "".join(c for c in decomposed if not 0x0300 <= ord(c) <= 0x036F)  # noqa: PLR2004 - the combining accents
    return " ".join(unicodedata.normalize("NFC", kept).split())


def fit(key: str, limit: int = NAME_LENGTH) -> str:
    """A key as short as its column: a longer one keeps its beginning and a digest, so that no two become one.

    Folding may lengthen: one ligature of a name becomes eighteen letters.
    """
    if len(key) <= limit:
        return key
    digest = hashlib.sha256(key.encode()).hexdigest()[:DIGEST_DIGITS]
    return f"{key[: limit - DIGEST_DIGITS - 1]}~{digest}"


def name_key(name: str) -> str:
    """By what a name is unique in the clinic: case does not count, nor do accents that people leave out."""
    return fit(fold(name))


def code_key(code: str) -> str:
    """By what a code is unique in the clinic."""
    return fit(fold(code), WORD_LENGTH)
