"""Opening honest pictures of every kind: right way up, right colours, right depth."""

import numpy as np
import pytest
from picture_files import (
    GREY,
    GREY_ALPHA,
    OPAQUE,
    PALETTE,
    PICTURE,
    RGB,
    RGBA,
    chunk,
    exif_orientation,
    icc_profile,
    png,
    saved,
    small_png,
    text_chunk,
    tiff,
)
from PIL import Image

from genimg_desktop.image.codecs import open_picture, open_picture_bytes
from genimg_desktop.image.encoders import encode_png, srgb_profile

ADOBE_RGB = ((0.6097, 0.3111, 0.0195), (0.2053, 0.6257, 0.0609), (0.1492, 0.0632, 0.7446))
SRGB = ((0.4361, 0.2225, 0.0139), (0.3851, 0.7169, 0.0971), (0.1431, 0.0606, 0.7141))


def opened(data: bytes) -> np.ndarray:
    return open_picture_bytes(data, "picture").pixels


def said(data: bytes) -> str:
    return " ".join(str(remark) for remark in open_picture_bytes(data, "picture").remarks)


def test_a_png_opens_with_its_exact_pixels_and_cannot_be_written_to() -> None:
    picture = open_picture_bytes(small_png(), "a.png")
    assert picture.format == "PNG"
    assert (picture.pixels == PICTURE).all()
    assert picture.pixels.dtype == np.uint8
    assert not picture.pixels.flags.writeable
    assert picture.notes == picture.remarks == ()
    assert picture.recipe_text is None


@pytest.mark.parametrize(
    ("kind", "options"),
    [("PNG", {}), ("WebP", {"lossless": True}), ("BMP", {}), ("TIFF", {}), ("TIFF", {"compression": "tiff_lzw"})],
)
def test_exact_formats_open_exactly(kind, options) -> None:
    data = saved(Image.fromarray(OPAQUE[..., :3].copy()), kind, **options)
    picture = open_picture_bytes(data, "picture")
    assert picture.format == kind
    assert (picture.pixels == OPAQUE).all()


@pytest.mark.parametrize(("kind", "tolerance"), [("JPEG", 6), ("AVIF", 6), ("WebP", 6), ("GIF", 3)])
def test_lossy_formats_open_nearly(kind, tolerance) -> None:
    flat = np.full((32, 32, 3), (200, 100, 50), np.uint8)
    picture = open_picture_bytes(saved(Image.fromarray(flat), kind), "picture")
    assert picture.format == kind
    assert np.abs(picture.pixels[..., :3].astype(int) - flat).max() <= tolerance
    assert (picture.pixels[..., 3] == 255).all()


def test_the_content_decides_not_the_name(tmp_path) -> None:
    path = tmp_path / "photo.jpg"
    path.write_bytes(small_png())
    assert open_picture(path).format == "PNG"


# Depth


def test_16_bit_grey_is_scaled_not_cut() -> None:
    values = np.linspace(0, 65535, 256 * 4).astype(np.uint16).reshape(4, 256)
    data = png(values, GREY)
    pixels = opened(data)
    assert np.abs(pixels[..., 0] - values / 257).max() <= 0.51
    assert abs(pixels[..., 0].mean() - 127.5) <= 1
    assert (pixels[..., 3] == 255).all()
    assert "16 bits" in said(data)


@pytest.mark.parametrize(("colour", "channels"), [(RGB, 3), (RGBA, 4), (GREY_ALPHA, 2)])
def test_16_bit_colours_keep_their_upper_half(colour, channels) -> None:
    values = np.random.default_rng(3).integers(0, 65536, (6, 5, channels), dtype=np.uint16)
    data = png(values, colour)
    pixels = opened(data)
    expected = values / 257
    got = pixels[..., [0, 3]] if colour == GREY_ALPHA else pixels[..., :channels]
    assert np.abs(got - expected).max() <= 1
    assert "16 bits" in said(data)


