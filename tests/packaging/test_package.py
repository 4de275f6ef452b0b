"""What stays the same from version to version, and what has to go together."""

import os
import re
import runpy
import subprocess
import sys

import dev_deb
import dev_freeze
import pytest

from app.cli import VERBS
from app.version import VERSION
from tests.shape.source import ROOT

ENTRY = ROOT / "packaging" / "entry" / "sessiondesk.py"


def test_the_built_program_knows_every_verb_of_the_console() -> None:
    words = runpy.run_path(str(ENTRY))["CONSOLE"]

    assert set(words) == set(VERBS)


def test_the_built_program_tells_its_version() -> None:
    command, where = [sys.executable, str(ENTRY), "--version"], {"PYTHONPATH": str(ROOT)}
    told = subprocess.run(command, env=where, capture_output=True, text=True, check=False)

    assert told.stdout == f"Sessiondesk {VERSION} (source)\n"


@pytest.mark.parametrize("before", ["/opt/theirs", ""])
def test_programs_opened_from_the_built_one_load_their_own_libraries(
    before: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setenv("LD_LIBRARY_PATH", "/usr/lib/sessiondesk/_internal")
    monkeypatch.delenv("LD_LIBRARY_PATH_ORIG", raising=False)
    if before:
        monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", before)

    runpy.run_path(str(ENTRY))["settle_in"]()

    assert os.environ.get("LD_LIBRARY_PATH", "") == before


def test_windows_knows_every_version_by_the_same_identity() -> None:
    script = (ROOT / "packaging/windows/sessiondesk.nsi").read_text("utf-8")

    assert '!define IDENTITY "{6E0B8F0C-6B1B-4C2E-9C5D-5E55D0DE5C01}"' in script


def test_the_version_that_is_built_is_the_programs() -> None:
    assert dev_freeze.version() == VERSION
    assert "'ProductName', 'Sessiondesk'" in dev_freeze.windows_version()


def test_debians_changelog_begins_with_this_version(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1770000000")
    told = dev_deb.changelog()
    days = re.findall(r"  (\w{3}, \d\d \w{3} \d{4}) ", told)

    assert told.startswith(f"sessiondesk ({VERSION}) stable; urgency=medium\n\n  * ")
    assert len(days) == len(set(days)) == len(dev_deb.news())


def test_no_script_of_the_package_touches_a_clinics_data() -> None:
    scripts = "".join((ROOT / "packaging/linux" / name).read_text() for name in ("prerm", "postrm"))

    assert not re.search(r"\brm\b|\bunlink\b|\brmdir\b", scripts)
