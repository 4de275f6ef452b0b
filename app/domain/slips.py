"""Typing errors: a word is found by whoever left out, doubled, swapped or mistook a letter of it.

Two words one error apart have a spelling in common once a letter is left out of either; so the spellings with letters
left out are what is kept and looked up, and nothing within reach is ever missed.
"""

from collections.abc import Iterator
from itertools import combinations

from app.domain.patient import SOUND

SHORTEST, LONG = 4, 8
"""From so many letters on one error is forgiven, and two."""
BEGINNING = 7
"""Letters of a long word that are looked at: errors behind them are judged by the distance alone."""


def errors_forgiven(letters: int) -> int:
    """How many errors a typed word of that many letters may have."""
    return 0 if letters < SHORTEST else 1 if letters < LONG else 2


def slips(key: str) -> set[str]:
    """Under what a key of a name is kept; nothing for numbers and for words too short to guess at."""
    word = key.removeprefix(SOUND)
    if len(word) < SHORTEST or any(letter.isdigit() or letter == "-" for letter in word):
        return set()
    # two letters fewer than a word that may have two errors: it is reached by them
    return {key[: len(key) - len(word)] + slip for slip in _shortened(word, 2 if len(word) >= LONG - 2 else 1)}


def asked(key: str) -> set[str]:
    """Under what a typed key is looked up."""
    word = key.removeprefix(SOUND)
    if not slips(key):
        return set()
    return {key[: len(key) - len(word)] + slip for slip in _shortened(word, errors_forgiven(len(word)))}


def _shortened(word: str, most: int) -> Iterator[str]:
    """The beginning of the word, and it with up to so many letters left out."""
    begin = word[:BEGINNING]
    for fewer in range(most + 1):
        for kept in combinations(begin, len(begin) - fewer):
            yield "".join(kept)


def distance(typed: str, word: str) -> tuple[int, int]:
    """Errors between what was typed and the word, and between it and the nearest beginning of the word.

    Two neighbours that changed places are one error.
    """
    before: list[int] = []
    row = list(range(len(word) + 1))
    for at, letter in enumerate(typed, 1):
        older, before, row = before, row, [at]
        for to, other in enumerate(word, 1):
            cost = min(row[to - 1] + 1, before[to] + 1, before[to - 1] + (letter != other))
            if at > 1 and to > 1 and letter == word[to - 2] and typed[at - 2] == other:
                cost = min(cost, older[to - 2] + 1)
            row.append(cost)
    return row[-1], min(row)
