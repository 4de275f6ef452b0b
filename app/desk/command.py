"""What every command is: a small frozen object that carries its own way of happening."""

from abc import ABC, abstractmethod
from collections.abc import Mapping
from typing import Any, ClassVar, Generic, TypeVar
from uuid import UUID, uuid4, uuid5

from pydantic import BaseModel, ConfigDict, Field, SecretStr

from app.desk.fields import Personal
from app.desk.work import Read, Work
from app.domain.staff import Role

R = TypeVar("R")


class Command(BaseModel, ABC, Generic[R]):
    """All that a person can do, one class each; sending the same one twice happens once.

    `apply` decides and writes, `result` reads what the screen shows; a repeat skips `apply` (architecture.md).
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    kind: ClassVar[str]
    """A written constant: stored in the journal and in requests, never the class name."""
    version: ClassVar[int] = 1
    needs: ClassVar[Role] = Role.RECEPTIONIST
    """The least role that may send it."""
    approvable: ClassVar[bool] = False
    """Whether it may be stored as a request when no manager is at the desk."""
    by_itself: ClassVar[bool] = False
    """Whether the desk carries it out without anybody's right to: signing in, and booking what has expired."""
    moves_desk: ClassVar[bool] = False
    """Whether the desk must learn anew which centre it stands in afterwards."""

    changes_people: ClassVar[bool] = False
    """Whether the desk must look anew at who is signed in afterwards."""

    request_id: UUID = Field(default_factory=uuid4)
    """The id of this one action of a person; a retry carries the same."""

    @abstractmethod
    def apply(self, work: Work) -> UUID:
        """Decide and write; raise a refusal and nothing is written. Returns the id of the record it is about."""

    @abstractmethod
    def result(self, work: Work) -> R:
        """What the screen shows now, read in the same transaction."""

    def subject(self) -> UUID:
        """The record a waiting request of this kind is about, so that a screen can show it."""
        return self.request_id

    def about_package(self, read: Read) -> UUID | None:
        """The patient package a waiting request of this kind is about, if any."""
        del read
        found = dict(self).get("patient_package_id")
        return found if isinstance(found, UUID) else None

    def own_id(self, name: str) -> UUID:
        """An id for a record this command makes: the same at every repeat, so that `result` finds it."""
        return uuid5(self.request_id, name)

    def public_fields(self) -> dict[str, Any]:
        """What the journal's chained body may hold: no secret, no Personal value."""
        secret = {name for name, value in self if isinstance(value, SecretStr)}
        dumped = self.model_dump(mode="json", exclude={"request_id"} | secret)
        for path in self.personal_fields():
            holder, name = _holder(dumped, path)
            del holder[name]
        return dumped

    def personal_fields(self) -> dict[str, str]:
        """The Personal values by the path of their field (note, members.0.relation), empty ones left out."""
        return _personal(self)


def with_words(dumped: dict[str, Any], words: Mapping[str, str]) -> dict[str, Any]:
    """The fields of a command again, with its Personal values put back where they were."""
    for path, value in words.items():
        holder, name = _holder(dumped, path)
        holder[name] = value
    return dumped


def _holder(dumped: dict[str, Any], path: str) -> tuple[Any, str]:
    *way, name = path.split(".")
    holder: Any = dumped
    for step in way:
        holder = holder[int(step)] if isinstance(holder, list) else holder[step]
    return holder, name


def _personal(part: BaseModel, path: str = "") -> dict[str, str]:
    found: dict[str, str] = {}
    for name, field in type(part).model_fields.items():
        value = getattr(part, name)
        if any(isinstance(mark, Personal) for mark in field.metadata):
            found |= {path + name: str(value)} if value else {}
            continue
        parts = enumerate(value) if isinstance(value, tuple) else [(None, value)]
        for index, one in parts:
            if isinstance(one, BaseModel):
                found |= _personal(one, f"{path}{name}." if index is None else f"{path}{name}.{index}.")
    return found
