"""Driver failures that are not bugs: a conflict to try again, a rule the database kept, or the machine's trouble."""

from collections.abc import Callable

from sqlalchemy.exc import DBAPIError, IntegrityError, OperationalError

from app.domain.errors import (
    CodeTaken,
    DayClosed,
    NameTaken,
    ReferenceUsed,
    Refusal,
    Trouble,
)
from app.storage.append_only import DAY_CLOSED

RETRIED_STATES = {"40001", "40P01"}
"""PostgreSQL: serialization failure, deadlock."""

RETRIED_CONSTRAINTS = {
    "uq_ledger_line_entitlement_id_seq": "ledger_line.entitlement_id, ledger_line.seq",
    "uq_journal_workstation_id_seq": "journal.workstation_id, journal.seq",
    "uq_liability_line_patient_package_id_seq": "liability_line.patient_package_id, liability_line.seq",
    "uq_journal_request_id": "journal.request_id",
}
"""Somebody else was quicker with the same number: run the whole command again (architecture.md, Errors)."""

RACED_CONSTRAINTS = {
    "uq_appointment_claim_appointment_id": "appointment_claim.appointment_id, appointment_claim.service_id",
    "uq_appointment_reference_key": "appointment.reference_key",
    "uq_ledger_line_voids_id": "ledger_line.voids_id",
    "pk_document_series": "document_series.centre_id, document_series.kind, document_series.year",
    "uq_sale_order_number": "sale_order.number",
    "uq_patient_record_number": "patient.record_number",
    "uq_document_number": "document.number",
    "uq_payment_reverses_id": "payment.reverses_id",
    "uq_refund_patient_package_id": "refund.patient_package_id",
    "uq_payout_refund_id_position": "payout.refund_id, payout.position",
    "uq_freeze_patient_package_id_position": "freeze.patient_package_id, freeze.position",
    "uq_day_close_centre_id_day": "day_close.centre_id, day_close.day",
    "uq_organisation_only": "organisation.only",
    "pk_pin_guard": "pin_guard.staff_id",
}
"""Two desks did the same thing at once: run again too, so that the domain's own rule answers with its facts."""

REFUSED_CONSTRAINTS: dict[str, tuple[str, Callable[[], Refusal]]] = {
    "pk_reference_claim": ("reference_claim.key", lambda: ReferenceUsed(reference="")),
    "uq_tax_class_name_key": ("tax_class.name_key", lambda: NameTaken(what="tax_class")),
    "uq_service_code_key": ("service.code_key", lambda: CodeTaken(what="service")),
    "uq_service_name_key": ("service.name_key", lambda: NameTaken(what="service")),
    "uq_package_type_name_key": ("package_type.name_key", lambda: NameTaken(what="package_type")),
    "uq_package_code_key": ("package.code_key", lambda: CodeTaken(what="package")),
    "uq_package_name_key": ("package.name_key", lambda: NameTaken(what="package")),
    "uq_centre_code": ("centre.code", lambda: CodeTaken(what="centre")),
    "uq_centre_name_key": ("centre.name_key", lambda: NameTaken(what="centre")),
    "uq_staff_name_key": ("staff.name_key", lambda: NameTaken(what="staff")),
    "uq_workstation_centre_id_name": ("workstation.centre_id, workstation.name", lambda: NameTaken(what="workstation")),
}

BUG_CONSTRAINTS = {
    "uq_package_item_package_id_service_id": "package_item.package_id, package_item.service_id",
    "uq_payment_order_id_position": "payment.order_id, payment.position",
    "uq_entitlement_patient_package_id_service_id": "entitlement.patient_package_id, entitlement.service_id",
    "uq_approval_journal_id": "approval.journal_id",
}
"""The domain refuses these before the database can: meeting one here is a bug."""


class Conflict(Exception):  # noqa: N818 - not shown: the desk runs the command again
    """Another desk was quicker: the whole unit is safe to run again."""


def explain(error: DBAPIError) -> Exception:
    """What a driver's error means to the desk: a conflict, a refusal, trouble, or itself where it is a bug."""
    if getattr(error.orig, "sqlstate", None) in RETRIED_STATES:
        return Conflict(str(error.orig))
    if isinstance(error, IntegrityError):
        return _explain_constraint(error)
    what = kind_of(str(error.orig))
    if what is not None:
        return Trouble(what, str(error.orig))
    if isinstance(error, OperationalError) or error.connection_invalidated:
        return Trouble("unreachable", str(error.orig))
    return error


def kind_of(words: str) -> str | None:
    """Which trouble a driver's or the system's words mean, None where they tell of a bug."""
    lowered = words.lower()
    return next((what for mark, what in MARKS if mark in lowered), None)


MARKS = (
    ("locked", "busy"),
    ("busy", "busy"),
    ("lock timeout", "busy"),
    ("disk is full", "full"),
    ("no space left", "full"),
    ("disk i/o error", "disk"),
    ("malformed", "damaged"),
    ("could not decode", "damaged"),
    ("not a database", "foreign"),
    ("unable to open", "unreachable"),
    ("readonly", "read_only"),
)
"""SQLite tells its kinds of trouble only by its words."""


def is_certain(error: DBAPIError) -> bool:
    """Whether a failed COMMIT surely left nothing: SQLite busy and every answer a server still gave."""
    words = str(error.orig).lower()
    return isinstance(error, IntegrityError) or "locked" in words or "busy" in words


def _explain_constraint(error: IntegrityError) -> Exception:
    words = str(error.orig)
    if DAY_CLOSED in words:
        return DayClosed()
    name = getattr(getattr(error.orig, "diag", None), "constraint_name", None)
    for constraint, columns in (RETRIED_CONSTRAINTS | RACED_CONSTRAINTS).items():
        if _matches(constraint, columns, name, words):
            return Conflict(constraint)
    for constraint, (columns, refusal) in REFUSED_CONSTRAINTS.items():
        if _matches(constraint, columns, name, words):
            return refusal()
    return error


def _matches(constraint: str, columns: str, name: str | None, words: str) -> bool:
    """PostgreSQL names the constraint; SQLite names its columns."""
    return name == constraint or words == f"UNIQUE constraint failed: {columns}"
