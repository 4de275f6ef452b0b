from PySide6.QtCore import Qt

from tests.clinic import Clinic
from tests.drivers.keys import DOWN, ENTER, ESCAPE, chord, focused, press, write
from tests.drivers.menu import entries
from tests.drivers.stage import Stage
from tests.founding import MANAGER
from ui.frame import Frame
from ui.widgets.lists import ListRow


def frame_of(stage: Stage) -> Frame:
    assert stage.window.frame is not None
    return stage.window.frame


def rows_of(frame: Frame) -> list[ListRow]:
    return [row for row in frame.drop.list.rows if not row.is_head]


def search(stage: Stage, words: str) -> None:
    chord(Qt.Key.Key_K)
    write(words)
    stage.settle()


def test_it_begins_on_the_desk_with_the_keyboard_in_the_search(stage: Stage) -> None:
    assert frame_of(stage).current == "desk"
    assert focused() is frame_of(stage).bar.search


def test_ctrl_and_a_number_go_places(stage: Stage) -> None:
    frame = frame_of(stage)
    shown = [entry for entry in frame.entries if not frame.rail.item(entry.name).isHidden()]
    wanted = [entry for entry in shown if entry.key.startswith("Ctrl+") and entry.key[-1].isdigit()]

    for entry in [*wanted[1:], wanted[0]]:
        chord(Qt.Key(ord(entry.key[-1])))
        stage.settle()

        assert frame.current == entry.name
        assert frame.pages.currentWidget() is frame.made(entry.name)
        assert frame.rail.item(entry.name).isChecked()


def test_reports_are_offered_to_managers_only(clinic: Clinic, stage: Stage) -> None:
    frame = frame_of(stage)
    assert frame.rail.item("reports").isHidden()
    chord(Qt.Key.Key_6)
    stage.settle()
    assert frame.current == "desk"

    clinic.sign_in(MANAGER)
    actor = clinic.desk.actor
    assert actor is not None
    stage.window.enter(actor)
    stage.settle()

    assert not frame_of(stage).rail.item("reports").isHidden()


def test_the_rail_goes_there_too(stage: Stage) -> None:
    frame = frame_of(stage)

    frame.rail.item("patients").click()
    stage.settle()

    assert frame.current == "patients"


def test_who_is_searched_is_told_apart_and_opened_with_enter(stage: Stage, clinic: Clinic) -> None:
    frame = frame_of(stage)
    clinic.patient("Anita Sharma", phone="+919912345871")
    second = clinic.patient("Anita Sharma", phone="+917012345406")
    opened: list[object] = []
    frame.drop.opened.connect(opened.append)

    search(stage, "ani sha")
    rows = rows_of(frame)
    assert frame.drop.isVisible()
    assert [row.title for row in rows] == ["Anita Sharma", "Anita Sharma"]
    assert rows[0].second != rows[1].second
    assert "99••• ••871" in rows[0].second

    press(DOWN)
    press(ENTER)
    stage.settle()
    assert opened == [rows[1].key]
    assert second in [row.key for row in rows]
    assert not frame.drop.isVisible()
    assert frame.current == "desk"


def test_a_packages_count_stands_in_the_row(stage: Stage, clinic: Clinic) -> None:
    clinic.sold_pack("Asha Sharma")

    search(stage, "asha")

    row = rows_of(frame_of(stage))[0]
    assert (row.right, row.right_second) == ("12 left", "1 active")


def test_enter_before_the_answer_opens_the_first(stage: Stage, clinic: Clinic) -> None:
    asha = clinic.patient("Asha Sharma")
    opened: list[object] = []
    frame_of(stage).drop.opened.connect(opened.append)

    chord(Qt.Key.Key_K)
    write("asha")
    press(ENTER)
    stage.settle()

    assert opened == [asha]


def test_a_window_that_changes_its_size_keeps_what_was_found(stage: Stage, clinic: Clinic) -> None:
    clinic.patient("Asha Sharma")
    chord(Qt.Key.Key_K)
    write("asha")
    stage.window.resize(1000, 700)
    stage.settle()
    drop = frame_of(stage).drop
    assert [row.title for row in rows_of(frame_of(stage))] == ["Asha Sharma"]

    stage.window.resize(1200, 700)
    stage.settle()

    assert drop.isVisible()
    assert drop.width() == frame_of(stage).bar.search.width()


def test_nobody_found_is_said(stage: Stage) -> None:
    search(stage, "zzz")

    drop = frame_of(stage).drop
    assert drop.nobody.isVisible()
    assert drop.list.rows == []

    press(ESCAPE)
    stage.settle()
    assert not drop.isVisible()
    assert frame_of(stage).bar.search.text() == ""


def test_a_word_goes_on_where_the_focus_was_taken_away(stage: Stage) -> None:
    frame = frame_of(stage)
    write("me")
    searching = [frame.is_searching]
    frame.rail.item("desk").setFocus()
    searching.append(frame.is_searching)

    write("enakshi")

    assert searching == [True, False]
    assert frame.bar.search.text() == "meenakshi"


def test_f6_goes_round_the_parts(stage: Stage) -> None:
    frame = frame_of(stage)
    seen: set[str] = set()

    for _ in range(8):
        press(Qt.Key.Key_F6)
        stage.settle()
        seen.add(
            "rail" if frame.rail.isAncestorOf(focused()) else "bar" if frame.bar.isAncestorOf(focused()) else "page"
        )

    assert seen == {"rail", "bar", "page"}


def test_the_menu_lists_every_shortcut(stage: Stage) -> None:
    shown = {action.text() for action in entries(stage.window).values()}

    offered = [entry.key for entry in frame_of(stage).entries if not entry.for_managers]
    for key in ("Ctrl+K", "Ctrl+L", "F6", *offered):
        assert any(text.endswith(f"\t{key}") for text in shown)


def test_the_badge_counts_what_waits(stage: Stage, clinic: Clinic) -> None:
    from app.desk.commands.send_for_approval import SendForApproval

    sold = clinic.sold_pack()
    done = clinic.redeem(sold.receipt, sold.physio, sold.head)
    stage.client.execute(stage.window, SendForApproval.of(clinic.voiding(done)), lambda _: None)
    stage.settle()

    assert frame_of(stage).rail.item("approvals").accessibleName() == "Approvals, 1 waiting"


def test_a_narrow_window_shows_icons_only(stage: Stage) -> None:
    stage.window.resize(850, 700)
    stage.settle()

    assert frame_of(stage).rail.width() == 56
    assert not frame_of(stage).bar.person.isVisible()
