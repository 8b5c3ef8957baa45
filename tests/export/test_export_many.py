"""Many pictures at once: one that fails stops no other, nothing is written over, a cancel stops between two."""

from __future__ import annotations

from datetime import datetime
from io import BytesIO
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, PdfParser

from genimg_desktop.core.context import QuietContext
from genimg_desktop.core.errors import BadInput, BadPicture, Cancelled, SaveFailed
from genimg_desktop.core.text import Text
from genimg_desktop.export.batch import BatchItem, Loaded, export_many, export_pages, item_from_file
from genimg_desktop.export.options import ExportOptions
from genimg_desktop.export.write import export_picture, read_recipe
from genimg_desktop.image.codecs import open_picture
from genimg_desktop.spec.latent import Latent
from genimg_desktop.spec.recipe import Recipe
from genimg_desktop.spec.request import GenerateRequest

WHEN = datetime(2031, 2, 3, 4, 5, 6)  # noqa: DTZ001 - the local time of the person


def recipe(seed: int, source: str = "trained") -> Recipe:
    request = GenerateRequest(model="marble", latent=Latent(seed=seed), width=6, height=6)
    return Recipe(request=request, model_hash="ab" * 32, model_title="Marble", source=source, app="0.1.0")


def item(shade: int, made: Recipe | None = None) -> BatchItem:
    pixels = np.full((6, 6, 4), (shade, shade, shade, 255), np.uint8)
    return BatchItem(title=f"picture {shade}", load=lambda _ctx: Loaded(pixels=pixels, made=made))


def broken(title: str) -> BatchItem:
    def load(_ctx):
        raise BadPicture(Text("it is gone"))

    return BatchItem(title=title, load=load)


class Teller(QuietContext):
    """Notes what is reported; cancelled from the n-th check on."""

    def __init__(self, cancel_at: int = 10**9) -> None:
        self.fractions: list[float] = []
        self._left = cancel_at

    def report(self, fraction, message=None):
        self.fractions.append(fraction)

    def check(self):
        self._left -= 1
        if self._left <= 0:
            raise Cancelled


def test_each_gets_its_own_name_and_its_recipe(tmp_path: Path) -> None:
    told = Teller()
    items = [item(10, recipe(1)), item(20, recipe(2)), item(30)]
    result = export_many(items, ExportOptions(), tmp_path / "out", told, now=lambda: WHEN)
    assert [path.name for path in result.written] == [
        "Marble-1-20310203-0001.png",
        "Marble-2-20310203-0001.png",
        "picture-20310203-0001.png",
    ]
    assert result.failures == ()
    assert [int(open_picture(path).pixels[0, 0, 0]) for path in result.written] == [10, 20, 30]
    assert read_recipe(open_picture(result.written[1])) == recipe(2)
    assert told.fractions == sorted(told.fractions)
    assert told.fractions[-1] == 1.0
    again = export_many(items, ExportOptions(), tmp_path / "out", QuietContext(), now=lambda: WHEN)
    assert not set(again.written) & set(result.written)


def test_one_that_cannot_be_opened_stops_no_other(tmp_path: Path) -> None:
    result = export_many([item(1), broken("lost"), item(2)], ExportOptions(format="webp"), tmp_path, QuietContext())
    assert len(result.written) == 2
    assert [(one.title, str(one.error.message)) for one in result.failures] == [("lost", "it is gone")]


def test_a_folder_that_cannot_be_written_is_said_once_for_all(tmp_path: Path, monkeypatch) -> None:
    def full(path, data):
        raise SaveFailed(Text("The disk is full."))

    monkeypatch.setattr("genimg_desktop.export.write.write_atomically", full)
    result = export_many([item(1), item(2), item(3)], ExportOptions(), tmp_path, QuietContext())
    assert result.written == ()
    assert [one.title for one in result.failures] == ["picture 1", "picture 2", "picture 3"]
    assert list(tmp_path.iterdir()) == []


