"""The one way to open a foreign picture. Pillow is used here and in ``encoders.py``, nowhere else.

The format is chosen by content from a short list, sizes are checked before anything is unpacked, and whatever the
file says besides its picture cannot keep the picture from opening.
"""

from __future__ import annotations

import itertools
import math
import re
import warnings
from dataclasses import dataclass, replace
from functools import lru_cache
from io import BytesIO
from pathlib import Path
from typing import Literal

import numpy as np
from numpy.typing import NDArray
from PIL import (
    AvifImagePlugin,
    BmpImagePlugin,
    GifImagePlugin,
    Image,
    ImageCms,
    ImageFile,
    JpegImagePlugin,
    PngImagePlugin,
    TiffImagePlugin,
    WebPImagePlugin,
)

from genimg_desktop.core.errors import BadInput, BadPicture
from genimg_desktop.core.files import read_limited
from genimg_desktop.core.text import Text
from genimg_desktop.image.credential_marks import holds_credentials
from genimg_desktop.image.depth import grey_to_8_bit
from genimg_desktop.image.foreign_files import recognise, webp_size
from genimg_desktop.image.gif_notes import read_gif_xmp
from genimg_desktop.image.jpeg_segments import EXTENSION_HEAD
from genimg_desktop.image.metadata import EXIF_IFD, RawMetadata, exif_texts, make_sense
from genimg_desktop.image.notes import Note
from genimg_desktop.image.pixels import Pixels, frozen
from genimg_desktop.image.png_chunks import LARGEST_PROFILE_BYTES, PngFacts, read_png
from genimg_desktop.image.tiff_head import read_tiff_head

LARGEST_FILE_BYTES = 512 * 1024 * 1024
LARGEST_PIXELS = 100_000_000
LARGEST_SIDE = 100_000
DRAFT_MARGIN = 2.0
"""How many times the size that was asked for a JPEG is decoded at, at least.

Measured on 512 px JPEGs brought to 64 px with ``resample.resize``: with 2 the result is 53 dB from that of a full
decode and decoding takes a third of the time; with 1 it is 30 dB, which can be seen; 3 gains 1 dB and costs 1.5 x.
"""

_DECODERS: dict[str, type[ImageFile.ImageFile]] = {
    "PNG": PngImagePlugin.PngImageFile,
    "JPEG": JpegImagePlugin.JpegImageFile,
    "WebP": WebPImagePlugin.WebPImageFile,
    "GIF": GifImagePlugin.GifImageFile,
    "BMP": BmpImagePlugin.BmpImageFile,
    "TIFF": TiffImagePlugin.TiffImageFile,
    "AVIF": AvifImagePlugin.AvifImageFile,
}
_NEXT_GIF_FRAME = re.compile(rb"\x21\xf9\x04.{4}\x00[\x2c\x21]", re.DOTALL)
_WAYS = {
    "smooth": Image.Resampling.BILINEAR,
    "sharp": Image.Resampling.LANCZOS,
    "area": Image.Resampling.BOX,
    "nearest": Image.Resampling.NEAREST,
}


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class OpenedPicture:
    """A foreign picture. pixels: ``uint8[H, W, 4]``, read-only, upright, sRGB. format: as in ``recognise``.

    full_size: width and height of the file's picture, upright; more than ``pixels`` has when only a small one was
    asked for. notes: what other programs wrote into it. recipe_text: our recipe, not yet read. remarks: what was
    changed. has_credentials: a C2PA manifest is in the file; nobody has looked at it.
    """

    pixels: Pixels
    format: str
    full_size: tuple[int, int] = (0, 0)
    notes: tuple[Note, ...] = ()
    recipe_text: str | None = None
    remarks: tuple[Text, ...] = ()
    has_credentials: bool = False


def open_picture(path: Path, *, limit_pixels: int = LARGEST_PIXELS) -> OpenedPicture:
    """Open a picture file. Raises BadPicture with a sentence for anything that cannot be shown."""
    try:
        data = read_limited(path, LARGEST_FILE_BYTES)
    except BadInput as error:
        raise BadPicture(error.message, hint=error.hint, details=error.details) from error
    return open_picture_bytes(data, path.name, limit_pixels=limit_pixels)


def open_picture_bytes(
    data: bytes,
    name: str,
    *,
    limit_pixels: int = LARGEST_PIXELS,
    at_least_px: int | None = None,
    with_notes: bool = True,
) -> OpenedPicture:
    """Open a picture from memory; ``name`` is only for sentences. Raises BadPicture.

    at_least_px: the picture will be made smaller, to no less than this on its short side: a JPEG may be decoded at a
    half, a quarter or an eighth, with both sides still ``DRAFT_MARGIN`` times that; a square one 2, 4 or 8 times as
    large comes at that size, since the decoder's own step is a good filter (an eighth is the mean of 8 x 8).
    with_notes: read what the file says besides its picture.
    """
    kind = recognise(data, name)
    # Pillow warns about odd files through Python's warnings; what matters is said in our sentences.
    warnings.filterwarnings("ignore", module=r"PIL\.")
    try:
        return _open(data, kind, name, limit_pixels, at_least_px, with_notes)
    except (BadPicture, MemoryError):
        raise
    except Image.DecompressionBombError as error:
        raise _too_large(name, limit_pixels) from error
    except Exception as error:  # a decoder facing a hostile file may raise anything at all
        raise _damaged(kind, name, error) from error


