"""What a scan says of a set of pictures: counts, copies, traits, findings in plain words."""

import io
import json
import math
import struct
import threading
import zlib
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageFilter

from genimg_desktop.core.context import QuietContext
from genimg_desktop.core.errors import BadInput, Cancelled
from genimg_desktop.core.text import Text
from genimg_desktop.image.picture_sets import PictureItem, PictureSet, open_set
from genimg_desktop.library import datasets
from genimg_desktop.library.dataset_facts import Trait
from genimg_desktop.library.dataset_report import SIZE_STEPS, DataReport, left_out_names, report_as_tree
from genimg_desktop.library.datasets import scan
from genimg_desktop.library.near_duplicates import SIDE, cosine_rows, groups_of, look_hash, near_pairs

ROWS = cosine_rows()


def scene(seed: int, width: int = 128, height: int = 128) -> Image.Image:
    """A picture with large shapes, texture and colours of its own."""
    rng = np.random.RandomState(seed)
    coarse = Image.fromarray(rng.randint(0, 256, (6, 6, 3), dtype=np.uint8)).resize((width, height), Image.BICUBIC)
    fine = rng.randint(-25, 26, (height, width, 1))
    return Image.fromarray(np.clip(np.asarray(coarse) + fine, 0, 255).astype(np.uint8))


def save(path: Path, image: Image.Image, **options: object) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    image.save(path, **options)
    return path


def looked_at(folder: Path, **options: int) -> DataReport:
    return scan(folder, QuietContext(), **options)


def said(report: DataReport) -> dict[str, str]:
    return {finding.code: str(finding.text) for finding in report.findings}


def names_of(report: DataReport, code: str) -> tuple[str, ...]:
    return next((finding.names for finding in report.findings if finding.code == code), ())


def test_a_report_counts_formats_sizes_classes_and_bytes(tmp_path: Path) -> None:
    for number in range(3):
        save(tmp_path / "a" / f"{number}.png", scene(number))
    save(tmp_path / "b" / "x.jpg", scene(9, 500, 300))
    save(tmp_path / "b" / "y.jpg", scene(10, 80, 70))
    (tmp_path / "b" / "notes.txt").write_text("no picture")
    report = looked_at(tmp_path)
    assert report.count == 5
    assert report.formats == (("PNG", 3), ("JPEG", 2))
    assert report.classes == (("a", 3), ("b", 2))
    assert (report.smallest, report.median, report.largest) == ((80, 70), (128, 128), (500, 300))
    assert dict(zip(SIZE_STEPS, report.size_histogram, strict=True)) == {
        **dict.fromkeys(SIZE_STEPS, 0), 64: 1, 128: 3, 256: 1,
    }  # fmt: skip
    assert report.total_bytes == sum(path.stat().st_size for path in tmp_path.rglob("*.[pj]*g"))
    assert report.skipped == 1
    assert [(facts.name, facts.width, facts.height, facts.format) for facts in report.facts][3:] == [
        ("b/x.jpg", 500, 300, "JPEG"),
        ("b/y.jpg", 80, 70, "JPEG"),
    ]


def test_unreadable_pictures_are_named_with_their_reason_and_the_rest_is_used(tmp_path: Path) -> None:
    save(tmp_path / "a.png", scene(1))
    save(tmp_path / "b.jpg", scene(2, 300, 300))
    (tmp_path / "cut.jpg").write_bytes((tmp_path / "b.jpg").read_bytes()[:3000])
    (tmp_path / "page.png").write_text("<html>404</html>")
    (tmp_path / "zero.png").write_bytes(b"")
    report = looked_at(tmp_path)
    assert report.count == 2
    why = {problem.name: str(problem.message) for problem in report.unreadable}
    assert set(why) == {"cut.jpg", "page.png", "zero.png"}
    assert "cut off" in why["cut.jpg"]
    assert "web page" in why["page.png"]
    assert said(report)["unreadable"] == "3 pictures cannot be read and are left out."
    assert names_of(report, "unreadable") == ("cut.jpg", "page.png", "zero.png")


def test_a_picture_with_too_many_pixels_is_unreadable_and_costs_nothing(tmp_path: Path) -> None:
    save(tmp_path / "a.png", scene(1))
    head = b"IHDR" + struct.pack(">IIBBBBB", 20_000, 20_000, 8, 2, 0, 0, 0)
    body = b"IDAT" + zlib.compress(bytes(1000))
    chunks = [struct.pack(">I", len(c) - 4) + c + struct.pack(">I", zlib.crc32(c)) for c in (head, body, b"IEND")]
    (tmp_path / "bomb.png").write_bytes(b"\x89PNG\r\n\x1a\n" + b"".join(chunks))
    report = looked_at(tmp_path)
    assert report.count == 1
    assert "too large: 20000 x 20000" in str(report.unreadable[0].message)


