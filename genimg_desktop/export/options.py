"""How pictures are exported: chosen in the form, on the command line and in the settings file alike."""

from __future__ import annotations

import re
from dataclasses import dataclass

from genimg_desktop.core.errors import BadInput
from genimg_desktop.core.fields import SettingInfo, check_settings, setting
from genimg_desktop.core.text import Text
from genimg_desktop.export.naming import check_template

DEFAULT_TEMPLATE = "{model}-{seed}-{date}-{counter:04}"


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportOptions:
    """Format, quality, what is written into the file, and what the file is called."""

    format: str = setting(
        "png",
        SettingInfo(
            label=Text("Format"),
            help=Text("PNG keeps every pixel. JPEG is small and has no transparency. WebP can be either."),
            choices=(("png", Text("PNG")), ("jpeg", Text("JPEG")), ("webp", Text("WebP"))),
        ),
    )
    quality: int = setting(
        92,
        SettingInfo(
            label=Text("Quality"),
            help=Text("For JPEG and WebP: higher looks better and makes larger files."),
            low=1,
            high=100,
            step=1,
        ),
    )
    lossless: bool = setting(
        False,
        SettingInfo(
            label=Text("Exact pixels"), help=Text("For WebP: keeps every pixel as it is; the quality is not used.")
        ),
    )
    include_recipe: bool = setting(
        True,
        SettingInfo(
            label=Text("Include the recipe"),
            help=Text("Writes into the file how the picture was made. Dropping the file on the window restores it."),
        ),
    )
    include_label: bool = setting(
        True,
        SettingInfo(
            label=Text("Include the 'made by AI' label"),
            help=Text("Says in the file, in the way the IPTC agreed on, that the picture was generated."),
        ),
    )
    name_template: str = setting(
        DEFAULT_TEMPLATE,
        SettingInfo(
            label=Text("File name"),
            help=Text(
                "In braces: model, seed, date, time, width, height, counter. A number after a colon sets the digits."
            ),
        ),
    )
    matte: str = setting(
        "#ffffff",
        SettingInfo(
            label=Text("Background colour"),
            help=Text("For JPEG: what shows through transparent places, as #rrggbb."),
        ),
    )

    @property
    def matte_colour(self) -> tuple[int, int, int]:
        """Red, green and blue in 0 .. 255. Raises BadInput for what is no colour."""
        match = re.fullmatch(r"#([0-9a-fA-F]{2})([0-9a-fA-F]{2})([0-9a-fA-F]{2})", self.matte)
        if match is None:
            raise BadInput(
                Text("'{colour}' is not a colour.", colour=self.matte), hint=Text("Write it as #rrggbb, like #ffffff.")
            )
        return int(match[1], 16), int(match[2], 16), int(match[3], 16)

    def check(self) -> None:
        """Raise BadInput naming the first option that cannot be."""
        check_settings(self)
        check_template(self.name_template)
        _ = self.matte_colour
