from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from genimg_desktop.document.render import flatten
from genimg_desktop.export.options import ExportOptions
from genimg_desktop.image.codecs import open_picture


@pytest.fixture
def session(fake_session: Any, settle: Any) -> Any:
    fake_session.explorer.choose_model("hills")
    settle(fake_session)
    return fake_session


def export(session: Any, settle: Any, path: Path, **options: Any) -> Path:
    session.exporter.export(path, ExportOptions(**options))
    settle(session)
    assert path.is_file(), [str(n.message) for n in session.notices.history]
    return path


@pytest.mark.parametrize("name", ["a.png", "a.webp", "a.jpg"])
def test_dropping_an_exported_picture_goes_back_to_where_it_was_made(
    session: Any, settle: Any, tmp_path: Path, name: str
) -> None:
    session.explorer.set_seed(42)
    session.explorer.set_coordinate(0, 0.33)
    session.explorer.set_truncation(0.8)
    settle(session)
    place = session.explorer.place
    path = export(session, settle, tmp_path / name, format={"a.png": "png", "a.webp": "webp", "a.jpg": "jpeg"}[name])
    session.explorer.choose_model("cloudnet")
    settle(session)
    session.recall.open_paths([path])
    settle(session)
    assert session.explorer.place == place
    assert session.artboard.is_live_shown


def test_dropping_a_blend_of_two_layers_rebuilds_both_to_the_same_pixels(
    session: Any, settle: Any, tmp_path: Path
) -> None:
    board = session.artboard
    for seed in (1, 2):
        session.explorer.set_seed(seed)
        settle(session)
        board.place()
        settle(session)
    board.set_mode(board.active, "multiply")
    board.set_opacity(board.active, 0.6)
    path = export(session, settle, tmp_path / "blend.png")
    board.new(64, 64)
    session.recall.open_paths([path])
    settle(session)
    assert [x.mode for x in board.document.layers] == ["normal", "multiply"]
    assert np.array_equal(flatten(board.document.state), open_picture(path).pixels)


def test_a_picture_without_a_recipe_becomes_a_layer(session: Any, settle: Any, tmp_path: Path) -> None:
    Image.new("RGB", (30, 20), (200, 10, 10)).save(tmp_path / "photo.png")
    session.recall.open_paths([tmp_path / "photo.png"])
    settle(session)
    (layer,) = session.artboard.document.layers
    assert (layer.name, layer.width, layer.height) == ("photo", 30, 20)


def test_a_recipe_whose_model_is_missing_says_which_and_keeps_the_picture(
    session: Any, settle: Any, tmp_path: Path
) -> None:
    path = export(session, settle, tmp_path / "a.png")
    (session.paths.models / "hills.toml").unlink()
    session.models.rescan()
    session.recall.open_paths([path])
    settle(session)
    assert "Hills" in str(session.notices.history[-1].message)
    assert len(session.artboard.document.layers) == 1


def test_a_changed_model_is_said(session: Any, settle: Any, tmp_path: Path) -> None:
    path = export(session, settle, tmp_path / "a.png")
    card = session.paths.models / "hills.toml"
    card.write_text(card.read_text().replace("high = 8.0", "high = 9.0"))
    session.models.rescan()
    session.recall.open_paths([path])
    settle(session)
    assert any("has changed" in str(n.message) for n in session.notices.history)


def test_a_broken_file_is_one_notice_and_the_next_file_opens(session: Any, settle: Any, tmp_path: Path) -> None:
    (tmp_path / "broken.png").write_bytes(b"\x89PNG\r\n\x1a\n broken")
    Image.new("RGB", (3, 2)).save(tmp_path / "good.png")
    session.recall.open_paths([tmp_path / "broken.png", tmp_path / "gone.png", tmp_path / "good.png"])
    settle(session)
    assert len([n for n in session.notices.history if n.kind == "error"]) == 2
    assert [x.name for x in session.artboard.document.layers] == ["good"]


def test_a_picture_exported_without_recipe_is_only_a_picture(session: Any, settle: Any, tmp_path: Path) -> None:
    path = export(session, settle, tmp_path / "a.png", include_recipe=False)
    session.explorer.set_seed(5)
    settle(session)
    place = session.explorer.place
    session.recall.open_paths([path])
    settle(session)
    assert session.explorer.place == place
    assert len(session.artboard.document.layers) == 1


def test_exporting_twice_never_overwrites(session: Any, settle: Any) -> None:
    for _ in range(2):
        session.exporter.export()
        settle(session)
    assert len(list(session.exporter.folder.iterdir())) == 2


def test_nothing_to_export_says_what_to_do(fake_session: Any) -> None:
    assert fake_session.exporter.export() is None
    assert "nothing to export" in str(fake_session.notices.history[-1].message)
