"""A training without torch: tells plausible events of a config, heeds stop and pause, and misbehaves on demand.

``python fake_trainer.py RUN [--ticks N] [--tick-s S] [--mode MODE]``. Modes: 'crash' (a signal, at half), 'error' (one
sentence and code 2, at half), 'hang' (hears nothing, at half), 'silent' (never tells anything), '' (well).
"""

from __future__ import annotations

import argparse
import json
import math
import os
import signal
import struct
import sys
import threading
from pathlib import Path

import numpy as np

from genimg_desktop.core.files import write_atomically
from genimg_desktop.core.serde import to_json
from genimg_desktop.core.text import Text
from genimg_desktop.image.encoders import encode_png
from genimg_desktop.jobs.parent_watch import Controls
from genimg_desktop.library.run_lock import CONTROL, RunLock
from genimg_desktop.spec.card import ModelCard
from genimg_desktop.spec.latent import LatentSpec
from genimg_desktop.spec.training.config import read_config
from genimg_desktop.spec.training.event import Said, TrainEvent
from genimg_desktop.spec.training.event_file import EventWriter, read_events, truncate_after, write_best
from genimg_desktop.spec.training.event_line import event_line
from genimg_desktop.spec.training.run_files import (
    BEST,
    CONFIG,
    EVENTS,
    STRIP_SIDE,
    moment_name,
    snapshot_model,
    snapshot_sheet,
)

IMAGES_PER_TICK = 1000
SNAPSHOT_TICKS = 4
_never = threading.Event()


def sheet_at(images: int, side: int) -> np.ndarray:
    """A sheet whose colours come out of grey as time goes on."""
    rows, columns = np.mgrid[0 : STRIP_SIDE * side, 0 : STRIP_SIDE * side]
    share = min(images / 20_000, 1.0)
    out = np.full((*rows.shape, 4), 255, np.uint8)
    for channel, wave in enumerate((rows, columns, rows + columns)):
        out[..., channel] = 128 + 120 * share * np.sin(wave / (6.0 + channel))
    return out


def model_at(config: object, images: int) -> bytes:
    """A model file with one weight in it."""
    title = config.title  # type: ignore[attr-defined]
    card = ModelCard(
        id=f"{title.lower()}-{images}",
        title=f"{title} ({images / 1000:g} kimg)",
        arch="dcgan",
        source="trained",
        resolution=config.data.resolution,  # type: ignore[attr-defined]
        latent=LatentSpec(kind="gaussian", size=16),
    )
    head = {
        "__metadata__": {"genimg.card": to_json(card).decode()},
        "weight": {"dtype": "F32", "shape": [1], "data_offsets": [0, 4]},
    }
    text = json.dumps(head).encode()
    text += b" " * (-len(text) % 8)
    return struct.pack("<Q", len(text)) + text + struct.pack("<f", float(images))


