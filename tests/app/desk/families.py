"""A family that shares a pack, as the tests of several modules need it."""

from uuid import UUID

from app.desk.commands.remove_member import RemoveMember
from tests.clinic import Clinic


class Family:
    """A pack for the head and two more, and three people who would like to share it."""

    def __init__(self, clinic: Clinic) -> None:
        self.clinic = clinic
        self.sunil, self.meera, self.anil = (clinic.patient(name) for name in ("Sunil", "Meera", "Anil"))
        self.sold = clinic.sold_pack(max_members=2)

    def add(self, *people: UUID) -> None:
        for person in people:
            self.clinic.add_member(self.sold.receipt, person)

    def remove(self, person: UUID) -> None:
        self.clinic.remove_member(self.sold.receipt, person)

    def redeem(self, person: UUID) -> None:
        self.clinic.redeem(self.sold.receipt, self.sold.physio, person)

    def members(self) -> list[str]:
        card = self.clinic.card(self.sold.receipt, self.sold.head)
        return sorted(person.name for person in card.people if person.is_current and not person.is_head)

    def remove_approved(self, person: UUID) -> None:
        self.clinic.approved(RemoveMember(patient_package_id=self.sold.id, patient_id=person))
