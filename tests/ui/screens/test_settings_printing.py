"""What receipts of this computer are printed on, and in which language."""

from pathlib import Path

from app.desk.desk_settings import keep_section
from app.desk.devices import PrintingSettings
from tests.clinic import Clinic
from tests.drivers.stage import Stage
from ui.print.counted import receipt_output
from ui.print.document import Paper
from ui.screens.settings_printing import sample_page


def test_receipts_speak_the_language_of_this_workstation(stage: Stage, clinic: Clinic, tmp_path: Path) -> None:
    clinic.desk.folder = tmp_path
    sold = clinic.sold_pack().receipt
    output = receipt_output(stage.client, stage.window, sold, Paper.A5)
    plain = output.document(duplicate=False).toPlainText()
    keep_section(tmp_path, PrintingSettings(language="hi"))

    assert output.document(duplicate=False).toPlainText() != plain
    keep_section(tmp_path, PrintingSettings(language=""))
    assert output.document(duplicate=False).toPlainText() == plain


def test_the_test_page_shows_both_scripts(stage: Stage) -> None:
    assert "नमस्ते" in sample_page(Paper.ROLL).toPlainText()
