from ui.dialogs.act_form import Change, Reason


def test_what_stays_the_same_has_nothing_to_compare() -> None:
    assert not Change("Status", "Active", "Active").differs
    assert not Change("Frozen", "", "7 days").differs
    assert Change("Due", "₹1.00", "₹2.00").differs


def test_a_reason_may_do_without_words() -> None:
    assert Reason("medical") == Reason("medical", "")
