"""A training from its first event to its last: exact going on, stopping, trouble."""

from __future__ import annotations

import itertools
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import torch
from train_stage import FixedJudge, draw_pictures, small_cache, small_config, small_plan, small_trainer

from genimg_desktop.core.errors import BadInput, OutOfMemory, SaveFailed
from genimg_desktop.engine.data.cache import DataCache
from genimg_desktop.engine.train.objectives import NotFinite
from genimg_desktop.engine.train.state import tensors_of
from genimg_desktop.engine.train.trainer import Trainer
from genimg_desktop.spec.training.config import TrainConfig
from genimg_desktop.spec.training.run_files import CHECKPOINTS, snapshot_model, snapshot_sheet
from genimg_desktop.spec.training.wishes import Wishes
from genimg_desktop.spec.weights_head import read_head

RECIPES: list[tuple[str, dict[str, Any]]] = [
    ("dcgan", {}),
    ("dcgan", {"loss": "wgan_gp", "norm": "none", "discriminator_steps": 2}),
    ("dcgan", {"loss": "rpgan", "norm": "none", "r1_gamma": 1.0, "r2_gamma": 1.0, "penalty_every": 2}),
    ("dcgan", {"loss": "non_saturating", "norm": "batch", "label_smoothing": 0.1, "feature_matching": 1.0}),
    ("dcgan", {"augment": "ada", "ada_kimg": 1.0, "ada_target": 0.1}),
    ("dcgan", {"loss": "wgan", "norm": "none", "optimiser": "rmsprop"}),
    ("dcgan", {"loss": "lsgan", "optimiser": "adamw", "l2": 0.01, "l1": 1e-4, "clip_norm": 1.0, "schedule": "cosine"}),
    ("vae", {}),
    ("vae", {"reconstruction": "bce", "capacity": 5.0, "optimiser": "sgd", "learning_rate": 1e-4}),
]


@pytest.fixture(autouse=True)
def one_thread() -> Iterator[None]:
    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(threads)


