"""Who comes: redemptions, their voids, and the family that shares a package."""

from typing import Any
from uuid import UUID

from hypothesis import strategies as st
from hypothesis.stateful import precondition, rule

from app.desk.commands.add_member import AddMember
from app.desk.commands.redeem_sessions import RedeemSessions
from app.desk.commands.remove_member import RemoveMember
from app.desk.commands.void_redemption import VoidRedemption
from app.desk.redeeming import RedemptionFields
from app.domain import errors
from tests.app.fuzzing.machine import SERVICES, Act, Machine, Refused
from tests.app.fuzzing.sale import DAY, Sale, Stay
from tests.app.fuzzing.worth import Held, Use
from tests.founding import MANAGER, OWNER


def assert_same(one: object, other: object) -> None:
    """Equal to look at; refusals among the rows are exceptions, which are never equal."""
    assert repr(one) == repr(other)


class Visits(Machine):
    """Sessions used and given back."""

    def visit(self, sale: Sale, service: UUID, person: UUID, count: int, ago: int) -> RedeemSessions:
        """The command, unsent."""
        ids = {"patient_package_id": sale.id, "service_id": service, "person_id": person}
        fields = RedemptionFields(**ids, sessions=count, service_date=self.today - ago * DAY, again=True)
        return RedeemSessions(redemption=fields)

    @precondition(lambda self: self.known)
    @rule(
        data=st.data(),
        person=Machine.patients,
        by_head=st.sampled_from([True, True, False]),
        count=st.integers(1, 4),
        ago=st.sampled_from([0, 0, 0, 1, 5, -1]),
    )
    def redeem(self, data: st.DataObject, person: UUID, by_head: bool, count: int, ago: int) -> None:
        self.settle()
        sale = data.draw(st.sampled_from(self.usable() or self.known), label="sale")
        service = self.clinic.services[data.draw(st.sampled_from(list(SERVICES)), label="service")]
        service = service if service in sale.held or not by_head else next(iter(sale.held))
        self.redeem_for(sale, service, sale.head if by_head else person, (count, ago))

    def lapsed_sales(self) -> list[Sale]:
        """Expired, and its expiry is in the books."""
        return [sale for sale in self.known if sale.expired_on is not None and not sale.closing]

    @precondition(lambda self: self.lapsed_sales())
    @rule(data=st.data(), what=st.sampled_from(["late entry", "void"]))
    def after_expiry(self, data: st.DataObject, what: str) -> None:
        """A late entry takes from what has lapsed, a void adds to it."""
        self.settle()
        sale = data.draw(st.sampled_from(self.lapsed_sales()), label="sale")
        service = data.draw(st.sampled_from(list(sale.held)), label="service")
        live = [line for line, use in sale.held[service].uses.items() if use.numbers]
        if what == "void" and live:
            self.perform(self.voiding(sale, sale.held[service], live[0]))
        elif sale.held[service].left:
            ago = (self.today - sale.last_day).days
            self.redeem_for(sale, service, sale.head_on(sale.last_day), (1, ago))

    @precondition(lambda self: any(sale.transferred_on for sale in self.known))
    @rule(data=st.data(), by_former=st.booleans(), days=st.sampled_from([1, 1, 0]))
    def around_a_transfer(self, data: st.DataObject, by_former: bool, days: int) -> None:
        """Up to the day before it the former head may come, from that day on the new one."""
        self.settle()
        sale = data.draw(st.sampled_from([sale for sale in self.known if sale.transferred_on]), label="sale")
        assert sale.former_head is not None
        assert sale.transferred_on is not None
        ago = (self.today - sale.transferred_on).days + days
        self.redeem_for(sale, next(iter(sale.held)), sale.former_head if by_former else sale.head, (1, ago))

    def usable(self) -> list[Sale]:
        """What may be used today, or could lately."""
        return [sale for sale in self.known if sale.activated and sale.left and not sale.closing]

    def redeem_for(self, sale: Sale, service: UUID, person: UUID, visit: tuple[int, int]) -> Any:
        """One redemption; gives what the desk shows, None where it must be refused."""
        count, ago = visit
        day = self.today - ago * DAY
        first = sale.first_failing(self.centre, service, person, (count, day), self.today)
        expected: Refused = {first} if first else ()
        expected = self.ensure_day(expected) if self.day_closed else expected
        command = self.visit(sale, service, person, count, ago)
        done = self.refused(expected, lambda: self.send(command, late=ago > 1 or (self.centre, day) in self.closed))
        if done is None:
            return None
        held = sale.held[service]
        numbers = held.next_use(count)
        worth = held.worth(numbers)
        assert done.redemption.value_minor == worth
        held.uses[done.redemption.line_id] = Use(person, numbers, count - len(numbers), day)
        sale.money.move(self.today, "redeemed", worth)
        self.lapse(sale, -worth)
        assert (done.redemption.left_now, done.redemption.sold) == (held.left, held.granted)
        self.touched.append(sale)
        return done

    def lapse(self, sale: Sale, worth: int) -> None:
        """What comes back to an expired package lapses, what is used of it did not."""
        if sale.expired_on is not None:
            sale.money.move(self.today, "breakage", worth)
            sale.money.of_expiry += worth

    def send(self, command: RedeemSessions, *, late: bool) -> Any:
        """Twice, as a double click would; a late entry with a manager's yes."""
        if late:
            return self.desk.approved(command, OWNER)
        first = self.desk.desk.execute(command)
        assert_same(self.desk.desk.execute(command), first)
        return first

    @precondition(lambda self: any(held.uses for sale in self.known for held in sale.held.values()))
    @rule(data=st.data())
    def void(self, data: st.DataObject) -> None:
        live = [(sale, held, line) for sale in self.known for held in sale.held.values() for line in held.uses]
        sale, held, line = data.draw(st.sampled_from(live), label="redemption")
        shown = self.perform(self.voiding(sale, held, line))
        if shown is not None:
            assert (shown.redemption.voided, shown.redemption.left_now) == (True, held.left)
            again = VoidRedemption(line_id=line, reason="other", note="again")
            assert_same(self.desk.desk.execute(again), shown)

    def voiding(self, sale: Sale, held: Held, line: UUID) -> Act:
        """The act of undoing one redemption."""

        def refusals() -> Refused:
            return {errors.PackageClosed} if sale.closing else ()

        def book(_: Any) -> None:
            use = held.uses.pop(line)
            worth = held.worth(use.numbers)
            sale.money.move(self.today, "redeemed", -worth)
            self.lapse(sale, worth)

        return Act(sale, VoidRedemption(line_id=line, reason="recorded_twice"), refusals, book)

    @precondition(lambda self: self.usable() and not self.day_closed)
    @rule(data=st.data())
    def redeem_and_void_leave_all_as_before(self, data: st.DataObject) -> None:
        """Truth 4."""
        self.settle()
        sale = data.draw(st.sampled_from(self.usable()), label="sale")
        service = data.draw(st.sampled_from(list(sale.held)), label="service")
        if sale.first_failing(self.centre, service, sale.head, (1, self.today), self.today) is not None:
            return
        before = repr(self.desk.wallet(sale.head)), sale.money.liability, sale.money.by_month()
        done = self.redeem_for(sale, service, sale.head, (1, 0))
        self.perform(self.voiding(sale, sale.held[service], done.redemption.line_id))
        assert (repr(self.desk.wallet(sale.head)), sale.money.liability, sale.money.by_month()) == before

    # --- the family --------------------------------------------------------------------------------------------

    @precondition(lambda self: self.known)
    @rule(data=st.data(), person=Machine.patients)
    def add_member(self, data: st.DataObject, person: UUID) -> None:
        self.settle()
        shared = [sale for sale in self.known if sale.max_members]
        sale = data.draw(st.sampled_from(shared or self.known), label="sale")
        command = AddMember(patient_package_id=sale.id, patient_id=person)
        if self.refused(self.joining(sale, person), lambda: self.desk.desk.execute(command)) is not None:
            sale.stays.append(Stay(person, self.today))
            self.touched.append(sale)

    def joining(self, sale: Sale, person: UUID) -> Refused:
        """Why somebody cannot be added."""
        found: set[type[Exception]] = set()
        if sale.closing:
            found.add(errors.PackageClosed)
        if sale.activated and self.today > sale.last_day:
            found.add(errors.PackageExpired)
        if not sale.max_members:
            found.add(errors.NotShareable)
        if person in {sale.head} | sale.members(self.today):
            found.add(errors.AlreadyMember)
        if len(sale.places(self.today) | {person}) > sale.max_members:
            found.add(errors.FamilyFull)
        return found

    @precondition(lambda self: any(sale.stays for sale in self.known))
    @rule(data=st.data())
    def remove_member(self, data: st.DataObject) -> None:
        self.settle()
        sale = data.draw(st.sampled_from([sale for sale in self.known if sale.stays]), label="sale")
        person = data.draw(st.sampled_from([stay.person for stay in sale.stays]), label="person")
        command = RemoveMember(patient_package_id=sale.id, patient_id=person)
        if person not in sale.members(self.today):
            self.refused({errors.NotAMemberNow}, lambda: self.desk.desk.execute(command))
            return
        if person in sale.users():
            self.refused({errors.ApprovalNeeded}, lambda: self.desk.desk.execute(command))
            self.desk.approved(command, MANAGER)
        else:
            self.desk.desk.execute(command)
        for stay in sale.stays:
            if stay.person == person and stay.covers(self.today):
                stay.until = self.today
        self.touched.append(sale)
