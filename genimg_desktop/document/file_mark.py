"""Whether a file is still the one that was read or written: the time of its last change, its length, and its end.

The end of a project file is its directory, which holds the checksums of all members; so a gigabyte is compared by
reading 64 KB of it.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

END_BYTES = 64 * 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class FileMark:
    """What a file was. digest: of its end."""

    modified_ns: int
    size: int
    digest: str

    def is_same_as(self, other: FileMark) -> bool:
        """Whether both are the same content; another time alone is no change."""
        return (self.size, self.digest) == (other.size, other.digest)


def mark_of_file(path: Path) -> FileMark | None:
    """The mark of a file as it is now; None when it cannot be read."""
    try:
        with path.open("rb") as file:
            info = path.stat()
            file.seek(max(0, info.st_size - END_BYTES))
            digest = hashlib.blake2b(file.read(END_BYTES), digest_size=16).hexdigest()
    except OSError:
        return None
    return FileMark(modified_ns=info.st_mtime_ns, size=info.st_size, digest=digest)
