import pytest
from PySide6.QtWidgets import QApplication

from app.domain.errors import NameTaken, ServiceNotOffered, Trouble
from ui.wording_clinic import SENTENCES, record_word, trouble_words
from ui.wording_sentence import Words

KINDS = ("busy", "full", "disk", "unreachable", "damaged", "newer", "foreign", "read_only", "no_backup", "unsupported")


@pytest.mark.parametrize("what", [*KINDS, "not_saved", "of a later version"])
def test_every_trouble_says_what_happened_and_what_to_do(qapp: QApplication, what: str) -> None:
    words = trouble_words(Trouble(what, "sqlite3.OperationalError: database is locked"), wrote=True)

    assert words.head.startswith("Nothing was saved. ")
    assert words.next_step.endswith(".")
    assert "sqlite" not in str(words)


def test_what_was_only_shown_is_not_called_saved(qapp: QApplication) -> None:
    assert trouble_words(Trouble("full"), wrote=False).head == "The disk is full."


def test_a_record_is_called_by_its_word(qapp: QApplication) -> None:
    words = SENTENCES[NameTaken](NameTaken(what="package_type"), Words("INR", "UTC"))

    assert words.head == "There is another package type with this name."
    assert record_word("of a later version") == "record"


def test_a_service_that_ended_is_named_with_what_to_do(qapp: QApplication) -> None:
    words = SENTENCES[ServiceNotOffered](ServiceNotOffered(service="Hydrotherapy"), Words("INR", "UTC"))

    assert words.head == "Hydrotherapy is no longer offered in new packages."
    assert words.next_step == "Choose another service, or offer it again under Services."
