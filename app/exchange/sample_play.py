"""Playing the plan: each event becomes the command that a person at that desk would have sent."""

import random
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any, TypeVar
from uuid import UUID

from app.desk.command import Command
from app.desk.commands.add_member import AddMember
from app.desk.commands.approve_request import ApproveRequest
from app.desk.commands.bring_in_package import BringInPackage
from app.desk.commands.decline_request import DeclineRequest
from app.desk.commands.redeem_sessions import RedeemSessions
from app.desk.commands.register_patient import RegisterPatient
from app.desk.commands.remove_member import RemoveMember
from app.desk.commands.sell_package import MemberFields, SellPackage, UseNow
from app.desk.commands.send_for_approval import SendForApproval
from app.desk.commands.void_redemption import VoidRedemption
from app.desk.desk import Desk
from app.desk.payments import InstalmentFields
from app.desk.redeeming import RedemptionFields
from app.domain.staff import Actor, Role
from app.exchange.sample_clinic import SampleClinic
from app.exchange.sample_clock import MOMENTS, Calendar
from app.exchange.sample_events import (
    BringsIn,
    Buys,
    Changes,
    Closes,
    Comes,
    Does,
    Event,
    Joins,
    Leaves,
    Registers,
    SignsIn,
    Spot,
    Voids,
)
from app.exchange.sample_life_play import COMMANDS, Doing, closing
from app.exchange.sample_sales import Till
from app.exchange.sample_today import enter

R = TypeVar("R")
SEED = 3
ON_TIME_DAYS = 1
"""A visit recorded later than this, or into a closed day, needs a manager (domain.md, Redemption)."""


