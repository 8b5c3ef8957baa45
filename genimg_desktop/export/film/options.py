"""How films are exported: chosen in the form, on the command line and in the settings file alike."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from genimg_desktop.core.fields import SettingInfo, check_settings, setting
from genimg_desktop.core.text import Text
from genimg_desktop.export.options import ExportOptions

MOST_TILES = 400


@dataclass(frozen=True, slots=True, kw_only=True)
class FilmOptions:
    """Format, quality, size, and what is written into the file."""

    format: str = setting(
        "mp4",
        SettingInfo(
            label=Text("Format"),
            help=Text("MP4 and WebM are video; GIF, WebP and PNG play as moving pictures on any web page."),
            choices=(
                ("mp4", Text("MP4 video (H.264)")),
                ("webm", Text("WebM video (VP9)")),
                ("webp", Text("Animated WebP")),
                ("gif", Text("Animated GIF")),
                ("apng", Text("Animated PNG")),
                ("png-folder", Text("Folder of PNG pictures")),
                ("jpeg-folder", Text("Folder of JPEG pictures")),
                ("contact-sheet", Text("Contact sheet")),
                ("sprite-sheet", Text("Sprite sheet with JSON atlas")),
            ),
        ),
    )
    enlarge: int = setting(
        1,
        SettingInfo(
            label=Text("Enlarge"),
            help=Text("How many times wider and higher than the model draws."),
            low=1,
            high=16,
            step=1,
            unit="×",
        ),
    )
    resampling: Literal["sharp", "smooth", "nearest"] = setting(
        "sharp",
        SettingInfo(
            label=Text("Enlarge by"),
            help=Text("Hard squares keep pixel art as it is; the others make no steps."),
            choices=(("sharp", Text("Sharp")), ("smooth", Text("Smooth")), ("nearest", Text("Hard squares"))),
        ),
    )
    quality: int = setting(
        90,
        SettingInfo(
            label=Text("Quality"), help=Text("Higher looks better and makes larger files."), low=1, high=100, step=1
        ),
    )
    lossless: bool = setting(
        False, SettingInfo(label=Text("Exact pixels"), help=Text("Keeps every pixel as it is; the file is larger."))
    )
    dithering: Literal["pattern", "diffusion", "none"] = setting(
        "pattern",
        SettingInfo(
            label=Text("In-between colours"),
            help=Text(
                "A GIF has 255 colours; dots of two make those between. A pattern stands still, scattered dots flicker."
            ),
            choices=(
                ("pattern", Text("Pattern")),
                ("diffusion", Text("Scattered dots")),
                ("none", Text("None: flat areas")),
            ),
        ),
    )
    columns: int = setting(
        0,
        SettingInfo(
            label=Text("Columns"),
            help=Text("Pictures in a row of the sheet; 0 makes it nearly square."),
            low=0,
            high=100,
        ),
    )
    tiles: int = setting(
        24,
        SettingInfo(
            label=Text("Pictures"), help=Text("How many moments of the film the sheet shows."), low=1, high=MOST_TILES
        ),
    )
    is_private: bool = setting(
        False,
        SettingInfo(
            label=Text("Tell nothing about how it was made"),
            help=Text("No keyframes, no program, no name of the model, in the file or its name. The label stays."),
        ),
    )
    include_recipe: bool = setting(
        True,
        SettingInfo(
            label=Text("Include the recipe"),
            help=Text("Writes the keyframes into the file. The timeline can open it again."),
        ),
    )
    include_label: bool = setting(
        True,
        SettingInfo(
            label=Text("Include the 'made by AI' label"),
            help=Text("Says in the file, in the way the IPTC agreed on, that the pictures were generated."),
        ),
    )
    matte: str = setting(
        "#ffffff",
        SettingInfo(
            label=Text("Background colour"),
            help=Text("What shows through transparent places where the format has none, as #rrggbb."),
        ),
    )

    def stills(self, kind: Literal["png", "jpeg"]) -> ExportOptions:
        """The same choices for single pictures."""
        return ExportOptions(
            format=kind,
            quality=self.quality,
            is_private=self.is_private,
            include_recipe=self.include_recipe,
            include_label=self.include_label,
            matte=self.matte,
        )

    @property
    def matte_colour(self) -> tuple[int, int, int]:
        """Red, green and blue in 0 .. 255. Raises BadInput for what is no colour."""
        return self.stills("png").matte_colour

    def check(self) -> None:
        """Raise BadInput naming the first option that cannot be."""
        check_settings(self)
        _ = self.matte_colour
