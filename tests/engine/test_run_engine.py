"""A request in, a picture out: the same one every time, or one sentence."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from model_files import source_of, tiny_card, tiny_generator, write_tiny_model

from genimg_desktop.core.context import QuietContext
from genimg_desktop.core.errors import (
    BadInput,
    BadModel,
    BadRecipe,
    Cancelled,
    GenimgError,
    ModelMissing,
    OutOfMemory,
)
from genimg_desktop.core.text import Text
from genimg_desktop.engine.archs import ARCHS
from genimg_desktop.engine.archs.dcgan import DcganGenerator
from genimg_desktop.engine.capabilities import Frame
from genimg_desktop.engine.run import Engine
from genimg_desktop.engine.tensors import tensor_to_pixels
from genimg_desktop.engine.weights import write_model
from genimg_desktop.image.pixels import is_pixels
from genimg_desktop.spec.card import ModelCard, ModelSource
from genimg_desktop.spec.latent import Coordinate, Latent, LatentSpec
from genimg_desktop.spec.request import GenerateRequest

CTX = QuietContext()


def _request(seed: int = 0, **changes: Any) -> GenerateRequest:
    values: dict[str, Any] = {"model": "tiny", "latent": Latent(seed=seed), "width": 32, "height": 32}
    return GenerateRequest(**{**values, **changes})


def _engine(*sources: ModelSource) -> Engine:
    by_id = {source.card.id: source for source in sources}

    def find(model_id: str) -> ModelSource:
        if model_id not in by_id:
            raise ModelMissing(Text("There is no model '{id}'.", id=model_id))
        return by_id[model_id]

    return Engine(find, device_preference="cpu")


@pytest.fixture
def source(tiny_model: Path) -> ModelSource:
    return source_of(tiny_model)


@pytest.fixture
def engine(source: ModelSource) -> Engine:
    return _engine(source)


class _Waves:
    """A rule-based model for tests: a grey level and a slope, at any size."""

    COORDINATES = ("level", "slope")

    def __init__(self, card: ModelCard, device: torch.device) -> None:
        self.device = device

    def generate(self, vectors: torch.Tensor, labels: torch.Tensor | None, frame: Frame, ctx: object) -> torch.Tensor:
        assert labels is None and vectors.dtype == torch.float64 and vectors.device == self.device
        across = torch.linspace(-1, 1, frame.width, dtype=torch.float64)
        row = vectors[:, :1] + vectors[:, 1:] * across
        return row[:, None, None, :].expand(-1, 3, frame.height, -1).float()


@pytest.fixture
def waves(monkeypatch: pytest.MonkeyPatch) -> ModelSource:
    monkeypatch.setitem(ARCHS._entries, "waves", f"{__name__}:_Waves")
    spec = LatentSpec(
        kind="named",
        size=2,
        coordinates=tuple(Coordinate(id=n, name=n, low=-1.0, high=1.0, default=0.25) for n in _Waves.COORDINATES),
    )
    card = ModelCard(id="waves", title="Waves", arch="waves", source="rules", latent=spec, resolution=128)
    return ModelSource(card=card, hash=card.rules_hash())


# --- one picture ---------------------------------------------------------------------------------------------------


def test_a_request_becomes_the_picture_of_its_latent(engine: Engine, source: ModelSource) -> None:
    result = engine.run(_request(7), CTX)
    model = tiny_generator(tiny_card())
    with torch.inference_mode():
        expected = model(torch.from_numpy(source.card.latent.sample(7)).float()[None])
    assert is_pixels(result.pixels) and result.pixels.shape == (32, 32, 4)
    difference = result.pixels.astype(int) - tensor_to_pixels(expected)[0]
    assert np.abs(difference).max() <= 1
    assert result.request == _request(7)
    assert result.model_hash == source.hash
    assert result.device == "cpu"
    assert result.seconds > 0


def test_nobody_can_write_into_a_result(engine: Engine) -> None:
    with pytest.raises(ValueError, match="read-only"):
        engine.run(_request(), CTX).pixels[0, 0, 0] = 1


def test_the_same_request_gives_the_same_bits_in_every_session(engine: Engine, source: ModelSource) -> None:
    once = engine.run(_request(3), CTX).pixels
    engine.run(_request(4), CTX)
    assert np.array_equal(engine.run(_request(3), CTX).pixels, once)
    engine.release()
    assert np.array_equal(engine.run(_request(3), CTX).pixels, once)
    assert np.array_equal(_engine(source).run(_request(3), CTX).pixels, once)
    assert not np.array_equal(engine.run(_request(4), CTX).pixels, once)


def test_truncation_to_nothing_gives_the_centre_for_every_seed(engine: Engine) -> None:
    a, b = (engine.run(_request(latent=Latent(seed=s, truncation=0.0)), CTX).pixels for s in (1, 2))
    centre = engine.run(_request(latent=Latent(vector=(0.0,) * 8)), CTX).pixels
    assert np.array_equal(a, b) and np.array_equal(a, centre)


def test_rules_make_pictures_of_any_size_through_the_same_door(waves: ModelSource) -> None:
    engine = _engine(waves)
    latent = Latent(vector=(0.0, 1.0))
    result = engine.run(GenerateRequest(model="waves", latent=latent, width=101, height=64), CTX)
    assert result.pixels.shape == (64, 101, 4)
    assert result.pixels[0, [0, 50, 100], 0].tolist() == [0, 128, 255]
    assert result.model_hash == waves.card.rules_hash()


def test_a_class_changes_the_picture_and_an_unknown_one_is_refused(tmp_path: Path) -> None:
    engine = _engine(source_of(write_tiny_model(tmp_path / "c.safetensors", classes=("a", "b"))))
    pictures = [engine.run(_request(latent=Latent(label=label)), CTX).pixels for label in (None, 0, 1)]
    assert np.array_equal(pictures[0], pictures[1])
    assert not np.array_equal(pictures[1], pictures[2])
    with pytest.raises(BadInput, match="no class number 2"):
        engine.run(_request(latent=Latent(label=2)), CTX)


# --- what is refused -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("request_", "kind", "sentence"),
    [
        (_request(model="gone"), ModelMissing, "There is no model 'gone'."),
        (_request(width=64), BadInput, "This model makes pictures of 32 x 32 pixels only."),
        (_request(latent=Latent(vector=(0.0,) * 9)), BadRecipe, "The latent has 9 numbers; this model takes 8."),
        (_request(latent=Latent(vector=(float("nan"),) * 8)), BadRecipe, "not a usable number"),
        (_request(latent=Latent(overrides=((8, 0.0),))), BadRecipe, "sets a number that this model does not have"),
    ],
)
def test_a_request_that_does_not_fit_is_refused_before_anything_is_loaded(
    engine: Engine, source: ModelSource, request_: GenerateRequest, kind: type[GenimgError], sentence: str
) -> None:
    assert source.path is not None
    source.path.unlink()
    for run in (lambda: engine.run(request_, CTX), lambda: engine.run_batch([request_], CTX)):
        with pytest.raises(kind) as caught:
            run()
        assert sentence in str(caught.value.message)


def test_weights_that_lead_to_no_picture_say_so(tmp_path: Path) -> None:
    state = tiny_generator(tiny_card()).state_dict()
    state["stages.0.norm.running_var"].fill_(-1.0)  # finite, yet its root is not
    write_model(tmp_path / "m.safetensors", state, tiny_card())
    with pytest.raises(BadModel, match="'Tiny' made a picture of values that are not numbers"):
        _engine(source_of(tmp_path / "m.safetensors")).run(_request(), CTX)


class _Unwanted(QuietContext):
    def check(self) -> None:
        raise Cancelled


def test_a_picture_nobody_wants_any_more_is_not_made(engine: Engine) -> None:
    with pytest.raises(Cancelled):
        engine.run(_request(), _Unwanted())
    assert engine.run(_request(), CTX).pixels.any()


def test_a_device_that_is_not_there_is_refused_when_it_is_needed(source: ModelSource) -> None:
    engine = Engine(lambda _: source, device_preference="tpu")
    with pytest.raises(BadInput, match="There is no device 'tpu'"):
        engine.run(_request(), CTX)


def test_a_small_network_leaves_the_other_processors_alone(engine: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[int] = []
    good = DcganGenerator.generate

    def generate(self: DcganGenerator, *args: Any) -> torch.Tensor:
        seen.append(torch.get_num_threads())
        return good(self, *args)

    before = torch.get_num_threads()
    monkeypatch.setattr(DcganGenerator, "generate", generate)
    engine.run(_request(), CTX)
    engine.directions("tiny", 1, CTX)
    assert set(seen) == {1}
    assert torch.get_num_threads() == before


# --- memory ----------------------------------------------------------------------------------------------------------


def _no_memory_at_all() -> object:
    raise MemoryError


def _no_gpu_memory() -> object:
    raise torch.OutOfMemoryError("CUDA out of memory. Tried to allocate 20.00 GiB")


@pytest.mark.parametrize("fails", [_no_memory_at_all, _no_gpu_memory, lambda: torch.empty(2**60)])
def test_running_out_of_memory_is_one_sentence_and_frees_the_models(
    engine: Engine, monkeypatch: pytest.MonkeyPatch, fails: Callable[[], object]
) -> None:
    held: list[weakref.ref[torch.Tensor]] = []
    engine.run(_request(), CTX)
    good = DcganGenerator.generate

    def generate(self: DcganGenerator, vectors: torch.Tensor, *_: object) -> torch.Tensor:
        half_made = torch.zeros(1000)
        held.append(weakref.ref(half_made))
        held.append(weakref.ref(self.first.weight))
        fails()
        return half_made

    monkeypatch.setattr(DcganGenerator, "generate", generate)
    with pytest.raises(OutOfMemory) as caught:
        engine.run(_request(), CTX)
    assert str(caught.value.message) == "There is not enough memory for this picture."
    assert caught.value.hint is not None and caught.value.details
    assert caught.value.__context__ is None  # it would keep every half-made tensor alive
    gc.collect()
    assert [ref() for ref in held] == [None, None]
    monkeypatch.setattr(DcganGenerator, "generate", good)
    assert engine.run(_request(), CTX).pixels.any()


def test_other_failures_are_not_taken_for_missing_memory(engine: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    def generate(*_: object) -> torch.Tensor:
        raise RuntimeError("expected 4 channels")

    monkeypatch.setattr(DcganGenerator, "generate", generate)
    with pytest.raises(RuntimeError, match="expected 4 channels"):
        engine.run(_request(), CTX)


# --- many pictures ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("upsampling", ["transposed", "resize"])
def test_a_batch_equals_its_pictures_made_alone_to_the_bit(tmp_path: Path, upsampling: str) -> None:
    config = {"base_channels": 16, "upsampling": upsampling}
    engine = _engine(source_of(write_tiny_model(tmp_path / "m.safetensors", config=config)))
    requests = [_request(seed) for seed in range(9)]
    alone = [engine.run(request, CTX).pixels for request in requests]
    for request, result, pixels in zip(requests, engine.run_batch(requests, CTX), alone, strict=True):
        assert result.request == request
        assert np.array_equal(result.pixels, pixels)


def test_on_a_cpu_no_two_pictures_share_a_pass(engine: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    passes: list[int] = []
    good = DcganGenerator.generate

    def generate(self: DcganGenerator, vectors: torch.Tensor, *args: Any) -> torch.Tensor:
        passes.append(len(vectors))
        return good(self, vectors, *args)

    monkeypatch.setattr(DcganGenerator, "generate", generate)
    engine.run_batch([_request(seed) for seed in range(3)], CTX)
    assert passes == [1, 1, 1]


def test_a_batch_of_several_models_and_sizes_comes_back_in_order(source: ModelSource, waves: ModelSource) -> None:
    engine = _engine(source, waves)
    flat = Latent(vector=(0.0, 0.0))
    requests = [
        _request(1),
        GenerateRequest(model="waves", latent=flat, width=64, height=70),
        _request(2),
        GenerateRequest(model="waves", latent=flat, width=80, height=64),
    ]
    results = engine.run_batch(requests, CTX)
    assert [r.request for r in results] == requests
    assert [r.pixels.shape[:2] for r in results] == [(32, 32), (70, 64), (32, 32), (64, 80)]
    assert engine.run_batch([], CTX) == []


def test_pictures_that_share_a_pass_are_the_right_ones(engine: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    alone = [engine.run(_request(seed), CTX).pixels.astype(int) for seed in range(5)]
    monkeypatch.setattr(Engine, "_batch_size", lambda self, frame: 3)  # as on a GPU
    together = engine.run_batch([_request(seed) for seed in range(5)], CTX)
    for one, result in zip(alone, together, strict=True):
        assert np.abs(result.pixels - one).max() <= 1
        assert result.seconds > 0
        assert not result.pixels.flags.writeable


def test_a_batch_reports_how_far_it_is(engine: Engine) -> None:
    fractions: list[float | None] = []

    class _Watching(QuietContext):
        def report(self, fraction: float | None, message: Text | None = None) -> None:
            fractions.append(fraction)

    engine.run_batch([_request(seed) for seed in range(4)], _Watching())
    assert fractions and all(f is not None and 0 <= f <= 1 for f in fractions)
    assert fractions == sorted(f for f in fractions if f is not None)


# --- the rest ------------------------------------------------------------------------------------------------------


def test_warming_up_loads_no_model_and_tells_the_device(source: ModelSource) -> None:
    def find(model_id: str) -> ModelSource:
        raise AssertionError("no model was asked for")

    engine = Engine(find, device_preference="cpu")
    engine.warm_up()
    assert engine.device.name == "cpu"
    assert str(engine.device.reason) == "Chosen in the settings."


def test_directions_of_a_network_move_its_pictures(engine: Engine) -> None:
    for way in ("pictures", "weights"):
        directions = engine.directions("tiny", 3, CTX, way)  # type: ignore[arg-type]
        assert len(directions) == 3
        plain = engine.run(_request(5), CTX).pixels
        moved = engine.run(_request(latent=Latent(seed=5).with_edit(directions[0], 2.0)), CTX).pixels
        assert not np.array_equal(plain, moved)


def test_directions_are_found_once_and_are_the_same_next_time(engine: Engine, source: ModelSource) -> None:
    first = engine.directions("tiny", 4, CTX)
    assert engine.directions("tiny", 4, CTX) is first
    assert _engine(source).directions("tiny", 4, CTX) == first


def test_rules_have_names_instead_of_directions(waves: ModelSource) -> None:
    assert _engine(waves).directions("waves", 5, CTX) == ()
