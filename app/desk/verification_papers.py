"""Orders, refunds and the numbers on their papers: parts come to their whole, and no number is missing.

A desk may be selling meanwhile, so whatever seems wrong is looked at again.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any
from uuid import UUID

from app.desk.contents import table_of
from app.desk.documents import LETTERS
from app.domain.base import Base
from app.domain.clinic import Centre, DocumentSeries, document_number
from app.domain.refund import Payout, Refund, RefundLine
from app.domain.sale import Document, Instalment, Order, OrderLine, Payment, ReferenceClaim, Tender, check_tender
from app.storage.check import Fault, Finding, Record, TableReader
from app.storage.database import Database

LOOKS = 3
"""How often what seems wrong is looked at, because a desk may have changed it meanwhile."""
Wrong = Iterator[tuple[UUID, str]]


def check_papers(database: Database, findings: list[Finding]) -> None:
    """Check every order, every refund and every series of numbers."""
    _check(database, Order, _wrong_orders, findings)
    _check(database, Refund, _wrong_refunds, findings)
    _check(database, Payment, _wrong_payments, findings)
    for _ in range(LOOKS):
        gaps = list(_gaps(database))
        if not gaps:
            break
    findings.extend(Finding(Fault.SUM, f"{DocumentSeries.__tablename__}:{series}", what) for series, what in gaps)


def _check(
    database: Database,
    kind: type[Base],
    look: Callable[[Database, Sequence[Record]], Wrong],
    findings: list[Finding],
) -> None:
    reader = TableReader(database, table_of(kind))
    for page in reader.pages(findings):
        wrong = list(look(database, page))
        for _ in range(LOOKS - 1):
            if wrong:
                wrong = list(look(database, reader.among("id", {key for key, _ in wrong}, [])))
        findings.extend(Finding(Fault.SUM, f"{kind.__tablename__}:{key.hex}", what) for key, what in wrong)


def _wrong_orders(database: Database, orders: Sequence[Record]) -> Wrong:
    keys = [order["id"] for order in orders]
    lines, payments, later = (
        _by(_rows(database, kind, "order_id", keys), "order_id") for kind in (OrderLine, Payment, Instalment)
    )
    for order in orders:
        key = order["id"]
        taxes = sum(row["cgst_minor"] + row["sgst_minor"] for row in lines[key])
        total = taxes + sum(row["net_minor"] for row in lines[key])
        if (total, taxes) != (order["total_minor"], order["tax_minor"]):
            yield key, f"lines of {total} with {taxes} tax, not {order['total_minor']} with {order['tax_minor']}"
        if sum(row["amount_minor"] for row in later[key]) > order["total_minor"]:
            yield key, "instalments of more than the order"
        yield from ((key, what) for what in _wrong_nets(Order(**order), payments[key]))


def _wrong_nets(order: Order, payments: Iterable[Record]) -> Iterator[str]:
    """Each payment is worth what it adds to the paid without tax; nobody ever pays more than the order."""
    paid = 0
    for row in sorted(payments, key=lambda row: int(row["position"])):
        before, paid = paid, paid + row["amount_minor"]
        worth = order.net_of_tax(paid) - order.net_of_tax(before)
        if row["net_minor"] != worth:
            yield f"payment {row['position']} is worth {row['net_minor']} without tax, not {worth}"
        if not 0 <= paid <= order.total_minor:
            yield f"{paid} paid of {order.total_minor}"


def _wrong_payments(database: Database, payments: Sequence[Record]) -> Wrong:
    """A reversal takes back one payment whole; a reference is claimed as long as its payment stands."""
    undone = {row["id"]: row for row in _rows(database, Payment, "id", _keys(payments, "reverses_id"))}
    reversals = {row["reverses_id"] for row in _rows(database, Payment, "reverses_id", _keys(payments, "id"))}
    claims = {
        row["payment_id"]: row["key"] for row in _rows(database, ReferenceClaim, "payment_id", _keys(payments, "id"))
    }
    for row in payments:
        first = undone.get(row["reverses_id"])
        if first is not None and (first["amount_minor"], first["order_id"]) != (-row["amount_minor"], row["order_id"]):
            yield row["id"], f"takes back {-row['amount_minor']} of {first['amount_minor']}"
        stands = first is None and row["id"] not in reversals
        if claims.get(row["id"]) != (_claim(row) if stands else None):
            yield row["id"], f"claims {claims.get(row['id'])}"


def _claim(payment: Record) -> str | None:
    if payment["tender"] is Tender.CREDIT:
        return None
    return check_tender(payment["tender"], payment["amount_minor"], payment["tendered_minor"], payment["reference"])


def _wrong_refunds(database: Database, refunds: Sequence[Record]) -> Wrong:
    """Its lines come to it, and no more than it is paid out."""
    keys = [refund["id"] for refund in refunds]
    lines, payouts = (_by(_rows(database, kind, "refund_id", keys), "refund_id") for kind in (RefundLine, Payout))
    for refund in refunds:
        key = refund["id"]
        net = sum(row["net_minor"] for row in lines[key])
        tax = sum(row["cgst_minor"] + row["sgst_minor"] for row in lines[key])
        if (net, tax) != (refund["net_minor"], refund["tax_minor"]):
            yield key, f"lines of {net} and {tax} tax, not {refund['net_minor']} and {refund['tax_minor']}"
        out = sum(row["amount_minor"] for row in payouts[key])
        if out > net + tax:
            yield key, f"{out} paid out of {net + tax}"


# --- numbers -------------------------------------------------------------------------------------------------------


def _gaps(database: Database) -> Iterator[tuple[str, str]]:
    """In every series the numbers given out are 1, 2, 3 ... up to the last one, each on one paper."""
    given: Counter[str] = Counter()
    highest: dict[str, int] = {}
    for number in _numbers(database):
        series = number.rstrip("0123456789")
        given[series] += 1
        highest[series] = max(highest.get(series, 0), int(number[len(series) :]))
    expected = dict(_series(database))
    for series in sorted({*given, *expected}):
        told = (given[series], highest.get(series, 0))
        if told != (expected.get(series, 0), expected.get(series, 0)):
            yield series, f"{told[0]} papers up to number {told[1]}, not {expected.get(series, 0)}"


def _numbers(database: Database) -> Iterator[str]:
    for kind in (Order, Document):
        for page in TableReader(database, table_of(kind)).pages([]):
            yield from (str(row["number"]) for row in page)


def _series(database: Database) -> Iterator[tuple[str, int]]:
    """What stands before the digits, and how many were given out."""
    codes = {row["id"]: row["code"] for row in _rows(database, Centre, "id", _all(database, Centre))}
    for page in TableReader(database, table_of(DocumentSeries)).pages([]):
        for row in page:
            if row["kind"] in LETTERS:  # a patient's record number is on no paper
                first = document_number(codes[row["centre_id"]], row["year"], 1, letter=LETTERS[row["kind"]])
                yield first.rstrip("0123456789"), row["next"] - 1


def _all(database: Database, kind: type[Base]) -> list[UUID]:
    return [row["id"] for page in TableReader(database, table_of(kind)).pages([]) for row in page]


def _keys(rows: Iterable[Record], name: str) -> set[Any]:
    return {row[name] for row in rows} - {None}


def _rows(database: Database, kind: type[Base], name: str, values: Iterable[Any]) -> list[Record]:
    """Records as they are now; their spelling is told where every table is read."""
    return TableReader(database, table_of(kind)).among(name, values, [])


def _by(rows: Iterable[Record], name: str) -> defaultdict[Any, list[Record]]:
    found: defaultdict[Any, list[Record]] = defaultdict(list)
    for row in rows:
        found[row[name]].append(row)
    return found
