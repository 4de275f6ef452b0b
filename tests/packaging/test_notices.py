"""Everybody whose work is inside is named, with the licence."""

import json
from pathlib import Path

import pytest
from dev_notices import bill, libraries, notices, packages


@pytest.fixture
def environment(tmp_path: Path) -> Path:
    """Two packages as pip lays them down, under the same licence text."""
    for name, licence in (("segno", "BSD-3-Clause"), ("psycopg", "LGPL-3.0-only")):
        folder = tmp_path / f"lib/site-packages/{name}-1.2.dist-info"
        (folder / "licenses").mkdir(parents=True)
        (folder / "METADATA").write_text(
            f"Metadata-Version: 2.4\nName: {name}\nVersion: 1.2\nLicense-Expression: {licence}\n"
            f"Project-URL: Homepage, https://{name}.example\n"
        )
        (folder / "licenses/LICENSE").write_text("Redistribution is permitted.")
    return tmp_path


def test_the_notices_name_each_part_and_print_each_licence_once(environment: Path) -> None:
    told = notices("0.2.0", [*packages(environment), *libraries()])

    assert "segno 1.2\nBSD-3-Clause   https://segno.example" in told
    assert told.count("Redistribution is permitted.\n\n") == 1
    assert told.count("GNU LESSER GENERAL PUBLIC LICENSE\n                       Version 3, 29 June 2007") == 1
    assert "may replace them by another build" in " ".join(told.split())
    assert all(part.name in told for part in libraries())


def test_the_list_for_machines_says_the_same_every_time(environment: Path) -> None:
    parts = packages(environment)
    listed = json.loads(bill("0.2.0", parts))

    assert listed["bomFormat"] == "CycloneDX"
    assert [one["purl"] for one in listed["components"]] == ["pkg:pypi/psycopg@1.2", "pkg:pypi/segno@1.2"]
    assert listed["components"][0]["licenses"] == [{"license": {"id": "LGPL-3.0-only"}}]
    assert bill("0.2.0", parts) == bill("0.2.0", parts)


def test_every_listed_library_brings_its_licence() -> None:
    without = [part.name for part in libraries() if not part.texts]

    assert without == ["PyInstaller's start program"]
