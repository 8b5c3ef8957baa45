"""What all adjustments share: their table, files, refusals, and how they treat planes."""

import dataclasses
from typing import Any

import msgspec
import numpy as np
import pytest

from genimg_desktop.core.errors import BadInput, NewerVersion
from genimg_desktop.core.fields import settings_of
from genimg_desktop.core.serde import from_json, parse_json, to_json
from genimg_desktop.image.adjust import ADJUSTMENTS, Adjustment, name_of, read_adjustment

CHANGED: dict[str, dict[str, Any]] = {
    "levels": {"black": 20, "white": 230, "gamma": 1.4, "out_black": 10, "out_white": 240},
    "curves": {"rgb": ((0.0, 0.1), (0.4, 0.3), (1.0, 0.9)), "alpha": ((0.0, 0.0), (1.0, 0.5))},
    "brightness_contrast": {"brightness": 12, "contrast": -30},
    "hue_saturation": {"hue": 40, "saturation": 30, "lightness": -10},
    "colour_balance": {"shadows_red": 30, "midtones_green": -20, "highlights_blue": 50},
    "desaturate": {"way": "mean"},
    "invert": {},
    "threshold": {"level": 100},
    "posterize": {"tones": 5},
    "blur": {"radius": 3.0},
    "sharpen": {"amount": 150, "radius": 2.0, "threshold": 3},
}
NEUTRAL: dict[str, dict[str, Any]] = {"blur": {"radius": 0.0}, "sharpen": {"amount": 0}}
WITHOUT_NEUTRAL = {"desaturate", "invert", "threshold", "posterize"}


def changed(name: str) -> Adjustment:
    return ADJUSTMENTS[name](**CHANGED[name])


def noise(height: int = 24, width: int = 31, seed: int = 5) -> np.ndarray:
    """Some of it opaque, some clear."""
    rng = np.random.default_rng(seed)
    planes = rng.random((4, height, width), dtype=np.float32)
    planes[3] = np.clip(planes[3] * 2 - 0.5, 0, 1)
    return planes


def test_every_adjustment_is_tried_here() -> None:
    assert set(CHANGED) == set(ADJUSTMENTS)
    titles = [str(kind.title) for kind in ADJUSTMENTS.values()]
    assert len(set(titles)) == len(titles)


@pytest.mark.parametrize("name", ADJUSTMENTS)
def test_planes_stay_as_they_were_and_new_ones_are_in_range(name: str) -> None:
    planes = noise()
    copy = planes.copy()
    result = changed(name).apply(planes)
    assert np.array_equal(planes, copy)
    assert not np.shares_memory(result, planes)
    assert result.dtype == np.float32
    assert result.shape == planes.shape
    assert result.min() >= 0.0
    assert result.max() <= 1.0
    assert not np.array_equal(result, planes)


@pytest.mark.parametrize("name", ADJUSTMENTS)
def test_planes_that_are_a_part_of_larger_ones_give_the_same(name: str) -> None:
    large = noise(30, 40)
    part = large[:, 3:20, 5:30]
    adjustment = changed(name)
    assert np.array_equal(adjustment.apply(part), adjustment.apply(part.copy()))


@pytest.mark.parametrize("name", ADJUSTMENTS)
def test_an_identity_changes_nothing_and_says_so(name: str) -> None:
    assert not changed(name).is_identity
    if name in WITHOUT_NEUTRAL:
        assert not ADJUSTMENTS[name]().is_identity
        return
    neutral = ADJUSTMENTS[name](**NEUTRAL.get(name, {}))
    assert neutral.is_identity
    planes = noise()
    assert np.abs(neutral.apply(planes) - planes).max() <= 1e-6


@pytest.mark.parametrize("name", ADJUSTMENTS)
def test_only_neighbours_within_reach_count(name: str) -> None:
    adjustment = changed(name)
    reach = adjustment.reach_px
    assert (reach > 0) == (name in {"blur", "sharpen"})
    planes = noise(40, 41)
    other = planes.copy()
    other[:, :, 0] = 1 - other[:, :, 0]
    difference = np.abs(adjustment.apply(planes) - adjustment.apply(other))
    assert difference[:, :, reach + 1 :].max() <= 1e-6
    assert difference[:, :, 0].max() > 0.05


@pytest.mark.parametrize("name", ADJUSTMENTS)
def test_settings_survive_a_file(name: str) -> None:
    adjustment = changed(name)
    text = to_json(adjustment)
    assert from_json(ADJUSTMENTS[name], text) == adjustment
    assert read_adjustment(name_of(adjustment), parse_json(text)) == adjustment
    assert hash(from_json(ADJUSTMENTS[name], text)) == hash(adjustment)


@pytest.mark.parametrize("name", ADJUSTMENTS)
def test_a_number_out_of_range_is_refused_by_its_name(name: str) -> None:
    kind = ADJUSTMENTS[name]
    for item in settings_of(kind):
        if item.info.low is None:
            continue
        for value in (item.info.low - 1, item.info.high + 1, float("nan")):
            with pytest.raises(BadInput, match=str(item.info.label).replace("(", r"\(").replace(")", r"\)")):
                kind(**{item.name: value})
            tree = msgspec.to_builtins(kind()) | {item.name: value}
            with pytest.raises(BadInput):
                read_adjustment(name, tree)


@pytest.mark.parametrize("name", ADJUSTMENTS)
def test_a_file_with_strange_settings_is_refused(name: str) -> None:
    tree = msgspec.to_builtins(changed(name))
    for strange in (tree | {"sparkle": 3}, [tree], "levels", None):
        with pytest.raises(BadInput):
            read_adjustment(name, strange)
    for field in dataclasses.fields(ADJUSTMENTS[name]):
        for wrong in ({"a": 1}, "x", None):
            with pytest.raises(BadInput):
                read_adjustment(name, tree | {field.name: wrong})


def test_an_adjustment_of_a_newer_version_is_said_to_be_one() -> None:
    with pytest.raises(NewerVersion, match="sparkle"):
        read_adjustment("sparkle", {})


@pytest.mark.parametrize("name", ADJUSTMENTS)
def test_every_setting_can_be_shown(name: str) -> None:
    settings = settings_of(ADJUSTMENTS[name])
    assert len(settings) == len(dataclasses.fields(ADJUSTMENTS[name]))
    for item in settings:
        assert str(item.info.label)
        assert item.info.choices or item.type is bool or item.info.low is not None or name == "curves"
