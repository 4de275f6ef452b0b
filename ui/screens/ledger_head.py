"""The head of "Why 7?": the question, the arithmetic that answers it, the services, and who used what."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from string import Formatter

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from app.desk.views.cards import Card, ServiceRow
from app.desk.views.ledger import Story
from ui import format as show
from ui.theme import tall
from ui.widgets.buttons import ActionButton
from ui.widgets.cards import CardFrame
from ui.widgets.labels import CountLabel, Label
from ui.widgets.layouts import FlowLayout
from ui.widgets.options import Segments
from ui.widgets.pips import PipStrip
from ui.widgets.tips import tip

FEW_PIPS = 4
"""More than these per person are told in words alone."""
MANY_PEOPLE = 4
LINK_PAD = 10
"""What a link-like button keeps free around its words: the rest of the head begins with them."""


class MixedWords(QWidget):
    """A quiet line of which a few words stand out; plain text, whatever a name contains."""

    def __init__(self) -> None:
        """Empty."""
        super().__init__()
        self._row = FlowLayout(self, spacing=0)

    def set_words(self, template: str, facts: Mapping[str, str], *, strong: Sequence[str]) -> None:
        """Fill the template; the facts named in `strong` stand out."""
        clear(self._row)
        for words, name, _, _ in Formatter().parse(template):
            if words:
                self._row.addWidget(Label(words, token="muted"))
            if name is not None:
                stands_out = name in strong
                font, token = ("body_strong", "text") if stands_out else ("body", "muted")
                self._row.addWidget(Label(facts[name], font=font, token=token))
        self.setAccessibleName(template.format(**facts))
        items = [item for place in range(self._row.count()) if (item := self._row.itemAt(place)) is not None]
        widths = [item.sizeHint().width() for item in items]
        self.setMinimumWidth(max(sum(widths) * 2 // 3, *widths))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As high as its lines are at that width: in two where one has no room, and never in more."""
        super().resizeEvent(event)
        self.setMinimumHeight(self._row.heightForWidth(event.size().width()))


class Arithmetic(CardFrame):
    """bought + adjusted - redeemed + voided - ended = left; what never happened is left out."""

    def __init__(self) -> None:
        """Without numbers until a story is told."""
        super().__init__()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(32, 4, 32, 8)
        self._row.setSpacing(20)
        self.setFixedHeight(tall(80, 2))

    def tell(self, story: Story) -> None:
        """Show the sum."""
        clear(self._row)
        self._row.addWidget(_term(story.bought, self._bought(story)))
        spoken = [self.tr("{n} {word}").format(n=story.bought, word=self._bought(story))]
        signs = {"+": self.tr("plus {n} {word}"), show.MINUS: self.tr("less {n} {word}")}
        for sign, count, word in self._parts(story):
            spoken.append(signs[sign].format(n=count, word=word))
            self._sign(sign)
            self._row.addWidget(_term(count, word))
        self._sign("=")
        self._row.addWidget(_term(story.left, self.tr("left"), font="count_half", token="accent"))
        spoken.append(self.tr("is {left} left").format(left=story.left))
        self.setAccessibleName(", ".join(spoken))

    def _bought(self, story: Story) -> str:
        return self.tr("bought") if story.card.order_id is not None else self.tr("brought in")

    def _parts(self, story: Story) -> Iterator[tuple[str, int, str]]:
        """What was added to and taken from what was bought; visits and voids are always told."""
        if story.adjusted:
            yield "+" if story.adjusted > 0 else show.MINUS, abs(story.adjusted), self.tr("adjusted")
        yield show.MINUS, story.redeemed, self.tr("redeemed")
        yield "+", story.voided, self.tr("voided")
        if story.ended:
            yield show.MINUS, story.ended, self.tr("ended")

    def _sign(self, sign: str) -> None:
        self._row.addWidget(Label(sign, font="title", token="muted"))


def _term(count: int, word: str, *, font: str = "count_row", token: str = "text") -> QWidget:
    term = QWidget()
    column = QVBoxLayout(term)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    middle = Qt.AlignmentFlag.AlignHCenter
    number = CountLabel(font=font)
    number.set_text(str(count), token)
    column.addStretch(1)
    column.addWidget(number, 0, middle)
    column.addWidget(Label(word, font="small", token="muted"), 0, middle)
    return term


