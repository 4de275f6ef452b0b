"""The console: plain words, one JSON object, and exit codes a script can rely on."""

import json
from pathlib import Path
from typing import Any

import pytest

from app import cli
from app.version import VERSION
from tests.folders import Folder


class Console:
    """What was said last, and how it ended."""

    def __init__(self, folder: Folder, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder, self.capsys = folder, capsys

    def run(self, *words: str) -> tuple[int, str]:
        code = cli.main([*words, "--data", str(self.folder.path)], self.folder.clock)
        told = self.capsys.readouterr()
        return code, told.out + told.err

    def facts(self, *words: str) -> dict[str, Any]:
        _, told = self.run(*words, "--json")
        return dict(json.loads(told))


@pytest.fixture
def console(folder: Folder, capsys: pytest.CaptureFixture[str]) -> Console:
    return Console(folder, capsys)


def test_a_backup_is_made_and_restored_only_when_somebody_says_yes(console: Console) -> None:
    made = console.facts("backup")
    console.folder.register("Nila Bose")

    code, said = console.run("restore", made["file"])
    assert code == cli.REFUSED
    assert "new patients 1; entries of the journal 1. They would be lost:" in said
    assert "register_patient" in said
    assert "Nila Bose" in console.folder.names

    done = console.facts("restore", made["file"], "--yes")
    assert (done["ok"], done["restored"], done["lost"]["patients"]) == (True, True, 1)
    assert Path(done["safety"]).exists()
    assert "Nila Bose" not in console.folder.names
    assert console.run("check")[0] == cli.OK


def test_a_copy_goes_where_it_is_wanted(console: Console, tmp_path: Path) -> None:
    assert console.run("backup", f"--to={tmp_path / 'mine.zip'}")[0] == cli.OK
    assert (tmp_path / "mine.zip").exists()


def test_restoring_waits_until_the_window_is_closed(console: Console) -> None:
    made = console.facts("backup")
    with console.folder.desk():
        code, said = console.run("restore", made["file"], "--yes")
    assert code == cli.TROUBLE
    assert "Close it" in said
    assert console.folder.left_over == []


def test_what_is_no_backup_is_refused(console: Console, tmp_path: Path) -> None:
    (tmp_path / "words.zip").write_text("words")

    assert console.run("restore", str(tmp_path / "words.zip"))[0] == cli.REFUSED
    assert console.run("restore", str(tmp_path / "gone.zip"))[0] == cli.REFUSED


def test_checking_finds_what_was_changed_behind_its_back(console: Console) -> None:
    from sqlite3 import connect

    with connect(console.folder.file) as raw:
        raw.execute("UPDATE patient SET name = 'Somebody Else' WHERE name LIKE 'Asha%'")
    raw.close()

    found = console.facts("check")

    assert not found["ok"]
    assert found["found"][0]["fault"] == "record"
    assert console.run("check")[0] == cli.REFUSED


def test_damage_is_trouble_in_words(console: Console) -> None:
    console.folder.file.write_bytes(b"\x55" * 5000)

    code, said = console.run("backup")

    assert code == cli.TROUBLE
    assert "damaged" in said or "does not belong" in said


def test_an_empty_folder_has_nothing_to_check(
    folder: Folder, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["check", "--data", str(tmp_path / "new")], folder.clock) == cli.REFUSED
    assert "no clinic" in capsys.readouterr().err
    assert not (tmp_path / "new").exists()


@pytest.mark.parametrize(
    "words", [[], ["restor"], ["restore"], ["backup", "x"], ["backup", "--yes"], ["check", "--data"], ["--json"]]
)
def test_what_cannot_be_understood_shows_how(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(words) == cli.USAGE
    assert "exit codes" in capsys.readouterr().err


def test_it_says_which_program_it_is(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["version"]) == cli.OK
    assert VERSION in capsys.readouterr().out


def test_a_server_out_of_reach_is_no_damage(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    desk_file = '{"database": "postgresql+psycopg://nobody@127.0.0.1:1/clinic", "workstation": null}'
    (tmp_path / "desk.json").write_text(desk_file, "utf-8")

    code = cli.main(["check", "--data", str(tmp_path)])
    told = capsys.readouterr()

    assert code == cli.TROUBLE
    assert "cannot be reached" in told.out + told.err
