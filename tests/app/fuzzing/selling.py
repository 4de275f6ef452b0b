"""Sales and the money taken for them, at once, in parts and later."""

from datetime import date
from typing import Any
from uuid import UUID

from hypothesis import strategies as st
from hypothesis.stateful import multiple, precondition, rule
from sqlalchemy import select

from app.desk.commands.bring_in_package import BringInPackage
from app.desk.commands.reverse_payment import ReversePayment
from app.desk.commands.take_payment import TakePayment
from app.desk.payments import InstalmentFields, PaymentFields
from app.domain import errors
from app.domain.entitlement import Entitlement
from app.domain.sale import Payment, Tender
from tests.app.fuzzing.machine import SERVICES, WHY, Act, Machine, Refused
from tests.app.fuzzing.money import Paid
from tests.app.fuzzing.sale import DAY, Sale, of_terms
from tests.app.fuzzing.worth import Held, Rate, Terms
from tests.founding import MANAGER, OWNER

TENDERS = st.sampled_from([Tender.CASH, Tender.CASH, Tender.UPI, Tender.BANK, Tender.CARD])
SHARES = st.sampled_from([100, 100, 100, 60, 34, 1, 0])


def by_law(terms: Terms, rates: dict[UUID, Rate]) -> dict[UUID, Held]:
    """The services of a sale with their parts and their tax."""
    made: dict[UUID, Held] = {}
    for key, part in terms.parts().items():
        net, *halves = rates[key].on(part)
        list_price, *_ = rates[key].on(terms.list_prices[key])
        made[key] = Held(terms.sessions[key], net, (halves[0], halves[1]), list_price)
    return made


