"""Code 128, against vectors worked out elsewhere and against a reader of its own."""

import random

import pytest

from app.exchange.code128 import STOP, WIDTHS, check_digit, modules, symbols


def read(dark: tuple[bool, ...]) -> str:
    """What a scanner makes of the bars, told by their widths alone."""
    widths, last = "", True
    count = 0
    for module in (*dark, not dark[-1]):
        if module == last:
            count += 1
            continue
        widths, last, count = widths + str(count), module, 1
    assert widths.endswith(STOP)
    body = widths.removesuffix(STOP)
    values = [WIDTHS.index(body[place : place + 6]) for place in range(0, len(body), 6)]
    assert values[-1] == check_digit(values[:-1])
    text, in_c = "", values[0] == 105
    for value in values[1:-1]:
        if value == (100 if in_c else 99):
            in_c = not in_c
        else:
            text += f"{value:02d}" if in_c else chr(value + 32)
    return text


def test_the_known_vectors() -> None:
    """From the standard's own example and from published tables."""
    assert check_digit([103, 48, 42, 42, 17, 18, 19, 35]) == 54
    assert symbols("Wikipedia") == [104, 55, 73, 75, 73, 80, 69, 68, 73, 65, 88]
    assert symbols("1234") == [105, 12, 34, 82]
    assert symbols("AND-000017") == [104, 33, 46, 36, 13, 99, 0, 0, 17, symbols("AND-000017")[-1]]


def test_every_symbol_has_eleven_modules_and_is_told_from_all_others() -> None:
    assert len(WIDTHS) == len(set(WIDTHS)) == 106
    for widths in WIDTHS:
        assert len(widths) == 6
        assert sum(map(int, widths)) == 11
        assert sum(map(int, widths[::2])) % 2 == 0, "bars are even"
    assert len(modules("AND-000017")) == 11 * 10 + 13


def test_what_is_painted_is_read_again() -> None:
    dice = random.Random(128)
    signs = "".join(chr(code) for code in range(32, 127)) + "0123456789" * 6
    for _ in range(300):
        text = "".join(dice.choice(signs) for _ in range(dice.randint(1, 24)))
        assert read(modules(text)) == text


@pytest.mark.parametrize("text", ["", "आशा", "a\n", "\x7f"])
def test_what_it_cannot_say_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=text or "^$"):
        symbols(text)
