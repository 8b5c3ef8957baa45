"""Video by a program ffmpeg, fed with raw frames through a pipe.

A thread feeds the pipe from a queue of two frames, so that a cancel is heard while ffmpeg is busy or stuck. When the
program that called is killed, ffmpeg sees the end of its input and ends too.
"""

from __future__ import annotations

import contextlib
import os
import queue
import shutil
import subprocess
import sys
import tempfile
import threading
from contextlib import ExitStack
from pathlib import Path
from typing import IO, Any

import numpy as np
from numpy.typing import NDArray

from genimg_desktop.core.errors import GenimgError
from genimg_desktop.core.text import Text
from genimg_desktop.export.film.video_kind import Encoder, VideoJob

_POLL_S = 0.05
_ASK_SECONDS = 30.0
_LAST_LINES = 20
_LAST_BYTES = 16_384
_FRAMES_AHEAD = 2


def find_ffmpeg() -> Path | None:
    """The program on the PATH; never one that merely lies in the present folder, where Windows looks too."""
    found = shutil.which("ffmpeg")
    if found is None:
        return None
    path = Path(found).absolute()
    on_path = {Path(folder).absolute() for folder in os.get_exec_path() if folder and Path(folder).is_absolute()}
    return path if path.parent in on_path else None


class FfmpegVideo:
    """One run of ffmpeg. Raises GenimgError with its last words when it fails."""

    def __init__(self, program: Path, job: VideoJob, stack: ExitStack) -> None:
        self._job = job
        self._log: IO[bytes] = stack.enter_context(tempfile.TemporaryFile())  # noqa: SIM115  the stack closes it
        notes = _notes_file(job, stack)
        command = _command(program, job, _pick(program, job), notes)
        try:
            self._process = subprocess.Popen(
                command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=self._log, **_apart()
            )
        except OSError as error:
            raise GenimgError(
                Text("ffmpeg could not be started: {why}", why=error.strerror or type(error).__name__),
                hint=Text("Install it anew, or choose another format."),
                details=repr(error),
            ) from error
        self._frames: queue.Queue[bytes | None] = queue.Queue(_FRAMES_AHEAD)
        self._feeder = threading.Thread(target=self._feed, name="ffmpeg-feeder", daemon=True)
        self._feeder.start()
        stack.callback(self._end)

    def add(self, frame: NDArray[np.uint8]) -> None:
        """Hand a frame over."""
        self._put(frame.tobytes())

    def close(self) -> None:
        """Wait until the file is complete."""
        self._put(None)
        while self._process.poll() is None:
            self._job.check()
            with contextlib.suppress(subprocess.TimeoutExpired):
                self._process.wait(_POLL_S)
        if self._process.returncode != 0:
            raise self._failed()

    def _put(self, data: bytes | None) -> None:
        while True:
            self._job.check()
            if self._process.poll() is not None:
                raise self._failed()
            with contextlib.suppress(queue.Full):
                self._frames.put(data, timeout=_POLL_S)
                return

    def _feed(self) -> None:
        """The thread: from the queue into the pipe. When ffmpeg is gone, ``poll`` tells the other side."""
        pipe = self._process.stdin
        assert pipe is not None
        with contextlib.suppress(OSError), pipe:
            while (data := self._frames.get()) is not None:
                pipe.write(data)

    def _end(self) -> None:
        """Whatever happened: no process and no thread is left."""
        if self._process.poll() is None:
            self._process.kill()
        self._process.wait()
        while self._feeder.is_alive():  # it waits for a frame, or its write has just failed
            with contextlib.suppress(queue.Full):
                self._frames.put_nowait(None)
            self._feeder.join(_POLL_S)

    def _failed(self) -> GenimgError:
        self._process.wait()
        end = self._log.seek(0, os.SEEK_END)
        self._log.seek(max(0, end - _LAST_BYTES))
        lines = self._log.read().decode("utf-8", "replace").strip().splitlines()[-_LAST_LINES:]
        why = lines[-1].strip() if lines else f"exit code {self._process.returncode}"
        return GenimgError(
            Text("ffmpeg could not write the film: {why}", why=why),
            hint=Text("Try another format or size."),
            details="\n".join(lines),
        )


