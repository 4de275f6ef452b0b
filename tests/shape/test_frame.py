"""The frame: the locks, the script that sets everything up, and what must never be committed."""

import ast
import hashlib
import os
import re
import subprocess
import sys
import tomllib

import dev_environment
import pytest
from packaging.requirements import Requirement
from packaging.utils import NormalizedName, canonicalize_name

from tests.shape.source import ROOT, files

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())
RUNTIME = [*PROJECT["project"]["dependencies"], *PROJECT["project"]["optional-dependencies"]["postgres"]]
WANTED = {"runtime.lock": RUNTIME, "dev.lock": [*RUNTIME, *PROJECT["dependency-groups"]["dev"]]}


def locked(name: str) -> dict[NormalizedName, str]:
    lines = (ROOT / "packaging" / name).read_text().splitlines()
    pins = [re.match(r"([A-Za-z0-9._-]+)(?:\[[a-z,]+\])?==([^ ;\\]+)", line) for line in lines]
    return {canonicalize_name(pin[1]): pin[2] for pin in pins if pin}


@pytest.mark.parametrize("name", WANTED)
def test_the_lock_is_within_the_ranges(name: str) -> None:
    pins = locked(name)
    wanted = [Requirement(line) for line in WANTED[name]]

    assert [str(one) for one in wanted if pins.get(canonicalize_name(one.name), "") not in one.specifier] == []


@pytest.mark.parametrize("name", WANTED)
def test_every_locked_file_has_its_hash(name: str) -> None:
    blocks = re.split(r"^(?=[A-Za-z])", (ROOT / "packaging" / name).read_text(), flags=re.MULTILINE)

    assert [block for block in blocks[1:] if "--hash=sha256:" not in block] == []


def test_tests_run_on_the_versions_that_ship() -> None:
    assert locked("runtime.lock").items() <= locked("dev.lock").items()


def test_this_environment_is_the_locked_one() -> None:
    from importlib.metadata import distributions

    here = {canonicalize_name(one.metadata["Name"]): one.version for one in distributions()}

    assert {name: (pin, here[name]) for name, pin in locked("dev.lock").items() if here.get(name, pin) != pin} == {}


def test_pip_is_the_one_that_came_along() -> None:
    assert hashlib.sha256(dev_environment.PIP.read_bytes()).hexdigest() == dev_environment.PIP_SHA256


def test_dev_py_can_tell_an_old_python_what_it_needs() -> None:
    ast.parse((ROOT / "packaging/dev.py").read_text(), feature_version=(3, 8))


def test_nothing_committed_names_a_server_to_install_from() -> None:
    """Which servers a machine may use is that machine's matter."""
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True).stdout.decode()
    hosts = re.compile(rb"pypi\.(org|python)|pythonhosted\.org|(extra-)?index-url|deb\.debian\.org")
    here = "tests/shape/test_frame.py"
    texts = [name for name in listed.split("\0") if name and not name.endswith(".whl") and name != here]

    assert [name for name in texts if (ROOT / name).is_file() and hosts.search((ROOT / name).read_bytes())] == []


def test_the_layers_hold() -> None:
    lint = "from importlinter.cli import lint_imports_command as lint; lint()"
    ran = subprocess.run([sys.executable, "-c", lint], cwd=ROOT, capture_output=True, text=True, check=False)

    assert ran.returncode == 0, ran.stdout[-3000:] + ran.stderr


def test_lint_passed_before_this_run() -> None:
    """`dev.py test` lints first; a failure there belongs into the summary that people read."""
    assert os.environ.get("SESSIONDESK_LINT_FAILED", "") == "", "see above the tests, or run dev.py lint"


def test_every_lint_exemption_carries_its_reason() -> None:
    marks = re.compile(r"#\s*(?:noqa|type:\s*ignore)\b(?P<rest>.*)")
    bare = [
        f"{path.relative_to(ROOT)}: {mark[0]}"
        for path in files("app", "ui", "packaging")
        for mark in marks.finditer(path.read_text())
        if " - " not in mark["rest"] and " # " not in mark["rest"]
    ]

    assert bare == []
