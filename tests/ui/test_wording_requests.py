from dataclasses import replace

import pytest

from app.desk.views.asked import Asked
from app.domain import errors
from tests.app.desk.every_request import MAKERS, waits
from tests.clinic import Clinic
from ui import wording_requests
from ui.wording_requests import overtaken_words, request_words

PACK = "Recovery of Asha Kulkarni"
SAID = {
    "void_redemption": (
        "1 Physiotherapy of Asha Kulkarni, recorded 1 Jan 2026, 10:30 by Ravi Patil, is voided: what was used comes"
        " back."
    ),
    "redeem_sessions": f"1 Physiotherapy of {PACK} is redeemed for Asha Kulkarni on 3 Jan 2026.",
    "remove_member": f"Rohan may no longer use {PACK} of Asha Kulkarni; what was used stays.",
    "sell_package": "Recovery is sold to Asha Kulkarni for ₹8,000.00, as if it had started on 20 Dec 2025.",
    "extend_package": f"{PACK} of Asha Kulkarni can be used until 15 Apr 2026.",
    "freeze_package": (f"{PACK} of Asha Kulkarni is frozen from 1 Jan 2026 to 10 Jan 2026; its last valid day moves."),
    "end_freeze": (
        f"The freeze of {PACK} of Asha Kulkarni, 1 Jan 2026 to 10 Jan 2026, ends today or is withdrawn before its"
        " first day."
    ),
    "move_start": "Recovery of Nina of Nina starts on 21 Jan 2026.",
    "adjust_sessions": f"2 Physiotherapy are added to {PACK} of Asha Kulkarni.",
    "transfer_package": f"{PACK} goes from Asha Kulkarni to Meena for good; sessions and dates stay.",
    "complete_package": f"{PACK} of Asha Kulkarni ends today: the sessions left are forfeited, the money stays.",
    "reopen_package": f"{PACK} of Asha Kulkarni is open again: the forfeited sessions come back.",
    "cancel_package": f"{PACK} of Asha Kulkarni is cancelled: ₹8,000.00 goes back, as quoted.",
    "pay_out_refund": f"₹3,000.00 of the refund for {PACK} of Asha Kulkarni is paid out by cash.",
    "reverse_payment": (
        f"The payment of ₹8,000.00 by cash on 1 Jan 2026 for {PACK} of Asha Kulkarni counts as never received."
    ),
    "upgrade_package": f"{PACK} of Asha Kulkarni becomes Large: ₹8,000.00 is spent on it as credit.",
}


@pytest.mark.parametrize("kind", MAKERS)
def test_each_kind_has_its_sentence(clinic: Clinic, kind: str) -> None:
    assert request_words(waits(clinic, MAKERS[kind](clinic)), "INR") == SAID[kind]


def test_sessions_may_be_taken_too(clinic: Clinic) -> None:
    row = waits(clinic, MAKERS["adjust_sessions"](clinic))
    taken = replace(row, asked=replace(row.asked, sessions=-2))

    assert request_words(taken, "INR") == f"2 Physiotherapy are taken from {PACK} of Asha Kulkarni."


@pytest.mark.parametrize(
    ("amount", "net", "end"),
    [
        (100_000, False, "₹1,000.00 goes back, instead of the ₹8,000.00 quoted."),
        (100_000, True, "₹1,000.00 and its tax go back, instead of the ₹8,000.00 quoted."),
        (800_000, True, "₹8,000.00 and its tax go back, as quoted."),
    ],
)
def test_a_refund_says_whether_it_is_as_quoted(clinic: Clinic, amount: int, net: bool, end: str) -> None:
    row = waits(clinic, MAKERS["cancel_package"](clinic))
    asked = Asked(amount_minor=amount, quoted_minor=800_000, net_of_tax=net)

    assert request_words(replace(row, asked=asked), "INR").endswith(end)


def test_a_kind_of_a_later_program_still_names_the_package(clinic: Clinic) -> None:
    row = replace(waits(clinic, MAKERS["extend_package"](clinic)), kind="of_tomorrow")

    assert request_words(row, "INR") == f"Something about {PACK} of Asha Kulkarni."


def test_why_it_was_overtaken_is_said_of_refusals_that_exist() -> None:
    known = wording_requests._overtaken_by_others() | wording_requests._overtaken_by_rules()

    assert [name for name in known if not hasattr(errors, name)] == []
    assert overtaken_words("RequestDecided") == "It was done at the desk meanwhile."
    assert overtaken_words("SomethingNew") == "A rule no longer allows it. Ask anew to read which one."
