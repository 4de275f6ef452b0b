"""The note of a refund: the quote with its arithmetic, the tax it takes back, and what was handed out."""

from PySide6.QtCore import QCoreApplication

from app.desk.views.papers import RefundPaper
from app.desk.views.refunds import PayoutRow
from app.domain.sale import DocumentKind
from app.domain.terms import RefundPolicy
from ui import format as show
from ui.print.codes import order_pictures
from ui.print.document import RULE, Paper, SafeDocument, beside_code, build_on_one_sheet, centred, paragraph, row, table
from ui.print.money_rows import HUNDREDTHS, ending, minus
from ui.wording import document_word, reason_word, tender_word


def refund_document(found: RefundPaper, paper: Paper, *, duplicate: bool = False) -> SafeDocument:
    """The note laid out for that paper."""
    parts = (
        _heading(found, duplicate=duplicate),
        _who(found),
        table(*_quote(found)),
        table(*_decided(found)),
        table(*_handed_out(found)),
        _signed(found),
    )
    number = found.facts.order_number
    return build_on_one_sheet(RULE.join(parts), paper, order_pictures(number) if number else None)


def _heading(found: RefundPaper, *, duplicate: bool) -> str:
    facts = found.facts
    title = QCoreApplication.translate("Refund", "Cancellation")
    if facts.document_number:
        title = f"{document_word(DocumentKind.REFUND)} {facts.document_number}"
    tax = QCoreApplication.translate("Receipt", "Tax number {n}").format(n=found.tax_number)
    lines = [
        centred(found.organisation, size="large", strong=True),
        centred(", ".join(filter(None, (found.centre_name, found.centre_address)))),
        *([centred(found.header)] if found.header else []),
        *([centred(tax)] if found.sale_kind is not None else []),
        centred(title, strong=True),
        *(centred(words) for words in _of_what(found)),
    ]
    if duplicate:
        lines.append(centred(QCoreApplication.translate("Receipt", "DUPLICATE"), strong=True))
    return "".join(lines)


def _of_what(found: RefundPaper) -> list[str]:
    """Which paper it takes back, and the order."""
    facts = found.facts
    if facts.order_id is None:
        return [QCoreApplication.translate("Refund", "for a package brought in")]
    order = QCoreApplication.translate("Refund", "for order {n}").format(n=facts.order_number)
    if found.sale_kind is None:
        return [order]
    words = QCoreApplication.translate("Refund", "for {document} {n}")
    taken_back = words.format(document=document_word(found.sale_kind), n=found.sale_number)
    return [taken_back, QCoreApplication.translate("Receipt", "Order {n}").format(n=facts.order_number)]


def _who(found: RefundPaper) -> str:
    facts, zone = found.facts, found.time_zone
    when = f"{show.moment(facts.decided_at, zone)} {show.zone_name(facts.decided_at, zone)}"
    return table(
        row(when, facts.staff_name),
        row(facts.buyer_name, found.buyer_record_number),
        row(facts.package_name, strong=True),
        row(QCoreApplication.translate("Refund", "Reason"), reason_word(facts.reason)),
    )


def _quote(found: RefundPaper) -> list[str]:
    """Paid, less what was used, less the fee: net of tax, as it was worked out when it was decided."""
    facts, currency = found.facts, found.currency
    quote = facts.quote
    rows = [row(_net(QCoreApplication.translate("Refund", "Paid"), found), show.money(quote.paid_minor, currency))]
    if facts.is_upgrade:
        credit = QCoreApplication.translate("Refund", "Credit for the new package")
        return [*rows, *_used(found, at_list=False), row(credit, show.money(facts.net_minor, currency))]
    if quote.policy is RefundPolicy.NONE:
        return [*rows, row(QCoreApplication.translate("Refund", "No refund was agreed"), show.money(0, currency))]
    rows.extend(_used(found, at_list=quote.policy is RefundPolicy.LIST_PRICE))
    if quote.shortfall_minor:
        more = QCoreApplication.translate("Refund", "More was used than paid; it is not charged")
        rows.append(row(more, show.money(quote.shortfall_minor, currency), quiet=True))
    if quote.fee_minor:
        fee = QCoreApplication.translate("Refund", "Fee of {percent} %")
        percent = f"{quote.fee_basis_points / HUNDREDTHS:g}"
        rows.append(row(fee.format(percent=percent), minus(quote.fee_minor, currency), quiet=True))
    agreed = QCoreApplication.translate("Refund", "Refund by what was agreed")
    return [*rows, row(agreed, show.money(quote.refund_minor, currency))]