def test_a_16_bit_transparent_colour_is_transparent() -> None:
    grey = np.array([[1000, 1001, 65535]], np.uint16)
    assert opened(png(grey, GREY, before=[chunk(b"tRNS", b"\x03\xe8")]))[0, :, 3].tolist() == [0, 255, 255]
    rgb = np.array([[[256, 512, 768], [65535, 0, 0]]], np.uint16)
    clear = chunk(b"tRNS", b"\x01\x00\x02\x00\x03\x00")
    assert opened(png(rgb, RGB, before=[clear]))[0, :, 3].tolist() == [0, 255]


@pytest.mark.parametrize(
    ("values", "options", "expected"),
    [
        (np.array([[0, 32768, 65535]], np.uint16), {}, [0, 128, 255]),
        (np.array([[0, 32768, 65535]], np.uint16), {"photometric": 0}, [255, 127, 0]),
        (np.array([[-5, 16384, 32767]], np.int16), {"sample_format": 2}, [0, 128, 255]),
        (np.array([[0, 128, 255]], np.uint32), {}, [0, 128, 255]),
        (np.array([[0, 32768, 65535]], np.uint32), {}, [0, 128, 255]),
        (np.array([[0, 2**31, 2**32 - 1]], np.uint32), {}, [0, 128, 255]),
        (np.array([[-9, 2**30, 2**31 - 1]], np.int32), {"sample_format": 2}, [0, 128, 255]),
        (np.array([[0.0, 0.5, 1.0]], np.float32), {"sample_format": 3}, [0, 128, 255]),
        (np.array([[0.0, 0.5, 1.0]], np.float32), {"sample_format": 3, "photometric": 0}, [255, 128, 0]),
        (np.array([[-1.0, 0.5, 3.0]], np.float32), {"sample_format": 3}, [0, 128, 255]),
        (np.array([[0.0, 128.0, 255.0]], np.float32), {"sample_format": 3}, [0, 128, 255]),
        (np.array([[0.0, 32768.0, 65535.0]], np.float32), {"sample_format": 3}, [0, 128, 255]),
        (np.array([[0.0, 5e8, 1e9]], np.float32), {"sample_format": 3}, [0, 128, 255]),
        (np.array([[np.nan, 0.5, np.inf]], np.float32), {"sample_format": 3}, [0, 128, 255]),
        (np.array([[-np.inf, 0.0, 0.0]], np.float32), {"sample_format": 3}, [0, 0, 0]),
    ],
)
def test_deep_grey_tiff_is_scaled(values, options, expected) -> None:
    pixels = opened(tiff(values, **options))
    assert np.abs(pixels[0, :, 0].astype(int) - expected).max() <= 1
    assert (pixels[..., 3] == 255).all()


def test_a_12_bit_tiff_is_scaled() -> None:
    packed = np.array([[0x00, 0x08, 0x00]], np.uint8)  # 0x000, 0x800
    data = tiff(packed).replace(b"\x02\x01\x03\0\x01\0\0\0\x08\0\0\0", b"\x02\x01\x03\0\x01\0\0\0\x0c\0\0\0")
    data = data.replace(b"\0\x01\x04\0\x01\0\0\0\x03\0\0\0", b"\0\x01\x04\0\x01\0\0\0\x02\0\0\0")
    assert opened(data)[0, :, 0].tolist() == [0, 128]


@pytest.mark.parametrize("samples", [3, 4])
def test_16_bit_colour_tiff(samples) -> None:
    values = np.random.default_rng(3).integers(0, 65536, (6, 5, samples), dtype=np.uint16)
    extra = [(338, 3, 1, 2)] if samples == 4 else []
    pixels = opened(tiff(values, photometric=2, extra=extra))
    assert np.abs(pixels[..., :samples] - values / 257).max() <= 1


