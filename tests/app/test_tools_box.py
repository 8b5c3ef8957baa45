"""Which tool is in hand, what it remembers, and what happens when it cannot do what was asked."""

from __future__ import annotations

from typing import Any

import pytest
from fake_engine import FakeEngine
from tool_stage import Hand, noise

from genimg_desktop.app.session import Session
from genimg_desktop.app.tools import TOOLS
from genimg_desktop.app.tools.colours import BLACK, WHITE, from_hex, luma, to_hex
from genimg_desktop.app.tools.tool import Tool
from genimg_desktop.app.tools.tool_box import stepped_size
from genimg_desktop.core.errors import BadInput
from genimg_desktop.core.fields import check_settings, settings_of


@pytest.fixture
def hand(fake_session: Any) -> Hand:
    return Hand(fake_session)


class View:
    """What a tool asked of the view."""

    zoom = 2.0

    def __init__(self) -> None:
        self.asked: list[tuple[Any, ...]] = []

    def pan_by(self, dx: float, dy: float) -> None:
        self.asked.append(("pan", dx, dy))

    def zoom_by(self, factor: float, x: float, y: float) -> None:
        self.asked.append(("zoom", factor, x, y))

    def fit(self) -> None:
        self.asked.append(("fit",))


@pytest.mark.parametrize("name", list(TOOLS))
def test_every_tool_says_what_it_is_and_its_settings_are_sound(name: str, hand: Hand) -> None:
    tool = hand.tools.tool(name)
    assert isinstance(tool, Tool)
    assert tool.id == name
    assert str(tool.title) and str(tool.help) and tool.icon
    check_settings(tool.options)
    names = {item.name for item in settings_of(tool.Options)}
    assert set(tool.shown_options or ()) <= names
    tool.cancel()
    tool.leave()
    assert tool.overlay() is not None


@pytest.mark.parametrize("name", list(TOOLS))
def test_every_tool_can_be_chosen_by_its_command(name: str, hand: Hand) -> None:
    hand.session.commands.run(f"tool.{name}")
    assert hand.tools.chosen == name
    assert hand.session.commands.is_checked(f"tool.{name}")


def test_space_is_the_hand_and_ctrl_picks_while_painting(hand: Hand) -> None:
    hand.take("brush")
    hand.tools.hold({"space"})
    assert hand.tools.current.id == "pan"
    hand.tools.hold({"space", "ctrl"})
    assert hand.tools.current.id == "zoom"
    hand.tools.hold({"ctrl"})
    assert hand.tools.current.id == "picker"
    hand.tools.hold(())
    assert hand.tools.current.id == hand.tools.chosen == "brush"
    hand.take("pan")
    hand.tools.hold({"ctrl"})
    assert hand.tools.current.id == "move"


def test_a_gesture_keeps_its_tool_when_keys_change(hand: Hand) -> None:
    hand.put(noise())
    hand.take("brush")
    hand.tools.press(hand.point(10, 10))
    hand.tools.hold({"space"})
    hand.tools.drag(hand.point(40, 10))
    assert hand.tools.current.id == "brush"
    hand.tools.release(hand.point(40, 10))
    assert hand.tools.current.id == "pan"
    assert hand.num_steps == 3  # the canvas, the layer, the stroke


def test_the_wheel_pans_whatever_is_chosen(hand: Hand) -> None:
    view = View()
    hand.tools.look_through(view)
    hand.take("brush")
    hand.tools.press(hand.point(10, 10, buttons=frozenset({"middle"})))
    hand.tools.drag(hand.point(15, 12, buttons=frozenset({"middle"})))
    hand.tools.release(hand.point(15, 12, buttons=frozenset()))
    assert view.asked == [("pan", 5, 2)]
    hand.tools.press(hand.point(10, 10, buttons=frozenset({"middle"}), modifiers=frozenset({"ctrl"})))
    hand.tools.drag(hand.point(130, 10, buttons=frozenset({"middle"})))
    assert view.asked[1] == ("zoom", 2.0, 10, 10)


def test_the_other_end_of_the_pen_erases(hand: Hand) -> None:
    hand.put(noise())
    hand.take("brush", size_px=10.0)
    hand.stroke([(32, 32)], is_eraser=True)
    assert hand.pixels[32, 32, 3] == 0
    assert hand.tools.chosen == "brush"


def test_arrows_look_around_and_with_ctrl_move_what_is_chosen(hand: Hand) -> None:
    view = View()
    hand.tools.look_through(view)
    hand.put(noise())
    hand.take("brush")
    assert hand.tools.key("right")
    assert view.asked == [("pan", -48, 0)]
    assert hand.tools.key("right", {"ctrl"})
    assert hand.tools.key("down", {"ctrl", "shift"})
    assert (hand.layer.x, hand.layer.y) == (1, 10)


def test_zooming_by_click_and_by_drag(hand: Hand) -> None:
    view = View()
    hand.tools.look_through(view)
    hand.take("zoom")
    hand.stroke([(8, 9)])
    hand.stroke([(8, 9)], modifiers=frozenset({"alt"}))
    assert view.asked == [("zoom", 1.5, 8, 9), ("zoom", 1 / 1.5, 8, 9)]
    hand.stroke([(8, 9), (68, 9), (128, 9)])
    factors = [entry[1] for entry in view.asked[2:]]
    assert factors == pytest.approx([2**0.5, 2**0.5])
    assert {entry[2:] for entry in view.asked[2:]} == {(8, 9)}


