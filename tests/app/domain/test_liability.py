"""How the money of one package stands."""

from dataclasses import replace

from app.domain.liability import OF_EXPIRY, Cause, Standing

NOTHING = Standing(
    paid_minor=0, recognised_minor=0, breakage_minor=0, refunded_minor=0, kept_minor=0, of_expiry_minor=0
)


def test_what_is_paid_and_neither_used_nor_ended_is_owed() -> None:
    stands = replace(NOTHING, paid_minor=1_000, recognised_minor=300)

    assert stands.liability_minor == 700


def test_breakage_refunds_and_what_was_kept_end_a_liability() -> None:
    stands = Standing(
        paid_minor=1_000,
        recognised_minor=300,
        breakage_minor=200,
        refunded_minor=450,
        kept_minor=50,
        of_expiry_minor=200,
    )

    assert stands.liability_minor == 0


def test_more_refunded_than_was_left_is_kept_negative() -> None:
    stands = replace(NOTHING, paid_minor=1_000, recognised_minor=900, refunded_minor=300, kept_minor=-200)

    assert stands.liability_minor == 0


def test_only_a_reversed_payment_makes_it_negative() -> None:
    assert replace(NOTHING, paid_minor=200, recognised_minor=300).liability_minor == -100


def test_an_extension_reverses_what_an_expiry_booked_and_nothing_else() -> None:
    assert set(Cause) - set(OF_EXPIRY) == {
        Cause.IMPORT,
        Cause.COMPLETION,
        Cause.REOPENING,
        Cause.ADJUSTMENT,
        Cause.CANCELLATION,
        Cause.UPGRADE,
    }
