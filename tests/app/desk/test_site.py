"""What an administrator set outranks what anybody chooses."""

import json
from pathlib import Path

import pytest

from app.desk.site import WHERE, Site, read_site, site_file
from app.domain.errors import Trouble


def test_without_a_file_everybody_decides_for_themselves(tmp_path: Path) -> None:
    assert read_site(tmp_path / "site.json") == Site()


def test_its_place_can_be_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "mine.json"
    file.write_text(json.dumps({"settings": {"language": "hi"}, "answers": {"centre": "Andheri West", "code": "AND"}}))
    monkeypatch.setenv(WHERE, str(file))

    assert site_file() == file
    found = read_site()
    assert (found.settings.language, found.settings.database) == ("hi", "")
    assert (found.answers.centre, found.answers.owner) == ("Andheri West", "")


@pytest.mark.parametrize(
    ("text", "detail"),
    [
        ("{", ""),
        ("[]", "no object"),
        ('{"setings": {}}', "setings"),
        ('{"settings": {"databse": "x"}}', "databse"),
        ('{"settings": {"language": 5}}', "language"),
        ('{"answers": {"pin": "123456"}}', "pin"),
        ('{"answers": []}', "Answers"),
    ],
)
def test_what_is_misspelt_is_told(tmp_path: Path, text: str, detail: str) -> None:
    (tmp_path / "site.json").write_text(text)

    with pytest.raises(Trouble) as told:
        read_site(tmp_path / "site.json")
    assert told.value.what == "site"
    assert detail in told.value.detail
