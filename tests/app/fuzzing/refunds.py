"""Ending a package for money: cancelling, paying out, upgrading."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from hypothesis import strategies as st
from hypothesis.stateful import multiple, precondition, rule

from app.desk.commands.cancel_package import CancelPackage
from app.desk.commands.pay_out_refund import PayOutRefund
from app.desk.commands.upgrade_package import UpgradePackage
from app.desk.payments import InstalmentFields
from app.desk.refunding import PayoutFields
from app.desk.selling import SaleFields
from app.domain import errors
from app.domain.refund import Refund
from app.domain.sale import Tender
from tests.app.fuzzing.days import RUNNING
from tests.app.fuzzing.life import Life
from tests.app.fuzzing.machine import WHY, Act, Refused
from tests.app.fuzzing.money import Back, Paid
from tests.app.fuzzing.sale import DAY, Sale
from tests.app.fuzzing.selling import TENDERS
from tests.app.fuzzing.worth import Terms
from tests.founding import OWNER

CANCELLABLE = (*RUNNING, "awaiting_payment")


@dataclass(frozen=True)
class Wish:
    """How an upgrade is paid."""

    share: int
    tender: Tender


class Refunds(Life):
    """Money that goes back."""

    def handed_back(self, amount: int, tender: Tender) -> tuple[PayoutFields, ...]:
        """Money handed out, by a reference nobody had."""
        if not amount:
            return ()
        reference = "" if tender is Tender.CASH else f"{self.next_serial():012d}"
        return (PayoutFields(tender=tender, amount_minor=amount, reference=reference),)

    def end_for(self, sale: Sale, net: int) -> None:
        """The decided amount is refunded from today on, the rest is kept; payouts follow."""
        sale.money.move(self.today, "refunds", net)
        sale.money.move(self.today, "kept", sale.money.liability)
        self.close(sale, "cancelled")

    @precondition(lambda self: self.known)
    @rule(
        data=st.data(),
        sets=st.sampled_from([None, None, 0, 50, 100, 101]),
        share=st.sampled_from([0, 100, 40, 101]),
        tender=TENDERS,
    )
    def cancel(self, data: st.DataObject, sets: int | None, share: int, tender: Tender) -> None:
        sale = self.any_sale(data, *CANCELLABLE)
        shown = sale.money.quote(sale.policy, sale.fee)
        final = None if sets is None else max(0, sale.money.most) * sets // 100 + (sets == 101)
        net = shown if final is None else final
        out = self.handed_back(sale.money.with_tax(net) * share // 100, tender) if net <= sale.money.net else ()

        def refusals() -> Refused:
            money, found = sale.money, self.unless(sale, *CANCELLABLE)
            if self.others_wait(sale):
                found.add(errors.RequestWaits)
            if money.quote(sale.policy, sale.fee) != shown:
                found.add(errors.QuoteChanged)
            if net > money.most:
                return found | {errors.RefundOutOfRange}
            too_much = sum(fields.amount_minor for fields in out) > money.with_tax(net)
            return found | ({errors.PayoutTooMuch} if too_much else set())

        def book(done: Any) -> None:
            total = sale.money.with_tax(net)
            self.end_for(sale, net)
            sale.money.back = Back(self.refund_id(sale), total)
            self.paid_out(sale, out)
            if done is not None and hasattr(done, "refund"):
                refund = done.refund
                assert (refund.net_minor, refund.total_minor, refund.due_minor) == (
                    net,
                    total,
                    total - sale.money.back.out,
                )

        fields = {"quoted_minor": shown, "final_minor": final, "payouts": out}
        command = CancelPackage(patient_package_id=sale.id, **fields, **WHY)
        self.act(data, Act(sale, command, refusals, book, lambda: bool(sale.left or out)))

    def refund_id(self, sale: Sale) -> UUID:
        """The record of the decision."""
        with self.clinic.desk.database.read() as session:
            found = session.query(Refund.id).filter(Refund.patient_package_id == sale.id).one()
        key: UUID = found[0]
        return key

    def paid_out(self, sale: Sale, out: tuple[PayoutFields, ...]) -> None:
        """Out of the till."""
        assert sale.money.back is not None
        for fields in out:
            sale.money.back.out += fields.amount_minor
            self.take(fields.tender.value, -fields.amount_minor)

    @precondition(lambda self: any(sale.money.back for sale in self.known))
    @rule(data=st.data(), share=st.sampled_from([100, 30, 101]), tender=TENDERS)
    def pay_out(self, data: st.DataObject, share: int, tender: Tender) -> None:
        self.settle()
        owed = [sale for sale in self.known if sale.money.back and sale.money.back.out < sale.money.back.total]
        pool = owed or [sale for sale in self.known if sale.money.back]
        sale = data.draw(st.sampled_from(pool), label="sale")
        back = sale.money.back
        assert back is not None
        out = self.handed_back(max(1, (back.total - back.out) * share // 100), tender)

        def refusals() -> Refused:
            return {errors.PayoutTooMuch} if out[0].amount_minor > back.total - back.out else ()

        command = PayOutRefund(refund_id=back.id, payouts=out)
        self.act(data, Act(sale, command, refusals, lambda _: self.paid_out(sale, out)))

    # --- upgrading ---------------------------------------------------------------------------------------------

    @precondition(lambda self: self.known)
    @rule(
        target=Life.sales,
        data=st.data(),
        package=Life.packages,
        wish=st.builds(Wish, st.sampled_from([100, 100, 50, 0]), TENDERS),
    )
    def upgrade(self, data: st.DataObject, package: Terms, wish: Wish) -> Any:
        sale = self.any_sale(data, *CANCELLABLE)
        net = max(0, sale.money.net - sale.money.used)
        credit, total = sale.money.with_tax(net), self.total(package)
        payments = self.tendered(max(0, total - credit) * wish.share // 100, wish.tender)
        rest = max(0, total - credit) - sum(payment.amount_minor for payment in payments)
        expected = self.upgrade_refusals(sale, package, credit > total)
        later = (InstalmentFields(due_on=self.today + 9 * DAY, amount_minor=rest),) if rest else ()
        ids = {"patient_id": sale.head, "package_id": package.package_id, "price_minor": package.price}
        asked = SaleFields(**ids, start=self.today, payments=payments, later=later)
        command = UpgradePackage(patient_package_id=sale.id, credit_minor=credit, sale=asked, **WHY)
        cap = sale.money.quote(sale.policy, sale.fee)
        receipt = self.refused(expected, lambda: self.desk.approved(command, OWNER))
        if receipt is None:
            return multiple()
        self.end_for(sale, net)
        sale.money.back = Back(self.refund_id(sale), credit, credit)
        self.touched.append(sale)
        return self.upgraded(receipt, sale.head, package, (credit, cap, payments))

    def upgrade_refusals(self, sale: Sale, package: Terms, too_large: bool) -> Refused:
        """As a cancellation is refused, as a sale is, and where the credit is more than the new package costs."""
        found = self.unless(sale, *CANCELLABLE) | set(self.sale_refusals(package, self.today))
        if self.others_wait(sale):
            found.add(errors.RequestWaits)
        if too_large:
            found.add(errors.CreditTooLarge)
        return self.ensure_day(found) if self.day_closed else found

    def upgraded(self, receipt: Any, head: UUID, package: Terms, told: tuple[int, int, Any]) -> Sale:
        """The new package, paid with the credit first."""
        credit, cap, payments = told
        sale = self.new_sale((receipt.card.patient_package_id, receipt.order_id), head, package, self.today)
        sale.money.cap = cap
        if credit:
            sale.money.pay(receipt.payments[0].payment_id, Paid(credit, "credit"), self.today)
        self.paid(sale, payments)
        if not sale.activated and not sale.money.due:
            sale.activate(self.today)
        return sale
