"""Picking a person: found by typing or registered on the spot, with the relation they have to the buyer."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.client import Client
from ui.dialogs.person_finder import PersonFinder
from ui.dialogs.shell import DialogShell
from ui.keys import bind
from ui.widgets.buttons import ActionButton
from ui.widgets.fields import Field, LineEdit

WIDTH = 640


class PickPerson(DialogShell):
    """Search, choose with Enter; emits the person's facts and the relation typed."""

    picked = Signal(object, str)

    def __init__(self, client: Client, parent: QWidget, title: str, *, for_family: bool = True) -> None:
        """Open with the search field focused; `for_family` asks for the relation too."""
        super().__init__(parent, title, icon="users", width=WIDTH)
        self.client = client
        self.finder = PersonFinder(client)
        self.search, self.list = self.finder.search, self.finder.list
        self.relation = LineEdit(self.tr("Relation to the buyer"), self.tr("husband, daughter ..."), max_length=60)
        self.register = ActionButton(self.tr("Register"), icon="plus", key="F4", size="lg")
        self.keep = ActionButton(self.tr("Keep as it is"), key="Esc", size="lg")
        take = self.tr("Add this person") if for_family else self.tr("This person came")
        self.take = ActionButton(take, icon="check", kind="primary", size="lg")
        self._for_family = for_family
        self._fill_body()

    def _fill_body(self) -> None:
        self.body.addWidget(self.finder, 1)
        relation = Field(self.tr("Relation, optional"), self.relation)
        self.body.addWidget(relation)
        relation.setVisible(self._for_family)
        self.foot_left.addWidget(self.register)
        self.foot_right.addWidget(self.keep)
        self.foot_right.addWidget(self.take)
        self.take.setEnabled(False)
        self.finder.gone_on.connect(self._go_on)
        self.finder.current_changed.connect(lambda: self.take.setEnabled(self.finder.is_on_somebody))
        self.take.clicked.connect(self._take)
        self.keep.clicked.connect(self.reject)
        self.register.clicked.connect(self.finder.register)
        bind(self, "F4", self.finder.register)
        self.search.setFocus()

    def _go_on(self) -> None:
        """The relation is asked last; without one the person is taken at once."""
        if self._for_family:
            self.relation.setFocus()
        else:
            self._take()

    def _take(self) -> None:
        person = self.finder.person
        if person is not None:
            self.picked.emit(person, self.relation.text().strip())
            self.accept()
