"""Sentences for what waits for a manager: what would happen, and why it no longer can."""

from PySide6.QtCore import QCoreApplication

from app.desk.views.approvals import RequestRow
from ui import format as show
from ui.wording import tender_inside


def request_words(row: RequestRow, currency: str) -> str:
    """One sentence of what happens if it is approved."""
    asked, done = row.asked, row.redemption
    quoted = asked.quoted_minor
    return _template(row).format(
        package=row.package_name,
        patient=row.patient_name,
        person=asked.person_name,
        bought=asked.package_name,
        n=done.sessions if done else abs(asked.sessions),
        service=done.service_name if done else asked.service_name,
        when=show.moment(done.at, done.time_zone) if done else "",
        staff=done.staff_name if done else "",
        first=show.day(asked.from_day) if asked.from_day else "",
        last=show.day(asked.to_day) if asked.to_day else "",
        amount=show.money(asked.amount_minor, currency),
        quoted=show.money(quoted, currency),
        tender=tender_inside(asked.tender) if asked.tender else "",
    )


def _template(row: RequestRow) -> str:
    asked = row.asked
    if row.kind == "cancel_package":
        return _cancelling(changed=asked.amount_minor != asked.quoted_minor, net=asked.net_of_tax)
    if row.kind == "adjust_sessions" and asked.sessions < 0:
        return QCoreApplication.translate("Requests", "{n} {service} are taken from {package} of {patient}.")
    if row.kind == "sell_package" and asked.from_day is None:
        return QCoreApplication.translate("Requests", "{bought} is sold to {person} for {amount}.")
    fallback = QCoreApplication.translate("Requests", "Something about {package} of {patient}.")
    return (_of_use() | _of_life() | _of_money()).get(row.kind, fallback)


def _cancelling(*, changed: bool, net: bool) -> str:
    if changed and net:
        return QCoreApplication.translate(
            "Requests",
            "{package} of {patient} is cancelled: {amount} and its tax go back, instead of the {quoted} quoted.",
        )
    if changed:
        return QCoreApplication.translate(
            "Requests", "{package} of {patient} is cancelled: {amount} goes back, instead of the {quoted} quoted."
        )
    if net:
        return QCoreApplication.translate(
            "Requests", "{package} of {patient} is cancelled: {amount} and its tax go back, as quoted."
        )
    return QCoreApplication.translate("Requests", "{package} of {patient} is cancelled: {amount} goes back, as quoted.")


def _of_use() -> dict[str, str]:
    return {
        "void_redemption": QCoreApplication.translate(
            "Requests", "{n} {service} of {patient}, recorded {when} by {staff}, is voided: what was used comes back."
        ),
        "redeem_sessions": QCoreApplication.translate(
            "Requests", "{n} {service} of {package} is redeemed for {person} on {first}."
        ),
        "remove_member": QCoreApplication.translate(
            "Requests", "{person} may no longer use {package} of {patient}; what was used stays."
        ),
        "sell_package": QCoreApplication.translate(
            "Requests", "{bought} is sold to {person} for {amount}, as if it had started on {first}."
        ),
        "adjust_sessions": QCoreApplication.translate("Requests", "{n} {service} are added to {package} of {patient}."),
    }


def _of_life() -> dict[str, str]:
    return {
        "extend_package": QCoreApplication.translate("Requests", "{package} of {patient} can be used until {last}."),
        "freeze_package": QCoreApplication.translate(
            "Requests", "{package} of {patient} is frozen from {first} to {last}; its last valid day moves."
        ),
        "end_freeze": QCoreApplication.translate(
            "Requests",
            "The freeze of {package} of {patient}, {first} to {last}, ends today or is withdrawn before its first day.",
        ),
        "move_start": QCoreApplication.translate("Requests", "{package} of {patient} starts on {first}."),
        "transfer_package": QCoreApplication.translate(
            "Requests", "{package} goes from {patient} to {person} for good; sessions and dates stay."
        ),
        "complete_package": QCoreApplication.translate(
            "Requests", "{package} of {patient} ends today: the sessions left are forfeited, the money stays."
        ),
        "reopen_package": QCoreApplication.translate(
            "Requests", "{package} of {patient} is open again: the forfeited sessions come back."
        ),
    }


