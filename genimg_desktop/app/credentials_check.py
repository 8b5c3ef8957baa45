"""Content Credentials of an opened picture, read when somebody asks: whole or not, signed by whom, saying what."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from genimg_desktop.core.context import Context
from genimg_desktop.core.files import read_limited
from genimg_desktop.core.text import Text
from genimg_desktop.export import FORMATS
from genimg_desktop.export.credentials import Credentials, read_credentials
from genimg_desktop.image.codecs import LARGEST_FILE_BYTES, OpenedPicture
from genimg_desktop.jobs.job import Job
from genimg_desktop.jobs.queue import JobQueue

_MADE: dict[str, Text] = {
    "trainedAlgorithmicMedia": Text("made by a trained model"),
    "algorithmicMedia": Text("made by rules"),
    "compositeWithTrainedAlgorithmicMedia": Text("put together, with parts made by a trained model"),
    "humanEdits": Text("made or changed by people"),
    "digitalCapture": Text("taken with a camera"),
    "digitalCreation": Text("drawn by people"),
}
"""What the terms of the IPTC that are met most often mean."""


def check_credentials(
    queue: JobQueue, picture: OpenedPicture, path: Path, on_done: Callable[[tuple[Text, ...]], None]
) -> Job[tuple[Text, ...]]:
    """Read the manifest of the file that ``picture`` came from, in the background; ``on_done`` gets sentences."""

    def work(_ctx: Context) -> tuple[Text, ...]:
        data = read_limited(path, LARGEST_FILE_BYTES)
        return described(read_credentials(data, FORMATS.load(picture.format.lower()).media_type))

    return queue.submit(
        Text("Reading the Content Credentials of '{name}'", name=path.name), work, slot="credentials", on_done=on_done
    )


def described(found: Credentials | None) -> tuple[Text, ...]:
    """What a manifest says, in sentences for the person."""
    if found is None:
        return (Text("The file holds no Content Credentials any more."),)
    lines = [
        Text("Nothing was changed since it was signed.")
        if found.is_intact
        else Text("The picture or its credentials were changed after it was signed: do not rely on what they say.")
    ]
    if found.signer:
        lines.append(
            Text(
                "Signed as '{name}'. Whether that is true, only the owner of the certificate knows.", name=found.signer
            )
        )
    if found.tool:
        lines.append(Text("Written by {tool}.", tool=found.tool))
    lines += [Text("It says: {what}.", what=_MADE.get(term, term)) for term in found.source_types]
    return tuple(lines)
