"""OpenRaster: a zip of layers as PNG, with names, order, modes, opacity, offsets and groups. Krita, GIMP, MyPaint.

OpenRaster specification (openraster.org): the file layout, the layer stack and its attributes. It has no masks, no
clipping and no adjustments: those are baked, see ``layered.py``.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from io import BytesIO
from xml.sax.saxutils import quoteattr

from genimg_desktop.core.context import Context, PartContext, QuietContext
from genimg_desktop.core.text import Text
from genimg_desktop.document.document import DocumentState
from genimg_desktop.document.group import Group
from genimg_desktop.document.layer import Layer
from genimg_desktop.document.openraster_names import MIMETYPE, operator_of
from genimg_desktop.document.tree import Nodes, walk
from genimg_desktop.export.layered import Holds, made_plain, without_names
from genimg_desktop.export.options import ExportOptions
from genimg_desktop.export.picture_format import LayeredPicture, PictureFormat, Remarks
from genimg_desktop.image.encoders import PictureMetadata, encode_png
from genimg_desktop.image.pixels import Pixels
from genimg_desktop.image.resample import thumbnail
from genimg_desktop.image.samples import Samples, eight_bits
from genimg_desktop.spec.recipe import recipe_to_json

THUMBNAIL_SIDE = 256
_FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""Letters that XML 1.0 (section 2.2) cannot hold."""
_EPOCH = (1980, 1, 1, 0, 0, 0)


def _encode(samples: Samples, metadata: PictureMetadata, options: ExportOptions) -> bytes:
    pixels = eight_bits(samples)
    layer = Layer(name=metadata.software or "Layer 1", pixels=pixels)
    state = DocumentState(width=pixels.shape[1], height=pixels.shape[0], layers=(layer,))
    return _encode_layers(LayeredPicture(state=state, merged=pixels), metadata, options, QuietContext())[0]


def _encode_layers(
    picture: LayeredPicture, metadata: PictureMetadata, options: ExportOptions, ctx: Context
) -> tuple[bytes, Remarks]:
    plain = made_plain(picture.state, picture.merged, Holds(), PartContext(ctx, 0.0, 0.3))
    nodes = without_names(plain.nodes) if options.is_private else plain.nodes
    layers = [node for node in walk(nodes) if isinstance(node, Layer)]
    sources = {layer.id: f"data/layer{number:03}.png" for number, layer in enumerate(layers)}
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as file:
        _put(file, "mimetype", MIMETYPE, zipfile.ZIP_STORED)
        _put(file, "stack.xml", _stack_xml(picture.state, nodes, sources, metadata.dpi), zipfile.ZIP_DEFLATED)
        for number, layer in enumerate(layers):
            ctx.report(0.3 + 0.6 * number / len(layers))
            _put(file, sources[layer.id], encode_png(layer.pixels, _told(layer, options)), zipfile.ZIP_STORED)
        _put(file, "mergedimage.png", encode_png(picture.merged, metadata), zipfile.ZIP_STORED)
        _put(file, "Thumbnails/thumbnail.png", _thumbnail(picture.merged), zipfile.ZIP_STORED)
    ctx.report(1.0)
    return out.getvalue(), plain.remarks


def _told(layer: Layer, options: ExportOptions) -> PictureMetadata:
    """A layer's own recipe, so that the file opened here knows again how each layer was made."""
    is_told = layer.recipe is not None and options.include_recipe and not options.is_private
    return PictureMetadata(recipe_text=recipe_to_json(layer.recipe) if layer.recipe is not None and is_told else None)


def _thumbnail(pixels: Pixels) -> bytes:
    return encode_png(thumbnail(pixels, THUMBNAIL_SIDE))


def _put(file: zipfile.ZipFile, name: str, body: bytes, way: int) -> None:
    """Without the time and the system that wrote it."""
    info = zipfile.ZipInfo(name, _EPOCH)
    info.create_system, info.external_attr, info.compress_type = 0, 0, way
    file.writestr(info, body)


def _stack_xml(state: DocumentState, nodes: Nodes, sources: dict[str, str], dpi: int | None) -> bytes:
    resolution = "" if dpi is None else f' xres="{dpi}" yres="{dpi}"'
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        f'<image version="0.0.3" w="{state.width}" h="{state.height}"{resolution}>',
        " <stack>",
        *_elements(nodes, sources, "  "),
        " </stack>",
        "</image>",
        "",
    ]
    return "\n".join(lines).encode("utf-8")


def _elements(nodes: Nodes, sources: dict[str, str], indent: str) -> Iterator[str]:
    """OpenRaster counts from the top."""
    for node in reversed(nodes):
        words = [
            f"name={quoteattr(_FORBIDDEN.sub('', node.name))}",
            f'opacity="{node.opacity:.6g}"',
            f'visibility="{"visible" if node.is_visible else "hidden"}"',
            f'composite-op="{operator_of(node.mode)}"',
        ]
        if node.is_locked:
            words.append('edit-locked="true"')
        if isinstance(node, Group):
            isolation = "isolate" if node.is_isolated else "auto"
            yield f'{indent}<stack {" ".join(words)} isolation="{isolation}">'
            yield from _elements(node.children, sources, indent + " ")
            yield f"{indent}</stack>"
        elif isinstance(node, Layer):
            words += [f'x="{node.x}" y="{node.y}"', f'src="{sources[node.id]}"']
            yield f"{indent}<layer {' '.join(words)}/>"


ORA = PictureFormat(
    label=Text("OpenRaster: with layers, for Krita and GIMP"),
    suffixes=(".ora",),
    encode=_encode,
    encode_layers=_encode_layers,
)