def _of_money() -> dict[str, str]:
    return {
        "pay_out_refund": QCoreApplication.translate(
            "Requests", "{amount} of the refund for {package} of {patient} is paid out by {tender}."
        ),
        "reverse_payment": QCoreApplication.translate(
            "Requests",
            "The payment of {amount} by {tender} on {first} for {package} of {patient} counts as never received.",
        ),
        "upgrade_package": QCoreApplication.translate(
            "Requests", "{package} of {patient} becomes {bought}: {amount} is spent on it as credit."
        ),
    }


def overtaken_words(outcome: str) -> str:
    """Why a request was closed, from the name of the refusal that overtook it."""
    fallback = QCoreApplication.translate("Requests", "A rule no longer allows it. Ask anew to read which one.")
    return (_overtaken_by_others() | _overtaken_by_rules()).get(outcome, fallback)


def _overtaken_by_others() -> dict[str, str]:
    closed = QCoreApplication.translate("Requests", "The package was closed meanwhile.")
    paid = QCoreApplication.translate(
        "Requests", "Money was taken or given back meanwhile, so the amounts no longer fit."
    )
    return {
        "RequestDecided": QCoreApplication.translate("Requests", "It was done at the desk meanwhile."),
        "PackageClosed": closed,
        "NotInThisStatus": QCoreApplication.translate("Requests", "The package has another status by now."),
        "NotEnoughSessions": QCoreApplication.translate("Requests", "The sessions were used meanwhile."),
        "PaymentNeeded": QCoreApplication.translate("Requests", "The session is no longer paid for."),
        "AppointmentRedeemed": QCoreApplication.translate("Requests", "The appointment was redeemed meanwhile."),
        "AlreadyRedeemed": QCoreApplication.translate("Requests", "The same person was redeemed that day meanwhile."),
        "NotAMember": QCoreApplication.translate("Requests", "The person is no longer in the family."),
        "NotAMemberNow": QCoreApplication.translate("Requests", "The person is no longer in the family."),
        "QuoteChanged": QCoreApplication.translate("Requests", "The refund quote has changed since. Ask anew."),
        "AlreadyReversed": QCoreApplication.translate("Requests", "The payment was reversed meanwhile."),
        "PriceChanged": QCoreApplication.translate("Requests", "The price has changed since."),
        "PackageWithdrawn": QCoreApplication.translate("Requests", "The package is no longer sold."),
        "TransferredBefore": QCoreApplication.translate("Requests", "The package was transferred meanwhile."),
        "RequestWaits": QCoreApplication.translate(
            "Requests", "Another request on the package waits: decide it first."
        ),
        "PayoutTooMuch": paid,
        "CreditTooLarge": paid,
        "PaymentMismatch": paid,
        "RefundOutOfRange": paid,
        "ReferenceUsed": QCoreApplication.translate("Requests", "The payment reference was used meanwhile."),
    }


def _overtaken_by_rules() -> dict[str, str]:
    freeze = QCoreApplication.translate("Requests", "The freeze no longer fits the dates and limits of the package.")
    names = (
        "FreezeTooShort",
        "FreezeTooEarly",
        "FreezeOutsideValidity",
        "FreezeOverlaps",
        "TooManyFreezes",
        "TooManyFreezeDays",
        "RedeemedInFreeze",
        "FreezeIsOver",
        "FreezeInTheWay",
        "FrozenOnDate",
    )
    return dict.fromkeys(names, freeze) | {
        "PackageExpired": QCoreApplication.translate("Requests", "The package has expired since."),
        "ExtensionTooEarly": QCoreApplication.translate(
            "Requests", "The day asked for has passed, or is no extension."
        ),
        "StartOutOfRange": QCoreApplication.translate("Requests", "The start asked for is no longer allowed."),
        "ReopenTooLate": QCoreApplication.translate("Requests", "The package is past its last valid day by now."),
        "NotFullyPaid": QCoreApplication.translate("Requests", "The package is not fully paid."),
        "MadeByOlderVersion": QCoreApplication.translate(
            "Requests", "It was asked with an older version of the program. Ask anew."
        ),
    }