@pytest.fixture(scope="module")
def pictures(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return draw_pictures(tmp_path_factory.mktemp("discs"))


def cached(config: TrainConfig, tmp_path: Path) -> DataCache:
    return small_cache(config, tmp_path / "cache")


def weights(trainer: Trainer) -> dict[str, torch.Tensor]:
    return {name: tensor.detach().clone() for name, tensor in tensors_of(trainer.setup.objective).items()}


def assert_same_bits(a: dict[str, torch.Tensor], b: dict[str, torch.Tensor]) -> None:
    assert a.keys() == b.keys()
    assert [name for name in a if not torch.equal(a[name], b[name])] == []


@pytest.mark.parametrize(("recipe", "options"), RECIPES)
def test_a_training_gone_on_with_ends_in_the_same_bits_as_one_never_stopped(
    recipe: str, options: dict[str, Any], pictures: Path, tmp_path: Path
) -> None:
    config = small_config(pictures, recipe, **options)
    cache = cached(config, tmp_path)
    plan = small_plan(batch=8, goal_images=128 * (1 + ("discriminator_steps" in options)))
    whole = small_trainer(config, cache, tmp_path / "whole", plan=plan)
    whole_events = list(whole.run())

    interrupted = small_trainer(config, cache, tmp_path / "halves", plan=plan)
    for event in interrupted.run():
        if event.kind == "tick" and event.images > plan.goal_images // 2:
            break  # as if killed: nothing is saved at this moment
    interrupted.checkpoints.wait()
    again = small_trainer(config, cache, tmp_path / "halves", plan=plan)
    events = list(again.run())

    assert events[0].kind == "resumed" and events[0].images == plan.goal_images // 2
    assert whole_events[-1].kind == events[-1].kind == "finished"
    assert_same_bits(weights(whole), weights(again))
    ticks = {
        e.images: {k: v for k, v in e.values.items() if k not in ("images_per_s", "memory_mb")}
        for e in whole_events
        if e.kind == "tick"
    }
    for event in (e for e in events if e.kind == "tick"):
        assert ticks[event.images] == {k: v for k, v in event.values.items() if k not in ("images_per_s", "memory_mb")}


def test_every_moment_is_kept_as_a_model_with_the_note_of_the_data_in_its_card(pictures: Path, tmp_path: Path) -> None:
    config = small_config(pictures, use_labels=False)
    events = list(small_trainer(config, cached(config, tmp_path), tmp_path / "run").run())
    moments = [event.images for event in events if event.kind == "snapshot"]
    assert moments == [0, 32, 64, 96, 128]
    cards = [read_head(snapshot_model(tmp_path / "run", images)).card for images in moments]
    assert len({card.id for card in cards}) == len(moments)
    assert all(snapshot_sheet(tmp_path / "run", images).is_file() for images in moments)


def test_stopping_saves_at_once_and_says_so(pictures: Path, tmp_path: Path) -> None:
    config = small_config(pictures)
    asked = itertools.count()
    wishes = Wishes(is_stop_asked=lambda: next(asked) >= 4)
    trainer = small_trainer(config, cached(config, tmp_path), tmp_path / "run", wishes=wishes)
    events = list(trainer.run())
    assert events[-1].kind == "finished" and events[-1].code == "stopped"
    newest = trainer.checkpoints.newest()
    assert newest is not None and newest.manifest.images == events[-1].images == 40


def test_pausing_is_told_apart_from_stopping(pictures: Path, tmp_path: Path) -> None:
    config = small_config(pictures)
    wishes = Wishes(is_pause_asked=lambda: True)
    events = list(small_trainer(config, cached(config, tmp_path), tmp_path / "run", wishes=wishes).run())
    assert events[-1].kind == "paused"


def test_a_training_out_of_time_ends_with_a_last_moment(
    pictures: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    config = small_config(pictures, minutes=1.0)
    trainer = small_trainer(config, cached(config, tmp_path), tmp_path / "run")
    monkeypatch.setattr(Trainer, "seconds", property(lambda self: float(self.images)))
    events = list(trainer.run())
    assert events[-1].code == "time"
    assert [e.images for e in events if e.kind == "snapshot"][-1] == events[-1].images == 64


def test_broken_numbers_take_the_last_good_state_and_half_the_rate(
    pictures: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    config = small_config(pictures)
    trainer = small_trainer(config, cached(config, tmp_path), tmp_path / "run")
    step = trainer.setup.objective.step

    def break_once(batch: Any) -> Any:
        if batch.images == 48:
            for parameter in trainer.setup.objective.networks["generator"].parameters():
                parameter.data.fill_(torch.nan)
        return step(batch)

    monkeypatch.setattr(trainer.setup.objective, "step", break_once)
    events = list(trainer.run())
    alarm = next(event for event in events if event.code == "nan")
    assert alarm.remedy == "reload_last_good" and alarm.images == 48
    assert alarm.text is not None and "not finite" in str(alarm.text.text())
    assert events[-1].kind == "finished" and events[-1].images == 128
    assert trainer.setup.objective.rates == {"generator": 0.5, "discriminator": 0.5}
    assert all(bool(t.isfinite().all()) for t in weights(trainer).values())
    ticks = [event.images for event in events if event.kind == "tick"]
    assert ticks == sorted(set(ticks))


def test_numbers_that_keep_breaking_end_the_training_with_a_good_state_kept(
    pictures: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    config = small_config(pictures)
    trainer = small_trainer(config, cached(config, tmp_path), tmp_path / "run")

    def always_break(_batch: Any) -> Any:
        raise NotFinite("generator.first.weight.gradient")

    monkeypatch.setattr(trainer.setup.objective, "step", always_break)
    events = list(trainer.run())
    assert events[-1].kind == "failed"
    assert sum(event.code == "nan" for event in events) == 4  # three tries, then the end
    assert any("first.weight" in str(event.text.text()) for event in events if event.text)
    newest = trainer.checkpoints.newest()
    assert newest is not None
    assert all(bool(t.isfinite().all()) for t in newest.tensors.values())


def test_a_collapse_goes_back_to_the_best_moment(pictures: Path, tmp_path: Path) -> None:
    config = small_config(pictures, kimg=1.0)

    def scores(call: int) -> dict[str, float]:
        kid = 0.1 - 0.01 * call if call <= 4 else 0.5
        return {"kid": kid, "kid_error": 0.001, "diversity": 1.0 if call <= 4 else 0.1}

    trainer = small_trainer(
        config,
        cached(config, tmp_path),
        tmp_path / "run",
        plan=small_plan(goal_images=96_640, snapshot_images=32, step_images=8),
        judge=FixedJudge(scores),
    )
    trainer.images = 96_000  # where the doctor does not wait any more for two networks to find each other
    events = list(trainer.run())
    alarm = next(event for event in events if event.code == "collapse" and event.remedy == "roll_back_to_best")
    assert alarm.images > 96_096
    assert trainer.setup.objective.rates["generator"] < 1.0
    best = [event for event in events if event.kind == "best"][-1]
    assert best.images == 96_096 and "KID@test" in str(best.text.text() if best.text else "")


def test_out_of_memory_works_on_half_the_batch_at_a_time_and_goes_on(
    pictures: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    config = small_config(pictures)
    trainer = small_trainer(config, cached(config, tmp_path), tmp_path / "run")

    def no_memory(_batch: Any) -> Any:
        raise RuntimeError("[enforce fail at alloc_cpu.cpp:117] err == 0. DefaultCPUAllocator: can't allocate memory")

    monkeypatch.setattr(trainer.setup.objective, "step", no_memory)
    events = list(trainer.run())
    note = next(event for event in events if event.code == "out_of_memory")
    assert note.text is not None and "2 parts" in str(note.text.text())
    assert trainer.setup.plan.parts == 2
    assert events[-1].kind == "finished" and events[-1].images == 128


def test_no_memory_even_for_two_pictures_is_said(
    pictures: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    config = small_config(pictures)
    trainer = small_trainer(config, cached(config, tmp_path), tmp_path / "run", plan=small_plan(parts=4))

    def no_memory(_batch: Any) -> Any:
        raise MemoryError

    monkeypatch.setattr(trainer.setup.objective, "step", no_memory)
    with pytest.raises(OutOfMemory, match="not enough memory"):
        list(trainer.run())


def test_a_full_disk_stops_with_a_sentence_and_what_was_saved_stays(
    pictures: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    config = small_config(pictures)
    trainer = small_trainer(config, cached(config, tmp_path), tmp_path / "run")
    run = trainer.run()
    for event in run:
        if event.kind == "checkpoint" and event.images == 32:
            break
    trainer.checkpoints.wait()

    monkeypatch.setattr(shutil, "disk_usage", lambda _path: shutil._ntuple_diskusage(100, 100, 0))  # type: ignore[attr-defined]
    with pytest.raises(SaveFailed, match="disk is nearly full"):
        list(run)
    monkeypatch.undo()
    again = small_trainer(config, cached(config, tmp_path), tmp_path / "run")
    assert next(iter(again.run())).images == 32


def test_a_batch_in_parts_moves_the_weights_the_same_way_as_the_whole(pictures: Path, tmp_path: Path) -> None:
    """Not to the bit: the generator's batch norm takes its statistics over each part."""
    config = small_config(pictures, optimiser="sgd", learning_rate=0.01, augment="none", minibatch_std=False)
    cache = cached(config, tmp_path)
    ways = []
    for parts in (1, 2):
        trainer = small_trainer(config, cache, tmp_path / f"parts{parts}", plan=small_plan(parts=parts, goal_images=32))
        name = "network/discriminator/stages.0.conv.weight"
        before = weights(trainer)[name]
        list(trainer.run())
        ways.append((weights(trainer)[name] - before).flatten().double())
    assert float(torch.nn.functional.cosine_similarity(ways[0], ways[1], dim=0)) > 0.98
    assert not torch.equal(ways[0], ways[1])


@pytest.mark.parametrize("colours", ["grey", "alpha"])
def test_grey_and_transparent_pictures_train_end_to_end(colours: str, pictures: Path, tmp_path: Path) -> None:
    config = small_config(pictures, colours=colours)
    trainer = small_trainer(config, cached(config, tmp_path), tmp_path / "run", plan=small_plan(goal_images=32))
    assert list(trainer.run())[-1].kind == "finished"
    assert read_head(snapshot_model(tmp_path / "run", 32)).card.channels == {"grey": 1, "alpha": 4}[colours]


@pytest.mark.parametrize("recipe", ["dcgan", "vae"])
def test_sub_folders_become_classes_that_can_be_asked_for(recipe: str, tmp_path: Path) -> None:
    folder = draw_pictures(tmp_path / "kinds", kinds=("apple", "pear"))
    config = small_config(folder, recipe, use_labels=True)
    trainer = small_trainer(config, cached(config, tmp_path), tmp_path / "run", plan=small_plan(goal_images=32))
    list(trainer.run())
    assert read_head(snapshot_model(tmp_path / "run", 32)).card.classes == ("apple", "pear")


@pytest.mark.parametrize("count", [1, 2, 3])
def test_fewer_pictures_than_a_batch_are_repeated(count: int, tmp_path: Path) -> None:
    folder = draw_pictures(tmp_path / "few", count=count)
    config = small_config(folder)
    trainer = small_trainer(config, cached(config, tmp_path), tmp_path / "run", plan=small_plan(goal_images=32))
    assert list(trainer.run())[-1].images == 32


def test_a_half_written_checkpoint_is_passed_over_and_removed(pictures: Path, tmp_path: Path) -> None:
    config = small_config(pictures)
    list(small_trainer(config, cached(config, tmp_path), tmp_path / "run").run())
    folders = sorted((tmp_path / "run" / CHECKPOINTS).iterdir())
    (folders[-1] / "manifest.json").unlink()
    state = folders[-2] / "state.safetensors"
    state.write_bytes(b"\0" * state.stat().st_size)  # right length, all zeros: power was lost
    trainer = small_trainer(config, cached(config, tmp_path), tmp_path / "run")
    first = next(iter(trainer.run()))
    assert first.kind in ("resumed", "started")
    assert first.images < 96
    assert not folders[-1].exists()


def test_a_training_whose_settings_were_changed_is_not_gone_on_with(pictures: Path, tmp_path: Path) -> None:
    config = small_config(pictures)
    list(small_trainer(config, cached(config, tmp_path), tmp_path / "run").run())
    other = small_config(pictures, loss="lsgan")
    with pytest.raises(BadInput, match="settings or the pictures of this training have changed"):
        list(small_trainer(other, cached(other, tmp_path), tmp_path / "run").run())
    longer = small_config(pictures, kimg=0.256)
    more = small_trainer(longer, cached(longer, tmp_path), tmp_path / "run", plan=small_plan(goal_images=256))
    assert list(more.run())[-1].images == 256


def test_a_folder_of_pictures_that_vanishes_does_not_stop_the_training(tmp_path: Path) -> None:
    folder = draw_pictures(tmp_path / "going")
    config = small_config(folder)
    trainer = small_trainer(config, cached(config, tmp_path), tmp_path / "run")
    events = []
    for event in trainer.run():
        if event.kind == "started":
            shutil.rmtree(folder)
        events.append(event)
    assert events[-1].images == 128
    with pytest.raises(BadInput, match="is not there"):
        cached(config, tmp_path)  # going on later needs them back, and says so


def test_a_finished_training_started_again_ends_at_once(pictures: Path, tmp_path: Path) -> None:
    config = small_config(pictures)
    cache = cached(config, tmp_path)
    first = small_trainer(config, cache, tmp_path / "run")
    list(first.run())
    again = small_trainer(config, cache, tmp_path / "run")
    assert [event.kind for event in again.run()] == ["resumed", "finished"]
    assert_same_bits(weights(first), weights(again))