@dataclass
class Player:
    """Carries out a plan at the desks of a clinic, and keeps what the later events refer to."""

    clinic: SampleClinic
    calendar: Calendar
    people: dict[str, UUID] = field(default_factory=dict)
    packages: dict[int, UUID] = field(default_factory=dict)
    """Patient packages by the sale's number."""
    lines: dict[int, tuple[UUID, str]] = field(default_factory=dict)
    """Redemptions and who recorded them, by the visit's number."""
    closed: set[tuple[str, int]] = field(default_factory=set)
    """Centre and day."""
    till: Till = field(default_factory=lambda: Till(random.Random(SEED)))  # noqa: S311 - made-up payments

    def play(self, event: Event) -> None:
        """Let one event happen."""
        self.clinic.clock.go_to(self.calendar.at(event.spot.day, event.spot.moment))
        desk = self.clinic.desks[event.spot.centre]
        desk.actor = self.on_duty(event.spot)
        match event:
            case SignsIn():
                desk.sign_in(self.clinic.staff[event.staff].id, self.clinic.data.pin)
            case Registers():
                self._register(desk, event)
            case Buys():
                self._sell(desk, event)
            case Comes():
                self._redeem(desk, event)
            case Voids():
                self._void(desk, event)
            case Joins():
                desk.execute(
                    AddMember(
                        request_id=self.clinic.request_id(),
                        patient_package_id=self.packages[event.sale],
                        patient_id=self.people[event.person],
                        relation=self.clinic.data.person[event.person].relation,
                    )
                )
            case Leaves():
                self._remove(desk, event)
            case Does():
                self._do(desk, event)
            case Changes() | BringsIn() | Closes():
                self._manage(desk, event)
        self.clinic.step()

    # --- who is there ------------------------------------------------------------------------------------------

    def on_duty(self, spot: Spot) -> Actor:
        """Who acts: the centre's receptionists in turn, on some days its manager."""
        here = [person for person in self.clinic.data.staff if spot.centre in person.centres]
        desk = [person for person in here if person.role is Role.RECEPTIONIST]
        managers = [person for person in here if person.role is Role.MANAGER]
        if spot.day % 9 == 4:  # noqa: PLR2004 - a receptionist's day off
            return self.clinic.staff[managers[-1].name]
        return self.clinic.staff[desk[spot.moment * len(desk) // (MOMENTS + 1)].name]

    def _manager(self, centre: str, *, not_by: str = "", owner: bool = False) -> Actor:
        """Who approves at that centre; never who recorded it."""
        least = Role.OWNER if owner else Role.MANAGER
        for person in reversed(self.clinic.data.staff):
            if centre in person.centres and person.role.includes(least) and person.name != not_by:
                return self.clinic.staff[person.name]
        return self.clinic.owner

    def _approved(self, desk: Desk, command: Command[R], approver: Actor) -> R:
        """Send it with that manager's PIN."""
        return desk.execute(command, desk.sign(command, approver.id, self.clinic.data.pin))

    # --- what they do ------------------------------------------------------------------------------------------

    def _register(self, desk: Desk, event: Registers) -> None:
        person = self.clinic.data.person[event.person]
        year = self.calendar.today.year - person.age
        born: dict[str, Any] = {"birth_date": f"{year}-{person.birthday}"} if person.birthday else {"birth_year": year}
        command = RegisterPatient(
            request_id=self.clinic.request_id(), name=person.name, phone=person.phone, sex=person.sex, **born
        )
        self.people[event.person] = desk.execute(command).id

    def _sell(self, desk: Desk, event: Buys) -> None:
        buyer = self.people[event.buyer]
        services = self.clinic.services
        now = UseNow(service_id=services[event.uses_now], person_id=buyer) if event.uses_now else None
        command = SellPackage(
            request_id=self.clinic.request_id(),
            patient_id=buyer,
            package_id=self.clinic.packages[event.package],
            start=self.calendar.date_of(event.spot.day + event.start_in),
            price_minor=sum(payment.amount_minor for payment in event.payments) + sum(due for _, due in event.later),
            members=tuple(
                MemberFields(patient_id=self.people[key], relation=self.clinic.data.person[key].relation)
                for key in event.members
            ),
            payments=event.payments,
            later=tuple(
                InstalmentFields(due_on=self.calendar.date_of(day), amount_minor=due) for day, due in event.later
            ),
            use_now=now,
            renews_id=self.packages.get(event.renews),
        )
        self.packages[event.sale] = desk.execute(command).card.patient_package_id

    def _manage(self, desk: Desk, event: Changes | BringsIn | Closes) -> None:
        """What a manager does alone."""
        desk.actor = self._manager(event.spot.centre)
        match event:
            case Changes():
                desk.execute(self.clinic.change(event.change))
            case BringsIn():
                self._bring_in(desk, event)
            case Closes():
                desk.execute(closing(desk, self.calendar.date_of(event.spot.day), self.clinic.request_id()))
                self.closed.add((event.spot.centre, event.spot.day))

    def _bring_in(self, desk: Desk, event: BringsIn) -> None:
        bought_on = self.calendar.date_of(event.spot.day - event.bought_days_before)
        command = BringInPackage(
            request_id=self.clinic.request_id(),
            patient_id=self.people[event.buyer],
            package_id=self.clinic.packages[event.package],
            left=tuple((self.clinic.services[code], left) for code, left in event.left.items()),
            start=bought_on,
            price_minor=self.clinic.data.package[event.package].price_minor,
            bought_on=bought_on,
        )
        self.packages[event.sale] = desk.execute(command).patient_package_id

    def _do(self, desk: Desk, event: Does) -> None:
        """Signed by a manager, where it needs one who is there; never by who asks."""
        at = (desk, self.packages[event.sale], self.calendar.date_of(event.spot.day))
        command = COMMANDS[event.act.kind](Doing(self.clinic, *at, event.act, self.people, self.till))
        asker = desk.actor.name if desk.actor else ""
        if event.act.sent:
            desk.execute(SendForApproval.of(command))
        elif command.approvable:
            owner = event.act.kind == "reopen"
            self._approved(desk, command, self._manager(event.spot.centre, not_by=asker, owner=owner))
        else:
            desk.execute(command)

    def _redeem(self, desk: Desk, event: Comes) -> None:
        service_date = self.calendar.date_of(event.spot.day - event.days_late)
        reference = f"APT-{service_date:%y%m%d}-{event.visit:04d}" if event.appointment else ""
        if reference and event.spot.day == 0 and not event.days_late:
            enter(self.clinic, desk, self.people, event, reference=reference)
        command = RedeemSessions(
            request_id=self.clinic.request_id(),
            redemption=RedemptionFields(
                patient_package_id=self.packages[event.sale],
                service_id=self.clinic.services[event.service],
                person_id=self.people[event.person],
                sessions=event.sessions,
                service_date=service_date,
                outcome=event.outcome,
                appointment=reference,
                again=event.again,
            ),
        )
        is_closed = (event.spot.centre, event.spot.day - event.days_late) in self.closed
        if event.days_late > ON_TIME_DAYS or is_closed:
            redeemed = self._approved(desk, command, self._manager(event.spot.centre))
        else:
            redeemed = desk.execute(command)
        self.lines[event.visit] = redeemed.redemption.line_id, redeemed.redemption.staff_name

    def _void(self, desk: Desk, event: Voids) -> None:
        line_id, recorded_by = self.lines[event.visit]
        command = VoidRedemption(
            request_id=self.clinic.request_id(), line_id=line_id, reason=event.reason, note=event.note
        )
        approver = self._manager(event.spot.centre, not_by=recorded_by, owner=event.by_owner)
        if not event.sent:
            self._approved(desk, command, approver)
            return
        waiting = desk.execute(SendForApproval.of(command))
        self.clinic.clock.go_to(self.clinic.clock.moment + timedelta(minutes=5))
        if event.sent == "approved":
            self._approved(desk, ApproveRequest(request_id=self.clinic.request_id(), waiting_id=waiting), approver)
        if event.sent == "declined":
            desk.actor = approver
            note = "The patient did come that day"
            desk.execute(DeclineRequest(request_id=self.clinic.request_id(), waiting_id=waiting, note=note))

    def _remove(self, desk: Desk, event: Leaves) -> None:
        command = RemoveMember(
            request_id=self.clinic.request_id(),
            patient_package_id=self.packages[event.sale],
            patient_id=self.people[event.person],
        )
        if event.approved:
            self._approved(desk, command, self._manager(event.spot.centre))
        else:
            desk.execute(command)
