"""Founding the sample clinic: centres, desks, people, services and packages, through the same commands as real use."""

import random
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, TypeVar
from uuid import UUID

from pydantic import SecretStr

from app.desk.command import Command
from app.desk.commands.add_desk import AddDesk
from app.desk.commands.change_settings import ChangeSettings
from app.desk.commands.found_clinic import FoundClinic
from app.desk.commands.hire_staff import HireStaff
from app.desk.commands.open_centre import CentreFields, OpenCentre
from app.desk.commands.save_package import ItemFields, SavePackage
from app.desk.commands.save_package_type import SavePackageType
from app.desk.commands.save_service import SaveService
from app.desk.commands.save_tax_class import RateFields, SaveTaxClass
from app.desk.commands.withdraw_package import WithdrawPackage
from app.desk.desk import Desk
from app.desk.settings import ClinicSettings
from app.domain.staff import Actor, Role
from app.domain.terms import Scope
from app.exchange.sample_clock import SampleClock
from app.exchange.sample_data import (
    CatalogueChange,
    SampleCentre,
    SampleData,
    SamplePackage,
    SampleService,
    SampleStaff,
    SampleTaxClass,
)

R = TypeVar("R")
FIRST_DAY = -10_000
"""Before every change: the catalogue as it was founded."""


@dataclass
class SampleClinic:
    """The clinic while it is being built: its desks by centre code, and the ids of what was made."""

    data: SampleData
    clock: SampleClock
    first_desk: Desk
    step: Callable[[], None]
    """Called after each command."""
    rng: random.Random
    desks: dict[str, Desk] = field(default_factory=dict)
    centres: dict[str, UUID] = field(default_factory=dict)
    staff: dict[str, Actor] = field(default_factory=dict)
    tax_classes: dict[str, UUID] = field(default_factory=dict)
    types: dict[str, UUID] = field(default_factory=dict)
    services: dict[str, UUID] = field(default_factory=dict)
    packages: dict[str, UUID] = field(default_factory=dict)

    @property
    def owner(self) -> Actor:
        """The one who founds it."""
        return next(actor for actor in self.staff.values() if actor.role is Role.OWNER)

    def request_id(self) -> UUID:
        """The id of one action, the same at each building."""
        return UUID(int=self.rng.getrandbits(128), version=4)

    def send(self, command: Command[R]) -> R:
        """Carry out one command of the owner's at the first desk."""
        result = self.first_desk.execute(command)
        self.step()
        return result

    # --- founding ----------------------------------------------------------------------------------------------

    def found(self) -> None:
        """Everything that must be there before the first patient comes."""
        first, *others = self.data.centres
        self._found(first)
        for centre in others:
            self._open(centre)
        for person in self.data.staff:
            if person.role is not Role.OWNER:
                self._hire(person)
        self._choose()
        for tax in self.data.tax_classes:
            self.tax_classes[tax.name] = self.send(self._tax_class(tax))
        for name in self.data.package_types:
            self.types[name] = self.send(SavePackageType(request_id=self.request_id(), name=name))
        for service in self.data.services:
            self.services[service.code] = self.send(self._service(service))
        for package in self.data.packages:
            price_minor = self.data.price_on(package.code, FIRST_DAY)
            self.packages[package.code] = self.send(self._package(package, price_minor=price_minor))

    def _found(self, centre: SampleCentre) -> None:
        owner = next(person for person in self.data.staff if person.role is Role.OWNER)
        command = FoundClinic(
            request_id=self.request_id(),
            organisation=self.data.organisation,
            currency=self.data.currency,
            centre=_centre(centre),
            workstation=centre.workstation,
            owner=owner.name,
            owner_pin=SecretStr(self.data.pin),
        )
        place = self.send(command)
        self.centres[centre.code], self.desks[centre.code] = place.centre_id, self.first_desk
        self.staff[owner.name] = Actor(command.own_id("owner"), owner.name, owner.role)
        self.first_desk.actor = self.owner

    def _open(self, centre: SampleCentre) -> None:
        """A further centre with a desk of its own."""
        key = self.send(OpenCentre(request_id=self.request_id(), centre=_centre(centre)))
        desk = self.send(AddDesk(request_id=self.request_id(), centre_id=key, name=centre.workstation))
        self.centres[centre.code] = key
        self.desks[centre.code] = Desk(self.first_desk.database, clock=self.clock, workstation_id=desk)

    def _hire(self, person: SampleStaff) -> None:
        key = self.send(
            HireStaff(
                request_id=self.request_id(),
                name=person.name,
                role=person.role,
                centre_ids=tuple(self.centres[code] for code in person.centres),
                pin=SecretStr(self.data.pin),
            )
        )
        self.staff[person.name] = Actor(key, person.name, person.role)

    def _choose(self) -> None:
        """What this clinic does otherwise than a new one."""
        known = self.first_desk.ask(lambda read: read.settings).model_dump()
        chosen = ClinicSettings.model_validate(known | dict(self.data.settings))
        self.send(ChangeSettings(request_id=self.request_id(), settings=chosen))

    def _tax_class(self, tax: SampleTaxClass) -> SaveTaxClass:
        rate = RateFields(
            valid_from=tax.valid_from,
            exempt=tax.exempt,
            rate_basis_points=tax.rate_basis_points,
            included=tax.included,
        )
        return SaveTaxClass(request_id=self.request_id(), name=tax.name, rates=(rate,))

    def _service(self, service: SampleService, **fields: Any) -> SaveService:  # noqa: ANN401 - fields of the command
        return SaveService(
            request_id=self.request_id(),
            code=service.code,
            name=service.name,
            list_price_minor=service.list_price_minor,
            tax_class_id=self.tax_classes[service.tax_class],
            **fields,
        )

    def _package(self, package: SamplePackage, **fields: Any) -> SavePackage:  # noqa: ANN401 - as above
        centres = tuple(self.centres.values()) if package.scope is Scope.MULTI else ()
        return SavePackage(
            request_id=self.request_id(),
            code=package.code,
            name=package.name,
            type_id=self.types[package.type],
            items=tuple(ItemFields(service_id=self.services[code], sessions=n) for code, n in package.items),
            validity_days=package.validity_days,
            scope=package.scope,
            centre_ids=centres,
            max_members=package.max_members,
            refund_policy=package.refund_policy,
            refund_fee_basis_points=package.refund_fee_basis_points,
            **fields,
        )

    # --- changing the catalogue on the way ---------------------------------------------------------------------

    def change(self, change: CatalogueChange) -> Command[UUID]:
        """The command that makes this change; what was sold keeps its terms."""
        if change.withdraws:
            return WithdrawPackage(request_id=self.request_id(), package_id=self.packages[change.withdraws])
        if change.raises:
            package = self.data.package[change.raises]
            key = self.packages[change.raises]
            return self._package(package, package_id=key, revision=1, price_minor=package.price_minor)
        service = next(service for service in self.data.services if service.code == change.stops_offering)
        return self._service(service, service_id=self.services[service.code], offered=False)


def _centre(centre: SampleCentre) -> CentreFields:
    return CentreFields(
        code=centre.code,
        name=centre.name,
        time_zone=centre.time_zone,
        address=centre.address,
        receipt_header=centre.receipt_header,
        upi_id=centre.upi_id,
        tax_number=centre.tax_number,
    )
