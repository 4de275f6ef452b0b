"""Everything that the one search field finds in the clinic's data, in one answer."""

from dataclasses import dataclass

from app.desk.views.found_papers import PaperRow, found_papers
from app.desk.views.search import People, people
from app.desk.work import Read


@dataclass(frozen=True, slots=True)
class Found:
    """People, and orders and receipts."""

    people: People
    papers: tuple[PaperRow, ...]


def find(read: Read, text: str) -> Found:
    """Whoever and whatever is called or numbered so."""
    return Found(people(read, text), found_papers(read, text))
