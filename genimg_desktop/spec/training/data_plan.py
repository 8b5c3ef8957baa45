"""Which pictures a model learns from, how they are brought to one size, and what may be done with them."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from genimg_desktop.core.errors import BadInput
from genimg_desktop.core.fields import SettingInfo, check_settings, setting
from genimg_desktop.core.text import Text

TRAIN_RESOLUTIONS = (32, 64, 128)
_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")


@dataclass(frozen=True, slots=True, kw_only=True)
class DataNote:
    """Where the pictures come from and what may be done with them; copied into the card of every model made of them."""

    source: str = setting(
        "", SettingInfo(label=Text("Source"), help=Text("Where the pictures come from, and who made them."))
    )
    licence: str = setting(
        "",
        SettingInfo(label=Text("Licence"), help=Text("What their makers allow, for example 'CC BY 4.0' or 'my own'.")),
    )
    consent: str = setting(
        "",
        SettingInfo(
            label=Text("Consent"),
            help=Text("Whether the makers, and people who can be seen, agreed to a model being made of them."),
        ),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class DataPlan:
    """A set of pictures and how each becomes ``uint8[resolution, resolution, channels]``.

    path: a folder (nested too), a zip, or a file of MNIST or CIFAR. left_out: names (as the scan gives them) that are
    not used.
    """

    path: str
    resolution: int = setting(
        64,
        SettingInfo(
            label=Text("Picture size"),
            help=Text("Width and height of what the model makes. Twice the size takes about four times as long."),
            choices=tuple((size, Text("{size} pixels", size=size)) for size in TRAIN_RESOLUTIONS),
        ),
    )
    fit: str = setting(
        "crop",
        SettingInfo(
            label=Text("Pictures that are not square"),
            help=Text("Cut out the middle, keep all with bars in the ground colour, or squash to a square."),
            choices=(
                ("crop", Text("Cut out the middle")),
                ("letterbox", Text("Add bars")),
                ("squash", Text("Squash")),
            ),
        ),
    )
    colours: str = setting(
        "colour",
        SettingInfo(
            label=Text("Channels"),
            help=Text("What the model makes: colour, colour with transparency, or shades of grey."),
            choices=(
                ("colour", Text("Colour")),
                ("alpha", Text("Colour and transparency")),
                ("grey", Text("Grey")),
            ),
        ),
    )
    ground: str = setting(
        "#ffffff",
        SettingInfo(
            label=Text("Ground colour"),
            help=Text("Seen through transparent pictures, and in the bars beside pictures that are not square."),
        ),
    )
    use_labels: bool = setting(
        False,
        SettingInfo(
            label=Text("Sub-folders are classes"),
            help=Text("Each sub-folder is learned as a kind of its own, which you can ask the model for."),
        ),
    )
    held_out: float = setting(
        0.05,
        SettingInfo(
            label=Text("Held out"),
            help=Text("Share of the pictures never learned from: with them, learning can be told from copying."),
            low=0.0,
            high=0.5,
            step=0.01,
        ),
    )
    left_out: tuple[str, ...] = ()
    note: DataNote = field(default_factory=DataNote)

    @property
    def channels(self) -> int:
        """1, 3 or 4."""
        return {"grey": 1, "colour": 3, "alpha": 4}[self.colours]

    def check(self) -> None:
        """Raise BadInput with a sentence for a plan that cannot be followed. Looks at no file."""
        check_settings(self)
        if not self.path:
            raise BadInput(Text("No pictures were chosen."), hint=Text("Choose a folder of pictures."))
        if _COLOUR.fullmatch(self.ground) is None:
            raise BadInput(Text("'{value}' is not a colour.", value=self.ground), hint=Text("Write it like '#ffffff'."))
