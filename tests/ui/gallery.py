"""Every widget in every theme, as pictures to look at: `python -m tests.ui.gallery --out DIR [--right-to-left]`."""

import argparse
import os
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from ui.theme import theme
from ui.tokens import STATUS, THEMES
from ui.widgets.avatar import Avatar
from ui.widgets.banner import Banner
from ui.widgets.buttons import ActionButton, IconButton
from ui.widgets.cards import Panel
from ui.widgets.empty import EmptyState
from ui.widgets.fields import CheckBox, Combo, DateEdit, Field, LineEdit, MoneyEdit, PinEdit, SearchField
from ui.widgets.focus_ring import FocusRing
from ui.widgets.labels import CountLabel, FactLabel, Link
from ui.widgets.layouts import hbox
from ui.widgets.lists import ListRow, RowList
from ui.widgets.note import AlertNote
from ui.widgets.options import OptionBox, OptionGroup, Segments
from ui.widgets.pill import StatusPill
from ui.widgets.pips import PipStrip
from ui.widgets.radio_list import RadioList
from ui.widgets.stepper import Stepper
from ui.widgets.table import Cell, Column, DataTable, TableRow
from ui.widgets.toast import Toast

WIDTH, HEIGHT = 1366, 860
Row = list[QWidget]


def buttons() -> Row:
    looks = [("primary", "lg"), ("plain", "md"), ("danger", "lg"), ("link", "md"), ("plain", "sm")]
    made: Row = [ActionButton("Redeem", icon="check", key="F2", kind=kind, size=size) for kind, size in looks]
    return [*made, IconButton("lock", "Lock"), IconButton("menu", "Menu")]


def dead_buttons() -> Row:
    made: Row = [ActionButton("Close day", icon="lock", kind=kind) for kind in ("plain", "primary", "danger", "link")]
    for button in made:
        button.setEnabled(False)
    return [*made, ActionButton("Redeem 1 Physiotherapy, 6 left", key="Enter", kind="primary", size="xl")]


def pips() -> Row:
    made: Row = []
    for names, total, going in (
        (["Asha", "Rohan", "रोहन"], 10, 1),
        (["Asha", "Rohan"] * 7, 20, 0),
        (["Asha"] * 20, 40, 1),
        (["Asha"] * 30, 60, 0),
    ):
        strip = PipStrip()
        strip.set_pips(names, total, going)
        made.append(strip)
    return made


def pills() -> Row:
    made: Row = []
    for status in STATUS:
        pill = StatusPill()
        pill.set_status(status, status.replace("_", " ").capitalize())
        made.append(pill)
    return made


def options() -> Row:
    people = OptionGroup("Who came")
    people.set_options(
        [("a", "Asha", "head, used 2"), ("b", "Rohan", "husband, used 1"), ("c", "Aarav", "son, used 0")]
    )
    people.setFixedWidth(352)
    package, other = (OptionBox(f"Physio {n}", "10 Physiotherapy", mark="radio") for n in (12, 8))
    package.setChecked(True)
    ways = Segments("How it went")
    ways.set_segments([("a", "Attended"), ("n", "No-show"), ("l", "Late cancellation")])
    types = Segments("Type", size="sm")
    types.set_segments([("a", "All"), ("t", "Therapy")])
    return [people, package, other, ways, types]


def counts() -> Row:
    large, small = Avatar(56), Avatar(32)
    large.set_name("Asha Sharma")
    small.set_name("रवि पाटील")
    ticked, dead = CheckBox("Powai"), CheckBox("Bandra West")
    ticked.setChecked(True)
    dead.setEnabled(False)
    facts = [
        FactLabel("phone", "98••• ••214"),
        FactLabel("map-pin", "Only at Bandra West", "status:expired", "small_strong"),
    ]
    made: Row = [CountLabel("7"), Link("Why 7?"), CountLabel("12", "count_row"), large, small, *facts]
    return [*made, CheckBox("Never expires"), ticked, dead, Stepper(1, 7, "Sessions"), Stepper(1, 9, "Rows", side=40)]


