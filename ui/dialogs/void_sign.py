"""The manager's side of the void dialog: who may sign, and what it means to wait, in the words of a void."""

from app.desk.views.voids import VoidPage
from ui.dialogs.sign_side import SignSide


class VoidSign(SignSide):
    """Filled with who may sign this very void, and why it is them."""

    def __init__(self, page: VoidPage) -> None:
        """The one at the keyboard is proposed, if it is one of them."""
        super().__init__()
        self._page = page
        self.set_needs_owner(needed=page.needs_owner)
        self.set_people(page.approvers, None)
        self.propose(page.actor_id)
        self.only.set_text(self._why(page))
        waits = self.tr("Send it for approval. The count stays {n} until someone approves.")
        self.set_waits(self.tr("No manager at the desk?"), waits.format(n=page.redemption.left_now))

    def _why(self, page: VoidPage) -> str:
        words = [self.tr("Asked by {name}. Only for this void.").format(name=page.actor_name)]
        if page.needs_owner:
            words.append(self.tr("Recorded more than {n} days ago, so the owner decides.").format(n=page.void_days))
        if page.barred_name:
            words.append(self.tr("{name} recorded it, so somebody else signs.").format(name=page.barred_name))
        return " ".join(words)

    def tell_sent(self) -> None:
        """It waits in Approvals now, and the count stays as it is."""
        words = self.tr(
            "It waits in Approvals. The count stays {n} until someone approves; nobody is kept from redeeming."
        )
        self.show_sent(words.format(n=self._page.redemption.left_now))
