"""How pictures are exported: chosen in the form, on the command line and in the settings file alike."""

from __future__ import annotations

import re
from dataclasses import dataclass

from genimg_desktop.core.errors import BadInput
from genimg_desktop.core.fields import SettingInfo, check_settings, setting
from genimg_desktop.core.text import Text
from genimg_desktop.export.naming import check_template
from genimg_desktop.image.colour_spaces import SPACES

DEFAULT_TEMPLATE = "{model}-{seed}-{date}-{counter:04}"
LARGEST_SIDE = 16_384
_LONGEST_PATH = 4096


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportOptions:
    """Format, size, colours, what is written into the file, and what the file is called.

    What a format does not know is left alone: PNG has no quality, JPEG no 16 bits, a file with layers no other size.
    """

    format: str = setting(
        "png",
        SettingInfo(
            label=Text("Format"),
            help=Text("PNG, TIFF and PDF can keep every pixel; OpenRaster and Photoshop files keep the layers too."),
            choices=(
                ("png", Text("PNG: exact, with transparency")),
                ("jpeg", Text("JPEG: small, without transparency")),
                ("webp", Text("WebP: small or exact, with transparency")),
                ("avif", Text("AVIF: smallest, with transparency")),
                ("tiff", Text("TIFF: exact, for print, one page or several")),
                ("pdf", Text("PDF: to print and to send, one page or several")),
                ("ora", Text("OpenRaster: with layers, for Krita and GIMP")),
                ("psd", Text("Photoshop: with layers and masks")),
            ),
        ),
    )
    quality: int = setting(
        92,
        SettingInfo(
            label=Text("Quality"),
            help=Text("Higher looks better and makes larger files."),
            low=1,
            high=100,
            step=1,
        ),
    )
    lossless: bool = setting(
        False,
        SettingInfo(label=Text("Exact pixels"), help=Text("Keeps every pixel as it is; the quality is not used.")),
    )
    bits: int = setting(
        8,
        SettingInfo(
            label=Text("Bits per channel"),
            help=Text("16 leave room for changes of light and colour in other programs; files are larger."),
            choices=((8, Text("8, as on the screen")), (16, Text("16, for further work"))),
        ),
    )
    layer_pages: bool = setting(
        False,
        SettingInfo(
            label=Text("One page for each layer"), help=Text("Instead of a single page with the whole picture.")
        ),
    )
    size_by: str = setting(
        "same",
        SettingInfo(
            label=Text("Size"),
            help=Text("Larger or smaller than it is; the canvas stays as it is."),
            choices=(("same", Text("As it is")), ("factor", Text("By a factor")), ("side", Text("By its longer side"))),
        ),
    )
    scale: int = setting(
        200, SettingInfo(label=Text("Factor"), help=Text("100 % is as it is."), low=1, high=1600, step=1, unit="%")
    )
    long_side: int = setting(
        2048,
        SettingInfo(
            label=Text("Longer side"),
            help=Text("The other side follows."),
            low=1,
            high=LARGEST_SIDE,
            step=1,
            unit="px",
        ),
    )
    resampling: str = setting(
        "smooth",
        SettingInfo(
            label=Text("Resizing"),
            help=Text("Pixel art keeps hard edges and its own colours; whole factors look best."),
            choices=(("smooth", Text("Smooth")), ("nearest", Text("Pixel art"))),
        ),
    )
    space: str = setting(
        "srgb",
        SettingInfo(
            label=Text("Colour profile"),
            help=Text("The profile goes into the file, and the colours look the same in either."),
            choices=tuple((name, space.label) for name, space in SPACES.items()),
        ),
    )
    dpi: int = setting(
        300,
        SettingInfo(
            label=Text("Dots per inch"),
            help=Text("How large it will be on paper. Screens do not care."),
            low=1,
            high=2400,
            step=1,
            unit="dpi",
        ),
    )
    matte: str = setting(
        "#ffffff",
        SettingInfo(
            label=Text("Background colour"),
            help=Text("What shows through transparent places, as #rrggbb."),
        ),
    )
    is_private: bool = setting(
        False,
        SettingInfo(
            label=Text("Tell nothing about how it was made"),
            help=Text("No recipe, no program, no names of layers or models, in the file or its name. The label stays."),
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
    certificate: str = setting(
        "",
        SettingInfo(
            label=Text("Certificate"),
            help=Text("A file of your own (PEM) to sign Content Credentials with; empty for none. Nothing is sent."),
        ),
    )
    private_key: str = setting(
        "", SettingInfo(label=Text("Its key"), help=Text("The file (PEM) with the private key of the certificate."))
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

    @property
    def matte_colour(self) -> tuple[int, int, int]:
        """Red, green and blue in 0 .. 255. Raises BadInput for what is no colour."""
        match = re.fullmatch(r"#([0-9a-fA-F]{2})([0-9a-fA-F]{2})([0-9a-fA-F]{2})", self.matte)
        if match is None:
            raise BadInput(
                Text("'{colour}' is not a colour.", colour=self.matte), hint=Text("Write it as #rrggbb, like #ffffff.")
            )
        return int(match[1], 16), int(match[2], 16), int(match[3], 16)

    @property
    def has_certificate(self) -> bool:
        """Whether files shall be signed, where their format can be."""
        return bool(self.certificate) and not self.is_private

    def check(self) -> None:
        """Raise BadInput naming the first option that cannot be."""
        check_settings(self)
        check_template(self.name_template)
        _ = self.matte_colour
        if bool(self.certificate) != bool(self.private_key):
            raise BadInput(
                Text("To sign Content Credentials both the certificate and its key are needed."),
                hint=Text("Choose the other file too, or leave both empty."),
            )
        if max(len(self.certificate), len(self.private_key)) > _LONGEST_PATH:
            raise BadInput(Text("The path of the certificate or of its key is too long."))
