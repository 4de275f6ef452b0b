"""How many decimals the currencies of ISO 4217 have: money is whole minor units of them."""

from app.domain.errors import UnknownCurrency


def _codes(text: str) -> frozenset[str]:
    return frozenset(text.split())


WITHOUT_DECIMALS = _codes("BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF ")
WITH_THREE = _codes("BHD IQD JOD KWD LYD OMR TND ")
WITH_TWO = _codes(
    "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF "
    "CHF CNY COP CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL "
    "HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP "
    "MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD "
    "SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD UYU UZS "
    "VES WST XCD YER ZAR ZMW "
)


def digits_of_currency(code: str) -> int:
    """0, 2 or 3 decimals."""
    ensure_currency(code)
    return 0 if code in WITHOUT_DECIMALS else 3 if code in WITH_THREE else 2


def ensure_currency(code: str) -> None:
    """Refuse a code that ISO 4217 does not list for everyday money."""
    if code not in WITHOUT_DECIMALS | WITH_TWO | WITH_THREE:
        raise UnknownCurrency(code=code)


def all_currencies() -> list[str]:
    """Every code a clinic may choose."""
    return sorted(WITHOUT_DECIMALS | WITH_TWO | WITH_THREE)
