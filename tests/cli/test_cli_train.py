"""Training by the command line, in processes of its own: killed, interrupted, doubled, in two ranks."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
import torch
from train_stage import draw_pictures

from genimg_desktop.engine.train.checkpoint import CheckpointFolder
from genimg_desktop.spec.training.event_file import read_events
from genimg_desktop.spec.training.run_files import EVENTS

SMALL = ("base_channels=4", "latent_size=8", "batch=8", "precision=fp32", "snapshots=4", "resolution=32")
CLOCKED = ("images_per_s", "memory_mb")
"""Curves that are of the clock, not of the training."""


@pytest.fixture(scope="module")
def pictures(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return draw_pictures(tmp_path_factory.mktemp("discs"), count=48)


class Shell:
    """Runs the program with folders of its own."""

    def __init__(self, home: Path) -> None:
        self.home = home

    def command(self, *arguments: str) -> list[str]:
        return [sys.executable, "-m", "genimg_desktop", *arguments]

    def environment(self) -> dict[str, str]:
        homes = {f"XDG_{name}_HOME": str(self.home / name) for name in ("CONFIG", "DATA", "CACHE", "STATE")}
        return {**os.environ, **homes, "HOME": str(self.home), "OMP_NUM_THREADS": "1"}

    def run(self, *arguments: str, **more: Any) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            self.command(*arguments),
            env=self.environment(),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=100,
            check=False,
            **more,
        )

    def start(self, *arguments: str) -> subprocess.Popen[str]:
        return subprocess.Popen(
            self.command(*arguments),
            env=self.environment(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )


@pytest.fixture
def shell(tmp_path: Path) -> Shell:
    return Shell(tmp_path / "home")


def begin(pictures: Path, run: Path, *more: str, kimg: float = 0.3) -> list[str]:
    settings = [part for text in (*SMALL, *more) for part in ("--set", text)]
    return ["train", "--data", str(pictures), "--out", str(run), "--kimg", str(kimg), *settings]


def ticks(run: Path) -> dict[int, dict[str, float]]:
    events = [event for event in read_events(run / EVENTS) if event.kind == "tick"]
    told = {e.images: {name: v for name, v in e.values.items() if name not in CLOCKED} for e in events}
    assert len(told) == len(events), "a step was told twice"
    return told


def final_weights(run: Path) -> dict[str, torch.Tensor]:
    newest = CheckpointFolder(run).newest()
    assert newest is not None
    return newest.tensors


def prepared(shell: Shell, pictures: Path, run: Path, twin: Path, *more: str, kimg: float = 0.3) -> None:
    """Two runs of one config and one plan: the speed measured before a training decides where it is saved."""
    done = shell.run(*begin(pictures, run, *more, kimg=kimg))
    assert done.returncode == 0, done.stderr
    twin.mkdir()
    for name in ("config.json", "plan.json"):
        (twin / name).write_bytes((run / name).read_bytes())


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_a_training_killed_twenty_times_ends_as_if_it_never_was(shell: Shell, pictures: Path, tmp_path: Path) -> None:
    whole, killed = tmp_path / "whole", tmp_path / "killed"
    prepared(shell, pictures, whole, killed, kimg=0.8)
    chance = random.Random(3)
    kills = 0
    while kills < 20:
        process = shell.start("train", str(killed), "--events")
        assert process.stdout is not None
        for _ in range(chance.randint(1, 12)):
            if not process.stdout.readline():
                break
        time.sleep(chance.uniform(0.0, 0.05))  # the moment is the point: anywhere inside a step or a save
        if process.poll() is not None:
            break  # it came to its end before the twentieth
        process.send_signal(signal.SIGKILL)
        process.communicate()
        kills += 1
    done = shell.run("train", str(killed))
    assert done.returncode == 0, done.stderr
    assert kills >= 10
    assert ticks(killed) == ticks(whole)
    a, b = final_weights(whole), final_weights(killed)
    assert [name for name in a if not torch.equal(a[name], b[name])] == []
    assert not [path for path in killed.rglob("*") if ".genimg-" in path.name]


@pytest.mark.slow
def test_two_ranks_learn_what_one_learns(shell: Shell, pictures: Path, tmp_path: Path) -> None:
    alone, pair = tmp_path / "alone", tmp_path / "pair"
    more = ("optimiser=sgd", "learning_rate=0.01", "schedule=constant", "augment_cutout=true", "r1_gamma=0.1")
    prepared(shell, pictures, alone, pair, *more, kimg=0.24)
    plan = json.loads((pair / "plan.json").read_text())
    (pair / "plan.json").write_text(json.dumps({**plan, "ranks": 2}))
    done = in_two_ranks(shell, "train", str(pair))
    assert done.returncode == 0, done.stderr
    a, b = final_weights(alone), final_weights(pair)
    away = {name: float((a[name].double() - b[name].double()).abs().max()) for name in a if "network" in name}
    assert max(away.values()) < 1e-4, away
    one, two = ticks(alone), ticks(pair)
    assert one.keys() == two.keys()
    for images in one:
        assert one[images]["discriminator"] == pytest.approx(two[images]["discriminator"], abs=1e-4)


@pytest.mark.slow
def test_two_ranks_begin_a_training_with_one_plan_although_each_has_a_clock_of_its_own(
    shell: Shell, pictures: Path, tmp_path: Path
) -> None:
    run = tmp_path / "run"
    arguments = [a for a in begin(pictures, run) if a not in ("--kimg", "0.3")]
    done = in_two_ranks(shell, *arguments, "--minutes", "0.05", "--set", "precision=auto")  # the speed decides the goal
    assert done.returncode == 0, done.stderr
    plan = json.loads((run / "plan.json").read_text())
    last = list(read_events(run / EVENTS))[-1]
    assert plan["ranks"] == 2
    assert last.kind == "finished" and last.images <= plan["goal_images"]


def in_two_ranks(shell: Shell, *arguments: str) -> subprocess.CompletedProcess[str]:
    torchrun = [sys.executable, "-m", "torch.distributed.run", "--standalone", "--nproc-per-node", "2"]
    return subprocess.run(
        [*torchrun, "-m", "genimg_desktop", *arguments],
        env=shell.environment(),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=110,
        check=False,
    )


def test_ctrl_c_saves_and_the_same_command_goes_on(shell: Shell, pictures: Path, tmp_path: Path) -> None:
    run = tmp_path / "run"
    process = shell.start(*begin(pictures, run, kimg=500.0), "--events")
    read_until(process, "tick")
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=60)
    assert process.returncode == 0, err
    last = json.loads(out.splitlines()[-1])
    assert (last["kind"], last["code"]) == ("finished", "stopped")
    saved = CheckpointFolder(run).newest()
    assert saved is not None and saved.manifest.images == last["images"]

    again = shell.start("train", str(run), "--events")
    assert read_until(again, "resumed")["images"] == last["images"]
    assert again.stdin is not None
    again.stdin.write("stop\n")
    again.stdin.flush()
    out, err = again.communicate(timeout=60)
    assert again.returncode == 0, err


def test_a_training_that_runs_is_not_started_twice(shell: Shell, pictures: Path, tmp_path: Path) -> None:
    run = tmp_path / "run"
    process = shell.start(*begin(pictures, run, kimg=500.0), "--events")
    try:
        read_until(process, "tick")
        second = shell.run("train", str(run))
        assert second.returncode == 2
        assert "already" in second.stderr
    finally:
        process.kill()
        process.communicate()


def test_what_cannot_be_trained_is_said_in_a_sentence(shell: Shell, pictures: Path, tmp_path: Path) -> None:
    newer = tmp_path / "newer"
    newer.mkdir()
    (newer / "config.json").write_text('{"schema": 99}')
    cases: Sequence[tuple[list[str], str]] = [
        (["train"], "Say which pictures"),
        (["train", str(tmp_path / "nowhere")], "is no training"),
        (["train", str(newer)], "newer version"),
        (["train", "--data", str(tmp_path / "gone"), "--out", str(tmp_path / "a")], "is not there"),
        (["train", "--data", str(tmp_path / "home"), "--out", str(tmp_path / "b")], "no readable picture"),
        (
            ["train", "--data", str(pictures), "--out", str(tmp_path / "c"), "--set", "losss=hinge"],
            "no setting 'losss'",
        ),
        (["train", "--data", str(pictures), "--out", str(tmp_path / "d"), "--set", "loss=magic"], "cannot be 'magic'"),
    ]
    (tmp_path / "home").mkdir(exist_ok=True)
    for arguments, sentence in cases:
        done = shell.run(*arguments)
        assert done.returncode == 2, (arguments, done.stderr)
        assert sentence in done.stderr, (sentence, done.stderr)
        assert "Traceback" not in done.stderr


def test_the_preflight_says_what_a_training_takes_and_begins_nothing(
    shell: Shell, pictures: Path, tmp_path: Path
) -> None:
    run = tmp_path / "run"
    done = shell.run(*begin(pictures, run), "--preflight")
    assert done.returncode == 0, done.stderr
    plan = json.loads(done.stdout)
    assert plan["images_per_s"] > 0 and plan["memory_bytes"] > 0 and plan["disk_bytes"] > 0
    assert sorted(path.name for path in run.iterdir()) == ["config.json"]


def test_runs_lists_the_trainings_of_the_person(shell: Shell, pictures: Path) -> None:
    run = shell.home / "DATA" / "genimg" / "runs" / "discs"
    assert shell.run(*begin(pictures, run, kimg=0.1)).returncode == 0
    listed = json.loads(shell.run("runs", "--json").stdout)
    assert [(row["name"], row["state"]) for row in listed] == [("discs", "finished")]
    assert "discs" in shell.run("runs").stdout


def read_until(process: subprocess.Popen[str], kind: str) -> dict[str, Any]:
    """The first event of a kind; what the program says when it ends before."""
    assert process.stdout is not None and process.stderr is not None
    for line in process.stdout:
        event: dict[str, Any] = json.loads(line)
        if event["kind"] == kind:
            return event
    raise AssertionError(process.stderr.read())
