"""The left of the desk: who was here, who is expected, whose package ends soon, who owes and who gets money back."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.desk.views.desk_lists import DeskLists, ExpiringRow, expiring
from app.desk.views.dues import DueRow
from app.desk.views.refunds import DueRefund
from app.desk.views.summaries import PatientRow
from ui import format as show
from ui.client import Client
from ui.dialogs.whole_list import WholeList
from ui.jobs import is_alive
from ui.screens.side_list import PANEL_EDGES, SideList
from ui.theme import tall, theme, wide
from ui.widgets.cards import HEAD_HEIGHT
from ui.widgets.empty import EmptyState
from ui.widgets.lists import ListRow, row_height
from ui.wording import sex_letter

WIDTH, SMALLER_WIDTH = 344, 296
EDGE, GAP = 16, 12
MOST_ROWS = 9
"""Asked for; how many of them are shown is a matter of room."""


class DeskSide(QWidget):
    """Short lists; Enter or a click opens the patient. Those about money are there while there is something in them."""

    opened = Signal(object)
    visit_chosen = Signal(object)
    """The appointment to check in."""
    visits_wanted = Signal()
    """All of today's appointments."""

    def __init__(self, client: Client) -> None:
        """Empty until lists are set."""
        super().__init__()
        self._client = client
        self.setFixedWidth(wide(WIDTH))
        self._current: object = None
        self._is_drawer = False
        no_recent = EmptyState(
            "users", self.tr("Patients of today"), self.tr("Type a name above, or press F4 for a new patient.")
        )
        no_expiring = EmptyState(
            "hourglass", self.tr("Nothing ends this week"), self.tr("Packages with sessions left are listed in time.")
        )
        self._recent = SideList(self.tr("Recent patients"), no_recent)
        self._expiring = SideList(self.tr("Expiring soon"), no_expiring)
        self._today = SideList(self.tr("Today's appointments"))
        self._dues, self._refunds = SideList(self.tr("Due")), SideList(self.tr("Refund due"))
        self._lists = (self._recent, self._today, self._expiring, self._dues, self._refunds)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, EDGE, 0, EDGE)
        column.setSpacing(GAP)
        for part in self._lists:
            column.addWidget(part)
        column.addStretch(1)
        self.recent, self.today, self.expiring = self._recent.list, self._today.list, self._expiring.list
        self.dues, self.refunds = self._dues.list, self._refunds.list
        self.recent.chosen.connect(self.opened)
        self.today.chosen.connect(lambda key: self.visit_chosen.emit(key[1]))
        for listed in (self.expiring, self.dues, self.refunds):
            listed.chosen.connect(lambda key: self.opened.emit(key[0]))
        self._expiring.offer_more(self.tr("30 days"))
        self._expiring.whole_wanted.connect(self._ask_expiring)
        self._today.whole_wanted.connect(self.visits_wanted)
        for part in (self._recent, self._dues, self._refunds):
            part.whole_wanted.connect(partial(self._show_whole, part))

    def add_to_today(self, button: QWidget) -> None:
        """Something to press in the head of today's appointments."""
        self._today.add_to_head(button)

    # --- in full -----------------------------------------------------------------------------------------------

    def _show_whole(self, part: SideList) -> None:
        """All of a list; choosing there is choosing here."""
        self._open_whole(part, part.all_rows)

    def _ask_expiring(self) -> None:
        self._client.ask(self, expiring, then=self._show_expiring, key="expiring")

    def _show_expiring(self, found: Sequence[ExpiringRow]) -> None:
        """This week and this month apart."""
        rows: list[ListRow] = []
        for head, soon in ((self.tr("In 7 days"), True), (self.tr("In 30 days"), False)):
            part = [self._expiring_row(row, place) for place, row in enumerate(found) if row.is_soon is soon]
            if part:
                rows += [ListRow(None, head, is_head=True), *part]
        self._open_whole(self._expiring, rows)

    def _open_whole(self, part: SideList, rows: Sequence[ListRow]) -> None:
        note = self.tr("{n} in all").format(n=sum(not row.is_head for row in rows))
        dialog = WholeList(self, part.title.full_text, rows, note)
        dialog.chosen.connect(part.list.chosen)
        dialog.open()

    # --- what is listed ----------------------------------------------------------------------------------------

    def set_lists(self, lists: DeskLists) -> None:
        """Show these."""
        self._recent.set_rows([self._recent_row(row) for row in lists.recent])
        self._expiring.set_rows([self._expiring_row(row, place) for place, row in enumerate(lists.expiring)])
        self._fit()

    def set_today(self, rows: Sequence[ListRow], day: str) -> None:
        """Who is expected today; the head says which day that is."""
        self._today.set_rows(rows, day)
        self._fit()

    def tell_today_anew(self, rows: Sequence[ListRow]) -> None:
        """The clock went on."""
        self._today.tell_anew(rows)

    def set_dues(self, dues: Sequence[DueRow], currency: str) -> None:
        """Who owes, the most overdue first; the head says how much in all."""
        total = show.money(sum(row.due_minor for row in dues), currency, brief=True)
        self._dues.set_rows([self._due_row(row, place, currency) for place, row in enumerate(dues)], total)
        self._fit()

    def set_refunds(self, refunds: Sequence[DueRefund], currency: str) -> None:
        """Who gets money back, the oldest decision first."""
        total = show.money(sum(row.due_minor for row in refunds), currency, brief=True)
        self._refunds.set_rows([self._refund_row(row, place, currency) for place, row in enumerate(refunds)], total)
        self._fit()

    def show_current(self, patient_id: object) -> None:
        """Mark the patient who is open, wherever they are listed: in the picture after that of their wallet."""
        self._current = patient_id
        self._client.jobs.later(self._mark_current)

    def _mark_current(self) -> None:
        patient_id = self._current
        if not is_alive(self):
            return
        self.recent.select(patient_id)
        for listed in (self.today, self.expiring, self.dues, self.refunds):
            theirs = [row.key for row in listed.rows if isinstance(row.key, tuple) and row.key[0] == patient_id]
            if listed.current_key() not in theirs or not listed.selectionModel().hasSelection():
                listed.select(theirs[0] if theirs else None)

    def _recent_row(self, row: PatientRow) -> ListRow:
        facts = row.facts
        who = " ".join(filter(None, (str(facts.age) if facts.age is not None else "", sex_letter(facts.sex))))
        second = " · ".join(filter(None, (who, show.masked_phone(facts.phone))))
        if not row.active:
            return ListRow(facts.id, facts.name, second, self.tr("No package"))
        left = self.tr("{n} left").format(n=row.left)
        return ListRow(facts.id, facts.name, second, left, self.tr("%n active", "", row.active))

    def _expiring_row(self, row: ExpiringRow, place: int) -> ListRow:
        left = self.tr("{n} left").format(n=row.left)
        key = (row.patient_id, place)
        return ListRow(key, row.patient_name, row.package_name, show.day_short(row.last_valid_day), left)

    def _due_row(self, row: DueRow, place: int, currency: str) -> ListRow:
        when = self.tr("by {day}").format(day=show.day_short(row.next_due_on))
        if row.days_overdue:
            when = self.tr("%n day(s) overdue", "", row.days_overdue)
        elif row.next_due_on <= row.today:
            when = self.tr("due today")
        token = "status:expired" if row.days_overdue else "text"
        amount = show.money(row.due_minor, currency, brief=True)
        return ListRow((row.buyer_id, place), row.buyer_name, row.package_name, amount, when, token=token)

    def _refund_row(self, row: DueRefund, place: int, currency: str) -> ListRow:
        since = self.tr("since {day}").format(day=show.day_short(row.decided_on))
        amount = show.money(row.due_minor, currency, brief=True)
        return ListRow((row.buyer_id, place), row.buyer_name, row.package_name, amount, since)

    # --- room --------------------------------------------------------------------------------------------------

    def set_room(self, *, smaller: bool, drawer: bool) -> None:
        """Less wide on a window below 1200; as a drawer with an edge to what lies under it."""
        self._is_drawer = drawer
        end = EDGE if drawer else 0
        left, right = (end, EDGE) if self.isRightToLeft() else (EDGE, end)
        self._column.setContentsMargins(left, EDGE, right, EDGE)
        self.setFixedWidth(wide(SMALLER_WIDTH if smaller else WIDTH) + end)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The edge of the drawer."""
        super().paintEvent(event)
        if self._is_drawer:
            edge = 0 if self.isRightToLeft() else self.width() - 1
            QPainter(self).fillRect(edge, 0, 1, self.height(), theme().color("ctl"))

    def _fit(self) -> None:
        """Share the height: whole rows only, the longer list gives way first, who is expected last."""
        wants = [part.wanted() for part in self._lists]
        heads = [part for part, want in zip(self._lists, wants, strict=True) if want]
        if self._today.has_rows and sum(wants) > self._room(len(heads)):
            # a word about what will be here gives way to who is expected; of money the sum and the way to it stay
            heads = [part for part in heads if part.has_rows or part is self._recent]
            money = (self._dues, self._refunds)
            wants = [
                want if part in heads and part not in money else 0
                for part, want in zip(self._lists, wants, strict=True)
            ]
        weights = [2 if part is self._today else 1 for part in self._lists]
        for part, rows in zip(self._lists, share(self._room(len(heads)), wants, weights), strict=True):
            part.fit(rows)
        self._mark_current()

    def _room(self, heads: int) -> int:
        """Rows that fit under so many heads."""
        taken = 2 * EDGE + max(heads - 1, 0) * GAP + heads * (tall(HEAD_HEIGHT) + PANEL_EDGES)
        return (self.height() - taken) // row_height()

    def minimumSizeHint(self) -> QSize:
        """A head and a row of each list: what stands there now gives way before the page is scrolled."""
        shown = sum(1 for part in self._lists if part.has_rows or part is self._recent)
        height = 2 * EDGE + (shown - 1) * GAP + shown * (tall(HEAD_HEIGHT) + PANEL_EDGES + row_height())
        return QSize(self.minimumWidth(), height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More rows or fewer."""
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Only what is shown knows its height."""
        super().showEvent(event)
        self._fit()


def share(room: int, wants: Sequence[int], weights: Sequence[int] = ()) -> list[int]:
    """Rows for lists that would like so many: each at least one if it has any, none more than it has.

    The longest for its weight gives way first; of equally long ones the later.
    """
    given = list(wants)
    weights = weights or [1] * len(given)
    while sum(given) > room and max(given, default=0) > 1:
        able = [place for place, rows in enumerate(given) if rows > 1]
        given[max(able, key=lambda place: (given[place] / weights[place], place))] -= 1
    return given
