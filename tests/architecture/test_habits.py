"""The program keeps the habits of `rules`, and each rule finds what it is there to find."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.architecture import rules
from tests.architecture.source import ROOT, Source, own_tests, parse, product

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    Rule = Callable[[Source], Iterator[int]]

_EXAMPLES: dict[Rule, tuple[str, list[str]]] = {
    rules.imports_a_plain_database: ("app/x.py", ["import sqlite3", "from sqlite3 import connect"]),
    rules.keys_by_statement: (
        "app/x.py",
        ["run(\"PRAGMA key = 'x'\")", "b'pragma REKEY'", "f\"ATTACH x AS y KEY '{z}'\""],
    ),
    rules.builds_statements_from_text: (
        "models/x.py",
        [
            "f'SELECT {x}'",
            "'SELECT %s' % x",
            "'DELETE FROM ' + x",
            "'DROP {}'.format(x)",
            "f'DROP {x} {y:d}'",
        ],
    ),
    rules.prints: ("ui/x.py", ["print('x')"]),
    rules.names_a_web_address: ("app/x.py", ["x = 'https" + "://example.org'", "# www" + ".x.org"]),
    rules.styles_outside_the_theme: ("ui/today/x.py", ["self.setStyleSheet('')"]),
    rules.clears_a_secret_field: (
        "ui/settings/x.py",
        ["self._passphrase.clear()", "recovery.field.clear()"],
    ),
    rules.waits_in_a_nested_loop: (
        "ui/today/x.py",
        ["dialog.exec()", "QCoreApplication.processEvents()", "QtCore.QEventLoop()"],
    ),
    rules.connects_a_lambda_holding_self: (
        "ui/x.py",
        ["button.clicked.connect(lambda: self.go())", "a.b.connect(lambda x=1: f(self))"],
    ),
    rules.puts_two_public_classes_in_one_room: ("ui/x.py", ["class A(QWidget): ...\nclass B: ..."]),
    rules.runs_text_as_code: ("app/x.py", ["eval(x)", "exec(x)", "archive.extractall()"]),
    rules.writes_temporary_files: ("app/x.py", ["import tempfile", "from tempfile import mkstemp"]),
    rules.leaves_traces: ("ui/x.py", ["from PySide6.QtCore import QSettings"]),
    rules.logs_by_itself: ("app/x.py", ["import logging", "from logging import getLogger"]),
    rules.forks: ("app/x.py", ["os.fork()", "import multiprocessing"]),
    rules.titles_a_window_with_content: ("ui/x.py", ["self.setWindowTitle(entry.title)"]),
    rules.exempts_without_reason: (
        "app/x.py",
        ["x = 1  # " + "noqa", "x = 1  # " + "noqa: E501", "x = 1  # type: " + "ignore[misc]"],
    ),
    rules.sleeps: ("ui/x.py", ["time.sleep(1)", "QTest.qWait(5)"]),
    rules.evaluates_annotations: ("app/x.py", ["x: int = 1", "def f(): ..."]),
    rules.skips_a_test: ("tests/x.py", ["@pytest.mark.skip\ndef f(): ...", "pytest.importorskip('x')"]),
}
_ALSO_FOR_TESTS = (rules.exempts_without_reason, rules.evaluates_annotations, rules.sleeps)
_FOR_TESTS_ALONE = (rules.skips_a_test,)

_INNOCENT = {
    "app/cli.py": "print('x')",
    "ui/theme/x.py": "application.setStyleSheet(style)",
    "ui/bootstrap.py": "application.exec()",
    "ui/journal/x.py": "self._rows.clear()\nself._list.connect(self._on_x)\nx.connect(lambda: go())",
    "ui/x.py": "@dataclass(frozen=True)\nclass A: ...\nclass B(Protocol): ...\nclass C(QWidget): ...",
    "models/x.py": "f'PRAGMA user_version = {x}'\nf'DROP {x}'  # noqa: S608 - a name of ours\nrun('SELECT :x', x)\n"
    "f'{x} selected'\n'Select ' + x",
    "app/x.py": "x = f()  # type: " + "ignore[misc] - the library says too little",
}


def _broken(rule: Rule, sources: tuple[Source, ...]) -> list[str]:
    return [f"{source.name}:{line}" for source in sources for line in rule(source)]


@pytest.mark.parametrize("rule", [rule for rule in _EXAMPLES if rule not in _FOR_TESTS_ALONE])
def test_the_program_keeps(rule: Rule) -> None:
    assert not _broken(rule, product()), rule.__doc__


@pytest.mark.parametrize("rule", [*_ALSO_FOR_TESTS, *_FOR_TESTS_ALONE])
def test_the_tests_keep(rule: Rule) -> None:
    assert not _broken(rule, own_tests()), rule.__doc__


@pytest.mark.parametrize("rule", _EXAMPLES)
def test_the_rule_finds(rule: Rule) -> None:
    name, examples = _EXAMPLES[rule]
    missed = [example for example in examples if not [*rule(parse(name, example))]]
    assert not missed


@pytest.mark.parametrize("name", _INNOCENT)
def test_the_rules_leave_alone(name: str) -> None:
    source = parse(name, "from __future__ import annotations\n" + _INNOCENT[name])
    assert not [rule.__name__ for rule in _EXAMPLES if [*rule(source)]]


def test_there_is_a_program_to_look_at() -> None:
    names = {source.name for source in product()}
    assert {"app/errors.py", "models/domain/entry.py"} <= names
    assert all((ROOT / name).is_file() for name in names)
