"""Keeping one moment of a training as a model file."""

from __future__ import annotations

from pathlib import Path

import pytest
from model_files import split, write_tiny_model

from genimg_desktop.core.errors import BadInput, BadModel
from genimg_desktop.core.files import write_atomically
from genimg_desktop.library.keeping import keep_moment
from genimg_desktop.spec.training.event import TrainEvent
from genimg_desktop.spec.training.event_file import write_best
from genimg_desktop.spec.training.run_files import BEST, CONFIG, snapshot_model


@pytest.fixture
def run(tmp_path: Path) -> Path:
    folder = tmp_path / "run"
    write_atomically(folder / CONFIG, b"{}")
    for images in (0, 64, 128):
        write_tiny_model(snapshot_model(folder, images), seed=images, id=f"tiny-{images}")
    return folder


def test_the_best_moment_is_kept_with_its_weights_to_the_byte_and_a_passport(run: Path, tmp_path: Path) -> None:
    write_best(run / BEST, TrainEvent(kind="best", images=64, seconds=1.0))
    target = tmp_path / "kept.safetensors"
    card = keep_moment(run, "best", target, {"title": "果园", "id": "orchard", "about": "Apples.", "licence": "CC0"})
    assert (card.title, card.id, card.about, card.licence) == ("果园", "orchard", "Apples.", "CC0")
    assert split(target.read_bytes())[1] == split(snapshot_model(run, 64).read_bytes())[1]


@pytest.mark.parametrize(("moment", "kept"), [("last", "tiny-128"), (64, "tiny-64"), ("best", "tiny-128")])
def test_any_moment_can_be_kept_and_without_a_score_the_last_counts_as_best(
    run: Path, tmp_path: Path, moment: object, kept: str
) -> None:
    assert keep_moment(run, moment, tmp_path / "kept.safetensors", {}).id == kept  # type: ignore[arg-type]


def test_a_moment_that_was_not_kept_names_those_that_were(run: Path, tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="no model of that moment") as caught:
        keep_moment(run, 65, tmp_path / "kept.safetensors", {})
    assert caught.value.hint is not None and "0, 64, 128" in str(caught.value.hint)
    with pytest.raises(BadInput, match="is no training"):
        keep_moment(tmp_path, "last", tmp_path / "kept.safetensors", {})


def test_nothing_is_written_over_and_a_card_that_contradicts_itself_is_refused(run: Path, tmp_path: Path) -> None:
    target = tmp_path / "kept.safetensors"
    with pytest.raises(BadModel):
        keep_moment(run, "last", target, {"id": ""})
    assert not target.exists()
    keep_moment(run, "last", target, {})
    before = target.read_bytes()
    with pytest.raises(BadInput, match="there already"):
        keep_moment(run, 0, target, {})
    assert target.read_bytes() == before
