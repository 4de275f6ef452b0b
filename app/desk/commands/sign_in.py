"""Somebody begins to act at this desk."""

from typing import ClassVar
from uuid import UUID

from app.desk.command import Command
from app.desk.pins import forgive_guesses
from app.desk.work import Work
from app.domain.staff import Actor


class SignIn(Command[Actor]):
    """Recorded after the PIN was found right; `Desk.sign_in` is the only sender."""

    kind: ClassVar[str] = "sign_in"
    by_itself: ClassVar[bool] = True

    staff_id: UUID

    def apply(self, work: Work) -> UUID:
        """A right PIN starts the count of guesses anew."""
        forgive_guesses(work.session, self.staff_id)
        return self.staff_id

    def result(self, work: Work) -> Actor:
        """Who acts now."""
        return work.actor
