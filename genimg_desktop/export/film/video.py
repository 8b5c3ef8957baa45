"""MP4 and WebM, written by whatever is there: the library PyAV, or a program ffmpeg as a process of its own.

Neither comes with the program: both hold encoders under the GPL.
"""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import replace
from functools import partial
from typing import BinaryIO, Protocol

import numpy as np
from numpy.typing import NDArray

from genimg_desktop.core.errors import BadInput
from genimg_desktop.core.files import atomic_file
from genimg_desktop.core.text import Text
from genimg_desktop.export.film.film_format import FilmFormat, FilmOrder
from genimg_desktop.export.film.mp4_note import append_xmp
from genimg_desktop.export.film.video_av import AvVideo, has_av
from genimg_desktop.export.film.video_ffmpeg import FfmpegVideo, find_ffmpeg
from genimg_desktop.export.film.video_kind import MP4_KIND, WEBM_KIND, VideoJob, VideoKind
from genimg_desktop.image.pixels import Pixels

_LARGEST_SIDE = 8192


class VideoBackend(Protocol):
    """Encodes frames into the file of a job."""

    def add(self, frame: NDArray[np.uint8]) -> None:
        """The next frame, ``uint8[H, W, C]`` of the job's size, contiguous."""

    def close(self) -> None:
        """All frames are there; returns when the file is complete."""


class VideoFilm:
    """Writes a video. Sides that are odd get one more row or column, for most players want even ones."""

    def __init__(self, kind: VideoKind, order: FilmOrder, stack: ExitStack) -> None:
        facts = order.facts
        self._order, self._kind = order, kind
        self._file: BinaryIO = stack.enter_context(atomic_file(order.path))
        self._has_alpha = facts.has_alpha and kind.has_alpha
        job = VideoJob(
            kind=kind,
            path=self._file.name,
            width=facts.width + facts.width % 2,
            height=facts.height + facts.height % 2,
            fps=facts.fps,
            quality=order.options.quality,
            has_alpha=self._has_alpha,
            metadata=order.metadata,
            check=order.check,
        )
        self._size = (job.width, job.height)
        self._video = _backend(job, stack)
        self._last: NDArray[np.uint8] | None = None

    def add(self, frame: Pixels) -> None:
        """The next frame."""
        self._last = self._fitted(frame)
        self._video.add(self._last)

    def close(self) -> None:
        """All frames are there: the last one stays, and an MP4 gets its note."""
        facts = self._order.facts
        if self._last is not None:
            for _ in range(round(facts.last_extra_s * facts.fps)):
                self._video.add(self._last)
        self._video.close()
        self._file.seek(0, 2)
        if self._kind.container == "mp4":
            append_xmp(self._file, self._order.metadata.xmp())

    def _fitted(self, frame: Pixels) -> NDArray[np.uint8]:
        height, width = frame.shape[:2]
        colours = frame if self._has_alpha else frame[..., :3]
        missing = (0, self._size[1] - height), (0, self._size[0] - width), (0, 0)
        return np.ascontiguousarray(np.pad(colours, missing, mode="edge") if width % 2 or height % 2 else colours)


def _backend(job: VideoJob, stack: ExitStack) -> VideoBackend:
    if has_av():
        return AvVideo(job, stack)
    program = find_ffmpeg()
    if program is None:
        raise no_video()
    return FfmpegVideo(program, job, stack)


def missing_video() -> BadInput | None:
    """What to install before video can be written; None when nothing is missing."""
    return None if has_av() or find_ffmpeg() is not None else no_video()


def no_video() -> BadInput:
    """Neither way is there."""
    return BadInput(
        Text("To write video, install PyAV ('pip install av') or the program ffmpeg."),
        hint=Text("GIF, WebP and PNG need nothing more."),
    )


MP4 = FilmFormat(
    label=Text("MP4 video: plays everywhere"),
    suffixes=(".mp4", ".m4v"),
    writer=partial(VideoFilm, MP4_KIND),
    missing=missing_video,
    has_quality=True,
    largest_side=_LARGEST_SIDE,
)

WEBM = replace(
    MP4,
    label=Text("WebM video: for web pages, with transparency"),
    suffixes=(".webm",),
    writer=partial(VideoFilm, WEBM_KIND),
    has_alpha=True,
)
