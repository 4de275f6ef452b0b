"""The reads behind a wallet: found by index, and each use told once."""

import pytest
from sqlalchemy import event

from app.desk.views.wallet_queries import load
from app.desk.work import Read
from tests.clinic import PACK_PRICE_MINOR, Clinic

GROWING = (
    "ledger_line",
    "patient_package",
    "entitlement",
    "patient",
    "sale_order",
    "payment",
    "membership",
    "appointment",
)


def test_what_is_loaded_is_what_the_patient_heads_and_shares(clinic: Clinic) -> None:
    meera = clinic.patient("Meera")
    sold = clinic.sold_pack(members=(meera,))
    clinic.sold_pack("Somebody else")
    clinic.redeem(sold.receipt, sold.physio, sold.head, sessions=2)
    clinic.void(clinic.redeem(sold.receipt, sold.physio, sold.head))
    clinic.redeem(sold.receipt, sold.physio, meera)

    for person in (sold.head, meera):
        loaded = clinic.desk.ask(load, person)
        (package,) = loaded.packages
        physio, doctor = loaded.entitlements[sold.id]
        assert (package.package.id, package.total_minor, package.paid_minor) == (
            sold.id,
            PACK_PRICE_MINOR,
            PACK_PRICE_MINOR,
        )
        assert (package.centre_name, package.head_name) == ("Andheri West", "Asha Kulkarni")
        assert (physio.service_name, physio.granted, physio.left) == ("Physiotherapy", 10, 7)
        assert physio.uses == ((sold.head, "Asha Kulkarni", 2), (meera, "Meera", 1))
        assert (doctor.left, doctor.uses) == (2, ())
        assert [member.name for member in loaded.members[sold.id]] == ["Meera"]


def test_nobody_knows_anything_of_somebody_new(clinic: Clinic) -> None:
    loaded = clinic.desk.ask(load, clinic.patient("Meera"))

    assert (list(loaded.packages), loaded.entitlements) == ([], {})


def test_every_table_that_grows_is_found_by_index(clinic: Clinic) -> None:
    if not clinic.desk.database.is_sqlite:
        pytest.skip("a server plans by its own counts")
    sold = clinic.sold_pack(members=(clinic.patient("Meera"),))
    statements: list[tuple[str, object]] = []

    def plans(read: Read) -> list[str]:
        connection = read.session.connection()

        def listen(_c: object, _cursor: object, statement: str, values: object, *_more: object) -> None:
            statements.append((statement, values))

        event.listen(connection, "before_cursor_execute", listen)
        load(read, sold.head)
        event.remove(connection, "before_cursor_execute", listen)
        found = [
            row
            for statement, values in statements
            for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", values)  # type: ignore[arg-type]
        ]
        return [str(row.detail) for row in found]

    told = clinic.desk.ask(plans)

    assert any(step.startswith("SEARCH") for step in told)
    assert [step for step in told if step.split()[0] == "SCAN" and step.split()[1] in GROWING] == []