def test_a_depth_that_cannot_be_shown_is_said() -> None:
    from genimg_desktop.core.errors import BadPicture

    with pytest.raises(BadPicture, match=r"'picture' is a TIFF picture that is damaged, or of a kind too rare"):
        opened(tiff(np.zeros((2, 2, 3), np.float32), photometric=2, sample_format=3))


# Modes


def test_one_bit_and_palette_pictures() -> None:
    bits = np.array([[0b10100000]], np.uint8)
    assert opened(png(bits, GREY, depth=1))[0, :1, 0].tolist() == [255]
    image = Image.fromarray(np.array([[True, False], [False, True]]))
    assert opened(saved(image, "PNG"))[..., 0].tolist() == [[255, 0], [0, 255]]

    palette = chunk(b"PLTE", bytes([255, 0, 0, 0, 255, 0, 0, 0, 255]))
    clear = chunk(b"tRNS", bytes([255, 128, 0]))
    pixels = opened(png(np.array([[0, 1, 2]], np.uint8), PALETTE, before=[palette, clear]))
    assert pixels[0].tolist() == [[255, 0, 0, 255], [0, 255, 0, 128], [0, 0, 255, 0]]


def test_grey_with_alpha_and_a_transparent_grey() -> None:
    assert opened(png(np.array([[[10, 0], [200, 128]]], np.uint8), GREY_ALPHA))[0].tolist() == [
        [10, 10, 10, 0],
        [200, 200, 200, 128],
    ]
    pixels = opened(png(np.array([[7, 8]], np.uint8), GREY, before=[chunk(b"tRNS", b"\0\x07")]))
    assert pixels[0, :, 3].tolist() == [0, 255]
    rgb = png(np.array([[[1, 2, 3], [1, 2, 4]]], np.uint8), RGB, before=[chunk(b"tRNS", b"\0\1\0\2\0\3")])
    assert opened(rgb)[0, :, 3].tolist() == [0, 255]


def test_a_premultiplied_tiff_is_straight_afterwards() -> None:
    pixels = opened(tiff(np.array([[[64, 32, 0, 128]]], np.uint8), photometric=2, extra=[(338, 3, 1, 1)]))
    assert np.abs(pixels[0, 0].astype(int) - (128, 64, 0, 128)).max() <= 1


CMYK_CORNERS = np.array([[[c, m, y, k] for c in (0, 255) for m in (0, 255) for y in (0, 255)] for k in (0, 128, 255)])


@pytest.mark.parametrize(("kind", "options"), [("TIFF", {}), ("JPEG", {"quality": 100, "subsampling": 0})])
def test_corners_of_cmyk_are_right(kind, options) -> None:
    corners = CMYK_CORNERS.astype(np.uint8).repeat(8, axis=0).repeat(8, axis=1)
    data = saved(_cmyk(corners), kind, **options)
    ink = corners.astype(float) / 255
    expected = (1 - ink[..., :3]) * (1 - ink[..., 3:]) * 255
    centres = (slice(4, None, 8), slice(4, None, 8))
    assert np.abs(opened(data)[..., :3][centres] - expected[centres]).max() <= 3
    assert "CMYK" in said(data)


def _cmyk(values: np.ndarray) -> Image.Image:
    return Image.frombytes("CMYK", (values.shape[1], values.shape[0]), values.tobytes())


def lab_to_srgb(lightness: float, a: float, b: float) -> np.ndarray:
    """CIELAB under D50 (ISO 13655) -> sRGB in 0 .. 255, by the formulas."""
    fy = (lightness + 16) / 116
    f = np.array([fy + a / 500, fy, fy - b / 200])
    xyz = np.where(f > 6 / 29, f**3, 3 * (6 / 29) ** 2 * (f - 4 / 29)) * (0.9642, 1.0, 0.8249)
    linear = (xyz @ np.linalg.inv(np.array(SRGB))).clip(0, 1)
    return np.where(linear <= 0.0031308, linear * 12.92, 1.055 * linear ** (1 / 2.4) - 0.055) * 255


