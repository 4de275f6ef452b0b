from datetime import UTC, date, datetime

from PySide6.QtWidgets import QApplication

from ui.wording_sentence import Sentence, Words, one_of, sentence


def test_places_are_listed_as_one_says_them(qapp: QApplication) -> None:
    assert one_of(("Andheri West",)) == "Andheri West"
    assert one_of(("Andheri West", "Bandra West", "Thane")) == "Andheri West, Bandra West or Thane"
    assert one_of(()) == ""


def test_facts_are_put_in_and_braces_in_names_stay(qapp: QApplication) -> None:
    assert sentence("{name} is here.", "Ask {name}.", name="{Asha}") == Sentence("{Asha} is here.", "Ask {Asha}.")
    assert str(Sentence("Only this.")) == "Only this."


def test_amounts_days_and_times_are_the_centres(qapp: QApplication) -> None:
    words = Words("INR", "Asia/Kolkata")
    at = datetime(2026, 3, 10, 5, 12, tzinfo=UTC)

    assert words.money(12_345_050) == "₹1,23,450.50"
    assert (words.day(date(2026, 3, 10)), words.time(at)) == ("10 Mar 2026", "10:42")
    assert words.moment(at) == "10 Mar 2026, 10:42"
    assert Words("", "UTC").money(100) == "100"
