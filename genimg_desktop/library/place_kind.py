"""Whether a folder is on this computer's own disk, on a network drive, or looked after by a cloud program.

SQLite's write-ahead log needs memory that all readers share, which no network drive has (sqlite.org/wal.html), and a
cloud program that copies its three files at three different moments copies a damaged database.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Literal

PlaceKind = Literal["local", "network", "cloud"]

_NETWORK_TYPES = frozenset(
    {"nfs", "nfs4", "cifs", "smb", "smb3", "smbfs", "ncpfs", "afs", "coda", "9p", "ceph", "glusterfs", "lustre"}
)
_NETWORK_FUSE = ("sshfs", "rclone", "gvfsd-fuse", "davfs", "s3fs", "gcsfuse", "glusterfs")
_CLOUD_FOLDERS = (
    "dropbox", "onedrive", "google drive", "googledrive", "iclouddrive", "mobile documents", "nextcloud", "nutstore",
    "jianguoyun", "坚果云", "baidunetdiskworkspace",
)  # fmt: skip
_DRIVE_REMOTE = 4
_MOUNTS = Path("/proc/self/mountinfo")


def place_kind(folder: Path) -> PlaceKind:
    """What kind of place a folder is in; 'local' where it cannot be known."""
    real = Path(os.path.realpath(folder))
    if _is_on_network(real):
        return "network"
    return "cloud" if is_cloud_folder(real) else "local"


def is_cloud_folder(folder: Path) -> bool:
    """Whether a part of the path is called as cloud programs call theirs."""
    return any(part.casefold().startswith(_CLOUD_FOLDERS) for part in folder.parts)


def is_on_network_mount(folder: Path, mountinfo: str) -> bool:
    """Whether the deepest mount that holds ``folder`` is a network one, by Linux's /proc/self/mountinfo (proc(5))."""
    deepest, is_network = -1, False
    for line in mountinfo.splitlines():
        left, _, right = line.partition(" - ")
        before, kind = left.split(" "), right.split(" ")[0]
        if len(before) < 5 or not kind:
            continue
        mount = Path(_unescaped(before[4]))
        if folder.is_relative_to(mount) and len(mount.parts) >= deepest:
            deepest = len(mount.parts)
            by_fuse = kind.startswith("fuse") and any(name in right for name in _NETWORK_FUSE)
            is_network = kind in _NETWORK_TYPES or by_fuse
    return is_network


def _is_on_network(folder: Path) -> bool:
    if sys.platform == "win32":
        import ctypes

        return str(folder).startswith("\\\\") or ctypes.windll.kernel32.GetDriveTypeW(folder.anchor) == _DRIVE_REMOTE
    try:
        text = _MOUNTS.read_text(encoding="utf-8", errors="surrogateescape")
    except OSError:
        return False
    return is_on_network_mount(folder, text)


def _unescaped(text: str) -> str:
    for code, char in (("\\040", " "), ("\\011", "\t"), ("\\012", "\n"), ("\\134", "\\")):
        text = text.replace(code, char)
    return text
