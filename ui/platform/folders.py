"""What kind of place a folder is: on this computer, copied to a synchronising service, or on somebody's server.

It goes by names, marker files and the list of mounted disks; nothing is opened, asked or changed.
"""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path, PurePath, PureWindowsPath
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_MOUNTS = Path("/proc/mounts")
_REMOTE_DRIVE = 4

_SERVICES: Mapping[str, str] = {
    "onedrive": "OneDrive",
    "icloud": "iCloud",
    "mobile documents": "iCloud",
    "com~apple~clouddocs": "iCloud",
    "dropbox": "Dropbox",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "my drive": "Google Drive",
    "nextcloud": "Nextcloud",
    "owncloud": "ownCloud",
    "pclouddrive": "pCloud",
    "syncthing": "Syncthing",
    "megasync": "MEGA",
    "cloudstorage": "",
}
"""How the folder of a service begins, in small letters, and its name; "" where the name stands further on."""

_MARKERS: Mapping[str, str] = {
    ".dropbox": "Dropbox",
    ".dropbox.cache": "Dropbox",
    ".nextcloudsync.log": "Nextcloud",
    ".owncloudsync.log": "ownCloud",
    ".stfolder": "Syncthing",
}

_REMOTE_FILE_SYSTEMS = frozenset({
    "nfs", "nfs4", "cifs", "smb3", "smbfs", "afpfs", "webdav", "davfs", "fuse.sshfs", "fuse.davfs2", "fuse.gvfsd-fuse",
    "fuse.rclone", "9p",
})  # fmt: skip


class Kind(StrEnum):
    """Where a folder is."""

    LOCAL = "local"
    SYNCED = "synced"
    NETWORK = "network"


@dataclass(frozen=True, slots=True)
class FolderPlace:
    """What was found out about a folder.

    Attributes:
        service: Name of the synchronising service, or "" when it is not known.
    """

    kind: Kind
    service: str = ""


def place_of(folder: Path) -> FolderPlace:
    """Return what kind of place `folder` is; it need not exist yet."""
    if is_network_name(str(folder)) or _is_remote_disk(folder):
        return FolderPlace(Kind.NETWORK)
    service = service_by_name(folder) or _service_by_marker(folder) or _service_by_environment(folder)
    if service is not None:
        return FolderPlace(Kind.SYNCED, service)
    return FolderPlace(Kind.LOCAL)


def is_network_name(name: str) -> bool:
    """Return whether `name` points to a server by the way it is written."""
    return name.startswith(("\\\\", "//")) and not name.startswith(("\\\\?\\", "\\\\.\\"))


def service_by_name(folder: PurePath | PureWindowsPath) -> str | None:
    """Return the service whose folder's usual name is part of `folder`, or None."""
    for part in folder.parts:
        for beginning, service in _SERVICES.items():
            if part.lower().startswith(beginning) and service:
                return service
    return "" if any(part.lower() == "cloudstorage" for part in folder.parts) else None


def is_writable(folder: Path) -> bool:
    """Return whether a folder could be made or used there, as far as the permissions tell."""
    for place in _upwards(folder):
        if place.exists():
            return place.is_dir() and os.access(place, os.W_OK | os.X_OK)
    return False


def remote_mounts(mounts: str) -> tuple[Path, ...]:
    """Return where `mounts`, the text of /proc/mounts, has disks of other computers."""
    rows = [line.split() for line in mounts.splitlines()]
    places = [row[1] for row in rows if len(row) > 2 and row[2] in _REMOTE_FILE_SYSTEMS]
    return tuple(Path(place.replace("\\040", " ")) for place in places)


def _service_by_marker(folder: Path) -> str | None:
    for place in _upwards(folder):
        for marker, service in _MARKERS.items():
            # The home folder holds settings under some of these names without being synchronised itself.
            if place != Path.home() and (place / marker).exists():
                return service
    return None


def _service_by_environment(folder: Path) -> str | None:
    for name in ("OneDrive", "OneDriveCommercial", "OneDriveConsumer"):
        root = os.environ.get(name)
        if root and Path(root) in _upwards(folder):
            return "OneDrive"
    return None


def _is_remote_disk(folder: Path) -> bool:
    if sys.platform == "win32":
        import ctypes  # Windows alone needs it

        return bool(ctypes.windll.kernel32.GetDriveTypeW(folder.anchor) == _REMOTE_DRIVE)
    try:
        remote = remote_mounts(_MOUNTS.read_text(encoding="utf-8", errors="replace"))
    except OSError:
        return False
    return any(place in _upwards(folder) for place in remote)


def _upwards(folder: Path) -> Iterator[Path]:
    yield folder
    yield from folder.parents
