"""What every record of the clinic has in common: its identity, its portable column types and its named constraints."""

from datetime import UTC, date, datetime
from typing import Annotated, Any, cast
from uuid import UUID

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    Date,
    DateTime,
    Dialect,
    Enum,
    MetaData,
    String,
    Table,
    TypeDecorator,
    Uuid,
    event,
    func,
)
from sqlalchemy.orm import DeclarativeBase, MappedAsDataclass
from sqlalchemy.types import NullType

WORD_LENGTH, NAME_LENGTH, LINE_LENGTH, TEXT_LENGTH = 40, 120, 400, 4000

Word = Annotated[str, WORD_LENGTH]
Name = Annotated[str, NAME_LENGTH]
Line = Annotated[str, LINE_LENGTH]
Text = Annotated[str, TEXT_LENGTH]
MAX_MONEY_MINOR = 10**13
"""A bound no clinic reaches, so that sums of money stay far below 64 bits."""


class Instant(TypeDecorator[datetime]):
    """A moment in UTC: aware going in, aware coming out, on every database."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Refuse a moment without a zone, which would mean something else on another machine."""
        del dialect
        if value is None:
            return None
        if value.tzinfo is None:
            message = "an instant without a time zone"
            raise ValueError(message)
        return value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Give the moment back in UTC; SQLite keeps no zone."""
        del dialect
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class Base(MappedAsDataclass, DeclarativeBase, eq=False, repr=False, kw_only=True):
    """A record the clinic keeps."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map = {  # noqa: RUF012 - SQLAlchemy's own class-level hook
        UUID: Uuid(),
        datetime: Instant(),
        date: Date(),
        int: BigInteger(),
        Word: String(WORD_LENGTH),
        Name: String(NAME_LENGTH),
        Line: String(LINE_LENGTH),
        Text: String(TEXT_LENGTH),
    }

    def __init_subclass__(cls, **kwargs: Any) -> None:  # noqa: ANN401 - dataclass options, passed on
        """Make every table strict on SQLite, so that a number column never holds words."""
        options = cast("dict[str, Any] | tuple[Any, ...]", cls.__dict__.get("__table_args__", ()))
        if "__tablename__" in cls.__dict__ and isinstance(options, tuple):
            cls.__table_args__ = (*options, {"sqlite_strict": True})
        super().__init_subclass__(**kwargs)


def one_of(kind: type) -> Enum:
    """A column that holds one of a closed list of words, checked by the database too."""
    return Enum(
        kind,
        native_enum=False,
        create_constraint=True,
        length=WORD_LENGTH,
        name=kind.__name__.lower(),
        values_callable=lambda members: [member.value for member in members],
    )


def yes_or_no(name: str) -> Boolean:
    """A column that holds yes or no, and nothing else in a database without a boolean type."""
    return Boolean(create_constraint=True, name=name)


def _bounded(column: Column[Any]) -> bool:
    return isinstance(column.type, String) and not isinstance(column.type, Enum) and column.type.length is not None


@event.listens_for(Table, "after_parent_attach")
def _complete(table: Table, parent: object) -> None:
    """Keys are UUIDs, and every text keeps within its length in the database itself: STRICT knows no VARCHAR(n)."""
    if parent is not Base.metadata:
        return
    for column in table.columns:
        if column.foreign_keys and isinstance(column.type, NullType):
            # SQLAlchemy would wait for the table it points to, which may be imported after the first query
            column.type = Uuid()
        if _bounded(column):
            limit = cast("String", column.type).length
            table.append_constraint(CheckConstraint(func.length(column) <= limit, name=f"{column.name}_length"))
