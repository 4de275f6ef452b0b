"""What can be printed for a package: its receipt, and the note of its refund."""

from app.desk.commands.bring_in_package import BringInPackage
from app.desk.views.papers import papers
from app.domain.sale import DocumentKind
from tests.clinic import Clinic
from tests.founding import MANAGER
from tests.money import cancelled, register, used_pack


def test_a_package_that_runs_has_its_receipt_alone(clinic: Clinic) -> None:
    sold = clinic.sold_pack()
    found = clinic.desk.ask(papers, sold.id)

    assert found.refund is None
    assert found.receipt is not None
    assert found.receipt.order_number == sold.receipt.order_number


def test_a_cancelled_one_has_a_note_that_names_the_paper_it_takes_back(clinic: Clinic) -> None:
    register(clinic)
    pack = used_pack(clinic)
    cancelled(clinic, pack)

    found = clinic.desk.ask(papers, pack.id).refund

    assert found is not None
    assert (found.sale_kind, found.sale_number) == (DocumentKind.BILL_OF_SUPPLY, "AND/25-26/B00001")
    assert found.facts.document_number == "AND/25-26/R00001"
    assert (found.centre_name, found.tax_number) == ("Andheri West", "27AAACN1234A1Z5")
    assert found.buyer_record_number == "AND-000001"


def test_at_an_unregistered_centre_there_is_no_paper_to_take_back(clinic: Clinic) -> None:
    pack = used_pack(clinic)
    cancelled(clinic, pack)

    found = clinic.desk.ask(papers, pack.id).refund

    assert found is not None
    assert (found.sale_kind, found.sale_number, found.facts.order_number) == (None, "", "AND/25-26/000001")


def test_what_was_brought_in_has_no_receipt(clinic: Clinic) -> None:
    package, asha = clinic.recovery_pack(), clinic.patient("Asha")
    physio = clinic.services["Physiotherapy"]
    clinic.sign_in(MANAGER)
    card = clinic.desk.execute(
        BringInPackage(
            patient_id=asha,
            package_id=package,
            left=((physio, 4),),
            start=clinic.today,
            price_minor=800_000,
            bought_on=clinic.today,
        )
    )

    assert clinic.desk.ask(papers, card.patient_package_id).receipt is None