@pytest.mark.parametrize(
    "lab",
    [(255, 0, 0), (0, 0, 0), (137, 0, 0), (138, 81, 70), (224, -79, 81), (75, 68, -112), (200, 20, -30), (60, -40, 10)],
)
def test_corners_of_lab_are_right(lab) -> None:
    stored = np.array([[[lab[0], lab[1] & 255, lab[2] & 255]]], np.uint8)
    data = tiff(stored, photometric=8)
    assert np.abs(opened(data)[0, 0, :3] - lab_to_srgb(lab[0] / 2.55, lab[1], lab[2])).max() <= 3
    assert "Lab" in said(data)


# The right way up


def turned(orientation: int) -> np.ndarray:
    """OPAQUE as it must be stored so that ``orientation`` shows it upright (EXIF 2.32, tag 274)."""
    height, width = OPAQUE.shape[:2]
    stored_shape = (width, height, 4) if orientation >= 5 else OPAQUE.shape
    stored = np.empty(stored_shape, np.uint8)
    for row, column in np.ndindex(stored_shape[:2]):
        # what the stored row 0 and column 0 are in the picture, in the words of the standard
        y, x = {
            1: (row, column),
            2: (row, width - 1 - column),
            3: (height - 1 - row, width - 1 - column),
            4: (height - 1 - row, column),
            5: (column, row),
            6: (column, width - 1 - row),
            7: (height - 1 - column, width - 1 - row),
            8: (height - 1 - column, row),
        }[orientation]
        stored[row, column] = OPAQUE[y, x]
    return stored


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("kind", ["PNG", "PNG raw profile", "WebP", "TIFF", "TIFF lzw", "JPEG"])
def test_a_turned_photo_is_upright(kind, orientation) -> None:
    stored = Image.fromarray(turned(orientation)[..., :3].copy())
    exif = Image.Exif()
    exif[0x0112] = orientation
    tolerance = 0
    if kind == "PNG":
        data = png(turned(orientation), before=[chunk(b"eXIf", exif_orientation(orientation))])
    elif kind == "PNG raw profile":
        block = b"Exif\0\0" + exif_orientation(orientation)
        raw = f"\nexif\n{len(block):8d}\n" + "\n".join(block.hex()[i : i + 72] for i in range(0, len(block.hex()), 72))
        data = png(turned(orientation), before=[text_chunk("Raw profile type exif", raw)])
    elif kind == "WebP":
        data = saved(stored, "WEBP", lossless=True, exif=exif.tobytes())
    elif kind.startswith("TIFF"):
        data = saved(stored, "TIFF", exif=exif, compression="tiff_lzw" if "lzw" in kind else None)
    else:
        big = stored.resize((stored.width * 16, stored.height * 16), Image.Resampling.NEAREST)
        data = saved(big, "JPEG", quality=100, subsampling=0, exif=exif)
        tolerance = 4
    pixels = opened(data)
    if kind == "JPEG":
        pixels = pixels[8::16, 8::16]
    assert pixels.shape == OPAQUE.shape
    assert np.abs(pixels.astype(int) - OPAQUE).max() <= tolerance
    assert open_picture_bytes(data, "p").notes == ()


# Colour profiles


def adobe_to_srgb(values: np.ndarray) -> np.ndarray:
    linear = (values / 255) ** 2.19921875
    linear = linear @ np.array(ADOBE_RGB) @ np.linalg.inv(np.array(SRGB))
    linear = linear.clip(0, 1)
    return np.where(linear <= 0.0031308, linear * 12.92, 1.055 * linear ** (1 / 2.4) - 0.055) * 255


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "TIFF", "WEBP"])
def test_another_colour_space_is_converted_to_srgb_and_said(kind) -> None:
    values = np.array([[[128, 128, 128], [200, 60, 50], [60, 180, 90], [30, 60, 200]]], np.uint8)
    big = values.repeat(16, axis=0).repeat(16, axis=1)
    profile = icc_profile(ADOBE_RGB, 2.19921875, "Adobe RGB by hand")
    options = {"WEBP": {"lossless": True}, "JPEG": {"quality": 100, "subsampling": 0}}.get(kind, {})
    data = saved(Image.fromarray(big), kind, icc_profile=profile, **options)
    got = opened(data)[8, 8::16, :3].astype(float)
    assert np.abs(got - adobe_to_srgb(values[0].astype(float))).max() <= 4
    assert np.abs(got - values[0]).max() > 8
    assert "Adobe RGB by hand" in said(data)


