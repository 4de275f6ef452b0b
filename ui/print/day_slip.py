"""The slip of a closed day: what was done, what was counted, what came back, and the code that proves it."""

from PySide6.QtCore import QCoreApplication

from app.desk.views.day_close import DaySlip
from app.desk.views.day_lists import WaitingRow
from app.desk.views.day_money import GivenBack, MoneyBack
from ui import format as show
from ui.print.document import RULE, Paper, SafeDocument, build, centred, paragraph, row, table
from ui.wording import action_word, reason_word, tender_word

CODE_LENGTH = 16


def day_slip_document(slip: DaySlip, organisation: str, paper: Paper) -> SafeDocument:
    """The whole slip; printed again it differs only by what came late since."""
    parts = [
        centred(organisation, size="large", strong=True),
        centred(slip.facts.centre_name),
        centred(
            QCoreApplication.translate("DaySlip", "Day slip, {day}").format(day=show.weekday_long(slip.facts.day)),
            strong=True,
        ),
        RULE,
        table(*_figures(slip)),
        RULE,
        table(*_money(slip)),
        *_back(slip),
        *_entries(slip),
        *_explained(slip),
        RULE,
        paragraph(_closed(slip)),
    ]
    return build("".join(parts), paper)


def _figures(slip: DaySlip) -> list[str]:
    facts = slip.facts
    taken_back = QCoreApplication.translate("DaySlip", "redeemed and voided the same day")
    return [
        row(QCoreApplication.translate("DaySlip", "Sessions redeemed"), str(facts.redeemed - facts.voided)),
        *([row(taken_back, str(facts.voided), quiet=True)] if facts.voided else []),
        row(QCoreApplication.translate("DaySlip", "Packages sold"), str(facts.sold)),
        row(QCoreApplication.translate("DaySlip", "Sold for"), show.money(facts.sold_minor, slip.currency)),
        row(QCoreApplication.translate("DaySlip", "Voids"), str(len(facts.voids))),
    ]


def _money(slip: DaySlip) -> list[str]:
    rows: list[str] = []
    for tender, expected, counted in slip.by_tender:
        rows.append(row(tender_word(tender), show.money(counted, slip.currency), strong=True))
        if counted != expected:
            words = QCoreApplication.translate("DaySlip", "expected {amount}")
            rows.append(row(words.format(amount=show.money(expected, slip.currency)), quiet=True))
        for one in slip.counts:
            if one.tender is not tender:
                continue
            rows.append(row(one.staff_name, show.money(one.counted_minor, slip.currency), quiet=True))
            if one.difference_minor:
                difference = show.money(one.difference_minor, slip.currency)
                rows.append(row(f"{difference}: {one.reason}", quiet=True))
    return rows or [row(QCoreApplication.translate("DaySlip", "No money was taken or given back."))]


def _back(slip: DaySlip) -> list[str]:
    if not slip.facts.money_back:
        return []
    head = row(QCoreApplication.translate("DaySlip", "Given back"), strong=True)
    return [RULE, table(head, *(_back_row(one, slip.currency) for one in slip.facts.money_back))]


def _back_row(one: MoneyBack, currency: str) -> str:
    what = {
        GivenBack.REVERSAL: QCoreApplication.translate("DaySlip", "Payment reversed, {name}"),
        GivenBack.REFUND: QCoreApplication.translate("DaySlip", "Refund decided, {name}"),
        GivenBack.PAYOUT: QCoreApplication.translate("DaySlip", "Paid out, {name}"),
    }[one.kind]
    return row(what.format(name=one.patient_name), show.money(one.amount_minor, currency))


def _entries(slip: DaySlip) -> list[str]:
    rows: list[str] = []
    for void in slip.facts.voids:
        words = QCoreApplication.translate("DaySlip", "Void: {n} {service}, {person}: {reason}, approved by {name}")
        rows.append(
            row(
                words.format(
                    n=void.sessions,
                    service=void.service_name,
                    person=void.person_name,
                    reason=reason_word(void.reason),
                    name=void.approver_name,
                )
            )
        )
    for late in (*slip.facts.late, *slip.entered_later):
        words = QCoreApplication.translate("DaySlip", "Late: {n} {service}, {person}, for {day}, booked {booked}")
        rows.append(
            row(
                words.format(
                    n=late.sessions,
                    service=late.service_name,
                    person=late.person_name,
                    day=show.day(late.service_date),
                    booked=show.day(late.booked_on),
                )
            )
        )
    return [RULE, table(*rows)] if rows else []


def _explained(slip: DaySlip) -> list[str]:
    if not slip.explained:
        return []
    rows = [row(QCoreApplication.translate("DaySlip", "Left open"), strong=True)]
    for one in slip.explained:
        what = action_word(one.what.action) if isinstance(one.what, WaitingRow) else one.what.patient_name
        rows.append(row(f"{what}: {one.explanation}"))
    return [RULE, table(*rows)]


def _closed(slip: DaySlip) -> str:
    words = QCoreApplication.translate("DaySlip", "Closed {moment} by {name}, {desk}. Code {code}.")
    return words.format(
        moment=show.moment(slip.closed_at, slip.time_zone),
        name=slip.closed_by,
        desk=slip.workstation_name,
        code=slip.code[:CODE_LENGTH],
    )
