"""What somebody does to a clinic's file behind the program's back, and what verifying says of it."""

from contextlib import closing
from pathlib import Path
from sqlite3 import connect

import pytest

from app.desk.commands.edit_patient import EditPatient
from app.desk.verification import Finding, verify
from tests.clinic import Clinic, Sold
from tests.founding import BANDRA


def worked(clinic: Clinic) -> Sold:
    """Some of everything: a family, an appointment, voids, an edit, two desks."""
    meera = clinic.patient("Meera Iyer", phone="9820012345")
    sold = clinic.sold_pack(members=(meera,))
    clinic.redeem(sold.receipt, sold.physio, sold.head, sessions=2)
    undone = clinic.redeem(sold.receipt, sold.physio, meera, appointment="A-7")
    clinic.void(undone)
    clinic.redeem(sold.receipt, sold.doctor, meera, appointment="A-8")
    clinic.desk.execute(EditPatient(patient_id=meera, revision=1, name="Meera Rao"))
    bandra = clinic.at(BANDRA)
    bandra.patient("Sunil")
    return sold


def file_of(clinic: Clinic) -> Path:
    file = clinic.desk.database.file
    if file is None:
        pytest.skip("a server's tables are edited in other ways")
    return file


def tamper(clinic: Clinic, *statements: str) -> tuple[Finding, ...]:
    """Do it with a database tool, guards lifted and put back so that nothing shows but the deed."""
    with closing(connect(file_of(clinic), isolation_level=None)) as raw:
        guards = raw.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
        for name, _ in guards:
            raw.execute(f"DROP TRIGGER {name}")
        for statement in statements:
            assert raw.execute(statement).rowcount != 0, statement
        for _, sql in guards:
            raw.execute(sql)
    return verify(clinic.desk.database)
