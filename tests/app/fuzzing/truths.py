"""The money truths of the domain and the roll-forward, held after each step against the second books."""

from collections import Counter
from datetime import date
from uuid import UUID

from hypothesis.stateful import invariant
from sqlalchemy import case, func, select

from app.desk.views.roll_forward import RollForward, roll_forward
from app.domain.entitlement import Entitlement
from app.domain.ledger import LedgerLine, LineKind
from app.domain.liability import LiabilityLine
from app.domain.sale import Payment
from app.domain.wallet import PatientPackage
from tests.app.fuzzing.money import IN, OUT
from tests.app.fuzzing.office import Office
from tests.app.fuzzing.sale import Sale

USES = (LineKind.REDEEM, LineKind.VOID)
COLUMNS = {"brought_in": "brought_in", "breakage": "breakage", "refund": "refunds", "kept": "kept"}


class FrontDesk(Office):
    """The whole machine: any order of all commands, and what must hold after each."""

    def __init__(self) -> None:
        super().__init__()
        self.over: dict[tuple[date, str | None], RollForward] = {}
        """Months that were over when they were asked for."""

    def teardown(self) -> None:
        try:
            self.settle()
            for month in {month for sale in self.known for month, _ in sale.money.by_month()}:
                self.check_month(month)
        finally:
            super().teardown()

    @invariant()
    def all_truths_hold(self) -> None:
        """In one go, so that what has expired is booked first on both sides."""
        self.ran["steps"] += 1
        self.settle()
        touched = [sale for sale in self.known if any(sale is one for one in [*self.touched, *self.known[-1:]])]
        self.touched = []
        months = {day.replace(day=1) for sale in touched for day, _, _ in sale.money.movements[-4:]}
        for month in sorted({self.today.replace(day=1)} | months):
            self.check_month(month)
        self.check_sessions()
        self.check_replay()
        self.check_money(touched)
        for sale in touched[-3:]:
            self.check_card(sale)

    # --- the roll-forward --------------------------------------------------------------------------------------

    def check_month(self, month: date) -> None:
        """Every centre and the whole clinic, to the minor unit; a month that is over never changes."""
        for centre in (None, *self.desks):
            key = None if centre is None else self.clinic.centres[centre]
            found = self.desk.desk.ask(roll_forward, month, key)
            columns: Counter[str] = Counter()
            opening = 0
            for sale in self.known:
                if centre in {None, sale.bought_at}:
                    for (when, column), amount in sale.money.by_month().items():
                        columns[column] += amount if when == month else 0
                        opening += (amount if column in IN else -amount) if when < month else 0
            told = {column: getattr(found, f"{column}_minor") for column in (*IN, *OUT)}
            expected = {column: columns[column] for column in told}
            assert (found.opening_minor, told) == (opening, expected), f"{found}: not {opening}, {expected}"
            assert found.closing_minor == opening + sum(columns[c] for c in IN) - sum(columns[c] for c in OUT)
            if found.is_over:
                assert self.over.setdefault((month, centre), found) == found

    # --- truths 1 and 3: the ledger ----------------------------------------------------------------------------

    def check_sessions(self) -> None:
        """Remaining = sold +/- adjustments - live redemptions - sessions ended, at least 0, and what they are worth."""
        uses = func.sum(case((LedgerLine.kind.in_(USES), LedgerLine.value_minor), else_=0))
        adjusted = func.sum(case((LedgerLine.kind == LineKind.ADJUST, LedgerLine.value_minor), else_=0))
        query = (
            select(Entitlement.patient_package_id, Entitlement.service_id, Entitlement.part_minor)
            .add_columns(func.sum(LedgerLine.change), uses, adjusted)
            .join(LedgerLine, LedgerLine.entitlement_id == Entitlement.id)
            .group_by(Entitlement.id)
        )
        with self.clinic.desk.database.read() as session:
            found = {(row[0], row[1]): tuple(map(int, row[2:])) for row in session.execute(query)}
        known = {
            (sale.id, key): (held.net, held.left, held.worth(held.taken), held.worth(held.gone))
            for sale in self.known
            for key, held in sale.held.items()
        }
        assert found == known
        assert all(held.left >= 0 for sale in self.known for held in sale.held.values())

    def check_replay(self) -> None:
        """Each line follows from the last."""
        stand: dict[UUID, tuple[int, int]] = {}
        query = select(
            LedgerLine.entitlement_id, LedgerLine.seq, LedgerLine.change, LedgerLine.balance, LedgerLine.kind
        )
        with self.clinic.desk.database.read() as session:
            lines = session.execute(query.order_by(LedgerLine.entitlement_id, LedgerLine.seq)).all()
        for key, seq, change, balance, kind in lines:
            last, before = stand.get(key, (0, 0))
            assert (seq, balance) == (last + 1, before + change)
            assert (kind is LineKind.GRANT) == (seq == 1)
            assert balance >= 0
            stand[key] = seq, balance

    # --- truths 2 and 6: the money -----------------------------------------------------------------------------

    def check_money(self, sales: list[Sale]) -> None:
        """Paid = recognised + breakage + refunds + kept + liability; an expiry is booked once."""
        with self.clinic.desk.database.read() as session:
            query = select(PatientPackage.id, func.sum(Payment.net_minor), func.sum(Payment.amount_minor))
            query = query.join(Payment, Payment.order_id == PatientPackage.order_id).group_by(PatientPackage.id)
            paid = {row[0]: (int(row[1]), int(row[2])) for row in session.execute(query)}
            lines = session.execute(
                select(
                    LiabilityLine.patient_package_id,
                    LiabilityLine.kind,
                    LiabilityLine.amount_minor,
                )
            ).all()
            dates = session.execute(select(PatientPackage.id, PatientPackage.expiry_booked_on))
            booked = {row.id: row.expiry_booked_on for row in dates}
        for sale in sales:
            money = sale.money
            mine = [(kind, amount) for key, kind, amount in lines if key == sale.id]
            sums: Counter[str] = Counter()
            for kind, amount in mine:
                sums[COLUMNS[kind.value]] += int(amount)
            assert {column: sums[column] for column in COLUMNS.values()} == {c: money.sum(c) for c in COLUMNS.values()}
            assert paid.get(sale.id, (0, 0)) == (money.net_of(money.gross), money.gross)
            ended = sums["breakage"] + sums["refunds"] + sums["kept"]
            assert money.net == money.used + ended + money.liability
            assert booked[sale.id] == sale.expired_on
            self.check_end(sale)

    def check_end(self, sale: Sale) -> None:
        """Nothing is owed after the end; only a reversed payment makes a liability negative."""
        if sale.money.was_reversed:
            return
        assert sale.money.liability >= 0
        if sale.closing or sale.expired_on is not None:
            assert sale.money.liability == 0

    # --- truths 3 and 5: the card ------------------------------------------------------------------------------

    def check_card(self, sale: Sale) -> None:
        """Status is a function of the facts; what each person used adds up to the package's use."""
        card = next(card for card in self.desk.wallet(sale.head).cards if card.patient_package_id == sale.id)
        assert card.status == sale.status(self.today)
        last = None if sale.days is None or not sale.activated else sale.last_day
        assert (card.last_valid_day, card.starts_on) == (last, sale.start)
        rows = {row.service_id: (row.left, row.sold) for row in card.services}
        assert rows == {key: (held.left, held.granted) for key, held in sale.held.items()}
        used: Counter[UUID] = Counter()
        for use in (use for held in sale.held.values() for use in held.uses.values()):
            used[use.person] += use.count
        people = {person.patient_id: person.used for person in card.people if person.used}
        if sale.former_head is None:
            assert people == used
            assert sum(used.values()) == sum(held.used for held in sale.held.values())
        else:
            assert people.items() <= used.items()
        owes = 0 if card.status in {"cancelled", "completed", "expired"} else sale.money.due
        back = sale.money.back
        assert (card.due_minor, card.paid_minor) == (owes, sale.money.gross)
        assert card.refund_due_minor == (back.total - back.out if back else 0)