def test_srgb_under_any_name_leaves_the_pixels_alone() -> None:
    encoded = np.linspace(0, 1, 1024)
    curve = np.where(encoded <= 0.04045, encoded / 12.92, ((encoded + 0.055) / 1.055) ** 2.4)
    for profile in (srgb_profile(), icc_profile(SRGB, curve, "made by a camera")):
        data = saved(Image.fromarray(PICTURE), "PNG", icc_profile=profile)
        assert (opened(data) == PICTURE).all()
        assert said(data) == ""


def test_alpha_is_kept_through_a_profile() -> None:
    data = saved(Image.fromarray(PICTURE), "PNG", icc_profile=icc_profile(ADOBE_RGB, 2.2, "other"))
    assert (opened(data)[..., 3] == PICTURE[..., 3]).all()
    assert "other" in said(data)


def test_a_grey_photo_with_a_colour_profile_opens() -> None:
    grey = np.arange(256, dtype=np.uint8).reshape(16, 16)
    data = saved(Image.fromarray(grey), "PNG", icc_profile=srgb_profile())
    assert (opened(data)[..., 1] == grey).all()


@pytest.mark.parametrize("profile", [b"rubbish", srgb_profile()[:200], srgb_profile() + b"\0" * 9_000_000])
def test_a_profile_that_cannot_be_read_does_not_keep_the_picture_closed(profile) -> None:
    data = saved(Image.fromarray(OPAQUE[..., :3].copy()), "TIFF", icc_profile=profile)
    assert (opened(data) == OPAQUE).all()
    assert "profile" in said(data)


# Several frames


@pytest.mark.parametrize("kind", ["PNG", "WEBP", "AVIF", "GIF", "TIFF"])
def test_the_first_of_several_frames_is_shown_and_said(kind) -> None:
    frames = [Image.new("RGB", (16, 16), colour) for colour in ("red", "lime", "blue")]
    data = saved(frames[0], kind, save_all=True, append_images=frames[1:])
    pixel = opened(data)[8, 8]
    assert pixel[0] > 245
    assert pixel[1] < 10
    assert "first is shown" in said(data)
    if kind in ("PNG", "WEBP", "AVIF"):
        assert "3 frames" in said(data)


def test_one_frame_is_not_called_several() -> None:
    for kind in ("PNG", "WEBP", "AVIF", "GIF", "TIFF"):
        assert said(saved(Image.new("RGB", (8, 8)), kind)) == ""


# Shapes


@pytest.mark.parametrize(("width", "height"), [(1, 1), (1, 30_000), (30_000, 1)])
def test_lines_and_single_pixels_open(width, height) -> None:
    assert opened(encode_png(np.zeros((height, width, 4), np.uint8))).shape == (height, width, 4)


def test_a_big_endian_bigtiff_opens() -> None:
    assert (opened(saved(Image.fromarray(OPAQUE[..., :3].copy()), "TIFF", big_tiff=True)) == OPAQUE).all()


def test_the_limit_can_be_raised_or_lowered_by_the_caller() -> None:
    from genimg_desktop.core.errors import BadPicture

    with pytest.raises(BadPicture, match="7 x 5 pixels"):
        open_picture_bytes(small_png(), "a.png", limit_pixels=34)
    assert open_picture_bytes(small_png(), "a.png", limit_pixels=35).pixels.shape == (5, 7, 4)
