import ast
from importlib.util import find_spec

from tests.shape.source import ROOT, files, functions, name_of

OURS = ("app", "ui", "packaging", "tests")
FILE_CAP = 300
FUNCTION_CAP = 50
POSITIONAL_CAP = 4
MIGRATIONS = "app/storage/migrations/versions/"  # a step is as long as what it changes, and is never edited again


def test_no_file_is_too_long_to_read_in_one_go() -> None:
    lengths = {name_of(path): len(path.read_text().splitlines()) for path in files(*OURS)}

    assert {name: n for name, n in lengths.items() if n > FILE_CAP and not name.startswith(MIGRATIONS)} == {}


def test_no_function_is_too_long_to_see_at_once() -> None:
    lengths = {place: (node.end_lineno or 0) - node.lineno + 1 for place, node in functions(*OURS)}

    assert {place: n for place, n in lengths.items() if n > FUNCTION_CAP and not place.startswith(MIGRATIONS)} == {}


def test_nobody_has_to_count_positional_arguments() -> None:
    counts = {place: len(positional(node)) for place, node in functions("app", "ui", "packaging")}

    assert {place: n for place, n in counts.items() if n > POSITIONAL_CAP} == {}


def positional(node: ast.FunctionDef | ast.AsyncFunctionDef) -> list[str]:
    names = [argument.arg for argument in (*node.args.posonlyargs, *node.args.args)]
    return names[1:] if names[:1] in (["self"], ["cls"]) else names


def test_packaging_hides_no_module_from_dev_py() -> None:
    scripts = {path.stem for path in (ROOT / "packaging").glob("*.py")}

    assert "__init__" not in scripts, "it would hide the PyPI package `packaging`, which pytest imports"
    assert all(name == "dev" or name.startswith("dev_") for name in scripts)
    assert str(getattr(find_spec("packaging"), "origin", "")).endswith("site-packages/packaging/__init__.py")
