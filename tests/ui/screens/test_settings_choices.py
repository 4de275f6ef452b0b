import pytest

from app.desk.settings import ClinicSettings
from app.desk.views.clinic import settings
from tests.clinic import Clinic
from tests.drivers.hands import choose_beside
from tests.drivers.pages import Pages, cut_off, errors
from tests.drivers.stage import nameless
from tests.ui.screens.test_settings import show
from ui.screens.settings_choices import ChoicesPart

ABOUT = ("Approvals and reasons", "Money and tax", "Freezes", "Visits and this desk")


@pytest.fixture
def choices(as_owner: None, clinic: Clinic, pages: Pages) -> ChoicesPart:
    return show(pages, "Clinic's choices").choices


def kept(clinic: Clinic) -> ClinicSettings:
    return clinic.desk.ask(settings)


def turn(pages: Pages, about: str) -> None:
    """To another page of the choices, with the arrow keys."""
    choices = pages.settings.choices
    choose_beside(about, ABOUT[list(choices.pages).index(str(choices.about.chosen))])
    pages.stage.settle()


def test_choices_are_kept_together(choices: ChoicesPart, pages: Pages, clinic: Clinic) -> None:
    pages.fill("Days in which a manager may approve a void", "3")
    pages.fill("Refunds above this need a second person", "2,500")
    pages.push("One-person shifts: a manager may approve the void of an own redemption")
    turn(pages, "Money and tax")
    pages.push("Part payment: a package may be paid in instalments")
    pages.push("Tax in two halves, CGST and SGST")
    pages.take("First month of the financial year", "January")
    turn(pages, "Freezes")
    pages.fill("Shortest freeze, days", "5")
    pages.fill("Freezes a package", "1")
    pages.fill("Frozen days a package, over all its freezes", "30")
    turn(pages, "Visits and this desk")
    pages.fill("Notice to cancel an appointment, hours", "12")
    pages.fill("Minutes until the desk locks itself", "15")
    pages.push("Save choices")

    now = kept(clinic)
    assert (now.void_days, now.refund_alone_minor, now.one_person_shift) == (3, 250_000, True)
    assert (now.part_payment, now.tax_halved, now.first_month) == (True, False, 1)
    assert (now.freeze_shortest_days, now.freeze_most, now.freeze_most_days) == (5, 1, 30)
    assert (now.notice_hours, now.idle_minutes) == (12, 15)
    assert pages.stage.window.idle.minutes == 15


def test_reasons_keep_their_codes_and_take_the_clinics_own_words(
    choices: ChoicesPart, pages: Pages, clinic: Clinic
) -> None:
    pages.go("Reasons for a void, one a line")
    pages.press("Ctrl+End", "Return")
    pages.write("Machine broke")
    pages.push("Save choices")

    assert kept(clinic).void_reasons == (*ClinicSettings().void_reasons, "Machine broke")


def test_too_many_reasons_are_marked_and_then_forgiven(choices: ChoicesPart, pages: Pages, clinic: Clinic) -> None:
    choices.approvals.void_reasons.setPlainText("\n".join(f"Reason {n}" for n in range(11)))
    pages.push("Save choices")
    assert list(errors(choices)) == ["Reasons for a void, one a line"]
    assert kept(clinic) == ClinicSettings()

    choices.approvals.void_reasons.setPlainText("Only this")
    pages.push("Save choices")
    assert errors(choices) == {}
    assert kept(clinic).void_reasons == ("Only this",)


def test_what_is_being_changed_survives_looking_elsewhere(choices: ChoicesPart, pages: Pages) -> None:
    turn(pages, "Visits and this desk")
    pages.fill("Minutes until the desk locks itself", "12")
    pages.press("Ctrl+1", "F4")
    pages.write("Asha")
    pages.press("Return", "Ctrl+,")

    assert choices.everyday.steppers["idle_minutes"].value() == 12


def test_others_than_the_owner_change_nothing(clinic: Clinic, pages: Pages) -> None:
    choices = show(pages, "Clinic's choices").choices

    assert not choices.save.isVisible()
    assert not choices.everyday.steppers["idle_minutes"].isEnabled()


def test_reasons_for_the_other_acts_are_a_list_of_their_own(choices: ChoicesPart, pages: Pages, clinic: Clinic) -> None:
    pages.go("Reasons for all else a manager signs, one a line")
    pages.press("Ctrl+End", "Return")
    pages.write("Doctor advised")
    pages.push("Save choices")

    assert kept(clinic).act_reasons == (*ClinicSettings().act_reasons, "Doctor advised")
    assert kept(clinic).void_reasons == ClinicSettings().void_reasons


def test_an_amount_that_is_none_turns_back_to_its_page_and_nothing_is_saved(
    choices: ChoicesPart, pages: Pages, clinic: Clinic
) -> None:
    pages.fill("Refunds above this need a second person", "much")
    turn(pages, "Freezes")
    pages.fill("Freezes a package", "1")
    pages.push("Save choices")

    assert list(errors(choices)) == ["Refunds above this need a second person"]
    assert pages.focus == "Refunds above this need a second person"
    assert kept(clinic) == ClinicSettings()


@pytest.mark.parametrize("about", ABOUT)
@pytest.mark.parametrize("height", [768, 690])
def test_every_page_is_seen_whole_with_room_for_its_words(
    choices: ChoicesPart, pages: Pages, about: str, height: int
) -> None:
    pages.stage.window.resize(1366, height)
    turn(pages, about)

    assert choices.height() >= choices.sizeHint().height()
    assert cut_off(choices) == []
    assert nameless(choices) == []
