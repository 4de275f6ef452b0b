"""What somebody does to the file behind the program's back is found, and an honest clinic has no findings."""

from collections.abc import Callable
from pathlib import Path

import pytest

from app.desk import verification
from app.desk.commands.edit_patient import EditPatient
from app.desk.verification import Fault, verify, verify_folder
from app.domain.errors import Trouble
from tests.clinic import Clinic
from tests.tampering import file_of, tamper, worked


def test_an_honest_clinic_has_no_findings(clinic: Clinic) -> None:
    assert verify(clinic.desk.database) == ()
    worked(clinic)
    assert verify(clinic.desk.database) == ()


@pytest.mark.parametrize(
    ("statement", "where"),
    [
        ("UPDATE patient SET name = 'Asha Kulkarnl' WHERE name = 'Asha Kulkarni'", "patient:"),
        ("UPDATE patient_package SET days_extended = 30", "patient_package:"),
        ("UPDATE entitlement SET sold = 20 WHERE sold = 10", "entitlement:"),
        ("UPDATE sale_order SET total_minor = total_minor - 100", "sale_order:"),
        ("UPDATE staff SET pin_hash = (SELECT pin_hash FROM staff WHERE role = 'owner')", "staff:"),
        ("UPDATE service SET list_price_minor = 1", "service:"),
        ("UPDATE setting SET value = replace(value, '7', '9')", "setting:"),
        ("DELETE FROM membership", "membership:"),
        ("INSERT INTO setting VALUES ('extra', '1')", "setting:extra"),
        ("UPDATE document_series SET next = 1 WHERE kind = 'order'", "document_series:"),
        ("UPDATE patient_key SET key = 'zzz' WHERE key = 'kulkarni'", "patient_key:"),
        ("UPDATE appointment SET reference = 'A-9' WHERE reference = 'A-8'", "appointment:"),
        ("UPDATE personal_value SET value = 'x' WHERE field = 'name'", "personal_value:"),
        ("UPDATE personal_value SET salt = 'x' WHERE field = '*marks'", "personal_value:"),
    ],
)
def test_a_record_edited_by_hand_is_found(clinic: Clinic, statement: str, where: str) -> None:
    worked(clinic)

    found = tamper(clinic, statement)

    assert any(finding.where.startswith(where) for finding in found), found


def test_the_findings_name_no_person(clinic: Clinic) -> None:
    worked(clinic)

    found = tamper(clinic, "UPDATE patient SET name = 'Quetzalcoatl'", "UPDATE personal_value SET value = 'Huitzilo'")

    assert found
    assert not [finding for finding in found if "Quetzal" in str(finding) or "Huitzilo" in str(finding)]


def test_a_person_forgotten_leaves_a_sound_clinic(clinic: Clinic) -> None:
    """Values and salts beside the journal may be deleted: the chain still verifies."""
    worked(clinic)

    assert tamper(clinic, "DELETE FROM personal_value") == ()


def test_a_desk_at_work_meanwhile_is_no_finding(clinic: Clinic, monkeypatch: pytest.MonkeyPatch) -> None:
    """Between the pages of the check somebody edits what was not looked at yet."""
    sold = worked(clinic)
    honest = verification._differing
    edits: list[Callable[[], object]] = [
        lambda: clinic.desk.execute(EditPatient(patient_id=sold.head, revision=1, name="Asha Patil")),
        lambda: clinic.redeem(sold.receipt, sold.physio, sold.head),
    ]

    def busy(*arguments: object) -> list[str]:
        if edits:
            edits.pop()()
        return honest(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(verification, "_differing", busy)
    assert verify(clinic.desk.database) == ()
    assert edits == []


def test_a_folder_is_verified_without_a_desk(clinic: Clinic, tmp_path: Path) -> None:
    worked(clinic)
    file = file_of(clinic)
    clinic.desk.close()
    (tmp_path / "clinic.db").write_bytes(file.read_bytes())

    assert verify_folder(tmp_path) == ()

    content = bytearray(file.read_bytes())
    content[-4096 * 3 :] = b"\x55" * 4096 * 3
    (tmp_path / "clinic.db").write_bytes(content)
    assert Fault.FILE in {finding.fault for finding in verify_folder(tmp_path)}


def test_no_clinic_at_all_is_a_finding(tmp_path: Path) -> None:
    assert [finding.fault for finding in verify_folder(tmp_path)] == [Fault.FOREIGN]
    assert list(tmp_path.iterdir()) == []


def test_an_unreadable_desk_file_is_a_finding(tmp_path: Path) -> None:
    (tmp_path / "desk.json").write_text("{")

    assert [finding.fault for finding in verify_folder(tmp_path)] == [Fault.FILE]


def test_a_database_that_goes_away_is_a_finding(clinic: Clinic, monkeypatch: pytest.MonkeyPatch) -> None:
    def gone(*_args: object) -> None:
        raise Trouble("disk", "disk I/O error")

    monkeypatch.setattr("app.desk.verification.replay_ledgers", gone)

    assert [finding.fault for finding in verify(clinic.desk.database)] == [Fault.FILE]
