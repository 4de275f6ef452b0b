"""The statement of a package on paper: every line down to the balance, and the code that proves it unaltered."""

from html import escape

from PySide6.QtCore import QCoreApplication

from app.desk.views.statement import Event, Statement, StatementRow
from ui import format as show
from ui.print.document import RULE, Paper, SafeDocument, build, centred, paragraph, row, table
from ui.wording import status_word
from ui.wording_statement import (
    balance_words,
    change_words,
    detail_words,
    event_words,
    money_words,
    paid_words,
    valid_words,
    who_words,
)

SMALL = {Paper.A4: "9pt", Paper.A5: "7pt", Paper.ROLL: "7pt"}
"""So small that most stories fit on one page, and no smaller."""
WIDTHS, FIGURES = (12, 38, 10, 6, 13, 21), (2, 3, 4)
"""Percent of the width for each column, and which of them hold figures."""


def statement_document(found: Statement, paper: Paper) -> SafeDocument:
    """One page where it fits; longer ones break between lines."""
    body = [
        centred(found.organisation, size="large", strong=True),
        centred(", ".join(filter(None, (found.centre_name, found.centre_address)))),
        *([centred(found.header)] if found.header else []),
        centred(QCoreApplication.translate("Statement", "Statement"), strong=True),
        RULE,
        table(*_about(found)),
        RULE,
        _story(found),
        RULE,
        table(*_balance(found)),
        paragraph(_proof(found)),
    ]
    return build(f"<div style='font-size:{SMALL[paper]}'>{''.join(body)}</div>", paper)


def _about(found: Statement) -> list[str]:
    card = found.card
    package = f"{card.name} ({card.code})"
    return [
        row(found.head.name, found.head.record_number, strong=True),
        row(package, card.order_number),
        row(valid_words(found), status_word(card.status)),
    ]


def _story(found: Statement) -> str:
    heads = (
        QCoreApplication.translate("Statement", "Date"),
        QCoreApplication.translate("Statement", "What"),
        QCoreApplication.translate("Statement", "Sessions"),
        QCoreApplication.translate("Statement", "Left"),
        QCoreApplication.translate("Statement", "Money"),
        QCoreApplication.translate("Statement", "By"),
    )
    lines = "".join(_line(one, found) for one in found.rows)
    return f"<table width='100%' cellspacing='0' cellpadding='3'>{_cells(heads, bold=True)}{lines}</table>"


def _line(one: StatementRow, found: Statement) -> str:
    what = escape(event_words(one, found.currency))
    if one.voided and one.event is Event.VISIT:
        what = f"<s>{what}</s>"
    detail = escape(detail_words(one, found.centre_name))
    told = f"{what} <span style='color:#444'>· {detail}</span>" if detail else what
    left = "" if one.left is None else str(one.left)
    return _cells(
        (
            show.day(one.on),
            told,
            change_words(one),
            left,
            money_words(one, found.currency),
            who_words(one),
        ),
        ready=1,
    )


def _cells(texts: tuple[str, ...], *, bold: bool = False, ready: int = -1) -> str:
    """One row; what stands at `ready` is HTML already."""
    cells = []
    for place, text in enumerate(texts):
        inner = text if place == ready else escape(text)
        side = "right" if place in FIGURES else "left"
        cells.append(
            f"<td width='{WIDTHS[place]}%' align='{side}'>{'<b>' if bold else ''}{inner}{'</b>' if bold else ''}</td>"
        )
    return f"<tr>{''.join(cells)}</tr>"


def _balance(found: Statement) -> list[str]:
    return [*(row(balance_words(one), strong=True) for one in found.services), row(paid_words(found))]


def _proof(found: Statement) -> str:
    words = QCoreApplication.translate(
        "Statement",
        "All of it at {centre}, unless another centre is named. Printed {moment}. Audit code {code}: the clinic can"
        " check with it that nothing above was changed.",
    )
    return words.format(
        centre=found.centre_name, moment=show.moment(found.printed_at, found.time_zone), code=found.code
    )
