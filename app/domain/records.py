"""Every kind of record the clinic keeps, imported once so that the metadata is whole."""

from app.domain.appointment import Appointment, AppointmentClaim
from app.domain.approval import Approval, ApprovalRequest
from app.domain.base import Base
from app.domain.catalogue import Package, PackageCentre, PackageItem, PackageType, Service
from app.domain.clinic import Centre, DocumentSeries, Organisation, Setting, Workstation
from app.domain.day_close import CashCount, DayClose, OpenItem
from app.domain.entitlement import Entitlement
from app.domain.family import Membership
from app.domain.freeze import Freeze
from app.domain.journal import Journal, PersonalValue
from app.domain.ledger import LedgerLine
from app.domain.liability import LiabilityLine
from app.domain.patient import NameSlip, Patient, PatientKey
from app.domain.refund import Payout, Refund, RefundLine
from app.domain.sale import Document, Instalment, Order, OrderLine, Payment, ReferenceClaim
from app.domain.staff import PinGuard, Staff, StaffCentre, StaffChoice
from app.domain.tax import TaxClass, TaxRate
from app.domain.wallet import PatientPackage, PatientPackageCentre

__all__ = [
    "Appointment",
    "AppointmentClaim",
    "Approval",
    "ApprovalRequest",
    "Base",
    "CashCount",
    "Centre",
    "DayClose",
    "Document",
    "DocumentSeries",
    "Entitlement",
    "Freeze",
    "Instalment",
    "Journal",
    "LedgerLine",
    "LiabilityLine",
    "Membership",
    "NameSlip",
    "OpenItem",
    "Order",
    "OrderLine",
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
    "Payout",
    "PersonalValue",
    "PinGuard",
    "ReferenceClaim",
    "Refund",
    "RefundLine",
    "Service",
    "Setting",
    "Staff",
    "StaffCentre",
    "StaffChoice",
    "TaxClass",
    "TaxRate",
    "Workstation",
]
