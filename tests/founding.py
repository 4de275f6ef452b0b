"""How the small clinic of the tests came to be: its places, its people and its clock."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from uuid import UUID

from pydantic import SecretStr
from sqlalchemy import select

from app.desk.commands.add_desk import AddDesk
from app.desk.commands.found_clinic import FoundClinic
from app.desk.commands.hire_staff import HireStaff
from app.desk.commands.open_centre import CentreFields, OpenCentre
from app.desk.commands.save_package_type import SavePackageType
from app.desk.desk import Desk
from app.domain.staff import Role, Staff

OWNER, MANAGER, RECEPTION, SECOND_RECEPTION = "Omkar Owner", "Kavita Rao", "Ravi Patil", "Rita D'Souza"
PINS = {OWNER: "730418", MANAGER: "571903", RECEPTION: "284617", SECOND_RECEPTION: "918264"}
ROLES = {OWNER: Role.OWNER, MANAGER: Role.MANAGER, RECEPTION: Role.RECEPTIONIST, SECOND_RECEPTION: Role.RECEPTIONIST}
ANDHERI, BANDRA = "Andheri West", "Bandra West"


@dataclass
class MovableClock:
    """A clock that tests move; the monotonic side moves along unless told otherwise."""

    moment: datetime = datetime(2026, 1, 1, 5, 0, tzinfo=UTC)
    ticks: float = 1000.0

    def now(self) -> datetime:
        """The moment set."""
        return self.moment

    def monotonic(self) -> float:
        """Seconds passed since the start of the test."""
        return self.ticks

    def go(self, **time: float) -> None:
        """Let time pass: `go(days=3)`."""
        passed = timedelta(**time)
        self.moment += passed
        self.ticks += passed.total_seconds()


@dataclass(frozen=True)
class Places:
    """Who and what the founded clinic has, by name."""

    centres: dict[str, UUID]
    desks: dict[str, UUID]
    staff: dict[str, UUID]
    type_id: UUID


def people_and_places(desk: Desk) -> Places:
    """Found the clinic: Andheri West (AND) and Bandra West (BAN), an owner, a manager and two receptionists."""
    place = desk.execute(
        FoundClinic(
            organisation="Nirog Physio",
            currency="INR",
            centre=CentreFields(code="AND", name=ANDHERI, time_zone="Asia/Kolkata", upi_id="nirog@upi"),
            workstation="Desk 1",
            owner=OWNER,
            owner_pin=SecretStr(PINS[OWNER]),
        )
    )
    with desk.database.read() as session:
        owner = session.scalars(select(Staff)).one()
    desk.actor = owner.actor()
    staff = {OWNER: owner.id}
    bandra = desk.execute(OpenCentre(centre=CentreFields(code="BAN", name=BANDRA, time_zone="Asia/Kolkata")))
    centres = {ANDHERI: place.centre_id, BANDRA: bandra}
    for name in (MANAGER, RECEPTION, SECOND_RECEPTION):
        hire = HireStaff(name=name, role=ROLES[name], centre_ids=tuple(centres.values()), pin=SecretStr(PINS[name]))
        staff[name] = desk.execute(hire)
    second = desk.execute(AddDesk(centre_id=bandra, name="Desk 2"))
    desks = {ANDHERI: place.workstation_id, BANDRA: second}
    return Places(centres, desks, staff, desk.execute(SavePackageType(name="Therapy")))
