from app.domain.ledger import LineKind
from tests.clinic import Clinic, Sold
from tests.drivers.eyes import balance, reads, wallet_of
from tests.drivers.hands import press
from tests.drivers.pages import Pages, cut_off
from tests.drivers.stage import Stage, nameless
from ui.dialogs.patient import PatientDialog
from ui.dialogs.void import VoidDialog

PACK = "Recovery of Asha Kulkarni"
SEARCH = "Find a patient, a receipt or a command"


def test_a_name_and_three_times_enter_redeem_one_session(family: Sold, stage: Stage, pages: Pages) -> None:
    pages.write("asha")
    pages.press("Return", "Return", "Return")

    assert stage.lines(LineKind.REDEEM) == 1
    assert stage.toast.startswith("1 session redeemed for Asha")
    assert (balance(PACK, "Physiotherapy"), pages.focus) == ((9, 10), SEARCH)


def test_the_enter_of_the_number_pad_does_the_same(family: Sold, stage: Stage, pages: Pages) -> None:
    pages.write("asha")
    pages.press("Enter", "Enter", "Enter")

    assert (stage.lines(LineKind.REDEEM), balance(PACK, "Physiotherapy")) == (1, (9, 10))


def test_a_person_just_served_is_served_again_only_after_a_question(family: Sold, stage: Stage, pages: Pages) -> None:
    for _ in range(2):
        pages.write("asha")
        pages.press("Return", "Return", "Return")

    assert reads("Redeem again?")
    assert stage.lines(LineKind.REDEEM) == 1


def test_f2_and_alt_2_redeem_by_reading_order(family: Sold, stage: Stage, pages: Pages) -> None:
    pages.find("asha")
    pages.press("Alt+2")
    assert pages.desk.panel.foot.button.accessibleName() == "Redeem 1 Doctor Consultation, 1 left"

    pages.press("Escape", "F2")
    assert pages.desk.panel.foot.button.accessibleName() == "Redeem 1 Physiotherapy, 9 left"


def test_keys_of_the_desk_work_from_the_search_too(family: Sold, stage: Stage, pages: Pages) -> None:
    """After a redemption the keyboard is in the search, and the patient still stands at the desk."""
    pages.find("asha")
    for key, opened in (("F2", pages.desk.panel), ("F3", pages.desk.sell)):
        pages.press("Ctrl+K", key)
        assert (key, opened.isVisible()) == (key, True)
        pages.press("Escape")

    pages.press("Ctrl+K", "F4")
    assert pages.dialog(PatientDialog) is not None


def test_escape_leaves_the_panel_with_the_keyboard_where_it_was(family: Sold, pages: Pages) -> None:
    pages.find("asha")
    pages.press("F2", "Escape")

    assert not pages.desk.panel.isVisible()
    assert pages.focus == f"Redeem Physiotherapy from {PACK}"


def test_while_the_panel_is_open_the_session_about_to_go_is_shown(family: Sold, pages: Pages) -> None:
    pages.find("asha")
    pages.press("F2")

    cards = pages.desk.wallet.cards
    assert [card.property("state") for card in cards] == ["chosen"]


def test_why_opens_the_ledger_and_escape_comes_back(family: Sold, pages: Pages) -> None:
    pages.find("asha")
    pages.push("Why 10 of 10 Physiotherapy left?")
    assert pages.desk.ledger.isVisible()
    assert reads("Why 10?")

    pages.press("Escape")
    assert wallet_of(pages.stage.window) == "Asha Kulkarni"
    assert pages.focus == f"Redeem Physiotherapy from {PACK}"


def test_a_new_patient_is_opened_at_once(clinic: Clinic, pages: Pages) -> None:
    pages.press("F4")
    pages.write("Meera Joshi")
    pages.press("Return")

    assert wallet_of(pages.stage.window) == "Meera Joshi"
    assert reads("No package yet")
    assert pages.focus == "Sell package"


def test_the_toast_voids_what_was_just_redeemed(family: Sold, stage: Stage, pages: Pages) -> None:
    pages.write("asha")
    pages.press("Return", "Return", "Return")
    pages.push("Void")

    dialog = pages.wait_for(VoidDialog)
    assert "Asha Kulkarni" in dialog.windowTitle() or reads("Asha Kulkarni")


def test_nobody_is_open_at_first_and_the_page_says_what_to_do(clinic: Clinic, pages: Pages) -> None:
    assert reads("Who is at the desk?")
    assert reads("Type a name, a phone number or a record number. Enter opens the first.")


def test_what_another_desk_did_shows_when_one_comes_back(family: Sold, clinic: Clinic, pages: Pages) -> None:
    pages.find("asha")
    clinic.redeem(family.receipt, family.physio, family.head)

    pages.press("F3", "Escape")

    assert balance(PACK, "Physiotherapy") == (9, 10)


def test_everything_one_can_reach_has_a_name_and_room_for_its_words(family: Sold, pages: Pages) -> None:
    pages.find("asha")

    assert nameless(pages.stage.window) == []
    assert cut_off(pages.desk) == []


def test_a_key_pressed_twice_opens_one_page(family: Sold, pages: Pages) -> None:
    pages.find("asha")
    press("F4", times=2)
    pages.stage.settle()

    assert len([one for one in pages.stage.window.findChildren(PatientDialog) if one.isVisible()]) == 1
