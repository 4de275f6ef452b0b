from app.desk.views.ledger import Story, story
from app.domain.ledger import LineKind
from tests.app.desk.lives import Life
from tests.clinic import Clinic, Sold
from tests.founding import MANAGER, OWNER, RECEPTION


def told(clinic: Clinic, sold: Sold) -> Story:
    return clinic.desk.ask(story, clinic.row(sold.receipt, sold.physio).entitlement_id)


def test_bought_less_redeemed_plus_voided_is_left(clinic: Clinic) -> None:
    sold = clinic.sold_pack()
    clinic.void(clinic.redeem(sold.receipt, sold.physio, sold.head, sessions=2))
    clinic.redeem(sold.receipt, sold.physio, sold.head)

    found = told(clinic, sold)

    assert (found.bought, found.redeemed, found.voided, found.left) == (10, 3, 2, 9)
    assert [line.balance for line in found.lines] == [10, 8, 10, 9]


def test_a_void_says_why_who_asked_who_approved_and_what_it_undid(clinic: Clinic) -> None:
    sold = clinic.sold_pack()
    first = clinic.redeem(sold.receipt, sold.physio, sold.head)
    clinic.redeem(sold.receipt, sold.physio, sold.head)
    clinic.void(first, reason="recorded_twice", note="Pressed twice")

    found = told(clinic, sold)
    void = found.lines[-1]

    assert (void.kind, void.reason, void.note) == (LineKind.VOID, "recorded_twice", "Pressed twice")
    assert (void.staff_name, void.approver_name) == (RECEPTION, MANAGER)
    assert found.undone_by(void) is found.lines[1]
    assert found.before(void) is found.lines[2]


def test_only_a_live_redemption_can_be_voided(clinic: Clinic) -> None:
    sold = clinic.sold_pack()
    clinic.void(clinic.redeem(sold.receipt, sold.physio, sold.head))
    clinic.redeem(sold.receipt, sold.physio, sold.head)

    found = told(clinic, sold)

    assert [line.can_be_voided for line in found.lines] == [False, False, False, True]
    assert found.before(found.lines[0]) is None
    assert found.undone_by(found.lines[0]) is None


def test_the_story_of_a_shared_package_is_told_from_its_heads_wallet(clinic: Clinic) -> None:
    rohan = clinic.patient("Rohan Kulkarni")
    sold = clinic.sold_pack(members=(rohan,))
    clinic.redeem(sold.receipt, sold.physio, rohan, appointment="APT-7")

    found = told(clinic, sold)

    assert (found.card.head_id, found.lines[-1].person_name) == (sold.head, "Rohan Kulkarni")
    assert found.lines[-1].appointment == "APT-7"


def test_what_was_adjusted_ended_and_reopened_is_in_the_sum(clinic: Clinic) -> None:
    life = Life(clinic)
    life.redeem()
    life.adjust(3)
    life.adjust(-1)
    life.complete()
    ended = told(clinic, life.sold)
    assert (ended.bought, ended.adjusted, ended.redeemed, ended.voided, ended.ended, ended.left) == (10, 2, 1, 0, 11, 0)

    life.reopen()
    open_again = told(clinic, life.sold)
    assert (open_again.ended, open_again.left) == (0, 11)
    assert [line.kind for line in open_again.lines][2:] == [
        LineKind.ADJUST,
        LineKind.ADJUST,
        LineKind.END,
        LineKind.REOPEN,
    ]
    assert {line.approver_name for line in open_again.lines if line.is_signed} == {MANAGER, OWNER}
    assert [line.reason for line in open_again.lines if line.is_signed] == ["patient_asked"] * 4
