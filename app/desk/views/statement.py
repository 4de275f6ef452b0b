"""The statement of a sold package: its whole story on one page, down to the balance, with a code that proves it."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from app.desk.lookup import must_find
from app.desk.views.audit_code import Verified, audit_code, verify_statement
from app.desk.views.cards import Card
from app.desk.views.rows import PatientFacts, facts_of
from app.desk.views.statement_rows import Event, StatementRow, rows_of
from app.desk.views.wallet import card_of
from app.desk.work import Read, report
from app.domain.clinic import Centre
from app.domain.wallet import PatientPackage

__all__ = ["Event", "ServiceBalance", "Statement", "StatementRow", "Verified", "statement", "verify_statement"]


@dataclass(frozen=True, slots=True)
class ServiceBalance:
    """The replay of one service: given - visits + voids - ended + given back = left."""

    service_name: str
    given: int
    """Sold, and net adjustments."""
    visits: int
    voided: int
    ended: int
    """By completion or cancellation, less what a reopening gave back."""
    left: int


@dataclass(frozen=True, slots=True)
class Statement:
    """Everything the page prints."""

    organisation: str
    currency: str
    centre_name: str
    """Where it was sold."""
    centre_address: str
    header: str
    time_zone: str
    head: PatientFacts
    card: Card
    rows: tuple[StatementRow, ...]
    services: tuple[ServiceBalance, ...]
    paid_minor: int
    """Less what was reversed, tax included."""
    paid_out_minor: int
    printed_at: datetime
    code: str


@report
def statement(read: Read, patient_package_id: UUID) -> Statement:
    """The story of a package as it can be told today, to its head."""
    sold = must_find(read, PatientPackage, patient_package_id)
    centre = must_find(read, Centre, sold.centre_id)
    card, rows = card_of(read, sold.id), rows_of(read, sold)
    return Statement(
        organisation=read.place.organisation,
        currency=read.place.currency,
        centre_name=centre.name,
        centre_address=centre.address,
        header=centre.receipt_header,
        time_zone=centre.time_zone,
        head=facts_of(read, sold.head_id),
        card=card,
        rows=rows,
        services=tuple(_balance(service.service_name, service.left, rows) for service in card.services),
        paid_minor=_sum(rows, Event.PAYMENT) - _sum(rows, Event.REVERSAL),
        paid_out_minor=_sum(rows, Event.PAYOUT),
        printed_at=read.now,
        code=audit_code(read, sold),
    )


def _balance(service: str, left: int, rows: tuple[StatementRow, ...]) -> ServiceBalance:
    def changed(*events: Event) -> int:
        return sum(row.change for row in rows if row.service_name == service and row.event in events)

    return ServiceBalance(
        service_name=service,
        given=changed(Event.SALE, Event.ADJUSTMENT),
        visits=-changed(Event.VISIT),
        voided=changed(Event.VOID),
        ended=-changed(Event.ENDED, Event.GIVEN_BACK),
        left=left,
    )


def _sum(rows: tuple[StatementRow, ...], event: Event) -> int:
    return sum(row.amount_minor or 0 for row in rows if row.event is event)