def test_nothing_readable_is_refused_with_the_first_reason(tmp_path: Path) -> None:
    (tmp_path / "a.png").write_text("<html>404</html>")
    with pytest.raises(BadInput, match="no readable picture") as caught:
        looked_at(tmp_path)
    assert "'a.png' is a web page" in str(caught.value.hint)


def test_one_two_few_and_equal_pictures_are_said(tmp_path: Path) -> None:
    save(tmp_path / "one" / "a.png", scene(0))
    assert "one picture only" in said(looked_at(tmp_path / "one"))["few"]
    for number in range(2):
        save(tmp_path / "two" / f"{number}.png", scene(number))
    two = looked_at(tmp_path / "two")
    assert two.findings[0].severity == "serious"
    for number in range(12):
        save(tmp_path / "few" / f"{number}.png", scene(number))
        save(tmp_path / "same" / f"{number}.jpg", scene(3), quality=80 + number)
    few = looked_at(tmp_path / "few")
    assert said(few)["few"].startswith("12 pictures are few")
    assert few.findings[0].severity == "warning"
    same = looked_at(tmp_path / "same")
    assert said(same)["all_same"].startswith("All 12 pictures are the same")
    assert len(same.near_duplicates) == 1


def test_copies_are_grouped_and_all_but_one_can_be_left_out(tmp_path: Path) -> None:
    for number in range(6):
        save(tmp_path / f"{number}.png", scene(number))
    (tmp_path / "copy.png").write_bytes((tmp_path / "2.png").read_bytes())
    (tmp_path / "z.png").write_bytes((tmp_path / "2.png").read_bytes())
    save(tmp_path / "4-small.jpg", scene(4).resize((70, 70), Image.LANCZOS), quality=70)
    save(tmp_path / "5-mirrored.png", scene(5).transpose(Image.Transpose.FLIP_LEFT_RIGHT))
    report = looked_at(tmp_path)
    assert report.duplicates == (("2.png", "copy.png", "z.png"),)
    assert report.near_duplicates == (("4.png", "4-small.jpg"),)
    assert report.mirrored == (("5-mirrored.png", "5.png"),)
    assert left_out_names(report, {"duplicates"}) == ("copy.png", "z.png")
    assert left_out_names(report, {"duplicates", "near_duplicates"}) == ("4-small.jpg", "copy.png", "z.png")
    assert left_out_names(report, {"mirrored"}) == ()
    assert left_out_names(report, ()) == ()


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 10_000), st.integers(60, 95), st.floats(0.5, 2.0))
def test_a_picture_saved_again_in_another_size_has_nearly_the_same_hash(seed: int, quality: int, scale: float) -> None:
    image = scene(seed)
    data = io.BytesIO()
    side = round(128 * scale)
    image.resize((side, side), Image.LANCZOS).save(data, "JPEG", quality=quality)
    again = Image.open(data)
    other = scene(seed + 10_001)
    assert (hash_of(image) ^ hash_of(again)).bit_count() <= 4
    assert (hash_of(image) ^ hash_of(other)).bit_count() > 8
    mirrored = image.transpose(Image.Transpose.FLIP_LEFT_RIGHT)
    assert (hash_of(mirrored) ^ look_hash(grey_of(image), ROWS)[1]).bit_count() <= 1


def grey_of(image: Image.Image) -> np.ndarray:
    return np.asarray(image.resize((SIDE, SIDE), Image.BILINEAR).convert("L"), np.float32)


def hash_of(image: Image.Image) -> int:
    return look_hash(grey_of(image), ROWS)[0]


def test_the_hash_is_the_sign_of_the_cosine_transform_written_out() -> None:
    grey = np.random.RandomState(5).randint(0, 256, (SIDE, SIDE)).astype(np.float64)
    order = sorted(((v, u) for v in range(12) for u in range(12) if v + u), key=lambda at: (sum(at), at))[:64]
    values = []
    for v, u in order:
        total = 0.0
        for y in range(SIDE):
            for x in range(SIDE):
                total += (
                    grey[y, x]
                    * math.cos((2 * y + 1) * v * math.pi / 2 / SIDE)
                    * math.cos((2 * x + 1) * u * math.pi / 2 / SIDE)
                )
        values.append(total * 2 / SIDE * (math.sqrt(0.5) if v == 0 else 1) * (math.sqrt(0.5) if u == 0 else 1))
    floor = 0.2 * float(np.mean(np.abs(values)))
    assert min(abs(value - floor) for value in values) > 0.01  # no value so near that single precision could decide
    expected = sum(1 << bit for bit, value in enumerate(values) if value > floor)
    assert look_hash(grey.astype(np.float32), ROWS)[0] == expected
    assert look_hash(grey[:, ::-1].astype(np.float32), ROWS)[0] == look_hash(grey.astype(np.float32), ROWS)[1]


