"""The pages of the help, in the language the window speaks; English where a page has no other."""

import unicodedata
from dataclasses import dataclass
from functools import cache
from importlib import resources

from ui.language import ENGLISH

KEYS, NEWS = "all_keys", "whats_new"
"""Pages that are no screen's: every key, and what is new."""


@dataclass(frozen=True, slots=True)
class Page:
    """One page: its title and its text in Markdown, the title included."""

    name: str
    title: str
    text: str

    @property
    def plain(self) -> str:
        """The text as it is read, without signs of Markdown."""
        return "\n".join(line.lstrip("#- ").replace("**", "").replace("`", "") for line in self.text.splitlines())


@dataclass(frozen=True, slots=True)
class Hit:
    """A page that holds what was looked for, and the line that does."""

    page: Page
    line: str


@cache
def pages(language: str) -> dict[str, Page]:
    """Every page of a language by name, the same names in each."""
    folder = resources.files("resources") / "help"
    found: dict[str, Page] = {}
    for tongue in (ENGLISH, language):
        for file in sorted((folder / tongue).iterdir(), key=lambda one: one.name):
            if file.name.endswith(".md"):
                page = page_of(file.name.removesuffix(".md"), file.read_text("utf-8"))
                found[page.name] = page
    return found


def page_of(name: str, text: str) -> Page:
    """A page by its text: its first line is its title."""
    return Page(name, text.partition("\n")[0].lstrip("# ").strip(), text)


def news(language: str) -> Page:
    """What is new in this version and those before it."""
    name = "whats_new.md" if language == ENGLISH else f"whats_new_{language}.md"
    return page_of(NEWS, (resources.files("resources") / name).read_text("utf-8"))


def find(words: str, every: list[Page]) -> list[Hit]:
    """Pages that hold all the words; those that have one in their title first."""
    wanted = folded(words).split()
    if not wanted:
        return []
    hits = [page for page in every if all(word in folded(page.plain) for word in wanted)]
    hits.sort(key=lambda page: not any(word in folded(page.title) for word in wanted))
    return [Hit(page, _line(page, wanted)) for page in hits]


def _line(page: Page, wanted: list[str]) -> str:
    below = [line for line in page.plain.splitlines()[1:] if line.strip()]
    return max(below, key=lambda line: sum(word in folded(line) for word in wanted), default="")


def folded(text: str) -> str:
    """Without case and accents; the vowel signs of Hindi stay."""
    parts = unicodedata.normalize("NFD", text.casefold())
    return "".join(sign for sign in parts if not "\u0300" <= sign <= "\u036f")
