from PySide6.QtWidgets import QApplication

from ui.screens.settings_rows import ChoiceRow, TickRow
from ui.widgets.fields import CheckBox
from ui.widgets.stepper import Stepper


def test_a_choice_says_what_it_means_until_something_is_wrong(styled: QApplication) -> None:
    row = ChoiceRow("Freezes a package", Stepper(0, 9, "Freezes a package"), hint="0: nothing is ever frozen.")
    assert row.below.full_text == "0: nothing is ever frozen."

    row.set_error("Use 100 or less.")
    assert (row.below.full_text, row.error) == ("Use 100 or less.", "Use 100 or less.")

    row.set_error(None)
    assert row.below.full_text == "0: nothing is ever frozen."


def test_what_a_choice_means_is_heard_with_it(styled: QApplication) -> None:
    row = TickRow(CheckBox("Part payment"), "The first payment starts the package.")

    assert (row.editor.accessibleName(), row.editor.accessibleDescription()) == (
        "Part payment",
        "The first payment starts the package.",
    )
    assert row.label.isHidden()
