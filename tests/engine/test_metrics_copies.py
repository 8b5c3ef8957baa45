from __future__ import annotations

import numpy as np
import torch
from painted_pictures import painted
from torch import Tensor

from genimg_desktop.engine.metrics.copies import CopyCheck, CopyReport, Neighbours, copy_report, small_pictures


def features_of(pictures: Tensor) -> np.ndarray:
    """Stands in for the network: 4 x 4 means."""
    return torch.nn.functional.avg_pool2d(pictures.float() / 255, 8).flatten(1).numpy()


TRAIN = painted(1, 60)
PLACES = np.arange(100, 160)


def report_of(fakes: Tensor, held_out: Tensor | None = None) -> CopyReport:
    check = CopyCheck(features_of(TRAIN), small_pictures(TRAIN))
    looks = [None if x is None else check.look(features_of(x), small_pictures(x)) for x in (fakes, held_out)]
    assert looks[0] is not None
    return copy_report(looks[0], looks[1], PLACES)


def test_exact_copies_are_flagged_and_named() -> None:
    fakes = torch.cat([painted(2, 20), TRAIN[5:9]])
    report = report_of(fakes, painted(3, 40))
    assert report.share.value >= 4 / 24
    worst = {(pair.fake, pair.train): pair.distance for pair in report.pairs[:4]}
    assert set(worst) == {(20, 105), (21, 106), (22, 107), (23, 108)}
    assert max(worst.values()) < 0.01


def test_fresh_pictures_are_not_flagged() -> None:
    report = report_of(painted(2, 80), painted(3, 80))
    assert report.baseline is not None and report.ratio is not None
    assert report.share.value < 0.05
    assert report.baseline.value < 0.05
    assert 0.8 < report.ratio < 1.25


def test_mirrored_and_slightly_changed_copies_are_flagged() -> None:
    noise = torch.randn(TRAIN.shape, generator=torch.Generator().manual_seed(3)) * 6
    changed = (TRAIN.flip(3).float() + noise + 3).clamp(0, 255).byte()
    report = report_of(changed, painted(3, 40))
    assert report.share.value > 0.9


def test_a_model_that_only_copies_stands_nearer_than_unseen_pictures() -> None:
    report = report_of(TRAIN[:40], painted(3, 40))
    assert report.ratio is not None and report.ratio < 0.01
    assert report.share.value == 1.0


def test_without_held_out_pictures_there_is_no_baseline() -> None:
    report = report_of(painted(2, 10))
    assert (report.ratio, report.baseline) == (None, None)
    assert len(report.pairs) == 10


def test_a_picture_that_stands_twice_in_the_folder_still_catches_its_copies() -> None:
    doubled = torch.cat([TRAIN, TRAIN[:3], TRAIN[:3]])
    check = CopyCheck(features_of(doubled), small_pictures(doubled))
    found = check.look(features_of(TRAIN[:3]), small_pictures(TRAIN[:3]))
    assert found.share().value == 1.0


def test_distances_are_those_of_a_slow_loop() -> None:
    random = np.random.RandomState(1)
    train, points = (random.randn(n, 5).astype(np.float32) for n in (12, 7))
    far, ratio, place = Neighbours(torch.from_numpy(train)).nearest(torch.from_numpy(points))
    for i, point in enumerate(points):
        apart = [float(np.linalg.norm(point - t)) for t in train]
        nearest = int(np.argmin(apart))
        others = sorted(float(np.linalg.norm(train[nearest] - t)) for j, t in enumerate(train) if j != nearest)
        assert int(place[i]) == nearest
        np.testing.assert_allclose([far[i], ratio[i]], [apart[nearest], apart[nearest] / others[1]], rtol=1e-5)