def scale_pixels(
    pixels: Pixels,
    width: int,
    height: int,
    way: Literal["smooth", "sharp", "area", "nearest"],
    source: tuple[float, float, float, float] | None,
) -> Pixels:
    """The work behind ``resample.resize``. Opaque pictures skip the weighing by alpha, which halves the time."""
    if pixels[..., 3].min() == 255:
        size = (pixels.shape[1], pixels.shape[0])
        image: Image.Image = Image.frombuffer("RGBX", size, np.ascontiguousarray(pixels), "raw", "RGBX", 0, 1)
    else:
        image = Image.fromarray(np.ascontiguousarray(pixels))
    gap = {"smooth": 2.0, "sharp": 3.0}.get(way)
    return np.array(image.resize((width, height), _WAYS[way], box=source, reducing_gap=gap))


def _open(
    data: bytes, kind: str, name: str, limit_pixels: int, at_least_px: int | None, with_notes: bool
) -> OpenedPicture:
    png = read_png(data) if kind == "PNG" else None
    if kind == "WebP" and (size := webp_size(data)):
        _check_size(size, name, limit_pixels)
    has_more_pages = read_tiff_head(data).has_more_pages if kind == "TIFF" else False
    image = _decoder(kind, name)(BytesIO(png.clean if png else data))
    _check_size(image.size, name, limit_pixels)
    full_size = image.size
    if at_least_px is not None and kind == "JPEG":
        side = _draft_side(image.size, at_least_px)
        image.draft(None, (side, side))
    image.load()

    raw, orientation = _gather(image, data, png, with_notes)
    if with_notes and holds_credentials(kind, data):
        raw = replace(raw, has_credentials=True)
    remarks = [*_frames_remark(image, kind, data, png, has_more_pages)]
    icc = png.icc if png else image.info.get("icc_profile")
    pixels, changes = _rgba(image, icc, bit_depth=_bit_depth(image, png))
    said = make_sense(raw)
    turn = 1 if kind == "TIFF" else orientation  # Pillow turns TIFF itself, while it loads
    full_size = image.size if kind == "TIFF" else full_size
    return OpenedPicture(
        pixels=frozen(_upright(pixels, turn)),
        format=kind,
        full_size=full_size[::-1] if turn >= 5 else full_size,
        notes=said.notes,
        recipe_text=said.recipe_text,
        remarks=(*remarks, *changes, *said.remarks),
        has_credentials=raw.has_credentials,
    )


def _draft_side(size: tuple[int, int], at_least_px: int) -> int:
    """What to ask the JPEG decoder for: no less on either side is what comes."""
    is_whole_step = size[0] == size[1] and size[0] in (2 * at_least_px, 4 * at_least_px, 8 * at_least_px)
    return at_least_px if is_whole_step else math.ceil(at_least_px * DRAFT_MARGIN)


def _decoder(kind: str, name: str) -> type[ImageFile.ImageFile]:
    plugin = {"WebP": WebPImagePlugin, "AVIF": AvifImagePlugin}.get(kind)
    if plugin is not None and not plugin.SUPPORTED:
        raise BadPicture(
            Text("'{name}' is a {kind} picture, which this installation cannot open.", name=name, kind=kind),
            hint=Text("Save it as PNG and open that."),
        )
    return _DECODERS[kind]


def _check_size(size: tuple[int, int], name: str, limit_pixels: int) -> None:
    if size[0] * size[1] > limit_pixels or max(size) > LARGEST_SIDE:
        raise _too_large(name, limit_pixels, size)


def _too_large(name: str, limit_pixels: int, size: tuple[int, int] | None = None) -> BadPicture:
    limit = f"{limit_pixels / 1e6:g}"
    if size is None:
        message = Text("'{name}' has too many pixels; the limit is {limit} million.", name=name, limit=limit)
    else:
        message = Text(
            "'{name}' is too large: {width} x {height} pixels; the limit is {limit} million.",
            name=name,
            width=size[0],
            height=size[1],
            limit=limit,
        )
    return BadPicture(message, hint=Text("Make it smaller in another program first."))


