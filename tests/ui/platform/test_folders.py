"""Folders that are copied elsewhere are told from folders of this computer alone."""

from __future__ import annotations

from pathlib import Path, PurePosixPath, PureWindowsPath

import pytest

from ui.platform.folders import (
    FolderPlace,
    Kind,
    is_network_name,
    is_writable,
    place_of,
    remote_mounts,
    service_by_name,
)


@pytest.mark.parametrize(
    ("folder", "service"),
    [
        (PureWindowsPath(r"C:\Users\a\OneDrive - Trust\journal"), "OneDrive"),
        (PureWindowsPath(r"C:\Users\a\iCloudDrive\journal"), "iCloud"),
        (PurePosixPath("/Users/a/Library/Mobile Documents/x/journal"), "iCloud"),
        (PurePosixPath("/Users/a/Library/CloudStorage/Box-Box/journal"), ""),
        (PurePosixPath("/home/a/Dropbox/journal"), "Dropbox"),
        (PurePosixPath("/home/a/Google Drive/journal"), "Google Drive"),
        (PurePosixPath("/home/a/Nextcloud/journal"), "Nextcloud"),
        (PurePosixPath("/home/a/.local/share/afterword/journal"), None),
        (PureWindowsPath(r"C:\Users\a\AppData\Local\Afterword\journal"), None),
    ],
)
def test_services_are_known_by_the_names_of_their_folders(
    folder: PurePosixPath | PureWindowsPath, service: str | None
) -> None:
    assert service_by_name(folder) == service


@pytest.mark.parametrize(
    ("name", "network"),
    [
        (r"\\server\home\journal", True),
        ("//server/home", True),
        (r"\\?\C:\journal", False),
        ("/home/a", False),
    ],
)
def test_servers_are_known_by_how_their_names_are_written(name: str, *, network: bool) -> None:
    assert is_network_name(name) is network


def test_disks_of_other_computers_are_known_by_their_file_system() -> None:
    mounts = (
        "/dev/sda1 / ext4 rw 0 0\n"
        "//server/home /mnt/ward\\040seven cifs rw 0 0\n"
        "server:/export /mnt/nfs nfs4 rw 0 0\n"
        "broken line\n"
    )
    assert remote_mounts(mounts) == (Path("/mnt/ward seven"), Path("/mnt/nfs"))


def test_a_synchronised_folder_is_known_by_what_lies_in_it(tmp_path: Path) -> None:
    (tmp_path / ".stfolder").mkdir()
    assert place_of(tmp_path / "deep" / "journal") == FolderPlace(Kind.SYNCED, "Syncthing")


def test_a_folder_is_known_by_what_the_system_says(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("OneDriveCommercial", str(tmp_path))
    assert place_of(tmp_path / "journal") == FolderPlace(Kind.SYNCED, "OneDrive")


def test_a_plain_folder_is_local(tmp_path: Path) -> None:
    assert place_of(tmp_path / "journal") == FolderPlace(Kind.LOCAL)


def test_a_name_of_a_server_is_on_the_network() -> None:
    assert place_of(Path("//server/home/journal")).kind is Kind.NETWORK


def test_a_folder_that_could_be_made_is_writable(tmp_path: Path) -> None:
    assert is_writable(tmp_path / "not" / "yet" / "there")


def test_a_folder_below_a_file_is_not_writable(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    assert not is_writable(tmp_path / "file" / "journal")
