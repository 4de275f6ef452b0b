"""The receipt of a sale and of a redemption, in the words a patient reads at home."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from app.desk.views.receipts import Receipt, ReceiptPayment, TaxPaper
from app.desk.views.redemptions import Redemption
from app.domain.terms import RefundPolicy
from ui import format as show
from ui.print.codes import order_pictures
from ui.print.document import (
    RULE,
    Paper,
    SafeDocument,
    beside_code,
    build,
    build_on_one_sheet,
    centred,
    paragraph,
    row,
    table,
)
from ui.print.money_rows import due_rows, minus, payment_rows, tax_rows
from ui.wording import document_word, outcome_word, refund_policy_words


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
    """What kind of paper it is and its number, or that the number comes on completion."""
    when: str
    staff_name: str
    buyer_name: str
    record_number: str
    currency: str
    package_name: str
    lines: tuple[ReceiptLine, ...]
    price_minor: int
    total_minor: int
    """With tax that the price does not include."""
    payments: tuple[ReceiptPayment, ...]
    starts_on: date
    last_valid_day: date | None
    people: tuple[str, ...]
    refund_policy: RefundPolicy
    refund_fee_basis_points: int
    only_at: tuple[str, ...]
    paper: TaxPaper | None = None
    order_number: str = ""
    """Told apart from the number of the tax paper, where there is one."""
    sold_on: date | None = None
    instalments: tuple[tuple[date, int], ...] = ()
    due_minor: int = 0
    redeemed: Redemption | None = None
    duplicate: bool = False
    finds: str = ""
    """The order that the code on it finds; empty while it is only a draft."""


def sheet_of(receipt: Receipt, *, duplicate: bool = False) -> Sheet:
    """The sheet of a sale that happened; a reprint says DUPLICATE."""
    card, zone = receipt.card, receipt.time_zone
    return Sheet(
        organisation=receipt.organisation,
        place=", ".join(filter(None, (receipt.centre_name, receipt.centre_address))),
        header=receipt.header,
        title=_title(receipt),
        when=f"{show.moment(receipt.placed_at, zone)} {show.zone_name(receipt.placed_at, zone)}",
        staff_name=receipt.staff_name,
        buyer_name=receipt.buyer.name,
        record_number=receipt.buyer.record_number,
        currency=receipt.currency,
        package_name=card.name,
        lines=tuple(ReceiptLine(line.service_name, line.sessions, line.list_price_minor) for line in receipt.lines),
        price_minor=card.price_minor,
        total_minor=receipt.total_minor,
        payments=receipt.payments,
        starts_on=card.starts_on,
        last_valid_day=card.last_valid_day,
        people=tuple(person.name for person in card.people if person.is_current),
        refund_policy=card.refund_policy,
        refund_fee_basis_points=receipt.refund_fee_basis_points,
        only_at=card.only_at,
        paper=receipt.paper,
        order_number=receipt.order_number if receipt.paper is not None else "",
        sold_on=card.bought_on,
        instalments=receipt.instalments,
        due_minor=receipt.due_minor,
        redeemed=receipt.redeemed_now,
        duplicate=duplicate,
        finds=receipt.order_number,
    )


def _title(receipt: Receipt) -> str:
    paper = receipt.paper
    if paper is None:
        return QCoreApplication.translate("Receipt", "Receipt {n}").format(n=receipt.order_number)
    words = QCoreApplication.translate("Receipt", "{document} {n}")
    return words.format(document=document_word(paper.kind), n=paper.number)


def receipt_document(sheet: Sheet, paper: Paper) -> SafeDocument:
    """The receipt laid out for that paper."""
    parts = (_heading(sheet), _who(sheet), _lines(sheet), _payments(sheet), _use(sheet), _terms(sheet))
    return build_on_one_sheet(RULE.join(parts), paper, order_pictures(sheet.finds) if sheet.finds else None)


def _heading(sheet: Sheet) -> str:
    lines = [centred(sheet.organisation, size="large", strong=True), centred(sheet.place)]
    if sheet.header:
        lines.append(centred(sheet.header))
    if sheet.paper is not None:
        number = QCoreApplication.translate("Receipt", "Tax number {n}").format(n=sheet.paper.tax_number)
        lines.append(centred(number))
    lines.append(centred(sheet.title, strong=True))
    if sheet.order_number:
        lines.append(centred(QCoreApplication.translate("Receipt", "Order {n}").format(n=sheet.order_number)))
    if sheet.duplicate:
        lines.append(centred(QCoreApplication.translate("Receipt", "DUPLICATE"), strong=True))
    return "".join(lines)


def _who(sheet: Sheet) -> str:
    return table(row(sheet.when, sheet.staff_name), row(sheet.buyer_name, sheet.record_number))


def _lines(sheet: Sheet) -> str:
    rows = [row(sheet.package_name, show.money(sheet.price_minor, sheet.currency), strong=True)]
    for line in sheet.lines:
        words = QCoreApplication.translate("Receipt", "{n} {service}, list {price}").format(
            n=line.sessions,
            service=line.service_name,
            price=show.money(line.list_price_minor, sheet.currency, brief=True),
        )
        rows.append(row(words, show.money(line.sessions * line.list_price_minor, sheet.currency), quiet=True))
    saving = sum(line.sessions * line.list_price_minor for line in sheet.lines) - sheet.price_minor
    if saving > 0:
        rows.append(row(QCoreApplication.translate("Receipt", "Saving"), minus(saving, sheet.currency), quiet=True))
    if sheet.paper is not None:
        rows.extend(tax_rows(sheet.paper, sheet.currency))
    return table(*rows)


def _payments(sheet: Sheet) -> str:
    total = QCoreApplication.translate("Receipt", "Total")
    rows = [row(total, show.money(sheet.total_minor, sheet.currency), strong=True)]
    rows.extend(payment_rows(sheet.payments, sheet.sold_on, sheet.currency))
    rows.extend(due_rows(sheet.instalments, sheet.due_minor, sheet.currency))
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
    first = redeemed.nth - redeemed.sessions + 1
    numbers = str(redeemed.nth)
    if first < redeemed.nth:
        numbers = QCoreApplication.translate("Receipt", "{first} to {last}").format(first=first, last=redeemed.nth)
    nth = QCoreApplication.translate("Receipt", "{n} of {m}").format(n=numbers, m=redeemed.sold)
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
    words = f"{policy} {where} {used_by}"
    return beside_code(words) if sheet.finds else paragraph(words)


def _bought(redeemed: Redemption) -> str:
    if not redeemed.order_number:
        return QCoreApplication.translate("Receipt", "Brought in from before")
    return QCoreApplication.translate("Receipt", "Order {n}").format(n=redeemed.order_number)


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
        row(_bought(redeemed), redeemed.head_name, quiet=True),
        row(redeemed.service_name, str(redeemed.sessions)),
        row(QCoreApplication.translate("Receipt", "Who came"), redeemed.person_name),
        row(QCoreApplication.translate("Receipt", "Visit"), show.day(redeemed.service_date)),
        row(QCoreApplication.translate("Receipt", "How it went"), outcome_word(redeemed.outcome)),
        *_session_rows(redeemed),
    ]
    if last is not None:
        rows.append(row(QCoreApplication.translate("Receipt", "Last valid"), show.day(last), strong=True))
    html = "".join([*lines, RULE, table(row(when, redeemed.staff_name)), RULE, table(*rows)])
    if not redeemed.order_number:
        return build(html, paper)
    find = QCoreApplication.translate("Receipt", "Bring this slip or your receipt: scanned at the desk, it finds you.")
    return build(html + RULE + beside_code(find), paper, order_pictures(redeemed.order_number))
