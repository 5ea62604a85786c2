"""The key file of a journal, format 1: four lines that can be checked without a key and sealed with one.

    AFTERWORD 1
    {canonical JSON: sorted keys, no spaces, ASCII}
    <SHA-256 of the lines above, hexadecimal>      finds accidents, needs no key
    mac <HMAC-SHA256 of the same bytes, base64>    finds tampering, needs the journal's key

The parser accepts exactly what the writer writes. Every later format keeps the two last lines as they are, so that an
older program can tell "newer" from "damaged". Nothing here derives or holds a key.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import json
import re
from dataclasses import dataclass
from typing import Any, TypeGuard

from app.vault.errors import HeaderDamaged, NewerVersion
from app.vault.kdf import KdfParams

FORMAT = 1
FEATURES: frozenset[str] = frozenset()
"""Names in `crit` that this version understands."""

CIPHER = "sqlcipher4-raw"
PAGE = 4096
LARGEST = 64 * 1024
SALT_BYTES = 16
KCV_BYTES = 16
WRAP_BYTES = 60
MOST_SLOTS = 8
GREATEST_COUNT = 2**53

_MAGIC = re.compile(rb"AFTERWORD ([1-9][0-9]{0,5})\n")
_CREATED = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z")
_WRITER = re.compile(r"[0-9A-Za-z.+-]{1,32}")
_BODY_KEYS = {"created", "crit", "db", "gen", "min_reader", "slots", "vault_id", "writer"}


@dataclass(frozen=True, slots=True)
class PassphraseKdf:
    """How a slot's passphrase becomes a key."""

    salt: bytes
    params: KdfParams


@dataclass(frozen=True, slots=True)
class RecoveryKdf:
    """How a recovery secret, already uniform, becomes a key."""

    salt: bytes


@dataclass(frozen=True, slots=True)
class Slot:
    """One way to open the journal.

    Attributes:
        id: 1 to 8, unique in a header.
        kcv: 16 bytes that tell a wrong secret from a damaged slot.
        wrap: Nonce, ciphertext and tag of the journal's main key, 60 bytes.
    """

    id: int
    kdf: PassphraseKdf | RecoveryKdf
    kcv: bytes
    wrap: bytes


@dataclass(frozen=True, slots=True)
class Header:
    """Everything a key file says.

    Attributes:
        vault_id: 16 random bytes that name the journal.
        gen: Counts up with every change of the header, from 1.
        created: UTC time of creation, "2025-11-22T07:30:00Z".
        writer: Version of the program that wrote it.
        salt: First 16 bytes of the entries file.
        key: Wrapped key of the entries file, 60 bytes.
    """

    vault_id: bytes
    gen: int
    created: str
    writer: str
    salt: bytes
    key: bytes
    slots: tuple[Slot, ...]


@dataclass(frozen=True, slots=True)
class SealedHeader:
    """A header as it was read, with what its seal is computed over."""

    header: Header
    signed: bytes
    mac: bytes
    data: bytes

    def is_authentic(self, mac_key: bytes | bytearray) -> bool:
        """Say whether whoever wrote it held the journal's key."""
        return hmac.compare_digest(_mac(mac_key, self.signed), self.mac)


def seal(header: Header, mac_key: bytes | bytearray) -> bytes:
    """Return the bytes of a key file."""
    signed = b"AFTERWORD %d\n" % FORMAT + canonical(_body(header)) + b"\n"
    checksum = hashlib.sha256(signed).hexdigest().encode("ascii")
    return signed + checksum + b"\nmac " + base64.b64encode(_mac(mac_key, signed)) + b"\n"


def parse(data: bytes) -> SealedHeader:
    """Read a key file, trusting nothing.

    Raises:
        NewerVersion: A later format, reader or feature is needed.
        HeaderDamaged: The bytes are not exactly what a writer of format 1 writes.
        UnsafeKeySettings: A key derivation is out of bounds.
    """
    signed, checksum, mac_line = _lines(data)
    if checksum != hashlib.sha256(signed).hexdigest().encode("ascii"):
        raise HeaderDamaged
    body = _readable_body(signed)
    if not mac_line.startswith(b"mac "):
        raise HeaderDamaged
    mac = _bytes(mac_line[4:].decode("latin-1"), 32)
    return SealedHeader(_header(body), signed, mac, data)


def canonical(value: object) -> bytes:
    """Return the one encoding of `value` that is written and signed."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"), allow_nan=False).encode("ascii")


def kdf_fields(kdf: PassphraseKdf | RecoveryKdf) -> dict[str, object]:
    """Return a key derivation as the body and the associated data of its slot hold it."""
    if isinstance(kdf, RecoveryKdf):
        return {"name": "hkdf-sha256", "salt": text(kdf.salt)}
    params = kdf.params
    return {
        "name": "argon2id",
        "salt": text(kdf.salt),
        "m": params.memory_kib,
        "t": params.passes,
        "p": params.lanes,
    }


def slot_type(kdf: PassphraseKdf | RecoveryKdf) -> str:
    """Return the name of a slot's kind."""
    return "recovery" if isinstance(kdf, RecoveryKdf) else "pass"


def text(data: bytes) -> str:
    """Return base64 as the header holds it."""
    return base64.b64encode(data).decode("ascii")


def _mac(mac_key: bytes | bytearray, signed: bytes) -> bytes:
    return hmac.digest(mac_key, signed, "sha256")


