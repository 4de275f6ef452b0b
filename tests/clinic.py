"""A small clinic for tests: two centres, four people at the desk, and short verbs that send real commands."""

from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import Select, update

from app.desk.command import Command
from app.desk.commands.add_desk import AddDesk
from app.desk.commands.add_member import AddMember
from app.desk.commands.change_settings import ChangeSettings
from app.desk.commands.edit_staff import EditStaff
from app.desk.commands.open_centre import CentreFields, OpenCentre
from app.desk.commands.redeem_sessions import RedeemSessions
from app.desk.commands.register_patient import RegisterPatient
from app.desk.commands.remove_member import RemoveMember
from app.desk.commands.save_package import ItemFields, SavePackage
from app.desk.commands.save_service import SaveService
from app.desk.commands.sell_package import MemberFields, SellPackage
from app.desk.commands.void_redemption import VoidRedemption
from app.desk.desk import Desk
from app.desk.payments import PaymentFields
from app.desk.redeeming import RedemptionFields
from app.desk.settings import ClinicSettings
from app.desk.views.cards import Card, ServiceRow
from app.desk.views.clinic import settings as clinic_settings
from app.desk.views.receipts import Receipt
from app.desk.views.redemptions import Redeemed
from app.desk.views.wallet import Wallet, wallet
from app.desk.work import Read
from app.domain.base import Base
from app.domain.sale import Tender
from app.domain.staff import Actor
from app.domain.terms import Scope
from app.storage.database import Database
from tests.founding import ANDHERI, MANAGER, OWNER, PINS, RECEPTION, ROLES, MovableClock, Places, people_and_places

R = TypeVar("R")
__all__ = ["Clinic", "MovableClock", "Sold", "found"]
PACK_PRICE_MINOR = 800_000


@dataclass(frozen=True)
class Sold:
    """A Physiotherapy Recovery Pack somebody bought: 10 Physiotherapy + 2 Doctor Consultations, 90 days, Rs 8,000."""

    receipt: Receipt
    head: UUID
    physio: UUID
    doctor: UUID

    @property
    def id(self) -> UUID:
        """The patient package."""
        return self.receipt.card.patient_package_id


