"""Taking a package off sale, or putting it back."""

from typing import ClassVar
from uuid import UUID

from sqlalchemy import select

from app.desk.command import Command
from app.desk.lookup import must_find
from app.desk.work import Work
from app.domain.catalogue import Package
from app.domain.staff import Role


class WithdrawPackage(Command[UUID]):
    """No new sales from now on; every patient package already sold goes on as it is."""

    kind: ClassVar[str] = "withdraw_package"
    needs: ClassVar[Role] = Role.MANAGER

    package_id: UUID
    on_sale: bool = False
    """True puts it back on sale."""

    def apply(self, work: Work) -> UUID:
        """Withdrawing twice keeps the first date."""
        query = select(Package).where(Package.id == self.package_id).with_for_update()
        package = must_find(work, Package, self.package_id, query)
        if self.on_sale:
            package.withdrawn_at = None
        else:
            package.withdrawn_at = package.withdrawn_at or work.now
        package.revision += 1
        return package.id

    def result(self, work: Work) -> UUID:
        """The package's id."""
        del work
        return self.package_id
