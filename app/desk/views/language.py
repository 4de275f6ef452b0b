"""Which language whoever is signed in reads the program in."""

from app.desk.work import Read
from app.domain.staff import StaffChoice


def language_here(read: Read) -> str:
    """The person's own choice, else the clinic's; a BCP 47 tag."""
    choice = read.session.get(StaffChoice, read.actor.id) if read.current_actor is not None else None
    return choice.language if choice is not None and choice.language else read.settings.language
