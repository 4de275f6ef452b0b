from app.desk.views.redemptions import Redeemed
from app.desk.voiding import VoidTerms, void_terms
from app.desk.work import Read
from app.domain.ledger import LedgerLine
from tests.clinic import Clinic
from tests.founding import RECEPTION


def redeemed(clinic: Clinic) -> Redeemed:
    sold = clinic.sold_pack()
    return clinic.redeem(sold.receipt, sold.physio, sold.head)


def terms(clinic: Clinic, done: Redeemed) -> VoidTerms:
    def ask(read: Read) -> VoidTerms:
        return void_terms(read, read.session.get_one(LedgerLine, done.redemption.line_id))

    return clinic.desk.ask(ask)


def test_a_manager_may_approve_within_a_week_but_not_who_recorded_it(clinic: Clinic) -> None:
    done = redeemed(clinic)
    clinic.clock.go(days=7)

    assert terms(clinic, done) == VoidTerms(needs_owner=False, not_by=clinic.staff[RECEPTION])


def test_after_more_than_a_week_the_owner_decides(clinic: Clinic) -> None:
    done = redeemed(clinic)
    clinic.clock.go(days=8)

    assert terms(clinic, done).needs_owner


def test_in_one_person_shifts_nobody_is_barred(clinic: Clinic) -> None:
    done = redeemed(clinic)
    clinic.settings(one_person_shift=True)

    assert terms(clinic, done).not_by is None
