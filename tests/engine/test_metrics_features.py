from __future__ import annotations

import hashlib

import numpy as np
import pytest
import safetensors
import torch
from painted_pictures import painted
from torch.nn import functional

from genimg_desktop.core.context import QuietContext
from genimg_desktop.core.errors import BadInput, BadModel, Cancelled
from genimg_desktop.engine.metrics.features import LAYERS, SHA256, FeatureNet, feature_name, features_file
from genimg_desktop.engine.metrics.kid import kid


@pytest.fixture(scope="module")
def net() -> FeatureNet:
    return FeatureNet.load()


def test_the_shipped_file_is_the_one_this_version_knows_and_small() -> None:
    data = features_file().read_bytes()
    assert hashlib.sha256(data).hexdigest() == SHA256
    assert len(data) < 2_500_000
    with safetensors.safe_open(features_file(), framework="pt") as content:
        about = content.metadata()
        weights = sum(content.get_tensor(name).numel() for name in content.keys())  # noqa: SIM118  it is no dict
    assert about["genimg.features"] == "gen1"
    assert "fruit_watercolors/whole (public domain)" in about["trained_on"]
    assert "CC BY" not in about["trained_on"]
    assert 1_200_000 < weights < 1_240_000


def test_the_name_carries_the_hash_and_is_not_called_fid(net: FeatureNet) -> None:
    assert net.name == feature_name() == f"KID@gen1-{SHA256[:8]}"


def test_a_changed_file_is_refused_in_a_sentence(tmp_path) -> None:
    data = bytearray(features_file().read_bytes())
    data[-1] ^= 1
    file = tmp_path / "gen1.safetensors"
    file.write_bytes(data)
    with pytest.raises(BadModel, match="damaged"):
        FeatureNet.load(file)


def test_a_missing_file_is_told_in_a_sentence(tmp_path) -> None:
    with pytest.raises(BadInput, match="not there"):
        FeatureNet.load(tmp_path / "gen1.safetensors")


def test_features_are_those_of_the_plain_layers(net: FeatureNet) -> None:
    pictures = painted(1, 3, side=64)
    x = (pictures.float() / 255 - 0.5) * 4
    with safetensors.safe_open(features_file(), framework="pt") as content:
        for place, (_, _, kernel, stride) in enumerate(LAYERS):
            weight, bias = (content.get_tensor(f"{place}.{kind}").float() for kind in ("weight", "bias"))
            x = functional.relu(functional.conv2d(x, weight, bias, stride, kernel // 2))
        weight, bias = (content.get_tensor(f"whiten.{kind}").float() for kind in ("weight", "bias"))
    white = x.mean((2, 3)) @ weight.T + bias
    want = white / white.square().mean(1, keepdim=True).sqrt()
    found = net.features(pictures)
    assert found.shape == (3, 256)
    assert found.dtype == np.float32
    np.testing.assert_allclose(found, want.numpy(), atol=1e-3)


def test_bytes_and_tensors_of_the_engine_give_the_same(net: FeatureNet) -> None:
    pictures = painted(1, 4)
    np.testing.assert_allclose(net.features(pictures.float() / 127.5 - 1), net.features(pictures), atol=1e-4)


def test_grey_is_colour_and_glass_is_white(net: FeatureNet) -> None:
    grey = painted(1, 4, side=64)[:, :1]
    np.testing.assert_array_equal(net.features(grey), net.features(grey.expand(-1, 3, -1, -1)))
    glass = torch.cat([painted(2, 4, side=64), torch.zeros(4, 1, 64, 64, dtype=torch.uint8)], dim=1)
    white = torch.full((4, 3, 64, 64), 255, dtype=torch.uint8)
    np.testing.assert_allclose(net.features(glass), net.features(white), atol=1e-5)


def test_larger_pictures_are_reduced_without_stairs(net: FeatureNet) -> None:
    stripes = torch.zeros(1, 3, 128, 128, dtype=torch.uint8)
    stripes[..., 1::2] = 255
    grey, black = (torch.full((1, 3, 64, 64), level, dtype=torch.uint8) for level in (128, 0))
    to_grey, to_black = (np.abs(net.features(stripes) - net.features(x)).mean() for x in (grey, black))
    # taking every second column would leave all black
    assert to_grey < 0.3 * to_black


def test_the_same_pictures_have_the_same_features_whatever_is_with_them(net: FeatureNet) -> None:
    pictures = painted(1, 70)
    whole = net.features(pictures)
    np.testing.assert_array_equal(whole, net.features(pictures))
    np.testing.assert_allclose(whole[64:], net.features(pictures[64:]), atol=1e-4)


def test_half_precision_around_it_changes_nothing(net: FeatureNet) -> None:
    pictures = painted(1, 4)
    with torch.autocast("cpu", torch.bfloat16):
        inside = net.features(pictures)
    np.testing.assert_array_equal(inside, net.features(pictures))


def test_it_can_be_stopped(net: FeatureNet) -> None:
    class Stopped(QuietContext):
        def check(self) -> None:
            raise Cancelled

    with pytest.raises(Cancelled):
        net.features(painted(1, 4), Stopped())


def test_what_is_no_picture_is_refused(net: FeatureNet) -> None:
    with pytest.raises(ValueError, match="channels"):
        net.features(torch.zeros(2, 5, 8, 8))


def test_other_pictures_and_damage_are_seen_and_fresh_ones_are_near(net: FeatureNet) -> None:
    real, fresh = net.features(painted(1, 200)), painted(2, 200)
    values = {}
    for name, pictures in {
        "fresh": fresh,
        "faded": (fresh.float() * 0.5 + 64).byte(),
        "smooth": functional.avg_pool2d(fresh.float(), 5, 1, padding=2, count_include_pad=False).byte(),
        "one kind": fresh[:1].expand(200, -1, -1, -1),
    }.items():
        values[name] = kid(real, net.features(pictures), np.random.RandomState(0))
    assert abs(values["fresh"].value) < 3 * values["fresh"].error
    for name in ("faded", "smooth", "one kind"):
        assert values[name].value > 4 * values[name].error, name
        assert not values[name].overlaps(values["fresh"])
