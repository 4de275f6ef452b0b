"""What the one search field finds: people, orders and receipts, and everything one can do."""

from collections.abc import Callable, Sequence
from functools import cache
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QObject

from app.desk.views.finding import Found, find
from app.desk.views.found_papers import PaperRow, last_sale
from app.desk.views.summaries import PatientRow
from app.domain.keys import fold
from app.domain.patient import sound_key, words_of
from ui import format as show
from ui import wording
from ui.action import Action
from ui.actions import offered
from ui.client import Client
from ui.widgets.lists import ListRow

if TYPE_CHECKING:
    from app.desk.views.cards import Card
    from app.domain.staff import Actor
    from ui.frame import Frame
    from ui.main_window import MainWindow

ONLY_ACTIONS = ">"
"""Typed first, it asks for what one can do and for nothing else."""
OPEN_ALREADY = {"go.search", "go.menu"}
"""Nobody looks for what they have in hand."""
MOST_PEOPLE, MOST_ACTIONS, LEAST_LETTERS = 8, 5, 2


class Palette(QObject):
    """Finds while one types, and does what was chosen."""

    def __init__(self, client: Client, window: "MainWindow", frame: "Frame") -> None:
        """For the search of that frame."""
        super().__init__(frame)
        self._client, self._window, self._frame = client, window, frame
        self._offers: dict[tuple[Actor | None, str], list[Action]] = {}
        """What each person may do at each place: asked with every letter typed, and the same all day."""

    # --- finding -----------------------------------------------------------------------------------------------

    def find(self, text: str, found: Callable[[list[ListRow]], None]) -> None:
        """Answer with rows under their heads; what one can do is known at once."""
        if text.startswith(ONLY_ACTIONS):
            found(under(_actions_head(), self._matching(text.removeprefix(ONLY_ACTIONS), most=None)))
            return
        self._client.ask(self, find, text, then=lambda answer: found(self._rows(text, answer)), key="search")

    def _rows(self, text: str, found: Found) -> list[ListRow]:
        """People first, unless they are only guessed and something one can do is called so."""
        people = [found_row(row) for row in found.people.rows[:MOST_PEOPLE]]
        sure = min(found.people.sure, MOST_PEOPLE)
        papers = [self._paper_row(row) for row in found.papers]
        acts = self._matching(text) if len(text) >= LEAST_LETTERS else []
        groups = [
            under(QCoreApplication.translate("Palette", "Patients"), people[:sure]),
            under(QCoreApplication.translate("Palette", "Did you mean"), people[sure:]),
            under(QCoreApplication.translate("Palette", "Orders and receipts"), papers),
        ]
        own = under(_actions_head(), acts)
        groups.insert(len(groups) if sure else 0, own)
        return [row for group in groups for row in group]

    def _matching(self, text: str, most: int | None = MOST_ACTIONS) -> list[ListRow]:
        words = words_of(text)
        found = [one for one in self._offered() if _is_called(one, words)]
        # what begins so before what only holds the word
        found.sort(key=lambda one: not fold(one.title).startswith(fold(text)))
        return [action_row(one) for one in found[:most]]

    def _offered(self) -> list[Action]:
        here = (self._window.actor, self._frame.current)
        if here not in self._offers:
            self._offers[here] = [one for one in offered(*here) if one.id not in OPEN_ALREADY]
        return self._offers[here]

    def _paper_row(self, row: PaperRow) -> ListRow:
        kind = QCoreApplication.translate("Palette", "Order") if row.kind is None else wording.document_word(row.kind)
        second = f"{kind} · {row.patient_name} · {row.package_name}"
        amount = show.money(row.total_minor, self._window.currency)
        return ListRow(row, row.number, second, amount, show.day(row.day), sign="receipt")

    # --- doing -------------------------------------------------------------------------------------------------

    def take(self, chosen: object) -> None:
        """Open whom or what was chosen, or do it."""
        if isinstance(chosen, UUID):
            self._frame.open_patient(chosen)
        elif isinstance(chosen, PaperRow):
            self._frame.open_patient(chosen.patient_id)
            self._open_papers(chosen.patient_package_id)
        elif isinstance(chosen, Action):
            self._frame.run(chosen)

    def open_last_receipt(self) -> None:
        """The papers of what was sold here last."""
        self._client.ask(self, last_sale, then=self._open_papers, key="last-sale")

    def _open_papers(self, patient_package_id: UUID | None) -> None:
        if patient_package_id is None:
            said = QCoreApplication.translate("Palette", "Nothing was sold here yet.")
            self._window.toast(said, icon="info")
            return
        from app.desk.views.wallet import card_of  # noqa: PLC0415 - not needed before the first paper

        self._client.ask(self, card_of, patient_package_id, then=self._show_papers, key="papers")

    def _show_papers(self, card: "Card") -> None:
        if not self._window.is_locked:
            from ui.dialogs.papers import PapersDialog  # noqa: PLC0415 - not needed before the first paper

            PapersDialog(self._client, self._window, card).open()


def _actions_head() -> str:
    return QCoreApplication.translate("Palette", "Actions")


def under(title: str, rows: Sequence[ListRow]) -> list[ListRow]:
    """The rows under a head; nothing where there are none."""
    return [ListRow(("head", title), title, is_head=True), *rows] if rows else []


def action_row(action: Action) -> ListRow:
    """Something one can do, with the key that does the same."""
    return ListRow(action, action.title, sign=action.icon, hint=action.key)


def found_row(row: PatientRow) -> ListRow:
    """A row that tells two people of one name apart: age, sex, masked phone, and what they have."""
    facts = row.facts
    age = "" if facts.age is None else str(facts.age)
    who = f"{age} {wording.sex_letter(facts.sex)}".strip()
    second = " · ".join(part for part in (who, show.masked_phone(facts.phone), facts.record_number) if part)
    if not row.active:
        return ListRow(facts.id, facts.name, second, QCoreApplication.translate("Frame", "No active package"))
    active = QCoreApplication.translate("Frame", "{count} active").format(count=row.active)
    left = QCoreApplication.translate("Frame", "{count} left").format(count=row.left)
    return ListRow(facts.id, facts.name, second, left, active)


def _is_called(action: Action, words: list[str]) -> bool:
    """Each typed word begins a word of its title, as written or as it sounds in the other script."""
    title, heard = _said(action.title)
    return all(
        any(one.startswith(word) for one in title)
        or (not word.isascii() and any(one.startswith(sound_key(word) or " ") for one in heard))
        for word in words
    )


@cache
def _said(title: str) -> tuple[list[str], list[str]]:
    """The words of a title, and how each sounds: asked of every action with every letter typed."""
    words = words_of(title)
    return words, [sound_key(word) for word in words]