@dataclass
class Clinic:
    """The clinic as one desk sees it; Ravi Patil acts unless somebody else signs in."""

    desk: Desk
    clock: MovableClock
    places: Places
    services: dict[str, UUID] = field(default_factory=dict)
    opened: list[Database] = field(default_factory=list)

    @classmethod
    def on(cls, database: Database, clock: MovableClock, places: Places, desk: str = ANDHERI) -> "Clinic":
        """The founded clinic in a database, with reception at one of its desks."""
        clinic = cls(Desk(database, clock=clock, workstation_id=places.desks[desk]), clock, places)
        clinic.sign_in(RECEPTION)
        return clinic

    def at(self, centre: str) -> "Clinic":
        """The same people at another centre's desk."""
        desk = Desk(self.desk.database, clock=self.clock, workstation_id=self.places.desks[centre])
        desk.actor = self.desk.actor
        return replace(self, desk=desk)

    def another_computer(self, desk: str = ANDHERI) -> "Clinic":
        """A desk with connections and a memory of its own, as after a restart or on a second PC."""
        database = Database(self.desk.database.engine.url.render_as_string(hide_password=False), durable=False)
        self.opened.append(database)
        other = Clinic.on(database, self.clock, self.places, desk)
        return replace(other, services=self.services)

    def another_desk(self, name: str, centre: str = ANDHERI) -> "Clinic":
        """A second PC beside this one, with a workstation and a chain of its own."""
        desk_id = self.as_owner(AddDesk(centre_id=self.centres[centre], name=name))
        known = self.places
        self.places = replace(known, desks={**known.desks, name: desk_id})
        return self.another_computer(name)

    def new_centre(self, code: str, name: str, time_zone: str) -> "Clinic":
        """The desk of a centre opened in that zone, with the same people."""
        centre_id = self.as_owner(OpenCentre(centre=CentreFields(code=code, name=name, time_zone=time_zone)))
        desk_id = self.as_owner(AddDesk(centre_id=centre_id, name=f"Desk in {name}"))
        known = self.places
        centres, desks = {**known.centres, name: centre_id}, {**known.desks, name: desk_id}
        self.places = replace(known, centres=centres, desks=desks)
        for person, role in ROLES.items():
            self.as_owner(
                EditStaff(staff_id=self.staff[person], name=person, role=role, centre_ids=(*centres.values(),))
            )
        return self.at(name)

    def close(self) -> None:
        """Let go of every further computer's connections."""
        for database in self.opened:
            database.close()

    # --- people ------------------------------------------------------------------------------------------------

    @property
    def centres(self) -> dict[str, UUID]:
        """Centres by name."""
        return self.places.centres

    @property
    def staff(self) -> dict[str, UUID]:
        """People at the desk by name."""
        return self.places.staff

    def sign_in(self, name: str) -> None:
        """Act as this person, without the 60 ms of a PIN (PINs have tests of their own)."""
        self.desk.actor = Actor(self.staff[name], name, ROLES[name])

    @property
    def today(self) -> date:
        """Today at the desk's centre."""
        return self.desk.ask(_today)

    def patient(self, name: str, **fields: Any) -> UUID:
        """Register somebody."""
        return self.desk.execute(RegisterPatient(name=name, **fields)).id

    # --- catalogue ---------------------------------------------------------------------------------------------

    def service(self, name: str, price_minor: int) -> UUID:
        """A service, made once by name."""
        if name not in self.services:
            code = name[:12].replace(" ", "")
            self.services[name] = self.as_owner(SaveService(code=code, name=name, list_price_minor=price_minor))
        return self.services[name]

    def package(self, name: str, items: dict[UUID, int], price_minor: int, **fields: Any) -> UUID:
        """A package of the catalogue, valid 90 days; `centres=[...]` names make it `multi`."""
        return self.as_owner(self.package_command(name, items, price_minor, **fields))

    def package_command(self, name: str, items: dict[UUID, int], price_minor: int, **fields: Any) -> SavePackage:
        """The command, unsent."""
        centres = tuple(self.centres[centre] for centre in fields.pop("centres", []))
        scope = {"scope": Scope.MULTI, "centre_ids": centres} if centres else {}
        defaults = {"code": name.replace(" ", "")[:20], "above_list_value": True, "validity_days": 90}
        return SavePackage(
            name=name,
            type_id=self.places.type_id,
            items=tuple(ItemFields(service_id=key, sessions=count) for key, count in items.items()),
            price_minor=price_minor,
            **(defaults | scope | fields),
        )

    def as_owner(self, command: Command[R]) -> R:
        """Send a command as the owner, then be who acted before."""
        before = self.desk.actor
        self.sign_in(OWNER)
        try:
            return self.desk.execute(command)
        finally:
            self.desk.actor = before

    def settings(self, **choices: Any) -> None:
        """Make choices for the whole clinic, leaving the others as they are."""
        known = self.desk.ask(clinic_settings)
        self.as_owner(ChangeSettings(settings=ClinicSettings.model_validate(known.model_dump() | choices)))

    # --- the main job ------------------------------------------------------------------------------------------

    def sell(self, patient: UUID, package: UUID, price_minor: int, **fields: Any) -> Receipt:
        """Sell for cash from today, unless told otherwise."""
        return self.desk.execute(self.sale(patient, package, price_minor, **fields))

    def sale(self, patient: UUID, package: UUID, price_minor: int, **fields: Any) -> SellPackage:
        """The command, unsent."""
        cash = (PaymentFields(tender=Tender.CASH, amount_minor=price_minor),) if price_minor else ()
        members = tuple(MemberFields(patient_id=person) for person in fields.pop("members", ()))
        defaults = {"start": self.today, "payments": cash, "members": members}
        return SellPackage(patient_id=patient, package_id=package, price_minor=price_minor, **(defaults | fields))

    def recovery_pack(self, name: str = "Recovery", **fields: Any) -> UUID:
        """The Physiotherapy Recovery Pack of the catalogue, shareable with four unless told otherwise."""
        items = {self.service("Physiotherapy", 70_000): 10, self.service("Doctor Consultation", 90_000): 2}
        return self.package(name, items, PACK_PRICE_MINOR, **({"max_members": 4} | fields))

    def sold_pack(self, head: str = "Asha Kulkarni", members: tuple[UUID, ...] = (), **fields: Any) -> Sold:
        """A Recovery Pack sold from today for cash; further fields are the package's."""
        package = self.recovery_pack(f"Recovery of {head}", **fields)
        buyer = self.patient(head)
        receipt = self.sell(buyer, package, PACK_PRICE_MINOR, members=members)
        return Sold(receipt, buyer, self.services["Physiotherapy"], self.services["Doctor Consultation"])

    def redemption(self, receipt: Receipt, service: UUID, person: UUID, **fields: Any) -> RedeemSessions:
        """The command, unsent."""
        asked = {"service_date": self.today} | fields
        key = receipt.card.patient_package_id
        return RedeemSessions(
            redemption=RedemptionFields(patient_package_id=key, service_id=service, person_id=person, **asked)
        )

    def redeem(self, receipt: Receipt, service: UUID, person: UUID, **fields: Any) -> Redeemed:
        """One session today; several a day are fine."""
        return self.desk.execute(self.redemption(receipt, service, person, **({"again": True} | fields)))

    def void(self, redeemed: Redeemed, approver: str = MANAGER, **fields: Any) -> Redeemed:
        """Void with the approver's PIN."""
        return self.approved(self.voiding(redeemed, **fields), approver)

    def voiding(self, redeemed: Redeemed, **fields: Any) -> VoidRedemption:
        """The command, unsent."""
        return VoidRedemption(line_id=redeemed.redemption.line_id, **({"reason": "wrong_patient"} | fields))

    def approved(self, command: Command[R], approver: str = MANAGER) -> R:
        """Send a command with that person's yes."""
        signed = self.desk.sign(command, self.staff[approver], PINS[approver])
        return self.desk.execute(command, signed)

    def add_member(self, receipt: Receipt, patient: UUID, relation: str = "") -> Wallet:
        """Add somebody to the family."""
        key = receipt.card.patient_package_id
        return self.desk.execute(AddMember(patient_package_id=key, patient_id=patient, relation=relation))

    def remove_member(self, receipt: Receipt, patient: UUID) -> Wallet:
        """Take somebody out of the family."""
        key = receipt.card.patient_package_id
        return self.desk.execute(RemoveMember(patient_package_id=key, patient_id=patient))

    # --- looking -----------------------------------------------------------------------------------------------

    def wallet(self, patient: UUID) -> Wallet:
        """What the front desk sees of a patient."""
        return self.desk.ask(wallet, patient)

    def card(self, receipt: Receipt, patient: UUID) -> Card:
        """The package as it lies in that person's wallet now."""
        return next(card for card in self.wallet(patient).cards if card.order_id == receipt.order_id)

    def row(self, receipt: Receipt, service: UUID) -> ServiceRow:
        """One service of the package as its head sees it."""
        card = self.card(receipt, receipt.buyer.id)
        return next(row for row in card.services if row.service_id == service)

    def all(self, query: Select[Any]) -> list[Any]:
        """Records or columns straight from the tables."""
        with self.desk.database.read() as session:
            return list(session.scalars(query))

    def change(self, kind: type[Base], key: UUID, **values: Any) -> None:
        """Put a record into a state that no command leads to yet."""
        with self.desk.database.write() as session:
            session.execute(update(kind).where(kind.__table__.c.id == key).values(**values))


def _today(read: Read) -> date:
    return read.today


def found(desk: Desk, clock: MovableClock) -> Clinic:
    """Found the clinic on an empty database; reception is at the desk."""
    clinic = Clinic(desk, clock, people_and_places(desk))
    clinic.sign_in(RECEPTION)
    return clinic