def test_a_double_click_with_the_hand_fits(hand: Hand) -> None:
    view = View()
    hand.tools.look_through(view)
    assert hand.tools.double_click(hand.point(5, 5))
    hand.take("brush")
    assert not hand.tools.double_click(hand.point(5, 5))
    assert view.asked == [("fit",)]


def test_settings_and_colours_come_back_at_the_next_start(hand: Hand, user_paths: Any) -> None:
    hand.take("brush", size_px=77.0, symmetry="both")
    hand.take("fill", tolerance=9)
    hand.tools.colours.set_foreground((1, 2, 3, 255))
    hand.put(noise())
    hand.take("brush")
    hand.stroke([(3, 3)])
    hand.session.close()
    again = Session(user_paths, lambda work: work(), create_engine=FakeEngine)
    try:
        assert again.tools.tool("brush").options.size_px == 77.0
        assert again.tools.tool("brush").options.symmetry == "both"
        assert again.tools.tool("fill").options.tolerance == 9
        assert again.tools.colours.foreground == (1, 2, 3, 255)
        assert again.tools.colours.recent == ((1, 2, 3, 255),)
    finally:
        again.close()


def test_kept_settings_that_cannot_be_used_cost_only_themselves(hand: Hand, user_paths: Any) -> None:
    hand.session.close()
    user_paths.config.mkdir(parents=True, exist_ok=True)
    (user_paths.config / "settings.json").write_bytes(
        b'{"theme": "light", "tools": {"options": {"brush": {"size_px": 1e9}, "fill": {"tolerance": "much"},'
        b' "eraser": {"size_px": 12, "colour_of_tomorrow": 1}, "lightsabre": {"length": 3}},'
        b' "foreground": "pink", "recent": ["#010203", "mud"]}}'
    )
    again = Session(user_paths, lambda work: work(), create_engine=FakeEngine)
    try:
        assert again.settings.current.theme == "light"
        assert again.tools.tool("brush").options == again.tools.tool("brush").Options()
        assert again.tools.tool("fill").options == again.tools.tool("fill").Options()
        assert again.tools.tool("eraser").options.size_px == 12.0
        assert again.tools.colours.foreground == BLACK
        assert again.tools.colours.recent == ((1, 2, 3, 255),)
        again.tools.choose("brush")
        assert again.settings.current.tools.options["lightsabre"] == {"length": 3}
    finally:
        again.close()


def test_a_setting_out_of_range_changes_nothing(hand: Hand) -> None:
    before = hand.tools.tool("brush").options
    with pytest.raises(BadInput, match="Size"):
        hand.tools.set_options("brush", size_px=0.0)
    assert hand.tools.tool("brush").options is before


def test_brackets_size_the_brush_in_round_steps(hand: Hand) -> None:
    hand.take("brush", size_px=30.0)
    hand.session.commands.run("tool.larger")
    assert hand.tools.tool("brush").options.size_px == 35.0
    hand.session.commands.run("tool.smaller")
    hand.session.commands.run("tool.smaller")
    assert hand.tools.tool("brush").options.size_px == 25.0
    hand.take("fill")
    assert not hand.session.commands.is_enabled("tool.larger")
    assert stepped_size(1000, 1) == 1000
    assert stepped_size(1, -1) == 1
    up = [1.0]
    while up[-1] < 1000:
        up.append(stepped_size(up[-1], 1))
    down = [1000.0]
    while down[-1] > 1:
        down.append(stepped_size(down[-1], -1))
    assert up == down[::-1]


def test_colours_are_swapped_reset_and_remembered(hand: Hand) -> None:
    colours = hand.tools.colours
    colours.set_foreground((10, 20, 30, 40))
    assert colours.foreground == (10, 20, 30, 255)
    hand.session.commands.run("tool.swap_colours")
    assert (colours.foreground, colours.background) == (WHITE, (10, 20, 30, 255))
    hand.session.commands.run("tool.reset_colours")
    assert (colours.foreground, colours.background) == (BLACK, WHITE)
    for value in range(30):
        colours.remember((value, 0, 0, 255))
    colours.remember((20, 0, 0, 255))
    assert [colour[0] for colour in colours.recent[:3]] == [20, 29, 28]
    assert len(colours.recent) == 24


@pytest.mark.parametrize("text", ["#0a141e", "0A141E", " #0a141e "])
def test_colours_are_read_as_people_write_them(text: str) -> None:
    assert from_hex(text) == (10, 20, 30, 255)
    assert to_hex((10, 20, 30, 255)) == "#0a141e"


@pytest.mark.parametrize("text", ["", "#12", "#12345", "red", "#gggggg"])
def test_what_is_no_colour_is_none(text: str) -> None:
    assert from_hex(text) is None


def test_grey_is_worth_itself_on_a_mask() -> None:
    assert [luma((value, value, value, 255)) for value in range(256)] == list(range(256))
