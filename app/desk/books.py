"""The books of one package: how its money stands, and the dated lines that end a liability."""

from datetime import date
from uuid import UUID

from sqlalchemy import bindparam, func, select
from sqlalchemy.orm import aliased

from app.desk.contents import to_ask
from app.desk.work import Read, Work
from app.domain.allocation import Numbers
from app.domain.clinic import Centre
from app.domain.day_close import DayClose
from app.domain.entitlement import Entitlement
from app.domain.errors import DayClosed
from app.domain.ledger import LedgerLine
from app.domain.liability import OF_EXPIRY, Cause, LiabilityKind, LiabilityLine, Standing
from app.domain.sale import Payment
from app.domain.wallet import PatientPackage

_PAID = select(func.coalesce(func.sum(Payment.net_minor), 0)).where(Payment.order_id == bindparam("order_id"))
_LINES = (
    select(LiabilityLine.kind, LiabilityLine.cause, func.sum(LiabilityLine.amount_minor).label("amount"))
    .where(LiabilityLine.patient_package_id == bindparam("patient_package_id"))
    .group_by(LiabilityLine.kind, LiabilityLine.cause)
)
_LAST_SEQ = select(func.coalesce(func.max(LiabilityLine.seq), 0)).where(
    LiabilityLine.patient_package_id == bindparam("patient_package_id")
)
_CENTRE = select(Centre.id).where(Centre.id == bindparam("here")).with_for_update(read=True, key_share=True)
"""Whoever closes the day holds it: waited for, so that the next look sees the close."""
_CLOSED = select(DayClose.id).where(DayClose.centre_id == bindparam("here"), DayClose.day == bindparam("day"))
_last = aliased(LedgerLine)
_USED = (
    select(Entitlement, LedgerLine.used)
    .join(LedgerLine, LedgerLine.entitlement_id == Entitlement.id)
    .where(
        Entitlement.patient_package_id == bindparam("patient_package_id"),
        LedgerLine.seq
        == select(func.max(_last.seq))
        .where(_last.entitlement_id == Entitlement.id)
        .correlate(Entitlement)
        .scalar_subquery(),
    )
)


def standing(read: Read, sold: PatientPackage) -> Standing:
    """How the money of a package stands now; its cost does not grow with its history."""
    lines = {(row.kind, row.cause): int(row.amount) for row in read.rows(_LINES, patient_package_id=sold.id)}

    def booked(kind: LiabilityKind) -> int:
        return sum(amount for (of, _), amount in lines.items() if of is kind)

    return Standing(
        paid_minor=paid_net(read, sold.order_id) + booked(LiabilityKind.BROUGHT_IN),
        recognised_minor=recognised(read, sold.id),
        breakage_minor=booked(LiabilityKind.BREAKAGE),
        refunded_minor=booked(LiabilityKind.REFUND),
        kept_minor=booked(LiabilityKind.KEPT),
        of_expiry_minor=sum(
            amount for (kind, cause), amount in lines.items() if kind is LiabilityKind.BREAKAGE and cause in OF_EXPIRY
        ),
    )


def paid_net(read: Read, order_id: UUID | None) -> int:
    """What was paid for an order, without tax; nothing where the package was brought in."""
    return 0 if order_id is None else int(read.rows(_PAID, order_id=order_id).scalar_one())


def recognised(read: Read, patient_package_id: UUID) -> int:
    """What the sessions in use are worth, over all services."""
    every = read.rows(_USED, patient_package_id=patient_package_id)
    return sum(to_ask(Entitlement, row).value(Numbers.read(row.used)) for row in every)


def book(
    work: Work, sold: PatientPackage, what: tuple[LiabilityKind, Cause], amount_minor: int, *, on: date | None = None
) -> None:
    """Book one line, today unless it is dated; an amount of nothing is no line."""
    if amount_minor == 0:
        return
    if on is None:
        _ensure_day_open(work)
    kind, cause = what
    work.book(
        LiabilityLine(
            patient_package_id=sold.id,
            seq=int(work.rows(_LAST_SEQ, patient_package_id=sold.id).scalar_one()) + 1,
            kind=kind,
            cause=cause,
            amount_minor=amount_minor,
            centre_id=sold.centre_id,
            booked_on=on or work.today,
            at=work.now,
            journal_id=work.journal_id,
        )
    )


def _ensure_day_open(work: Work) -> None:
    """Nothing more is booked into a closed day here: an extension moves money without any entry the database guards.

    An expiry is dated and comes by itself: it was booked before its day was closed.
    """
    here = {"here": work.place.centre_id}
    work.rows(_CENTRE, **here)
    if work.rows(_CLOSED, **here, day=work.today).first() is not None:
        raise DayClosed


def book_breakage(work: Work, sold: PatientPackage, cause: Cause, amount_minor: int, *, on: date | None = None) -> None:
    """Book breakage, or take some back where the amount is negative."""
    book(work, sold, (LiabilityKind.BREAKAGE, cause), amount_minor, on=on)
