"""Redeeming, voiding and adjusting in any order: every session counts once, and all are worth the part together."""

from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from app.domain.allocation import Numbers
from app.domain.ledger import LedgerLine, LineKind
from tests.app.domain.ledgers import Ledger


class Book:
    """The same ledger kept a second time, with lists of sessions instead of the program's arithmetic."""

    def __init__(self, sold: int) -> None:
        self.free = list(range(1, sold + 1))
        self.taken: list[int] = []
        self.goodwill = 0
        self.uses: dict[UUID, tuple[list[int], int]] = {}
        """By redemption: its numbers, and how many without one."""

    @property
    def left(self) -> int:
        return len(self.free) + self.goodwill

    def redeem(self, line: UUID, count: int) -> None:
        numbers = sorted(self.free)[:count]
        rest = count - len(numbers)
        self.free = [number for number in self.free if number not in numbers]
        self.goodwill -= rest
        self.uses[line] = (numbers, rest)

    def void(self, line: UUID) -> None:
        numbers, rest = self.uses.pop(line)
        self.free += numbers
        self.goodwill += rest

    def adjust(self, change: int) -> None:
        if change > 0:
            back = sorted(self.taken)[:change]
            self.taken = [number for number in self.taken if number not in back]
            self.free += back
            self.goodwill += change - len(back)
            return
        gifts = min(self.goodwill, -change)
        self.goodwill -= gifts
        gone = sorted(self.free, reverse=True)[: -change - gifts]
        self.free = [number for number in self.free if number not in gone]
        self.taken += gone


def step(ledger: Ledger, book: Book, data: st.DataObject) -> LedgerLine | None:
    live = [line for line in ledger.lines if line.id in book.uses]
    kind = data.draw(st.sampled_from(["redeem", "redeem", "void", "plus", "minus"]))
    if kind == "redeem" and book.left:
        line = ledger.redeem(data.draw(st.integers(1, book.left)))
        book.redeem(line.id, -line.change)
    elif kind == "void" and live:
        undone = data.draw(st.sampled_from(live))
        line = ledger.void(undone)
        book.void(undone.id)
    elif kind == "plus" or (kind == "minus" and book.left):
        change = data.draw(st.integers(1, 4)) if kind == "plus" else -data.draw(st.integers(1, book.left))
        line = ledger.adjust(change)
        book.adjust(change)
    else:
        return None
    return line


@given(part=st.integers(0, 10**6), sold=st.integers(1, 12), steps=st.integers(0, 25), data=st.data())
def test_any_order_of_redeeming_voiding_and_adjusting_keeps_every_number_once(
    part: int, sold: int, steps: int, data: st.DataObject
) -> None:
    ledger, book = Ledger(sold, part), Book(sold)

    for _ in range(steps):
        line = step(ledger, book, data)
        if line is None:
            continue
        used = [number for numbers, _ in book.uses.values() for number in numbers]
        assert (line.balance, line.in_use.members) == (book.left, frozenset(used))
        assert line.as_last.taken_away.members == frozenset(book.taken)
        assert sorted(used + book.free + book.taken) == list(range(1, sold + 1))
        assert line.balance == line.granted - sum(len(numbers) + rest for numbers, rest in book.uses.values())


@given(part=st.integers(0, 10**6), sold=st.integers(1, 12), steps=st.integers(0, 25), data=st.data())
def test_in_any_order_no_value_is_negative_and_all_of_them_come_to_the_part(
    part: int, sold: int, steps: int, data: st.DataObject
) -> None:
    ledger, book = Ledger(sold, part), Book(sold)
    for _ in range(steps):
        step(ledger, book, data)

    values: dict[UUID, int] = {line.id: line.value_minor for line in ledger.lines if line.kind is LineKind.REDEEM}
    adjusted = sum(line.value_minor for line in ledger.lines if line.kind is LineKind.ADJUST)
    assert all(value >= 0 for value in values.values())
    assert adjusted >= 0
    recognised = sum(values[line] for line in book.uses)
    assert recognised == ledger.held.value(ledger.last.in_use)
    assert adjusted == ledger.held.value(ledger.last.as_last.taken_away)
    assert recognised + adjusted + ledger.held.value(Numbers(frozenset(book.free))) == part
