"""Export from the session: the canvas with its layers, many pictures at once, and whether the picture tiles."""

from __future__ import annotations

import zipfile
from pathlib import Path

import numpy as np
import pytest

from genimg_desktop.document.layer import Layer
from genimg_desktop.export.batch import BatchItem, Loaded
from genimg_desktop.export.options import ExportOptions
from genimg_desktop.image.codecs import open_picture
from genimg_desktop.image.masks import Mask


@pytest.fixture
def session(fake_session, settle):
    fake_session.start()
    settle(fake_session)
    return fake_session


def pixels(shade: int, side: int = 16) -> np.ndarray:
    return np.full((side, side, 4), (shade, shade, shade, 255), np.uint8)


def item(shade: int) -> BatchItem:
    return BatchItem(title=f"grey {shade}", load=lambda _ctx: Loaded(pixels=pixels(shade)))


def said(session) -> list[str]:
    return [str(notice.message) for notice in session.notices.history]


def test_a_canvas_goes_out_with_its_layers_and_what_was_lost_is_said(session, settle, tmp_path: Path) -> None:
    session.artboard.add_picture(pixels(10), "底")
    session.artboard.add(Layer(name="上", pixels=pixels(200), mask=Mask.from_alpha(pixels(0, 8), 2, 2)))
    session.exporter.export(tmp_path / "a.ora", ExportOptions(format="ora"))
    settle(session)
    with zipfile.ZipFile(tmp_path / "a.ora") as file:
        assert "上" in file.read("stack.xml").decode()
    assert "Exported 'a.ora'." in said(session)
    assert "The mask of '上' is part of its pixels now." in said(session)


def test_the_canvas_goes_out_as_it_was_when_export_was_chosen(session, settle, tmp_path: Path) -> None:
    session.artboard.add_picture(pixels(10), "first")
    session.exporter.export(tmp_path / "a.png", ExportOptions())
    session.artboard.add_picture(pixels(250), "later")
    settle(session)
    assert int(open_picture(tmp_path / "a.png").pixels[0, 0, 0]) == 10


def test_many_pictures_go_out_in_the_background(session, settle, tmp_path: Path) -> None:
    seen: list[Path] = []
    out = tmp_path / "out"
    session.exporter.exported.connect(seen.append)
    job = session.exporter.export_many([item(n) for n in range(3)], out, ExportOptions(format="webp"))
    assert job.lane == "io"
    settle(session)
    assert len(seen) == 3
    assert {path.suffix for path in out.iterdir()} == {".webp"}
    assert "Exported 3 files to 'out'." in said(session)


def test_pictures_that_fail_are_named_and_many_are_counted(session, settle, tmp_path: Path) -> None:

    items = [item(1), *(BatchItem(title=f"bad {n}", load=lambda ctx: _missing()) for n in range(8))]
    session.exporter.export_many(items, tmp_path / "out", ExportOptions())
    settle(session)
    words = said(session)
    assert sum("was not exported" in word for word in words) == 5
    assert "3 more pictures were not exported." in words
    assert len(list((tmp_path / "out").iterdir())) == 1


def _missing() -> Loaded:
    from genimg_desktop.core.errors import BadPicture
    from genimg_desktop.core.text import Text

    raise BadPicture(Text("it is gone"))


def test_pages_become_one_file(session, settle, tmp_path: Path) -> None:
    session.exporter.export_pages([item(1), item(2)], tmp_path / "all.pdf", ExportOptions(format="pdf"))
    settle(session)
    assert (tmp_path / "all.pdf").read_bytes().count(b"/Type /Page ") == 2


def test_whether_the_picture_tiles_is_found_in_the_background(session, settle) -> None:
    ramp = pixels(0, 64)
    ramp[..., :3] = np.linspace(0, 255, 64).astype(np.uint8)[None, :, None]
    session.artboard.add_picture(ramp, "ramp")
    found: list = []
    session.exporter.check_tiling(found.append)
    settle(session)
    assert not found[0].report.left_right.is_seamless
    assert found[0].report.top_bottom.is_seamless
    assert found[0].preview.shape == (128, 128, 4)


def test_name_and_size_follow_the_options(session) -> None:
    session.artboard.add_picture(pixels(10, 20), "x")
    exporter = session.exporter
    template = "{model}-{width}x{height}"
    options = ExportOptions(size_by="factor", scale=300, name_template=template)
    assert exporter.size_in_file(options) == (60, 60)
    assert exporter.next_name(options) == "picture-60x60.png"
    layered = ExportOptions(format="ora", size_by="factor", scale=300, name_template=template)
    assert exporter.next_name(layered) == "picture-20x20.ora"
