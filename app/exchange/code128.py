"""Code 128 bar codes (ISO/IEC 15417): what stands on a patient's card for scanners that read no QR."""

from collections.abc import Sequence

WIDTHS = """
212222 222122 222221 121223 121322 131222 122213 122312 132212 221213 221312 231212 112232 122132 122231 113222
123122 123221 223211 221132 221231 213212 223112 312131 311222 321122 321221 312212 322112 322211 212123 212321
232121 111323 131123 131321 112313 132113 132311 211313 231113 231311 112133 112331 132131 113123 113321 133121
313121 211331 231131 213113 213311 213131 311123 311321 331121 312113 312311 332111 314111 221411 431111 111224
111422 121124 121421 141122 141221 112214 112412 122114 122411 142112 142211 241211 221114 413111 241112 134111
111242 121142 121241 114212 124112 124211 411212 421112 421211 212141 214121 412121 111143 111341 131141 114113
114311 411113 411311 113141 114131 311141 411131 211412 211214 211232
""".split()  # noqa: SIM905 - a table is read as one, not as 106 literals
"""Bars and spaces of each symbol in modules, the bar first; 103 to 105 begin, 106 ends."""
STOP = "2331112"
TO_C, TO_B = 99, 100
START_B, START_C = 104, 105
MODULUS = 103
FIRST, LAST = 32, 126
QUIET_MODULES = 10
"""Light modules that must lie before and after."""
LEAST_IN_C = 4


def symbols(text: str) -> list[int]:
    """The symbols with start and check digit, pairs of digits in code set C; a `ValueError` where it cannot be said."""
    if not text or not all(FIRST <= ord(sign) <= LAST for sign in text):
        raise ValueError(text)
    found = _encoded(text)
    return [*found, check_digit(found)]


def check_digit(found: Sequence[int]) -> int:
    """The start and each symbol by its place, modulo 103."""
    return (found[0] + sum(place * value for place, value in enumerate(found[1:], start=1))) % MODULUS


def modules(text: str) -> tuple[bool, ...]:
    """Dark (True) and light modules from the first bar to the last; the quiet zones are left to whoever paints it."""
    widths = "".join(WIDTHS[value] for value in symbols(text)) + STOP
    return tuple(place % 2 == 0 for place, width in enumerate(widths) for _ in range(int(width)))


def _encoded(text: str) -> list[int]:
    place, in_c = 0, _digits_at(text, 0) >= LEAST_IN_C
    found = [START_C if in_c else START_B]
    while place < len(text):
        digits = _digits_at(text, place)
        if in_c and digits > 1:
            found.append(int(text[place : place + 2]))
            place += 2
        elif in_c:
            in_c = False
            found.append(TO_B)
        elif digits >= LEAST_IN_C and digits % 2 == 0:
            # an odd digit stays in B, so that the rest are pairs
            in_c = True
            found.append(TO_C)
        else:
            found.append(ord(text[place]) - FIRST)
            place += 1
    return found


def _digits_at(text: str, place: int) -> int:
    rest = text[place:]
    return len(rest) - len(rest.lstrip("0123456789"))
