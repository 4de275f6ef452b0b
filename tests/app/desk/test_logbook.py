"""The log helps support and knows nobody's name."""

import logging
from pathlib import Path

from app.desk.logbook import end_log, keep_log, log_files


def test_what_went_wrong_is_told_by_kind_and_place_only(tmp_path: Path) -> None:
    handler = keep_log(tmp_path)
    log = logging.getLogger("sessiondesk.desk")
    try:
        dict[str, str]()["Asha Kulkarni"]
    except KeyError:
        log.info("again", exc_info=True)
    end_log(handler)
    log.info("after the end")

    text = log_files(tmp_path)[0].read_text()
    assert "KeyError" in text
    assert "test_logbook.py" in text
    assert "Asha" not in text
    assert "after the end" not in text


def test_a_folder_that_takes_no_log_stops_nobody(tmp_path: Path) -> None:
    (tmp_path / "logs").write_text("a file")

    assert keep_log(tmp_path) is None
