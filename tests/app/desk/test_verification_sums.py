"""Parts must come to their whole."""

import pytest

from app.desk.verification import Fault
from tests.clinic import Clinic
from tests.tampering import tamper, worked


@pytest.mark.parametrize(
    ("statement", "table"),
    [
        ("UPDATE entitlement SET part_minor = part_minor + 1 WHERE sold = 10", "patient_package"),
        ("UPDATE patient_package SET net_minor = 1", "patient_package"),
    ],
)
def test_amounts_that_do_not_add_up_are_found(clinic: Clinic, statement: str, table: str) -> None:
    worked(clinic)

    sums = [finding for finding in tamper(clinic, statement) if finding.fault is Fault.SUM]

    assert [finding.where.partition(":")[0] for finding in sums] == [table]


def test_a_search_key_of_nobodys_name_is_found(clinic: Clinic) -> None:
    worked(clinic)

    found = tamper(clinic, "INSERT INTO patient_key SELECT 'zzz', id FROM patient WHERE name = 'Sunil'")

    assert [finding.where.partition(":")[0] for finding in found] == ["patient_key"]


@pytest.mark.parametrize(
    ("statement", "words"),
    [
        ("DELETE FROM name_slip WHERE slip = 'kulkar' AND key = 'kulkarni'", 1),
        ("INSERT INTO name_slip VALUES ('zzzz', 'zzzzz')", 1),
        ("DELETE FROM name_slip WHERE key = 'asha' OR key = 'sunil'", 2),
    ],
)
def test_words_that_typing_errors_do_not_find_or_that_are_nobodys_are_found(
    clinic: Clinic, statement: str, words: int
) -> None:
    worked(clinic)

    (found,) = tamper(clinic, statement)

    assert (found.fault, found.where, found.detail) == (Fault.RECORD, "name_slip", f"{words} words")
