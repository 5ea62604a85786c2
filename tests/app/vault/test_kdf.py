from __future__ import annotations

import pytest

from app.vault import kdf
from app.vault.errors import NotEnoughMemory, UnsafeKeySettings
from app.vault.kdf import KdfParams

GIB = 1 << 30


@pytest.mark.parametrize(
    "params",
    [
        KdfParams(64 * 1024 - 1, 3, 4),
        KdfParams(512 * 1024 + 1, 3, 4),
        KdfParams(65536, 2, 4),
        KdfParams(65536, 33, 4),
        KdfParams(65536, 3, 0),
        KdfParams(65536, 3, 9),
        KdfParams(2**62, 3, 4),
    ],
)
def test_costs_outside_the_bounds_are_refused_before_they_are_paid(params: KdfParams) -> None:
    with pytest.raises(UnsafeKeySettings):
        kdf.derive(bytearray(b"x"), bytes(16), params)


def test_the_floor_is_the_second_option_of_rfc_9106() -> None:
    assert KdfParams.floor() == KdfParams(memory_kib=64 * 1024, passes=3, lanes=4)


@pytest.mark.parametrize(("memory", "mib"), [(2 * GIB, 64), (4 * GIB, 128), (7 * GIB, 128), (8 * GIB, 256)])
def test_memory_follows_the_computer(memory: int, mib: int) -> None:
    assert kdf.calibrate(memory_bytes=memory, measure=lambda _: 1.0).memory_kib == mib * 1024


@pytest.mark.parametrize(
    ("seconds_per_pass", "passes"),
    [(1.0, 3), (0.2, 3), (0.15, 4), (0.1, 6), (0.07, 9), (0.01, 10), (0.0, 10)],
)
def test_passes_rise_until_it_takes_long_enough(seconds_per_pass: float, passes: int) -> None:
    chosen = kdf.calibrate(memory_bytes=GIB, measure=lambda params: params.passes * seconds_per_pass)
    assert chosen.passes == passes
    chosen.check()


def test_passes_rise_even_when_a_measurement_jumps() -> None:
    times = iter([0.59, 0.4, 0.61])
    assert kdf.calibrate(memory_bytes=GIB, measure=lambda _: next(times)).passes == 6


def test_a_computer_short_of_memory_gets_less_of_it() -> None:
    def measure(params: KdfParams) -> float:
        if params.memory_kib > 64 * 1024:
            raise NotEnoughMemory(megabytes=params.memory_kib // 1024)
        return 1.0

    assert kdf.calibrate(memory_bytes=16 * GIB, measure=measure) == KdfParams(64 * 1024, 3, 4)


def test_with_no_memory_at_all_the_floor_remains() -> None:
    def measure(params: KdfParams) -> float:
        raise NotEnoughMemory(megabytes=64)

    assert kdf.calibrate(memory_bytes=GIB, measure=measure) == KdfParams.floor()


@pytest.mark.parametrize("error", [MemoryError, OverflowError])
def test_a_derivation_without_memory_says_so(error: type[Exception], monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise error

    monkeypatch.setattr(kdf, "Argon2id", refuse)
    with pytest.raises(NotEnoughMemory) as caught:
        kdf.derive(bytearray(b"x"), bytes(16), KdfParams.floor())
    assert "64 MB" in str(caught.value)


def test_a_derivation_takes_time_and_the_computer_has_memory() -> None:
    assert kdf._seconds(KdfParams.floor()) > 0.01
    assert kdf._memory_bytes() > GIB // 2


@pytest.mark.slow
def test_calibration_on_this_computer_is_within_the_bounds() -> None:
    params = kdf.calibrate()
    params.check()
    assert KdfParams.floor().passes <= params.passes <= kdf.MOST_PASSES