class Fake:
    """One training."""

    def __init__(self, run: Path, ticks: int, tick_s: float, mode: str) -> None:
        self.run, self.ticks, self.tick_s, self.mode = run, ticks, tick_s, mode
        self.config = read_config((run / CONFIG).read_bytes())
        known = list(read_events(run / EVENTS))
        kept = [event for event in known if event.kind in ("checkpoint", "paused")]
        self.images = kept[-1].images if kept else 0
        self.is_new = not known
        self.best = min((e.values["kid"] for e in known if e.kind == "best"), default=math.inf)

    def event(self, kind: str, **more: object) -> TrainEvent:
        return TrainEvent(kind=kind, images=self.images, seconds=self.images / 500, **more)  # type: ignore[arg-type]

    def train(self, controls: Controls) -> None:
        with RunLock(self.run):
            if not self.is_new:
                truncate_after(self.run / EVENTS, self.images)
            with EventWriter(self.run / EVENTS) as writer:
                self.follow(writer, controls)

    def follow(self, writer: EventWriter, controls: Controls) -> None:
        def tell(event: TrainEvent) -> None:
            writer.write(event)
            controls.tell(event_line(event))

        goal = {"goal_images": float(self.ticks * IMAGES_PER_TICK), "num_pictures": 60.0}
        tell(self.event("started" if self.is_new else "resumed", values=goal))
        if self.is_new:
            self.snapshot(tell)
        while self.images < goal["goal_images"]:
            if _never.wait(self.tick_s) or controls.stop_asked() or controls.pause_asked():
                break
            self.images += IMAGES_PER_TICK
            self.tick(tell)
            if self.images == IMAGES_PER_TICK * (self.ticks // 2):
                self.misbehave()
        tell(self.event("checkpoint"))
        if controls.stop_asked():
            tell(self.event("finished", code="stopped"))
        elif controls.pause_asked():
            tell(self.event("paused", code="paused"))
        else:
            tell(self.event("finished", code="done"))

    def tick(self, tell: object) -> None:
        kimg = self.images / 1000
        noise = np.random.RandomState(self.images).standard_normal(4) * 0.05
        values = {
            "generator": 2.0 + math.exp(-kimg / 5) + noise[0],
            "discriminator": 0.8 + noise[1],
            "real_sign": 0.3 + 0.2 * (1 - math.exp(-kimg / 20)) + noise[2],
            "rate_generator": 2e-4,
            "rate_discriminator": 2e-4,
            "augmentation": min(0.02 * kimg, 0.4),
            "images_per_s": 500.0 + 40 * noise[3],
            "memory_mb": 820.0,
        }
        tell(self.event("tick", values=values))  # type: ignore[operator]
        if (self.images // IMAGES_PER_TICK) % SNAPSHOT_TICKS == 0:
            self.snapshot(tell)
        if self.images == 5 * IMAGES_PER_TICK:
            alarm = Said.of(Text("All pictures begin to look alike."))
            remedy = Said.of(Text("It went back to the best moment and takes smaller steps now."))
            tell(  # type: ignore[operator]
                self.event("alarm", text=alarm, code="collapse", remedy="roll_back_to_best", remedy_text=remedy)
            )

    def snapshot(self, tell: object) -> None:
        kid = 0.4 * math.exp(-self.images / 9000) + 0.02 * math.sin(self.images)
        write_atomically(snapshot_sheet(self.run, self.images), encode_png(sheet_at(self.images, 16)))
        write_atomically(snapshot_model(self.run, self.images), model_at(self.config, self.images))
        values = {"kid": kid, "kid_error": 0.01, "swd": kid * 2, "coverage": 1 - kid, "diversity": 0.9}
        name = f"snapshots/{moment_name(self.images)}.png"
        tell(self.event("snapshot", path=name, values=values))  # type: ignore[operator]
        if kid < self.best:
            self.best = kid
            text = Said.of(Text("Best so far: {name} {score}.", name="KID@gen1", score=f"{kid:.4f}"))
            best = self.event("best", values={"kid": kid}, text=text, code="kid")
            write_best(self.run / BEST, best)
            tell(best)  # type: ignore[operator]
        tell(self.event("checkpoint"))  # type: ignore[operator]

    def misbehave(self) -> None:
        if self.mode == "crash":
            sys.stderr.write("about to crash\n")
            sys.stderr.flush()
            os.kill(os.getpid(), signal.SIGSEGV)
        if self.mode == "error":
            sys.stderr.write("genimg: The folder of pictures is gone.\n")
            sys.stderr.flush()
            os._exit(2)
        if self.mode == "hang":
            signal.signal(signal.SIGTERM, signal.SIG_IGN)
            _never.wait()


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("run", type=Path)
    parser.add_argument("--ticks", type=int, default=12)
    parser.add_argument("--tick-s", type=float, default=0.005)
    parser.add_argument("--mode", default="")
    options = parser.parse_args()
    if options.mode == "silent":
        _never.wait()
    with Controls(stdin=0, control=options.run / CONTROL, poll_s=0.05) as controls:
        Fake(options.run, options.ticks, options.tick_s, options.mode).train(controls)


if __name__ == "__main__":
    main()
