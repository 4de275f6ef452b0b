"""Every kind of record the clinic keeps, imported once so that the metadata is whole."""

from app.domain.appointment import Appointment, AppointmentClaim
from app.domain.approval import Approval, ApprovalRequest
from app.domain.base import Base
from app.domain.catalogue import Package, PackageCentre, PackageItem, PackageType, Service
from app.domain.clinic import Centre, DocumentSeries, Organisation, Setting, Workstation
from app.domain.family import Membership
from app.domain.journal import Journal, PersonalValue
from app.domain.ledger import LedgerLine
from app.domain.patient import Patient, PatientKey
from app.domain.sale import Order, Payment
from app.domain.staff import PinGuard, Staff, StaffCentre
from app.domain.wallet import Entitlement, PatientPackage, PatientPackageCentre

__all__ = [
    "Appointment",
    "AppointmentClaim",
    "Approval",
    "ApprovalRequest",
    "Base",
    "Centre",
    "DocumentSeries",
    "Entitlement",
    "Journal",
    "LedgerLine",
    "Membership",
    "Order",
    "Organisation",
    "Package",
    "PackageCentre",
    "PackageItem",
    "PackageType",
    "Patient",
    "PatientKey",
    "PatientPackage",
    "PatientPackageCentre",
    "Payment",
    "PersonalValue",
    "PinGuard",
    "Service",
    "Setting",
    "Staff",
    "StaffCentre",
    "Workstation",
]
