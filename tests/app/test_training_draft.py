"""A training that is being thought of: from a folder of real pictures to a config, without a window."""

from __future__ import annotations

import json
import sys
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from genimg_desktop.app.machine import free_memory_gb, machine_facts
from genimg_desktop.app.training_choices import GROUPS, RECIPE_WORDS, applying
from genimg_desktop.app.training_draft import TrainingDraft
from genimg_desktop.app.training_estimate import Estimate, measure, preflight_command, read_estimate
from genimg_desktop.core.context import QuietContext
from genimg_desktop.core.errors import BadInput, Cancelled, GenimgError
from genimg_desktop.core.fields import settings_of
from genimg_desktop.core.paths import Paths
from genimg_desktop.image.encoders import encode_png
from genimg_desktop.spec.training.config import RECIPES, TrainConfig, recipe_class
from genimg_desktop.spec.training.data_plan import DataNote, DataPlan
from genimg_desktop.spec.training.run_files import CONFIG

ANSWER = {
    "device": "cpu", "precision": "bf16", "threads": 2, "batch": 32, "parts": 1, "goal_images": 200_000,
    "step_images": 32, "snapshot_images": 4096, "images_per_s": 83.0, "memory_bytes": 600_000_000,
    "disk_bytes": 400_000_000, "ranks": 1,
}  # fmt: skip


