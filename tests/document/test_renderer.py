"""What the canvas gets: any part at any scale, the same whether it was remembered or made anew."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator

import numpy as np
import pytest
from document_reference import any_command, layers, nodes, noise
from hypothesis import given, settings
from hypothesis import strategies as st

from genimg_desktop.document.commands import (
    AddLayer,
    MoveLayerTo,
    RemoveLayer,
    ReplacePixels,
    SetOpacity,
    SetVisible,
)
from genimg_desktop.document.document import Document
from genimg_desktop.document.history import History
from genimg_desktop.document.layer import Layer
from genimg_desktop.document.node import Node
from genimg_desktop.document.render import Renderer, flatten
from genimg_desktop.document.tiles import SIDE, TileMaker
from genimg_desktop.image.geometry import Rect

SCALES = (1.0, 0.5, 0.25, 0.37, 0.731, 0.06, 1.7, 3.0)


@pytest.fixture
def renderer_of() -> Iterator[Callable[[Document], Renderer]]:
    made: list[Renderer] = []

    def make(document: Document) -> Renderer:
        made.append(Renderer(document))
        return made[-1]

    yield make
    for renderer in made:
        renderer.close()


@pytest.fixture
def made_tiles(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """Every tile that had to be made."""
    made: list[object] = []
    make = TileMaker.make

    def counted(self: TileMaker, *given: object) -> object:
        made.append(given[-1])
        return make(self, *given)  # type: ignore[arg-type]

    monkeypatch.setattr(TileMaker, "make", counted)
    return made


def fresh(document: Document, rect: Rect, scale: float, live: Node | None = None) -> np.ndarray:
    """The same, by a renderer that remembers nothing."""
    renderer = Renderer(document, num_threads=1)
    renderer.live = live
    pixels = renderer.render(rect, scale)
    renderer.close()
    return pixels


def area_mean(pixels: np.ndarray, scale: float, view: Rect) -> np.ndarray:
    """Exact area averages in float64, premultiplied: the slow way, one view pixel after the other."""
    floats = pixels / 255.0
    floats[..., :3] *= floats[..., 3:]
    height, width = pixels.shape[:2]

    def shares(start: int, count: int, length: int) -> np.ndarray:
        out = np.zeros((count, length))
        for i in range(count):
            low, high = (start + i) / scale, (start + i + 1) / scale
            for j in range(length):
                out[i, j] = max(0.0, min(high, j + 1) - max(low, j)) * scale
        return out

    rows, columns = shares(view.y, view.height, height), shares(view.x, view.width, width)
    return np.einsum("ij,jkc,lk->ilc", rows, floats, columns)


def premultiplied(pixels: np.ndarray) -> np.ndarray:
    floats = pixels / 255.0
    floats[..., :3] *= floats[..., 3:]
    return floats


@given(st.lists(nodes(), max_size=5), st.data())
@settings(max_examples=40, deadline=None)
def test_at_full_size_the_view_is_a_part_of_the_flattened_picture(stack: list[Node], data: st.DataObject) -> None:
    document = Document(24, 20, stack)
    corners, sizes = st.integers(-5, 20), st.integers(1, 30)
    rect = Rect(data.draw(corners), data.draw(corners), data.draw(sizes), data.draw(sizes))
    view = fresh(document, rect, 1.0)
    whole = np.zeros((80, 80, 4), np.uint8)
    whole[30:50, 30:54] = flatten(document)
    assert np.array_equal(view, whole[rect.translate(30, 30).slices])


@pytest.mark.parametrize("scale", [2.0, 1.25, 7.3, 16.0])
def test_enlarging_repeats_the_nearest_pixel(scale: float) -> None:
    document = Document(40, 30, [Layer(name="a", pixels=noise(40, 30, 3))])
    rect = Rect(3, 4, 20, 15)
    view = rect.scaled(scale)
    columns = np.floor((np.arange(view.x, view.right) + 0.5) / scale).astype(int)
    rows = np.floor((np.arange(view.y, view.bottom) + 0.5) / scale).astype(int)
    assert np.array_equal(fresh(document, rect, scale), flatten(document)[rows[:, None], columns])


@pytest.mark.parametrize("kind", ["opaque", "alpha", "holes"])
@pytest.mark.parametrize("scale", [0.5, 0.731, 0.999, 0.512])
def test_shrinking_averages_areas(scale: float, kind: str) -> None:
    layer = Layer(name="a", pixels=noise(61, 47, 5, kind=kind))
    rect = Rect(0, 0, 61, 47)
    pixels = fresh(Document(61, 47, [layer]), rect, scale)
    exact = area_mean(layer.pixels, scale, rect.scaled(scale))
    assert pixels.shape == exact.shape
    assert np.abs(premultiplied(pixels) - exact).max() * 255 <= 1.1


@pytest.mark.parametrize("scale", [0.43, 0.29, 0.25, 0.17, 0.031])
def test_shrinking_a_smooth_picture_a_lot_is_as_exact_as_can_be_seen(scale: float) -> None:
    x, y = np.meshgrid(np.arange(121), np.arange(91))
    pixels = np.stack([x * 2, y * 2, x + y, np.full_like(x, 255)], axis=2).astype(np.uint8)
    rect = Rect(0, 0, 121, 91)
    got = fresh(Document(121, 91, [Layer(name="a", pixels=pixels)]), rect, scale)
    exact = area_mean(pixels, scale, rect.scaled(scale))
    assert np.abs(got[..., 3] / 255.0 - exact[..., 3]).max() * 255 <= 1.0
    # a pixel of a level is taken as even: at most half a pixel of the view is off, by the slope of the picture
    assert np.abs(premultiplied(got) - exact).max() * 255 <= 1.5 + 1.0 / scale


def test_hidden_colours_of_transparent_pixels_do_not_bleed() -> None:
    pixels = np.zeros((64, 64, 4), np.uint8)
    pixels[:, ::2] = (0, 255, 0, 255)
    pixels[:, 1::2] = (255, 0, 0, 0)
    for scale in (0.5, 0.25, 0.37):
        view = fresh(Document(64, 64, [Layer(name="a", pixels=pixels)]), Rect(4, 4, 40, 40), scale)
        assert view[..., 0].max() == 0
        assert view[..., 1].min() == 255
        assert 100 < view[1:-1, 1:-1, 3].mean() < 155


@pytest.mark.parametrize("scale", SCALES)
def test_views_that_overlap_agree(scale: float) -> None:
    stack = [
        Layer(name="base", pixels=noise(400, 300, 1, kind="opaque"), x=3, y=-7),
        Layer(name="top", pixels=noise(200, 300, 2), x=55, y=31, mode="screen", opacity=0.5),
    ]
    document = Document(390, 310, stack)
    whole = fresh(document, document.bounds, scale)
    rect = Rect(101, 57, 120, 90)
    view = rect.scaled(scale)
    assert np.array_equal(fresh(document, rect, scale), whole[view.slices])


def test_what_is_off_the_canvas_is_transparent() -> None:
    document = Document(10, 10, [Layer(name="a", pixels=noise(50, 50, 1, kind="opaque"), x=-20, y=-20)])
    for scale in SCALES:
        rect = Rect(-20, -20, 50, 50)
        view, canvas = rect.scaled(scale), document.bounds.scaled(scale)
        outside = np.ones((view.height, view.width), bool)
        outside[canvas.translate(-view.x, -view.y).slices] = False
        pixels = fresh(document, rect, scale)
        assert not pixels[outside].any()
        assert pixels[~outside][..., 3].any()
    assert not fresh(document, Rect(100, 100, 5, 5), 1.0).any()


@given(st.data(), st.lists(nodes(), max_size=4))
@settings(max_examples=100, deadline=None)
def test_whatever_was_remembered_the_view_is_as_if_made_anew(data: st.DataObject, start: list[Node]) -> None:
    document = Document(24, 20, start)
    history = History(document)
    renderer = Renderer(document, num_threads=2)
    try:
        for _ in range(data.draw(st.integers(2, 9))):
            action = data.draw(st.sampled_from(["do", "do", "do", "undo", "redo", "live", "still"]))
            if action == "do":
                history.push(any_command(data, document))
            elif action == "undo":
                history.undo()
            elif action == "redo":
                history.redo()
            else:
                renderer.live = data.draw(layers()) if action == "live" else None
            scale = data.draw(st.sampled_from(SCALES))
            rect = data.draw(st.sampled_from([document.bounds, Rect(2, 3, 11, 9)]))
            assert np.array_equal(renderer.render(rect, scale), fresh(document, rect, scale, renderer.live))
    finally:
        renderer.close()


def large_document() -> Document:
    side = 2 * SIDE
    return Document(
        side,
        side,
        [Layer(id=name, name=name, pixels=noise(side, side, k), opacity=0.8) for k, name in enumerate("abc")],
    )


@pytest.mark.parametrize("scale", [1.0, 0.5, 0.37])
def test_many_tiles_remembered_through_changes(scale: float, renderer_of: Callable[[Document], Renderer]) -> None:
    document = large_document()
    renderer = renderer_of(document)
    commands = [
        SetOpacity("c", 0.5),
        SetOpacity("c", 0.4),
        ReplacePixels("b", 250, 250, noise(20, 20, 9)),
        SetOpacity("a", 0.3),
        ReplacePixels("a", 3, 500, noise(5, 5, 9)),
        MoveLayerTo("b", 7, -3),
        SetVisible("b", False),
        ReplacePixels("b", 100, 100, noise(20, 20, 10)),
        SetVisible("b", True),
        RemoveLayer("c"),
    ]
    for command in commands:
        command.do(document)
        assert np.array_equal(renderer.render(document.bounds, scale), fresh(document, document.bounds, scale))
    for command in reversed(commands):
        command.undo(document)
        assert np.array_equal(renderer.render(document.bounds, scale), fresh(document, document.bounds, scale))


def test_paint_just_beyond_the_canvas_is_noticed(renderer_of: Callable[[Document], Renderer]) -> None:
    document = Document(24, 20, [Layer(id="a", name="a", pixels=noise(40, 20, 1))])
    renderer = renderer_of(document)
    renderer.render(document.bounds, 0.06)
    ReplacePixels("a", 24, 0, noise(16, 20, 2)).do(document)
    assert np.array_equal(renderer.render(document.bounds, 0.06), fresh(document, document.bounds, 0.06))
    MoveLayerTo("a", -16, 0).do(document)
    for scale in SCALES:
        assert np.array_equal(renderer.render(document.bounds, scale), fresh(document, document.bounds, scale))


def test_nothing_is_made_twice_while_nothing_changes(
    renderer_of: Callable[[Document], Renderer], made_tiles: list[object]
) -> None:
    document = large_document()
    renderer = renderer_of(document)
    first = renderer.render(document.bounds, 1.0)
    assert len(made_tiles) == 4
    assert renderer.render(document.bounds, 1.0) is first
    renderer.render(Rect(10, 10, 300, 300), 1.0)
    renderer.render(Rect(10, 10, 300, 300), 2.0)
    assert len(made_tiles) == 4


def test_a_dab_of_paint_makes_only_the_tile_it_touches_anew(
    renderer_of: Callable[[Document], Renderer], made_tiles: list[object]
) -> None:
    document = large_document()
    renderer = renderer_of(document)
    renderer.render(document.bounds, 1.0)
    ReplacePixels("b", 20, 20, noise(9, 9, 1)).do(document)
    renderer.render(document.bounds, 1.0)
    assert len(made_tiles) == 5


def test_a_live_layer_is_shown_but_is_not_in_the_document(renderer_of: Callable[[Document], Renderer]) -> None:
    document = Document(20, 20, [Layer(id="a", name="a", pixels=noise(20, 20, 1))])
    renderer = renderer_of(document)
    before = renderer.render(document.bounds, 1.0)
    told: list[Rect] = []
    renderer.changed.connect(told.append)
    live = Layer(name="live", pixels=noise(6, 6, 2), x=3, y=3, mode="multiply", opacity=0.5)
    renderer.live = live
    assert told == [Rect(3, 3, 6, 6)]
    shown = renderer.render(document.bounds, 1.0)
    assert np.array_equal(shown, flatten(Document(20, 20, [*document.layers, live])))
    assert len(document.layers) == 1
    renderer.live = None
    assert np.array_equal(renderer.render(document.bounds, 1.0), before)


def test_a_live_layer_with_the_id_of_a_placed_one_is_shown_in_its_place(
    renderer_of: Callable[[Document], Renderer],
) -> None:
    stack = [Layer(id=name, name=name, pixels=noise(20, 20, k)) for k, name in enumerate("ab")]
    document = Document(20, 20, stack)
    renderer = renderer_of(document)
    renderer.render(document.bounds, 1.0)
    live = Layer(id="a", name="live", pixels=noise(20, 20, 9, kind="opaque"))
    renderer.live = live
    assert np.array_equal(renderer.render(document.bounds, 1.0), flatten(Document(20, 20, [live, stack[1]])))


def test_a_worker_may_render_while_the_document_changes(renderer_of: Callable[[Document], Renderer]) -> None:
    document = Document(64, 64, [Layer(id=name, name=name, pixels=noise(64, 64, k)) for k, name in enumerate("abc")])
    renderer = renderer_of(document)
    is_over = threading.Event()
    failures: list[BaseException] = []

    def work() -> None:
        try:
            while not is_over.is_set():
                renderer.render(document.bounds, 0.5)
                renderer.render(document.bounds, 1.0)
        except BaseException as error:
            failures.append(error)

    worker = threading.Thread(target=work)
    worker.start()
    extra = Layer(id="x", name="x", pixels=noise(30, 30, 7))
    for number in range(60):
        ReplacePixels("b", number % 40, number % 37, noise(9, 9, number)).do(document)
        if number % 10 == 3:
            AddLayer(extra).do(document)
        if number % 10 == 7:
            RemoveLayer("x").do(document)
    is_over.set()
    worker.join()
    assert failures == []
    for scale in (1.0, 0.5):
        assert np.array_equal(renderer.render(document.bounds, scale), fresh(document, document.bounds, scale))


def test_absurd_views_are_refused(renderer_of: Callable[[Document], Renderer]) -> None:
    renderer = renderer_of(Document(100, 100))
    for scale in (0.0, -1.0, float("nan"), float("inf")):
        with pytest.raises(ValueError, match="scale"):
            renderer.render(Rect(0, 0, 10, 10), scale)
    with pytest.raises(ValueError, match="too many"):
        renderer.render(Rect(0, 0, 100, 100), 1000.0)


def test_an_empty_view_has_no_pixels(renderer_of: Callable[[Document], Renderer]) -> None:
    renderer = renderer_of(Document(100, 100))
    for scale in (0.5, 1.0, 2.0):
        assert renderer.render(Rect(5, 5, 0, 0), scale).size == 0


def test_a_closed_renderer_listens_no_more() -> None:
    document = Document(10, 10)
    renderer = Renderer(document)
    told: list[Rect] = []
    renderer.changed.connect(told.append)
    renderer.close()
    AddLayer(Layer(name="a", pixels=noise(5, 5, 1))).do(document)
    assert told == []
