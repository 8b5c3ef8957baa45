"""Writing a film of 120 frames of 256 px once its frames are drawn, beside the way in which people write them."""

from __future__ import annotations

import importlib
import importlib.util
import tempfile
import time
import tracemalloc
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image
from stage import table

from genimg_desktop.app.film_export import film_facts, film_requests
from genimg_desktop.app.workbench import Workbench
from genimg_desktop.core.context import QuietContext
from genimg_desktop.core.paths import paths_under
from genimg_desktop.export.film import FILM_FORMATS
from genimg_desktop.export.film.film_format import FilmFacts
from genimg_desktop.export.film.options import FilmOptions
from genimg_desktop.export.film.write import FilmStory, write_film
from genimg_desktop.image.pixels import Pixels
from genimg_desktop.image.resample import resize
from genimg_desktop.spec.film import Film, Keyframe
from genimg_desktop.spec.film_path import frame_latents
from genimg_desktop.spec.latent import Latent, LatentSpec

MODEL = "fruit-dcgan-64"
SIDE = 256
NAMES = {"mp4": "a.mp4", "webm": "a.webm", "webp": "a.webp", "gif": "a.gif", "apng": "a.png", "png-folder": "a"}


def run() -> None:
    """Print every format beside the plain way, the memory of a long film, and the cost of a path."""
    with tempfile.TemporaryDirectory() as folder:
        bench = Workbench(paths_under(Path(folder)))
        card = bench.models.find(MODEL).card
        keys = tuple(Keyframe(latent=Latent(seed=seed), duration_s=1.0) for seed in (11, 22, 33, 44))
        film = Film(model=MODEL, keyframes=keys, fps=30.0, loop="loop")
        small = [bench.engine.run(request, QuietContext()).pixels for request in film_requests(film, card)]
        frames = [resize(pixels, SIDE, SIDE, "sharp") for pixels in small]
        facts = FilmFacts(width=SIDE, height=SIDE, fps=30.0, count=len(frames), plays=film_facts(film, card).plays)
        if "mp4" in PLAIN:
            importlib.import_module("av")  # neither way pays for it
        rows = [_row(name, frames, facts, Path(folder)) for name in NAMES if FILM_FORMATS.load(name).missing() is None]
        table(
            f"{len(frames)} frames of {SIDE} px, once they are drawn",
            ["format", "ours", "size", "plain way", "its size", "plain / ours"],
            rows,
        )
        _memory(frames, facts, Path(folder))
    _paths()


def _row(name: str, frames: list[Pixels], facts: FilmFacts, folder: Path) -> list[str]:
    path = folder / NAMES[name]
    seconds = _timed(
        lambda: write_film(iter(frames), facts, FilmStory(), path, FilmOptions(format=name), QuietContext())
    )
    size = sum(file.stat().st_size for file in path.iterdir()) if path.is_dir() else path.stat().st_size
    plain = PLAIN.get(name)
    words = [name, f"{seconds:.2f} s", f"{size / 1e6:.2f} MB"]
    if plain is None:
        return [*words, "-", "-", "-"]
    other = folder / f"plain-{NAMES[name]}"
    plain_s = _timed(lambda: plain(frames, other))
    return [*words, f"{plain_s:.2f} s", f"{other.stat().st_size / 1e6:.2f} MB", f"{plain_s / seconds:.1f} x"]


def _timed(work: Callable[[], object]) -> float:
    begin_s = time.perf_counter()
    work()
    return time.perf_counter() - begin_s


def _pillow(frames: list[Pixels], path: Path, **options: Any) -> None:
    images = [Image.fromarray(frame[..., :3]) for frame in frames]
    images[0].save(path, save_all=True, append_images=images[1:], duration=33, loop=0, **options)


def _plain_mp4(frames: list[Pixels], path: Path) -> None:
    """The example in PyAV's documentation; at its usual quality, CRF 23, where ours at 90 is 18.4."""
    av: Any = importlib.import_module("av")
    with av.open(str(path), "w") as container:
        stream = container.add_stream("libx264", rate=30)
        stream.width, stream.height, stream.pix_fmt = SIDE, SIDE, "yuv420p"
        for frame in frames:
            picture = av.VideoFrame.from_ndarray(np.ascontiguousarray(frame[..., :3]), format="rgb24")
            for packet in stream.encode(picture):
                container.mux(packet)
        for packet in stream.encode():
            container.mux(packet)


PLAIN: dict[str, Callable[[list[Pixels], Path], None]] = {
    "webp": lambda frames, path: _pillow(frames, path, quality=90, method=4),
    "gif": _pillow,
    "apng": _pillow,
}
if importlib.util.find_spec("av") is not None:
    PLAIN["mp4"] = _plain_mp4


def _memory(frames: list[Pixels], facts: FilmFacts, folder: Path) -> None:
    def peak(name: str, rounds: int) -> float:
        def stream() -> Iterator[Pixels]:
            for _ in range(rounds):
                yield from frames

        tracemalloc.start()
        write_film(stream(), facts, FilmStory(), folder / f"m{NAMES[name]}", FilmOptions(format=name), QuietContext())
        most = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        return most / 1e6

    rows = [[name, f"{peak(name, 1):.1f} MB", f"{peak(name, 4):.1f} MB"] for name in ("gif", "apng", "webp")]
    table("Most memory of Python and numpy while a film is written", ["format", "120 frames", "480 frames"], rows)


def _paths() -> None:
    spec = LatentSpec(kind="gaussian", size=512)
    rows = []
    for flow in ("straight", "through"):
        keys = tuple(Keyframe(latent=Latent(seed=seed), duration_s=10.0) for seed in range(10))
        film = Film(model="m", keyframes=keys, fps=30.0, loop="loop", flow=flow)  # type: ignore[arg-type]
        seconds = _timed(lambda film=film: [None for _ in frame_latents(film, spec)])  # type: ignore[misc]
        rows.append([flow, f"{1e6 * seconds / film.frame_count:.0f} µs"])
    table("The latent of a frame, 512 numbers", ["path", "per frame"], rows)
