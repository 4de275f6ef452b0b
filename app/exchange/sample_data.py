"""What the sample clinic is made of: real treatments, prices and terms, and people who do not exist."""

import csv
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from importlib.resources import files
from typing import Any

from app.domain.patient import Sex
from app.domain.staff import Role
from app.domain.terms import RefundPolicy, Scope

MINOR = 100
"""Paise in a rupee: the files hold whole rupees."""


@dataclass(frozen=True, slots=True)
class SampleService:
    """A treatment at its published price."""

    code: str
    name: str
    list_price_minor: int
    tax_class: str


@dataclass(frozen=True, slots=True)
class SampleTaxClass:
    """How services of one sort are taxed, from a day on."""

    name: str
    valid_from: date
    exempt: bool
    rate_basis_points: int
    included: bool


@dataclass(frozen=True, slots=True)
class SamplePackage:
    """A package under published terms, and how people tend to use it."""

    code: str
    name: str
    type: str
    items: tuple[tuple[str, int], ...]
    """(service code, sessions)."""
    price_minor: int
    validity_days: int | None
    scope: Scope
    max_members: int
    refund_policy: RefundPolicy
    refund_fee_basis_points: int
    from_age: int
    """Younger people do not buy it."""
    every_days: int
    """Days between two visits."""
    weight: int
    """How often it is sold, beside the others."""


@dataclass(frozen=True, slots=True)
class SamplePerson:
    """A made-up patient; the phone numbers belong to nobody (no Indian mobile number starts with 5)."""

    key: str
    family: str
    relation: str
    name: str
    sex: Sex
    age: int
    birthday: str
    """Month and day (03-31), or empty where only the year is known."""
    phone: str
    centre: str


@dataclass(frozen=True, slots=True)
class SampleCentre:
    """A centre and the desk that stands in it."""

    code: str
    name: str
    time_zone: str
    address: str
    receipt_header: str
    upi_id: str
    workstation: str
    tax_number: str = ""
    """Under which it is registered for tax; one centre is, so that each kind of paper occurs."""


@dataclass(frozen=True, slots=True)
class SampleStaff:
    """Somebody who works there."""

    name: str
    role: Role
    centres: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CatalogueChange:
    """Something a manager changed in the catalogue on the way; what was sold before keeps its terms."""

    days_ago: int
    raises: str = ""
    from_price_minor: int = 0
    withdraws: str = ""
    stops_offering: str = ""


@dataclass(frozen=True, slots=True)
class Story:
    """One sale whose outcome is known, so that each screen has something to show."""

    buyer: str
    package: str
    centre: str
    days_ago: int
    uses: Mapping[str, tuple[str, ...]]
    """Who came, in order, by service code."""
    start_in: int = 0
    until: int = 1
    """Days ago of the last visit."""
    members: tuple[str, ...] = ()
    mistakes: tuple[str, ...] = ()
    """Void reasons of redemptions recorded wrongly on the way."""


@dataclass(frozen=True)
class SampleData:
    """Everything read from the resource files."""

    organisation: str
    currency: str
    pin: str
    """The one PIN of everybody, shown on the sample's sign-in page."""
    centres: tuple[SampleCentre, ...]
    staff: tuple[SampleStaff, ...]
    settings: Mapping[str, Any]
    """What differs from a new clinic's choices."""
    tax_classes: tuple[SampleTaxClass, ...]
    package_types: tuple[str, ...]
    changes: tuple[CatalogueChange, ...]
    services: tuple[SampleService, ...]
    packages: tuple[SamplePackage, ...]
    people: tuple[SamplePerson, ...]
    stories: tuple[Story, ...]

    @cached_property
    def package(self) -> dict[str, SamplePackage]:
        """The packages by code."""
        return {package.code: package for package in self.packages}

    @cached_property
    def person(self) -> dict[str, SamplePerson]:
        """The people by key."""
        return {person.key: person for person in self.people}

    @cached_property
    def families(self) -> dict[str, tuple[SamplePerson, ...]]:
        """The people of each family, its head first."""
        found: dict[str, tuple[SamplePerson, ...]] = {}
        for person in self.people:
            found[person.family] = (*found.get(person.family, ()), person)
        return found

    def price_on(self, code: str, day: int) -> int:
        """What a package cost on that day (0 is today, -1 yesterday)."""
        for change in self.changes:
            if change.raises == code and day < -change.days_ago:
                return change.from_price_minor
        return self.package[code].price_minor

    def on_sale(self, code: str, day: int) -> bool:
        """Whether the package was still sold on that day."""
        return all(change.withdraws != code or day < -change.days_ago for change in self.changes)


