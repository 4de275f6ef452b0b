"""Moments have a zone, and every column its bounds."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from sqlalchemy import BigInteger, CheckConstraint, String
from sqlalchemy.engine.default import DefaultDialect

from app.domain.base import Base, Instant
from app.domain.records import Patient

IST = timezone(timedelta(hours=5, minutes=30))
MOMENT = datetime(2026, 1, 1, 10, 30, tzinfo=IST)


def test_a_moment_goes_in_and_comes_out_in_utc() -> None:
    dialect = DefaultDialect()
    stored = Instant().process_bind_param(MOMENT, dialect)

    assert stored is not None
    assert stored.utcoffset() == timedelta(0)
    assert Instant().process_result_value(stored, dialect) == MOMENT
    assert Instant().process_result_value(stored.replace(tzinfo=None), dialect) == MOMENT
    assert Instant().process_result_value(MOMENT, dialect) == datetime(2026, 1, 1, 5, tzinfo=UTC)


def test_a_moment_without_a_zone_is_a_bug() -> None:
    with pytest.raises(ValueError, match="time zone"):
        Instant().process_bind_param(MOMENT.replace(tzinfo=None), DefaultDialect())


def test_nothing_stays_nothing() -> None:
    assert Instant().process_bind_param(None, DefaultDialect()) is None
    assert Instant().process_result_value(None, DefaultDialect()) is None


def test_the_database_itself_bounds_every_text() -> None:
    checks = {str(one.name) for one in Patient.__table__.constraints if isinstance(one, CheckConstraint)}  # type: ignore[attr-defined]

    assert {"name_length", "phone_length", "record_number_length"} <= {
        name.removeprefix("ck_patient_") for name in checks
    }


def test_money_and_counts_fit_64_bits_and_names_have_lengths() -> None:
    for table in Base.metadata.sorted_tables:
        for column in table.columns:
            if column.name.endswith("_minor"):
                assert isinstance(column.type, BigInteger)
            if column.name in {"name", "code", "reference"}:
                assert isinstance(column.type, String)
                assert column.type.length
