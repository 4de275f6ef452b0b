"""A folder that says it holds the sample clinic."""

import hashlib
import sqlite3
from contextlib import closing
from datetime import timedelta
from importlib.resources import files
from pathlib import Path

import pytest

from app.desk.opening import FILE_NAME
from app.exchange.sample_mark import CONTENT, MARK_FILE, is_built, open_built, sample_folder, sample_mark, schema_step
from app.storage import schema
from tests.app.exchange.conftest import PRESENT, copied
from tests.founding import MovableClock


def test_it_lies_in_a_folder_of_its_own_and_says_what_it_is(built: Path) -> None:
    mark = sample_mark(built)

    assert built == sample_folder(built.parent)
    assert mark is not None
    assert (mark.pin, mark.built_on) == ("246813", PRESENT.date())
    assert sample_mark(built.parent) is None
    assert [file.name for file in built.parent.iterdir()] == [built.name]


@pytest.mark.parametrize(
    ("later", "usable"),
    [(timedelta(0), True), (timedelta(days=45), True), (timedelta(days=46), False), (timedelta(days=-1), False)],
)
def test_it_is_used_again_while_it_is_recent(built: Path, later: timedelta, *, usable: bool) -> None:
    assert is_built(built, clock=MovableClock(PRESENT + later)) is usable


def test_a_sample_of_another_program_or_a_broken_one_is_not_used(built: Path, tmp_path: Path) -> None:
    folder, clock = copied(built, tmp_path), MovableClock(PRESENT)
    mark, data = (folder / MARK_FILE).read_text(), (folder / FILE_NAME).read_bytes()

    assert is_built(folder, clock=clock)
    (folder / MARK_FILE).write_text(mark.replace('"content":', '"content":9'))
    assert not is_built(folder, clock=clock)
    (folder / MARK_FILE).write_text(mark)
    (folder / FILE_NAME).write_bytes(b"no database at all" * 100)
    assert not is_built(folder, clock=clock)
    (folder / FILE_NAME).write_bytes(data)
    (folder / MARK_FILE).unlink()
    assert not is_built(folder, clock=clock)
    assert not is_built(tmp_path / "nowhere", clock=clock)


@pytest.mark.parametrize(
    ("name", "earlier"),
    [("content", f'"content":{CONTENT - 1}'), ("schema_step", '"schema_step":"0001:0123456789ab"')],
)
def test_one_of_an_earlier_program_is_built_anew(built: Path, tmp_path: Path, name: str, earlier: str) -> None:
    folder, clock = copied(built, tmp_path), MovableClock(PRESENT)
    now = {"content": f'"content":{CONTENT}', "schema_step": f'"schema_step":"{schema_step()}"'}
    mark = (folder / MARK_FILE).read_text()

    (folder / MARK_FILE).write_text(mark.replace(now[name], earlier))

    assert earlier in (folder / MARK_FILE).read_text()
    assert not is_built(folder, clock=clock)


def test_one_whose_tables_are_another_programs_is_built_anew_not_told_damaged(built: Path, tmp_path: Path) -> None:
    folder = copied(built, tmp_path)
    with closing(sqlite3.connect(folder / FILE_NAME)) as database:
        database.execute("ALTER TABLE tax_class ADD COLUMN later TEXT")
        database.commit()

    assert not is_built(folder, clock=MovableClock(PRESENT))


def test_the_mark_names_the_schema_by_its_fingerprint() -> None:
    assert schema_step() == f"{schema.HEAD}:{schema.FINGERPRINTS[schema.HEAD][:12]}"


def test_whoever_changes_the_facts_counts_the_content_on() -> None:
    """Then write down the new pair here: a sample built of the old facts is built anew."""
    facts = sorted((file for file in (files("resources") / "sample").iterdir()), key=lambda file: file.name)
    made_of = hashlib.sha256(b"".join(file.read_bytes() for file in facts if file.name.endswith((".csv", ".json"))))

    assert (CONTENT, made_of.hexdigest()[:12]) == (4, "86d2f33bb44c")


def test_a_usable_one_is_opened_at_once(built: Path, tmp_path: Path) -> None:
    clock = MovableClock(PRESENT)

    desk = open_built(built, clock=clock)

    assert desk is not None
    assert desk.place is not None
    desk.close()
    assert open_built(tmp_path, clock=clock) is None