def paint(folder: Path, name: str, seed: int, side: int = 80, alpha: bool = False) -> Path:
    """A picture of soft blobs, another for every seed."""
    rng = np.random.RandomState(seed)
    small = rng.randint(0, 256, (5, 5, 4)).astype(np.uint8)
    pixels = np.kron(small, np.ones((side // 5, side // 5, 1), np.uint8))
    pixels[..., 3] = 255
    if alpha:
        pixels[: side // 3, :, 3] = 0
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(encode_png(pixels))
    return path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Twelve different pictures, one exact copy, one that cannot be read, and texts that say where they come from."""
    place = tmp_path / "my_blobs"
    for number in range(12):
        paint(place, f"{number:02}.png", number)
    (place / "copy.png").write_bytes((place / "03.png").read_bytes())
    (place / "broken.png").write_bytes(b"\x89PNG\r\n\x1a\n" + b"no picture")
    (place / "SOURCE.md").write_text("Painted by Ana")
    (place / "LICENSE.txt").write_text("CC BY 4.0")
    return place


def saying(answer: str, tmp_path: Path, code: int = 0) -> Any:
    """A command that stands for the trial run."""
    said = tmp_path / "said.txt"
    said.write_text(answer + "\n")
    stream = "stdout" if code == 0 else "stderr"
    script = f"import sys, pathlib; sys.{stream}.write(pathlib.Path({str(said)!r}).read_text()); sys.exit({code})"
    return lambda _run: [sys.executable, "-c", script]


@pytest.fixture
def draft(fake_session: Any, tmp_path: Path) -> TrainingDraft:
    """The draft of a session, its trial run answered at once, its trainings only written down."""
    session = fake_session
    session.runs._create_command = lambda _run: [sys.executable, "-c", "import sys; sys.stdin.readline()"]
    made = session.draft
    made.trial.command, made.trial.settle_s = saying(json.dumps(ANSWER), tmp_path), 0.0
    return made


@pytest.fixture
def ready(draft: TrainingDraft, folder: Path, fake_session: Any, settle: Any) -> TrainingDraft:
    """A draft that has looked at ``folder``."""
    draft.choose_data(folder)
    settle(fake_session)
    assert draft.phase == "ready"
    return draft


def codes(draft: TrainingDraft) -> set[str]:
    assert draft.report is not None
    return {finding.code for finding in draft.report.findings}


# pictures


def test_a_folder_becomes_a_training_that_can_start(ready: TrainingDraft) -> None:
    config = ready.config()
    assert config.title == "My blobs"
    assert config.recipe == "vae"  # twelve pictures are too few for a GAN
    assert config.data.left_out == ("copy.png",)
    assert ready.facts.pictures == 12
    assert config.recipe_options().minutes == 30
    assert {"duplicates", "unreadable", "few"} <= codes(ready)
    assert ready.sheet is not None
    assert ready.sheet.shape[1] == 5 * 64 + 4 * 2


def test_somebody_hears_of_the_folder_at_once_and_of_the_report_later(
    draft: TrainingDraft, folder: Path, fake_session: Any, settle: Any
) -> None:
    heard: list[str] = []
    draft.asked.connect(lambda: heard.append("asked"))
    draft.changed.connect(lambda: heard.append(draft.phase))
    draft.choose_data(folder)
    assert heard == ["asked", "scanning"]
    settle(fake_session)
    assert "ready" in heard


def test_a_finding_is_followed_and_taken_back(ready: TrainingDraft, fake_session: Any, settle: Any) -> None:
    assert ready.is_followed("duplicates")
    ready.follow("duplicates", False)
    settle(fake_session)
    assert ready.plan.left_out == ()
    assert ready.facts.pictures == 13
    ready.follow("duplicates", True)
    assert ready.plan.left_out == ("copy.png",)


def test_transparent_pictures_are_learned_with_their_transparency(
    draft: TrainingDraft, tmp_path: Path, fake_session: Any, settle: Any
) -> None:
    for number in range(6):
        paint(tmp_path / "icons", f"{number}.png", number, alpha=True)
    draft.choose_data(tmp_path / "icons")
    settle(fake_session)
    assert draft.plan.colours == "alpha"
    assert draft.is_followed("alpha")
    draft.follow("alpha", False)
    assert draft.plan.colours == "colour"
    assert any("transparent" in str(text) for text in draft.warnings)


def test_small_pictures_are_found_again_when_the_size_changes(ready: TrainingDraft) -> None:
    assert "too_small" not in codes(ready)
    ready.set_plan(replace(ready.plan, resolution=128))
    assert "too_small" in codes(ready)
    ready.set_plan(replace(ready.plan, resolution=64))
    assert "too_small" not in codes(ready)


def test_tiny_pictures_suggest_a_tiny_model(
    draft: TrainingDraft, tmp_path: Path, fake_session: Any, settle: Any
) -> None:
    for number in range(4):
        paint(tmp_path / "sprites", f"{number}.png", number, side=20)
    draft.choose_data(tmp_path / "sprites")
    settle(fake_session)
    assert draft.plan.resolution == 32
    assert draft.facts.looks_like == "pixel_art"


def test_a_folder_without_pictures_says_so_before_anything_is_computed(
    draft: TrainingDraft, tmp_path: Path, fake_session: Any, settle: Any
) -> None:
    (tmp_path / "empty").mkdir()
    draft.choose_data(tmp_path / "empty")
    settle(fake_session)
    assert draft.phase == "failed"
    assert draft.error is not None
    assert "no readable picture" in str(draft.error.message)
    assert fake_session.notices.history[-1].kind == "error"
    with pytest.raises(BadInput):
        draft.start()


def test_leaving_out_everything_is_refused_with_a_way_out(ready: TrainingDraft) -> None:
    assert ready.report is not None
    ready.set_plan(replace(ready.plan, left_out=tuple(item.name for item in ready.report.facts.items)))
    with pytest.raises(BadInput) as refused:
        ready.start()
    assert "left out" in str(refused.value.message)
    assert not ready.trial.is_running


def test_a_second_folder_takes_the_place_of_the_first(
    ready: TrainingDraft, tmp_path: Path, fake_session: Any, settle: Any
) -> None:
    ready.set_preset("best")
    paint(tmp_path / "other", "a.png", 1)
    ready.choose_data(tmp_path / "other")
    ready.choose_data(tmp_path / "other")
    settle(fake_session)
    assert ready.title == "Other"
    assert ready.facts.pictures == 1
    assert ready.preset_id == "balanced"


def test_a_scan_that_is_given_up_leaves_nothing(
    draft: TrainingDraft, folder: Path, fake_session: Any, settle: Any
) -> None:
    draft.choose_data(folder)
    draft.clear()
    settle(fake_session)
    assert draft.phase == "empty"
    assert draft.report is None


# the note


def test_what_the_texts_say_is_taken_only_when_asked(ready: TrainingDraft) -> None:
    assert ready.note == DataNote()
    assert ready.suggestion is not None
    ready.accept_suggestion()
    assert ready.config().data.note == DataNote(source="Painted by Ana", licence="CC BY 4.0")


def test_the_note_is_there_again_when_the_folder_is_chosen_again(
    ready: TrainingDraft, folder: Path, fake_session: Any, settle: Any
) -> None:
    ready.set_note(DataNote(source="me", licence="my own", consent="yes"))
    settle(fake_session)
    ready.choose_data(folder)
    settle(fake_session)
    assert ready.note == DataNote(source="me", licence="my own", consent="yes")


def test_what_was_written_by_hand_is_not_overwritten_by_a_suggestion(ready: TrainingDraft) -> None:
    ready.set_note(DataNote(licence="my own"))
    ready.accept_suggestion()
    assert ready.note == DataNote(source="Painted by Ana", licence="my own")


# options


def test_a_preset_changes_the_time_and_keeps_what_was_set_by_hand(ready: TrainingDraft) -> None:
    ready.set_options(replace(ready.options, learning_rate=1e-3))
    assert ready.expert == {"learning_rate": 1e-3}
    ready.set_preset("quick")
    assert ready.options.minutes == 5
    assert ready.options.learning_rate == 1e-3
    assert ready.config().recipe_options().learning_rate == 1e-3
    ready.reset_options()
    assert ready.expert == {}


def test_a_time_set_by_hand_gives_way_to_a_preset(ready: TrainingDraft) -> None:
    ready.set_options(replace(ready.options, minutes=77.0))
    ready.set_preset("best")
    assert ready.options.minutes == 120


def test_the_recipe_stays_chosen_when_the_data_changes(ready: TrainingDraft) -> None:
    ready.set_recipe("dcgan")
    ready.follow("duplicates", False)
    assert ready.recipe == "dcgan"
    assert ready.recommended == "vae"
    assert type(ready.options) is recipe_class("dcgan")


def test_settings_of_the_other_recipe_are_let_go(ready: TrainingDraft) -> None:
    ready.set_options(replace(ready.options, beta=4.0, batch=16))
    ready.set_recipe("dcgan")
    assert "beta" not in ready.expert
    assert ready.config().recipe_options().batch == ready.options.batch == 16


def test_few_pictures_are_warned_about(ready: TrainingDraft) -> None:
    assert "few" in str(ready.warnings[0])


# trying out and starting


def test_the_trial_run_says_memory_time_and_disk(ready: TrainingDraft) -> None:
    assert ready.trial.estimate is not None
    said = str(ready.trial.estimate.sentence())
    assert said == "Fits in 0.6 GB, about 40 min to 200 kimg on this machine, needs up to 0.4 GB of disk."


def test_a_name_is_not_tried_out_again_but_a_batch_is(
    ready: TrainingDraft, fake_session: Any, settle: Any, tmp_path: Path
) -> None:
    ready.trial.command = saying(json.dumps({**ANSWER, "goal_images": 1000}), tmp_path)
    ready.set_title("Better")
    ready.set_note(DataNote(source="me"))
    assert not ready.trial.is_running
    ready.set_options(replace(ready.options, batch=16))
    assert ready.trial.is_running
    assert ready.trial.estimate is None
    settle(fake_session)
    assert ready.trial.estimate is not None
    assert ready.trial.estimate.goal_images == 1000


def test_why_a_trial_run_failed_is_said_where_the_time_would_stand(
    draft: TrainingDraft, folder: Path, fake_session: Any, settle: Any, tmp_path: Path
) -> None:
    draft.trial.command = saying("genimg: there is not enough memory\n", tmp_path, code=2)
    draft.choose_data(folder)
    settle(fake_session)
    assert draft.trial.estimate is None
    assert draft.trial.error is not None
    assert "not enough memory" in str(draft.trial.error.message)


def test_starting_writes_the_config_into_a_run(ready: TrainingDraft) -> None:
    started: list[Path] = []
    ready.started.connect(started.append)
    run = ready.start()
    assert started == [run]
    assert json.loads((run / CONFIG).read_text())["title"] == "My blobs"
    assert not ready.trial.is_running


def test_a_second_start_waits_in_the_queue_and_says_so(ready: TrainingDraft, fake_session: Any) -> None:
    ready.start()
    assert ready.must_wait
    ready.set_title("Again")
    second = ready.start()
    assert fake_session.runs.waiting == (second,)
    assert "'Again' is in the queue" in str(fake_session.notices.history[-1].message)


def test_nothing_is_tried_out_beside_a_training(ready: TrainingDraft, fake_session: Any) -> None:
    ready.start()
    ready.set_options(replace(ready.options, batch=16))
    assert not ready.trial.is_running


def test_a_trial_that_nobody_waits_for_is_ended(tmp_path: Path) -> None:
    marks: list[int] = []

    class Impatient(QuietContext):
        def check(self) -> None:
            marks.append(1)
            if len(marks) > 3:
                raise Cancelled

    paint(tmp_path / "data", "a.png", 0)
    config = TrainConfig(recipe="vae", title="t", data=DataPlan(path=str(tmp_path / "data")))
    wait_for_ever = [sys.executable, "-c", "import sys; sys.stdin.read()"]
    with pytest.raises(Cancelled):
        measure(config, lambda _run: wait_for_ever, Impatient())


def test_a_trial_gets_the_whole_config(tmp_path: Path) -> None:
    script = f"import sys, pathlib; c = pathlib.Path(sys.argv[1], {CONFIG!r}).read_text(); sys.exit('vae' not in c)"
    config = TrainConfig(recipe="vae", title="t", data=DataPlan(path=str(tmp_path)))
    answer = measure(config, lambda run: [sys.executable, "-c", script, str(run)], QuietContext())
    assert isinstance(answer, GenimgError)  # it says nothing, but it ended well
    assert "not valid JSON" in str(answer.message)


def test_the_trial_is_this_program_with_a_word_more(tmp_path: Path) -> None:
    assert preflight_command(tmp_path)[-3:] == ["train", str(tmp_path), "--preflight"]


@pytest.mark.parametrize("text", ["", "[]", '{"device": "cpu"}', json.dumps({**ANSWER, "goal_images": "many"})])
def test_an_answer_that_cannot_be_read_is_refused(text: str) -> None:
    with pytest.raises(BadInput):
        read_estimate(text)


@given(
    goal=st.integers(1, 10**9), speed=st.floats(0.01, 1e6), memory=st.integers(0, 10**12), disk=st.integers(0, 10**12)
)
def test_every_estimate_is_a_sentence(goal: int, speed: float, memory: int, disk: int) -> None:
    estimate = Estimate(
        device="cpu", precision="fp32", goal_images=goal, images_per_s=speed, memory_bytes=memory, disk_bytes=disk
    )
    assert "Fits in" in str(estimate.sentence())
    assert "e+" not in str(estimate.sentence())


# choices


@pytest.mark.parametrize("recipe", sorted(RECIPES))
def test_every_setting_stands_in_exactly_one_group(recipe: str) -> None:
    names = [name for group in GROUPS for name in group.names]
    assert len(names) == len(set(names))
    assert {item.name for item in settings_of(recipe_class(recipe))} <= set(names)
    assert recipe in RECIPE_WORDS


def test_no_group_names_a_setting_that_is_gone() -> None:
    known = {f.name for recipe in RECIPES for f in fields(recipe_class(recipe))}
    assert {name for group in GROUPS for name in group.names} <= known


def test_only_settings_that_count_are_offered() -> None:
    gan = recipe_class("dcgan")()
    assert "clip_weights" not in applying(gan)
    assert "clip_weights" in applying(replace(gan, loss="wgan"))  # type: ignore[call-arg]
    assert "ada_target" not in applying(gan)
    assert "ada_target" in applying(replace(gan, augment="ada"))  # type: ignore[call-arg]
    vae = recipe_class("vae")()
    assert "capacity_weight" not in applying(vae)
    assert "beta" not in applying(replace(vae, capacity=20.0))  # type: ignore[call-arg]
    assert "can_slow_discriminator" not in applying(vae)


# the machine


def test_the_machine_is_known_without_torch(tmp_path: Path, user_paths: Paths) -> None:
    (tmp_path / "meminfo").write_text("MemTotal: 9 kB\nMemAvailable:    8000000 kB\n")
    (tmp_path / "cpuinfo").write_text("flags\t\t: fpu avx512_bf16\n")
    facts = machine_facts("cpu", tmp_path)
    assert facts.has_bf16
    assert facts.cores >= 1
    assert facts.memory_gb == pytest.approx(8.192)
    assert machine_facts("cuda", tmp_path / "nothing").device == "cuda"
    assert not machine_facts("cpu", tmp_path / "nothing").has_bf16
    assert free_memory_gb(tmp_path / "nothing") > 0
