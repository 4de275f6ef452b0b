"""Telling a scanner from a person by what comes and how fast."""

import pytest

from app.desk.devices import ScannerSettings
from ui.scanner_judge import ENTER, TAB, Judge, Stroke, Verdict

CODE = "AND-000017"


def come(judge: Judge, text: str, every_ms: int = 8, *, physical: str = "") -> list[Verdict]:
    """The verdicts on these characters."""
    keys = zip(text, physical or text, strict=True)
    return [
        judge.take(Stroke(at_ms=100 + n * every_ms, text=one, shifted=one.isupper(), physical=place))
        for n, (one, place) in enumerate(keys)
    ]


def end(judge: Judge, with_what: str = ENTER, at_ms: int = 190) -> Verdict:
    return judge.verdict(Stroke(at_ms=at_ms, ends=with_what))


def test_a_whole_code_at_a_scanners_speed_is_a_scan() -> None:
    judge = Judge(ScannerSettings())
    assert set(come(judge, CODE)) == {Verdict.HOLD}
    assert end(judge) is Verdict.SCAN
    assert judge.read() == CODE
    assert judge.read() == ""


def test_the_end_must_be_the_one_that_is_set() -> None:
    judge = Judge(ScannerSettings(suffix=TAB))
    come(judge, CODE)
    assert end(judge, ENTER) is Verdict.BREAK
    assert end(judge, TAB) is Verdict.SCAN


def test_a_pause_a_repeat_or_a_dead_key_breaks_it() -> None:
    judge = Judge(ScannerSettings())
    come(judge, "A0")
    assert judge.verdict(Stroke(at_ms=140, text="1")) is Verdict.BREAK
    assert judge.verdict(Stroke(at_ms=112, text="1", repeated=True)) is Verdict.BREAK
    assert judge.verdict(Stroke(at_ms=112)) is Verdict.BREAK


def test_once_it_is_sure_the_computer_may_be_slower() -> None:
    judge = Judge(ScannerSettings(gap_ms=20))
    come(judge, CODE[:5])
    assert judge.verdict(Stroke(at_ms=132 + 55, text="0")) is Verdict.HOLD
    assert judge.verdict(Stroke(at_ms=132 + 65, text="0")) is Verdict.BREAK


def test_a_scanner_that_slept_may_be_slower_after_its_first_character() -> None:
    judge = Judge(ScannerSettings(gap_ms=20))
    come(judge, "A")
    assert judge.verdict(Stroke(at_ms=130, text="N")) is Verdict.HOLD
    assert judge.verdict(Stroke(at_ms=131, text="N")) is Verdict.BREAK


def test_switched_off_it_holds_nothing() -> None:
    assert set(come(Judge(ScannerSettings(on=False)), CODE)) == {Verdict.PASS}


@pytest.mark.parametrize("typed", ["16/03/2026", "12,34,567.50", "+91 98200 12214", "Rohan D'Souza"])
def test_what_a_tool_types_as_fast_as_a_scanner_is_no_code(typed: str) -> None:
    judge = Judge(ScannerSettings())
    come(judge, typed, 5)
    assert end(judge, at_ms=100 + 5 * len(typed)) is Verdict.BREAK


def test_while_a_pin_is_typed_only_our_own_codes_are_scans() -> None:
    judge = Judge(ScannerSettings())
    judge.secret = True
    come(judge, "8901234567890", 5)
    assert end(judge, at_ms=165) is Verdict.BREAK
    judge.forget()
    come(judge, CODE)
    assert end(judge) is Verdict.SCAN


def test_a_code_of_ours_is_read_by_the_places_of_the_keys_another_as_it_came() -> None:
    judge = Judge(ScannerSettings())
    come(judge, "SD1ÖPÖANDß000017", 5, physical="SD1:P:AND-000017")
    assert end(judge, at_ms=180) is Verdict.SCAN
    assert judge.read() == "SD1:P:AND-000017"
    come(judge, "LOT-12345-Z", 5, physical="LOT/12345/Y")
    assert end(judge, at_ms=155) is Verdict.SCAN
    assert judge.read() == "LOT-12345-Z"
