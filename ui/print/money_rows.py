"""The money on a receipt: tax by rate, each tender and what was taken back, and what is still to pay."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from app.desk.views.receipts import ReceiptPayment, TaxLine, TaxPaper
from app.domain.sale import DocumentKind, Tender
from ui import format as show
from ui.print.document import row
from ui.wording import reason_word, tender_word

HUNDREDTHS, HALVES = 100, 200
MINUS = "\N{MINUS SIGN}"


def minus(minor: int, currency: str) -> str:
    """An amount that goes off."""
    return MINUS + show.money(abs(minor), currency)


def tax_rows(paper: TaxPaper, currency: str) -> list[str]:
    """The value without tax and both halves of the tax, by rate; that all is exempt, in one word."""
    if paper.kind is DocumentKind.BILL_OF_SUPPLY:
        tax, exempt = QCoreApplication.translate("Receipt", "Tax"), QCoreApplication.translate("Receipt", "exempt")
        return [row(tax, exempt, quiet=True)]
    groups: dict[tuple[bool, int], list[TaxLine]] = {}
    for line in paper.lines:
        groups.setdefault((line.exempt, 0 if line.exempt else line.rate_basis_points), []).append(line)
    return [one for (exempt, rate), lines in groups.items() for one in _rate_rows(lines, rate, currency, exempt=exempt)]


def _rate_rows(lines: Sequence[TaxLine], rate: int, currency: str, *, exempt: bool) -> list[str]:
    names = ", ".join(line.service_name for line in lines)
    value = QCoreApplication.translate("Receipt", "{services}, taxable value")
    if exempt:
        value = QCoreApplication.translate("Receipt", "{services}, exempt of tax")
    rows = [(value.format(services=names), sum(line.net_minor for line in lines))]
    cgst, sgst = sum(line.cgst_minor for line in lines), sum(line.sgst_minor for line in lines)
    if rate and cgst == sgst:
        half = f"{rate / HALVES:g}"
        rows.append((QCoreApplication.translate("Receipt", "CGST {percent} %").format(percent=half), cgst))
        rows.append((QCoreApplication.translate("Receipt", "SGST {percent} %").format(percent=half), sgst))
    elif not exempt:
        percent = f"{rate / HUNDREDTHS:g}"
        rows.append((QCoreApplication.translate("Receipt", "Tax {percent} %").format(percent=percent), cgst + sgst))
    return [row(words, show.money(minor, currency), quiet=True) for words, minor in rows]


def payment_rows(payments: Sequence[ReceiptPayment], sold_on: date | None, currency: str) -> list[str]:
    """Every entry in its order: the tender, the day where it came after the sale, what was taken back."""
    rows: list[str] = []
    for payment in payments:
        words = _payment_words(payment, sold_on)
        if payment.is_reversal:
            reason = reason_word(payment.reason)
            taken = QCoreApplication.translate("Receipt", "{payment} taken back: {reason}")
            rows.append(row(taken.format(payment=words, reason=reason), minus(payment.amount_minor, currency)))
            continue
        rows.append(row(words, show.money(payment.amount_minor, currency)))
        if payment.tender is Tender.CASH and payment.change_minor:
            given = QCoreApplication.translate("Receipt", "Tendered {amount}, change").format(
                amount=show.money(payment.tendered_minor or 0, currency)
            )
            rows.append(row(given, show.money(payment.change_minor, currency), quiet=True))
    return rows


def _payment_words(payment: ReceiptPayment, sold_on: date | None) -> str:
    words = tender_word(payment.tender)
    if payment.reference:
        words = QCoreApplication.translate("Receipt", "{tender}, reference ends {n}").format(
            tender=words, n=ending(payment.reference)
        )
    if payment.booked_on is None or payment.booked_on == sold_on:
        return words
    on = QCoreApplication.translate("Receipt", "{payment}, {day}")
    return on.format(payment=words, day=show.day(payment.booked_on))


def ending(reference: str) -> str:
    """Enough to tell which one it was; a whole reference is never printed."""
    return reference.replace(" ", "")[-4:]


def due_rows(instalments: Sequence[tuple[date, int]], due_minor: int, currency: str) -> list[str]:
    """What is still to pay and when; what was taken back is due at once."""
    if not due_minor:
        return []
    rows = [row(QCoreApplication.translate("Receipt", "Still to pay"), show.money(due_minor, currency), strong=True)]
    at_once = due_minor - sum(amount for _, amount in instalments)
    if at_once > 0 and instalments:
        rows.append(row(QCoreApplication.translate("Receipt", "due now"), show.money(at_once, currency), quiet=True))
    due = QCoreApplication.translate("Receipt", "due {day}")
    return rows + [
        row(due.format(day=show.day(on)), show.money(part, currency), quiet=True) for on, part in instalments
    ]
