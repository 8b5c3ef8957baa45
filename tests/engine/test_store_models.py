"""Models are loaded when asked for, kept by their bytes, and refused in one sentence."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest
from model_files import source_of, tiny_card, tiny_generator, write_tiny_model

from genimg_desktop.core.context import QuietContext
from genimg_desktop.core.errors import BadModel, Cancelled
from genimg_desktop.core.text import Text
from genimg_desktop.engine.store import ModelStore
from genimg_desktop.engine.weights import write_model
from genimg_desktop.spec.card import ModelSource

CTX = QuietContext()


class _Watching(QuietContext):
    """Remembers reports; cancels at the given check."""

    def __init__(self, cancel_at: int | None = None) -> None:
        self.reports: list[tuple[float | None, Text | None]] = []
        self._left = cancel_at

    def report(self, fraction: float | None, message: Text | None = None) -> None:
        self.reports.append((fraction, message))

    def check(self) -> None:
        if self._left is not None:
            if self._left == 0:
                raise Cancelled
            self._left -= 1


@pytest.fixture
def sources(tmp_path: Path) -> list[ModelSource]:
    return [source_of(write_tiny_model(tmp_path / f"m{n}.safetensors", seed=n, id=f"m{n}")) for n in range(3)]


def _bytes_of_one(source: ModelSource) -> int:
    store = ModelStore("cpu", 0)
    return store.load(source, CTX).held_bytes


def test_a_model_is_loaded_once(sources: list[ModelSource]) -> None:
    store = ModelStore("cpu", 10**9)
    first = store.load(sources[0], CTX)
    assert sources[0].path is not None
    sources[0].path.unlink()  # a second reading would fail
    assert store.load(sources[0], CTX) is first
    assert first.hash == sources[0].hash
    assert first.card == sources[0].card


def test_bytes_are_those_of_the_weights(sources: list[ModelSource]) -> None:
    assert sources[0].path is not None
    weights = sources[0].path.stat().st_size
    assert 0.5 * weights < _bytes_of_one(sources[0]) <= weights


def test_the_model_least_lately_used_goes_first(sources: list[ModelSource]) -> None:
    size = _bytes_of_one(sources[0])
    store = ModelStore("cpu", 2 * size)
    store.load(sources[0], CTX)
    store.load(sources[1], CTX)
    store.load(sources[0], CTX)
    store.load(sources[2], CTX)
    assert [s in store for s in sources] == [True, False, True]
    assert store.held_bytes == 2 * size


def test_a_model_larger_than_the_limit_still_works_alone(sources: list[ModelSource]) -> None:
    store = ModelStore("cpu", 1)
    for source in sources:
        assert store.load(source, CTX).hash == source.hash
    assert [s in store for s in sources] == [False, False, True]


def test_dropping_all_frees_all(sources: list[ModelSource]) -> None:
    store = ModelStore("cpu", 10**9)
    store.load(sources[0], CTX)
    store.drop_all()
    assert store.held_bytes == 0
    assert sources[0] not in store


def test_loading_reports_itself_by_title(sources: list[ModelSource]) -> None:
    ctx = _Watching()
    ModelStore("cpu", 10**9).load(sources[0], ctx)
    fractions = [fraction for fraction, _ in ctx.reports]
    assert fractions[0] == 0.0 and fractions[-1] == 1.0
    assert None not in fractions and fractions == sorted(fractions)  # type: ignore[type-var]
    assert str(ctx.reports[0][1]) == "Loading Tiny"


@pytest.mark.parametrize("at", [0, 1])
def test_a_cancelled_load_leaves_nothing_behind(sources: list[ModelSource], at: int) -> None:
    store = ModelStore("cpu", 10**9)
    with pytest.raises(Cancelled):
        store.load(sources[0], _Watching(cancel_at=at))
    assert store.held_bytes == 0
    assert store.load(sources[0], CTX).held_bytes > 0


def _sentence(source: ModelSource) -> str:
    store = ModelStore("cpu", 10**9)
    with pytest.raises(BadModel) as caught:
        store.load(source, CTX)
    assert source not in store
    return str(caught.value.message)


def test_a_file_replaced_after_listing_says_so(sources: list[ModelSource]) -> None:
    assert sources[0].path is not None
    write_tiny_model(sources[0].path, seed=9)
    assert _sentence(sources[0]) == "The model file 'm0.safetensors' has changed since it was listed."


def test_an_unknown_architecture_is_named(tmp_path: Path) -> None:
    path = tmp_path / "later.safetensors"
    write_model(path, tiny_generator(tiny_card()).state_dict(), tiny_card(arch="time_machine", title="Later"))
    assert _sentence(source_of(path)) == "'Later' is built as 'time_machine', which this version does not know."


def test_weights_of_another_size_than_the_card_says_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "wrong.safetensors"
    write_model(path, tiny_generator(tiny_card()).state_dict(), tiny_card(config={"base_channels": 8}))
    assert "first.weight" in _sentence(source_of(path))


def test_a_card_that_asks_for_more_than_there_is_memory_is_refused_by_its_file(tmp_path: Path) -> None:
    path = tmp_path / "huge.safetensors"
    config = {"base_channels": 256, "channel_cap": 2048}
    write_model(path, tiny_generator(tiny_card()).state_dict(), tiny_card(resolution=128, config=config))
    assert "the model needs 8 x 2048 x 4 x 4" in _sentence(source_of(path))


def test_a_network_without_its_file_and_rules_with_one_are_refused(sources: list[ModelSource]) -> None:
    contradiction = "The card of 'Tiny' and its file contradict each other."
    assert _sentence(dataclasses.replace(sources[0], path=None)) == contradiction
    as_rules = dataclasses.replace(sources[0], card=dataclasses.replace(sources[0].card, arch="warped_noise"))
    assert _sentence(as_rules) == contradiction
