"""Make this process a poor place to look for secrets.

Must run before Qt and the vault are loaded. Every measure is best effort: an operating system that refuses one is no
reason not to let a person write. Nothing here protects against somebody who can already act as the person's account
with a debugger and administrator rights.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, MutableMapping

if sys.platform != "win32":
    import resource

_PLATFORMS = frozenset({"offscreen", "minimal", "xcb", "wayland", "wayland-egl"})
"""Windowing plugins a person may choose; anything else (the one that serves the screen over a network, say) goes."""

_UNWANTED = frozenset({
    "QT_PLUGIN_PATH",  # code from elsewhere
    "QT_LOGGING_RULES",  # logs that quote what is typed
    "QT_LOGGING_CONF",
    "QT_MESSAGE_PATTERN",
    "QT_DEBUG_PLUGINS",
    "OPENSSL_CONF",  # code from elsewhere
    "OPENSSL_MODULES",
    "OPENSSL_ENGINES",
    "SQLITE_TMPDIR",  # a temporary folder of somebody else's choice
})
_UNWANTED_PREFIXES = ("QT_QPA_", "PYTHON")

_PR_SET_DUMPABLE = 4
_PT_DENY_ATTACH = 31
_SEM_FAIL_CRITICAL_ERRORS, _SEM_NO_FAULT_BOX = 0x1, 0x2
_REPORT_NO_HEAP = 0x1
_DACL_SECURITY_INFORMATION = 0x4
_OWNER_MAY_END_AND_WAIT = "D:P(A;;0x101001;;;SY)(A;;0x101001;;;OW)"
"""Terminate, wait for and see the name of the process; not read its memory."""


def harden() -> tuple[str, ...]:
    """Take every measure this system offers and return the names of those it refused.

    No core dumps, no attaching by other processes of the same account, an environment that cannot load foreign code
    or switch on talkative logs, and new files readable by their owner alone.
    """
    os.umask(0o077)
    clean_environment(os.environ)
    return tuple(name for name, measure in _measures() if not _worked(measure))


def clean_environment(environ: MutableMapping[str, str]) -> None:
    """Remove from `environ` what could make Qt, Python or OpenSSL load or reveal something."""
    for name in list(environ):
        unwanted = name in _UNWANTED or name.startswith(_UNWANTED_PREFIXES)
        if unwanted and not (name == "QT_QPA_PLATFORM" and _is_usual_platform(environ[name])):
            del environ[name]


def _is_usual_platform(value: str) -> bool:
    return all(choice.split(":")[0] in _PLATFORMS for choice in value.split(";"))


def _worked(measure: Callable[[], bool]) -> bool:
    with contextlib.suppress(OSError, ValueError, AttributeError):
        return measure()
    return False


def _measures() -> tuple[tuple[str, Callable[[], bool]], ...]:
    if sys.platform == "win32":
        return (("error-reports", _quiet_error_reports), ("process-access", _close_process))
    own = {"linux": ("dumpable", _not_dumpable), "darwin": ("attach", _deny_attach)}
    return (("core-dumps", _no_core_dumps), *(own[name] for name in own if name == sys.platform))


if sys.platform == "win32":

    def _quiet_error_reports() -> bool:
        kernel = ctypes.windll.kernel32
        kernel.SetErrorMode(_SEM_FAIL_CRITICAL_ERRORS | _SEM_NO_FAULT_BOX)
        return bool(kernel.WerSetFlags(_REPORT_NO_HEAP) == 0)

    def _close_process() -> bool:
        descriptor = ctypes.c_void_p()
        made = ctypes.windll.advapi32.ConvertStringSecurityDescriptorToSecurityDescriptorW(
            _OWNER_MAY_END_AND_WAIT, 1, ctypes.byref(descriptor), None
        )
        if not made:
            return False
        process = ctypes.c_void_p(-1)  # the pseudo handle of this process
        closed = ctypes.windll.advapi32.SetKernelObjectSecurity(
            process, _DACL_SECURITY_INFORMATION, descriptor
        )
        ctypes.windll.kernel32.LocalFree(descriptor)
        return bool(closed)

else:

    def _no_core_dumps() -> bool:
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        return True

    def _not_dumpable() -> bool:
        return bool(ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0) == 0)

    def _deny_attach() -> bool:
        return bool(ctypes.CDLL(None).ptrace(_PT_DENY_ATTACH, 0, None, 0) == 0)
