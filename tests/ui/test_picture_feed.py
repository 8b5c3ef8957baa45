"""Small pictures come a few at a time, each once, and only those that are still wanted."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from genimg_desktop.image.encoders import encode_png
from genimg_desktop.image.pixels import Pixels
from genimg_desktop.ui.panels.picture_feed import AT_ONCE, PictureFeed


def png(shade: int) -> bytes:
    return encode_png(np.full((8, 8, 4), (shade, shade, shade, 255), dtype=np.uint8))


def test_a_long_shelf_is_decoded_a_few_at_a_time(qtbot: QtBot) -> None:
    shown: list[str] = []
    owner = QObject()
    feed = PictureFeed(4, lambda key, _pixels: shown.append(key), owner)
    feed.want({str(k): png(k) for k in range(10)})
    assert shown == []
    feed.feed()
    assert shown == [str(k) for k in range(AT_ONCE)]
    qtbot.waitUntil(lambda: len(shown) == 10)


def test_known_pictures_are_shown_at_once_and_unwanted_ones_never(qtbot: QtBot) -> None:
    shown: dict[str, Pixels] = {}
    owner = QObject()
    feed = PictureFeed(4, shown.__setitem__, owner)
    feed.want({"a": png(10), "b": png(20)})
    feed.feed()
    assert shown["a"].shape == (4, 4, 4) and int(shown["b"][0, 0, 0]) == 20
    shown.clear()
    feed.want({"b": png(20), "c": png(30)})
    feed.want({"b": png(20)})
    feed.feed()
    assert set(shown) == {"b"}


def test_a_damaged_picture_stays_blank(qtbot: QtBot) -> None:
    shown: list[str] = []
    owner = QObject()
    feed = PictureFeed(4, lambda key, _pixels: shown.append(key), owner)
    feed.want({"bad": b"no png", "good": png(1)})
    feed.feed()
    assert shown == ["good"]
