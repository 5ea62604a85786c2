"""What this computer remembers of each journal, so that an older copy put in its place is noticed.

The note lies outside the journals, an item for each, sealed with a key that only the open journal gives. It is a help,
not a lock: whoever can delete it can silence it. It holds random ids, counters and a time; no path and no name.
"""

from __future__ import annotations

import hmac
import json
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from app.vault import atomic
from app.vault.errors import DiskTrouble
from app.vault.header import canonical
from app.vault.meta import Meta

if TYPE_CHECKING:
    from pathlib import Path

_LARGEST = 256 * 1024


def recall(file: Path, vault_id: bytes, key: bytearray) -> Meta | None:
    """Return the newest state of the journal seen here; None when nothing, or nothing genuine, is known."""
    try:
        known = _load(file)[vault_id.hex()]
        meta = Meta(int(known["header_gen"]), int(known["sessions"]), str(known["saved_at"]))
        genuine = hmac.compare_digest(str(known["mac"]).encode(), _mac(key, vault_id, meta).encode())
    except (KeyError, TypeError, ValueError):
        return None
    return meta if genuine else None


def remember(file: Path, vault_id: bytes, key: bytearray, meta: Meta) -> None:
    """Note the state just opened or closed. A disk that refuses is no reason to fail: the note is only a help."""
    noted = _load(file)
    noted[vault_id.hex()] = {**asdict(meta), "mac": _mac(key, vault_id, meta)}
    try:
        if not file.parent.exists():
            file.parent.mkdir(parents=True, mode=0o700)
        atomic.replace(file, json.dumps(noted, sort_keys=True, indent=1).encode("ascii"))
    except (OSError, DiskTrouble):
        return


def is_older(meta: Meta, newest: Meta) -> bool:
    """Say whether `meta` lies before the newest state known."""
    return meta.header_gen < newest.header_gen or meta.sessions < newest.sessions


def _load(file: Path) -> dict[str, Any]:
    try:
        with file.open("rb") as source:
            found = json.loads(source.read(_LARGEST))
    except (OSError, ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def _mac(key: bytearray, vault_id: bytes, meta: Meta) -> str:
    signed = canonical({"ctx": "afterword1-last-seen", "vault_id": vault_id.hex(), **asdict(meta)})
    return hmac.digest(key, signed, "sha256").hex()
