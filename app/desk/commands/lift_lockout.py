"""Letting somebody guess their PIN again after ten wrong ones."""

from typing import ClassVar
from uuid import UUID

from pydantic import SecretStr

from app.desk.command import Command
from app.desk.commands.hire_staff import ensure_pin
from app.desk.lookup import must_find
from app.desk.pins import forgive_guesses, hash_pin
from app.desk.work import Work
from app.domain.errors import NotAllowed
from app.domain.staff import Role, Staff


class LiftLockout(Command[UUID]):
    """Another manager or the owner gives the person a new start, with a new PIN if they forgot it."""

    kind: ClassVar[str] = "lift_lockout"
    needs: ClassVar[Role] = Role.MANAGER

    staff_id: UUID
    new_pin: SecretStr | None = None

    def apply(self, work: Work) -> UUID:
        """Nobody lifts their own; a new PIN for a manager or an owner is the owner's to give (reliability.md)."""
        person = must_find(work, Staff, self.staff_id)
        above = person.role.includes(Role.MANAGER) and work.actor.role is not Role.OWNER
        if person.id == work.actor.id or (above and self.new_pin is not None):
            raise NotAllowed(needs=Role.OWNER.value)
        forgive_guesses(work.session, person.id)
        if self.new_pin is not None:
            person.pin_hash = hash_pin(ensure_pin(self.new_pin.get_secret_value()))
        return person.id

    def result(self, work: Work) -> UUID:
        """The person's id."""
        del work
        return self.staff_id