def _damaged(kind: str, name: str, error: Exception) -> BadPicture:
    if "truncated" in str(error).lower() or isinstance(error, EOFError):
        return BadPicture(
            Text("'{name}' is cut off: part of the picture is missing.", name=name),
            hint=Text("Copy or download it again."),
            details=repr(error),
        )
    return BadPicture(
        Text("'{name}' is a {kind} picture that is damaged, or of a kind too rare to be opened.", name=name, kind=kind),
        hint=Text("If another program opens it, save it there as PNG."),
        details=repr(error),
    )


def _gather(image: ImageFile.ImageFile, data: bytes, png: PngFacts | None, with_notes: bool) -> tuple[RawMetadata, int]:
    """Everything the file says (nothing without ``with_notes``), and its EXIF orientation 1 .. 8."""
    texts = list(png.texts) if png else []
    has_lost_text = png.has_lost_text if png else False
    if png and png.exif:
        image.info["exif"] = png.exif
    orientation = 1
    try:
        exif = image.getexif()
        orientation = int(exif.get(0x0112, 1))
        texts += exif_texts(dict(exif), exif.get_ifd(EXIF_IFD)) if with_notes else []
    except Exception:  # said in the remarks; the picture itself is whole
        has_lost_text = True
    if not with_notes:
        return RawMetadata(), orientation
    comment = image.info.get("comment")
    if isinstance(comment, bytes) and not png:
        texts.append(("Comment", comment.decode("utf-8", errors="replace")))
    segments = image.applist if isinstance(image, JpegImagePlugin.JpegImageFile) else []
    xmp = read_gif_xmp(data) if isinstance(image, GifImagePlugin.GifImageFile) else image.info.get("xmp")
    raw = RawMetadata(
        texts=tuple(texts),
        xmp=xmp if isinstance(xmp, bytes) else None,
        extensions=tuple(body for _, body in segments if body.startswith(EXTENSION_HEAD)),
        has_lost_text=has_lost_text,
        has_credentials=png.has_credentials if png else any(n == "APP11" and b"jumb" in b for n, b in segments),
    )
    return raw, orientation


def _frames_remark(
    image: ImageFile.ImageFile, kind: str, data: bytes, png: PngFacts | None, has_more_pages: bool
) -> tuple[Text, ...]:
    # GIF and TIFF count frames by walking through the whole file, for ever in a hostile one: not asked.
    count = png.frames if png else getattr(image, "n_frames", 1) if kind in ("WebP", "AVIF") else 1
    if count > 1:
        return (Text("The file holds {count} frames; the first is shown.", count=count),)
    is_film = kind == "GIF" and len(list(itertools.islice(_NEXT_GIF_FRAME.finditer(data), 2))) == 2
    return (Text("The file holds several pictures; the first is shown."),) if is_film or has_more_pages else ()


def _bit_depth(image: Image.Image, png: PngFacts | None) -> int:
    if png:
        return png.bit_depth
    if isinstance(image, TiffImagePlugin.TiffImageFile):
        return int(max(image.tag_v2.get(258, (8,))))
    return 8


def _rgba(image: Image.Image, icc: object, *, bit_depth: int) -> tuple[Pixels, list[Text]]:
    """Any mode -> ``uint8[H, W, 4]`` sRGB, and what was changed on the way."""
    remarks: list[Text] = []
    alpha: NDArray[np.uint8] | None = None
    if image.mode.startswith("I") or image.mode == "F":
        values = np.asarray(image)
        tags = image.tag_v2 if isinstance(image, TiffImagePlugin.TiffImageFile) else {}
        grey, said = grey_to_8_bit(
            values, is_signed=tags.get(339, (1,))[0] == 2, is_inverted=tags.get(262) == 0, bit_depth=bit_depth
        )
        remarks.append(said)
        clear = image.info.get("transparency")
        if isinstance(clear, int):
            alpha = np.where(values == clear, 0, 255).astype(np.uint8)
        image = Image.fromarray(grey)
    else:
        if bit_depth == 16:
            remarks.append(Text("It has {bits} bits per channel; it is shown with 8.", bits=bit_depth))
        image, alpha = _split_alpha(image, bit_depth)
    colours, change = _to_srgb(image, icc)
    if change is not None:
        remarks.append(change)
    # Four bytes a pixel as Pillow holds them, then alpha over the unused one: twice as fast as filling three of four.
    packed = np.frombuffer(colours.tobytes("raw", "RGBX"), np.uint8)
    out = packed.reshape(colours.height, colours.width, 4).copy()
    out[..., 3] = 255 if alpha is None else alpha
    return out, remarks


