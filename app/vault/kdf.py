"""Turn a passphrase into 32 bytes with Argon2id, at a cost that suits this computer.

The bounds are checked before any memory is asked for: a hostile key file must not be able to make this process use more
than 512 MiB or run for minutes.
"""

from __future__ import annotations

import math
import os
import sys
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from app.vault.errors import NotEnoughMemory, UnsafeKeySettings

if TYPE_CHECKING:
    from collections.abc import Callable

KEY_BYTES = 32
MIB = 1024
"""One mebibyte in the unit of Argon2 (KiB)."""

MEMORY_KIB = range(64 * MIB, 512 * MIB + 1)
PASSES = range(3, 33)
LANES = range(1, 9)
TARGET_SECONDS = 0.6
MOST_PASSES = 10
"""Where calibration stops, even on a computer too fast for the target."""


@dataclass(frozen=True, slots=True)
class KdfParams:
    """What one derivation costs.

    Attributes:
        memory_kib: Memory in KiB, 64 MiB to 512 MiB.
        passes: Times the memory is filled, 3 to 32.
        lanes: Independent lanes, 1 to 8.
    """

    memory_kib: int
    passes: int
    lanes: int

    @classmethod
    def floor(cls) -> KdfParams:
        """Return the least that is accepted: RFC 9106, second recommended option (64 MiB, t=3, p=4)."""
        return cls(memory_kib=MEMORY_KIB.start, passes=PASSES.start, lanes=4)

    def check(self) -> None:
        """Refuse costs outside the bounds.

        Raises:
            UnsafeKeySettings: Too cheap to be safe, or too dear to be honest.
        """
        if self.memory_kib not in MEMORY_KIB or self.passes not in PASSES or self.lanes not in LANES:
            raise UnsafeKeySettings


def derive(passphrase: bytearray, salt: bytes, params: KdfParams) -> bytearray:
    """Return 32 bytes that only `passphrase` gives; the caller wipes them.

    Raises:
        UnsafeKeySettings: `params` are out of bounds; nothing was computed.
        NotEnoughMemory: The computer cannot spare the memory now.
    """
    params.check()
    key = bytearray(KEY_BYTES)
    try:
        _argon2(salt, params).derive_into(passphrase, key)  # type: ignore[arg-type] # takes any buffer, says bytes
    except (MemoryError, OverflowError) as error:
        raise NotEnoughMemory(megabytes=params.memory_kib // MIB) from error
    return key


def calibrate(
    *, memory_bytes: int | None = None, measure: Callable[[KdfParams], float] | None = None
) -> KdfParams:
    """Choose the cost for a new passphrase on this computer; takes one to three seconds, so never on the GUI thread.

    A quarter to a sixteenth of the memory (256 MiB from 8 GiB, 128 MiB from 4 GiB, else 64 MiB), then as many passes,
    3 to 10, as it takes to reach 0.6 s.

    Args:
        memory_bytes: Memory of the computer in bytes; asked from the system when None.
        measure: Seconds that one derivation takes; measured when None.
    """
    total = _memory_bytes() if memory_bytes is None else memory_bytes
    ample = 256 if total >= 8 << 30 else 128 if total >= 4 << 30 else 64
    for mib in (size for size in (256, 128, 64) if size <= ample):
        try:
            return _enough_passes(KdfParams(mib * MIB, PASSES.start, 4), measure or _seconds)
        except NotEnoughMemory:
            continue
    return KdfParams.floor()


def _enough_passes(params: KdfParams, measure: Callable[[KdfParams], float]) -> KdfParams:
    seconds = measure(params)
    while seconds < TARGET_SECONDS and params.passes < MOST_PASSES:
        scaled = math.ceil(params.passes * TARGET_SECONDS / max(seconds, 0.001))
        passes = min(MOST_PASSES, max(params.passes + 1, scaled))
        params = KdfParams(params.memory_kib, passes, params.lanes)
        seconds = measure(params)
    return params


def _seconds(params: KdfParams) -> float:
    start = time.perf_counter()
    derive(bytearray(b"calibration"), bytes(16), params)
    return time.perf_counter() - start


def _argon2(salt: bytes, params: KdfParams) -> Argon2id:
    return Argon2id(
        salt=salt,
        length=KEY_BYTES,
        iterations=params.passes,
        lanes=params.lanes,
        memory_cost=params.memory_kib,
    )


def _memory_bytes() -> int:
    if sys.platform == "win32":  # pragma: no cover - measured on Windows only
        return _windows_memory_bytes()
    return os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")


def _windows_memory_bytes() -> int:  # pragma: no cover - Windows only
    import ctypes

    kilobytes = ctypes.c_ulonglong(0)
    windll = getattr(ctypes, "windll")  # noqa: B009 - the attribute exists on Windows only
    known = windll.kernel32.GetPhysicallyInstalledSystemMemory(ctypes.byref(kilobytes))
    return kilobytes.value * 1024 if known else 0
