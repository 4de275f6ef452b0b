"""STRICT tables know TEXT and INTEGER; every portable type of ours is one of them there."""

import pytest
from sqlalchemy import BigInteger, Boolean, Date, DateTime, Enum, String, Uuid, make_url
from sqlalchemy.types import TypeEngine

from app.storage.database import ClinicDialect


@pytest.mark.parametrize("kind", [String(40), Enum("a", "b", native_enum=False), Uuid(), Date(), DateTime()])
def test_words_and_days_are_text(kind: TypeEngine[object]) -> None:
    assert kind.compile(ClinicDialect()) == "TEXT"


@pytest.mark.parametrize("kind", [BigInteger(), Boolean()])
def test_numbers_are_integers(kind: TypeEngine[object]) -> None:
    assert kind.compile(ClinicDialect()) == "INTEGER"


def test_a_server_keeps_its_own_types() -> None:
    dialect = make_url("postgresql+psycopg://").get_dialect()()

    assert [kind.compile(dialect) for kind in (Uuid(), BigInteger(), String(40))] == ["UUID", "BIGINT", "VARCHAR(40)"]
