"""Punch cards that can be used: the one that ends first is full width, others share a row."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.desk.views.cards import Card
from app.domain.status import Status
from ui import format as show
from ui.screens.card_menu import MoreButton
from ui.screens.wallet_facts import facts_line
from ui.screens.wallet_rows import BESIDE_PANEL, ROOMY, SMALLER, CardEvents, HalfRow, ServiceLine, row_button
from ui.theme import tall
from ui.widgets.buttons import ActionButton
from ui.widgets.cards import CardFrame
from ui.widgets.labels import Label
from ui.widgets.layouts import hbox, vbox
from ui.widgets.pill import StatusPill
from ui.wording import status_word

HEAD_HEIGHT, HALF_HEIGHT = 74, 176


class FamilyButton(ActionButton):
    """How many share the package, and the way to change who."""

    def __init__(self, card: Card, events: CardEvents) -> None:
        """For a package that can be shared."""
        count = sum(1 for person in card.people if person.is_current and not person.is_head)
        super().__init__("", icon="users", size="sm")
        self.setText(self.tr("Family {n}/{max}").format(n=count, max=card.max_members))
        self.setAccessibleName(self.tr("Family of {package}").format(package=card.name))
        self.clicked.connect(lambda: events.family.emit(card))


class PunchCard(CardFrame):
    """What every card shows: its name, its status, until when it holds."""

    def __init__(self, card: Card, events: CardEvents) -> None:
        """For that package."""
        super().__init__()
        self.card, self.events = card, events
        self.rows: list[ServiceLine | HalfRow] = []
        self.least_height = 0
        self.facts = facts_line(card, events)
        self.setAccessibleName(card.name)

    def pill(self) -> StatusPill:
        """The status: icon, word and colour."""
        pill = StatusPill()
        pill.set_status(self.card.status.value, status_word(self.card.status))
        return pill

    def days_words(self) -> str:
        """21 days left, ends today, never expires."""
        if self.card.last_valid_day is None:
            return self.tr("never expires") if self.card.status is not Status.AWAITING_PAYMENT else ""
        if self.card.days_left == 0:
            return self.tr("ends today")
        return self.events.days_left(self.card.days_left or 0)

    def pace_words(self) -> str:
        """How often to come to use all of the first service."""
        tenths = self.card.services[0].pace_tenths if self.card.services else None
        return "" if tenths is None else self.tr("needs {n} visits a week").format(n=f"{tenths // 10}.{tenths % 10}")

    def until_line(self, *, pace: bool) -> QHBoxLayout:
        """Last valid 31 Mar 2026 · 21 days left · needs 2.3 visits a week."""
        line = hbox(spacing=4)
        rest = " · ".join(filter(None, (self.days_words(), self.pace_words() if pace else "")))
        if self.card.last_valid_day is not None:
            line.addWidget(Label(self.tr("Last valid"), font="small", token="muted"))
            line.addWidget(Label(show.day(self.card.last_valid_day), font="small_strong"))
            rest = f"· {rest}"
        line.addWidget(Label(rest, font="small", token="muted", elide=True), 1)
        return line

    def family_button(self) -> "FamilyButton | None":
        """Who may use it, where it can be shared."""
        return FamilyButton(self.card, self.events) if self.card.max_members else None

    def title_line(self) -> QHBoxLayout:
        """The name, then at the end the family and the status."""
        line = hbox(Label(self.card.name, font="head", elide=True), spacing=12)
        line.setStretch(0, 1)
        family = self.family_button()
        if family is not None:
            line.addWidget(family)
        line.addWidget(self.pill())
        line.addWidget(MoreButton(self.card, self.events))
        return line

    def sizeHint(self) -> QSize:
        """Cards side by side are at least as high as each other."""
        return super().sizeHint().expandedTo(QSize(0, self.least_height))

    def minimumSizeHint(self) -> QSize:
        """More services need more height, fewer no less than what was drawn."""
        return super().minimumSizeHint().expandedTo(QSize(0, self.least_height))

    def set_chosen(self, entitlement_id: object, count: int) -> None:
        """Mark the card whose panel is open, and the sessions about to go."""
        self.set_state("chosen" if any(row.row.entitlement_id == entitlement_id for row in self.rows) else "")
        for row in self.rows:
            if isinstance(row, ServiceLine):
                row.show_going(count if row.row.entitlement_id == entitlement_id else 0)


class FullCard(PunchCard):
    """Full width: a head and a row a service."""

    def __init__(self, card: Card, events: CardEvents, *, primary: bool, roomy: bool = True) -> None:
        """`primary` for the first usable card of the wallet; not `roomy` on a window below 1200."""
        super().__init__(card, events)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._roomy_head() if roomy else self._head())
        if self.facts is not None:
            self.facts.setContentsMargins(24, 0, 24, 12)
            column.addWidget(self.facts)
        for place, row in enumerate(card.services):
            column.addWidget(separator())
            first = place == 0
            button = row_button(card, row, events, primary=primary and first)
            shown = ServiceLine(row, events, look=ROOMY if roomy else SMALLER, first=first, button=button)
            self.rows.append(shown)
            column.addWidget(shown)

    def _roomy_head(self) -> QWidget:
        card = self.card
        bought = self.tr("bought {day}").format(day=show.day(card.bought_on))
        about = Label(f"{card.code} · {bought} · {card.order_number}", font="small", token="muted", elide=True)
        top, below = hbox(None, spacing=4), hbox(None, Label(self.days_words(), font="small_strong"), spacing=4)
        if card.last_valid_day is not None:
            top.addWidget(Label(self.tr("Last valid"), token="muted"))
            top.addWidget(Label(show.day(card.last_valid_day), font="head"))
        if self.pace_words():
            below.addWidget(Label(f"· {self.pace_words()}", font="small", token="muted"))
        head = QWidget()
        head.setFixedHeight(tall(HEAD_HEIGHT, 2))
        line = QHBoxLayout(head)
        line.setContentsMargins(24, 0, 24, 0)
        line.setSpacing(16)
        line.addLayout(vbox(None, Label(card.name, font="head", elide=True), about, None, spacing=2), 1)
        family = self.family_button()
        if family is not None:
            line.addWidget(family)
        line.addLayout(vbox(None, top, below, None, spacing=2))
        line.addWidget(self.pill())
        line.addWidget(MoreButton(card, self.events))
        return head

    def _head(self) -> QWidget:
        head = QWidget()
        column = QVBoxLayout(head)
        column.setContentsMargins(24, 12, 24, 12)
        column.setSpacing(2)
        column.addLayout(self.title_line())
        column.addLayout(self.until_line(pace=True))
        return head


class HalfCard(PunchCard):
    """Two to a row."""

    def __init__(self, card: Card, events: CardEvents) -> None:
        """For a package with one or more services."""
        super().__init__(card, events)
        self.least_height = tall(HALF_HEIGHT, 4)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(12)
        column.addLayout(vbox(self.title_line(), self.until_line(pace=True), spacing=0))
        if self.facts is not None:
            column.addWidget(self.facts)
        for row in card.services:
            shown = HalfRow(card, row, events)
            self.rows.append(shown)
            column.addWidget(shown, 1)


class NarrowCard(PunchCard):
    """Beside the redeem panel: one to a row, without buttons."""

    def __init__(self, card: Card, events: CardEvents, *, first: bool) -> None:
        """For a package that can be used; the `first` of the wallet keeps its big count."""
        super().__init__(card, events)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = vbox(
            hbox(Label(card.name, font="head", elide=True), self.pill()), self.until_line(pace=False), spacing=0
        )
        head.setContentsMargins(20, 14, 20, 14)
        if self.facts is not None:
            head.addWidget(self.facts)
        column.addLayout(head)
        for place, row in enumerate(card.services):
            column.addWidget(separator())
            shown = ServiceLine(row, events, look=BESIDE_PANEL, first=first and place == 0)
            self.rows.append(shown)
            column.addWidget(shown)


def separator() -> QFrame:
    """A line between two services."""
    line = QFrame()
    line.setObjectName("line")
    line.setFixedHeight(1)
    return line
