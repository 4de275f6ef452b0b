"""A small clinic for tests: two centres, three people at the desk, and short verbs that send real commands."""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID

from pydantic import SecretStr

from app.desk.command import Command
from app.desk.commands.add_member import AddMember
from app.desk.commands.found_clinic import FoundClinic
from app.desk.commands.hire_staff import HireStaff
from app.desk.commands.open_centre import CentreFields, OpenCentre
from app.desk.commands.redeem_sessions import RedeemSessions
from app.desk.commands.register_patient import RegisterPatient
from app.desk.commands.save_package import ItemFields, SavePackage
from app.desk.commands.save_package_type import SavePackageType
from app.desk.commands.save_service import SaveService
from app.desk.commands.sell_package import MemberFields, SellPackage
from app.desk.commands.void_redemption import VoidRedemption
from app.desk.desk import Desk
from app.desk.payments import PaymentFields
from app.desk.redeeming import RedemptionFields
from app.desk.views.receipts import Receipt
from app.desk.views.redemptions import Redeemed
from app.desk.views.wallet import Card, Wallet, wallet
from app.domain.catalogue import Scope
from app.domain.sale import Tender
from app.domain.staff import Actor, Role

PINS = {"Omkar Owner": "730418", "Kavita Rao": "571903", "Ravi Patil": "284617", "Rita D'Souza": "918264"}


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


@dataclass
class Clinic:
    """The clinic on one desk; `reception()` leaves Ravi Patil acting."""

    desk: Desk
    clock: MovableClock
    centres: dict[str, UUID] = field(default_factory=dict)
    staff: dict[str, UUID] = field(default_factory=dict)
    services: dict[str, UUID] = field(default_factory=dict)
    type_id: UUID | None = None

    # --- people ------------------------------------------------------------------------------------------------

    def sign_in(self, name: str) -> None:
        """Act as this person, without the 60 ms of a PIN (PINs have tests of their own)."""
        role = {"Omkar Owner": Role.OWNER, "Kavita Rao": Role.MANAGER}.get(name, Role.RECEPTIONIST)
        self.desk.actor = Actor(self.staff[name], name, role)

    @property
    def today(self) -> date:
        """Today at the desk's centre."""
        return self.desk.ask(lambda read: read.today)

    def patient(self, name: str, **fields: Any) -> UUID:
        """Register somebody."""
        return self.desk.execute(RegisterPatient(name=name, **fields)).id

    # --- catalogue ---------------------------------------------------------------------------------------------

    def service(self, name: str, price_minor: int) -> UUID:
        """A service, made once by name."""
        if name not in self.services:
            self.as_owner(SaveService(code=name[:12].replace(" ", ""), name=name, list_price_minor=price_minor))
            self.services[name] = self._last_id
        return self.services[name]

    def package(self, name: str, items: dict[UUID, int], price_minor: int, **fields: Any) -> UUID:
        """A package of the catalogue; `centres=[...]` names make it `multi`."""
        centres = [self.centres[centre] for centre in fields.pop("centres", [])]
        scope = {"scope": Scope.MULTI, "centre_ids": tuple(centres)} if centres else {}
        self.as_owner(
            SavePackage(
                code=name.replace(" ", "")[:20],
                name=name,
                type_id=self.type_id,
                items=tuple(ItemFields(service_id=key, sessions=count) for key, count in items.items()),
                price_minor=price_minor,
                above_list_value=True,
                **({"validity_days": 90} | scope | fields),
            )
        )
        return self._last_id

    def as_owner(self, command: Command[Any]) -> Any:
        """Send a command as the owner, then be who acted before."""
        before = self.desk.actor
        self.sign_in("Omkar Owner")
        self._last_id = self.desk.execute(command)
        self.desk.actor = before
        return self._last_id

    # --- the main job ------------------------------------------------------------------------------------------

    def sell(self, patient: UUID, package: UUID, price_minor: int, **fields: Any) -> Receipt:
        """Sell for cash from today, unless told otherwise."""
        cash = (PaymentFields(tender=Tender.CASH, amount_minor=price_minor),) if price_minor else ()
        members = tuple(MemberFields(patient_id=person) for person in fields.pop("members", ()))
        defaults = {"start": self.today, "payments": cash, "members": members}
        return self.desk.execute(
            SellPackage(patient_id=patient, package_id=package, price_minor=price_minor, **(defaults | fields))
        )

    def redemption(self, receipt: Receipt, service: UUID, person: UUID, **fields: Any) -> RedeemSessions:
        """The command, unsent."""
        asked = {"service_date": self.today} | fields
        return RedeemSessions(
            redemption=RedemptionFields(
                patient_package_id=receipt.card.patient_package_id, service_id=service, person_id=person, **asked
            )
        )

    def redeem(self, receipt: Receipt, service: UUID, person: UUID, **fields: Any) -> Redeemed:
        """One session today; several a day are fine."""
        return self.desk.execute(self.redemption(receipt, service, person, **({"again": True} | fields)))

    def void(self, redeemed: Redeemed, approver: str = "Kavita Rao", **fields: Any) -> Redeemed:
        """Void with the approver's PIN."""
        command = VoidRedemption(line_id=redeemed.redemption.line_id, **({"reason": "wrong_patient"} | fields))
        return self.approved(command, approver)

    def approved(self, command: Command[Any], approver: str = "Kavita Rao") -> Any:
        """Send a command with that person's yes."""
        signed = self.desk.sign(command, self.staff[approver], PINS[approver])
        return self.desk.execute(command, signed)

    def add_member(self, receipt: Receipt, patient: UUID, relation: str = "") -> Wallet:
        """Add somebody to the family."""
        key = receipt.card.patient_package_id
        return self.desk.execute(AddMember(patient_package_id=key, patient_id=patient, relation=relation))

    def card(self, receipt: Receipt, patient: UUID) -> Card:
        """The package as it lies in that person's wallet now."""
        cards = self.desk.ask(wallet, patient).cards
        return next(card for card in cards if card.order_id == receipt.order_id)


def found(desk: Desk, clock: MovableClock) -> Clinic:
    """Found the clinic: Andheri West (AND) and Bandra West (BAN), an owner, a manager and two receptionists."""
    place = desk.execute(
        FoundClinic(
            organisation="Nirog Physio",
            currency="INR",
            centre=CentreFields(code="AND", name="Andheri West", time_zone="Asia/Kolkata", upi_id="nirog@upi"),
            workstation="Desk 1",
            owner="Omkar Owner",
            owner_pin=SecretStr(PINS["Omkar Owner"]),
        )
    )
    clinic = Clinic(desk=desk, clock=clock, centres={"Andheri West": place.centre_id})
    with desk.database.read() as session:
        from sqlalchemy import text

        clinic.staff["Omkar Owner"] = UUID(str(session.execute(text("SELECT id FROM staff")).scalar_one()))
    clinic.as_owner(OpenCentre(centre=CentreFields(code="BAN", name="Bandra West", time_zone="Asia/Kolkata")))
    clinic.centres["Bandra West"] = clinic._last_id
    for name, role in (
        ("Kavita Rao", Role.MANAGER),
        ("Ravi Patil", Role.RECEPTIONIST),
        ("Rita D'Souza", Role.RECEPTIONIST),
    ):
        centres = tuple(clinic.centres.values())
        clinic.staff[name] = clinic.as_owner(
            HireStaff(name=name, role=role, centre_ids=centres, pin=SecretStr(PINS[name]))
        )
    clinic.type_id = clinic.as_owner(SavePackageType(name="Therapy"))
    clinic.sign_in("Ravi Patil")
    return clinic