@settings(max_examples=30, deadline=None)
@given(st.integers(0, 2**32 - 1), st.integers(2, 60))
def test_near_pairs_are_those_that_comparing_all_with_all_finds(seed: int, count: int) -> None:
    rng = np.random.RandomState(seed)
    base = rng.randint(0, 2**62, 5, dtype=np.uint64)
    hashes = base[rng.randint(0, 5, count)]
    for _ in range(5):
        hashes = hashes ^ (np.uint64(1) << rng.randint(0, 64, count).astype(np.uint64))
    looks = (rng.randint(0, 3, (count, 1)) * 9 + rng.randint(0, 3, (count, 12))).astype(np.uint8)
    expected = [
        [i, j]
        for i in range(count)
        for j in range(i + 1, count)
        if (int(hashes[i]) ^ int(hashes[j])).bit_count() <= 4
        and math.sqrt(np.mean((looks[i].astype(float) - looks[j]) ** 2)) <= 10
    ]
    assert near_pairs(hashes, looks, hashes, looks, lambda: None).tolist() == expected


def test_a_crowd_of_one_hash_is_found_to_be_one_group() -> None:
    hashes, looks = np.full(3000, 77, np.uint64), np.full((3000, 12), 5, np.uint8)
    pairs = near_pairs(hashes, looks, hashes, looks, lambda: None)
    groups = groups_of(pairs, np.arange(3000))
    assert [len(group) for group in groups] == [3000]


def test_pictures_of_one_shape_in_other_colours_are_no_copies(tmp_path: Path) -> None:
    shape = np.zeros((64, 64), bool)
    shape[10:50, 20:40] = True
    for number, colour in enumerate([(255, 0, 0), (0, 0, 255), (0, 180, 0)]):
        save(tmp_path / f"{number}.png", Image.fromarray(np.where(shape[..., None], colour, 255).astype(np.uint8)))
    assert looked_at(tmp_path).near_duplicates == ()


def test_small_odd_transparent_grey_flat_and_blurry_pictures_are_named(tmp_path: Path) -> None:
    for number in range(40):
        save(tmp_path / f"ok{number:02}.png", scene(number))
    save(tmp_path / "small.png", scene(50, 40, 90))
    save(tmp_path / "long.png", scene(51, 300, 100))
    clear = scene(52).convert("RGBA")
    clear.putalpha(Image.linear_gradient("L").resize((128, 128)))
    save(tmp_path / "clear.png", clear)
    save(tmp_path / "grey.png", scene(53).convert("L"))
    save(tmp_path / "flat.png", Image.new("RGB", (100, 100), (200, 30, 60)))
    save(tmp_path / "blurry.png", scene(54).filter(ImageFilter.GaussianBlur(5)))
    report = looked_at(tmp_path, size=64)
    assert names_of(report, "too_small") == ("small.png",)
    assert names_of(report, "odd_aspect") == ("long.png", "small.png")
    assert names_of(report, "alpha") == ("clear.png",)
    assert names_of(report, "grey") == ("grey.png",)
    assert names_of(report, "flat") == ("flat.png",)
    assert names_of(report, "blurry") == ("blurry.png",)
    suggestions = {finding.code: finding.suggestion for finding in report.findings}
    assert suggestions["odd_aspect"] == "crop"
    assert suggestions["alpha"] == "ground"
    assert report.facts.named(Trait.ALPHA) == ("clear.png",)
    traits = {facts.name: facts.traits for facts in report.facts}
    assert traits["ok00.png"] == Trait(0)
    assert traits["small.png"] == Trait.SMALL | Trait.ODD_ASPECT


