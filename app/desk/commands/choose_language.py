"""A person chooses the language they read the program in."""

from typing import ClassVar
from uuid import UUID

from app.desk.command import Command
from app.desk.settings import Language
from app.desk.work import Work
from app.domain.staff import Role, StaffChoice


class ChooseLanguage(Command[str]):
    """Everybody for themselves; it holds at every desk of the clinic, and changes nobody else's words."""

    kind: ClassVar[str] = "choose_language"
    needs: ClassVar[Role] = Role.RECEPTIONIST

    language: Language

    def apply(self, work: Work) -> UUID:
        """The person's own choice, whatever the clinic's is."""
        choice = work.session.get(StaffChoice, work.actor.id)
        if choice is None:
            work.add(StaffChoice(staff_id=work.actor.id, language=self.language))
        else:
            choice.language = self.language
        return work.actor.id

    def result(self, work: Work) -> str:
        """The language chosen."""
        del work
        return self.language