def _pick(program: Path, job: VideoJob) -> Encoder:
    """The best encoder that this ffmpeg was built with."""
    try:
        asked = subprocess.run(
            [program, "-hide_banner", "-encoders"],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=_ASK_SECONDS,
            check=False,
            **_apart(),
        )
    except (OSError, subprocess.SubprocessError) as error:
        raise GenimgError(
            Text("ffmpeg does not answer."),
            hint=Text("Install it anew, or choose another format."),
            details=repr(error),
        ) from error
    there = set(asked.stdout.decode("utf-8", "replace").split())
    for encoder in job.kind.encoders:
        if encoder.name in there:
            return encoder
    raise GenimgError(
        Text("This ffmpeg cannot write {kind} video.", kind=job.kind.container),
        hint=Text("Install another build of it, or choose another format."),
    )


def _command(program: Path, job: VideoJob, encoder: Encoder, notes: Path | None) -> list[str]:
    source = ["-f", "rawvideo", "-pix_fmt", "rgba" if job.has_alpha else "rgb24"]
    source += ["-video_size", f"{job.width}x{job.height}", "-framerate", str(job.rate), "-i", "pipe:0"]
    tags = (
        ["-f", "ffmetadata", "-i", str(notes), "-map", "0:v", "-map_metadata", "1"]
        if notes
        else ["-map_metadata", "-1"]
    )
    planes = "yuva420p" if job.has_alpha else "yuv420p"
    named = "setparams=color_primaries=bt709:color_trc=iec61966-2-1"
    colours = ["-vf", f"scale=out_color_matrix=bt709:out_range=tv,{named},format={planes}"]
    colours += ["-colorspace", "bt709", "-color_primaries", "bt709", "-color_trc", "iec61966-2-1", "-color_range", "tv"]
    coding = ["-c:v", encoder.name]
    for name, value in encoder.settings(job.quality, job.bits_per_s).items():
        coding += [f"-{name}:v", value]
    if encoder.filters:
        coding += ["-bsf:v", encoder.filters]
    plain = ["-fflags", "+bitexact", "-flags:v", "+bitexact"]  # no version and no date in the file
    target = [part for name, value in job.kind.container_options.items() for part in (f"-{name}", value)]
    target += ["-f", job.kind.container, "-y", job.path]
    quiet = ["-hide_banner", "-loglevel", "error", "-nostdin"]
    return [str(program), *quiet, *source, *tags, *colours, *coding, *plain, *target]


def _notes_file(job: VideoJob, stack: ExitStack) -> Path | None:
    """A file with the tags, for a film is too long for a command line (FFmpeg's 'ffmetadata')."""
    tags = job.tags()
    if not tags:
        return None
    handle, name = tempfile.mkstemp(prefix="genimg-", suffix=".txt")
    path = Path(name)
    stack.callback(lambda: path.unlink(missing_ok=True))
    with os.fdopen(handle, "wb") as file:
        lines = [";FFMETADATA1", *(f"{key}={_escaped(value)}" for key, value in tags.items())]
        file.write(("\n".join(lines) + "\n").encode("utf-8"))
    return path


def _escaped(value: str) -> str:
    return "".join("\\" + c if c in "=;#\\\n" else c for c in value)


def _apart() -> dict[str, Any]:
    """Not reached by a Ctrl-C that is meant for us: we end it ourselves."""
    if sys.platform == "win32":
        return {"creationflags": subprocess.CREATE_NO_WINDOW | subprocess.CREATE_NEW_PROCESS_GROUP}
    return {"start_new_session": True}
