"""One request of every kind that can wait for a manager, each possible as things are."""

from collections.abc import Callable
from datetime import date
from typing import Any

from app.desk.command import Command
from app.desk.commands.adjust_sessions import AdjustSessions
from app.desk.commands.complete_package import CompletePackage
from app.desk.commands.end_freeze import EndFreeze
from app.desk.commands.extend_package import ExtendPackage
from app.desk.commands.freeze_package import FreezePackage
from app.desk.commands.move_start import MoveStart
from app.desk.commands.pay_out_refund import PayOutRefund
from app.desk.commands.remove_member import RemoveMember
from app.desk.commands.reopen_package import ReopenPackage
from app.desk.commands.send_for_approval import SendForApproval
from app.desk.commands.transfer_package import TransferPackage
from app.desk.views.approvals import RequestRow, waiting_requests
from app.desk.views.refunds import refund_of
from tests.app.desk.lives import WHY, Life, ahead
from tests.clinic import Clinic
from tests.money import cancelled, cancelling, out, reversing, upgrading


def _voiding(clinic: Clinic) -> Command[Any]:
    return clinic.voiding(Life(clinic).redeem())


def _redeeming(clinic: Clinic) -> Command[Any]:
    life = Life(clinic)
    clinic.clock.go(days=5)
    return clinic.redemption(life.sold.receipt, life.sold.physio, life.sold.head, service_date=date(2026, 1, 3))


def _removing(clinic: Clinic) -> Command[Any]:
    life, rohan = Life(clinic), clinic.patient("Rohan")
    clinic.add_member(life.sold.receipt, rohan)
    life.redeem(rohan)
    return RemoveMember(patient_package_id=life.id, patient_id=rohan)


def _selling(clinic: Clinic) -> Command[Any]:
    return clinic.sale(clinic.patient("Asha Kulkarni"), clinic.recovery_pack(), 800_000, start=date(2025, 12, 20))


def _ending_freeze(clinic: Clinic) -> Command[Any]:
    life = Life(clinic)
    return EndFreeze(freeze_id=life.freeze(0, 10).freezes[0].freeze_id, **WHY)


def _reopening(clinic: Clinic) -> Command[Any]:
    life = Life(clinic)
    life.done(CompletePackage)
    return life.act(ReopenPackage)


def _transferring(clinic: Clinic) -> Command[Any]:
    return Life(clinic).act(TransferPackage, new_head_id=clinic.patient("Meena"))


def _paying_out(clinic: Clinic) -> Command[Any]:
    life = Life(clinic)
    cancelled(clinic, life.sold)
    return PayOutRefund(refund_id=clinic.desk.ask(refund_of, life.id).refund_id, payouts=out(300_000))


def _upgrading(clinic: Clinic) -> Command[Any]:
    life = Life(clinic)
    larger = clinic.package("Large", {life.sold.physio: 20}, 1_200_000)
    return upgrading(clinic, life.sold.receipt, larger, 1_200_000)


MAKERS: dict[str, Callable[[Clinic], Command[Any]]] = {
    "void_redemption": _voiding,
    "redeem_sessions": _redeeming,
    "remove_member": _removing,
    "sell_package": _selling,
    "extend_package": lambda clinic: Life(clinic).act(ExtendPackage, to_day=date(2026, 4, 15)),
    "freeze_package": lambda clinic: (life := Life(clinic)).act(FreezePackage, **life.span(0, 10)),
    "end_freeze": _ending_freeze,
    "move_start": lambda clinic: ahead(clinic, 5).act(MoveStart, start=date(2026, 1, 21)),
    "adjust_sessions": lambda clinic: (life := Life(clinic)).act(AdjustSessions, change=2, service_id=life.sold.physio),
    "transfer_package": _transferring,
    "complete_package": lambda clinic: Life(clinic).act(CompletePackage),
    "reopen_package": _reopening,
    "cancel_package": lambda clinic: cancelling(clinic, Life(clinic).sold.receipt),
    "pay_out_refund": _paying_out,
    "reverse_payment": lambda clinic: reversing(Life(clinic).sold.receipt),
    "upgrade_package": _upgrading,
}
"""By the kind that is stored."""


def waits(clinic: Clinic, command: Command[Any]) -> RequestRow:
    """Send it for approval, and what the list says of it."""
    clinic.desk.execute(SendForApproval.of(command))
    (row,) = clinic.desk.ask(waiting_requests)
    return row
