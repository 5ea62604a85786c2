"""Habits that keep text, keys and the window safe, each as a function that finds the lines breaking it.

The import contracts (pyproject.toml) and the linter cover what they can express; this covers the rest.
"""

from __future__ import annotations

import ast
import io
import re
import tokenize
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.architecture.source import Source

_SQL = re.compile(r"\s*(SELECT|INSERT|UPDATE|DELETE|REPLACE|CREATE|DROP|ALTER|ATTACH|WITH|VACUUM)\s")
_KEYING = re.compile(r"\s*pragma\s+(hex)?(re)?key|\s*attach\b.*\bkey\b", re.IGNORECASE | re.DOTALL)
_WEB = re.compile(r"(https?|ftp|wss?)://|\bwww\.\w", re.IGNORECASE)
_SECRET_FIELD = re.compile(r"pass|secret|recover", re.IGNORECASE)
_EXEMPTION = re.compile(r"#\s*(noqa\b:?[\sA-Z0-9,]*|type:\s*ignore(\[[\w,\s-]*\])?|pragma:\s*no cover)(.*)")
_TWINS = ("Synchronous", "Scripted")
_RUNS_TEXT = frozenset({"eval", "exec", "compile", "__import__"})
_UNPACKS = frozenset({"extractall", "unpack_archive"})
_KEEPS_TRACES = frozenset({"QSettings", "QSystemTrayIcon", "QTemporaryFile", "QTemporaryDir"})


def imports_a_plain_database(source: Source) -> Iterator[int]:
    """A journal opened through plain SQLite would be a journal in the clear."""
    yield from (line for line, name in _imports(source) if name.split(".")[0] in {"sqlite3", "apsw"})


def keys_by_statement(source: Source) -> Iterator[int]:
    """A key inside a statement stays in the statement cache; keys go through `set_key` only."""
    yield from (node.lineno for node in _texts(source) if _KEYING.match(_text(node)))


def builds_statements_from_text(source: Source) -> Iterator[int]:
    """A statement is a constant with bound parameters, so that no text can become part of it.

    A name of a table cannot be bound; where one is put in, S608 of the linter is answered with the reason beside it.
    """
    answered = {number for number, line in _numbered(source) if "noqa: S608 - " in line}
    for node in source.nodes:
        match node:
            case ast.JoinedStr(values=[ast.Constant(value=str(start)), *rest]) if rest:
                built = start
            case ast.BinOp(op=ast.Mod() | ast.Add(), left=ast.Constant(value=str(start))):
                built = start
            case ast.Call(func=ast.Attribute(attr="format", value=ast.Constant(value=str(start)))):
                built = start
            case _:
                continue
        if _SQL.match(built) and node.lineno not in answered:
            yield node.lineno


def prints(source: Source) -> Iterator[int]:
    """Only the command line writes to standard output, and it knows what it may show."""
    if source.name != "app/cli.py":
        yield from (node.lineno for node in _calls(source, "print", "pprint"))


def names_a_web_address(source: Source) -> Iterator[int]:
    """A program that never uses a network has no addresses in it, comments included."""
    yield from (number for number, line in _numbered(source) if _WEB.search(line))


def styles_outside_the_theme(source: Source) -> Iterator[int]:
    """Colours and sizes come from the theme, so that every theme keeps its contrast."""
    if not source.name.startswith("ui/theme/"):
        yield from (node.lineno for node in _calls(source, "setStyleSheet"))


def clears_a_secret_field(source: Source) -> Iterator[int]:
    """`QLineEdit.clear` can be undone, which shows the passphrase again; `setText("")` cannot."""
    for node in _calls(source, "clear"):
        if isinstance(node.func, ast.Attribute) and not node.args:
            whose = ast.unparse(node.func.value)
            if source.name.startswith("ui/") and _SECRET_FIELD.search(whose + source.name):
                yield node.lineno


def waits_in_a_nested_loop(source: Source) -> Iterator[int]:
    """A nested event loop runs other people's slots in the middle of ours, and a lock would have to wait for it.

    The program's own loop starts in the bootstrap; commands that drive the window from outside bring their own.
    """
    if source.name.startswith("ui/commands/"):
        return
    for node in _calls(source, "exec", "exec_", "processEvents", "QEventLoop", "waitForFinished"):
        starts_the_program = source.name == "ui/bootstrap.py" and ast.unparse(node.func).endswith(".exec")
        if isinstance(node.func, ast.Attribute) and not starts_the_program:
            yield node.lineno


def connects_a_lambda_holding_self(source: Source) -> Iterator[int]:
    """Such a lambda keeps its widget, and the text in it, alive after the widget is closed."""
    for node in _calls(source, "connect"):
        for argument in node.args:
            names = {name.id for name in ast.walk(argument) if isinstance(name, ast.Name)}
            if isinstance(argument, ast.Lambda) and "self" in names:
                yield node.lineno


