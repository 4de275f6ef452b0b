"""The numbers on a backup's label."""

from pathlib import Path

import pytest

from app.domain.errors import Trouble
from app.storage.backup_facts import facts_of, heads_of
from app.storage.database import Database


def test_an_empty_clinic_has_no_heads_and_no_name(database: Database, file: Path) -> None:
    facts = facts_of(file)

    assert (facts.organisation_id, facts.heads, facts.patients, facts.entries) == ("", (), 0, 0)


def test_what_cannot_be_read_is_trouble(tmp_path: Path) -> None:
    (tmp_path / "words.db").write_text("words " * 1000)

    with pytest.raises(Trouble):
        heads_of(tmp_path / "words.db")
