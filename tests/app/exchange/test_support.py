"""The bundle tells everything of the computer and nothing of a patient."""

import json
import logging
import zipfile
from pathlib import Path

from app.desk.backups import Why, make_backup
from app.desk.logbook import end_log, keep_log
from app.exchange.support import bundle_name, write_support
from tests.folders import Folder

CANARIES = ("Canary", "9876501234", "secret-word", "/mnt/stick")


def test_no_name_phone_or_note_leaves_with_it(folder: Folder, tmp_path: Path) -> None:
    with folder.desk() as clinic:
        clinic.patient("Canary Kulkarni", phone="9876501234")
        clinic.settings(act_reasons=("Canary reason",))
    log = keep_log(folder.path)
    try:
        int("Canary Kulkarni 9876501234")
    except ValueError:
        logging.getLogger("sessiondesk.ui").info("doing %s", "redeem", exc_info=True)
    end_log(log)
    make_backup(folder.path, Why.BY_HAND, folder.clock)
    (folder.path / "desk-settings.json").write_text(
        '{"backups": {"second": "/mnt/stick"}, "mail": {"password": "secret-word", "port": 25}}'
    )

    bundle = write_support(folder.path, tmp_path / bundle_name(folder.clock), folder.clock, more={"qt": "6.11"})

    with zipfile.ZipFile(bundle) as archive:
        told = {name: archive.read(name).decode() for name in archive.namelist()}
    assert [(name, canary) for name, text in told.items() for canary in CANARIES if canary in text] == []
    about = json.loads(told["about.json"])
    assert (about["qt"], about["patients"], about["database"]) == ("6.11", 4, "sqlite")
    assert json.loads(told["checks.json"]) == []
    assert json.loads(told["backups.json"])["listed"][0]["why"] == "by-hand"
    assert json.loads(told["settings.json"])["desk-settings.json"]["mail"] == {"port": 25}
    assert "ValueError" in told["logs/sessiondesk.log"]
    assert list(tmp_path.glob(".support*")) == []


def test_a_damaged_clinic_still_gives_a_bundle(folder: Folder, tmp_path: Path) -> None:
    folder.file.write_bytes(b"\x55" * 5000)

    bundle = write_support(folder.path, tmp_path / "one.zip", folder.clock)

    with zipfile.ZipFile(bundle) as archive:
        assert json.loads(archive.read("checks.json"))[0].startswith("file database")
