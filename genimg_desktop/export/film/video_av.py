"""Video by PyAV, the Python library around FFmpeg's; an extra of the project that is imported only when it is used."""

from __future__ import annotations

import importlib
import importlib.util
from contextlib import ExitStack
from typing import Any

import numpy as np
from numpy.typing import NDArray

from genimg_desktop.core.errors import GenimgError
from genimg_desktop.core.text import Text
from genimg_desktop.export.film.video_kind import Encoder, VideoJob

_BT709, _SRGB_CURVE, _STUDIO_RANGE = 1, 13, 1
"""Numbers of ITU-T H.273: primaries and matrix of BT.709, the curve of sRGB, levels 16 .. 235."""


def has_av() -> bool:
    """Whether PyAV is installed. Does not import it."""
    return importlib.util.find_spec("av") is not None


class AvVideo:
    """Encodes in this thread. Raises GenimgError when there is no encoder or it fails."""

    def __init__(self, job: VideoJob, stack: ExitStack) -> None:
        self._av: Any = importlib.import_module("av")
        self._job = job
        self._count = 0
        encoder = self._pick(job)
        self._container: Any = self._av.open(
            job.path, mode="w", format=job.kind.container, options={"fflags": "+bitexact", **job.kind.container_options}
        )
        stack.callback(self._container.close)
        self._container.metadata.update(job.tags())
        self._stream: Any = self._container.add_stream(
            encoder.name, rate=job.rate, options=encoder.settings(job.quality, job.bits_per_s)
        )
        self._format = "yuva420p" if job.has_alpha else "yuv420p"
        self._stream.width, self._stream.height, self._stream.pix_fmt = job.width, job.height, self._format
        context = self._stream.codec_context
        context.colorspace = context.color_primaries = _BT709
        context.color_trc, context.color_range = _SRGB_CURVE, _STUDIO_RANGE
        context.flags |= self._av.codec.context.Flags.bitexact
        context.thread_type = "FRAME"  # slices, PyAV's default, make files half as large again
        self._filter = self._make_filter(encoder)

    def add(self, frame: NDArray[np.uint8]) -> None:
        """Encode a frame."""
        picture = self._av.VideoFrame.from_ndarray(frame, format="rgba" if self._job.has_alpha else "rgb24")
        colours = self._av.video.reformatter
        picture = picture.reformat(
            format=self._format,
            dst_colorspace=colours.Colorspace.ITU709,
            dst_color_range=colours.ColorRange.MPEG,
        )
        picture.pts, picture.time_base = self._count, 1 / self._job.rate
        self._count += 1
        self._encode(picture)

    def close(self) -> None:
        """Let the encoder finish, and the container write its tables."""
        self._encode(None)
        if self._filter is not None:
            self._mux(self._filter.filter(None))
        self._container.close()

    def _encode(self, picture: Any) -> None:
        try:
            for packet in self._stream.encode(picture):
                self._mux([packet] if self._filter is None else self._filter.filter(packet))
        except self._av.FFmpegError as error:
            raise _failed(error) from error

    def _mux(self, packets: Any) -> None:
        for packet in packets:
            packet.stream = self._stream
            self._container.mux(packet)

    def _pick(self, job: VideoJob) -> Encoder:
        for encoder in job.kind.encoders:
            try:
                self._av.codec.Codec(encoder.name, "w")
            except ValueError:  # what PyAV raises for a codec that its build lacks
                continue
            return encoder
        raise GenimgError(
            Text("This PyAV cannot write {kind} video.", kind=job.kind.container),
            hint=Text("Install another build of it, or choose another format."),
        )

    def _make_filter(self, encoder: Encoder) -> Any:
        if not encoder.filters:
            return None
        self._stream.codec_context.open(strict=False)
        return self._av.bitstream.BitStreamFilterContext(encoder.filters, in_stream=self._stream)


def _failed(error: Exception) -> GenimgError:
    return GenimgError(
        Text("The video could not be encoded: {why}", why=str(error)),
        hint=Text("Try another format or size."),
        details=repr(error),
    )
