"""How a name sounds, in one Latin spelling for every script and habit: आशा and Asha, कुलकर्णी and Kulkarni.

A short a is never written inside a word: Hindi speaks some of those its letters imply and leaves out others
(Kamala, Kamla, कमला), so leaving out all of them is the only spelling that all writers agree on.
"""

from collections.abc import Iterator

DEVANAGARI, NUKTA = 0x0900, "\u093c"
SILENT = "\u094d\u0903\u200c\u200d"
INDIC = range(0x0900, 0x0D80)
"""Nine scripts in blocks of 128 signs, laid out as Devanagari is: each sign has its like at the same place."""

CONSONANTS = dict(zip("कखगघङचछजझञटठडढणतथदधनपफबभमयरलळवशषसह", "kkggnccjjnttddnttddnpfbbmyrllvsssh", strict=True))
VOWELS = dict(zip("अआइईउऊएऍओऑऐऔऋ", ["a", "a", "i", "i", "u", "u", "e", "e", "o", "o", "ai", "au", "ri"], strict=True))
SIGNS = dict(zip("ािीुूेॅोॉैौृ", ["", "i", "i", "u", "u", "e", "e", "o", "o", "i", "u", "ri"], strict=True))
NASALS = "ंँ"
LIPS = "pfbm"

SPELLINGS = (
    ("chh", "C"),
    ("ch", "C"),
    ("dny", "gy"),
    ("gny", "gy"),
    ("jn", "gy"),
    ("ck", "k"),
    ("x", "ks"),
    ("ph", "f"),
    ("ce", "se"),
    ("ci", "si"),
    ("cy", "sy"),
    ("c", "k"),
    ("C", "c"),
    ("q", "k"),
    ("ow", "au"),
    ("w", "v"),
    ("z", "j"),
    ("ee", "i"),
    ("oo", "u"),
    ("ou", "au"),
    *((f"{letter}h", letter) for letter in "gkjtdbsrl"),
)
"""In this order: what people write in Latin letters, and the one way it is written here."""


def sound(word: str) -> str:
    """The folded word by its sound; empty where it holds letters of a script that is not known here."""
    plain = word if word.isascii() else "".join(_letters(word))
    if not plain.isalpha() or not plain.isascii():
        return ""
    for written, same in SPELLINGS if word.isascii() else ():
        plain = plain.replace(written, same)
    inside = plain[1:].replace("a", "").replace("y", "i")
    return _single(plain[:1] + inside)


def _single(text: str) -> str:
    """Without doubled letters."""
    return "".join(letter for place, letter in enumerate(text) if text[place - 1 : place] != letter)


def _letters(word: str) -> Iterator[str]:
    """An Indian word in Latin letters, without its short a; other letters stay as they are."""
    signs = "".join(_devanagari(sign) for sign in word if sign != NUKTA).replace("ज्ञ", "ग्य")
    for place, sign in enumerate(signs):
        following = signs[place + 1 : place + 2]
        if sign in NASALS:
            yield "ng" if following == "ह" else "m" if CONSONANTS.get(following, "-") in LIPS else "n"
        elif sign == "ह" and signs[place - 1 : place] in tuple(NASALS):
            continue  # सिंह is Singh
        elif sign not in SILENT:
            yield CONSONANTS.get(sign) or VOWELS.get(sign) or SIGNS.get(sign, sign)


def _devanagari(sign: str) -> str:
    """The like of a sign of another Indian script."""
    code = ord(sign)
    return chr(DEVANAGARI + code % 128) if code in INDIC else sign
