"""How portable column types are spelled in a STRICT SQLite table, which knows only TEXT and INTEGER."""

from typing import Any

from sqlalchemy import BigInteger, Boolean, Date, DateTime, Enum, String, Uuid
from sqlalchemy.dialects.sqlite.base import SQLiteTypeCompiler
from sqlalchemy.ext.compiler import compiles


def _as_text(element: object, compiler: SQLiteTypeCompiler, **options: Any) -> str:  # noqa: ANN401 - SQLAlchemy's hook
    del element, compiler, options
    return "TEXT"


def _as_integer(element: object, compiler: SQLiteTypeCompiler, **options: Any) -> str:  # noqa: ANN401 - as above
    del element, compiler, options
    return "INTEGER"


def register() -> None:
    """Teach SQLAlchemy the STRICT spellings; engines are made only after this."""
    for kind in (String, Enum, Uuid, Date, DateTime):
        compiles(kind, "sqlite")(_as_text)
    for number in (BigInteger, Boolean):
        compiles(number, "sqlite")(_as_integer)


register()
