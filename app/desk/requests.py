"""Commands that wait for a manager: how they are written down and read again."""

import json
import pkgutil
from functools import cache
from importlib import import_module
from typing import Any

from pydantic import ValidationError
from sqlalchemy import select

import app.desk.commands
from app.desk.command import Command, with_words
from app.desk.contents import MARKS
from app.desk.work import Read
from app.domain.approval import ApprovalRequest
from app.domain.errors import MadeByOlderVersion
from app.domain.journal import PersonalValue


@cache
def commands_by_kind() -> dict[str, type[Command[Any]]]:
    """Every approvable command by its written kind."""
    for module in pkgutil.iter_modules(app.desk.commands.__path__, app.desk.commands.__name__ + "."):
        import_module(module.name)
    return {kind.kind: kind for kind in _subclasses(Command) if "kind" in kind.__dict__ and kind.approvable}


def _subclasses(kind: Any) -> list[type[Command[Any]]]:  # noqa: ANN401 - mypy takes no abstract class here
    direct: list[type[Command[Any]]] = kind.__subclasses__()
    return direct + [deeper for one in direct for deeper in _subclasses(one)]


def write_down(command: Command[Any]) -> str:
    """The stored body: every field but the Personal ones, which lie beside the journal."""
    return json.dumps({**command.public_fields(), "request_id": str(command.request_id)}, sort_keys=True)


def personal_of(read: Read, stored: ApprovalRequest) -> dict[str, str]:
    """The free words given when it was asked."""
    query = select(PersonalValue.field, PersonalValue.value).where(
        PersonalValue.journal_id == stored.journal_id, PersonalValue.field != MARKS
    )
    return dict(read.session.execute(query).all())


def read_again(read: Read, stored: ApprovalRequest) -> Command[Any]:
    """The very command that was asked for; `MadeByOlderVersion` where this program no longer understands it."""
    kind = commands_by_kind().get(stored.kind)
    if kind is None or kind.version != stored.version:
        raise MadeByOlderVersion
    try:
        return kind.model_validate(with_words(json.loads(stored.body), personal_of(read, stored)))
    except ValidationError as error:
        raise MadeByOlderVersion from error
