from dataclasses import dataclass

import pytest

from genimg_desktop.core.errors import BadInput
from genimg_desktop.core.fields import SettingInfo, check_settings, setting, settings_of
from genimg_desktop.core.text import Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    quality: int = setting(90, SettingInfo(label=Text("Quality"), help=Text("More is larger."), low=1, high=100))
    format: str = setting(
        "png",
        SettingInfo(label=Text("Format"), help=Text("File type."), choices=(("png", Text("PNG")),)),
    )


def test_a_form_learns_names_types_and_ranges_from_the_dataclass() -> None:
    quality, form = settings_of(Options)
    assert (quality.name, quality.type, quality.default, quality.info.high) == ("quality", int, 90, 100)
    assert form.info.choices[0][0] == "png"


@pytest.mark.parametrize("wrong", [Options(quality=0), Options(quality=101), Options(format="bmp")])
def test_a_value_out_of_range_is_named(wrong: Options) -> None:
    with pytest.raises(BadInput) as problem:
        check_settings(wrong)
    assert "Quality" in str(problem.value) or "Format" in str(problem.value)
    assert problem.value.hint is not None


def test_the_defaults_are_allowed() -> None:
    check_settings(Options())
