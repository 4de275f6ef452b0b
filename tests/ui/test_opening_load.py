"""What the worker opens: the clinic as its site wants it, never the sample in a real clinic's place."""

import json
from pathlib import Path

import pytest

from app.desk.opening import FILE_NAME
from app.desk.site import WHERE
from app.domain.errors import Trouble
from tests.founding import MovableClock
from ui.opening_load import clock_of, open_clinic


def test_the_sites_database_is_used_and_never_for_the_sample(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "site.json"
    file.write_text(json.dumps({"settings": {"database": f"sqlite:///{tmp_path / 'shared.db'}"}}))
    monkeypatch.setenv(WHERE, str(file))
    sample = tmp_path / "sample"
    sample.mkdir()
    mark = {"pin": "246813", "content": 1, "schema_step": "x", "built_on": "2026-01-01"}
    (sample / "sample.json").write_text(json.dumps(mark))

    desk, _ = open_clinic(tmp_path / "own", MovableClock())
    desk.close()
    assert (tmp_path / "shared.db").exists()
    assert not (tmp_path / "own" / FILE_NAME).exists()

    desk, found = open_clinic(sample, MovableClock())
    desk.close()
    assert found is not None
    assert (sample / FILE_NAME).exists()


def test_a_site_file_that_cannot_be_understood_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "site.json").write_text("{")
    monkeypatch.setenv(WHERE, str(tmp_path / "site.json"))

    with pytest.raises(Trouble):
        open_clinic(tmp_path / "own", MovableClock())


def test_without_a_clock_it_is_the_machines() -> None:
    assert clock_of(None).monotonic() <= clock_of(None).monotonic()