def fields() -> Row:
    name, price, starts, kind, pin = (
        LineEdit("Name"),
        MoneyEdit("Price"),
        DateEdit("Starts"),
        Combo("Type"),
        PinEdit("PIN"),
    )
    name.setText("Physio 12")
    price.setText("abc")
    starts.set_date(date(2026, 3, 10))
    kind.set_items([("t", "Therapy"), ("p", "Preventive")])
    pin.setText("473829")
    wrong = Field("Price", price)
    wrong.set_error(price.problem())
    search = SearchField("Search", "Search name, phone, card or receipt number", "Ctrl+K")
    search.setFixedWidth(480)
    others = [Field("Starts", starts), Field("Type", kind), Field("PIN", pin, hint="6 digits or more.")]
    return [Field("Name", name), wrong, *others, search]


def lists() -> Row:
    rows = RowList("Recent patients")
    covered = ListRow(
        3, "Asha Sharma", "Physiotherapy", "Covered, 7 left", "", "status:active", "circle-check", "10:30"
    )
    rows.set_rows(
        [
            ListRow(1, "Asha Sharma", "34 F", "14 left", "2 active"),
            ListRow(2, "Anita Sharma", "29 F", "No package"),
            covered,
        ]
    )
    rows.set_current(0)
    panel = Panel("Recent patients")
    panel.set_note("Tue 10 Mar")
    panel.body.addWidget(rows)
    panel.setFixedSize(328, 176)
    empty = EmptyState("package", "Packages you sell", "Add the first one.", ("New package", panel.update))
    empty.setFixedSize(300, 176)
    return [panel, table(), empty]


def table() -> DataTable:
    made = DataTable("Ledger")
    date_column, numbers = (
        Column("Date and time (IST)", width=160),
        [Column("Change", "right", 90), Column("Balance", "right", 90)],
    )
    made.set_columns([date_column, Column("What", width=110), Column("Reason", stretch=True), *numbers])
    made.set_rows(
        [
            TableRow(1, ["1 Jan 2026, 17:20", "Bought", "", "+10", Cell("10", strong=True)]),
            TableRow(2, ["14 Jan 2026, 11:10", "Attended", "11:00 Dr Neha Joshi", "\N{MINUS SIGN}1", "9"], struck=True),
            TableRow(
                3,
                [
                    "14 Jan 2026, 11:24",
                    Cell("Void", icon="undo", token="danger", strong=True),
                    "Wrong member",
                    "+1",
                    "10",
                ],
                quiet=True,
            ),
        ]
    )
    made.setFixedSize(640, 176)
    return made


def notes() -> Row:
    note, banner, reasons = AlertNote(), Banner(), RadioList("Reason")
    note.set_words("About 3 may lapse on 31 Mar 2026.", "6 left for 21 days; Asha comes once a week.")
    note.setFixedWidth(352)
    banner.show_refusal("0 of 2 consultations left.", "Sell again?", ("Sell package", note.update))
    banner.setFixedWidth(600)
    reasons.set_options([(1, "Wrong patient chosen"), (2, "Wrong family member"), (3, "Other")])
    reasons.choose(2)
    reasons.setFixedWidth(300)
    return [note, banner, reasons]


def page() -> QWidget:
    window = QWidget()
    column = QVBoxLayout(window)
    column.setContentsMargins(24, 16, 24, 16)
    column.setSpacing(12)
    for row in (buttons(), dead_buttons(), pips(), pills(), options(), counts(), fields(), lists(), notes()):
        column.addLayout(hbox(*row, None, spacing=16))
    column.addStretch(1)
    Toast(window).show_message(
        "1 session redeemed for Asha.", "6 left.", [("Print", window.update), ("Void", window.update)]
    )
    FocusRing.install(window)
    window.resize(WIDTH, HEIGHT)
    return window


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--right-to-left", action="store_true")
    asked = parser.parse_args(arguments)
    asked.out.mkdir(parents=True, exist_ok=True)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication.instance() or QApplication([])
    if asked.right_to_left and isinstance(app, QApplication):
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    for scheme in THEMES:
        theme().set_scheme(scheme)
        window = page()
        window.show()
        window.activateWindow()
        window.findChildren(OptionBox)[1].setFocus()
        app.processEvents()
        window.grab().save(str(asked.out / f"widgets-{scheme}{'-rtl' if asked.right_to_left else ''}.png"))
        window.close()


if __name__ == "__main__":
    main()
