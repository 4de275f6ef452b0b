"""Short verbs for tests about money after the sale: paying, cancelling, and how the books of a package stand."""

from typing import Any
from uuid import UUID

from app.desk import books
from app.desk.commands.cancel_package import CancelPackage
from app.desk.commands.edit_centre import EditCentre
from app.desk.commands.reverse_payment import ReversePayment
from app.desk.commands.save_service import SaveService
from app.desk.commands.save_tax_class import RateFields, SaveTaxClass
from app.desk.commands.take_payment import TakePayment
from app.desk.commands.upgrade_package import UpgradePackage
from app.desk.payments import PaymentFields
from app.desk.refunding import PayoutFields
from app.desk.selling import SaleFields
from app.desk.views.cancelling import Quotes, quotes
from app.desk.views.receipts import Receipt
from app.desk.views.refunds import RefundFacts
from app.desk.work import Read
from app.domain.liability import LiabilityLine, Standing
from app.domain.sale import Tender
from app.domain.wallet import PatientPackage
from tests.clinic import Clinic, Sold
from tests.founding import ANDHERI, OWNER

UTR = "412345678901"


def register(clinic: Clinic, centre: str = ANDHERI) -> None:
    """Register a centre for tax."""
    clinic.as_owner(
        EditCentre(
            centre_id=clinic.centres[centre], name=centre, time_zone="Asia/Kolkata", tax_number="27AAACN1234A1Z5"
        )
    )


def taxed(clinic: Clinic, name: str, price_minor: int, rate: int | None, *, included: bool = True) -> UUID:
    """A service with a class of its own from today on, by basis points; None is exempt."""
    rates = (RateFields(valid_from=clinic.today, exempt=rate is None, rate_basis_points=rate or 0, included=included),)
    tax_class = clinic.as_owner(SaveTaxClass(name=f"{name} tax", rates=rates))
    fields = {"code": name[:9].replace(" ", ""), "name": name, "list_price_minor": price_minor}
    return clinic.as_owner(SaveService.model_validate(fields | {"tax_class_id": tax_class}))


def cash(amount_minor: int) -> tuple[PaymentFields, ...]:
    """Payments of one note of cash."""
    return (PaymentFields(tender=Tender.CASH, amount_minor=amount_minor),)


def upi(amount_minor: int, reference: str = UTR) -> tuple[PaymentFields, ...]:
    """Payments of one UPI transfer."""
    return (PaymentFields(tender=Tender.UPI, amount_minor=amount_minor, reference=reference),)


def out(amount_minor: int) -> tuple[PayoutFields, ...]:
    """Payouts of cash."""
    return (PayoutFields(tender=Tender.CASH, amount_minor=amount_minor),)


def pay(clinic: Clinic, sale: Receipt, amount_minor: int) -> Receipt:
    """Take cash for an order."""
    return clinic.desk.execute(TakePayment(order_id=sale.order_id, payments=cash(amount_minor)))


def reversing(sale: Receipt, position: int = 0, **fields: object) -> ReversePayment:
    """The reversal of a payment on a receipt, unsent."""
    asked = {"payment_id": sale.payments[position].payment_id, "reason": "our_mistake"}
    return ReversePayment.model_validate(asked | fields)


def quoted(clinic: Clinic, sale: Receipt) -> Quotes:
    """What cancelling would bring now."""
    return clinic.desk.ask(quotes, sale.card.patient_package_id)


def cancelling(clinic: Clinic, sale: Receipt, **fields: Any) -> CancelPackage:
    """The cancellation by the quote of now, unsent."""
    shown = quoted(clinic, sale).sold.refund_minor
    asked = {"patient_package_id": sale.card.patient_package_id, "quoted_minor": shown, "reason": "moved_away"}
    return CancelPackage(**(asked | fields))


def used_pack(clinic: Clinic, physio: int = 3, doctor: int = 1, **terms: Any) -> Sold:
    """Rs 8,000 for 10 Physiotherapy at Rs 700 (Rs 6,363.64 of it) and 2 consultations at Rs 900 (Rs 1,636.36)."""
    pack = clinic.sold_pack(**terms)
    if physio:
        clinic.redeem(pack.receipt, pack.physio, pack.head, sessions=physio)
    if doctor:
        clinic.redeem(pack.receipt, pack.doctor, pack.head, sessions=doctor)
    return pack


def cancelled(clinic: Clinic, pack: Sold, **fields: object) -> RefundFacts:
    """Cancel by the quote of now with the owner's yes."""
    return clinic.approved(cancelling(clinic, pack.receipt, **fields), OWNER).refund


def upgrading(clinic: Clinic, old: Receipt, package_id: UUID, price_minor: int, **fields: Any) -> UpgradePackage:
    """The upgrade by the credit of now, the rest in cash, unsent; further fields are the sale's."""
    credit = quoted(clinic, old).credit_minor
    rest = price_minor - credit
    sale = SaleFields(
        patient_id=old.card.head_id,
        package_id=package_id,
        price_minor=price_minor,
        **({"start": clinic.today, "payments": cash(rest) if rest > 0 else ()} | fields),
    )
    key = old.card.patient_package_id
    return UpgradePackage(patient_package_id=key, credit_minor=credit, sale=sale, reason="patient_asked")


def standing(clinic: Clinic, patient_package_id: UUID) -> Standing:
    """How the money of a package stands."""

    def stand(read: Read) -> Standing:
        found = read.session.get(PatientPackage, patient_package_id)
        assert found is not None
        return books.standing(read, found)

    return clinic.desk.ask(stand)


def booked(clinic: Clinic, patient_package_id: UUID) -> list[tuple[str, str, int]]:
    """The liability lines of a package: kind, cause and amount."""
    query = LiabilityLine.__table__.select().where(LiabilityLine.patient_package_id == patient_package_id)
    with clinic.desk.database.read() as session:
        rows = session.execute(query.order_by(LiabilityLine.seq)).all()
    return [(row.kind.value, row.cause.value, row.amount_minor) for row in rows]