class Selling(Machine):
    """Orders and payments."""

    def rates_here(self) -> dict[UUID, Rate]:
        """A centre that is not registered charges no tax."""
        taxed = self.centre in self.registered
        return {self.clinic.services[name]: self.rates[name] if taxed else Rate() for name in SERVICES}

    def tendered(self, amount: int, tender: Tender) -> tuple[PaymentFields, ...]:
        """Money handed over, by a reference nobody had."""
        if not amount:
            return ()
        reference = "" if tender is Tender.CASH else f"{self.next_serial():012d}"
        return (PaymentFields(tender=tender, amount_minor=amount, reference=reference),)

    def paid(self, sale: Sale, payments: tuple[PaymentFields, ...]) -> None:
        """Into the second books; the one that completes the order activates, in parts the first one does."""
        query = select(Payment.id).where(Payment.order_id == sale.order_id).order_by(Payment.position)
        keys = self.clinic.all(query)[-len(payments) :] if payments else []
        for key, payment in zip(keys, payments, strict=True):
            sale.money.pay(key, Paid(payment.amount_minor, payment.tender.value, payment.reference), self.today)
            self.take(payment.tender.value, payment.amount_minor)
        if not sale.activated and (not sale.money.due or (sale.money.in_parts and sale.money.gross)):
            sale.activate(self.today)

    def new_sale(self, ids: tuple[UUID, UUID], head: UUID, terms: Terms, start: date) -> Sale:
        """A sale of today in the second books."""
        sale = of_terms(terms, ids, head, (self.centre, self.today), by_law(terms, self.rates_here()))
        sale.start, sale.start_approved, sale.money.in_parts = start, start < self.today, self.in_parts
        self.known.append(sale)
        self.touched.append(sale)
        return sale

    def total(self, terms: Terms) -> int:
        """What is to pay for it here and now."""
        return sum(held.net + sum(held.halves) for held in by_law(terms, self.rates_here()).values())

    def sale_refusals(self, terms: Terms, start: date) -> Refused:
        """Why it cannot be sold."""
        refused: set[type[Exception]] = {errors.PackageWithdrawn} if terms.withdrawn else set()
        if terms.days is not None and start < self.today and start + (terms.days - 1) * DAY < self.today:
            refused.add(errors.PackageExpired)
        return refused

    @rule(
        target=Machine.sales,
        buyer=Machine.patients,
        package=Machine.packages,
        ahead=st.sampled_from([0, 0, 0, 2, -2]),
        share=SHARES,
        tender=TENDERS,
        data=st.data(),
    )
    def sell(self, buyer: UUID, package: Terms, ahead: int, share: int, tender: Tender, data: st.DataObject) -> Any:
        mine = [sale.id for sale in self.known if sale.head == buyer]
        renews = data.draw(st.sampled_from([None, *mine]), label="renews") if mine else None
        return self.sold(buyer, package, self.today + ahead * DAY, (share, tender), renews)

    def sold(self, buyer: UUID, package: Terms, start: date, paid: tuple[int, Tender], renews: UUID | None) -> Any:
        """One sale: so much of it paid at once."""
        self.settle()
        total = self.total(package)
        payments = self.tendered(total * paid[0] // 100, paid[1])
        rest = total - sum(payment.amount_minor for payment in payments)
        later = (InstalmentFields(due_on=self.today + 9 * DAY, amount_minor=rest),) if rest else ()
        more = {"start": start, "payments": payments, "later": later, "renews_id": renews}
        command = self.desk.sale(buyer, package.package_id, package.price, **more)
        send = self.desk.approved if start < self.today else None
        expected = self.sale_refusals(package, start)
        expected = self.ensure_day(expected) if self.day_closed else expected
        receipt = self.refused(expected, lambda: send(command, OWNER) if send else self.desk.desk.execute(command))
        if receipt is None:
            return multiple()
        sale = self.new_sale((receipt.card.patient_package_id, receipt.order_id), buyer, package, start)
        sale.renews = renews
        self.paid(sale, payments)
        if not sale.money.total and not sale.activated:
            sale.activate(self.today)
        assert (receipt.card.due_minor, receipt.card.paid_minor) == (sale.money.due, sale.money.gross)
        return sale

    @rule(target=Machine.sales, buyer=Machine.patients, package=Machine.packages)
    def sell_for_cash(self, buyer: UUID, package: Terms) -> Any:
        return self.sold(buyer, package, self.today, (100, Tender.CASH), None)

    @precondition(lambda self: any(sale.order_id for sale in self.known))
    @rule(data=st.data(), share=st.sampled_from([100, 100, 50, 7, 101]), tender=TENDERS)
    def take_payment(self, data: st.DataObject, share: int, tender: Tender) -> None:
        self.settle()
        owing = [sale for sale in self.known if sale.order_id and sale.money.due > 0]
        sale = data.draw(st.sampled_from(owing or [sale for sale in self.known if sale.order_id]), label="sale")
        assert sale.order_id is not None
        payments = self.tendered(max(1, sale.money.due * share // 100), tender)
        expected = self.payment_refusals(sale, payments[0].amount_minor)
        expected = self.ensure_day(expected) if self.day_closed else expected
        command = TakePayment(order_id=sale.order_id, payments=payments)
        if self.refused(expected, lambda: self.desk.desk.execute(command)) is not None:
            self.paid(sale, payments)
            self.touched.append(sale)

    def payment_refusals(self, sale: Sale, amount: int) -> Refused:
        """On what has ended no money is taken, nor more than is due."""
        status = sale.status(self.today)
        if status == "expired" or (sale.expired_on is not None and not sale.closing):
            return {errors.PaidWithExtension}
        if status in {"cancelled", "completed"}:
            return {errors.NotInThisStatus}
        if sale.money.due <= 0:
            return {errors.NothingDue}
        return {errors.PaymentMismatch} if amount > sale.money.due else ()

    @precondition(lambda self: any(sale.money.paid for sale in self.known))
    @rule(data=st.data())
    def reverse_payment(self, data: st.DataObject) -> None:
        sale = data.draw(st.sampled_from([sale for sale in self.known if sale.money.paid]), label="sale")
        key = data.draw(st.sampled_from(list(sale.money.paid)), label="payment")
        payment = sale.money.paid[key]

        def refusals() -> Refused:
            found: set[type[Exception]] = {errors.CannotReverse} if payment.tender == "credit" else set()
            found |= {errors.AlreadyReversed} if payment.reversed else set()
            return found | ({errors.PackageClosed} if sale.closing == "cancelled" else set())

        self.perform(Act(sale, ReversePayment(payment_id=key, **WHY), refusals, lambda _: self.reversed(sale, key)))

    def reversed(self, sale: Sale, key: UUID) -> None:
        """On an ended package the breakage that this money made is taken back, as far as there was any."""
        money, payment = sale.money, sale.money.paid[key]
        worth = money.reverse(key, self.today)
        self.take(payment.tender, -payment.amount)
        if sale.expired_on is not None:
            back = max(0, min(worth, money.of_expiry))
            money.move(self.today, "breakage", -back)
            money.of_expiry -= back
        elif sale.closing == "completed":
            back = max(0, min(worth, money.of_completion))
            money.move(self.today, "breakage", -back)
            money.of_completion -= back

    @rule(
        target=Machine.sales,
        head=Machine.patients,
        package=Machine.packages,
        ago=st.sampled_from([0, 1, 3]),
        worth=st.sampled_from([None, None, 0, 1, 77_777]),
        data=st.data(),
    )
    def bring_in(self, head: UUID, package: Terms, ago: int, worth: int | None, data: st.DataObject) -> Any:
        self.settle()
        left = {key: data.draw(st.integers(0, n), label="left") for key, n in package.sessions.items()}
        if not any(left.values()):
            return multiple()
        bought = self.today - ago * DAY
        command = BringInPackage(
            patient_id=head,
            package_id=package.package_id,
            left=tuple(left.items()),
            start=bought,
            price_minor=package.price,
            value_minor=worth,
            bought_on=bought,
        )
        before, who = self.desk.desk.actor, MANAGER
        self.desk.sign_in(who)
        try:
            expected = self.sale_refusals(package, bought)
            expected = self.ensure_day(expected) if self.day_closed else expected
            card = self.refused(expected, lambda: self.desk.desk.execute(command))
        finally:
            self.desk.desk.actor = before
        if card is None:
            return multiple()
        return self.brought_in(card.patient_package_id, head, package, (bought, left, worth))

    def brought_in(self, key: UUID, head: UUID, package: Terms, told: tuple[date, dict[UUID, int], int | None]) -> Sale:
        """Without tax and without an order; what is left is worth what was told, or its share of the price."""
        bought, left, worth = told
        taxed = self.rates_here() if bought >= self.rates_from else dict.fromkeys(self.rates_here(), Rate())
        held = by_law(package, taxed)
        parts = {
            one.service_id: one
            for one in self.clinic.all(select(Entitlement).where(Entitlement.patient_package_id == key))
        }
        for service, one in held.items():
            one.halves, one.used_before = (0, 0), one.sold - left[service]
            if worth is not None:
                one.net = parts[service].part_minor
        sale = of_terms(package, (key, key), head, (self.centre, bought), held)
        sale.order_id, sale.start_approved, sale.activated = None, True, True
        sale.money.total = sale.money.tax = 0
        value = sum(one.worth(one.free) for one in held.values())
        assert worth is None or value == worth
        sale.money.move(self.today, "brought_in", value)
        self.known.append(sale)
        self.touched.append(sale)
        return sale
