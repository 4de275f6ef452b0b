"""Every no has its sentence."""

import ast
from importlib import import_module
from pkgutil import walk_packages

import app.domain
from app.domain.errors import Question, Refusal
from tests.shape.source import files, tree

ONLY_KINDS = {Question}  # never raised itself


def kinds_of(kind: type[Refusal]) -> set[type[Refusal]]:
    return {kind} | {below for one in kind.__subclasses__() for below in kinds_of(one)}


def refusals() -> set[str]:
    for module in walk_packages(app.domain.__path__, "app.domain."):
        import_module(module.name)
    return {kind.__name__ for kind in kinds_of(Refusal) - {Refusal} - ONLY_KINDS if kind.__module__.startswith("app.")}


def words_in_wording() -> set[str]:
    wordings = [path for path in files("ui") if path.stem.startswith("wording") or "wording" in path.parent.parts]
    trees = [ast.walk(tree(path)) for path in wordings]
    return {getattr(node, "attr", getattr(node, "id", "")) for walk in trees for node in walk}


def test_every_refusal_has_a_sentence() -> None:
    assert sorted(refusals() - words_in_wording()) == []


def test_every_refusal_is_raised_somewhere() -> None:
    """A refusal nobody raises is a rule somebody forgot, or a word to take out."""
    named = {getattr(node, "id", getattr(node, "attr", "")) for path in files("app") for node in ast.walk(tree(path))}

    assert sorted(refusals() - named) == []
