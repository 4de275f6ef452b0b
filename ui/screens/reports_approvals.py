"""The owner's look at approvals: who asks, who approves, at what hours, and who approved a void of their own entry."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.desk.views.approvals_report import ApprovalRow, ApprovalsReport, ApproverRow, AskerRow
from ui import format as show
from ui.theme import tall
from ui.widgets.cards import Panel
from ui.widgets.hours import HourBars
from ui.widgets.note import AlertNote
from ui.widgets.table import Cell, Column, DataTable, TableRow
from ui.wording import action_word

TOP_HEIGHT, NUMBER_WIDTH = 232, 84


class ApprovalsReportPage(QWidget):
    """People above, every approval below; what only a one-person shift allows is said first."""

    def __init__(self) -> None:
        """Empty until a report is set."""
        super().__init__()
        self.flag = AlertNote("alert-triangle")
        self.askers, self.approvers = DataTable(self.tr("Who asks")), DataTable(self.tr("Who approves"))
        self.every = DataTable(self.tr("Every approval"))
        self.hours = HourBars(self.tr("Approvals by hour"))
        self.report: ApprovalsReport | None = None
        self._every_panel = _panel(self.tr("Every approval"), self.every)
        self._set_columns()
        self._lay_out()

    def _set_columns(self) -> None:
        name = Column(self.tr("Name"), stretch=True)
        asked = self._numbers(self.tr("Asked"), self.tr("Approved"), self.tr("Not done"))
        signed = self._numbers(self.tr("Approved"), self.tr("Own"), self.tr("Declined"))
        self.askers.set_columns([name, *asked])
        self.approvers.set_columns([name, *signed])
        self.every.set_columns(
            [
                Column(self.tr("Signed"), width=170),
                Column(self.tr("What"), stretch=True),
                Column(self.tr("Asked by"), width=170),
                Column(self.tr("Approved by"), width=170),
                Column(self.tr("How"), width=200),
            ]
        )
        self.every.set_empty(
            "shield", self.tr("Nothing was approved"), self.tr("Every signature of these days is listed here.")
        )

    def _numbers(self, *heads: str) -> list[Column]:
        return [Column(head, align="right", width=NUMBER_WIDTH) for head in heads]

    def _lay_out(self) -> None:
        hours = Panel(self.tr("At what hours"))
        hours.body.setContentsMargins(16, 8, 16, 8)
        hours.body.addWidget(self.hours)
        top = QHBoxLayout()
        top.setSpacing(16)
        for part, stretch in ((_panel(self.tr("Who asks"), self.askers), 4), (self._approvers_panel(), 4), (hours, 3)):
            part.setFixedHeight(tall(TOP_HEIGHT, 4))
            top.addWidget(part, stretch)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.flag)
        column.addLayout(top)
        column.addWidget(self._every_panel, 1)

    def _approvers_panel(self) -> Panel:
        return _panel(self.tr("Who approves"), self.approvers)

    def set_report(self, report: ApprovalsReport) -> None:
        """Show it."""
        self.report = report
        self._flag(report)
        self.askers.set_rows([self._asker(row) for row in report.askers])
        self.approvers.set_rows([self._approver(row) for row in report.approvers])
        self.hours.set_counts(report.hours)
        self.every.set_rows([self._approval(row, at) for at, row in enumerate(report.approvals)])
        span = self.tr("{first} to {last}")
        self._every_panel.set_note(span.format(first=show.day(report.first), last=show.day(report.last)))

    def _flag(self, report: ApprovalsReport) -> None:
        many = len(report.flagged)
        head = self.tr("%n void(s) approved by who had recorded the redemption.", "", many) if many else ""
        rest = self.tr("One-person shifts are allowed in the settings now.")
        if not report.one_person_shift:
            rest = self.tr("One-person shifts are not allowed in the settings any more.")
        self.flag.set_words(head, rest if many else "")

    def _asker(self, row: AskerRow) -> TableRow:
        lost = row.declined + row.withdrawn + row.overtaken
        waiting = self.tr("%n waiting", "", row.waiting) if row.waiting else ""
        return TableRow(
            row.name, [Cell(row.name, second=waiting, strong=True), *_counts(row.asked, row.approved, lost)]
        )

    def _approver(self, row: ApproverRow) -> TableRow:
        own = self.tr("%n own redemption(s)", "", row.own_redemptions) if row.own_redemptions else ""
        counts = _counts(row.approved, row.own, row.declined)
        return TableRow(row.name, [Cell(row.name, second=own, strong=True), *counts])

    def _approval(self, row: ApprovalRow, at: int) -> TableRow:
        signed = Cell(show.moment(row.signed_at, row.time_zone), second=row.centre_name, sort=row.signed_at)
        return TableRow(
            at,
            [signed, Cell(action_word(row.action), strong=True), row.requester_name, row.approver_name, self._how(row)],
        )

    def _how(self, row: ApprovalRow) -> Cell:
        second = self.tr("waited in Approvals") if row.waited else ""
        if row.own_redemption:
            return Cell(self.tr("Own redemption"), second=second, icon="alert-triangle", token="status:expired")
        if row.own:
            return Cell(self.tr("Asked and approved"), second=second)
        return Cell(self.tr("By another"), second=second, token="muted")

    # --- taking it along ---------------------------------------------------------------------------------------

    def head(self) -> list[str]:
        """Of the exported table."""
        return [
            self.tr("Signed"),
            self.tr("Centre"),
            self.tr("What"),
            self.tr("Asked by"),
            self.tr("Approved by"),
            self.tr("How"),
        ]

    def lines(self) -> Sequence[list[str | int]]:
        """Every approval as it is seen."""
        approvals = self.report.approvals if self.report else ()
        return [
            [
                show.moment(row.signed_at, row.time_zone),
                row.centre_name,
                action_word(row.action),
                row.requester_name,
                row.approver_name,
                self._how(row).text,
            ]
            for row in approvals
        ]


def _panel(title: str, table: DataTable) -> Panel:
    panel = Panel(title)
    panel.body.addWidget(table, 1)
    return panel


def _counts(*numbers: int) -> list[Cell]:
    return [Cell(str(one), sort=one, token=None if one else "muted") for one in numbers]