def _used(found: RefundPaper, *, at_list: bool) -> list[str]:
    """What each service takes off."""
    words = QCoreApplication.translate("Refund", "{n} {service} used, at their share of the price")
    if at_list:
        words = QCoreApplication.translate("Refund", "{n} {service} used, {price} each")
    rows: list[str] = []
    for service in found.facts.services:
        if not service.used:
            continue
        price = show.money(service.list_price_minor, found.currency)
        used = service.used_at_list_minor if at_list else service.used_value_minor
        told = words.format(n=service.used, service=service.service_name, price=price)
        rows.append(row(told, minus(used, found.currency), quiet=True))
    return rows or [row(QCoreApplication.translate("Refund", "No session used"), quiet=True)]


def _net(words: str, found: RefundPaper) -> str:
    if found.sale_kind is None:
        return words
    return QCoreApplication.translate("Refund", "{words}, without tax").format(words=words)


def _decided(found: RefundPaper) -> list[str]:
    """The amount decided over the services, with the tax that goes back."""
    facts, currency = found.facts, found.currency
    rows: list[str] = []
    if facts.net_minor != facts.quoted_minor and not facts.is_upgrade:
        decided = _net(QCoreApplication.translate("Refund", "Decided"), found)
        rows.append(row(decided, show.money(facts.net_minor, currency)))
    if facts.tax_minor:
        for line in facts.lines:
            tax = line.cgst_minor + line.sgst_minor
            if not (line.net_minor or tax):
                continue
            rows.append(row(line.service_name, show.money(line.net_minor, currency), quiet=True))
            if line.sgst_minor:
                rows.append(row("CGST", show.money(line.cgst_minor, currency), quiet=True))
                rows.append(row("SGST", show.money(line.sgst_minor, currency), quiet=True))
            elif tax:
                rows.append(row(QCoreApplication.translate("Receipt", "Tax"), show.money(tax, currency), quiet=True))
    total = QCoreApplication.translate("Refund", "Goes back to the buyer")
    if facts.is_upgrade:
        total = QCoreApplication.translate("Refund", "Goes into the new package")
    return [*rows, row(total, show.money(facts.total_minor, currency), strong=True)]


def _handed_out(found: RefundPaper) -> list[str]:
    facts, currency = found.facts, found.currency
    rows = [row(_payout_words(one, found), show.money(one.amount_minor, currency)) for one in facts.payouts]
    if facts.due_minor:
        due = QCoreApplication.translate("Refund", "Refund due")
        return [*rows, row(due, show.money(facts.due_minor, currency), strong=True)]
    done = QCoreApplication.translate("Refund", "Refunded")
    if facts.is_upgrade:
        done = QCoreApplication.translate("Refund", "Credited")
    if not facts.total_minor:
        done = QCoreApplication.translate("Refund", "Nothing to refund")
    return [*rows, row(done, show.money(facts.paid_out_minor, currency), strong=True)]


def _payout_words(payout: PayoutRow, found: RefundPaper) -> str:
    words = tender_word(payout.tender)
    if payout.reference:
        ends = QCoreApplication.translate("Receipt", "{tender}, reference ends {n}")
        words = ends.format(tender=words, n=ending(payout.reference))
    on = QCoreApplication.translate("Receipt", "{payment}, {day}")
    return on.format(payment=words, day=show.moment(payout.at, found.time_zone))


def _signed(found: RefundPaper) -> str:
    approved = found.facts.approver_name
    words = QCoreApplication.translate("Refund", "The sessions that were left are void; visits made stay as they are.")
    if approved:
        words += " " + QCoreApplication.translate("Refund", "Approved by {name}.").format(name=approved)
    return beside_code(words) if found.facts.order_number else paragraph(words)
