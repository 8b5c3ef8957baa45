"""A training that is gone on from with other settings is refused, and what differs is named."""

from __future__ import annotations

from pathlib import Path

import pytest

from genimg_desktop.core.errors import BadInput
from genimg_desktop.engine.train.plan import check_same, config_hash, note_begun
from genimg_desktop.spec.training.config import TrainConfig
from genimg_desktop.spec.training.data_plan import DataPlan


def config(**options: object) -> TrainConfig:
    return TrainConfig(recipe="dcgan", title="t", data=DataPlan(path="p"), options=options)  # type: ignore[arg-type]


def test_the_same_settings_go_on(tmp_path: Path) -> None:
    note_begun(tmp_path, config(batch=32), "key")
    check_same(tmp_path, config_hash(config(batch=32), "key"), config(batch=32, minutes=5.0), "key")


def test_what_differs_is_named_with_its_values(tmp_path: Path) -> None:
    note_begun(tmp_path, config(batch=32), "key")
    with pytest.raises(BadInput) as caught:
        check_same(tmp_path, config_hash(config(batch=32), "key"), config(batch=64, loss="lsgan"), "other")
    hint = str(caught.value.hint)
    assert "batch 32 → 64" in hint
    assert "loss hinge → lsgan" in hint
    assert "pictures" in hint
    assert "learning_rate" not in hint


def test_a_training_of_an_older_version_is_refused_without_a_list(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="have changed since it was saved"):
        check_same(tmp_path, config_hash(config(batch=32), "key"), config(batch=64), "key")
