"""Counting a paper that is given out: the first is the original, each later one a duplicate."""

from typing import ClassVar, Literal
from uuid import UUID

from app.desk.command import Command
from app.desk.documents import next_print
from app.desk.views.papers import edition_of, printed
from app.desk.work import Work


class CountPrint(Command[int]):
    """Sent when paper is about to come out, never before a sale or a redemption is done."""

    kind: ClassVar[str] = "count_print"

    paper: Literal["receipt", "refund", "slip"]
    record_id: UUID
    """The order, the refund, or the ledger line of the redemption."""

    def apply(self, work: Work) -> UUID:
        """The number is taken at the centre of the record, so that two centres never both give out an original."""
        next_print(work, edition_of(work, self.paper, self.record_id))
        return self.record_id

    def result(self, work: Work) -> int:
        """The how-manieth it is; 1 is the original."""
        return printed(work, self.paper, self.record_id)
