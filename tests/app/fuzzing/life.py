"""What happens to a package between its sale and its end: completing, reopening, transferring, adjusting."""

from typing import Any
from uuid import UUID

from hypothesis import strategies as st
from hypothesis.stateful import precondition, rule

from app.desk.commands.adjust_sessions import AdjustSessions
from app.desk.commands.complete_package import CompletePackage
from app.desk.commands.reopen_package import ReopenPackage
from app.desk.commands.transfer_package import TransferPackage
from app.domain import errors
from tests.app.fuzzing.days import RUNNING, Days
from tests.app.fuzzing.machine import SERVICES, WHY, Act, Refused
from tests.app.fuzzing.sale import Sale


class Life(Days):
    """Acts that change who may use a package, how much of it, or whether at all."""

    # --- ending ------------------------------------------------------------------------------------------------

    @precondition(lambda self: self.known)
    @rule(data=st.data())
    def complete(self, data: st.DataObject) -> None:
        sale = self.any_sale(data, *RUNNING)

        def refusals() -> Refused:
            return self.unless(sale, *RUNNING) | ({errors.RequestWaits} if self.others_wait(sale) else set())

        def book(_: Any) -> None:
            sale.money.of_completion = sale.money.liability
            sale.money.move(self.today, "breakage", sale.money.liability)
            self.close(sale, "completed")

        command = CompletePackage(patient_package_id=sale.id, **WHY)
        self.act(data, Act(sale, command, refusals, book, lambda: sale.left > 0))

    def close(self, sale: Sale, closing: str) -> None:
        """What is left ends."""
        sale.closing = closing
        for held in sale.held.values():
            held.ended = held.open

    @precondition(lambda self: any(sale.closing == "completed" for sale in self.known))
    @rule(data=st.data())
    def reopen(self, data: st.DataObject) -> None:
        sale = self.any_sale(data, "completed")

        def refusals() -> Refused:
            late = {errors.ReopenTooLate} if self.today > sale.last_day else set()
            return self.unless(sale, "completed") | late

        def book(_: Any) -> None:
            sale.money.move(self.today, "breakage", -sale.money.of_completion)
            sale.money.of_completion = 0
            sale.closing = ""
            for held in sale.held.values():
                held.ended = 0

        command = ReopenPackage(patient_package_id=sale.id, **WHY)
        self.act(data, Act(sale, command, refusals, book, lambda: any(held.ended for held in sale.held.values())))

    # --- people and sessions -----------------------------------------------------------------------------------

    @precondition(lambda self: self.known)
    @rule(data=st.data(), person=Days.patients)
    def transfer(self, data: st.DataObject, person: UUID) -> None:
        sale = self.any_sale(data, *RUNNING)

        def refusals() -> Refused:
            fails: dict[type[Exception], bool] = {
                errors.NotFullyPaid: sale.money.due > 0,
                errors.TransferredBefore: sale.former_head is not None,
                errors.SameHead: person == sale.head,
                errors.RequestWaits: self.others_wait(sale),
            }
            return self.unless(sale, *RUNNING) | {kind for kind, is_so in fails.items() if is_so}

        def book(_: Any) -> None:
            for stay in sale.stays:
                stay.of_former_head = True
                if stay.until is None or stay.until > self.today:
                    stay.until = max(self.today, stay.since)
            sale.former_head, sale.head, sale.transferred_on = sale.head, person, self.today

        command = TransferPackage(patient_package_id=sale.id, new_head_id=person, **WHY)
        self.act(data, Act(sale, command, refusals, book, lambda: False))

    @precondition(lambda self: self.known)
    @rule(data=st.data(), change=st.sampled_from([-3, -1, -1, 1, 2, 0]))
    def adjust(self, data: st.DataObject, change: int) -> None:
        sale = self.any_sale(data, *RUNNING, "exhausted")
        service = self.clinic.services[data.draw(st.sampled_from(list(SERVICES)), label="service")]
        held = sale.held.get(service)

        def refusals() -> Refused:
            fails: dict[type[Exception], bool] = {
                errors.ServiceNotIncluded: held is None,
                errors.NothingToAdjust: change == 0,
                errors.NotEnoughSessions: held is not None and -change > held.left,
                errors.NotFullyPaid: change < 0 and sale.money.due > 0,
            }
            return self.unless(sale, *RUNNING, "exhausted") | {kind for kind, is_so in fails.items() if is_so}

        def book(_: Any) -> None:
            assert held is not None
            worth = held.worth(held.minus(-change)) if change < 0 else -held.worth(held.plus(change))
            if sale.expired_on is None:
                sale.money.move(self.today, "breakage", worth)
            else:  # not expired here yet, but where it was sold: an extension would bring back so much less
                sale.money.of_expiry -= worth

        command = AdjustSessions(patient_package_id=sale.id, service_id=service, change=change, **WHY)
        self.act(data, Act(sale, command, refusals, book))
