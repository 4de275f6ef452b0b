"""Completing a package before its time, and taking that back."""

from app.desk.commands.complete_package import CompletePackage
from app.desk.commands.reopen_package import ReopenPackage
from app.desk.views.cards import Card
from ui import format as show
from ui.dialogs import act_changes
from ui.dialogs.act_form import ActForm, Change, Reason


class CompleteForm(ActForm):
    """Only why: the rest is what happens to the sessions and to the money."""

    icon = "flag"
    danger = True

    def __init__(self, card: Card, currency: str) -> None:
        """For that package."""
        super().__init__(card, currency)
        self.title = self.tr("Complete the package early")
        self.verb = self.tr("Approve completion")

    def command(self, reason: Reason) -> CompletePackage:
        """There is nothing to type."""
        key = self.card.patient_package_id
        return CompletePackage(patient_package_id=key, reason=reason.reason, note=reason.note)

    def sentence(self) -> str:
        """9 sessions of Recovery are forfeited and no money goes back."""
        if not self.card.left:
            return self.tr("{package} is closed today.").format(package=self.card.name)
        forfeited = self.tr("%n session(s) are forfeited and no money goes back.", "", self.card.left)
        closed = self.tr("{package} is closed today: {forfeited}")
        return closed.format(package=self.card.name, forfeited=forfeited)

    def changes(self, result: Card) -> list[Change]:
        """The sessions, the status, and what is no longer asked for."""
        rows = [act_changes.sessions_left(self.card, result), act_changes.status(self.card, result)]
        if self.card.due_minor and not result.due_minor:
            due = show.money(self.card.due_minor, self.currency)
            rows.append(Change(self.tr("Due"), due, self.tr("no longer asked for")))
        return rows

    def done_words(self, result: Card) -> tuple[str, str]:
        """Recovery is completed. Nothing is left."""
        return self.tr("{package} is completed.").format(package=result.name), self.tr("No sessions left.")


class ReopenForm(ActForm):
    """Exactly what the completion took comes back; the owner signs."""

    icon = "renew"

    def __init__(self, card: Card, currency: str) -> None:
        """For that package."""
        super().__init__(card, currency)
        self.title = self.tr("Reopen the package")
        self.verb = self.tr("Approve reopening")

    def command(self, reason: Reason) -> ReopenPackage:
        """There is nothing to type."""
        key = self.card.patient_package_id
        return ReopenPackage(patient_package_id=key, reason=reason.reason, note=reason.note)

    def sentence(self) -> str:
        """The completion of 10 Mar 2026 is undone."""
        if self.card.closed_on is None:
            return self.tr("The completion is undone.")
        undone = self.tr("The completion of {day} is undone: the sessions it ended come back.")
        return undone.format(day=show.day(self.card.closed_on))

    def changes(self, result: Card) -> list[Change]:
        """The sessions that come back, the status, until when, and what is owed again."""
        return [
            act_changes.sessions_left(self.card, result),
            act_changes.status(self.card, result),
            act_changes.last_valid(self.card, result, strong=False),
            *act_changes.due(self.card, result, self.currency),
        ]

    def done_words(self, result: Card) -> tuple[str, str]:
        """Recovery is open again. 9 left."""
        return (
            self.tr("{package} is open again.").format(package=result.name),
            self.tr("{n} left.").format(n=result.left),
        )
