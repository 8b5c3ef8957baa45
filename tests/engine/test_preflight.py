"""What the dry steps say, and how a training is divided into ticks and moments."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from train_stage import draw_pictures, small_cache, small_config, small_plan

from genimg_desktop.core.context import QuietContext
from genimg_desktop.core.errors import OutOfMemory
from genimg_desktop.engine.train.objectives.gan import GanObjective
from genimg_desktop.engine.train.preflight import preflight, with_intervals
from genimg_desktop.engine.train.ranks import Ranks
from genimg_desktop.engine.train.setup import Setup
from genimg_desktop.spec.training.gan import GanOptions


@pytest.fixture(scope="module")
def stage(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    place = tmp_path_factory.mktemp("preflight")
    return draw_pictures(place / "discs"), place / "cache"


def setup_of(stage: tuple[Path, Path], **options: Any) -> Setup:
    config = small_config(stage[0], **options)
    return Setup.build(config, small_cache(config, stage[1]), small_plan(), Ranks())


@settings(max_examples=60, deadline=None)
@given(
    kimg=st.floats(0.1, 100_000),
    minutes=st.one_of(st.just(0.0), st.floats(0.1, 10_000)),
    speed=st.floats(0.5, 50_000),
    snapshots=st.integers(4, 200),
)
def test_moments_fall_on_ticks_and_ticks_on_steps(
    stage: tuple[Path, Path], kimg: float, minutes: float, speed: float, snapshots: int
) -> None:
    setup = setup_of(stage)
    options = GanOptions(kimg=kimg, minutes=minutes, snapshots=snapshots)
    plan = with_intervals(setup, options, speed)
    step = setup.images_per_step
    assert plan.step_images % step == 0 and plan.snapshot_images % plan.step_images == 0
    assert plan.goal_images % plan.snapshot_images == 0 and plan.goal_images > 0
    wanted = min(kimg * 1000, minutes * 60 * speed if minutes else float("inf"))
    assert plan.goal_images <= max(1.6 * wanted, 8 * step)
    assert plan.goal_images // plan.snapshot_images <= 1.5 * snapshots + 6


def test_the_dry_steps_measure_speed_memory_and_disk(stage: tuple[Path, Path]) -> None:
    config = small_config(stage[0])
    plan = preflight(config, small_cache(config, stage[1]), "cpu", Ranks(), QuietContext())
    assert plan.images_per_s > 0 and plan.memory_bytes > 50e6 and plan.disk_bytes > 0
    assert plan.precision == "fp32" and plan.parts == 1


def test_a_batch_that_does_not_fit_is_planned_in_parts(
    stage: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    step = GanObjective.step

    def small_memory(self: GanObjective, batch: Any) -> Any:
        if self.setting.parts < 4:
            raise MemoryError
        return step(self, batch)

    monkeypatch.setattr(GanObjective, "step", small_memory)
    config = small_config(stage[0])
    assert preflight(config, small_cache(config, stage[1]), "cpu", Ranks(), QuietContext()).parts == 4


def test_what_fits_in_no_way_is_said_before_the_training(
    stage: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_memory(_self: GanObjective, _batch: Any) -> Any:
        raise MemoryError

    monkeypatch.setattr(GanObjective, "step", no_memory)
    config = small_config(stage[0])
    with pytest.raises(OutOfMemory, match="not even a few pictures"):
        preflight(config, small_cache(config, stage[1]), "cpu", Ranks(), QuietContext())


def test_a_program_error_in_the_dry_steps_is_not_taken_for_a_lack_of_memory(
    stage: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_self: GanObjective, _batch: Any) -> Any:
        raise RuntimeError("shapes do not match")

    monkeypatch.setattr(GanObjective, "step", broken)
    config = small_config(stage[0])
    with pytest.raises(RuntimeError, match="shapes"):
        preflight(config, small_cache(config, stage[1]), "cpu", Ranks(), QuietContext())
