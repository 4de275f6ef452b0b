import re
from datetime import date
from pathlib import Path

import pytest

from app.desk.views.statement import Statement, statement
from tests.app.desk.lives import Life
from tests.clinic import Clinic
from tests.founding import BANDRA
from ui.print.document import Paper, SafeDocument, save_pdf
from ui.print.statement import statement_document


@pytest.fixture
def told(clinic: Clinic) -> Statement:
    """A visit, a voided one, a freeze, an extension and a visit at Bandra West."""
    life = Life(clinic, clinic.sold_pack("Asha <b>Kulkarni", centres=["Andheri West", BANDRA]))
    life.redeem()
    clinic.void(life.redeem())
    life.freeze(3, 10)
    life.extend(10)
    there = clinic.at(BANDRA)
    there.redeem(life.sold.receipt, life.sold.physio, life.sold.head)
    return clinic.desk.ask(statement, life.id)


def text(document: SafeDocument) -> str:
    return document.toPlainText()


def test_the_whole_story_is_on_paper_down_to_the_balance(told: Statement) -> None:
    said = text(statement_document(told, Paper.A4))

    for words in (
        "10 Physiotherapy given",
        "Paid by cash",
        "Void of Physiotherapy for Asha <b>Kulkarni",
        "Wrong patient chosen",
        "Ravi Patil, approved by Kavita Rao",
        "Frozen from 4 Jan 2026 to 13 Jan 2026",
        "Extended to 20 Apr 2026",
        "Physiotherapy: 10 given, 3 used, 1 voided, so 8 left",
        "₹8,000.00 paid",
        f"Audit code {told.code}",
    ):
        assert words in said


def test_only_another_centre_is_named_beside_a_visit(told: Statement) -> None:
    said = text(statement_document(told, Paper.A4))

    assert said.count(BANDRA) == 1
    assert "All of it at Andheri West, unless another centre is named." in said


def test_a_voided_visit_is_struck_through(told: Statement) -> None:
    assert statement_document(told, Paper.A4).toHtml().count("line-through") == 1


@pytest.mark.parametrize("paper", [Paper.A4, Paper.A5])
def test_an_ordinary_story_fits_on_one_page(told: Statement, paper: Paper, tmp_path: Path) -> None:
    save_pdf(statement_document(told, paper), paper, tmp_path / "statement.pdf")

    assert len(re.findall(rb"/Type\s*/Page\b", (tmp_path / "statement.pdf").read_bytes())) == 1


def test_it_says_when_it_was_printed(told: Statement) -> None:
    assert told.printed_at.date() == date(2026, 1, 1)
    assert "Printed 1 Jan 2026, 10:30" in text(statement_document(told, Paper.A5))
