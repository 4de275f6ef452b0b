"""The code a patient scans pays the exact amount to the centre."""

from urllib.parse import parse_qs, urlsplit

from app.exchange.upi import code_of, payment_link


def test_the_link_names_the_exact_amount_and_a_reference_of_its_own() -> None:
    fields = parse_qs(urlsplit(payment_link("nirog@upi", "Nirog Physio", 540_005, "abc123")).query)

    assert fields["pa"] == ["nirog@upi"]
    assert fields["am"] == ["5400.05"]
    assert fields["cu"] == ["INR"]
    assert fields["tr"] == ["abc123"]


def test_spaces_are_percent_20() -> None:
    assert "pn=Nirog%20Physio" in payment_link("nirog@upi", "Nirog Physio", 100, "x")


def test_the_code_is_a_square_with_its_three_eyes() -> None:
    code = code_of(payment_link("nirog@upi", "Nirog Physio", 540_000, "abc123"))

    assert len({len(row) for row in code} | {len(code)}) == 1
    assert code[0][:7] == code[0][-7:] == code[-1][:7] == (True,) * 7


def test_another_amount_is_another_code() -> None:
    assert code_of(payment_link("a@b", "N", 100, "x")) != code_of(payment_link("a@b", "N", 101, "x"))
