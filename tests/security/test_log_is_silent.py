"""However something fails, neither the log nor standard error repeats a word of anybody's."""

from __future__ import annotations

import stat
import subprocess
import sys
from pathlib import Path

import pytest

from app import logsafe
from app.errors import AfterwordError
from tests.security.canary import CANARY, found_in

_START = """
import logging, sys, threading, warnings
from pathlib import Path
from app import logsafe
logsafe.install(Path(sys.argv[1]))
word = sys.argv[2]
"""

_WAYS_TO_FAIL = {
    "uncaught exception": "raise ValueError(word)",
    "cause and context": """
try:
    try:
        raise KeyError(word)
    except KeyError as exc:
        raise RuntimeError(word) from exc
except RuntimeError:
    raise ValueError(word)
""",
    "exception group": "raise ExceptionGroup(word, [ValueError(word)])",
    "note on an exception": "exc = ValueError(); exc.add_note(word); raise exc",
    "file name": "open('/nowhere/' + word)",
    "thread": """
def work():
    raise ValueError(word)
thread = threading.Thread(target=work, name=word)
thread.start()
thread.join()
raise SystemError
""",
    "destructor": """
class Careless:
    def __del__(self):
        raise ValueError(word)
Careless()
raise SystemError
""",
    "log message": "logging.getLogger(word).error('%s', word); logging.error(word); raise SystemError",
    "log with exception": """
try:
    raise ValueError(word)
except ValueError:
    logging.getLogger('library').exception(word, stack_info=True)
raise SystemError
""",
    "broken log message": "logging.error('%d', word); raise SystemError",
    "warning": "warnings.simplefilter('always'); warnings.warn(word); raise SystemError",
    "SQL parameter": """
import sqlalchemy
logging.getLogger('sqlalchemy.engine').setLevel(logging.DEBUG)
engine = sqlalchemy.create_engine('sqlite://')
with engine.connect() as connection:
    connection.execute(sqlalchemy.text('CREATE TABLE t (x TEXT UNIQUE)'))
    for _ in range(2):
        connection.execute(sqlalchemy.text('INSERT INTO t VALUES (:x)'), {'x': word})
""",
    "Qt message": """
logsafe.qt_message(1, None, 'QFile::open: ' + word)
logsafe.qt_message(1, type('Context', (), {'category': word + ' x'}), word)
raise SystemError
""",
    "journal text in an error of ours": """
from app.errors import AfterwordError
raise AfterwordError(what=word)
""",
}


@pytest.mark.parametrize("way", _WAYS_TO_FAIL)
def test_no_value_is_written(way: str, tmp_path: Path) -> None:
    log = tmp_path / "logs" / "afterword.log"
    run = subprocess.run(
        [sys.executable, "-c", _START + _WAYS_TO_FAIL[way], str(log), CANARY],
        capture_output=True,
        timeout=30,
        check=False,
    )
    assert run.returncode == 1
    written = log.read_bytes()
    assert b" ERROR uncaught" in written, "the failure itself must be recorded"
    assert b"__main__:" in written, "its place must be recorded"
    for where in (written, run.stderr, run.stdout):
        assert not found_in(where), where.decode()


def test_the_log_is_private_and_stays_small(tmp_path: Path) -> None:
    log = tmp_path / "afterword.log"
    code = _START + "for turn in range(20_000): logsafe.note('turned-over', turn=turn)"
    subprocess.run([sys.executable, "-c", code, str(log), ""], check=True, capture_output=True, timeout=30)
    files = sorted(tmp_path.iterdir())
    assert len(files) == 2
    assert all(stat.S_IMODE(file.stat().st_mode) == 0o600 for file in files)
    assert sum(file.stat().st_size for file in files) <= 2 * 256 * 1024


def test_a_log_that_cannot_be_kept_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    code = _START + "logsafe.note('begun'); raise ValueError(word)"
    where = str(tmp_path / "file" / "afterword.log")
    run = subprocess.run(
        [sys.executable, "-c", code, where, CANARY], capture_output=True, timeout=30, check=False
    )
    assert run.returncode == 1
    assert b"begun" in run.stderr
    assert b"Traceback" not in run.stderr


def test_a_description_names_classes_and_places() -> None:
    try:
        try:
            Path("/nowhere", CANARY).read_bytes()
        except OSError as exc:
            raise AfterwordError from exc
    except AfterwordError as exc:
        described = logsafe.describe(exc)
    assert described.startswith(f"AfterwordError at {__name__}:")
    assert " < FileNotFoundError at " in described
    assert CANARY not in described