class UsedBy(QWidget):
    """Who used what, with a pip for each session where there are few."""

    def __init__(self) -> None:
        """Nobody yet."""
        super().__init__()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)

    def tell(self, card: Card, row: ServiceRow) -> None:
        """Everybody who may use it, with how often they did."""
        clear(self._row)
        people = _users(card, row)
        firsts = Counter(_first_name(name) for name, _ in people)
        self._row.addStretch(1)
        for place, (name, count) in enumerate(people[:MANY_PEOPLE]):
            self._row.addSpacing(16 if place else 0)
            first = _first_name(name)
            self._add(name, first if firsts[first] == 1 else name, count)
        if len(people) > MANY_PEOPLE:
            self._row.addWidget(Label(self.tr("and {n} more").format(n=len(people) - MANY_PEOPLE), token="muted"))

    def _add(self, name: str, shown: str, count: int) -> None:
        if 0 < count <= FEW_PIPS:
            pips = PipStrip(size="sm")
            pips.set_pips([name] * count, count)
            self._row.addWidget(pips)
        label = Label(self.tr("{name} used {n}").format(name=shown, n=count), token="muted")
        tip(label, name)
        self._row.addWidget(label)


def _users(card: Card, row: ServiceRow) -> list[tuple[str, int]]:
    """Whoever used it, then those who may and did not; two people of one name are two."""
    may = Counter(person.name for person in card.people if person.is_current)
    unused = may - Counter(name for name, _ in row.used_by)
    return [*row.used_by, *((name, 0) for name in unused.elements())]


def _first_name(name: str) -> str:
    return name.split(maxsplit=1)[0]


class LedgerHead(QWidget):
    """The question and its short answer; the table below proves it."""

    back_pressed = Signal()
    service_chosen = Signal(object)

    def __init__(self) -> None:
        """Without a story until one is told."""
        super().__init__()
        self.back = ActionButton("", icon="chevron-left", key="Esc", kind="link", size="sm")
        self.question = Label("", font="question")
        self.question.setMinimumHeight(self.question.sizeHint().height())
        self.facts = MixedWords()
        self.arithmetic, self.used_by, self.services = Arithmetic(), UsedBy(), Segments(self.tr("Service"))
        self._lay_out()
        self.back.clicked.connect(self.back_pressed)
        self.services.changed.connect(self.service_chosen)

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.question)
        words.addWidget(self.facts)
        top = QHBoxLayout()
        top.addLayout(words, 1)
        top.addWidget(self.arithmetic)
        below = QHBoxLayout()
        below.setSpacing(24)
        below.addWidget(self.services)
        below.addWidget(self.used_by, 1)
        parts = QVBoxLayout()
        parts.setContentsMargins(LINK_PAD, 0, 0, 0)
        parts.setSpacing(16)
        parts.addLayout(top)
        parts.addLayout(below)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(4)
        whole.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        whole.addLayout(parts)

    def tell(self, story: Story) -> None:
        """Ask and answer for that service of that package."""
        card = story.card
        self.back.setText(card.head_name)
        self.back.setAccessibleName(self.tr("Back to {name}").format(name=card.head_name))
        self.question.set_text(self.tr("Why {n}?").format(n=story.left))
        self._tell_facts(story)
        self.arithmetic.tell(story)
        row = next(row for row in card.services if row.entitlement_id == story.entitlement_id)
        with QSignalBlocker(self.services):
            self.services.set_segments([(one.entitlement_id, self._left(one)) for one in card.services])
            self.services.choose(story.entitlement_id)
        self.used_by.tell(card, row)

    def _left(self, row: ServiceRow) -> str:
        return self.tr("{service}, {n} left").format(service=row.service_name, n=row.left)

    def _tell_facts(self, story: Story) -> None:
        card = story.card
        facts = {"service": story.service_name, "package": card.name, "number": card.order_number}
        if card.last_valid_day is None:
            words = self.tr("{service} in {package} · never expires · {number}")
        else:
            words = self.tr("{service} in {package} · last valid {day} · {number}")
            facts["day"] = show.day(card.last_valid_day)
        self.facts.set_words(words, facts, strong=("package", "day"))


def clear(layout: QLayout) -> None:
    """Take everything out of a row that is filled anew."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
