"""A receipt on the screen before it is printed."""

from app.desk.views.papers import printed
from tests.clinic import Clinic
from tests.drivers.hands import press
from tests.drivers.stage import Stage, nameless
from ui.print.counted import receipt_output
from ui.print.document import Paper
from ui.print.look import LookFirst


def test_looking_counts_nothing_and_every_part_has_a_name(stage: Stage, clinic: Clinic) -> None:
    sold = clinic.sold_pack().receipt
    receipt_output(stage.client, stage.window, sold, Paper.A5).preview()
    stage.settle()
    dialog = stage.window.findChild(LookFirst)
    assert dialog is not None
    assert sold.order_number in dialog.preview.accessibleDescription()
    assert nameless(dialog) == []

    press("Escape")
    stage.settle()

    assert stage.window.findChildren(LookFirst) == []
    assert clinic.desk.ask(printed, "receipt", sold.order_id) == 0
