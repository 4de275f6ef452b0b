"""Every backup that is refused says why, and that nothing was changed."""

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtWidgets import QApplication

from app.desk.backup_kinds import BackupStatus, Why
from app.domain.errors import BackupRefused, KeptByServer, NothingToBackUp
from ui.wording import refusal
from ui.wording_backup import age_words, care_words, entry_word, why_word

NOW = datetime(2026, 3, 10, tzinfo=UTC)


@pytest.mark.parametrize("why", ["foreign", "damaged", "newer", "altered", "unsound", "empty", "other_clinic"])
def test_nothing_was_changed(qapp: QApplication, why: str) -> None:
    words = refusal(BackupRefused(why=why, found="Arogya"))

    assert words.head
    assert words.next_step.startswith("Nothing was changed.")
    assert ("Arogya" in words.head) == (why == "other_clinic")


def test_the_others_have_a_next_step_too(qapp: QApplication) -> None:
    assert refusal(KeptByServer()).next_step
    assert refusal(NothingToBackUp()).next_step


@pytest.mark.parametrize(
    ("status", "words"),
    [
        (BackupStatus(on_server=True), "Backed up by the server"),
        (BackupStatus(), "No backup yet"),
        (BackupStatus(newest_at=NOW, age=timedelta(seconds=5)), "Backed up just now"),
        (BackupStatus(newest_at=NOW, age=timedelta(minutes=7)), "Backed up 7 min ago"),
        (BackupStatus(newest_at=NOW, age=timedelta(hours=47)), "Backed up 47 h ago"),
        (BackupStatus(newest_at=NOW, age=timedelta(days=3)), "Backed up 3 days ago"),
    ],
)
def test_its_age_in_a_few_words(qapp: QApplication, status: BackupStatus, words: str) -> None:
    assert age_words(status) == words


def test_what_needs_care_says_what_to_do(qapp: QApplication) -> None:
    assert care_words(BackupStatus(newest_at=NOW)) == ("", "")
    assert all(care_words(BackupStatus(is_changed=True)))
    assert "three days" in care_words(BackupStatus(newest_at=NOW, second="/mnt", second_due=True))[0]


def test_every_reason_has_a_word(qapp: QApplication) -> None:
    assert len({why_word(why.value) for why in Why}) == len(Why)
    assert entry_word("redeem_sessions") != entry_word("something new")
