from PySide6.QtWidgets import QApplication

from app.domain.errors import PaymentMismatch, ReferenceMissing, ReferenceUsed, TenderedTooLittle
from ui.wording_sale import SENTENCES
from ui.wording_sentence import Words

RUPEES = Words("INR", "Asia/Kolkata")


def test_too_little_and_too_much_money_are_two_sentences(qapp: QApplication) -> None:
    say = SENTENCES[PaymentMismatch]

    assert (
        say(PaymentMismatch(total_minor=800_000, due_minor=50_000), RUPEES).head
        == "₹500.00 of ₹8,000.00 is still to pay."
    )
    assert "₹500.00 more than" in say(PaymentMismatch(total_minor=800_000, due_minor=-50_000), RUPEES).head


def test_the_missing_cash_is_worked_out(qapp: QApplication) -> None:
    words = SENTENCES[TenderedTooLittle](TenderedTooLittle(amount_minor=80_000, tendered_minor=50_000), RUPEES)

    assert words.next_step.startswith("Take ₹300.00 more")


def test_each_tender_says_which_proof_it_needs(qapp: QApplication) -> None:
    words = {
        tender: SENTENCES[ReferenceMissing](ReferenceMissing(tender=tender), RUPEES).head for tender in ("card", "upi")
    }

    assert words["card"] == "A card payment needs the number on the card slip."
    assert "12-digit" in words["upi"]


def test_a_used_reference_is_repeated_where_it_is_known(qapp: QApplication) -> None:
    say = SENTENCES[ReferenceUsed]

    assert "412345678901" in say(ReferenceUsed(reference="412345678901"), RUPEES).head
    assert say(ReferenceUsed(reference=""), RUPEES).head.startswith("This reference")
