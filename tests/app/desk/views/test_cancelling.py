from app.desk.views.cancelling import refund_total
from tests.clinic import Clinic
from tests.money import quoted, register, taxed


def test_the_sheet_tells_what_another_amount_would_come_to_with_its_tax(clinic: Clinic) -> None:
    register(clinic)
    peel = taxed(clinic, "Peel", 40_000, 1_800)
    sale = clinic.sell(clinic.patient("Asha"), clinic.package("Peels", {peel: 4}, 118_000), 118_000)
    key = sale.card.patient_package_id

    sheet = quoted(clinic, sale)

    assert (sheet.paid_minor, sheet.paid_total_minor, sheet.most_total_minor) == (100_000, 118_000, 118_000)
    assert [clinic.desk.ask(refund_total, key, net) for net in (0, 50_000, 100_000)] == [0, 59_000, 118_000]
    assert [(line.net_minor, line.cgst_minor, line.sgst_minor) for line in sheet.lines] == [(100_000, 9_000, 9_000)]


def test_it_tells_from_which_amount_on_a_second_person_is_needed(clinic: Clinic) -> None:
    clinic.settings(refund_alone_minor=123)

    sheet = quoted(clinic, clinic.sold_pack().receipt)

    assert (sheet.second_person_above_minor, sheet.is_capped) == (123, False)
