"""The UPI payment a patient scans: the exact amount, to the centre's address, with a reference of its own."""

from urllib.parse import quote


def payment_link(payee: str, name: str, amount_minor: int, reference: str) -> str:
    """The deep link that any UPI app understands (rupees with two decimals; spaces as %20, see libraries.md)."""
    fields = {
        "pa": payee,
        "pn": name,
        "am": f"{amount_minor // 100}.{amount_minor % 100:02d}",
        "cu": "INR",
        "tr": reference,
        "tn": reference,
    }
    return "upi://pay?" + "&".join(f"{key}={quote(value, safe='@')}" for key, value in fields.items())


def code_of(text: str) -> tuple[tuple[bool, ...], ...]:
    """The QR code as rows of dark (True) and light modules, the quiet zone left to whoever paints it."""
    import segno  # noqa: PLC0415 - it brings half the web with it, which a clinic without UPI never pays

    matrix = segno.make(text, error="m", micro=False).matrix
    return tuple(tuple(bool(module) for module in row) for row in matrix)
