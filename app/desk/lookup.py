"""Finding records inside a transaction, with the clinic's answer where there is none."""

from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import Select, select

from app.desk.work import Read
from app.domain.base import Base
from app.domain.clinic import Centre
from app.domain.errors import NotFound

E = TypeVar("E", bound=Base)


def must_find(read: Read, kind: type[E], key: UUID, query: Select[Any] | None = None) -> E:
    """The record, or `NotFound` naming what was looked for."""
    found = read.session.get(kind, key) if query is None else read.session.scalars(query).one_or_none()
    if found is None:
        raise NotFound(what=str(kind.__tablename__))
    return found


def centre_names(read: Read) -> dict[UUID, str]:
    """Every centre's name by its id."""
    return {row.id: row.name for row in read.session.execute(select(Centre.id, Centre.name))}