def test_a_cancel_leaves_what_is_written_and_nothing_half(tmp_path: Path) -> None:
    with pytest.raises(Cancelled):
        export_many([item(n) for n in range(9)], ExportOptions(), tmp_path, Teller(cancel_at=4))
    names = [path.name for path in tmp_path.iterdir()]
    assert len(names) == 3
    assert all(open_picture(tmp_path / name).format == "PNG" for name in names)


def test_options_that_cannot_be_are_refused_before_anything_is_opened(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="Quality"):
        export_many([broken("never opened")], ExportOptions(quality=0), tmp_path, QuietContext())


def test_files_can_be_items_with_the_recipe_they_carry(tmp_path: Path) -> None:
    pixels = np.full((4, 5, 4), 255, np.uint8)
    path = export_picture(pixels, recipe(7), tmp_path / "大.png", ExportOptions())
    result = export_many([item_from_file(path)], ExportOptions(format="jpeg"), tmp_path / "out", QuietContext())
    assert read_recipe(open_picture(result.written[0])) == recipe(7)
    gone = export_many([item_from_file(tmp_path / "no.png")], ExportOptions(), tmp_path / "out", QuietContext())
    assert gone.failures[0].title == "no"


def test_several_pictures_become_the_pages_of_one_file(tmp_path: Path) -> None:
    items = [item(10, recipe(1)), broken("lost"), item(20, recipe(2)), item(30, recipe(3))]
    tiff = export_pages(items, ExportOptions(format="tiff"), tmp_path / "all.tif", QuietContext())
    with Image.open(tiff.written[0]) as image:
        assert image.n_frames == 3
        assert b"/trainedAlgorithmicMedia" in image.tag_v2[700]
    assert [one.title for one in tiff.failures] == ["lost"]
    pdf = export_pages(items, ExportOptions(format="pdf"), tmp_path / "all.pdf", QuietContext())
    assert len(PdfParser.PdfParser(buf=bytearray(pdf.written[0].read_bytes())).pages) == 3


def test_the_label_of_mixed_pages_is_a_composite(tmp_path: Path) -> None:
    for items, word in (
        ([item(1, recipe(1)), item(2, recipe(2, "rules"))], b"compositeWithTrainedAlgorithmicMedia"),
        ([item(1, recipe(1)), item(2)], b"compositeWithTrainedAlgorithmicMedia"),
        ([item(1, recipe(1, "rules")), item(2, recipe(2, "rules"))], b"/algorithmicMedia"),
    ):
        result = export_pages(items, ExportOptions(format="tiff"), tmp_path / "a.tif", QuietContext())
        assert word in result.written[0].read_bytes()
    bare = export_pages([item(1), item(2)], ExportOptions(format="tiff"), tmp_path / "a.tif", QuietContext())
    assert b"digitalsourcetype" not in bare.written[0].read_bytes()


def test_a_format_of_one_picture_has_no_pages_and_nothing_makes_no_file(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="one picture only"):
        export_pages([item(1)], ExportOptions(format="png"), tmp_path / "a.png", QuietContext())
    with pytest.raises(BadInput, match="no pictures to export"):
        export_pages([], ExportOptions(format="pdf"), tmp_path / "a.pdf", QuietContext())
    with pytest.raises(BadPicture, match="gone"):
        export_pages([broken("x")], ExportOptions(format="pdf"), tmp_path / "a.pdf", QuietContext())
    assert list(tmp_path.iterdir()) == []


def test_titles_of_pages_are_kept_only_when_something_may_be_told(tmp_path: Path) -> None:
    for is_private in (False, True):
        options = ExportOptions(format="tiff", is_private=is_private)
        data = export_pages([item(1), item(2)], options, tmp_path / "a.tif", QuietContext()).written[0].read_bytes()
        assert (b"picture 1" in data) != is_private
        with Image.open(BytesIO(data)) as image:
            assert image.n_frames == 2
