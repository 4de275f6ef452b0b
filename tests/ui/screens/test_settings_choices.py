import pytest

from app.desk.settings import ClinicSettings
from app.desk.views.clinic import settings
from tests.clinic import Clinic
from tests.drivers.pages import Pages, errors
from tests.ui.screens.test_settings import show
from ui.screens.settings_choices import ChoicesPart


@pytest.fixture
def choices(as_owner: None, clinic: Clinic, pages: Pages) -> ChoicesPart:
    return show(pages, "Clinic's choices").choices


def kept(clinic: Clinic) -> ClinicSettings:
    return clinic.desk.ask(settings)


def test_choices_are_kept_together(choices: ChoicesPart, pages: Pages, clinic: Clinic) -> None:
    pages.fill("Days in which a manager may approve a void", "3")
    pages.fill("Minutes until the desk locks itself", "12")
    pages.take("First month of the financial year", "January")
    pages.push("One-person shifts: a manager may approve the void of an own redemption")
    pages.push("Save choices")

    now = kept(clinic)
    assert (now.void_days, now.idle_minutes, now.first_month, now.one_person_shift) == (3, 12, 1, True)
    assert pages.stage.window.idle.minutes == 12


def test_reasons_keep_their_codes_and_take_the_clinics_own_words(
    choices: ChoicesPart, pages: Pages, clinic: Clinic
) -> None:
    pages.go("Reasons for a void, one a line")
    pages.press("Ctrl+End", "Return")
    pages.write("Machine broke")
    pages.push("Save choices")

    assert kept(clinic).void_reasons == (*ClinicSettings().void_reasons, "Machine broke")


def test_too_many_reasons_are_marked_and_then_forgiven(choices: ChoicesPart, pages: Pages, clinic: Clinic) -> None:
    choices.reasons.setPlainText("\n".join(f"Reason {n}" for n in range(11)))
    pages.push("Save choices")
    assert list(errors(choices)) == ["Reasons for a void, one a line"]
    assert kept(clinic) == ClinicSettings()

    choices.reasons.setPlainText("Only this")
    pages.push("Save choices")
    assert errors(choices) == {}
    assert kept(clinic).void_reasons == ("Only this",)


def test_what_is_being_changed_survives_looking_elsewhere(choices: ChoicesPart, pages: Pages) -> None:
    pages.fill("Minutes until the desk locks itself", "12")
    pages.press("Ctrl+1", "F4")
    pages.write("Asha")
    pages.press("Return", "Ctrl+,")

    assert choices.idle.value() == 12


def test_others_than_the_owner_change_nothing(clinic: Clinic, pages: Pages) -> None:
    choices = show(pages, "Clinic's choices").choices

    assert not choices.save.isVisible()
    assert not choices.idle.isEnabled()
