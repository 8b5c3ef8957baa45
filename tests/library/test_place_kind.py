"""Libraries on network drives and in cloud folders are kept with the journal that is safe there."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from genimg_desktop.library.database import Database
from genimg_desktop.library.place_kind import PlaceKind, is_cloud_folder, is_on_network_mount, place_kind

MOUNTS = """\
21 28 0:19 / /proc rw,nosuid - proc proc rw
28 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
40 28 0:44 / /mnt/nas rw,relatime shared:9 - nfs4 nas:/export rw,vers=4.2
41 40 8:2 / /mnt/nas/local rw - ext4 /dev/sdb1 rw
42 28 0:50 / /home/me/with\\040space rw - fuse.sshfs me@there: rw
43 28 0:51 / /media/stick rw - fuse.ntfs-3g /dev/sdc1 rw
broken line
"""


@pytest.mark.parametrize(
    ("folder", "is_network"),
    [
        ("/home/me/.local", False),
        ("/mnt/nas/genimg", True),
        ("/mnt/nas/local/genimg", False),
        ("/mnt/nasty", False),
        ("/home/me/with space/x", True),
        ("/media/stick", False),
    ],
)
def test_network_mounts_are_known_by_their_file_system(folder: str, is_network: bool) -> None:
    assert is_on_network_mount(Path(folder), MOUNTS) == is_network


def test_cloud_folders_are_known_by_their_names(tmp_path: Path) -> None:
    assert is_cloud_folder(Path("/Users/me/OneDrive - Studio/genimg"))
    assert is_cloud_folder(Path("/home/me/Dropbox/genimg"))
    assert is_cloud_folder(Path("/home/我/坚果云/genimg"))
    assert not is_cloud_folder(Path("/home/me/.local/share/genimg"))
    (tmp_path / "Nextcloud").mkdir()
    assert place_kind(tmp_path / "Nextcloud" / "genimg") == "cloud"
    assert place_kind(tmp_path) == "local"


@pytest.mark.parametrize("kind", ["network", "cloud", "local"])
def test_a_shared_library_has_one_file_and_says_so(tmp_path: Path, kind: PlaceKind) -> None:
    path = tmp_path / "library.sqlite"
    Database(path).close()
    database = Database(path, find_place=lambda _folder: kind)
    with database.writing() as connection:
        connection.execute("INSERT INTO gallery_board (name, created) VALUES ('a', '')")
    with closing(sqlite3.connect(path)) as other:
        assert other.execute("PRAGMA journal_mode").fetchone() == ("wal" if kind == "local" else "delete",)
    assert (len(database.remarks) > 0) == (kind != "local")
    assert path.with_name("library.sqlite-wal").exists() == (kind == "local")
    database.close()
