"""Our own source, read as text and as trees."""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def files(*folders: str) -> list[Path]:
    return sorted(path for folder in folders for path in (ROOT / folder).rglob("*.py") if path.read_text().strip())


def name_of(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


@cache
def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), filename=str(path))


def nodes(*folders: str) -> Iterator[tuple[str, ast.AST]]:
    """Every node under the folders, with the `file:line` to report it by."""
    for path in files(*folders):
        name = name_of(path)
        for node in ast.walk(tree(path)):
            yield f"{name}:{getattr(node, 'lineno', 1)}", node


def functions(*folders: str) -> Iterator[tuple[str, ast.FunctionDef | ast.AsyncFunctionDef]]:
    for place, node in nodes(*folders):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield f"{place} {node.name}", node


def calls(*folders: str) -> Iterator[tuple[str, str, str, ast.Call]]:
    """Every call as (place, what it is called on, what is called, the call): `date.today()` is date, today."""
    for place, node in nodes(*folders):
        if isinstance(node, ast.Call):
            yield place, *_called(node.func), node


@cache
def _called(called: ast.expr) -> tuple[str, str]:
    owner, _, name = ast.unparse(called).rpartition(".")
    return owner, name


def forget() -> None:
    """Let go of every tree."""
    tree.cache_clear()
    _called.cache_clear()
