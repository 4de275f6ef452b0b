"""What is in a backup and what restoring it would take back."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app.desk.backups import Backup
from app.desk.restore import Prepared
from ui import format as show
from ui.widgets.labels import Label
from ui.widgets.lists import ListRow
from ui.widgets.note import AlertNote
from ui.wording_backup import entry_word, lost_lines, why_word
from ui.wording_sentence import Words


def backup_rows(found: Iterable[Backup], zone: str) -> list[ListRow]:
    """The backups that can be read, to choose from."""
    rows: list[ListRow] = []
    for one in found:
        if one.manifest is None:
            continue
        facts = one.manifest.facts
        inside = QCoreApplication.translate("RestoreFacts", "Patients: {patients}, packages: {packages}").format(
            patients=facts.patients, packages=facts.packages
        )
        second = f"{why_word(one.manifest.why)} · {facts.organisation}"
        used = QCoreApplication.translate("RestoreFacts", "Redemptions: {count}").format(count=facts.redemptions)
        rows.append(ListRow(str(one.file), show.moment(one.made_at, zone), second, inside, used))
    return rows


class RestoreFacts(QWidget):
    """The backup above, what would be lost below."""

    def __init__(self) -> None:
        """Empty until a backup was checked."""
        super().__init__()
        self.head = Label("", font="body_strong", wrap=True)
        self.inside = Label("", token="muted", wrap=True)
        self.code = Label("", font="small", token="muted", wrap=True)
        self.lost, self.safe = AlertNote("alert-triangle"), Label("", font="body_strong", wrap=True)
        """What would be lost, or that nothing would be: never both."""
        self.sums, self.latest = QGridLayout(), QGridLayout()
        self.latest_head = Label(self.tr("The latest of them"), font="body_strong")
        self.kept = Label("", font="small", token="muted", wrap=True)
        for grid in (self.sums, self.latest):
            grid.setContentsMargins(0, 0, 0, 0)
            grid.setHorizontalSpacing(16)
            grid.setVerticalSpacing(4)
            grid.setColumnStretch(2, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        for part in (self.head, self.inside, self.code, self.safe, self.lost):
            whole.addWidget(part)
        whole.addLayout(self.sums)
        whole.addWidget(self.latest_head)
        whole.addLayout(self.latest)
        whole.addWidget(self.kept)
        whole.addStretch(1)

    def set_prepared(self, prepared: Prepared) -> None:
        """Show them."""
        facts, words = prepared.facts, Words(prepared.currency, prepared.time_zone)
        made = self.tr("{clinic}, as it was on {moment}")
        self.head.set_text(made.format(clinic=facts.organisation, moment=words.moment(prepared.as_of)))
        inside = self.tr("Patients: {patients}, packages: {packages}, redemptions: {redemptions}")
        self.inside.set_text(
            inside.format(patients=facts.patients, packages=facts.packages, redemptions=facts.redemptions)
        )
        self.code.set_text(self.tr("Code {code}. Unpacked, checked and sound.").format(code=prepared.code))
        self._show_lost(prepared, words)

    def _show_lost(self, prepared: Prepared, words: Words) -> None:
        lost = prepared.since
        self.lost.set_words("")
        self.safe.set_text("")
        if prepared.is_first:
            self.safe.set_text(self.tr("There is no clinic here yet: nothing would be lost."))
        elif lost is None:
            self.lost.set_words(
                self.tr("What is here now cannot be read."), self.tr("Nobody can tell what happened since this backup.")
            )
        elif lost.entries:
            self.lost.set_words(self.tr("What happened since then would be lost"))
        else:
            self.safe.set_text(self.tr("Nothing happened since then: nothing would be lost."))
        self.safe.setVisible(bool(self.safe.full_text))
        lines = lost_lines(lost, words) if lost is not None and lost.entries else []
        _fill(self.sums, [(name, number, "") for name, number in lines])
        latest = lost.latest if lost is not None else ()
        self.latest_head.setVisible(bool(latest))
        _fill(self.latest, [(words.moment(one.at), entry_word(one.kind), one.who) for one in latest])
        self.kept.setVisible(not prepared.is_first)
        self.kept.set_text(self.tr("What is here now is kept as a backup first. Everybody is signed out afterwards."))


def _fill(grid: QGridLayout, rows: list[tuple[str, str, str]]) -> None:
    while (item := grid.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.deleteLater()
    for number, (first, second, third) in enumerate(rows):
        grid.addWidget(Label(first, token="muted"), number, 0)
        grid.addWidget(Label(second, font="body_strong"), number, 1)
        grid.addWidget(Label(third), number, 2)
