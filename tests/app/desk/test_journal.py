"""Every command leaves one entry, chained to the one before, that holds no word about a person."""

import hashlib
import json
import unicodedata
from typing import Any

import pytest
from sqlalchemy import delete, inspect, select, text

from app.desk.commands.edit_patient import EditPatient
from app.desk.commands.sell_package import MemberFields
from app.desk.commands.send_for_approval import SendForApproval
from app.desk.journal import recompute
from app.domain.approval import Approval
from app.domain.base import Base
from app.domain.errors import NotEnoughSessions
from app.domain.journal import GENESIS, Journal, PersonalValue
from app.domain.ledger import LedgerLine
from app.domain.sale import Payment
from tests.clinic import PACK_PRICE_MINOR, Clinic
from tests.founding import BANDRA, MANAGER, RECEPTION

CANARY = "Quetzalcoatl"


def chain(clinic: Clinic, centre: str = "Andheri West") -> list[Journal]:
    desk = clinic.places.desks[centre]
    return clinic.all(select(Journal).where(Journal.workstation_id == desk).order_by(Journal.seq))


def a_busy_morning(clinic: Clinic) -> None:
    sunil = clinic.patient("Sunil Kulkarni", phone="9820012345")
    sold = clinic.sold_pack(members=(sunil,))
    done = clinic.redeem(sold.receipt, sold.physio, sunil, appointment="A-7")
    clinic.clock.go(minutes=5, microseconds=123)
    clinic.void(done, reason="other", note="wrong person")
    clinic.desk.execute(EditPatient(patient_id=sunil, revision=1, name="Sunil Joshi"))
    clinic.at(BANDRA).patient("Meera Shah")


def test_each_command_is_one_entry_with_who_what_where_and_when(clinic: Clinic) -> None:
    sold = clinic.sold_pack()
    before = len(chain(clinic))
    done = clinic.redeem(sold.receipt, sold.physio, sold.head)
    command = clinic.voiding(done)

    clinic.approved(command)

    redeemed, voided = chain(clinic)[before:]
    assert (redeemed.kind, redeemed.approver_id, redeemed.record_id) == (
        "redeem_sessions",
        None,
        done.redemption.line_id,
    )
    assert (voided.kind, voided.request_id, voided.at) == ("void_redemption", command.request_id, clinic.clock.now())
    assert (voided.actor_id, voided.approver_id) == (clinic.staff[RECEPTION], clinic.staff[MANAGER])
    assert (voided.centre_id, voided.seq) == (clinic.centres["Andheri West"], redeemed.seq + 1)


def test_a_refused_command_leaves_none(clinic: Clinic) -> None:
    sold = clinic.sold_pack()
    before = len(chain(clinic))

    with pytest.raises(NotEnoughSessions):
        clinic.redeem(sold.receipt, sold.physio, sold.head, sessions=11)

    assert len(chain(clinic)) == before


def spelled(value: Any) -> Any:
    """A column's value as the canonical entry spells it, written down here a second time."""
    if hasattr(value, "hex") and not isinstance(value, float | str):
        return value.hex
    if hasattr(value, "isoformat"):
        return value.isoformat()
    return unicodedata.normalize("NFC", value) if isinstance(value, str) else value


@pytest.mark.parametrize("centre", ["Andheri West", BANDRA])
def test_the_chain_of_each_desk_computes_again(clinic: Clinic, centre: str) -> None:
    a_busy_morning(clinic)
    previous = GENESIS

    for seq, row in enumerate(chain(clinic, centre), start=1):
        entry = {a.key: spelled(getattr(row, a.key)) for a in inspect(Journal).column_attrs if a.key != "hash"}
        whole = json.dumps(entry, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
        assert (row.seq, row.previous_hash) == (seq, previous)
        assert row.hash == hashlib.sha256(f"{previous}\n{whole}".encode()).hexdigest() == recompute(row)
        previous = row.hash
    assert previous != GENESIS


@pytest.mark.parametrize("column", ["body", "kind", "previous_hash"])
def test_a_changed_entry_no_longer_computes(clinic: Clinic, column: str) -> None:
    a_busy_morning(clinic)
    row = chain(clinic)[-1]

    setattr(row, column, getattr(row, column) + " ")

    assert recompute(row) != row.hash


@pytest.mark.parametrize("kind", [LedgerLine, Payment, Approval])
def test_every_append_only_row_stands_in_its_entry(clinic: Clinic, kind: type[Base]) -> None:
    a_busy_morning(clinic)
    entries = {row.id: json.loads(row.body)["rows"] for row in chain(clinic)}
    rows: list[Any] = clinic.all(select(kind))

    assert rows
    for row in rows:
        written = [one for one in entries[row.journal_id] if one["table"] == kind.__tablename__]
        content = {a.columns[0].name: spelled(getattr(row, a.key)) for a in inspect(kind).column_attrs}
        assert {"table": kind.__tablename__, **content} in written


def test_no_word_about_a_person_is_in_the_chain(clinic: Clinic) -> None:
    sunil = clinic.patient(CANARY, phone="9999955555")
    kin = (MemberFields(patient_id=sunil, relation=f"Son of {CANARY}"),)
    command = clinic.sale(clinic.patient(CANARY), clinic.recovery_pack(), PACK_PRICE_MINOR)
    sold = clinic.desk.execute(command.model_copy(update={"members": kin}))
    done = clinic.redeem(sold, clinic.services["Physiotherapy"], sunil)
    clinic.desk.execute(SendForApproval.of(clinic.voiding(done, reason="other", note=f"{CANARY} fell ill")))
    clinic.void(done, reason="other", note=f"{CANARY} fell ill")
    clinic.desk.execute(EditPatient(patient_id=sunil, revision=1, name=f"{CANARY} II", phone="9999955555"))
    clinic.add_member(sold, clinic.patient("Meera"), f"Sister of {CANARY}")

    spoken = [f"{row.body}" for row in chain(clinic)]
    with clinic.desk.database.read() as session:
        waiting = [str(row) for row in session.execute(text("SELECT * FROM approval_request"))]
        ledger = [str(row) for row in session.execute(text("SELECT * FROM ledger_line"))]

    for told in (CANARY, "9999955555"):
        assert not [line for line in (*spoken, *waiting, *ledger) if told in line]


def test_personal_values_may_be_forgotten_and_the_chain_still_computes(clinic: Clinic) -> None:
    a_busy_morning(clinic)
    with clinic.desk.database.write() as session:
        session.execute(delete(PersonalValue))

    assert all(recompute(row) == row.hash for row in chain(clinic))


def test_the_salted_digest_of_a_personal_value_stands_for_it(clinic: Clinic) -> None:
    clinic.patient("Asha Kulkarni")
    row = chain(clinic)[-1]
    (value,) = clinic.all(
        select(PersonalValue).where(PersonalValue.journal_id == row.id, PersonalValue.field == "name")
    )

    digest = json.loads(row.body)["command"]["name"]

    assert value.value == "Asha Kulkarni"
    assert digest == hashlib.sha256(f"{value.salt}\nAsha Kulkarni".encode()).hexdigest()


def test_a_pin_is_in_no_entry(clinic: Clinic) -> None:
    assert not [row for row in chain(clinic) if "pin" in json.loads(row.body)["command"]]
