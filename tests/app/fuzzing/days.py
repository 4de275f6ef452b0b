"""The days of a package: extending, freezing and moving the start, each act signed by a manager."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import precondition, rule
from sqlalchemy import select

from app.desk.commands.end_freeze import EndFreeze
from app.desk.commands.extend_package import ExtendPackage
from app.desk.commands.freeze_package import FreezePackage
from app.desk.commands.move_start import MoveStart
from app.domain import errors
from app.domain.freeze import Freeze
from tests.app.fuzzing.catalogue import Catalogue
from tests.app.fuzzing.expected import Expected
from tests.app.fuzzing.machine import WHY, Act, Refused
from tests.app.fuzzing.sale import DAY, Pause, Sale
from tests.app.fuzzing.selling import TENDERS, Selling

RUNNING = ("scheduled", "active", "frozen")


class Days(Expected, Selling, Catalogue):
    """Acts that move the last valid day, or the first one."""

    def any_sale(self, data: st.DataObject, *wanted: str) -> Sale:
        """A sale, one of those statuses where there is any."""
        self.settle()
        fitting = [sale for sale in self.known if sale.status(self.today) in wanted]
        eager = data.draw(st.sampled_from([True, True, True, False]), label="one that fits")
        return data.draw(st.sampled_from(fitting if fitting and eager else self.known), label="sale")

    def unless(self, sale: Sale, *allowed: str) -> set[type[Exception]]:
        """The table of acts."""
        return set() if sale.status(self.today) in allowed else {errors.NotInThisStatus}

    def act(self, data: st.DataObject, act: Act) -> None:
        """With a manager at the desk, or sent to one who is not."""
        if data.draw(st.sampled_from([False, False, False, True]), label="no manager at the desk"):
            self.send_away(act)
        else:
            self.perform(act)

    def send_away(self, act: Act) -> None:
        raise NotImplementedError

    @precondition(lambda self: self.known)
    @rule(
        data=st.data(),
        days=st.sampled_from([1, 7, 40, 0]),
        pays=st.sampled_from([False, False, True]),
        moves=st.booleans(),
        tender=TENDERS,
    )
    def extend(self, data: st.DataObject, days: int, pays: bool, moves: bool, tender: Any) -> None:
        sale = self.any_sale(data, *data.draw(st.sampled_from([("expired",), RUNNING]), label="status"))
        to_day = (self.today if sale.days is None else max(sale.last_day, self.today - DAY)) + days * DAY
        payments = self.tendered(sale.money.due, tender) if pays and sale.money.due > 0 else ()

        def refusals() -> Refused:
            found = self.unless(sale, *RUNNING, "exhausted", "expired")
            if sale.days is None:
                return found | {errors.NeverExpires}
            if to_day <= sale.last_day or to_day < self.today:
                found.add(errors.ExtensionTooEarly)
            if payments and sale.money.due < payments[0].amount_minor:
                found |= {errors.NothingDue, errors.PaymentMismatch}
            return found | (self.renewals_stuck(sale, to_day) if moves else set())

        def book(_: Any) -> None:
            sale.extended += (to_day - sale.last_day).days
            self.revive(sale)
            self.paid(sale, payments)
            if moves:
                self.move_renewals(sale)

        fields = {"to_day": to_day, "payments": payments, "move_renewal": moves}
        command = ExtendPackage(patient_package_id=sale.id, **fields, **WHY)
        self.act(data, Act(sale, command, refusals, book, lambda: bool(payments or self.lapsed(sale))))

    def lapsed(self, sale: Sale) -> int:
        """What is left of a booked expiry."""
        return sale.money.of_expiry if sale.expired_on is not None else 0

    def revive(self, sale: Sale) -> None:
        """What is left of a booked expiry comes back."""
        if sale.expired_on is not None:
            sale.money.move(self.today, "breakage", -sale.money.of_expiry)
            sale.money.of_expiry, sale.expired_on = 0, None

    def renewals(self, sale: Sale, last: Any) -> list[Sale]:
        """What the same head bought to follow on it, has not begun, and would begin too early."""
        return [
            other
            for other in self.known
            if other.renews == sale.id
            and other.head == sale.head
            and not other.closing
            and self.today < other.start < last + DAY
        ]

    def renewals_stuck(self, sale: Sale, last: Any) -> set[type[Exception]]:
        """Why a renewal cannot move along."""
        found: set[type[Exception]] = set()
        for other in self.renewals(sale, last):
            if last + DAY > other.bought_on + timedelta(days=365):
                found.add(errors.StartOutOfRange)
            if any(pause.days for pause in other.pauses):
                found.add(errors.FreezeInTheWay)
        return found

    def move_renewals(self, sale: Sale) -> None:
        """They begin the day after the last valid day."""
        for other in self.renewals(sale, sale.last_day):
            other.start = sale.last_day + DAY
            self.touched.append(other)

    @precondition(lambda self: self.known)
    @rule(
        data=st.data(),
        ahead=st.sampled_from([0, 0, 1, 3]),
        length=st.sampled_from([3, 5, 10, 2, 70]),
        moves=st.booleans(),
    )
    def freeze(self, data: st.DataObject, ahead: int, length: int, moves: bool) -> None:
        sale = self.any_sale(data, "active", "frozen")
        first, last = self.today + ahead * DAY, self.today + (ahead + length - 1) * DAY
        asked_on = self.today

        def refusals() -> Refused:
            found = self.unless(sale, *RUNNING)
            if sale.days is None:
                return found | {errors.NeverExpires}
            found |= self.unfreezable(sale, (first, last), asked_on)
            return found | (self.renewals_stuck(sale, sale.last_day + length * DAY) if moves else set())

        def book(_: Any) -> None:
            query = select(Freeze.id).where(
                Freeze.patient_package_id == sale.id, Freeze.position == len(sale.pauses) + 1
            )
            (key,) = self.clinic.all(query)
            sale.pauses.append(Pause(key, first, last))
            self.revive(sale)
            if moves:
                self.move_renewals(sale)

        command = FreezePackage(patient_package_id=sale.id, from_day=first, to_day=last, move_renewal=moves, **WHY)
        self.act(data, Act(sale, command, refusals, book, lambda: bool(self.lapsed(sale))))

    def unfreezable(self, sale: Sale, span: tuple[Any, Any], asked_on: Any) -> set[type[Exception]]:
        """The rules of a freeze: 3 days, at most 2, 60 days in all, within validity, nobody comes inside."""
        first, last = span
        length = (last - first).days + 1
        counted = [pause for pause in sale.pauses if pause.counts]
        inside = [first + n * DAY for n in range(length)]
        fails: dict[type[Exception], Callable[[], bool]] = {
            errors.FreezeTooShort: lambda: length < 3,
            errors.FreezeTooEarly: lambda: first < asked_on,
            errors.FreezeOutsideValidity: lambda: not sale.start <= first <= sale.last_day,
            errors.FreezeOverlaps: lambda: any(sale.is_frozen(day) for day in inside),
            errors.TooManyFreezes: lambda: len(counted) >= 2,
            errors.TooManyFreezeDays: lambda: sale.frozen_days + length > 60,
            errors.RedeemedInFreeze: lambda: any(day in inside for day in sale.visits),
        }
        return {kind for kind, is_so in fails.items() if is_so()}

    @precondition(lambda self: any(sale.pauses for sale in self.known))
    @rule(data=st.data())
    def end_freeze(self, data: st.DataObject) -> None:
        self.settle()
        pairs = [(sale, pause) for sale in self.known for pause in sale.pauses]
        sale, pause = data.draw(st.sampled_from(pairs), label="freeze")

        def refusals() -> Refused:
            found: set[type[Exception]] = {errors.PackageClosed} if sale.closing else set()
            if pause.ended is not None or pause.last < self.today:
                return found | {errors.FreezeIsOver}
            return found | self.hangs(sale, pause)

        def book(_: Any) -> None:
            pause.ended = self.today

        self.act(data, Act(sale, EndFreeze(freeze_id=pause.id, **WHY), refusals, book, lambda: False))

    def hangs(self, sale: Sale, pause: Pause) -> set[type[Exception]]:
        """A later freeze that would begin after the last valid day stands in the way."""
        pause.ended = self.today
        try:
            kept = [other for other in sale.pauses if other is not pause and other.days]
            late = [other for other in kept if other.days[0] > sale.last_day - len(other.days) * DAY]
        finally:
            pause.ended = None
        return {errors.FreezeOutsideValidity, errors.FreezeInTheWay} if late else set()

    @precondition(lambda self: any(sale.start > self.today for sale in self.known))
    @rule(data=st.data(), ahead=st.sampled_from([0, 1, 5, 366, -1]))
    def move_start(self, data: st.DataObject, ahead: int) -> None:
        sale = self.any_sale(data, "scheduled")
        start = self.today + ahead * DAY

        def refusals() -> Refused:
            found = self.unless(sale, "scheduled")
            if not self.today <= start <= sale.bought_on + timedelta(days=365):
                found.add(errors.StartOutOfRange)
            return found | ({errors.FreezeInTheWay} if any(pause.days for pause in sale.pauses) else set())

        def book(_: Any) -> None:
            sale.start = start

        command = MoveStart(patient_package_id=sale.id, start=start, **WHY)
        self.act(data, Act(sale, command, refusals, book, lambda: False))
