import csv
import os
from pathlib import Path

import pytest

from app.domain.errors import Trouble
from app.exchange.csv_out import guarded, unguarded, write_csv

RISKY = ["=1+1", "+91 98200", "-2", "@sum", "\tx", "\rx", "\uff1dx", "\uff0bx", "\uff0dx", "\uff20x", "'=1", "''=1"]
HARMLESS = ["", "Asha", "O'Brien", "'quoted'", "'", "1 Jan 2026", "a=b", "अशा"]


@pytest.mark.parametrize("text", RISKY)
def test_what_a_spreadsheet_would_calculate_becomes_text(text: str) -> None:
    assert guarded(text) == "'" + text


@pytest.mark.parametrize("text", HARMLESS)
def test_ordinary_words_stay_as_they_are(text: str) -> None:
    assert guarded(text) == text


@pytest.mark.parametrize("text", [*RISKY, *HARMLESS])
def test_a_guarded_text_can_be_had_back(text: str) -> None:
    assert unguarded(guarded(text)) == text


def test_a_table_is_read_back_as_it_was_shown(tmp_path: Path) -> None:
    target = tmp_path / "story.csv"

    count = write_csv(target, ["What", "Change"], [["Void, wrong person", 1], ["=HYPERLINK(1)", -1], ['"x"\ny', 0]])

    with target.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    assert count == 3
    assert rows == [["What", "Change"], ["Void, wrong person", "1"], ["'=HYPERLINK(1)", "-1"], ['"x"\ny', "0"]]


def test_only_this_user_may_read_an_export(tmp_path: Path) -> None:
    write_csv(tmp_path / "story.csv", ["What"], [])

    assert os.name != "posix" or (tmp_path / "story.csv").stat().st_mode & 0o077 == 0


def test_an_export_that_fails_leaves_the_earlier_file_whole(tmp_path: Path) -> None:
    target = tmp_path / "story.csv"
    write_csv(target, ["What"], [["Bought"]])

    with pytest.raises(UnicodeEncodeError):
        write_csv(target, ["What"], [["Redeemed"], ["\ud800"]])

    assert "Bought" in target.read_text(encoding="utf-8")
    assert [path.name for path in tmp_path.iterdir()] == ["story.csv"]


def test_a_folder_that_is_gone_is_the_machines_trouble(tmp_path: Path) -> None:
    with pytest.raises(Trouble):
        write_csv(tmp_path / "gone" / "story.csv", ["What"], [])
