"""Signing in: who, then the PIN. The first thing that is painted, so nothing of the clinic is imported with it."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ui.centred import centred
from ui.language import LANGUAGES, spoken
from ui.theme import theme, wide
from ui.widgets.banner import Banner
from ui.widgets.buttons import ActionButton
from ui.widgets.cards import CardFrame, RoundInside
from ui.widgets.fields import Field, LineEdit, PinEdit
from ui.widgets.labels import Label
from ui.widgets.layouts import vbox
from ui.widgets.lists import ListRow, RowList, row_height
from ui.widgets.segments import Segments

if TYPE_CHECKING:
    from app.desk.views.people import Person
    from app.domain.errors import Refusal
    from app.domain.staff import Actor
    from ui.client import Client

CARD_WIDTH = 440
ROWS_SHOWN = 4
SECOND_MS = 1000


class SignInPage(QWidget):
    """Covers the window until a PIN is right: while the clinic opens, and while the desk is locked."""

    signed_in = Signal(object)
    """The `Actor`."""
    language_chosen = Signal(str)
    """Before anybody signs in: this page is to speak it, and whoever signs in keeps it."""

    def __init__(self) -> None:
        """As it is first painted: the fields are there, the people come when the clinic is open."""
        super().__init__()
        self._client: Client | None = None
        self._people: list[Person] = []
        self._under_way = self.is_locked = False
        self._wait = 0
        self._head = ""
        self.made_in, self.language, self._wish = (spoken(), theme().text_size), "", ""
        """What this page speaks; what whoever signed in reads; what was chosen here for them."""
        self.title = Label(self.tr("Sign in"), font="title")
        self.place = Label(self.tr("Opening the clinic ..."), token="muted")
        self.banner = Banner()
        self.name = LineEdit(self.tr("Name"), self.tr("Type or choose your name"))
        self.people = RowList(self.tr("People of this centre"))
        self.pin = PinEdit(self.tr("PIN"))
        self.hint = Label("", font="small", token="muted", wrap=True)
        self.tongue = Segments(self.tr("Language"), size="sm")
        self.tongue.set_segments(list(LANGUAGES.items()))
        self.tongue.choose(spoken())
        self.enter = ActionButton(self.tr("Sign in"), key="Enter", kind="primary", size="lg")
        self.name_field, self.pin_field = Field(self.tr("Name"), self.name), Field(self.tr("PIN"), self.pin)
        self._timer = QTimer(self)
        self._timer.setInterval(SECOND_MS)
        self._lay_out()
        self._connect()

    # --- laying out --------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(centred(self._card()))

    def _card(self) -> CardFrame:
        card = CardFrame()
        card.setFixedWidth(wide(CARD_WIDTH))
        column = QVBoxLayout(card)
        column.setContentsMargins(32, 28, 32, 32)
        column.setSpacing(16)
        head = QVBoxLayout()
        head.setSpacing(4)
        head.addWidget(self.title)
        head.addWidget(self.place)
        column.addLayout(head)
        edge = QFrame()
        edge.setObjectName("panel")
        edge.setFixedHeight(ROWS_SHOWN * row_height() + 2)
        edge.setLayout(vbox(self.people))
        RoundInside(self.people)
        self.people.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.hint.hide()
        self.enter.setEnabled(False)
        for part in (self.banner, self.name_field, edge, self.pin_field, self.hint, self.enter):
            column.addWidget(part)
        column.addWidget(self.tongue, 0, Qt.AlignmentFlag.AlignHCenter)
        return card

    def _connect(self) -> None:
        self.name.textEdited.connect(self._filter)
        self.name.returnPressed.connect(self._take_name)
        self.name.installEventFilter(self)
        self.people.chosen.connect(self._take_key)
        self.pin.returnPressed.connect(self.send)
        self.pin.textEdited.connect(lambda _text: self.pin_field.set_error(None))
        self.enter.clicked.connect(self.send)
        self._timer.timeout.connect(self._tick)
        self.tongue.changed.connect(lambda key: self.language_chosen.emit(str(key)))

    # --- who ---------------------------------------------------------------------------------------------------

    def open(self, client: "Client", *, hint: str = "") -> None:
        """The clinic is open: ask who works here; `hint` is shown under the PIN (the sample clinic's)."""
        self._client = client
        self.hint.set_text(hint)
        self.hint.setVisible(bool(hint))
        self._ask_people()
        self.name.setFocus()

    def ask_again(self, name: str) -> None:
        """Locked: the same person needs only the PIN, another one chooses a name."""
        self.is_locked = True
        self.title.set_text(self.tr("Locked"))
        self._clear()
        self.name.setText(name)
        self._filter(name)
        self._ask_people()
        self.pin.setFocus()

    def take_over(self, before: "SignInPage") -> None:
        """Go on as the page in the other language did: who was chosen, and the keyboard where it was."""
        self.title.set_text(self.tr("Locked") if before.is_locked else self.tr("Sign in"))
        self.is_locked = before.is_locked
        self._people = before.listed
        self.enter.setEnabled(bool(self._people))
        self.name.setText(before.name.text())
        self._filter(self.name.text())

    @property
    def listed(self) -> "list[Person]":
        """Who may sign in here, as far as that was told."""
        return self._people

    def wish(self, language: str) -> None:
        """Whoever signs in next keeps the language chosen here; the keyboard goes on to the PIN."""
        self._wish = language
        (self.pin if self._by_name(self.name.text()) else self.name).setFocus()

    def ask_another(self, error: "Refusal") -> None:
        """Who was here works here no more: say so, and ask who comes instead."""
        self.name.clear()
        self._filter("")
        if self._client is not None:
            words = self._client.words(error)
            self.banner.show_refusal(words.head, words.next_step)
        self.name.setFocus()

    def _ask_people(self) -> None:
        from app.desk.views.people import staff_here  # noqa: PLC0415 - loaded after the first paint

        if self._client is not None and self._client.place is not None:
            place = self._client.place
            self.place.set_text(
                self.tr("{centre}, {clinic}").format(centre=place.centre_name, clinic=place.organisation)
            )
            self._client.ask(self, staff_here, then=self._show_people, key="people")

    def _show_people(self, people: "tuple[Person, ...]") -> None:
        self._people = list(people)
        self.enter.setEnabled(True)
        self._filter(self.name.text())

    def _filter(self, text: str) -> None:
        """The people whose names have words that begin with what was typed; all of them for nothing typed."""
        from ui import wording  # noqa: PLC0415 - words load after the first paint

        self.name_field.set_error(None)
        exact = self._by_name(text)
        fitting = self._people if exact else [one for one in self._people if begins(one.name, text)]
        self.people.set_rows([ListRow(one.id, one.name, right=wording.role_word(one.role)) for one in fitting])
        if exact is not None:
            self.people.select(exact.id)
        elif text and fitting:
            self.people.set_current(0)
        else:
            self.people.clearSelection()
            self.people.setCurrentIndex(self.people.model().index(-1, 0))

    def _by_name(self, text: str) -> "Person | None":
        wanted = " ".join(text.split()).casefold()
        return next((one for one in self._people if one.name.casefold() == wanted), None)

    def _take_name(self) -> None:
        """Enter in the name field takes the row that is marked."""
        key = self.people.current_key()
        if key is None:
            self.name_field.set_error(self.tr("Choose a name from the list."))
        else:
            self._take_key(key)

    def _take_key(self, key: object) -> None:
        person = next((one for one in self._people if one.id == key), None)
        if person is not None:
            self.name.setText(person.name)
            self._filter(person.name)
            self.pin.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and Down in the name field move in the list."""
        if watched is self.name and event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
            if step and self.people.rows:
                keys = [row.key for row in self.people.rows]
                current = self.people.current_key()
                at = keys.index(current) + step if current in keys else 0
                self.people.set_current(max(0, min(len(keys) - 1, at)))
                return True
        return False

    # --- the PIN -----------------------------------------------------------------------------------------------

    def send(self) -> None:
        """Check the PIN; one guess at a time, none while it must be waited."""
        if self._under_way or self._wait or self._client is None or not self._people:
            return
        person = self._by_name(self.name.text())
        if person is None:
            self.name_field.set_error(self.tr("Choose a name from the list."))
            self.name.setFocus()
            return
        if not self.pin.text():
            self.pin_field.set_error(self.tr("Type your PIN."))
            self.pin.setFocus()
            return
        self._under_way = True
        self.enter.setEnabled(False)
        from ui.own_language import sign_in  # noqa: PLC0415 - loaded after the first paint

        check = partial(sign_in, staff_id=person.id, pin=self.pin.text(), wish=self._wish)
        self._client.call(self, check, self._right, refused=self._wrong, ended=self._ready)

    def _right(self, found: "tuple[Actor, str]") -> None:
        actor, self.language = found
        self._wish = ""
        self._clear()
        # a row left marked here would still count as focused for a screen reader
        self.people.set_rows([])
        self.signed_in.emit(actor)

    def _wrong(self, error: "Refusal") -> None:
        self._ready()
        self.pin.clear()
        self.pin.setFocus()
        if self._client is None:
            return
        words = self._client.words(error)
        self._wait = int(getattr(error, "wait_seconds", 0))
        self._head = words.head
        self.banner.show_refusal(words.head, words.next_step)
        if self._wait:
            self.enter.setEnabled(False)
            self._timer.start()

    def _tick(self) -> None:
        """Count the wait down; what is typed meanwhile stays."""
        self._wait -= 1
        if self._wait > 0:
            self.banner.show_refusal(self._head, self.tr("Try again in {seconds} s.").format(seconds=self._wait))
            return
        self._timer.stop()
        self.enter.setEnabled(True)
        self.banner.show_refusal(self._head, self.tr("You can try again now."))

    def _ready(self) -> None:
        self._under_way = False
        self.enter.setEnabled(True)

    def _clear(self) -> None:
        self._ready()
        self.pin.clear()
        self.banner.clear()
        self.pin_field.set_error(None)
        self.name_field.set_error(None)

    def hideEvent(self, event: QHideEvent) -> None:
        """No clock runs on a page that nobody sees."""
        super().hideEvent(event)
        self._timer.stop()
        self._wait = 0


def begins(name: str, text: str) -> bool:
    """Whether every word typed begins a word of the name."""
    words = name.casefold().split()
    return all(any(word.startswith(typed) for word in words) for typed in text.casefold().split())
