"""The first run: the clinic, its first centre and its owner, in four short steps; then one is signed in."""

from typing import TYPE_CHECKING

from pydantic import SecretStr, ValidationError
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.desk.commands.found_clinic import FoundClinic
from app.desk.commands.hire_staff import ensure_pin
from app.desk.desk import Desk
from app.desk.site import Site
from app.domain.errors import Refusal
from app.domain.staff import Actor
from ui import wording
from ui.centred import centred
from ui.client import Client
from ui.language import keep_language, speak, spoken
from ui.screens.first_run_steps import CentreStep, ClinicStep, OwnerStep, StartStep, Step
from ui.theme import wide
from ui.widgets.banner import Banner
from ui.widgets.buttons import ActionButton
from ui.widgets.cards import CardFrame
from ui.widgets.labels import Label, Link

if TYPE_CHECKING:
    pass

CARD_WIDTH = 560
SAMPLE = "sample"


class FirstRunPage(QWidget):
    """Nothing is written before the last button; nothing typed is lost by going back or by an error."""

    founded = Signal(object)
    """The owner, signed in."""
    sample_wanted = Signal()
    restore_wanted = Signal()

    def __init__(self, client: Client) -> None:
        """Begins with the clinic."""
        super().__init__()
        self._client = client
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        self._furnish()

    def _furnish(self) -> None:
        """Everything on the page, in the language spoken now."""
        self.title = Label("", font="title", wrap=True)
        self.count = Label("", font="small", token="muted")
        self.banner = Banner()
        self.steps: list[Step] = [ClinicStep(), CentreStep(), OwnerStep(), StartStep()]
        self.pages = QStackedWidget()
        self.back = ActionButton(self.tr("Back"), icon="chevron-left", size="lg")
        self.next = ActionButton(self.tr("Next"), key="Enter", kind="primary", size="lg")
        self.sample = Link(self.tr("Look at the sample clinic first"))
        self.restore = Link(self.tr("Restore a backup"))
        self._lay_out()
        self._connect()
        self._show(0)

    # --- laying out --------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        card = CardFrame()
        card.setFixedWidth(wide(CARD_WIDTH))
        column = QVBoxLayout(card)
        column.setContentsMargins(32, 28, 32, 28)
        column.setSpacing(16)
        for step in self.steps:
            self.pages.addWidget(step)
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(self.sample)
        foot.addWidget(self.restore)
        foot.addStretch(1)
        foot.addWidget(self.back)
        foot.addWidget(self.next)
        for part in (self.count, self.title, self.banner, self.pages):
            column.addWidget(part)
        column.addLayout(foot)
        self._inner = centred(card)
        layout = self.layout()
        assert layout is not None  # noqa: S101 - made first
        layout.addWidget(self._inner)

    def _connect(self) -> None:
        self.back.clicked.connect(lambda: self._show(self.at - 1))
        self.next.clicked.connect(self.go_on)
        self.sample.clicked.connect(self.sample_wanted)
        self.restore.clicked.connect(self.restore_wanted)
        for step in self.steps:
            step.entered.connect(self.go_on)
            step.language_chosen.connect(self._speak)

    def _speak(self, language: str) -> None:
        """The whole page anew; what was typed stays."""
        app = QApplication.instance()
        if app is None or language == spoken():
            return
        speak(app, language)
        keep_language(language)
        before, old = self.steps, self._inner
        self._furnish()
        for step, earlier in zip(self.steps, before, strict=True):
            step.take_over(earlier)
        old.hide()
        old.deleteLater()
        self.begin()

    # --- the steps ---------------------------------------------------------------------------------------------

    @property
    def at(self) -> int:
        """Which step is shown."""
        return self.pages.currentIndex()

    def set_answers(self, site: Site) -> None:
        """What the site's administrator answered already; it can be read and corrected, but need not be typed."""
        answers = site.answers
        known = {
            "language": site.settings.language,
            "organisation": answers.organisation,
            "currency": answers.currency,
            "centre_name": answers.centre,
            "code": answers.code,
            "time_zone": answers.time_zone,
            "workstation": answers.desk,
            "owner": answers.owner,
        }
        for step in self.steps:
            step.set_values(known)

    def begin(self) -> None:
        """The keyboard goes to the first field."""
        self.steps[self.at].focus_first()

    def _show(self, at: int) -> None:
        step = self.steps[at]
        self.pages.setCurrentIndex(at)
        self.banner.clear()
        self.count.set_text(self.tr("Step {n} of {all}").format(n=at + 1, all=len(self.steps)))
        self.title.set_text(step.title)
        self.back.setVisible(at > 0)
        self.sample.setVisible(at == 0)
        self.restore.setVisible(at == 0)
        last = at == len(self.steps) - 1
        self.next.setText(self.tr("Set up the clinic") if last else self.tr("Next"))
        step.focus_first()

    def go_on(self) -> None:
        """To the next step once this one is right; the last one founds the clinic."""
        if not self.next.isEnabled() or not self._is_right(self.at):
            return
        if self.at < len(self.steps) - 1:
            self._show(self.at + 1)
            return
        self._found()

    def _is_right(self, at: int) -> bool:
        """Mark what is wrong beside its field."""
        step = self.steps[at]
        problems = {name: words for name, words in self._problems().items() if name in step.fields}
        problems |= step.problems()
        step.show_problems(problems)
        return not problems

    def _problems(self) -> dict[str, str]:
        found: dict[str, str] = {}
        try:
            self._command()
        except ValidationError as error:
            found = wording.bad_input(error)
            found |= {"centre_name": found["centre.name"]} if "centre.name" in found else {}
        try:
            ensure_pin(self.owner_step.pin.text())
        except Refusal as refusal:
            found["owner_pin"] = str(self._client.words(refusal))
        return found

    def _command(self) -> FoundClinic:
        clinic, centre = self.steps[0].values(), self.steps[1].values()
        owner = self.owner_step.values()
        # all at once, so that every field that is wrong is told
        return FoundClinic.model_validate(
            {
                **clinic,
                "centre": {"code": centre["code"], "name": centre["centre_name"], "time_zone": centre["time_zone"]},
                "workstation": centre["workstation"],
                "owner": owner["owner"],
                "owner_pin": SecretStr(owner["owner_pin"]),
            }
        )

    @property
    def owner_step(self) -> OwnerStep:
        """Who owns it."""
        step = self.steps[2]
        assert isinstance(step, OwnerStep)  # noqa: S101 - made so above
        return step

    # --- founding ----------------------------------------------------------------------------------------------

    def _found(self) -> None:
        for at in range(len(self.steps) - 1):
            if not self._is_right(at):
                self._show(at)
                return
        self.next.setEnabled(False)
        command = self._command()
        self._client.execute(
            self, command, lambda _place: self._sign_in(command), refused=self._refused, ended=self._free
        )

    def _sign_in(self, command: FoundClinic) -> None:
        owner_id, pin = command.own_id("owner"), command.owner_pin.get_secret_value()

        def sign_in(desk: Desk) -> Actor:
            return desk.sign_in(owner_id, pin)

        self._client.call(self, sign_in, self._done, refused=self._refused, ended=self._free)

    def _done(self, owner: Actor) -> None:
        self._free()
        for step in self.steps:
            step.forget()
        if self.steps[-1].values()["start"] == SAMPLE:
            self.sample_wanted.emit()
        else:
            self.founded.emit(owner)

    def _refused(self, error: Refusal) -> None:
        self._free()
        words = self._client.words(error)
        self.banner.show_refusal(words.head, words.next_step)

    def _free(self) -> None:
        self.next.setEnabled(True)
