"""Sentences beside fields whose content a command did not accept."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from pydantic import ValidationError


def bad_input(error: "ValidationError") -> dict[str, str]:
    """By field name; a field inside a part is known by its own name (`centre.code` as `code`) and by its path."""
    found: dict[str, str] = {}
    for one in error.errors(include_url=False, include_input=False):
        names = [str(part) for part in one["loc"]]
        words = _words(one["type"], one.get("ctx", {}), names)
        found.setdefault(".".join(names), words)
        last = next((name for name in reversed(names) if not name.isdigit()), "")
        found.setdefault(last, words)
    return found


def _words(kind: str, facts: dict[str, Any], names: list[str]) -> str:
    if kind == "string_pattern_mismatch" and names[-1:] == ["code"]:
        return QCoreApplication.translate("Wording", "Use 1 to 3 capital letters or digits, such as AND.")
    words = _simple_words().get(kind)
    if words is not None:
        return words.format(**{name: facts.get(name, "") for name in ("limit", "ge", "le", "gt", "lt", "max_length")})
    return QCoreApplication.translate("Wording", "This is not accepted. Check what was typed.")


def _simple_words() -> dict[str, str]:
    at_least = QCoreApplication.translate("Wording", "Use {ge} or more.")
    at_most = QCoreApplication.translate("Wording", "Use {le} or less.")
    number = QCoreApplication.translate("Wording", "Type a whole number.")
    needed = QCoreApplication.translate("Wording", "Type something here.")
    day = QCoreApplication.translate("Wording", "Type a date, such as 5 Nov 2026.")
    return {
        "control_character": QCoreApplication.translate(
            "Wording", "There is a character in it that cannot be shown. Type it again by hand."
        ),
        "empty": needed,
        "missing": needed,
        "none_required": needed,
        "too_long": QCoreApplication.translate("Wording", "Use {limit} characters or fewer."),
        "string_too_long": QCoreApplication.translate("Wording", "Use {max_length} characters or fewer."),
        "same_day": QCoreApplication.translate("Wording", "Two rates begin on the same day. Change one of the days."),
        "spaces": QCoreApplication.translate("Wording", "A code has no spaces."),
        "greater_than_equal": at_least,
        "less_than_equal": at_most,
        "greater_than": QCoreApplication.translate("Wording", "Use more than {gt}."),
        "less_than": QCoreApplication.translate("Wording", "Use less than {lt}."),
        "int_type": number,
        "int_parsing": number,
        "int_from_float": number,
        "date_type": day,
        "date_parsing": day,
        "date_from_datetime_parsing": day,
        "string_pattern_mismatch": QCoreApplication.translate("Wording", "This is not written as it should be."),
        "enum": QCoreApplication.translate("Wording", "Choose one from the list."),
    }
