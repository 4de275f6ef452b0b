"""A person who may sign in."""

from typing import ClassVar
from uuid import UUID

from pydantic import SecretStr

from app.desk.command import Command
from app.desk.fields import Name1
from app.desk.pins import hash_pin
from app.desk.work import Work
from app.domain.clinic import Centre
from app.domain.errors import NotFound, PinMalformed
from app.domain.keys import name_key
from app.domain.staff import MAX_PIN_DIGITS, MIN_PIN_DIGITS, Role, Staff, StaffCentre, check_pin_strength


class HireStaff(Command[UUID]):
    """Name, role, the centres where they may sign in and approve, and a first PIN."""

    kind: ClassVar[str] = "hire_staff"
    needs: ClassVar[Role] = Role.OWNER

    name: Name1
    role: Role
    centre_ids: tuple[UUID, ...]
    pin: SecretStr

    def apply(self, work: Work) -> UUID:
        """Refused for a name in use or a PIN anybody would guess."""
        staff = new_staff(self.own_id("staff"), self.name, self.role, self.pin.get_secret_value())
        work.add(staff)
        for centre_id in dict.fromkeys(self.centre_ids):
            if work.session.get(Centre, centre_id) is None:
                raise NotFound(what="centre")
            work.add(StaffCentre(staff_id=staff.id, centre_id=centre_id))
        return staff.id

    def result(self, work: Work) -> UUID:
        """The person's id."""
        del work
        return self.own_id("staff")


def new_staff(staff_id: UUID, name: str, role: Role, pin: str) -> Staff:
    """The person as a record, with the PIN only as a hash."""
    return Staff(id=staff_id, name=name, name_key=name_key(name), role=role, pin_hash=hash_pin(ensure_pin(pin)))


def ensure_pin(pin: str) -> str:
    """A PIN of 6 digits or more that is not among the first anybody tries."""
    if not (pin.isascii() and pin.isdigit() and MIN_PIN_DIGITS <= len(pin) <= MAX_PIN_DIGITS):
        raise PinMalformed(digits=MIN_PIN_DIGITS)
    check_pin_strength(pin)
    return pin
