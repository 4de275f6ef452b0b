"""What every command is: a small frozen object that carries its own way of happening."""

from abc import ABC, abstractmethod
from typing import Any, ClassVar, Generic, TypeVar
from uuid import UUID, uuid4, uuid5

from pydantic import BaseModel, ConfigDict, Field, SecretStr

from app.desk.fields import Personal
from app.desk.work import Work
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
    moves_desk: ClassVar[bool] = False
    """Whether the desk must learn anew which centre it stands in afterwards."""

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

    def own_id(self, name: str) -> UUID:
        """An id for a record this command makes: the same at every repeat, so that `result` finds it."""
        return uuid5(self.request_id, name)

    def public_fields(self) -> dict[str, Any]:
        """What the journal's chained body may hold: no secret, no Personal value."""
        hidden = {"request_id", *self.personal_fields()}
        secret = {name for name, value in self if isinstance(value, SecretStr)}
        return self.model_dump(mode="json", exclude=hidden | secret)

    def personal_fields(self) -> dict[str, str]:
        """The Personal values by field name, empty ones left out."""
        names = [name for name, field in type(self).model_fields.items() if _is_personal(field.metadata)]
        return {name: str(getattr(self, name)) for name in names if getattr(self, name)}


def _is_personal(metadata: list[Any]) -> bool:
    return any(isinstance(mark, Personal) for mark in metadata)