def read_sample_data() -> SampleData:
    """Read the resource files of the sample clinic."""
    clinic = json.loads(_text("clinic.json"))
    return SampleData(
        organisation=clinic["organisation"],
        currency=clinic["currency"],
        pin=clinic["pin"],
        centres=tuple(SampleCentre(**centre) for centre in clinic["centres"]),
        staff=tuple(SampleStaff(row["name"], Role(row["role"]), tuple(row["centres"])) for row in clinic["staff"]),
        settings=clinic["settings"],
        tax_classes=tuple(_tax_class(row) for row in clinic["tax_classes"]),
        package_types=tuple(clinic["package_types"]),
        changes=tuple(_change(row) for row in clinic["changes"]),
        services=tuple(
            SampleService(row["code"], row["name"], int(row["list_price"]) * MINOR, row["tax"])
            for row in _rows("services.csv")
        ),
        packages=tuple(_package(row) for row in _rows("packages.csv")),
        people=tuple(_person(row) for row in _rows("patients.csv")),
        stories=tuple(_story(row) for row in json.loads(_text("stories.json"))),
    )


def _text(name: str) -> str:
    return (files("resources") / "sample" / name).read_text("utf-8")


def _rows(name: str) -> Iterator[dict[str, str]]:
    return csv.DictReader(_text(name).splitlines())


def _tax_class(row: dict[str, Any]) -> SampleTaxClass:
    return SampleTaxClass(
        name=row["name"],
        valid_from=date.fromisoformat(row["valid_from"]),
        exempt=row.get("exempt", False),
        rate_basis_points=row.get("percent", 0) * 100,
        included=row.get("included", True),
    )


def _package(row: dict[str, str]) -> SamplePackage:
    items = (item.split() for item in row["items"].split(";"))
    return SamplePackage(
        code=row["code"],
        name=row["name"],
        type=row["type"],
        items=tuple((code, int(sessions)) for code, sessions in items),
        price_minor=int(row["price"]) * MINOR,
        validity_days=int(row["validity_days"]) if row["validity_days"] else None,
        scope=Scope(row["scope"]),
        max_members=int(row["max_members"]),
        refund_policy=RefundPolicy(row["refund_policy"]),
        refund_fee_basis_points=int(row["fee_percent"]) * 100,
        from_age=int(row["from_age"]),
        every_days=int(row["every_days"]),
        weight=int(row["weight"]),
    )


def _person(row: dict[str, str]) -> SamplePerson:
    known: dict[str, Any] = row | {"sex": Sex(row["sex"]), "age": int(row["age"])}
    return SamplePerson(**known)


def _change(row: dict[str, Any]) -> CatalogueChange:
    price = row.pop("from_price", 0)
    return CatalogueChange(from_price_minor=price * MINOR, **row)


def _story(row: dict[str, Any]) -> Story:
    return Story(
        buyer=row["buyer"],
        package=row["package"],
        centre=row["centre"],
        days_ago=row["days_ago"],
        uses={service: tuple(people) for service, people in row["uses"].items()},
        start_in=row.get("start_in", 0),
        until=row.get("until", 1),
        members=tuple(row.get("members", ())),
        mistakes=tuple(row.get("mistakes", ())),
    )
