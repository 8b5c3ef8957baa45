"""Principal directions, on models whose answer is known beforehand."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from genimg_desktop.core.context import Context, QuietContext
from genimg_desktop.core.errors import Cancelled
from genimg_desktop.engine.capabilities import Frame
from genimg_desktop.engine.directions import picture_directions, weight_directions
from genimg_desktop.spec.card import ModelCard
from genimg_desktop.spec.latent import Direction, LatentSpec

CTX = QuietContext()
SIZE, SIDE = 12, 32


def _orthonormal(rows: int, columns: int, seed: int) -> np.ndarray:
    return np.linalg.qr(np.random.RandomState(seed).standard_normal((rows, columns)))[0]


WAYS = _orthonormal(SIZE, SIZE, 1).T
"""The true directions, one per row."""
STRENGTHS = 0.01 * 0.7 ** np.arange(SIZE)


class _Linear:
    """Pictures that are a matrix times the latent: patterns of 16 x 16 places, each along one true direction."""

    def __init__(self, offsets: np.ndarray | None = None) -> None:
        patterns = _orthonormal(16 * 16, SIZE, 2) * 16.0
        self.matrix = torch.from_numpy(patterns @ np.diag(STRENGTHS) @ WAYS)
        self.offsets = offsets
        self.asked: list[int] = []

    def generate(self, vectors: torch.Tensor, labels: torch.Tensor | None, frame: Frame, ctx: Context) -> torch.Tensor:
        self.asked.append(len(vectors))
        small = (vectors @ self.matrix.T).reshape(-1, 1, 16, 16)
        if self.offsets is not None:
            assert labels is not None
            small = small + torch.from_numpy(self.offsets)[labels][:, None, None, None]
        return torch.nn.functional.interpolate(small, (frame.height, frame.width)).float()


def _card(**changes: object) -> ModelCard:
    values = {
        "id": "linear",
        "title": "Linear",
        "arch": "linear",
        "source": "trained",
        "latent": LatentSpec(kind="gaussian", size=SIZE),
        "resolution": SIDE,
        "channels": 1,
    }
    return ModelCard(**{**values, **changes})  # type: ignore[arg-type]


def _agreement(found: tuple[Direction, ...]) -> np.ndarray:
    """|cosine| between each found direction and the true one of its rank."""
    return np.array([abs(np.dot(d.vector, way)) for d, way in zip(found, WAYS, strict=False)])


def test_the_ways_of_a_linear_model_are_found_in_order() -> None:
    found = picture_directions(_Linear(), _card(), 5, "cpu", CTX)
    assert len(found) == 5
    assert _agreement(found).min() > 0.97


def test_differences_between_classes_are_not_taken_for_directions() -> None:
    model = _Linear(offsets=np.array([-0.5, 0.1, 0.4]))
    found = picture_directions(model, _card(classes=("a", "b", "c")), 5, "cpu", CTX)
    assert _agreement(found).min() > 0.97


def test_the_first_layer_tells_the_same_without_pictures() -> None:
    found = weight_directions(_Linear().matrix, 6)
    assert len(found) == 6
    assert _agreement(found) == pytest.approx(np.ones(6), abs=1e-9)


@pytest.mark.parametrize("way", ["pictures", "weights"])
def test_directions_have_length_one_and_a_fixed_sign(way: str) -> None:
    def find() -> tuple[Direction, ...]:
        if way == "weights":
            return weight_directions(_Linear().matrix, SIZE)
        return picture_directions(_Linear(), _card(), SIZE, "cpu", CTX)

    found = find()
    assert found == find()
    assert [d.name for d in found] == [f"Direction {n}" for n in range(1, SIZE + 1)]
    for direction in found:
        vector = np.array(direction.vector)
        assert np.linalg.norm(vector) == pytest.approx(1.0)
        assert vector[np.argmax(np.abs(vector))] > 0


def test_a_model_that_does_nothing_has_no_directions() -> None:
    model = _Linear()
    model.matrix.zero_()
    assert picture_directions(model, _card(), 5, "cpu", CTX) == ()


def test_no_more_directions_come_than_the_pictures_vary_in() -> None:
    model = _Linear()
    model.matrix = model.matrix @ torch.from_numpy(np.outer(WAYS[0], WAYS[0]))
    found = picture_directions(model, _card(), 5, "cpu", CTX)
    assert len(found) == 1
    assert _agreement(found)[0] > 0.97


def test_looking_for_directions_reports_and_can_be_stopped() -> None:
    class _Stops(QuietContext):
        def __init__(self) -> None:
            self.fractions: list[float | None] = []

        def report(self, fraction: float | None, message: object = None) -> None:
            self.fractions.append(fraction)

        def check(self) -> None:
            if len(self.fractions) == 3:
                raise Cancelled

    model, ctx = _Linear(), _Stops()
    with pytest.raises(Cancelled):
        picture_directions(model, _card(), 5, "cpu", ctx)
    assert len(model.asked) == 3
    assert ctx.fractions == sorted(ctx.fractions)  # type: ignore[type-var]
