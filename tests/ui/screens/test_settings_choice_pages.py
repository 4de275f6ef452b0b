import pytest
from PySide6.QtWidgets import QApplication

from app.desk.settings import ClinicSettings
from ui.screens.settings_choice_pages import ApprovalsPage, ChoicePage, EverydayPage, FreezesPage, MoneyPage

PAGES: tuple[type[ChoicePage], ...] = (ApprovalsPage, MoneyPage, FreezesPage, EverydayPage)
OTHERS = ClinicSettings(
    void_days=9,
    refund_alone_minor=12_345,
    one_person_shift=True,
    void_reasons=("recorded_twice", "Machine broke"),
    act_reasons=("Doctor advised",),
    part_payment=True,
    tax_halved=False,
    first_month=1,
    freeze_shortest_days=7,
    freeze_most=4,
    freeze_most_days=90,
    notice_hours=48,
    idle_minutes=30,
)


@pytest.mark.parametrize("settings", [ClinicSettings(), OTHERS])
def test_what_is_shown_is_what_was_chosen(styled: QApplication, settings: ClinicSettings) -> None:
    chosen: dict[str, object] = {}
    for kind in PAGES:
        page = kind()
        page.set_settings(settings, "INR")
        chosen |= page.chosen()

    assert ClinicSettings.model_validate(chosen) == settings


@pytest.mark.parametrize("kind", PAGES)
def test_every_choice_has_a_row_with_its_meaning(styled: QApplication, kind: type[ChoicePage]) -> None:
    page = kind()
    page.set_settings(ClinicSettings(), "INR")

    assert page.fields.keys() == page.chosen().keys()
    assert [name for name, field in page.fields.items() if not field.below.full_text] == []


def test_an_amount_that_is_none_is_told_and_not_kept(styled: QApplication) -> None:
    page = ApprovalsPage()
    page.set_settings(ClinicSettings(), "INR")
    page.refund_alone.setText("much")

    assert list(page.problems()) == ["refund_alone_minor"]
    assert "refund_alone_minor" not in page.chosen()
