"""The receipt of a sale and of a redemption, in the words a patient reads at home."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from app.desk.views.receipts import Receipt, ReceiptPayment
from app.desk.views.redemptions import Redemption
from app.domain.catalogue import RefundPolicy
from app.domain.sale import Tender
from ui import format as show
from ui.print.document import RULE, Paper, SafeDocument, build, centred, paragraph, row, table
from ui.wording import outcome_word, refund_policy_words, tender_word

MINUS = "\N{MINUS SIGN}"


@dataclass(frozen=True, slots=True)
class ReceiptLine:
    """One included service."""

    service_name: str
    sessions: int
    list_price_minor: int


@dataclass(frozen=True, slots=True)
class Sheet:
    """All that stands on a receipt: filled from a sale that happened, or from a page that is being filled in."""

    organisation: str
    place: str
    header: str
    title: str
    """The receipt's number, or that it comes on completion."""
    when: str
    staff_name: str
    buyer_name: str
    record_number: str
    currency: str
    package_name: str
    lines: tuple[ReceiptLine, ...]
    total_minor: int
    payments: tuple[ReceiptPayment, ...]
    starts_on: date
    last_valid_day: date | None
    people: tuple[str, ...]
    refund_policy: RefundPolicy
    refund_fee_basis_points: int
    only_at: tuple[str, ...]
    redeemed: Redemption | None = None
    duplicate: bool = False


def sheet_of(receipt: Receipt, *, duplicate: bool = False) -> Sheet:
    """The sheet of a sale that happened; a reprint says DUPLICATE."""
    card, zone = receipt.card, receipt.time_zone
    return Sheet(
        organisation=receipt.organisation,
        place=", ".join(filter(None, (receipt.centre_name, receipt.centre_address))),
        header=receipt.header,
        title=QCoreApplication.translate("Receipt", "Receipt {n}").format(n=receipt.order_number),
        when=f"{show.moment(receipt.placed_at, zone)} {show.zone_name(receipt.placed_at, zone)}",
        staff_name=receipt.staff_name,
        buyer_name=receipt.buyer.name,
        record_number=receipt.buyer.record_number,
        currency=receipt.currency,
        package_name=card.name,
        lines=tuple(ReceiptLine(line.service_name, line.sessions, line.list_price_minor) for line in receipt.lines),
        total_minor=receipt.total_minor,
        payments=receipt.payments,
        starts_on=card.starts_on,
        last_valid_day=card.last_valid_day,
        people=tuple(person.name for person in card.people if person.is_current),
        refund_policy=card.refund_policy,
        refund_fee_basis_points=receipt.refund_fee_basis_points,
        only_at=card.only_at,
        redeemed=receipt.redeemed_now,
        duplicate=duplicate,
    )


def receipt_document(sheet: Sheet, paper: Paper) -> SafeDocument:
    """The receipt laid out for that paper."""
    parts = (_heading(sheet), _who(sheet), _lines(sheet), _payments(sheet), _use(sheet), _terms(sheet))
    return build(RULE.join(parts), paper)


def _heading(sheet: Sheet) -> str:
    lines = [centred(sheet.organisation, size="large", strong=True), centred(sheet.place)]
    if sheet.header:
        lines.append(centred(sheet.header))
    lines.append(centred(sheet.title, strong=True))
    if sheet.duplicate:
        lines.append(centred(QCoreApplication.translate("Receipt", "DUPLICATE"), strong=True))
    return "".join(lines)


def _who(sheet: Sheet) -> str:
    return table(row(sheet.when, sheet.staff_name), row(sheet.buyer_name, sheet.record_number))


def _lines(sheet: Sheet) -> str:
    rows = [row(sheet.package_name, show.money(sheet.total_minor, sheet.currency), strong=True)]
    for line in sheet.lines:
        words = QCoreApplication.translate("Receipt", "{n} {service}, list {price}").format(
            n=line.sessions,
            service=line.service_name,
            price=show.money(line.list_price_minor, sheet.currency, brief=True),
        )
        rows.append(row(words, show.money(line.sessions * line.list_price_minor, sheet.currency), quiet=True))
    saving = sum(line.sessions * line.list_price_minor for line in sheet.lines) - sheet.total_minor
    if saving > 0:
        amount = MINUS + show.money(saving, sheet.currency)
        rows.append(row(QCoreApplication.translate("Receipt", "Saving"), amount, quiet=True))
    return table(*rows)


