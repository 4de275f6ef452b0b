from collections.abc import Iterator
from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import QLocale

from app.domain.currencies import all_currencies, digits_of_currency
from ui import format as show

TODAY = date(2026, 3, 10)


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("en_IN"))
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("minor", "currency", "words"),
    [
        (123456750, "INR", "₹12,34,567.50"),
        (840000, "INR", "₹8,400.00"),
        (0, "INR", "₹0.00"),
        (-10000, "INR", "\N{MINUS SIGN}₹100.00"),
        (123456, "JPY", "¥1,23,456"),
        (1234567, "KWD", "KWD 1,234.567"),
        (9007199254740993, "INR", "₹9,00,71,99,25,47,409.93"),
    ],
)
def test_money_is_shown_with_the_organisations_own_currency(minor: int, currency: str, words: str) -> None:
    assert show.money(minor, currency) == words


def test_whole_rupees_may_go_without_paise() -> None:
    assert show.money(840000, "INR", brief=True) == "₹8,400"
    assert show.money(840050, "INR", brief=True) == "₹8,400.50"


def test_the_currency_never_follows_the_machines_country() -> None:
    QLocale.setDefault(QLocale("de_DE"))

    assert show.money(123450, "EUR") == "€1.234,50"
    assert show.money(12345678, "INR") == "₹1,23,456.78"


@pytest.mark.parametrize("minor", [0, 1, 99, 100, 840000, 123456750, 10**15])
@pytest.mark.parametrize("currency", ["INR", "EUR", "JPY", "BHD"])
@pytest.mark.parametrize("language", ["en_IN", "hi_IN", "de_DE", "fr_FR", "en_US"])
def test_an_amount_reads_back_as_it_is_shown(minor: int, currency: str, language: str) -> None:
    QLocale.setDefault(QLocale(language))

    assert show.parse_money(show.amount(minor, currency), currency) == minor
    assert show.parse_money(show.money(minor, currency), currency) == minor


@pytest.mark.parametrize(
    ("typed", "minor"),
    [
        ("8400", 840000),
        ("8,400.5", 840050),
        ("₹ 12,34,567.50", 123456750),
        ("Rs. 500/-", 50000),
        (".5", 50),
        ("५००", 50000),
        ("1 234", 123400),
    ],
)
def test_amounts_are_read_as_people_type_them(typed: str, minor: int) -> None:
    assert show.parse_money(typed, "INR") == minor


@pytest.mark.parametrize("typed", ["", "abc", "-5", "1,50", "1.234", "1e5", "12 34 x", "5,,000", "5²", "½", "9" * 20])
def test_what_is_no_amount_is_not_guessed(typed: str) -> None:
    assert show.parse_money(typed, "INR") is None


def test_the_window_knows_the_same_decimals_as_the_desk() -> None:
    assert {code: show.digits(code) for code in all_currencies()} == {
        code: digits_of_currency(code) for code in all_currencies()
    }


def test_dates_are_words() -> None:
    assert show.day(date(2026, 3, 31)) == "31 Mar 2026"
    assert show.day_short(date(2026, 3, 31)) == "31 Mar"
    assert show.weekday(TODAY) == "Tue 10 Mar"


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("5/11", date(2026, 11, 5)),
        ("5-11-27", date(2027, 11, 5)),
        ("5 nov", date(2026, 11, 5)),
        ("5nov2027", date(2027, 11, 5)),
        ("5 November 2027", date(2027, 11, 5)),
        ("+30", date(2026, 4, 9)),
        ("-1", date(2026, 3, 9)),
        ("today", TODAY),
        ("2026-12-01", date(2026, 12, 1)),
        ("10 Mar 2026", TODAY),
    ],
)
def test_days_are_read_as_people_type_them(typed: str, found: date) -> None:
    assert show.parse_day(typed, TODAY) == found


@pytest.mark.parametrize("typed", ["", "31/2", "5 foo", "+99999", "13/13", "soon", "29/2/2026"])
def test_what_is_no_day_is_not_guessed(typed: str) -> None:
    assert show.parse_day(typed, TODAY) is None


@pytest.mark.parametrize("language", ["en_IN", "hi_IN", "de_DE"])
@pytest.mark.parametrize("month", range(1, 13))
def test_a_day_reads_back_as_it_is_shown(language: str, month: int) -> None:
    QLocale.setDefault(QLocale(language))
    value = date(2026, month, 9)

    assert show.parse_day(show.day(value), TODAY) == value


def test_instants_are_shown_in_the_centres_zone() -> None:
    instant = datetime(2026, 3, 10, 5, 12, tzinfo=UTC)

    assert show.clock_time(instant, "Asia/Kolkata") == "10:42"
    assert show.moment(instant, "Asia/Kolkata") == "10 Mar 2026, 10:42"
    assert show.zone_name(instant, "Asia/Kolkata") == "IST"
    assert show.moment(datetime(2026, 3, 10, 20, 0, tzinfo=UTC), "Asia/Kolkata") == "11 Mar 2026, 01:30"


def test_a_phone_is_masked_but_can_be_told_apart() -> None:
    assert show.masked_phone("+919820012214") == "98••• ••214"
    assert "20012" not in show.masked_phone("+4479820012214")


@pytest.mark.parametrize(
    ("name", "letters"),
    [("Asha Sharma", "AS"), ("आशा शर्मा", "आ"), ("रोहन", "रो"), ("", "?"), ("क्षमा", "क्ष"), ("Érik", "É")],
)
def test_initials_are_written_syllables(name: str, letters: str) -> None:
    assert show.initials(name) == letters


def test_percents_are_whole_and_absent_without_a_whole() -> None:
    assert show.percent(160000, 1000000) == "16"
    assert show.percent(1, 0) == ""


@pytest.mark.parametrize(("points", "words"), [(1800, "18 %"), (0, "0 %"), (250, "2.5 %"), (1025, "10.25 %")])
def test_a_rate_is_told_without_needless_figures(points: int, words: str) -> None:
    assert show.rate(points) == words
    assert show.parse_rate(words) == points


@pytest.mark.parametrize("typed", ["", "much", "-1", "1.234", "1 8", "%"])
def test_what_is_no_rate_is_not_guessed(typed: str) -> None:
    assert show.parse_rate(typed) is None


def test_in_hindi_money_counts_in_lakhs_months_are_written_out_and_digits_stay() -> None:
    QLocale.setDefault(QLocale("hi_IN"))

    assert show.money(123456750, "INR") == "₹12,34,567.50"
    assert show.day(date(2026, 9, 30)) == "30 सितंबर 2026"
    assert show.day_short(date(2026, 1, 5)) == "5 जनवरी"
    assert show.weekday(TODAY) == "मंगल 10 मार्च"
    assert show.parse_day("आज", TODAY) == TODAY
    assert show.parse_day("५ मई", TODAY) == date(2026, 5, 5)


@pytest.mark.parametrize(
    ("name", "letters"),
    [("आशा शर्मा", "आ"), ("कृष्णा", "कृ"), ("क्षितिज", "क्षि"), ("श्रीदेवी", "श्री"), ("र\u094d\u200dया", "र\u094d\u200dया")],
)
def test_a_pip_bears_the_first_written_syllable(name: str, letters: str) -> None:
    assert show.first_syllable(name) == letters


def test_many_are_grouped() -> None:
    assert show.count(1433) == "1,433"
