"""The window paints before anything of app is imported: the database and the rules load in the worker, afterwards."""

import json
import os
import subprocess
import sys

from tests.shape.source import ROOT, files

BEFORE_PAINT = ("ui.main_window", "ui.theme", "ui.jobs", "ui.__main__")
TOO_EARLY = ("app", "sqlalchemy", "alembic", "pydantic", "psycopg", "argon2", "phonenumbers")

LOOK = """
import importlib, json, sys
for name in {names!r}:
    importlib.import_module(name)
print(json.dumps(sorted({{name.partition(".")[0] for name in sys.modules}})))
"""


def sign_in_pages() -> list[str]:
    return [".".join(path.relative_to(ROOT).with_suffix("").parts) for path in files("ui") if path.stem == "sign_in"]


def test_the_sign_in_page_is_where_this_test_looks_for_it() -> None:
    assert len(sign_in_pages()) == 1


def test_nothing_heavy_is_imported_before_the_first_paint() -> None:
    names = [*BEFORE_PAINT, *sign_in_pages()]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    look = [sys.executable, "-c", LOOK.format(names=names)]
    ran = subprocess.run(look, env=environment, capture_output=True, text=True, check=False)

    assert ran.returncode == 0, ran.stderr
    loaded = json.loads(ran.stdout)
    assert "PySide6" in loaded
    assert [name for name in TOO_EARLY if name in loaded] == []
