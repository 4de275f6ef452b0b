"""Random days at the front desk: after every step the money truths of the domain hold, by a second bookkeeping."""

from collections.abc import Callable
from contextlib import ExitStack
from datetime import date, timedelta
from typing import Any
from uuid import UUID

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    RuleBasedStateMachine,
    initialize,
    invariant,
    multiple,
    precondition,
    rule,
    run_state_machine_as_test,
)
from sqlalchemy import func, select

from app.desk.commands.add_member import AddMember
from app.desk.commands.redeem_sessions import RedeemSessions
from app.desk.commands.remove_member import RemoveMember
from app.desk.commands.void_redemption import VoidRedemption
from app.desk.commands.withdraw_package import WithdrawPackage
from app.desk.redeeming import RedemptionFields
from app.desk.verification import verify
from app.desk.views.redemptions import Redeemed
from app.domain import errors
from app.domain.entitlement import Entitlement
from app.domain.ledger import LedgerLine, LineKind
from tests.app.front_desk import Held, Sale, Terms, Use
from tests.backends import Backend
from tests.clinic import Clinic
from tests.founding import ANDHERI, BANDRA, MANAGER, OWNER, RECEPTION, SECOND_RECEPTION, MovableClock

SERVICES = {"Physiotherapy": 70_001, "Doctor Consultation": 90_000, "Gift": 0}
ITEMS = st.lists(st.integers(1, 7), min_size=1, max_size=3)
TERMS = {
    "items": ITEMS,
    "price": st.sampled_from([0, 1, 99_999, 800_000, 1_000_003]),
    "days": st.sampled_from([None, 1, 5, 30]),
    "max_members": st.integers(0, 2),
    "multi": st.booleans(),
}


def assert_same(one: object, other: object) -> None:
    """Equal to look at; refusals among the rows are exceptions, which are never equal."""
    assert repr(one) == repr(other)