def _payments(sheet: Sheet) -> str:
    total = QCoreApplication.translate("Receipt", "Total")
    rows = [row(total, show.money(sheet.total_minor, sheet.currency), strong=True)]
    for payment in sheet.payments:
        words = tender_word(payment.tender)
        if payment.reference:
            ending = payment.reference.replace(" ", "")[-4:]
            words = QCoreApplication.translate("Receipt", "{tender}, reference ends {n}").format(tender=words, n=ending)
        rows.append(row(words, show.money(payment.amount_minor, sheet.currency)))
        if payment.tender is Tender.CASH and payment.change_minor:
            given = QCoreApplication.translate("Receipt", "Tendered {amount}, change").format(
                amount=show.money(payment.tendered_minor or 0, sheet.currency)
            )
            rows.append(row(given, show.money(payment.change_minor, sheet.currency), quiet=True))
    return table(*rows)


def _use(sheet: Sheet) -> str:
    never = QCoreApplication.translate("Receipt", "never expires")
    last = show.day(sheet.last_valid_day) if sheet.last_valid_day else never
    rows = [
        row(QCoreApplication.translate("Receipt", "Starts"), show.day(sheet.starts_on)),
        row(QCoreApplication.translate("Receipt", "Last valid"), last, strong=True),
    ]
    if sheet.redeemed is not None:
        rows.extend(_session_rows(sheet.redeemed))
    return table(*rows)


def _session_rows(redeemed: Redemption) -> list[str]:
    nth = QCoreApplication.translate("Receipt", "{n} of {m}").format(n=redeemed.nth, m=redeemed.sold)
    before_after = QCoreApplication.translate("Receipt", "{service}, before and after").format(
        service=redeemed.service_name
    )
    return [
        row(QCoreApplication.translate("Receipt", "Session"), nth),
        row(before_after, _before_after(redeemed)),
    ]


def _before_after(redeemed: Redemption) -> str:
    """Without an arrow: the bundled fonts have none."""
    words = QCoreApplication.translate("Receipt", "{before}, now {after}")
    return words.format(before=redeemed.left_then + redeemed.sessions, after=redeemed.left_then)


def _terms(sheet: Sheet) -> str:
    used_by = QCoreApplication.translate("Receipt", "May be used by {people}.").format(people=", ".join(sheet.people))
    where = QCoreApplication.translate("Receipt", "Use at {centres}.").format(centres=", ".join(sheet.only_at))
    policy = refund_policy_words(sheet.refund_policy, sheet.refund_fee_basis_points)
    return paragraph(f"{policy} {where} {used_by}")


def redemption_document(
    redeemed: Redemption, organisation: str, paper: Paper, *, duplicate: bool = False
) -> SafeDocument:
    """The slip of one redemption: session n of m, the balance before and after, until when the rest holds."""
    when = f"{show.moment(redeemed.at, redeemed.time_zone)} {show.zone_name(redeemed.at, redeemed.time_zone)}"
    last = redeemed.last_valid_day
    lines = [centred(organisation, size="large", strong=True), centred(redeemed.centre_name)]
    if duplicate:
        lines.append(centred(QCoreApplication.translate("Receipt", "DUPLICATE"), strong=True))
    rows = [
        row(redeemed.package_name, redeemed.head_record_number, strong=True),
        row(redeemed.service_name, str(redeemed.sessions)),
        row(QCoreApplication.translate("Receipt", "Who came"), redeemed.person_name),
        row(QCoreApplication.translate("Receipt", "How it went"), outcome_word(redeemed.outcome)),
        *_session_rows(redeemed),
    ]
    if last is not None:
        rows.append(row(QCoreApplication.translate("Receipt", "Last valid"), show.day(last), strong=True))
    html = "".join([*lines, RULE, table(row(when, redeemed.staff_name)), RULE, table(*rows)])
    return build(html, paper)
