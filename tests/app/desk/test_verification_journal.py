"""History changed, taken out or put in is found by following the chains and by what the entries say."""

import pytest

from app.desk.verification import Fault, verify
from app.desk.verification_journal import BOOKED, JournalWalk
from app.storage import check
from app.storage.append_only import APPEND_ONLY
from app.storage.check import Finding
from tests.app.desk.closing import close
from tests.clinic import Clinic
from tests.founding import RECEPTION
from tests.tampering import tamper, worked

A_LINE_OF_ONES_OWN = """
INSERT INTO ledger_line
SELECT '00000000000000000000000000000001', entitlement_id, seq + 1, 'grant', 5, balance + 5, granted, '', used, '', 0,
  service_date, booked_on, at, centre_id, workstation_id, staff_id, NULL, NULL, NULL, NULL, NULL, '', journal_id
FROM ledger_line WHERE seq = (SELECT max(seq) FROM ledger_line) LIMIT 1"""


@pytest.mark.parametrize(
    ("statements", "fault"),
    [
        (["UPDATE journal SET body = replace(body, 'redeem', 'rodeem')"], Fault.CHAIN),
        (["UPDATE journal SET at = '2025-01-01 00:00:00.000000' WHERE seq = 3"], Fault.CHAIN),
        (["UPDATE ledger_line SET reason = 'other' WHERE kind = 'void'"], Fault.RECORD),
        (["UPDATE ledger_line SET person_id = (SELECT id FROM patient WHERE name = 'Sunil')"], Fault.RECORD),
        (["UPDATE payment SET amount_minor = amount_minor - 1, tendered_minor = tendered_minor - 1"], Fault.RECORD),
        (["DELETE FROM approval"], Fault.RECORD),
        (["DELETE FROM appointment_claim"], Fault.RECORD),
        (
            [A_LINE_OF_ONES_OWN],
            Fault.RECORD,
        ),
        (
            [
                "CREATE TEMP TABLE last AS SELECT max(seq) AS seq, workstation_id FROM journal GROUP BY workstation_id",
                "DELETE FROM journal WHERE seq = 2 AND workstation_id IN (SELECT workstation_id FROM last)",
            ],
            Fault.REFERENCE,
        ),
    ],
    ids=["body", "moment", "reason", "person", "amount", "approval", "claim", "a line of one's own", "an entry"],
)
def test_history_edited_by_hand_is_found(clinic: Clinic, statements: list[str], fault: Fault) -> None:
    worked(clinic)

    found = tamper(clinic, *statements)

    assert fault in {finding.fault for finding in found}, found


def test_a_walk_goes_on_from_where_it_was(clinic: Clinic) -> None:
    sold = worked(clinic)
    told: list[Finding] = []
    walk = JournalWalk(clinic.desk.database, told)

    assert walk.go_on()
    assert not walk.go_on()
    clinic.redeem(sold.receipt, sold.physio, sold.head)
    clinic.at("Bandra West").patient("Somebody new")
    assert walk.go_on()
    walk.count_records()
    assert told == []


def test_short_pages_change_nothing(clinic: Clinic, monkeypatch: pytest.MonkeyPatch) -> None:
    worked(clinic)
    monkeypatch.setattr(check, "PAGE_ROWS", 2)

    assert verify(clinic.desk.database) == ()


def test_every_table_of_history_stands_in_the_journal() -> None:

    assert {table.name for table in BOOKED} | {"journal"} == set(APPEND_ONLY)


def test_a_chain_whose_end_was_cut_off_after_a_day_close_is_found(clinic: Clinic) -> None:
    """Following that desk's own chain tells nothing: it only ends sooner."""
    second = clinic.another_desk("Desk 9")
    second.sign_in(RECEPTION)
    second.patient("Sunil")
    close(clinic)
    assert verify(clinic.desk.database) == ()
    newest = "SELECT id FROM journal WHERE kind = 'register_patient'"

    found = tamper(
        clinic,
        f"DELETE FROM personal_value WHERE journal_id IN ({newest})",
        "DELETE FROM patient_key",
        "DELETE FROM patient",
        f"DELETE FROM journal WHERE id IN ({newest})",
    )

    (told,) = (finding for finding in found if finding.fault is Fault.CHAIN)
    assert clinic.places.desks["Desk 9"].hex in told.detail


def test_a_chain_that_goes_on_after_a_day_close_is_sound(clinic: Clinic) -> None:
    sold = clinic.sold_pack()
    close(clinic)
    clinic.clock.go(days=1)
    clinic.redeem(sold.receipt, sold.physio, sold.head)
    close(clinic)

    assert verify(clinic.desk.database) == ()
