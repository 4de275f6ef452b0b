"""A ledger of one service as the domain's tests write it: each line follows from the last."""

from dataclasses import replace
from uuid import uuid4

from app.domain.entitlement import Entitlement
from app.domain.ledger import LedgerLine
from tests.app.domain.examples import STAMP, VISIT

WHY = "recorded_twice"


def entitlement(sold: int = 3, part_minor: int = 100, used_before: int = 0) -> Entitlement:
    return Entitlement(
        id=uuid4(),
        patient_package_id=uuid4(),
        service_id=uuid4(),
        position=1,
        service_name="Physio",
        sold=sold,
        used_before=used_before,
        list_price_minor=50,
        net_list_price_minor=50,
        part_minor=part_minor,
    )


class Ledger:
    """The lines of one service, each following from the last."""

    def __init__(self, sold: int = 3, part_minor: int = 100, used_before: int = 0) -> None:
        self.held = entitlement(sold, part_minor, used_before)
        self.lines = [self.held.grant(STAMP)]

    @property
    def last(self) -> LedgerLine:
        return self.lines[-1]

    def add(self, line: LedgerLine) -> LedgerLine:
        self.lines.append(line)
        return line

    def redeem(self, sessions: int = 1) -> LedgerLine:
        return self.add(self.held.redeem(replace(VISIT, sessions=sessions), self.last.as_last, STAMP))

    def void(self, line: LedgerLine) -> LedgerLine:
        return self.add(self.held.void(line, self.last.as_last, STAMP, reason=WHY))

    def adjust(self, change: int) -> LedgerLine:
        return self.add(self.held.adjust(change, self.last.as_last, STAMP, reason=WHY))

    def end(self) -> LedgerLine:
        return self.add(self.held.end(self.last.as_last, STAMP, reason=WHY))

    def reopen(self, ended: LedgerLine) -> LedgerLine:
        return self.add(self.held.reopen(ended, self.last.as_last, STAMP, reason=WHY))