def test_a_set_that_is_all_transparent_all_grey_or_all_small_gets_other_advice(tmp_path: Path) -> None:
    for number in range(4):
        save(tmp_path / f"{number}.png", scene(number, 32, 32).convert("LA"))
        image = Image.open(tmp_path / f"{number}.png")
        image.load()
        image.putalpha(Image.linear_gradient("L").resize((32, 32)))
        save(tmp_path / f"{number}.png", image)
    report = looked_at(tmp_path, size=64)
    found = {finding.code: finding for finding in report.findings}
    assert found["alpha"].suggestion == "keep_alpha"
    assert "choose a smaller picture size" in str(found["too_small"].text)
    assert left_out_names(report, {"too_small", "all_grey"}) == ()
    assert "all_grey" in found
    assert all(facts.sharpness is None for facts in report.facts)


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGB", "RGBA", "CMYK", "I;16", "F"])
def test_pictures_of_every_mode_are_looked_at(tmp_path: Path, mode: str) -> None:
    image = scene(1)
    if mode in ("I;16", "F"):
        values = np.asarray(image.convert("L"))
        image = Image.fromarray(values.astype(np.uint16) * 257 if mode == "I;16" else values.astype(np.float32) / 255)
    else:
        image = image.convert(mode)
    save(tmp_path / "a.tif", image)
    report = looked_at(tmp_path)
    assert report.count == 1
    assert Trait.ALPHA not in report.facts[0].traits


def test_classes_that_are_small_and_pictures_of_no_class_are_said(tmp_path: Path) -> None:
    for number in range(4):
        save(tmp_path / ("cats" if number else "dogs") / f"{number}.png", scene(number))
    save(tmp_path / "loose.png", scene(9))
    report = looked_at(tmp_path)
    assert "'dogs' has 1 pictures only" in said(report)["small_class"]
    assert names_of(report, "no_class") == ("loose.png",)


def test_a_rotated_jpeg_is_measured_as_it_is_seen(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    save(tmp_path / "a.jpg", scene(0, 600, 200), exif=exif.tobytes())
    assert looked_at(tmp_path).largest == (200, 600)


def test_the_whole_report_is_json(tmp_path: Path) -> None:
    save(tmp_path / "new\nline.png", scene(0))
    save(tmp_path / "b.png", scene(0))
    tree = json.loads(json.dumps(report_as_tree(looked_at(tmp_path))))
    assert tree["count"] == 2
    assert {row["name"] for row in tree["pictures"]} == {"new\nline.png", "b.png"}
    assert all(finding["text"] and finding["severity"] for finding in tree["findings"])


@pytest.mark.parametrize("threads", [1, 2, 5])
def test_the_number_of_threads_changes_nothing(tmp_path: Path, threads: int) -> None:
    for number in range(30):
        save(tmp_path / f"{number % 4}" / f"{number}.png", scene(number // 2, 90 + number, 100))
    assert report_as_tree(looked_at(tmp_path, threads=threads)) == report_as_tree(looked_at(tmp_path, threads=3))


class Watching(QuietContext):
    """Notes what is reported; wants no more once told so."""

    def __init__(self) -> None:
        self.fractions: list[float | None] = []
        self.is_cancelled = threading.Event()

    def report(self, fraction: float | None, message: Text | None = None) -> None:
        self.fractions.append(fraction)

    def check(self) -> None:
        if self.is_cancelled.is_set():
            raise Cancelled


def test_progress_grows_to_one(tmp_path: Path) -> None:
    for number in range(40):
        save(tmp_path / f"{number}.png", scene(number))
    watching = Watching()
    scan(tmp_path, watching)
    told = [fraction for fraction in watching.fractions if fraction is not None]
    assert told == sorted(told)
    assert told[-1] == 1.0
    assert len(told) > 4


def test_a_cancel_does_not_wait_for_the_picture_that_is_being_decoded(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(40):
        save(tmp_path / f"{number}.png", scene(number))
    watching, may_go_on, looked = Watching(), threading.Event(), []
    real = datasets.look_at

    def slow(pictures: PictureSet, item: PictureItem, rows: np.ndarray) -> object:
        looked.append(item.name)
        watching.is_cancelled.set()
        assert may_go_on.wait(20)
        return real(pictures, item, rows)

    monkeypatch.setattr(datasets, "look_at", slow)
    with open_set(tmp_path, QuietContext()) as pictures, pytest.raises(Cancelled):
        scan(pictures, watching)
    may_go_on.set()
    assert len(looked) <= 2


def test_a_folder_that_goes_away_during_the_scan_is_said(tmp_path: Path) -> None:
    import shutil

    save(tmp_path / "set" / "a.png", scene(0))
    with open_set(tmp_path / "set", QuietContext()) as pictures:
        shutil.rmtree(tmp_path / "set")
        with pytest.raises(BadInput, match="'set' is not there any more"):
            scan(pictures, QuietContext())
