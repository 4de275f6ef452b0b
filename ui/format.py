"""Money, dates and names as people read and type them; nothing else in the program turns them into text."""

import re
import unicodedata
from datetime import date, datetime, timedelta
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation
from functools import lru_cache
from zoneinfo import ZoneInfo

from PySide6.QtCore import QDate, QLocale

TIMES = "\N{MULTIPLICATION SIGN}"
SYMBOLS = {"INR": "₹", "USD": "$", "EUR": "€", "GBP": "£", "AED": "AED", "LKR": "Rs", "NPR": "Rs", "JPY": "¥"}
DECIMALS = {
    0: "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF",
    3: "BHD IQD JOD KWD LYD OMR TND",
}
"""Where it is not 2. The desk knows it too: the window paints before that is loaded, and a test holds them together."""
LAKH_CURRENCIES = frozenset(("INR", "NPR", "LKR", "PKR", "BDT"))
VIRAMA, JOINER = 9, "\u200d"
MINUS = "\N{MINUS SIGN}"
LOOK_BACK = 100
DOTS = ".\N{DEVANAGARI ABBREVIATION SIGN}"
TODAY = {"today", "आज", "."}
MOST_MINOR = 10**15
"""More than any clinic takes; sums of such amounts still fit where they are kept and shown."""


def locale() -> QLocale:
    """The language people read dates in."""
    return QLocale()


def _number_locale(currency: str) -> QLocale:
    """Lakh grouping wherever people count in lakhs."""
    if currency in LAKH_CURRENCIES:
        language = QLocale().language()
        hindi = language == QLocale.Language.Hindi
        return QLocale(QLocale.Language.Hindi if hindi else QLocale.Language.English, QLocale.Country.India)
    return QLocale()


def digits(currency: str) -> int:
    """Decimals of a currency (ISO 4217)."""
    return next((places for places, codes in DECIMALS.items() if currency in codes.split()), 2)


def money(minor: int, currency: str, *, brief: bool = False) -> str:
    """An amount with its own currency's symbol: ₹12,34,567.50; `brief` leaves out decimals that are zero."""
    places = digits(currency)
    whole, part = divmod(abs(minor), 10**places)
    # grouping of whole numbers only: integers stay exact at any size
    shown = _number_locale(currency)
    text = shown.toString(whole)
    if places and not (brief and part == 0):
        text += f"{shown.decimalPoint()}{part:0{places}d}"
    symbol = SYMBOLS.get(currency, currency)
    gap = "" if len(symbol) == 1 else " "
    return f"{MINUS if minor < 0 else ''}{symbol}{gap}{text}"


def amount(minor: int, currency: str) -> str:
    """An amount without the symbol, as an amount field shows it."""
    places = digits(currency)
    whole, part = divmod(abs(minor), 10**places)
    shown = _number_locale(currency)
    text = shown.toString(whole) + (f"{shown.decimalPoint()}{part:0{places}d}" if places else "")
    return (MINUS if minor < 0 else "") + text


def count(value: int) -> str:
    """How many, grouped as people read numbers: 1,433."""
    return locale().toString(value)


def parse_money(text: str, currency: str) -> int | None:
    """What somebody typed as an amount, in minor units; None where it is no amount of this currency."""
    # digits of any script count, but a small raised 2 is no digit of an amount
    plain = "".join(str(unicodedata.decimal(c)) if c.isdecimal() else c for c in text if not c.isspace())
    for junk in (SYMBOLS.get(currency, currency), currency, "Rs.", "Rs", "/-"):
        plain = plain.replace(junk, "")
    typed = _number_locale(currency)
    plain = plain.replace(typed.groupSeparator(), "_").replace(typed.decimalPoint(), ".")
    # 1,50 is no amount: a comma that groups nothing may have been meant as a decimal point
    if not re.fullmatch(r"(\d+|\d{1,3}(_\d{2,3})*_\d{3})(\.\d*)?|\.\d+", plain):
        return None
    try:
        value = Decimal(plain.replace("_", ""))
    except InvalidOperation:
        return None
    minor = value * 10 ** digits(currency)
    return int(minor) if minor == minor.to_integral_value() and minor <= MOST_MINOR else None


def _month_form() -> str:
    """Mar in English; Hindi's months are short and are written out, as everybody does there."""
    return "MMMM" if locale().language() == QLocale.Language.Hindi else "MMM"


def day(value: date) -> str:
    """31 Mar 2026."""
    return locale().toString(_qdate(value), f"d {_month_form()} yyyy")


def day_short(value: date) -> str:
    """31 Mar."""
    return locale().toString(_qdate(value), f"d {_month_form()}")


def weekday(value: date) -> str:
    """Tue 10 Mar."""
    return locale().toString(_qdate(value), f"ddd d {_month_form()}")


def weekday_long(value: date) -> str:
    """Tue 10 Mar 2026."""
    return locale().toString(_qdate(value), f"ddd d {_month_form()} yyyy")


def clock_time(instant: datetime, zone: str) -> str:
    """10:42 at the centre."""
    return instant.astimezone(ZoneInfo(zone)).strftime("%H:%M")


