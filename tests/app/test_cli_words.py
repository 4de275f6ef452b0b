"""Every way a backup is refused has its words on the console."""

import pytest

from app import cli_words
from app.domain.errors import BackupRefused, KeptByServer, NothingToBackUp, Trouble
from app.storage.check import Fault


@pytest.mark.parametrize("why", list(cli_words.REFUSED))
def test_a_refusal_says_why_and_that_nothing_was_changed(why: str) -> None:
    said = cli_words.refusal_words(BackupRefused(why=why, found="Nirog"))

    assert said.endswith("Nothing was changed.")
    assert "{" not in said


def test_the_others_have_words_too() -> None:
    assert "server" in cli_words.refusal_words(KeptByServer())
    assert "no clinic" in cli_words.refusal_words(NothingToBackUp())
    assert "disk is full" in cli_words.trouble_words(Trouble("full"))
    assert set(cli_words.FAULTS) == {fault.value for fault in Fault}
