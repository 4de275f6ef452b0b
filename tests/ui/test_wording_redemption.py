from datetime import date

from PySide6.QtWidgets import QApplication

from app.domain.errors import CentreOutOfScope, NotAMember, NotEnoughSessions, NotStarted, PackageClosed, PlaceTaken
from ui import wording


def test_who_is_not_in_the_family_is_named_with_what_to_do(qapp: QApplication) -> None:
    words = wording.refusal(NotAMember(person="Meena Joshi", package="Recovery Pack", shareable=True))

    assert words.head == "Meena Joshi is not in the family of this package."
    assert words.next_step == "Add Meena Joshi to the family, or choose who came."


def test_a_late_entry_without_a_place_tells_who_has_it(qapp: QApplication) -> None:
    words = wording.refusal(PlaceTaken(person="Meena Joshi", limit=2))

    assert words.head == "All 2 places beside the buyer are taken: somebody else has Meena Joshi's."
    assert words.next_step == "Remove a member who has used no session, then record this visit again."


def test_a_package_for_one_is_not_offered_to_a_family(qapp: QApplication) -> None:
    words = wording.refusal(NotAMember(person="Meena Joshi", package="Recovery Pack", shareable=False))

    assert "family" not in str(words)


def test_another_centre_is_named(qapp: QApplication) -> None:
    words = wording.refusal(CentreOutOfScope(only_at=("Andheri West", "Bandra West"), here="Thane"))

    assert words.head == "Only at Andheri West or Bandra West."
    assert words.next_step == "Send them there, or sell a package here."


def test_a_count_of_nothing_offers_another_sale(qapp: QApplication) -> None:
    none = wording.refusal(NotEnoughSessions(service="Doctor Consultation", asked=1, left=0, sold=2))
    few = wording.refusal(NotEnoughSessions(service="Physiotherapy", asked=3, left=2, sold=10))

    assert str(none) == "0 of 2 Doctor Consultation left. Sell again?"
    assert str(few) == "2 of 10 Physiotherapy left, 3 asked. Redeem 2, or sell again."


def test_dates_are_told_as_people_write_them(qapp: QApplication) -> None:
    assert wording.refusal(NotStarted(starts_on=date(2026, 1, 15))).head == "Starts 15 Jan 2026."
    closed = wording.refusal(PackageClosed(closing="cancelled", on=date(2026, 2, 1)))
    assert closed.head == "This package was cancelled on 1 Feb 2026."
