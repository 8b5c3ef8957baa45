"""Distributions that an interrupted installation left half written.

pip copies a package file by file and then believes the folder with its description, so a package that was cut off
in the middle counts as installed for ever. Taking that description away makes pip write the package anew.
"""

from __future__ import annotations

import csv
import shutil
from pathlib import Path


def is_whole(description: Path) -> bool:
    """Whether every file that ``NAME.dist-info/RECORD`` lists is there with its size.

    Compiled files are left out: Python writes them anew, with another size, and some wheels list them.
    """
    try:
        with (description / "RECORD").open(encoding="utf-8", newline="") as record:
            rows = list(csv.reader(record))
        listed = [row for row in rows if len(row) == 3 and row[2] and not row[0].endswith(".pyc")]
        sizes = [(description.parent / row[0], int(row[2])) for row in listed]
        return bool(sizes) and all(path.stat().st_size == size for path, size in sizes)
    except (OSError, ValueError, csv.Error):
        return False


def forget_broken(site_packages: Path) -> list[str]:
    """Remove the descriptions of half-written distributions, and what pip had set aside. Returns the names."""
    for aside in site_packages.glob("~*"):
        shutil.rmtree(aside) if aside.is_dir() else aside.unlink()
    broken = [folder for folder in sorted(site_packages.glob("*.dist-info")) if not is_whole(folder)]
    for folder in broken:
        shutil.rmtree(folder)
    return [folder.name.removesuffix(".dist-info") for folder in broken]