def _lines(data: bytes) -> tuple[bytes, bytes, bytes]:
    if not 0 < len(data) <= LARGEST or not data.endswith(b"\n") or data.count(b"\n") < 4:
        raise HeaderDamaged
    signed, checksum, mac_line = data[:-1].rsplit(b"\n", 2)
    return signed + b"\n", checksum, mac_line


def _readable_body(signed: bytes) -> dict[str, Any]:
    """Return the body of a header this version may read; its checksum is already known to fit."""
    magic = _MAGIC.match(signed)
    if magic is None:
        raise HeaderDamaged
    if int(magic[1]) > FORMAT:
        raise NewerVersion
    line = signed[magic.end() : -1]
    body = _json(line)
    if _needs_newer(body):
        raise NewerVersion
    if set(body) != _BODY_KEYS:
        raise HeaderDamaged
    return body


def _json(line: bytes) -> dict[str, Any]:
    try:
        body = json.loads(line.decode("ascii"))
        same = canonical(body) == line
    except (ValueError, RecursionError, TypeError) as error:
        raise HeaderDamaged from error
    if not same or not isinstance(body, dict):
        raise HeaderDamaged
    return body


def _needs_newer(body: dict[str, Any]) -> bool:
    reader, crit = body.get("min_reader"), body.get("crit")
    if not _is_int(reader) or reader < 1 or not isinstance(crit, list):
        raise HeaderDamaged
    if not all(isinstance(name, str) for name in crit):
        raise HeaderDamaged
    return reader > FORMAT or not FEATURES.issuperset(crit)


def _header(body: dict[str, Any]) -> Header:
    db = _fields(body["db"], {"cipher", "file", "key", "page", "salt"})
    if (db["cipher"], db["file"], db["page"]) != (CIPHER, "journal.db", PAGE) or not _is_int(db["page"]):
        raise HeaderDamaged
    return Header(
        vault_id=_bytes(body["vault_id"], 16),
        gen=_count(body["gen"], GREATEST_COUNT),
        created=_matching(_CREATED, body["created"]),
        writer=_matching(_WRITER, body["writer"]),
        salt=_bytes(db["salt"], SALT_BYTES),
        key=_bytes(db["key"], WRAP_BYTES),
        slots=_slots(body["slots"]),
    )


def _slots(value: object) -> tuple[Slot, ...]:
    if not isinstance(value, list) or not 1 <= len(value) <= MOST_SLOTS:
        raise HeaderDamaged
    slots = tuple(_slot(item) for item in value)
    if len({slot.id for slot in slots}) != len(slots):
        raise HeaderDamaged
    return slots


def _slot(value: object) -> Slot:
    fields = _fields(value, {"id", "kcv", "kdf", "type", "wrap"})
    kdf = _kdf(fields["kdf"])
    if fields["type"] != slot_type(kdf):
        raise HeaderDamaged
    return Slot(
        id=_count(fields["id"], MOST_SLOTS),
        kdf=kdf,
        kcv=_bytes(fields["kcv"], KCV_BYTES),
        wrap=_bytes(fields["wrap"], WRAP_BYTES),
    )


def _kdf(value: object) -> PassphraseKdf | RecoveryKdf:
    name = value.get("name") if isinstance(value, dict) else None
    if name == "hkdf-sha256":
        return RecoveryKdf(_bytes(_fields(value, {"name", "salt"})["salt"], SALT_BYTES))
    if name != "argon2id":
        raise HeaderDamaged
    fields = _fields(value, {"name", "salt", "m", "t", "p"})
    params = KdfParams(*(_count(fields[key], GREATEST_COUNT) for key in ("m", "t", "p")))
    params.check()
    return PassphraseKdf(_bytes(fields["salt"], SALT_BYTES), params)


def _body(header: Header) -> dict[str, object]:
    return {
        "min_reader": FORMAT,
        "crit": [],
        "vault_id": text(header.vault_id),
        "gen": header.gen,
        "created": header.created,
        "writer": header.writer,
        "db": {
            "file": "journal.db",
            "cipher": CIPHER,
            "page": PAGE,
            "salt": text(header.salt),
            "key": text(header.key),
        },
        "slots": [_slot_fields(slot) for slot in header.slots],
    }


def _slot_fields(slot: Slot) -> dict[str, object]:
    return {
        "id": slot.id,
        "type": slot_type(slot.kdf),
        "kdf": kdf_fields(slot.kdf),
        "kcv": text(slot.kcv),
        "wrap": text(slot.wrap),
    }


def _fields(value: object, names: set[str]) -> dict[str, Any]:
    if not isinstance(value, dict) or set(value) != names:
        raise HeaderDamaged
    return value


def _is_int(value: object) -> TypeGuard[int]:
    return isinstance(value, int) and not isinstance(value, bool)


def _count(value: object, most: int) -> int:
    if not _is_int(value) or not 1 <= value <= most:
        raise HeaderDamaged
    return value


def _matching(pattern: re.Pattern[str], value: object) -> str:
    if not isinstance(value, str) or not pattern.fullmatch(value):
        raise HeaderDamaged
    return value


def _bytes(value: object, size: int) -> bytes:
    """Decode strict base64: the right length, and the one encoding of those bytes."""
    try:
        data = base64.b64decode(value, validate=True) if isinstance(value, str) else b""
    except (binascii.Error, ValueError) as error:
        raise HeaderDamaged from error
    if len(data) != size or text(data) != value:
        raise HeaderDamaged
    return data
