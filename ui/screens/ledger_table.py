"""The lines of "Why 7?" as a table: what was undone stays, struck through, and its void says why and by whom."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import overload
from uuid import UUID

from app.desk.settings import OTHER_REASON
from app.desk.views.ledger import Story, StoryLine
from app.domain.ledger import LineKind
from app.domain.status import Status
from ui import format as show
from ui import wording
from ui.theme import tall
from ui.widgets.table import HEAD_HEIGHT, ROW_HEIGHT, TWO_LINE_HEIGHT, Cell, Column, DataTable, TableRow

ICONS = {LineKind.ADJUST: "edit", LineKind.END: "flag", LineKind.REOPEN: "renew"}
ABOUT = 3
"""The column of appointment or reason."""


class CellsWhenSeen(Sequence[str | Cell]):
    """The cells of a row, worded when somebody looks at it: a story may have thousands of lines."""

    def __init__(self, make: Callable[[], Sequence[str | Cell]]) -> None:
        """`make` is called once, or never."""
        self._make = make
        self._made: Sequence[str | Cell] | None = None

    @property
    def _cells(self) -> Sequence[str | Cell]:
        if self._made is None:
            self._made = self._make()
        return self._made

    @overload
    def __getitem__(self, place: int) -> str | Cell: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[str | Cell]: ...
    def __getitem__(self, place: int | slice) -> str | Cell | Sequence[str | Cell]:
        """One cell, or some."""
        return self._cells[place]

    def __len__(self) -> int:
        """As many as there are columns."""
        return len(self._cells)


class LedgerTable(DataTable):
    """Every line of one service of one patient package, oldest first, with its running balance."""

    def __init__(self) -> None:
        """Empty until a story is told."""
        super().__init__("")
        self.setAccessibleName(self.tr("Ledger"))
        self._lines: dict[UUID, StoryLine] = {}
        self.model_.layoutChanged.connect(self._span_signed)

    def tell(self, story: Story) -> None:
        """Show that story."""
        self._lines = {line.line_id: line for line in story.lines}
        self.set_columns(self._columns(story))
        two = any(_is_for_another_day(line) for line in story.lines)
        rows = [self._row(line, story) for line in story.lines]
        self.set_rows(rows, TWO_LINE_HEIGHT if two else ROW_HEIGHT)
        self._span_signed()
        self.setMaximumHeight(tall(HEAD_HEIGHT) + len(story.lines) * self.verticalHeader().defaultSectionSize() + 2)
        if self.current_key() is None:
            self.select(story.lines[-1].line_id)

    def forget(self) -> None:
        """Show nothing."""
        self._lines = {}
        self.set_rows([])

    def _span_signed(self) -> None:
        """Who asked and who approved need the room of centre and staff."""
        self.clearSpans()
        for place, row in enumerate(self.rows):
            line = self.line(row.key)
            if line is not None and line.is_signed:
                self.setSpan(place, ABOUT, 1, 3)

    def line(self, key: object) -> StoryLine | None:
        """The line of a row."""
        return self._lines.get(key) if isinstance(key, UUID) else None

    def _columns(self, story: Story) -> list[Column]:
        zone = show.zone_name(story.lines[0].at, story.lines[0].time_zone)
        return [
            Column(self.tr("Date and time ({zone})").format(zone=zone), width=172),
            Column(self.tr("What"), width=126),
            Column(self.tr("Who came"), width=128),
            Column(self.tr("Appointment or reason"), stretch=True),
            Column(self.tr("Centre"), width=140),
            Column(self.tr("Staff"), width=140),
            Column(self.tr("Change"), align="right", width=84),
            Column(self.tr("Balance"), align="right", width=88),
        ]

    def _row(self, line: StoryLine, story: Story) -> TableRow:
        cells = CellsWhenSeen(partial(self._cells, line, story))
        return TableRow(line.line_id, cells, struck=line.voided, quiet=line.is_signed)

    def _cells(self, line: StoryLine, story: Story) -> list[str | Cell]:
        return [
            self._moment(line, story),
            self._what(line, story),
            line.person_name,
            self._about(line, story),
            line.centre_name,
            line.staff_name,
            f"+{line.change}" if line.change > 0 else f"{show.MINUS}{-line.change}",
            Cell(str(line.balance), strong=not line.voided),
        ]

    def _moment(self, line: StoryLine, story: Story) -> str:
        moment = show.moment(line.at, line.time_zone)
        if line.time_zone == story.lines[0].time_zone:
            return moment
        return f"{moment} {show.zone_name(line.at, line.time_zone)}"

    def _what(self, line: StoryLine, story: Story) -> str | Cell:
        if line.kind is LineKind.VOID:
            return Cell(self.tr("Void"), icon="undo", token="danger", strong=True)
        if line.is_signed:
            return Cell(self._signed_word(line, story), icon=ICONS[line.kind], strong=True)
        if line.kind is LineKind.GRANT and story.card.order_id is None:
            return self.tr("Brought in")
        word = wording.line_word(line.kind) if line.outcome is None else wording.outcome_word(line.outcome)
        if _is_for_another_day(line):
            return Cell(word, second=self.tr("for {day}").format(day=show.day(line.service_date)))
        return word

    def _signed_word(self, line: StoryLine, story: Story) -> str:
        """What ended sessions for good was a cancellation; a completion may have been undone since."""
        if line.kind is not LineKind.END:
            return wording.line_word(line.kind)
        cancelled = story.card.status is Status.CANCELLED and line is story.lines[-1]
        return self.tr("Cancelled") if cancelled else self.tr("Completed")

    def _about(self, line: StoryLine, story: Story) -> str:
        if not line.is_signed:
            return line.appointment
        in_own_words = line.reason == OTHER_REASON and line.note
        told = self.tr("{reason}. Asked by {asker}, approved by {approver}").format(
            reason=line.note if in_own_words else wording.reason_word(line.reason),
            asker=line.staff_name,
            approver=line.approver_name,
        )
        undone = story.undone_by(line)
        if undone is not None and undone is not story.before(line):
            moment = show.moment(undone.at, undone.time_zone)
            told = self.tr("{told} (undoes {moment})").format(told=told, moment=moment)
        if not line.note or in_own_words:
            return told
        return self.tr("{told}. “{note}”").format(told=told, note=line.note)

    # --- to take away ------------------------------------------------------------------------------------------

    def as_seen(self, story: Story) -> tuple[list[str], list[list[str | int]]]:
        """Head and rows for a file: the same words in the same order, counts as numbers."""
        head = [
            self.tr("Date and time"),
            self.tr("What"),
            self.tr("For"),
            self.tr("Who came"),
            self.tr("Appointment"),
            self.tr("Reason"),
            self.tr("Note"),
            self.tr("Centre"),
            self.tr("Staff"),
            self.tr("Approved by"),
            self.tr("Voided"),
            self.tr("Change"),
            self.tr("Balance"),
        ]
        return head, [list(self._told(line, story)) for line in story.lines]

    def _told(self, line: StoryLine, story: Story) -> Iterator[str | int]:
        what = self._what(line, story)
        zone = show.zone_name(line.at, line.time_zone)
        yield f"{show.moment(line.at, line.time_zone)} {zone}"
        yield what.text if isinstance(what, Cell) else what
        yield show.day(line.service_date)
        yield line.person_name
        yield line.appointment
        yield wording.reason_word(line.reason) if line.reason else ""
        yield line.note
        yield line.centre_name
        yield line.staff_name
        yield line.approver_name
        yield self.tr("voided") if line.voided else ""
        yield line.change
        yield line.balance


def _is_for_another_day(line: StoryLine) -> bool:
    """It says so on a second line."""
    return line.kind is LineKind.REDEEM and line.service_date != line.booked_on
