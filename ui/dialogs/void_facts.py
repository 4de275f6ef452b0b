"""What a void would undo and what comes back: the left page of the void dialog, above the reasons."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.desk.views.voids import VoidPage
from ui import format as show
from ui.theme import wide
from ui.widgets.cards import CardFrame
from ui.widgets.labels import Label
from ui.widgets.picture import Picture

FACT_WIDTH = 96


class VoidFacts(QWidget):
    """What, when, who came, who recorded it."""

    def __init__(self, page: VoidPage) -> None:
        """For that redemption."""
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        grid.setColumnMinimumWidth(0, wide(FACT_WIDTH))
        grid.setColumnStretch(1, 1)
        for row, (name, words) in enumerate(self._facts(page)):
            grid.addWidget(Label(name, token="muted"), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(Label(words, font="body_strong" if row == 0 else "body", elide=True), row, 1)

    def _facts(self, page: VoidPage) -> list[tuple[str, str]]:
        done = page.redemption
        what = self.tr("{n} {service}, {package}").format(
            n=done.sessions, service=done.service_name, package=done.package_name
        )
        by = self.tr("{person}, {desk}, {centre}").format(
            person=done.staff_name, desk=done.workstation_name, centre=done.centre_name
        )
        return [
            (self.tr("What"), what),
            (self.tr("When"), self._when(page)),
            (self.tr("Who came"), done.person_name),
            (self.tr("Recorded by"), by),
        ]

    def _when(self, page: VoidPage) -> str:
        done = page.redemption
        moment = show.moment(done.at, done.time_zone)
        zone = show.zone_name(done.at, done.time_zone)
        words = self.tr("Today, {moment} {zone}") if page.booked_on == page.today else self.tr("{moment} {zone}")
        told = words.format(moment=moment, zone=zone)
        if done.service_date != page.booked_on:
            return self.tr("{moment}, for {day}").format(moment=told, day=show.day(done.service_date))
        return told


class VoidBalance(CardFrame):
    """Now 6 left -> after the void 7 left, and the money that goes back."""

    def __init__(self, page: VoidPage, currency: str) -> None:
        """For that redemption."""
        super().__init__()
        done = page.redemption
        now = self.tr("{n} left").format(n=done.left_now)
        after = self.tr("{n} left").format(n=page.left_after)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 10, 16, 10)
        row.setSpacing(20)
        row.addLayout(_column(self.tr("Now"), now, "text"))
        row.addWidget(Picture("arrow", 20, "muted"))
        row.addLayout(_column(self.tr("After the void"), after, "success"))
        row.addStretch(1)
        row.addWidget(Label(self._money(page, currency), font="small", token="muted", wrap=True), 2)
        self.setAccessibleName(self.tr("Now {now}, after the void {after}").format(now=now, after=after))

    def _money(self, page: VoidPage, currency: str) -> str:
        done = page.redemption
        if page.has_ended and done.last_valid_day is not None:
            ended = self.tr("The package ended {day}: what comes back stays expired.")
            return ended.format(day=show.day(done.last_valid_day))
        if not done.value_minor:
            return self.tr("No money moves. The line stays in the ledger.")
        return self.tr("{amount} goes back to the package. The line stays in the ledger.").format(
            amount=show.money(done.value_minor, currency)
        )


def _column(title: str, count: str, token: str) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(0)
    column.addWidget(Label(title, font="small", token="muted"))
    column.addWidget(Label(count, font="title", token=token))
    return column