def _split_alpha(image: Image.Image, bit_depth: int) -> tuple[Image.Image, NDArray[np.uint8] | None]:
    """The colours in mode L, RGB, CMYK or LAB, and the alpha ``uint8[H, W]`` if there is one."""
    clear = image.info.get("transparency")
    if image.mode in ("P", "PA"):
        image = image.convert("RGBA" if image.mode == "PA" or clear is not None else "RGB")
    elif image.mode in ("1", "L", "RGB") and clear is not None:
        if bit_depth == 16:  # the transparent colour has 16 bits, what was read has the upper 8
            image.info["transparency"] = tuple(value >> 8 for value in clear)
        image = image.convert("RGBA")
    elif image.mode == "La":
        image = image.convert("LA")
    elif image.mode == "RGBa":
        image = image.convert("RGBA")
    if image.mode in ("LA", "RGBA"):
        alpha = np.asarray(image.getchannel("A"))
        return image.convert("L" if image.mode == "LA" else "RGB"), alpha
    if image.mode not in ("L", "RGB", "CMYK", "LAB"):
        image = image.convert("L" if image.mode == "1" else "RGB")
    return image, None


def _to_srgb(image: Image.Image, icc: object) -> tuple[Image.Image, Text | None]:
    """Mode L, RGB, CMYK or LAB -> RGB in sRGB, by the profile in the file if it has a usable one."""
    change: Text | None = None
    if isinstance(icc, bytes) and icc:
        try:
            if len(icc) > LARGEST_PROFILE_BYTES:
                raise ValueError("the profile is too large")
            return _by_profile(image, icc)
        except (ImageCms.PyCMSError, OSError, ValueError, TypeError):
            change = Text("Its colour profile cannot be read; its colours are shown without it.")
    if image.mode == "LAB":
        lab = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB"))
        return _transform(image, lab), change or Text("Its Lab colours were converted to screen colours.")
    if image.mode == "CMYK":
        return image.convert("RGB"), change or Text("Its printing colours (CMYK) were converted to screen colours.")
    return image.convert("RGB"), change


def _by_profile(image: Image.Image, icc: bytes) -> tuple[Image.Image, Text | None]:
    profile = ImageCms.ImageCmsProfile(BytesIO(icc))
    space = profile.profile.xcolor_space.strip()
    if space == "RGB" and image.mode == "L":
        image = image.convert("RGB")
    if (space, image.mode) not in {("RGB", "RGB"), ("GRAY", "L"), ("CMYK", "CMYK"), ("Lab", "LAB")}:
        raise ValueError(f"a profile for {space} on a picture in {image.mode}")
    if image.mode in ("RGB", "L") and _changes_nothing(icc, image.mode):
        return image.convert("RGB"), None
    name = ImageCms.getProfileDescription(profile).strip() or space
    return _transform(image, profile), Text("Its colours were converted from '{profile}' to sRGB.", profile=name)


@lru_cache(maxsize=4)  # the pictures of a set share one profile, and asking takes as long as decoding a small picture
def _changes_nothing(icc: bytes, mode: str) -> bool:
    """Whether a profile is sRGB in all but rounding: it must not touch the pixels."""
    sample = _sample(mode)
    turned = np.asarray(_transform(sample, ImageCms.ImageCmsProfile(BytesIO(icc))), np.int16)
    return bool(np.abs(turned - np.asarray(sample.convert("RGB"), np.int16)).max() <= 1)


def _sample(mode: str) -> Image.Image:
    levels = np.arange(256, dtype=np.uint8)
    if mode == "L":
        return Image.fromarray(levels[None, :])
    coarse = levels[::15]
    cube = np.stack(np.meshgrid(coarse, coarse, coarse), axis=-1).reshape(1, -1, 3)
    greys = np.repeat(levels[None, :, None], 3, axis=2)
    return Image.fromarray(np.ascontiguousarray(np.concatenate([cube, greys], axis=1)))


def _transform(image: Image.Image, profile: ImageCms.ImageCmsProfile) -> Image.Image:
    flags = ImageCms.Flags.BLACKPOINTCOMPENSATION
    if image.mode == "LAB":
        flags |= ImageCms.Flags.NOOPTIMIZE  # the ready-made table is off by 22 of 255 for saturated blue (measured)
    transform = ImageCms.buildTransform(
        profile,
        ImageCms.createProfile("sRGB"),
        image.mode,
        "RGB",
        ImageCms.Intent.RELATIVE_COLORIMETRIC,
        flags,
    )
    out = ImageCms.applyTransform(image, transform)
    if out is None:
        raise ValueError("no transformed picture")
    return out


def _upright(pixels: Pixels, orientation: int) -> Pixels:
    """EXIF 2.32, tag 274: 1 upright, 2 mirrored, 3 upside down, 4 both, 5 .. 8 the same lying on a side."""
    if orientation in (5, 6, 7, 8):
        pixels = pixels.swapaxes(0, 1)
    if orientation in (2, 3, 6, 7):
        pixels = pixels[:, ::-1]
    if orientation in (3, 4, 7, 8):
        pixels = pixels[::-1]
    return np.ascontiguousarray(pixels)
