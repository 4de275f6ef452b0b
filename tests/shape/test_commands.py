"""Commands: one a file, known for ever by a written word, and nothing secret in what may be stored as a request."""

import ast
from importlib import import_module
from pathlib import Path
from uuid import uuid4

import pytest
from pydantic import SecretStr

from app.desk.command import Command
from app.desk.commands.void_redemption import VoidRedemption
from app.desk.requests import write_down
from tests.shape.source import files, name_of, tree

MODULES = [path for path in files("app/desk/commands") if path.stem != "__init__"]


def commands(path: Path) -> list[type[Command[object]]]:
    module = import_module(name_of(path).removesuffix(".py").replace("/", "."))
    found = [one for one in vars(module).values() if isinstance(one, type) and issubclass(one, Command)]
    return [one for one in found if one.__module__ == module.__name__ and "kind" in vars(one)]


EVERY = [command for path in MODULES for command in commands(path)]


def test_there_are_commands() -> None:
    assert len(EVERY) > 10


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.stem)
def test_a_file_holds_the_one_command_it_is_named_after(path: Path) -> None:
    words = path.stem.title().replace("_", "")

    assert [command.__name__ for command in commands(path)] == [words]


def test_no_two_commands_share_their_word() -> None:
    kinds = [command.kind for command in EVERY]

    assert sorted(kinds) == sorted(set(kinds))


def test_a_commands_word_is_written_out() -> None:
    """A stored request must still be known after the class got a better name."""
    written = {
        node.value.value
        for path in MODULES
        for node in ast.walk(tree(path))
        if isinstance(node, ast.AnnAssign)
        and ast.unparse(node.target) == "kind"
        and isinstance(node.value, ast.Constant)
    }

    assert {command.kind for command in EVERY} <= written


def test_nothing_secret_waits_as_a_request() -> None:
    """A stored body is read by whoever reads the database."""
    kept = [
        f"{command.__name__}.{name}"
        for command in EVERY
        if command.approvable
        for name, field in command.model_fields.items()
        if field.annotation is SecretStr
    ]

    assert kept == []


def test_nothing_personal_is_part_of_a_stored_body() -> None:
    """Free words of a waiting request lie beside the journal, where they may be deleted."""
    command = VoidRedemption(line_id=uuid4(), reason="other", note="Canary Sharma left early")

    assert "Canary" not in write_down(command)
    assert command.personal_fields() == {"note": "Canary Sharma left early"}