def moment(instant: datetime, zone: str) -> str:
    """10 Mar 2026, 10:42 at the centre."""
    local = instant.astimezone(ZoneInfo(zone))
    return f"{day(local.date())}, {local:%H:%M}"


def zone_name(instant: datetime, zone: str) -> str:
    """IST."""
    return instant.astimezone(ZoneInfo(zone)).tzname() or zone


def parse_day(text: str, today: date) -> date | None:
    """A typed day: 5/11, 5-11-2026, 5 nov, 5 nov 2026, +30, today; None where it is none."""
    plain = unicodedata.normalize("NFKC", text).strip().casefold()
    if plain in TODAY:
        return today
    if match := re.fullmatch(r"([+-])\s*(\d{1,4})", plain):
        return _days_from(today, int(match[1] + match[2]))
    if match := re.fullmatch(r"(\d{4})-(\d{1,2})-(\d{1,2})", plain):
        return _day(int(match[1]), int(match[2]), int(match[3]))
    if match := re.fullmatch(r"(\d{1,2})[/.\s-](\d{1,2})(?:[/.\s-](\d{2}|\d{4}))?", plain):
        return _day(_year(match[3], today), int(match[2]), int(match[1]))
    if match := re.fullmatch(r"(\d{1,2})\s*([^\d\s,]+),?\s*(\d{2}|\d{4})?", plain):
        return _day(_year(match[3], today), _month(match[2]), int(match[1]))
    return None


def _days_from(today: date, days: int) -> date | None:
    try:
        return today + timedelta(days=days)
    except OverflowError:
        return None


def _day(year: int, month: int, number: int) -> date | None:
    try:
        return date(year, month, number)
    except ValueError:
        return None


def _year(text: str | None, today: date) -> int:
    if text is None:
        return today.year
    return int(text) if len(text) > 2 else today.year // LOOK_BACK * LOOK_BACK + int(text)  # noqa: PLR2004 - two digits


def _month(word: str) -> int:
    """The month a word begins, in the language shown or in English."""
    return _month_in(locale().name(), word.rstrip(DOTS))


@lru_cache(maxsize=64)
def _month_in(language: str, word: str) -> int:
    for names in (QLocale(language), QLocale.c()):
        for number in range(1, 13):
            for form in (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat):
                name = names.monthName(number, form).casefold().rstrip(DOTS)
                if name == word or (len(word) > 2 and name.startswith(word)):  # noqa: PLR2004 - ju may be June or July
                    return number
    return 0


def masked_phone(phone: str) -> str:
    """98••• ••214: enough to tell two people apart, not enough to call."""
    plain = phone.removeprefix("+91") if len(phone) == len("+91") + 10 else phone
    if len(plain) < 6:  # noqa: PLR2004 - too short to hide anything
        return plain
    hidden = "•" * max(0, len(plain) - 5)
    return f"{plain[:2]}{hidden[:3]} {hidden[3:]}{plain[-3:]}".replace("  ", " ")


def graphemes(text: str) -> list[str]:
    """Written syllables: a letter with its vowel signs and conjuncts is one."""
    found: list[str] = []
    joining = False
    for character in unicodedata.normalize("NFC", text):
        mark = unicodedata.category(character).startswith("M") or character in "\u200c\u200d"
        if found and (mark or joining):
            found[-1] += character
        else:
            found.append(character)
        # a virama joins the next letter, also with a joiner in between
        joining = unicodedata.combining(character) == VIRAMA or (joining and character == JOINER)
    return found


def first_syllable(name: str) -> str:
    """The first written syllable of a name, for a pip."""
    letters = graphemes(name.strip())
    return letters[0].upper() if letters else "?"


def initials(name: str) -> str:
    """AS for Asha Sharma; one syllable in Indian scripts."""
    words = [word for word in name.split() if word[0].isalnum()]
    if not words:
        return "?"
    first = first_syllable(words[0])
    return first + first_syllable(words[-1]) if len(words) > 1 and first.isascii() else first


def percent(part: int, whole: int) -> str:
    """Whole percents, rounded half up; empty where the whole is nothing."""
    if not whole:
        return ""
    share = (Decimal(part) * 100 / Decimal(whole)).quantize(Decimal(1), rounding=ROUND_HALF_UP)
    return str(share)


def rate(basis_points: int) -> str:
    """18 % or 2.5 %: a rate of hundredths of a percent."""
    whole, part = divmod(basis_points, 100)
    return f"{whole}{locale().decimalPoint()}{part:02d}".rstrip("0") + " %" if part else f"{whole} %"


def parse_rate(text: str) -> int | None:
    """A typed rate in hundredths of a percent: 18, 2.5, 2,5 %; None where it is none."""
    plain = unicodedata.normalize("NFKC", text).strip().removesuffix("%").rstrip()
    match = re.fullmatch(r"(\d{1,3})(?:[.,](\d{1,2}))?", plain)
    return int(match[1]) * 100 + int((match[2] or "").ljust(2, "0")) if match else None


def _qdate(value: date) -> QDate:
    return QDate(value.year, value.month, value.day)
