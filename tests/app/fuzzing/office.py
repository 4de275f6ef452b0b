"""Around the desk: time, other desks, requests that wait for a manager, and the end of a day."""

from collections import Counter
from typing import Any
from uuid import UUID

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import precondition, rule
from sqlalchemy import select

from app.desk.commands.approve_request import ApproveRequest
from app.desk.commands.choose_language import ChooseLanguage
from app.desk.commands.close_day import CloseDay, CountFields, ExplanationFields
from app.desk.commands.count_print import CountPrint
from app.desk.commands.decline_request import DeclineRequest
from app.desk.commands.send_for_approval import SendForApproval
from app.domain import errors
from app.domain.approval import RequestState
from app.domain.sale import Payment, Tender
from tests.app.fuzzing.machine import ZONES, Act, Waiting
from tests.app.fuzzing.refunds import Refunds
from tests.app.fuzzing.sale import DAY
from tests.founding import MANAGER, OWNER, RECEPTION, SECOND_RECEPTION


class Office(Refunds):
    """What happens when nobody stands at the counter."""

    def __init__(self) -> None:
        super().__init__()
        self.printed: Counter[tuple[UUID, int]] = Counter()
        """Receipts given out, by the order and how many payments stood on it."""

    @rule(hours=st.sampled_from([1, 12, 24, 24, 24 * 2, 24 * 5, 24 * 31]))
    def time_passes(self, hours: int) -> None:
        self.clock.go(hours=hours)

    @rule(name=st.sampled_from([RECEPTION, SECOND_RECEPTION, MANAGER]), centre=st.sampled_from(list(ZONES)))
    def somebody_else_at_another_desk(self, name: str, centre: str) -> None:
        self.centre = centre
        self.desk.sign_in(name)

    @rule(language=st.sampled_from(["en", "hi", "mr"]))
    def read_in_a_language(self, language: str) -> None:
        self.settle()
        assert self.desk.desk.execute(ChooseLanguage(language=language)) == language

    @precondition(lambda self: any(sale.order_id for sale in self.known))
    @rule(data=st.data())
    def give_out_a_receipt(self, data: st.DataObject) -> None:
        """The first is the original, at whatever centre the later ones are printed; a payment makes a new paper."""
        self.settle()
        order_id = data.draw(st.sampled_from([sale.order_id for sale in self.known if sale.order_id]), label="order")
        edition = order_id, len(self.clinic.all(select(Payment.id).where(Payment.order_id == order_id)))
        self.printed[edition] += 1
        counted = self.desk.desk.execute(CountPrint(paper="receipt", record_id=order_id))
        assert counted == self.printed[edition]

    # --- requests ----------------------------------------------------------------------------------------------

    def send_away(self, act: Act) -> None:
        """The act waits and holds nothing; what must be refused now is not sent."""
        self.settle()
        request = SendForApproval.of(act.command)
        expected = set(act.refusals())
        try:
            key = self.refused(expected, lambda: self.desk.desk.execute(request))
        except errors.DayClosed:
            # what takes money before it asks is told at once; the others are told when somebody says yes
            assert self.day_closed
            return
        if key is None:
            return
        self.requests.append(Waiting(key, act, self.actor, self.centre, self.today))
        act.sale.waiting.append(key)

    @precondition(lambda self: any(waiting.centre == self.centre for waiting in self.requests))
    @rule(data=st.data(), answer=st.sampled_from(["yes", "yes", "yes", "no", "withdrawn"]))
    def decide(self, data: st.DataObject, answer: str) -> None:
        self.settle()
        here = [waiting for waiting in self.requests if waiting.centre == self.centre]
        waiting = data.draw(st.sampled_from(here), label="request")
        if answer == "yes":
            self.approve(waiting)
        else:
            self.decline(waiting, withdraw=answer == "withdrawn")

    def approve(self, waiting: Waiting) -> None:
        """The very same act runs now, or is overtaken by what happened meanwhile; on a closed day it waits on."""
        self.deciding = waiting
        try:
            overtaken = waiting.act.refusals()
            blocked = self.day_closed and waiting.act.books_a_day()
            state = self.approved(waiting, blocked=blocked, overtaken=bool(overtaken))
            if state is None:
                return
            assert state is (RequestState.OVERTAKEN if overtaken else RequestState.APPROVED), overtaken
            if not overtaken:
                waiting.act.book(None)
        finally:
            self.deciding = None
        self.decided(waiting)

    def approved(self, waiting: Waiting, *, blocked: bool, overtaken: bool) -> RequestState | None:
        """How it was decided; None where nothing may be booked today."""
        command = ApproveRequest(waiting_id=waiting.id)
        try:
            state = self.desk.approved(command, OWNER)
        except errors.DayClosed:
            assert blocked
            return None
        assert overtaken or not blocked, f"{state} on a closed day: {waiting.act.command!r}"
        return state

    def decline(self, waiting: Waiting, *, withdraw: bool) -> None:
        """A manager says no with a reason, or who asked takes it back."""
        before = self.desk.desk.actor
        self.desk.sign_in(waiting.by if withdraw else MANAGER)
        command = DeclineRequest(waiting_id=waiting.id, withdraw=withdraw, note="" if withdraw else "Not today")
        state = self.desk.desk.execute(command)
        self.desk.desk.actor = before
        assert state is (RequestState.WITHDRAWN if withdraw else RequestState.DECLINED)
        self.decided(waiting)

    def decided(self, waiting: Waiting) -> None:
        """It waits no more, and no second answer is taken."""
        self.requests.remove(waiting)
        waiting.act.sale.waiting.remove(waiting.id)
        self.touched.append(waiting.act.sale)
        with pytest.raises(errors.RequestDecided):
            self.desk.approved(ApproveRequest(waiting_id=waiting.id), OWNER)

    # --- the end of a day --------------------------------------------------------------------------------------

    @rule(ago=st.sampled_from([1, 1, 1, 2, 3, 0, -1]), short=st.sampled_from([0, 0, 500]))
    def close_day(self, ago: int, short: int) -> None:
        self.settle()
        day = self.today - ago * DAY
        counted = {key[2:]: amount for key, amount in self.till.items() if key[:2] == (self.centre, day)}
        counts = tuple(
            CountFields(
                tender=Tender(tender),
                staff_id=self.clinic.staff[name],
                counted_minor=amount - short,
                reason="Miscounted" if short else "",
            )
            for (tender, name), amount in counted.items()
        )
        explained = [
            ExplanationFields(record_id=waiting.id, explanation="Tomorrow")
            for waiting in self.requests
            if waiting.centre == self.centre
        ]
        explained += [
            ExplanationFields(record_id=visit.id, explanation="Left early")
            for visit in self.open_visits(self.centre, day)
        ]
        expected: set[type[Exception]] = {errors.DayNotOver} if ago < 0 else set()
        if (self.centre, day) in self.closed:
            expected.add(errors.DayClosed)
        before = self.desk.desk.actor
        self.desk.sign_in(MANAGER)
        command = CloseDay(day=day, counts=counts, explanations=tuple(explained))
        try:
            slip: Any = self.refused(expected, lambda: self.desk.desk.execute(command))
        finally:
            self.desk.desk.actor = before
        if slip is not None:
            self.closed.add((self.centre, day))