class FrontDesk(RuleBasedStateMachine):
    """Any order of registering, selling, redeeming, voiding, sharing, waiting and editing."""

    databases: Backend
    patients: Bundle[UUID] = Bundle("patients")
    sales: Bundle[Sale] = Bundle("sales")
    packages: Bundle[Terms] = Bundle("packages")

    def __init__(self) -> None:
        super().__init__()
        self.open = ExitStack()
        self.clock = MovableClock()
        self.clinic = self.open.enter_context(self.databases.clinic(self.clock))
        self.desks = {centre: self.clinic.at(centre) for centre in (ANDHERI, BANDRA)}
        self.centre, self.serial = ANDHERI, 0
        self.known: list[Sale] = []
        for name, price in SERVICES.items():
            self.clinic.service(name, price)

    def teardown(self) -> None:
        try:
            assert verify(self.clinic.desk.database) == ()
        finally:
            self.open.close()

    # --- helpers -----------------------------------------------------------------------------------------------

    @property
    def desk(self) -> Clinic:
        return self.desks[self.centre]

    def refused(self, expected: type[Exception] | None, act: Callable[[], Any]) -> Any:
        """What the act gives, or None where the second bookkeeping says it must be refused with just that."""
        if expected is None:
            return act()
        with pytest.raises(expected):
            act()
        return None

    def items(self, counts: list[int]) -> dict[UUID, int]:
        return dict(zip(self.clinic.services.values(), counts, strict=False))

    def save(self, terms: dict[str, Any], known: Terms | None = None) -> Terms:
        self.serial += 1
        items = self.items(terms["items"])
        centres = (ANDHERI, BANDRA) if terms["multi"] else ()
        fields = {"validity_days": terms["days"], "max_members": terms["max_members"], "centres": list(centres)}
        edited = {} if known is None else {"package_id": known.package_id, "revision": known.revision}
        key = self.clinic.package(f"Package {self.serial}", items, terms["price"], **fields, **edited)
        prices = dict(zip(self.clinic.services.values(), SERVICES.values(), strict=True))
        made = Terms(key, items, prices, terms["price"], terms["days"], terms["max_members"], centres)
        if known is not None:
            made.revision, made.withdrawn = known.revision + 1, known.withdrawn
            known.__dict__.update(made.__dict__)
        return known or made

    @initialize(target=packages, terms=st.fixed_dictionaries(TERMS))
    def first_package(self, terms: dict[str, Any]) -> Terms:
        return self.save(terms)

    @initialize(target=patients)
    def first_patient(self) -> UUID:
        return self.desk.patient("Asha Kulkarni")

    @rule(target=patients)
    def register(self) -> UUID:
        return self.desk.patient("Asha Kulkarni")

    @rule(target=packages, terms=st.fixed_dictionaries(TERMS))
    def add_package(self, terms: dict[str, Any]) -> Terms:
        return self.save(terms)

    @rule(package=packages, terms=st.fixed_dictionaries(TERMS))
    def edit_package(self, package: Terms, terms: dict[str, Any]) -> None:
        self.save(terms, package)

    @rule(package=packages, back=st.booleans())
    def withdraw_package(self, package: Terms, back: bool) -> None:
        self.clinic.as_owner(WithdrawPackage(package_id=package.package_id, on_sale=back))
        package.withdrawn, package.revision = not back, package.revision + 1

    @rule(target=sales, buyer=patients, package=packages, ahead=st.sampled_from([0, 0, 0, 2]))
    def sell(self, buyer: UUID, package: Terms, ahead: int) -> Any:
        expected = errors.PackageWithdrawn if package.withdrawn else None
        start = self.desk.today + timedelta(days=ahead)
        receipt = self.refused(expected, lambda: self.desk.sell(buyer, package.package_id, package.price, start=start))
        if receipt is None:
            return multiple()
        held = {key: Held(package.sessions[key], part) for key, part in package.parts().items()}
        terms = (package.days, package.max_members, package.centres)
        sale = Sale(receipt.card.patient_package_id, receipt.order_id, buyer, self.centre, start, *terms, held)
        self.known.append(sale)
        return sale

    @rule(sale=sales, person=patients, data=st.data())
    def redeem(self, sale: Sale, person: UUID, data: st.DataObject) -> None:
        service = self.clinic.services[data.draw(st.sampled_from(list(SERVICES)), label="service")]
        count = data.draw(st.integers(1, 4), label="sessions")
        day = self.desk.today - timedelta(days=data.draw(st.sampled_from([0, 0, 1]), label="days ago"))
        command = self.visit(sale, service, person, (count, day))
        done = self.refused(sale.first_failing(self.centre, service, person, (count, day)), lambda: self.send(command))
        if done is not None:
            held = sale.held[service]
            numbers = held.lowest(count)
            assert done.redemption.value_minor == held.worth(set(numbers))
            held.uses[done.redemption.line_id] = Use(person, numbers)
            assert done.redemption.left_now == held.left

    def visit(self, sale: Sale, service: UUID, person: UUID, visit: tuple[int, date]) -> RedeemSessions:
        ids = {"patient_package_id": sale.id, "service_id": service, "person_id": person}
        fields = RedemptionFields(**ids, sessions=visit[0], service_date=visit[1], again=True)
        return RedeemSessions(redemption=fields)

    def send(self, command: RedeemSessions) -> Redeemed:
        """Twice, as a double click would."""
        first = self.desk.desk.execute(command)
        assert_same(self.desk.desk.execute(command), first)
        return first

    @precondition(lambda self: any(held.uses for sale in self.known for held in sale.held.values()))
    @rule(data=st.data())
    def void(self, data: st.DataObject) -> None:
        live = [(held, line) for sale in self.known for held in sale.held.values() for line in held.uses]
        held, line = data.draw(st.sampled_from(live), label="redemption")
        command = VoidRedemption(line_id=line, reason="recorded_twice")
        shown = self.desk.approved(command, OWNER)
        del held.uses[line]
        assert (shown.redemption.voided, shown.redemption.left_now) == (True, held.left)
        assert_same(self.desk.desk.execute(VoidRedemption(line_id=line, reason="other", note="again")), shown)

    @rule(sale=sales, data=st.data())
    def redeem_and_void_leave_all_as_before(self, sale: Sale, data: st.DataObject) -> None:
        service = data.draw(st.sampled_from(list(sale.held)), label="service")
        if sale.first_failing(self.centre, service, sale.head, (1, self.desk.today)) is not None:
            return
        before = self.books(), repr(self.desk.wallet(sale.head))
        command = self.visit(sale, service, sale.head, (1, self.desk.today))
        done = self.desk.desk.execute(command)
        self.desk.approved(VoidRedemption(line_id=done.redemption.line_id, reason="recorded_twice"), OWNER)
        assert (self.books(), repr(self.desk.wallet(sale.head))) == before

    @rule(sale=sales, person=patients)
    def add_member(self, sale: Sale, person: UUID) -> None:
        today = self.desk.today
        expected: type[Exception] | None = None
        if sale.max_members == 0:
            expected = errors.NotShareable
        elif person in {sale.head} | sale.members(today):
            expected = errors.AlreadyMember
        elif len(sale.places(today) | {person}) > sale.max_members:
            expected = errors.FamilyFull
        command = AddMember(patient_package_id=sale.id, patient_id=person)
        if self.refused(expected, lambda: self.desk.desk.execute(command)) is not None:
            sale.stays.append((person, today, None))

    @precondition(lambda self: any(sale.stays for sale in self.known))
    @rule(data=st.data())
    def remove_member(self, data: st.DataObject) -> None:
        sale = data.draw(st.sampled_from([sale for sale in self.known if sale.stays]), label="sale")
        person = data.draw(st.sampled_from([person for person, _, _ in sale.stays]), label="person")
        today = self.desk.today
        command = RemoveMember(patient_package_id=sale.id, patient_id=person)
        if person not in sale.members(today):
            self.refused(errors.NotAMemberNow, lambda: self.desk.desk.execute(command))
            return
        if person in sale.users():
            self.refused(errors.ApprovalNeeded, lambda: self.desk.desk.execute(command))
            self.desk.approved(command, MANAGER)
        else:
            self.desk.desk.execute(command)
        sale.stays = [
            (who, since, today if who == person and until is None else until) for who, since, until in sale.stays
        ]

    @rule(hours=st.sampled_from([1, 12, 24, 24 * 5, 24 * 31]))
    def time_passes(self, hours: int) -> None:
        self.clock.go(hours=hours)

    @rule(name=st.sampled_from([RECEPTION, SECOND_RECEPTION, MANAGER]), centre=st.sampled_from([ANDHERI, BANDRA]))
    def somebody_else_at_another_desk(self, name: str, centre: str) -> None:
        self.centre = centre
        self.desk.sign_in(name)

    # --- the truths --------------------------------------------------------------------------------------------

    def books(self) -> dict[UUID, tuple[int, int]]:
        """Sessions left and value used of every service sold, added up from the ledger's own lines."""
        with self.clinic.desk.database.read() as session:
            query = select(
                LedgerLine.entitlement_id, func.sum(LedgerLine.change), func.sum(LedgerLine.value_minor)
            ).group_by(LedgerLine.entitlement_id)
            return {row[0]: (int(row[1]), int(row[2])) for row in session.execute(query)}

    @invariant()
    def sessions_and_value_are_what_the_second_books_say(self) -> None:
        """Truths 1 and 4: remaining = sold - live redemptions >= 0; what was undone left no trace in the sums."""
        books = self.books()
        entitlements = {(one.patient_package_id, one.service_id): one for one in self.clinic.all(select(Entitlement))}
        assert len(entitlements) == sum(len(sale.held) for sale in self.known) == len(books)
        for sale in self.known:
            assert sum(entitlements[sale.id, key].part_minor for key in sale.held) == sum(
                h.part for h in sale.held.values()
            )
            for service, held in sale.held.items():
                assert held.left >= 0
                assert books[entitlements[sale.id, service].id] == (held.left, held.worth(held.taken))

    @invariant()
    def replaying_the_ledger_gives_what_is_stored(self) -> None:
        """Truth 3, first half."""
        stand: dict[UUID, tuple[int, int]] = {}
        for line in self.clinic.all(select(LedgerLine).order_by(LedgerLine.entitlement_id, LedgerLine.seq)):
            seq, balance = stand.get(line.entitlement_id, (0, 0))
            assert (line.seq, line.balance) == (seq + 1, balance + line.change)
            assert (line.kind is LineKind.GRANT) == (line.seq == 1)
            assert line.balance >= 0
            stand[line.entitlement_id] = line.seq, line.balance

    @invariant()
    def cards_tell_the_same(self) -> None:
        """Truths 3 and 5: status is a function of the facts; what each person used adds up to the package's use."""
        for sale in self.known[-2:]:
            card = next(card for card in self.desk.wallet(sale.head).cards if card.patient_package_id == sale.id)
            assert card.status == sale.status(self.desk.today)
            assert {row.service_id: row.left for row in card.services} == {key: h.left for key, h in sale.held.items()}
            used: dict[UUID, int] = {}
            for use in (use for held in sale.held.values() for use in held.uses.values()):
                used[use.person] = used.get(use.person, 0) + len(use.numbers)
            assert {person.patient_id: person.used for person in card.people if person.used} == used
            assert sum(used.values()) == sum(row.sold - row.left for row in card.services)
            assert all(len(row.pips) == row.sold - row.left for row in card.services)


@pytest.mark.parametrize(
    ("backend", "examples"), [("sqlite", 25), pytest.param("postgres", 5, marks=pytest.mark.postgres)]
)
def test_the_money_truths_hold_after_any_sequence_of_commands(databases: Backend, examples: int) -> None:
    class OnThisDatabase(FrontDesk):
        pass

    OnThisDatabase.databases = databases
    slow = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much]
    chosen = settings(max_examples=examples, stateful_step_count=30, deadline=None, suppress_health_check=slow)
    run_state_machine_as_test(OnThisDatabase, settings=chosen)
