"""Every module of app and ui has a test where one looks: app/domain/wallet.py in tests/app/domain/test_wallet.py.

`test_wallet_refunds.py` beside it counts too. The two lists may only shrink: an entry that is no longer needed fails.
"""

import ast

from tests.shape.source import ROOT, files, name_of, tree

TESTED_ELSEWHERE: dict[str, str] = {
    "app/domain/terms.py": "tests/app/domain/test_catalogue.py",
    "app/desk/backup_kinds.py": "tests/ui/test_wording_backup.py",
    "app/desk/settings.py": "tests/app/desk/commands/test_change_settings.py",
    "app/domain/appointment.py": "tests/app/desk/test_appointments.py",
    "app/domain/approval.py": "tests/app/desk/test_desk_approvals.py",
    "app/domain/errors/backup.py": "tests/app/desk/test_restore.py",
    "app/domain/errors/appointment.py": "tests/app/desk/commands/test_set_appointment_state.py",
    "app/domain/errors/clinic.py": "tests/app/desk/commands/test_save_package.py",
    "app/domain/errors/money.py": "tests/app/desk/commands/test_cancel_package.py",
    "app/domain/errors/life.py": "tests/app/desk/test_life.py",
    "app/domain/errors/people.py": "tests/app/desk/test_pins.py",
    "app/domain/errors/redemption.py": "tests/app/desk/commands/test_redeem_sessions.py",
    "app/domain/errors/sale.py": "tests/app/desk/commands/test_sell_package.py",
    "app/domain/ledger.py": "tests/app/domain/test_entitlement.py",
}
"""Module to the test file that holds it, where the mirror would say less than the story it is part of."""

NOT_TESTED_ALONE: dict[str, str] = {
    "app/domain/errors/__init__.py": "one place to import the refusals from",
    "app/domain/records.py": "one place to import the records from",
}
"""Module to the reason why a test of its own would say nothing."""


def mirrors(module: str) -> list[str]:
    folder, _, file = module.rpartition("/")
    return sorted(name_of(path) for path in (ROOT / "tests" / folder).glob(f"test_{file.removesuffix('.py')}*.py"))


def needs_a_test(module: str) -> bool:
    says_something = any(not isinstance(node, ast.Expr) for node in tree(ROOT / module).body)
    return says_something and not module.startswith("app/storage/migrations/")


def modules() -> list[str]:
    return [name for name in map(name_of, files("app", "ui")) if needs_a_test(name)]


def test_every_module_has_its_mirror() -> None:
    listed = TESTED_ELSEWHERE | NOT_TESTED_ALONE

    assert [module for module in modules() if not mirrors(module) and module not in listed] == []


def test_the_exemptions_only_shrink() -> None:
    listed = TESTED_ELSEWHERE | NOT_TESTED_ALONE

    assert [module for module in listed if module not in modules() or mirrors(module)] == []


def test_what_is_tested_elsewhere_is_named_there() -> None:
    def named(module: str, test: str) -> bool:
        defined = {getattr(node, "name", "") for node in tree(ROOT / module).body} - {""}
        return (ROOT / test).is_file() and any(name in (ROOT / test).read_text() for name in defined)

    assert {module: test for module, test in TESTED_ELSEWHERE.items() if not named(module, test)} == {}
