"""What stands on the screen, in English whatever the window speaks: so the same hands work in every language."""

import re
import xml.etree.ElementTree as ET
from functools import cache
from importlib import resources

from PySide6.QtCore import QCoreApplication

from tests.pseudo import ACCENTED, Pseudo
from ui.language import ENGLISH, spoken

PLACE = re.compile(r"(\{[^{}]*\}|%n)")
PLAIN = {accented: plain for plain, accented in ((chr(a), chr(b)) for a, b in ACCENTED.items())}
DEEPEST = 3
PREFERRED = {
    "Enter",
    "Language",
    "Name",
    "Owed",
    "PIN",
    "Package types",
    "Packages",
    "People",
    "Reason",
    "Redemptions a day",
    "Services",
}
"""Where several English sentences are one in Hindi: the one that hands go to."""


def in_english(words: str) -> str:
    """The sentence as English has it; data stays as it is."""
    app = QCoreApplication.instance()
    if app is None or not words:
        return words
    if app.findChildren(Pseudo):
        return _unpseudo(words)
    return words if spoken() == ENGLISH else _back(words, spoken(), 0)


def _unpseudo(words: str) -> str:
    plain = "".join(PLAIN.get(letter, letter) for letter in words)
    return re.sub(r"·+\]", "", plain).replace("[", "")


@cache
def _pairs(language: str) -> tuple[dict[str, str], list[tuple[re.Pattern[str], str]]]:
    """Whole sentences, and patterns of those with something filled in; the wordiest first, then the plainest."""
    file = resources.files("resources") / "i18n" / f"sessiondesk_{language}.ts"
    whole: dict[str, str] = {}
    patterns: list[tuple[int, re.Pattern[str], str]] = []
    for message in ET.fromstring(file.read_text("utf-8")).iter("message"):  # noqa: S314 - our own file
        source = message.findtext("source", "")
        translation = message.find("translation")
        said = [one.text or "" for one in translation.iter()] if translation is not None else []
        for one in filter(str.strip, said):
            plain = one.replace("&", "")
            if PLACE.search(one):
                patterns.append((len(PLACE.sub("", one)), _pattern(one), source))
            elif plain not in whole or source in PREFERRED:
                whole[plain] = source
    patterns.sort(key=lambda found: (-found[0], len(found[2])))
    return whole, [(pattern, source) for _, pattern, source in patterns]


def _pattern(said: str) -> re.Pattern[str]:
    seen: set[str] = set()
    parts = []
    for part in PLACE.split(said):
        name = "n_" if part == "%n" else part.strip("{}").partition(":")[0]
        if not PLACE.fullmatch(part):
            parts.append(re.escape(part))
        elif name in seen:
            parts.append(f"(?P={name})")
        else:
            seen.add(name)
            parts.append(rf"(?P<{name}>{r'[0-9,]+' if part == '%n' else '.+?'})")
    return re.compile("".join(parts))


@cache
def _back(words: str, language: str, depth: int) -> str:
    whole, patterns = _pairs(language)
    if words in whole:
        return whole[words]
    for pattern, source in patterns if depth < DEEPEST else ():
        found = pattern.fullmatch(words)
        if found is not None and PLACE.sub("", source).strip(" ,.·:()"):
            filled = {name: _back(text, language, depth + 1) for name, text in found.groupdict().items()}
            count = filled.pop("n_", "")
            plural = source.replace("(s)", "" if count == "1" else "s").replace("%n", count)
            return plural.format(**filled)
    return words
