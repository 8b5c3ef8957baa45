"""What is asked of a video encoder, whichever way it is reached: containers, encoders and their settings."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from genimg_desktop.image.film_metadata import FilmMetadata, exact_rate
from genimg_desktop.image.xmp import DIGITAL_SOURCE_TYPES

FILM_TAG = "GENIMG_FILM"
SOURCE_TAG = "DIGITAL_SOURCE_TYPE"
_THREADS = 4
"""Fixed, for the bits of an H.264 stream depend on it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Encoder:
    """name: as FFmpeg calls it. settings: quality 1 .. 100 and bits per second that would suit -> private options.

    filters: bitstream filters, with their arguments.
    """

    name: str
    settings: Callable[[int, int], dict[str, str]]
    filters: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class VideoKind:
    """A container with its encoders, the best first. container_options: of the muxer."""

    container: Literal["mp4", "webm"]
    encoders: tuple[Encoder, ...]
    container_options: dict[str, str]
    has_alpha: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class VideoJob:
    """One video. path: of an open temporary file. width, height: even. check: raises Cancelled."""

    kind: VideoKind
    path: str
    width: int
    height: int
    fps: float
    quality: int
    has_alpha: bool
    metadata: FilmMetadata
    check: Callable[[], None]

    @property
    def rate(self) -> Fraction:
        """Frames per second as containers count them."""
        return exact_rate(self.fps)

    @property
    def bits_per_s(self) -> int:
        """For encoders that know no quality: 0.04 to 0.4 bits a pixel."""
        return round(self.width * self.height * self.fps * 0.04 * 10 ** (self.quality / 100))

    def tags(self) -> dict[str, str]:
        """What a container with free tags (WebM) says of the film; an MP4 has a note of its own."""
        metadata = self.metadata
        if self.kind.container != "webm" or metadata.is_empty:
            return {}
        tags = {"ENCODED_BY": metadata.software} if metadata.software else {}
        if metadata.source is not None:
            tags[SOURCE_TAG] = DIGITAL_SOURCE_TYPES[metadata.source]
        film = metadata.carried_film()
        if film is not None:
            tags[FILM_TAG] = film
        return tags


def _by_bits(_quality: int, bits_per_s: int) -> dict[str, str]:
    return {"b": str(bits_per_s)}


def _x264(quality: int, _bits_per_s: int) -> dict[str, str]:
    """CRF 16 (cannot be told from the frames) at 100, 18.4 at 90, 40 (blocks) at 0."""
    settings = {"crf": f"{40 - 0.24 * quality:.1f}", "preset": "medium", "threads": str(_THREADS)}
    return settings | {"x264-params": "sync-lookahead=0"}  # else one file of forty has other bits (measured)


def _vp9(quality: int, _bits_per_s: int) -> dict[str, str]:
    """CRF 18 at 100, 22 at 90, 58 at 0; constant quality needs a bit rate of 0."""
    return {
        "crf": str(round(58 - 0.4 * quality)),
        "b": "0",
        "deadline": "good",
        "cpu-used": "5",
        "row-mt": "1",
        "threads": str(_THREADS),
    }


def _mpeg4(quality: int, _bits_per_s: int) -> dict[str, str]:
    scale = str(max(2, round(16 - 0.14 * quality)))
    return {"qmin": scale, "qmax": scale}


MP4_KIND = VideoKind(
    container="mp4",
    encoders=(
        # x264 writes its settings, threads included, into an SEI unit (type 6): nobody's business
        Encoder(name="libx264", settings=_x264, filters="filter_units=remove_types=6"),
        Encoder(name="libopenh264", settings=_by_bits),
        Encoder(name="h264_videotoolbox", settings=_by_bits),
        Encoder(name="h264_mf", settings=_by_bits),
        Encoder(name="mpeg4", settings=_mpeg4),
    ),
    container_options={"movflags": "+faststart"},
)

WEBM_KIND = VideoKind(
    container="webm",
    encoders=(Encoder(name="libvpx-vp9", settings=_vp9), Encoder(name="libvpx", settings=_by_bits)),
    container_options={},
    has_alpha=True,
)
