"""What the acts on a sold package have in common: why it is done, whose yes it needs, and the card it leaves."""

from typing import ClassVar
from uuid import UUID

from app.desk.books import book_breakage, standing
from app.desk.command import Command
from app.desk.fields import Name0, PersonalNote
from app.desk.reasons import ensure_reason
from app.desk.views.cards import Card
from app.desk.views.wallet import card_of
from app.desk.work import Work
from app.domain.approval import Action
from app.domain.liability import Cause
from app.domain.staff import Role
from app.domain.wallet import PatientPackage


class SignedAct(Command[Card]):
    """Something a manager allows, with a reason (domain.md, Closing, extending, freezing)."""

    needs: ClassVar[Role] = Role.RECEPTIONIST
    approvable: ClassVar[bool] = True

    reason: Name0
    """From the clinic's list, or `other`."""
    note: PersonalNote = ""
    """Free words; `other` needs them."""

    def ask(self, work: Work, action: Action, *, needs_owner: bool = False) -> None:
        """The last step before writing: why it is done, and a manager's yes.

        A rule that says no is told before, so that nobody looks for a reason in vain.
        """
        ensure_reason(work, self.reason, self.note)
        work.need_approval(action, needs_owner=needs_owner)


class PackageAct(SignedAct):
    """Such an act on one sold package."""

    patient_package_id: UUID

    def result(self, work: Work) -> Card:
        """The package as its head sees it now."""
        return card_of(work, self.patient_package_id)

    def subject(self) -> UUID:
        """The package."""
        return self.patient_package_id


def revive(work: Work, sold: PatientPackage) -> None:
    """A later last valid day takes back what is left of a booked expiry.

    Where the new day has passed at the selling centre too, the desk books the expiry anew before its next act.
    """
    if sold.expiry_booked_on is None:
        return
    book_breakage(work, sold, Cause.EXTENSION, -standing(work, sold).of_expiry_minor)
    sold.expiry_booked_on = None
