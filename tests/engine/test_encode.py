"""Finding the latent of any picture: size, shape, alpha and grey are brought to what the model knows."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from model_files import source_of, tiny_card, write_tiny_model
from vae_files import tiny_vae, vae_card, write_tiny_vae

from genimg_desktop.core.context import QuietContext
from genimg_desktop.core.errors import BadInput, BadModel, Cancelled
from genimg_desktop.engine.archs.vae import Vae
from genimg_desktop.engine.capabilities import Frame
from genimg_desktop.engine.encoding import as_trained_on, encode_pixels
from genimg_desktop.engine.run import Engine
from genimg_desktop.engine.tensors import tensor_to_pixels
from genimg_desktop.image.pixels import Pixels, frozen
from genimg_desktop.spec.card import ENCODING_ARCHS, ModelCard, ModelSource
from genimg_desktop.spec.latent import Latent
from genimg_desktop.spec.request import GenerateRequest

CTX = QuietContext()


def _engine(tmp_path: Path, **changes: Any) -> Engine:
    source = source_of(write_tiny_vae(tmp_path / "vae.safetensors", **changes))
    return Engine(lambda model_id: source, device_preference="cpu")


def _picture(width: int, height: int, seed: int = 0) -> Pixels:
    pixels = np.random.RandomState(seed).randint(0, 256, (height, width, 4)).astype(np.uint8)
    pixels[..., 3] = 255
    return frozen(pixels)


def _prepared(card: ModelCard) -> Vae:
    model: Vae = tiny_vae(card)
    model.prepare()
    return model


def test_the_latent_of_a_picture_is_the_encoders_mean(tmp_path: Path) -> None:
    pixels = _picture(32, 32)
    found = _engine(tmp_path).encode("tiny-vae", pixels, CTX)
    picture = torch.from_numpy(pixels[..., :3].astype(np.float32) / 127.5 - 1).permute(2, 0, 1)[None]
    expected = _prepared(vae_card()).encode_pictures(picture, None, CTX)[0]
    assert found.vector is not None
    assert np.allclose(found.vector, expected.numpy(), atol=1e-5)
    assert found == Latent().with_vector(np.array(found.vector))
    found.check(vae_card().latent)


def test_the_same_picture_gives_the_same_latent_to_the_bit(tmp_path: Path) -> None:
    engine, again = _engine(tmp_path), _engine(tmp_path)
    first = engine.encode("tiny-vae", _picture(90, 50), CTX)
    assert engine.encode("tiny-vae", _picture(90, 50, seed=1), CTX) != first
    assert again.encode("tiny-vae", _picture(90, 50), CTX) == first


def test_a_found_latent_can_be_drawn_and_keeps_its_class(tmp_path: Path) -> None:
    engine = _engine(tmp_path, classes=("apple", "pear"))
    apple, pear = (engine.encode("tiny-vae", _picture(32, 32), CTX, label) for label in (0, 1))
    assert apple.label == 0
    assert pear.label == 1
    assert apple.vector != pear.vector
    without = engine.encode("tiny-vae", _picture(32, 32), CTX)
    assert without.label is None
    assert without.vector == apple.vector
    request = GenerateRequest(model="tiny-vae", latent=pear, width=32, height=32)
    assert engine.run(request, CTX).pixels.shape == (32, 32, 4)


def test_only_the_middle_square_counts() -> None:
    pixels = np.full((40, 101, 4), 255, dtype=np.uint8)
    pixels[:, 30:71] = (10, 200, 30, 255)
    assert (as_trained_on(pixels, vae_card()) == (10, 200, 30, 255)).all()
    assert (as_trained_on(pixels.transpose(1, 0, 2), vae_card()) == (10, 200, 30, 255)).all()


def test_a_fine_pattern_is_averaged_not_picked() -> None:
    pixels = np.full((500, 500, 4), 255, dtype=np.uint8)
    pixels[::2, :, :3] = 0
    assert np.abs(as_trained_on(pixels, vae_card())[..., :3].astype(int) - 127).max() <= 4


@settings(max_examples=25, deadline=None)
@given(st.integers(1, 90), st.integers(1, 90), st.sampled_from((1, 3, 4)))
def test_every_size_becomes_the_models_own(width: int, height: int, channels: int) -> None:
    pixels = _picture(width, height)
    square = as_trained_on(pixels, vae_card(channels=channels))
    assert square.shape == (32, 32, 4)
    assert square.dtype == np.uint8
    if width == height == 32 and channels > 1:
        assert np.array_equal(square, pixels)


class _Mirror:
    """Answers with the mean of every channel, so that a test sees what the model got."""

    def generate(self, *_: object) -> torch.Tensor:
        raise AssertionError("nobody asked for a picture")

    def encode_pictures(self, pictures: torch.Tensor, labels: torch.Tensor | None, ctx: object) -> torch.Tensor:
        self.labels = labels
        return pictures.double().mean(dim=(2, 3))


@pytest.mark.parametrize(("channels", "expected"), [(3, (1.0, 1.0, 1.0)), (1, (1.0,))])
def test_what_is_transparent_is_white(channels: int, expected: tuple[float, ...]) -> None:
    clear_red = np.zeros((40, 40, 4), dtype=np.uint8)
    clear_red[..., 0] = 255
    found = encode_pixels(_Mirror(), vae_card(channels=channels), clear_red, None, "cpu", CTX)
    assert found.vector == pytest.approx(expected, abs=1e-6)


def test_a_model_that_knows_alpha_gets_it() -> None:
    half_red = np.full((60, 40, 4), (255, 0, 0, 51), dtype=np.uint8)
    found = encode_pixels(_Mirror(), vae_card(channels=4), half_red, None, "cpu", CTX)
    assert found.vector == pytest.approx((1.0, -1.0, -1.0, -0.6), abs=0.02)


def test_half_transparent_colour_is_mixed_with_white_and_grey_is_its_luma() -> None:
    pixels = np.full((50, 80, 4), 255, dtype=np.uint8)
    pixels[...] = (255, 0, 0, 51)
    colour = encode_pixels(_Mirror(), vae_card(channels=3), pixels, None, "cpu", CTX)
    assert colour.vector == pytest.approx((1.0, 0.6, 0.6), abs=0.02)
    pixels[...] = (255, 0, 0, 255)
    grey = encode_pixels(_Mirror(), vae_card(channels=1), pixels, None, "cpu", CTX)
    assert grey.vector == pytest.approx((2 * 0.2126 - 1,), abs=0.01)


def test_a_model_without_encoder_says_so_before_it_is_loaded(tmp_path: Path) -> None:
    source = source_of(write_tiny_model(tmp_path / "tiny.safetensors"))
    engine = Engine(lambda model_id: source, device_preference="cpu")
    source.path.unlink()  # type: ignore[union-attr]
    with pytest.raises(BadInput, match="no encoder") as caught:
        engine.encode("tiny", _picture(32, 32), CTX)
    assert caught.value.hint is not None


def test_a_class_it_does_not_have_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="no class number 2"):
        _engine(tmp_path, classes=("apple", "pear")).encode("tiny-vae", _picture(32, 32), CTX, label=2)
    with pytest.raises(BadInput, match="no class number 1"):
        _engine(tmp_path).encode("tiny-vae", _picture(32, 32), CTX, label=1)


def test_an_empty_picture_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="empty"):
        _engine(tmp_path).encode("tiny-vae", np.zeros((0, 5, 4), dtype=np.uint8), CTX)


@pytest.mark.parametrize("wild", [float("nan"), float("inf"), 1e7])
def test_an_answer_that_is_no_latent_is_refused(wild: float) -> None:
    class Wild(_Mirror):
        def encode_pictures(self, pictures: torch.Tensor, labels: object, ctx: object) -> torch.Tensor:
            return torch.full((1, 8), wild, dtype=torch.float64)

    with pytest.raises(BadModel, match="not numbers"):
        encode_pixels(Wild(), vae_card(), _picture(32, 32), None, "cpu", CTX)


class _Unwanted(QuietContext):
    def check(self) -> None:
        raise Cancelled


def test_a_search_nobody_wants_any_more_stops() -> None:
    with pytest.raises(Cancelled):
        encode_pixels(_Mirror(), vae_card(), _picture(32, 32), None, "cpu", _Unwanted())


def test_a_card_tells_without_torch_whether_its_model_can_encode() -> None:
    assert vae_card().can_encode
    assert not tiny_card().can_encode
    assert frozenset({"vae"}) == ENCODING_ARCHS


def test_pictures_of_8_bits_lead_to_the_latent_of_the_exact_ones(tmp_path: Path) -> None:
    card = vae_card()
    model = _prepared(card)
    latents = torch.randn(1, 8, generator=torch.Generator().manual_seed(2), dtype=torch.float64)
    made = model.generate(latents, None, Frame(width=32, height=32), CTX)
    pixels = tensor_to_pixels(made)[0]
    direct = model.encode_pictures(made, None, CTX)[0].numpy()
    found = _engine(tmp_path).encode("tiny-vae", pixels, CTX)
    assert found.vector is not None
    assert np.allclose(found.vector, direct, atol=0.05)
    assert np.corrcoef(found.vector, direct)[0, 1] > 0.99


def test_the_engine_asks_the_library_for_the_model(tmp_path: Path) -> None:
    asked: list[str] = []
    source = source_of(write_tiny_vae(tmp_path / "vae.safetensors"))

    def find(model_id: str) -> ModelSource:
        asked.append(model_id)
        return source

    Engine(find, device_preference="cpu").encode("tiny-vae", _picture(32, 32), CTX)
    assert asked == ["tiny-vae"]
