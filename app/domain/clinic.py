"""The clinic business itself: the organisation, its centres, its desks and its settings."""

from datetime import date
from uuid import UUID, uuid4

from sqlalchemy import CheckConstraint, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.domain.base import Base, Line, Name, Text, Word


class Organisation(Base, kw_only=True):
    """The tenant: one clinic business with one currency."""

    __tablename__ = "organisation"
    __table_args__ = (
        UniqueConstraint("only", name="uq_organisation_only"),
        CheckConstraint('"only" = 1', name="only"),  # quoted: PostgreSQL reserves the word
    )

    id: Mapped[UUID] = mapped_column(primary_key=True, default_factory=uuid4)
    name: Mapped[Name]
    currency: Mapped[Word]
    """ISO 4217 code; every amount of this clinic is in its minor units."""
    only: Mapped[int] = mapped_column(default=1, init=False)


class Centre(Base, kw_only=True):
    """A place that sells and redeems, with its own calendar day."""

    __tablename__ = "centre"
    __table_args__ = (
        UniqueConstraint("code", name="uq_centre_code"),
        UniqueConstraint("name_key", name="uq_centre_name_key"),
        CheckConstraint("length(code) BETWEEN 1 AND 3", name="code_short"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True, default_factory=uuid4)
    code: Mapped[Word]
    """At most 3 letters or digits: the first part of every document number."""
    name: Mapped[Name]
    name_key: Mapped[Name]
    time_zone: Mapped[Name]
    """IANA name (Asia/Kolkata); decides which civil day it is here."""
    address: Mapped[Line] = mapped_column(default="")
    receipt_header: Mapped[Text] = mapped_column(default="")
    upi_id: Mapped[Name] = mapped_column(default="")
    """The payee address (name@bank) in the QR code a patient scans; empty where the centre takes no UPI."""
    tax_number: Mapped[Name] = mapped_column(default="")
    """Under which the centre is registered for tax (GSTIN in India); empty where it is not and charges none."""


class Workstation(Base, kw_only=True):
    """One desk: the computer that signs a chain of journal entries of its own."""

    __tablename__ = "workstation"
    __table_args__ = (UniqueConstraint("centre_id", "name", name="uq_workstation_centre_id_name"),)

    id: Mapped[UUID] = mapped_column(primary_key=True, default_factory=uuid4)
    centre_id: Mapped[UUID] = mapped_column(ForeignKey("centre.id"))
    name: Mapped[Name]


class Setting(Base, kw_only=True):
    """One choice of the clinic, by its name; the value is JSON."""

    __tablename__ = "setting"

    name: Mapped[Word] = mapped_column(primary_key=True)
    value: Mapped[Text]


class DocumentSeries(Base, kw_only=True):
    """The next number of one kind of document at one centre in one financial year: consecutive, never reused."""

    __tablename__ = "document_series"
    __table_args__ = (CheckConstraint("next >= 1", name="next_positive"),)

    centre_id: Mapped[UUID] = mapped_column(ForeignKey("centre.id"), primary_key=True)
    kind: Mapped[Word] = mapped_column(primary_key=True)
    year: Mapped[Word] = mapped_column(primary_key=True)
    next: Mapped[int] = mapped_column(default=1)

    def take(self) -> int:
        """Take the next number; it is lost for ever only if the whole sale is lost."""
        number = self.next
        self.next = number + 1
        return number


def financial_year(day: date, first_month: int) -> str:
    """The year a document belongs to, in at most 5 characters: 26-27, or 2026 where it is the calendar year.

    The year's first month is a setting (April in India); domain.md says nothing of a calendar year's spelling.
    """
    if first_month == 1:
        return f"{day.year:04d}"
    first = day.year if day.month >= first_month else day.year - 1
    return f"{first % 100:02d}-{(first + 1) % 100:02d}"


def document_number(centre_code: str, year: str, number: int, *, letter: str = "") -> str:
    """MUM/26-27/000123 for an order; on other documents a letter stands for the first digit (T00123).

    At most 16 characters, which Indian tax law asks of every invoice number.
    """
    digits = 6 - len(letter)
    if number >= 10**digits:
        message = f"the series of {centre_code} for {year} is full"
        raise OverflowError(message)
    return f"{centre_code}/{year}/{letter}{number:0{digits}d}"
