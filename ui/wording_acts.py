"""Words for what a manager is asked to approve, and for the acts that a status allows or not."""

from PySide6.QtCore import QCoreApplication

from app.domain.acts import Act
from app.domain.approval import Action


def action_word(action: Action) -> str:
    """What a manager is asked to approve."""
    return {
        Action.VOID: QCoreApplication.translate("Wording", "Void a redemption"),
        Action.BACK_DATED: QCoreApplication.translate("Wording", "Record for an earlier date"),
        Action.REMOVE_MEMBER: QCoreApplication.translate("Wording", "Remove a family member"),
        Action.CANCEL: QCoreApplication.translate("Wording", "Cancel a package"),
        Action.COMPLETE: QCoreApplication.translate("Wording", "Complete a package early"),
        Action.REOPEN: QCoreApplication.translate("Wording", "Reopen a package"),
        Action.EXTEND: QCoreApplication.translate("Wording", "Extend a package"),
        Action.FREEZE: QCoreApplication.translate("Wording", "Freeze a package"),
        Action.END_FREEZE: QCoreApplication.translate("Wording", "End a freeze"),
        Action.TRANSFER: QCoreApplication.translate("Wording", "Transfer a package"),
        Action.ADJUST: QCoreApplication.translate("Wording", "Add or take sessions"),
        Action.MOVE_START: QCoreApplication.translate("Wording", "Move a start"),
        Action.REFUND: QCoreApplication.translate("Wording", "Pay out a refund"),
        Action.REVERSE_PAYMENT: QCoreApplication.translate("Wording", "Reverse a payment"),
        Action.UPGRADE: QCoreApplication.translate("Wording", "Upgrade a package"),
    }[Action(action)]


def action_why(action: Action) -> str:
    """Why that needs somebody's yes."""
    return {
        Action.VOID: QCoreApplication.translate("Wording", "A void gives sessions back, so a manager signs it."),
        Action.BACK_DATED: QCoreApplication.translate(
            "Wording", "The date lies in the past, so a manager signs that it is right."
        ),
        Action.REMOVE_MEMBER: QCoreApplication.translate(
            "Wording", "This person has used sessions of the package, so a manager signs the removal."
        ),
        Action.CANCEL: QCoreApplication.translate(
            "Wording", "A cancellation ends the sessions and decides the refund, so a manager signs it."
        ),
        Action.COMPLETE: QCoreApplication.translate(
            "Wording", "The sessions left are forfeited, so a manager signs it."
        ),
        Action.REOPEN: QCoreApplication.translate("Wording", "Forfeited sessions come back, so the owner signs it."),
        Action.EXTEND: QCoreApplication.translate(
            "Wording", "Sessions can be used for longer than was sold, so a manager signs it."
        ),
        Action.FREEZE: QCoreApplication.translate(
            "Wording", "The last valid day moves, so a manager signs the freeze."
        ),
        Action.END_FREEZE: QCoreApplication.translate(
            "Wording", "The last valid day moves back, so a manager signs it."
        ),
        Action.TRANSFER: QCoreApplication.translate(
            "Wording", "The package gets another head for good, so a manager signs it."
        ),
        Action.ADJUST: QCoreApplication.translate(
            "Wording", "Sessions are given or taken by hand, so a manager signs it."
        ),
        Action.MOVE_START: QCoreApplication.translate(
            "Wording", "The package begins on another day than was sold, so a manager signs it."
        ),
        Action.REFUND: QCoreApplication.translate("Wording", "Money leaves the clinic, so a manager signs it."),
        Action.REVERSE_PAYMENT: QCoreApplication.translate(
            "Wording", "A payment is taken back from the books, so a manager signs it."
        ),
        Action.UPGRADE: QCoreApplication.translate(
            "Wording", "The old package ends and its credit pays for the new one, so a manager signs it."
        ),
    }[Action(action)]


def act_word(act: Act) -> str:
    """An act in a sentence that refuses it: "It cannot be frozen now"."""
    return {
        Act.CANCEL: QCoreApplication.translate("Wording", "cancelled"),
        Act.COMPLETE: QCoreApplication.translate("Wording", "completed"),
        Act.FREEZE: QCoreApplication.translate("Wording", "frozen"),
        Act.EXTEND: QCoreApplication.translate("Wording", "extended"),
        Act.TRANSFER: QCoreApplication.translate("Wording", "transferred"),
        Act.ADJUST: QCoreApplication.translate("Wording", "adjusted"),
        Act.REOPEN: QCoreApplication.translate("Wording", "reopened"),
        Act.MOVE_START: QCoreApplication.translate("Wording", "moved to another start"),
        Act.UPGRADE: QCoreApplication.translate("Wording", "upgraded"),
        Act.PAY: QCoreApplication.translate("Wording", "paid for"),
    }[Act(act)]
