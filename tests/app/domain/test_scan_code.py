"""What a scanner may read at the desk."""

import pytest

from app.domain.scan_code import CodeKind, ScanCode, order_code, patient_code, understood


@pytest.mark.parametrize(
    ("text", "kind", "number"),
    [
        ("AND-000017", CodeKind.PATIENT, "AND-000017"),
        ("and-17", CodeKind.PATIENT, "AND-000017"),
        ("SD1:P:AND-000017", CodeKind.PATIENT, "AND-000017"),
        ("sd1:p:and-000017\n", CodeKind.PATIENT, "AND-000017"),
        ("AND/26-27/000123", CodeKind.ORDER, "AND/26-27/000123"),
        ("AND/2026/000123", CodeKind.ORDER, "AND/2026/000123"),
        ("SD1:O:AND/26-27/000123", CodeKind.ORDER, "AND/26-27/000123"),
        ("AND/26-27/T00123", CodeKind.DOCUMENT, "AND/26-27/T00123"),
    ],
)
def test_cards_and_papers_are_understood(text: str, kind: CodeKind, number: str) -> None:
    assert understood(text) == ScanCode(kind, number)


@pytest.mark.parametrize(
    "text",
    [
        *("", "SD1:", "SD1:P:", "SD1:X:AND-000017", "SD2:P:AND-000017", "8901234567890", "AND-", "-17", "AND-17x"),
        *("https://example.org/AND-000017", "AND/26-27/", "A" * 5000, "AND-" + "9" * 4000, "AND-\u0967\u096d"),
    ],
)
def test_codes_of_others_are_not(text: str) -> None:
    assert understood(text) is None


def test_what_we_print_is_what_we_read() -> None:
    assert understood(patient_code("AND-000017").payload) == patient_code("AND-000017")
    assert understood(order_code("AND/26-27/000123").payload) == order_code("AND/26-27/000123")
    assert order_code("AND/26-27/000123").payload == "SD1:O:AND/26-27/000123"
