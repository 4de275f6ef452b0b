"""A no carries facts for a sentence, and tells a log nothing about a person."""

from app.domain.errors import AlreadyRedeemed, ApprovalNeeded, NotAMember, Question, Refusal, Trouble


def test_a_refusal_in_a_log_names_its_kind_only() -> None:
    refusal = NotAMember(person="Asha Kulkarni", package="Recovery", shareable=True)

    assert str(refusal) == f"{refusal}" == "NotAMember"


def test_a_question_is_a_refusal_that_can_be_answered() -> None:
    assert issubclass(AlreadyRedeemed, Question)
    assert issubclass(Question, Refusal)


def test_a_needed_approval_and_trouble_are_no_refusals() -> None:
    assert not isinstance(ApprovalNeeded(action="void"), Refusal)
    assert not isinstance(Trouble("busy"), Refusal)
