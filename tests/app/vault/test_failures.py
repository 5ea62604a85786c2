from __future__ import annotations

import errno

import pytest

from app.errors import AfterwordError
from app.vault import errors
from app.vault.failures import translate


def coded(code: int) -> Exception:
    problem = Exception("secret words")
    problem.sqlite_errorcode = code  # type: ignore[attr-defined] # as the driver does
    return problem


class WrappedError(Exception):
    """As database toolkits wrap what the driver raises."""

    def __init__(self, orig: BaseException) -> None:
        super().__init__("wrapped")
        self.orig = orig


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        (13, errors.DiskFull),
        (11, errors.EntriesCorrupt),
        (11 | 1 << 8, errors.EntriesCorrupt),
        (26, errors.FirstPageDamaged),
        (5, errors.InUse),
        (6, errors.InUse),
        (8, errors.ReadOnly),
        (8 | 3 << 8, errors.ReadOnly),
        (10, errors.DiskTrouble),
        (10 | 4 << 8, errors.DiskTrouble),
        (14, errors.NotPermitted),
        (1, AfterwordError),
        (23, AfterwordError),
    ],
)
def test_every_result_of_the_database_has_its_error(code: int, expected: type[AfterwordError]) -> None:
    assert type(translate(coded(code))) is expected
    assert type(translate(WrappedError(coded(code)))) is expected


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        (errno.ENOSPC, errors.DiskFull),
        (errno.EDQUOT, errors.DiskFull),
        (errno.EACCES, errors.NotPermitted),
        (errno.EROFS, errors.ReadOnly),
        (errno.EIO, errors.DiskTrouble),
        (errno.ENODEV, errors.DiskTrouble),
    ],
)
def test_every_result_of_the_system_has_its_error(number: int, expected: type[AfterwordError]) -> None:
    assert type(translate(OSError(number, "secret", "/home/somebody"))) is expected


def test_memory_that_cannot_be_had_counts_as_damage() -> None:
    assert type(translate(MemoryError())) is errors.EntriesCorrupt


def test_an_error_of_ours_stays_and_the_unknown_is_general() -> None:
    ours = errors.InUse()
    assert translate(ours) is ours
    assert type(translate(KeyError("secret"))) is AfterwordError
    caused = RuntimeError("outer")
    caused.__cause__ = coded(13)
    assert type(translate(caused)) is errors.DiskFull


def test_a_chain_that_bites_its_tail_ends() -> None:
    first, second = WrappedError(KeyError()), WrappedError(KeyError())
    first.orig, second.orig = second, first
    assert type(translate(first)) is AfterwordError


def _kinds(kind: type[AfterwordError]) -> list[type[AfterwordError]]:
    return [kind, *(below for child in kind.__subclasses__() for below in _kinds(child))]


DETAILS: dict[str, str | int] = {
    "count": 3,
    "position": 4,
    "first": 1,
    "second": 2,
    "megabytes": 64,
    "check": "x",
    "this": "a",
    "newest": "b",
}


@pytest.mark.parametrize("kind", [kind for kind in _kinds(errors.VaultError) if "title" in vars(kind)])
def test_every_error_has_words_of_its_own_and_nothing_secret(kind: type[AfterwordError]) -> None:
    shown = str(kind(**DETAILS))
    assert "{" not in shown
    assert "secret" not in shown
    assert not {"!", "delete", "should"} & set(shown.lower().replace("!", " ! ").split())
    assert {"title", "meaning", "next_step", "code"} <= set(vars(kind))
    assert kind.exit_code in range(1, 9)


def test_no_two_errors_share_a_code_or_a_title() -> None:
    kinds = [kind for kind in _kinds(errors.VaultError) if "title" in vars(kind)]
    assert len({kind.code for kind in kinds}) == len(kinds)
    assert len({kind.title for kind in kinds}) == len(kinds)