def puts_two_public_classes_in_one_room(source: Source) -> Iterator[int]:
    """A file of the window holds one public class; records it speaks in and a twin for tests may stand beside it.

    The kinds of question are small and come in families (choosing one, choosing some): a family shares a file.
    """
    if source.name.startswith("ui/") and not source.name.startswith("ui/answering/questions/"):
        classes = [node for node in source.tree.body if isinstance(node, ast.ClassDef)]
        named = [node for node in classes if not node.name.startswith(("_", *_TWINS))]
        rooms = [node for node in named if not _is_plain_data(node)]
        yield from (node.lineno for node in rooms[1:])


def runs_text_as_code(source: Source) -> Iterator[int]:
    """Nothing that is read from a file is ever run or unpacked blindly."""
    for node in _calls(source, *_RUNS_TEXT, *_UNPACKS):
        if isinstance(node.func, ast.Name) or ast.unparse(node.func).split(".")[-1] in _UNPACKS:
            yield node.lineno


def writes_temporary_files(source: Source) -> Iterator[int]:
    """A temporary file is text on a disk that nobody wipes.

    The vault's private copies stay encrypted, and the self-test and the tour have made-up journals only.
    """
    if source.name not in {"app/vault/staging.py", "ui/commands/selftest.py", "ui/commands/tour.py"}:
        yield from (line for line, name in _imports(source) if name.split(".")[0] == "tempfile")


def leaves_traces(source: Source) -> Iterator[int]:
    """Settings registries, trays and temporary files of Qt keep what they are given."""
    yield from (line for line, name in _imports(source) if name.rsplit(".", 1)[-1] in _KEEPS_TRACES)


def logs_by_itself(source: Source) -> Iterator[int]:
    """All logging goes through app.logsafe, which cannot write a value."""
    if source.name != "app/logsafe.py":
        yield from (line for line, name in _imports(source) if name.split(".")[0] == "logging")


def forks(source: Source) -> Iterator[int]:
    """A forked copy of an open database connection can damage it, and a copy of the process holds the keys."""
    yield from (line for line, name in _imports(source) if name.split(".")[0] == "multiprocessing")
    yield from (node.lineno for node in _calls(source, "fork", "forkpty"))


def titles_a_window_with_content(source: Source) -> Iterator[int]:
    """Task lists, switchers and screen sharing show window titles to everybody."""
    for node in _calls(source, "setWindowTitle"):
        names = {part.attr for part in ast.walk(node) if isinstance(part, ast.Attribute)}
        if names & {"title", "text", "answers", "toPlainText"}:
            yield node.lineno


def exempts_without_reason(source: Source) -> Iterator[int]:
    """An exemption from a rule says why it is right, beside it or in a comment above."""
    lines = source.text.splitlines()
    for token in tokenize.generate_tokens(io.StringIO(source.text).readline):
        if token.type == tokenize.COMMENT and (found := _EXEMPTION.match(token.string)):
            above = lines[token.start[0] - 2].strip() if token.start[0] > 1 else ""
            if len(found.group(3).strip(" -#")) < 5 and not above.startswith("#"):
                yield token.start[0]


def sleeps(source: Source) -> Iterator[int]:
    """The window waits for signals, and tests wait for conditions."""
    if not source.name.startswith(("app/", "models/")):
        yield from (node.lineno for node in _calls(source, "sleep", "qSleep", "msleep", "qWait"))


def evaluates_annotations(source: Source) -> Iterator[int]:
    """Annotations are never evaluated, so that a type used by them alone costs nothing at start-up."""
    parts = (ast.AnnAssign, ast.FunctionDef)
    annotated = any(isinstance(node, parts) for node in source.nodes)
    if annotated and "from __future__ import annotations" not in source.text:
        yield 1


def skips_a_test(source: Source) -> Iterator[int]:
    """A test that may not run proves nothing."""
    words = {"skip", "skipif", "xfail", "importorskip", "skipTest"}
    for node in source.nodes:
        if isinstance(node, ast.Attribute) and node.attr in words:
            yield node.lineno


def _numbered(source: Source) -> Iterator[tuple[int, str]]:
    return enumerate(source.text.splitlines(), start=1)


def _is_plain_data(node: ast.ClassDef) -> bool:
    bases = {ast.unparse(base).split("[")[0].split(".")[-1] for base in node.bases}
    made = {ast.unparse(mark).split("(")[0].split(".")[-1] for mark in node.decorator_list}
    return "dataclass" in made or bool(
        bases & {"Enum", "StrEnum", "IntEnum", "NamedTuple", "Protocol", "TypedDict", "Exception"}
    )


def _imports(source: Source) -> Iterator[tuple[int, str]]:
    for node in source.nodes:
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from ((node.lineno, f"{node.module}.{alias.name}") for alias in node.names)


def _calls(source: Source, *names: str) -> Iterator[ast.Call]:
    for node in source.nodes:
        if isinstance(node, ast.Call):
            called = node.func
            name = called.id if isinstance(called, ast.Name) else getattr(called, "attr", "")
            if name in names:
                yield node


def _text(node: ast.Constant) -> str:
    return node.value.decode("latin-1") if isinstance(node.value, bytes) else str(node.value)


def _texts(source: Source) -> Iterator[ast.Constant]:
    for node in source.nodes:
        if isinstance(node, ast.Constant) and isinstance(node.value, str | bytes):
            yield node
