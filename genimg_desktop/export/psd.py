"""Photoshop files with layers, groups, masks, clipping and modes, by psd-tools, which is loaded only here.

Adobe, 'Photoshop File Formats Specification' (2019). What Photoshop has no place for is merged: see ``layered.py``.
"""

from __future__ import annotations

import copy
import struct
from io import BytesIO
from typing import Any

import numpy as np

from genimg_desktop.core.context import Context, PartContext, QuietContext
from genimg_desktop.core.errors import BadInput
from genimg_desktop.core.text import Text
from genimg_desktop.document.document import DocumentState
from genimg_desktop.document.group import PASS_THROUGH, Group
from genimg_desktop.document.layer import Layer
from genimg_desktop.document.node import Node
from genimg_desktop.document.tree import Nodes, walk
from genimg_desktop.export.extras import is_installed, needs
from genimg_desktop.export.layered import Holds, made_plain, without_names
from genimg_desktop.export.options import ExportOptions
from genimg_desktop.export.picture_format import LayeredPicture, PictureFormat, Remarks
from genimg_desktop.image.encoders import PictureMetadata, grey_image, xmp_packet
from genimg_desktop.image.ground import on_ground
from genimg_desktop.image.icc import icc_profile
from genimg_desktop.image.masks import Mask
from genimg_desktop.image.samples import Samples, eight_bits

LARGEST_BYTES = 2**31 - 1
LONGEST_NAME = 255
_HOLDS = Holds(masks=True, clipping=True, fades=True)
_MODES = {
    "add": "LINEAR_DODGE",
    PASS_THROUGH: "PASS_THROUGH",
}
"""Photoshop's names where they are not ours in capitals."""
_RESOLUTION, _PROFILE, _VERSION, _XMP = 1005, 1039, 1057, 1060
"""Numbers of image resources."""
_PACKED = 1
"""PackBits, which every reader knows."""


def _missing() -> BadInput | None:
    return None if is_installed("psd_tools") else needs(Text("Writing Photoshop files"), "psd-tools")


def _encode(samples: Samples, metadata: PictureMetadata, options: ExportOptions) -> bytes:
    pixels = eight_bits(samples)
    layer = Layer(name=metadata.software or "Layer 1", pixels=pixels)
    state = DocumentState(width=pixels.shape[1], height=pixels.shape[0], layers=(layer,))
    return _encode_layers(LayeredPicture(state=state, merged=pixels), metadata, options, QuietContext())[0]


def _encode_layers(
    picture: LayeredPicture, metadata: PictureMetadata, options: ExportOptions, ctx: Context
) -> tuple[bytes, Remarks]:
    missing = _missing()
    if missing is not None:
        raise missing
    plain = made_plain(picture.state, picture.merged, _HOLDS, PartContext(ctx, 0.0, 0.3))
    nodes = without_names(plain.nodes) if options.is_private else plain.nodes
    data = _Writer(picture, metadata, PartContext(ctx, 0.3, 0.95)).bytes_of(nodes)
    if len(data) > LARGEST_BYTES:
        raise BadInput(
            Text("The file would be larger than 2 GB, which Photoshop files cannot be."),
            hint=Text("Choose OpenRaster or TIFF, or merge some layers first."),
        )
    ctx.report(1.0)
    return data, plain.remarks


class _Writer:
    """Builds one file in memory."""

    def __init__(self, picture: LayeredPicture, metadata: PictureMetadata, ctx: Context) -> None:
        from psd_tools import PSDImage

        self._picture, self._metadata, self._ctx = picture, metadata, ctx
        # with 'RGB' the library would make a mask of each layer's alpha
        self._file: Any = PSDImage.new("RGBA", (picture.state.width, picture.state.height))
        self._done, self._count = 0, 1

    def bytes_of(self, nodes: Nodes) -> bytes:
        """The whole file."""
        self._count = max(sum(1 for _ in walk(nodes)), 1)
        for node in nodes:
            self._add(node, self._file)
        self._add_resources()
        self._set_merged()
        out = BytesIO()
        self._file._record.write(out)  # 'save' would draw the merged picture anew, by the library's own rules
        return out.getvalue()

    def _add(self, node: Node, parent: Any) -> None:
        self._ctx.report(self._done / self._count)
        self._done += 1
        if isinstance(node, Group):
            made = parent.create_group(open_folder=node.is_open)
            # psd-tools 1.26 gives a group and its end one list of channels: a mask would stand in both
            made._set_bounding_records(made._bounding_record, copy.deepcopy(made._bounding_channels))
            for child in node.children:
                self._add(child, made)
        elif isinstance(node, Layer):
            made = parent.create_pixel_layer_from_array(np.asarray(node.pixels), top=node.y, left=node.x)
        else:
            raise TypeError(f"{type(node).__name__} cannot stand in a file")
        made.name = node.name.replace("\0", "")[:LONGEST_NAME]  # as an argument only Latin letters are taken
        made.opacity = round(node.opacity * 255)
        made.blend_mode = _mode(node.mode)
        made.visible = node.is_visible
        if node.is_clipped:
            made.clipping = True
        if node.is_locked:
            made.lock()
            made.lock()  # the first call of psd-tools 1.26 makes an empty lock, the second fills it
        if node.mask is not None:
            _add_mask(made, node.mask, is_on=node.is_mask_on)

    def _add_resources(self) -> None:
        from psd_tools.psd.image_resources import ImageResource, VersionInfo

        def put(number: int, data: Any) -> None:
            self._file.image_resources[number] = ImageResource(key=number, data=data)

        name = self._metadata.software
        put(_VERSION, VersionInfo(has_composite=True, writer=name, reader=name))
        put(_PROFILE, icc_profile(self._metadata.space))
        if self._metadata.dpi is not None:
            fixed = self._metadata.dpi << 16
            put(_RESOLUTION, struct.pack(">IHHIHH", fixed, 1, 1, fixed, 1, 1))
        packet = xmp_packet(self._metadata)
        if packet:
            put(_XMP, packet)

    def _set_merged(self) -> None:
        """What programs without layers show: the colours laid on white, as Photoshop does, and the alpha."""
        pixels = self._picture.merged
        shown = on_ground(pixels, (255, 255, 255))
        channels = [np.ascontiguousarray(shown[..., n]).tobytes() for n in range(3)]
        channels.append(np.ascontiguousarray(pixels[..., 3]).tobytes())
        data = self._file._record.image_data
        data.compression = type(data.compression)(_PACKED)
        data.set_data(channels, self._file._record.header)
        info = self._file._record.layer_and_mask_information.layer_info
        if info is not None:
            info.layer_count = -abs(info.layer_count)  # the fourth channel is the transparency


def _mode(mode: str) -> Any:
    from psd_tools.constants import BlendMode

    return BlendMode[_MODES.get(mode, mode.upper().replace("-", "_"))]


def _add_mask(made: Any, mask: Mask, *, is_on: bool) -> None:
    trimmed = mask.trimmed()
    made.create_mask(grey_image(trimmed.coverage), top=trimmed.y, left=trimmed.x)
    made.mask.data.background_color = trimmed.outside
    made.mask.disabled = not is_on


PSD = PictureFormat(
    label=Text("Photoshop: with layers and masks"),
    suffixes=(".psd",),
    encode=_encode,
    encode_layers=_encode_layers,
    missing=_missing,
)
