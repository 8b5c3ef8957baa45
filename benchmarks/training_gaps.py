"""The holes in the window's event loop while a training runs and its curves and pictures come in; and what the window
costs the training."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from scan import make_pictures
from stage import GapMeter, Stage, percentile, stage, table

from genimg_desktop.spec.training.config import TrainConfig
from genimg_desktop.spec.training.data_plan import DataPlan
from genimg_desktop.ui.panels.monitor import MonitorPanel

SECONDS = 60.0
WARM_UP_S = 15.0
OPTIONS: dict[str, int | float | str | bool] = {"base_channels": 32, "kimg": 100_000.0, "minutes": 30.0}


def run() -> None:
    """Print the table."""
    with tempfile.TemporaryDirectory() as name:
        place = Path(name)
        make_pictures(place / "jpegs", 500, 96)
        alone = [_alone(place, number) for number in range(2)]
        with stage() as made:
            gaps, seen = _watched(made, place)
        alone.append(_alone(place, 2))
    table(
        f"Event loop while a DCGAN trains for {SECONDS:.0f} s and the monitor shows it",
        ["p50", "p99", "max"],
        [[f"{figure:.1f} ms" for figure in (percentile(gaps, 0.5), percentile(gaps, 0.99), max(gaps))]],
    )
    plain = sorted(alone)[1]
    table(
        "What the window costs the training",
        ["alone (median of 3)", "watched", "loss"],
        [[f"{plain:.0f} pictures/s", f"{seen:.0f} pictures/s", f"{100 * (1 - seen / plain):.1f} %"]],
    )


def _config(place: Path) -> TrainConfig:
    return TrainConfig(
        recipe="dcgan", title="Gaps", data=DataPlan(path=str(place / "jpegs"), resolution=64), options=OPTIONS
    )


def _watched(made: Stage, place: Path) -> tuple[list[float], float]:
    panel = MonitorPanel(made.session)
    panel.resize(1100, 500)
    panel.show()
    runs = made.session.runs
    folder = runs.start(_config(place))
    made.session.monitor.show(folder)
    made.spin(lambda: bool((state := runs.state(folder)) and state.curve_names), 120.0)
    _pass(made, WARM_UP_S)
    meter = GapMeter()
    begun, begun_s = _shown(made, folder), time.perf_counter()
    meter.start()
    _pass(made, SECONDS)
    gaps = list(meter.stop())
    speed = (_shown(made, folder) - begun) / (time.perf_counter() - begun_s)
    runs.stop(folder)
    made.spin(lambda: not runs.is_training, 60.0)
    panel.close()
    return gaps, speed


def _pass(made: Stage, seconds: float) -> None:
    end_s = time.perf_counter() + seconds
    made.spin(lambda: time.perf_counter() > end_s, seconds + 60.0)


def _shown(made: Stage, folder: Path) -> int:
    state = made.session.runs.state(folder)
    return state.images if state is not None else 0


def _alone(place: Path, number: int) -> float:
    """Pictures per second of the same training in a shell, over the same time."""
    settings = [part for name, value in OPTIONS.items() for part in ("--set", f"{name}={value}")]
    command = [sys.executable, "-m", "genimg_desktop", "train", "--data", str(place / "jpegs")]
    process = subprocess.Popen(
        [*command, "--out", str(place / f"alone{number}"), "--events", *settings],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).resolve().parent.parent,
    )
    assert process.stdout is not None and process.stdin is not None
    first: tuple[int, float] | None = None
    began_s = 0.0
    for line in process.stdout:
        event = json.loads(line)
        if event["kind"] != "tick":
            continue
        now_s = time.perf_counter()
        began_s = began_s or now_s
        if now_s - began_s > WARM_UP_S and first is None:
            first = (event["images"], now_s)
        if first is not None and now_s - first[1] > SECONDS:
            break
    assert first is not None
    speed = (event["images"] - first[0]) / (time.perf_counter() - first[1])
    process.stdin.write("stop\n")
    process.stdin.close()
    process.stdout.read()
    process.wait()
    return speed
