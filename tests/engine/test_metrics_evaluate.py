from __future__ import annotations

import logging
import subprocess
import sys

import numpy as np
import pytest
import torch
from painted_pictures import painted

from genimg_desktop.core.context import QuietContext
from genimg_desktop.core.errors import Cancelled
from genimg_desktop.engine.metrics import METRICS
from genimg_desktop.engine.metrics.evaluate import Evaluator, curve_values
from genimg_desktop.engine.metrics.features import FeatureNet
from genimg_desktop.engine.metrics.legend import LEGEND

NONE = np.zeros((0, 32, 32, 3), dtype=np.uint8)


def cached(seed: int, count: int) -> np.ndarray:
    return painted(seed, count).permute(0, 2, 3, 1).contiguous().numpy()


@pytest.fixture(scope="module")
def net() -> FeatureNet:
    return FeatureNet.load()


@pytest.fixture(scope="module")
def evaluator(net: FeatureNet) -> Evaluator:
    return Evaluator(cached(1, 120), cached(2, 40), 0, QuietContext(), net=net)


class CountingNet(FeatureNet):
    def __init__(self, net: FeatureNet) -> None:
        self._net, self.name, self.file_hash, self.seen = net, net.name, net.file_hash, 0

    def features(self, pictures, ctx=None):
        self.seen += len(pictures)
        return self._net.features(pictures, ctx)


def test_every_measure_has_a_value_an_error_and_a_legend(evaluator: Evaluator) -> None:
    found = evaluator.evaluate(cached(3, 100))
    assert list(found) == list(METRICS) == list(LEGEND)
    values = curve_values(found)
    assert set(values) == {*METRICS, *(f"{name}_error" for name in METRICS)}
    assert np.isfinite(list(values.values())).all()
    assert min(e.error for e in found.values()) > 0


def test_fresh_pictures_score_as_real_ones_and_bad_ones_do_not(evaluator: Evaluator) -> None:
    good = evaluator.evaluate(cached(3, 100))
    assert good["coverage"].value > 0.8
    assert good["diversity"].value == pytest.approx(1.0, abs=0.25)
    assert good["copies"].value < 0.1
    grain = torch.rand(100, 3, 32, 32, generator=torch.Generator().manual_seed(1)) * 2 - 1
    bad = evaluator.evaluate(grain)
    for name in ("kid", "swd"):
        assert bad[name].value > good[name].value
        assert not bad[name].overlaps(good[name])
    assert bad["coverage"].value < 0.2


def test_a_model_that_makes_its_training_pictures_is_found_out(evaluator: Evaluator) -> None:
    train = cached(1, 120)
    comparison = evaluator.compare(train[20:60])
    report = comparison.copies
    assert report is not None and report.ratio is not None
    assert evaluator.measure(comparison)["copies"].value == 1.0
    assert report.ratio < 0.01
    for pair in report.pairs:
        assert pair.train == pair.fake + 20


def test_the_same_samples_score_the_same(evaluator: Evaluator) -> None:
    samples = cached(3, 50)
    assert evaluator.evaluate(samples) == evaluator.evaluate(samples)


def test_features_of_the_real_pictures_are_kept_for_the_next_start(net: FeatureNet, tmp_path) -> None:
    file, counting = tmp_path / "reals.safetensors", CountingNet(net)
    first = Evaluator(cached(1, 30), cached(2, 12), 0, QuietContext(), file=file, net=counting)
    assert counting.seen == 42
    again = Evaluator(cached(1, 30), cached(2, 12), 0, QuietContext(), file=file, net=counting)
    assert counting.seen == 42
    np.testing.assert_array_equal(first.reference.train_features, again.reference.train_features)
    assert first.evaluate(cached(3, 20)) == again.evaluate(cached(3, 20))


def test_kept_features_of_other_pictures_are_not_used(net: FeatureNet, tmp_path) -> None:
    file, counting = tmp_path / "reals.safetensors", CountingNet(net)
    Evaluator(cached(1, 30), NONE, 0, QuietContext(), file=file, net=counting)
    changed = cached(1, 30)
    changed[7, 0, 0, 0] ^= 1
    Evaluator(changed, NONE, 0, QuietContext(), file=file, net=counting)
    assert counting.seen == 60


@pytest.mark.parametrize("content", [b"", b"no features", b"\x08\0\0\0\0\0\0\0{}      "])
def test_a_damaged_file_of_features_is_made_anew(net: FeatureNet, tmp_path, content: bytes, caplog) -> None:
    file = tmp_path / "reals.safetensors"
    file.write_bytes(content)
    with caplog.at_level(logging.ERROR):
        made = Evaluator(cached(1, 30), NONE, 0, QuietContext(), file=file, net=net)
    assert len(made.reference.train_features) == 30
    counting = CountingNet(net)
    Evaluator(cached(1, 30), NONE, 0, QuietContext(), file=file, net=counting)
    assert counting.seen == 0


def test_features_that_cannot_be_kept_are_no_reason_to_stop(net: FeatureNet, tmp_path, caplog) -> None:
    (tmp_path / "in the way").write_bytes(b"a file, not a folder")
    file = tmp_path / "in the way" / "reals.safetensors"
    with caplog.at_level(logging.WARNING):
        made = Evaluator(cached(1, 30), NONE, 0, QuietContext(), file=file, net=net)
    assert len(made.reference.train_features) == 30
    assert "not kept" in caplog.text


def test_very_few_pictures_are_measured_by_what_can_be_said(net: FeatureNet) -> None:
    few = Evaluator(cached(1, 2), NONE, 0, QuietContext(), net=net)
    assert few.evaluate(cached(3, 50)) == {}
    some = Evaluator(cached(1, 18), NONE, 0, QuietContext(), net=net)
    assert set(some.evaluate(cached(3, 50))) == {"kid", "swd", "diversity", "copies"}


def test_only_two_thousand_pictures_are_looked_at_and_pairs_still_name_the_right_one(net: FeatureNet) -> None:
    large = np.random.RandomState(1).randint(0, 256, (2500, 16, 16, 1)).astype(np.uint8)
    made = Evaluator(large, NONE, 0, QuietContext(), net=net)
    places = made.reference.train_places
    assert len(places) == len(set(places.tolist())) == 2000
    report = made.compare(large[places[:12]]).copies
    assert report is not None
    assert {pair.train for pair in report.pairs} == set(places[:12].tolist())


def test_it_can_be_stopped(net: FeatureNet) -> None:
    class Stopped(QuietContext):
        def check(self) -> None:
            raise Cancelled

    with pytest.raises(Cancelled):
        Evaluator(cached(1, 20), NONE, 0, Stopped(), net=net)


def test_the_window_reads_the_legend_without_torch() -> None:
    code = "import sys, genimg_desktop.engine.metrics.legend; sys.exit('torch' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
