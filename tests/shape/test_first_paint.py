"""The window paints before anything of app is imported: the database and the rules load in the worker, afterwards.

The first page and the search come next, and the rest while somebody types a PIN.
"""

import json
import os
import subprocess
import sys

from tests.shape.source import ROOT, files

BEFORE_PAINT = ("ui.main_window", "ui.theme", "ui.jobs", "ui.__main__")
TOO_EARLY = ("app", "sqlalchemy", "alembic", "pydantic", "psycopg", "argon2", "phonenumbers")

BEFORE_SIGNING_IN = ("app.desk.opening", "ui.client", "ui.frame", "app.exchange.sample_mark")
"""What `ui.opening` loads for the first page and the search."""
BEFORE_THE_PIN = ("pydantic", "alembic", "phonenumbers", "segno")
COMMANDS = "app.desk.commands."

LOOK = """
import importlib, json, sys
for name in {names!r}:
    importlib.import_module(name)
print(json.dumps(sorted(sys.modules)))
"""


def sign_in_pages() -> list[str]:
    return [".".join(path.relative_to(ROOT).with_suffix("").parts) for path in files("ui") if path.stem == "sign_in"]


def test_the_sign_in_page_is_where_this_test_looks_for_it() -> None:
    assert len(sign_in_pages()) == 1


def loaded_with(*names: str) -> list[str]:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    look = [sys.executable, "-c", LOOK.format(names=names)]
    ran = subprocess.run(look, env=environment, capture_output=True, text=True, check=False)

    assert ran.returncode == 0, ran.stderr
    return list(json.loads(ran.stdout))


def test_nothing_heavy_is_imported_before_the_first_paint() -> None:
    loaded = loaded_with(*BEFORE_PAINT, *sign_in_pages())

    assert "PySide6" in loaded
    assert [name for name in TOO_EARLY if name in loaded] == []


def test_the_first_page_and_the_search_wait_for_no_command() -> None:
    loaded = loaded_with(*BEFORE_SIGNING_IN)

    assert "app.desk.views.search" in loaded
    assert [name for name in loaded if name in BEFORE_THE_PIN or name.startswith(COMMANDS)] == []
