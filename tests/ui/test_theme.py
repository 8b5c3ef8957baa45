"""Both themes: what paints itself reads the right colours, and what must differ looks different."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage, QPalette
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QPushButton, QWidget

from genimg_desktop.ui.pictures import from_image
from genimg_desktop.ui.theme import apply_theme, make_font, make_palette, make_sheet
from genimg_desktop.ui.tokens import DARK, LIGHT, THEMES, tokens_for
from genimg_desktop.ui.widgets.buttons import push_button
from genimg_desktop.ui.widgets.sliders import ParameterSlider, Span

BOTH = pytest.mark.parametrize("theme", ["dark", "light"])


def luminance(colour: str) -> float:
    parts = [c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in QColor(colour).getRgbF()[:3]]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(a: str, b: str) -> float:
    light, dark = sorted((luminance(a), luminance(b)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def picture(widget: QWidget) -> QImage:
    return widget.grab().toImage()


def colours(image: QImage) -> set[str]:
    rows = np.unique(from_image(image).reshape(-1, 4), axis=0)
    return {f"#{r:02x}{g:02x}{b:02x}" for r, g, b, _ in rows}


@BOTH
def test_text_can_be_read_on_every_ground(theme):
    t = THEMES[theme]
    for ground in (t.window, t.surface, t.raised):
        assert contrast(t.text, ground) >= 7, ground
        assert contrast(t.text_dim, ground) >= 4.5, ground
        assert contrast(t.text_faint, ground) >= 3, ground
        for sign in (t.danger, t.warning, t.success, t.info, t.focus):
            assert contrast(sign, ground) >= 3, (sign, ground)
    assert contrast(t.text_on_accent, t.accent) >= 4.5
    assert contrast(t.text, t.accent_quiet) >= 4.5


@BOTH
def test_what_paints_itself_reads_the_colours_of_the_theme(theme, qapp):
    tokens = apply_theme(qapp, theme)
    palette = qapp.palette()
    assert palette.color(QPalette.ColorRole.Window).name() == QColor(tokens.window).name()
    assert palette.color(QPalette.ColorRole.Text).name() == QColor(tokens.text).name()
    assert tokens_for(palette) is tokens


@BOTH
def test_the_sheet_holds_no_unfilled_name_and_ends_with_ours(theme):
    sheet = make_sheet(THEMES[theme])
    assert "$" not in sheet
    assert sheet.count("{") == sheet.count("}")
    assert THEMES[theme].accent in sheet


@BOTH
def test_a_disabled_button_looks_disabled_and_the_main_one_is_filled(theme, qapp, qtbot):
    tokens = apply_theme(qapp, theme)
    page = QWidget()
    qtbot.addWidget(page)
    row = QHBoxLayout(page)
    plain, disabled, main = QPushButton("Go"), QPushButton("Go"), push_button("Go", is_primary=True)
    disabled.setEnabled(False)
    for button in (plain, disabled, main):
        row.addWidget(button)
    page.show()
    whole = picture(page)
    looks = [whole.copy(button.geometry()) for button in (plain, disabled, main)]
    at = QPoint(6, 12)
    assert looks[2].pixelColor(at).name() == QColor(tokens.accent).name()
    assert looks[0].pixelColor(at) != looks[2].pixelColor(at)
    assert looks[0].pixelColor(at) != looks[1].pixelColor(at)
    text = [max(contrast(c, tokens.window) for c in colours(look)) for look in looks[:2]]
    assert text[1] < text[0]


@BOTH
def test_a_chosen_row_is_seen_with_and_without_the_keyboard(theme, qapp, qtbot):
    tokens = apply_theme(qapp, theme)
    rows = QListWidget()
    qtbot.addWidget(rows)
    rows.addItems(["one", "two"])
    rows.setCurrentRow(0)
    rows.resize(160, 80)
    rows.show()
    middle = rows.visualItemRect(rows.item(0)).center()
    middle.setX(120)
    assert picture(rows).pixelColor(middle).name() == QColor(tokens.accent_quiet).name()


@BOTH
def test_a_slider_shows_its_default_and_the_way_from_it(theme, qapp, qtbot):
    tokens = apply_theme(qapp, theme)
    row = ParameterSlider("Zoom", Span(low=0, high=10, default=2))
    qtbot.addWidget(row)
    row.resize(340, 30)
    row.set_value(8)
    enabled = colours(picture(row.slider))
    assert QColor(tokens.accent).name() in enabled
    row.setEnabled(False)
    assert QColor(tokens.accent).name() not in colours(picture(row.slider))


def test_the_keyboard_is_seen_on_a_slider(dressed, qtbot):
    row = ParameterSlider("Zoom", Span(low=0, high=10, default=2))
    qtbot.addWidget(row)
    row.show()
    row.activateWindow()
    row.box.setFocus()
    without = picture(row.slider)
    row.slider.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(row.slider.hasFocus)
    assert picture(row.slider) != without


def test_both_themes_say_every_colour(qapp):
    for tokens in (DARK, LIGHT):
        for field in dataclasses.fields(tokens):
            if field.name != "name":
                assert QColor(getattr(tokens, field.name)).isValid(), field.name
    assert make_palette(DARK) != make_palette(LIGHT)


def test_a_dull_fallback_font_is_replaced_and_chinese_is_simplified(qapp):
    font = qapp.font()
    font.setFamily("DejaVu Sans")
    better = make_font(font, ["DejaVu Sans", "Noto Sans CJK JP", "Noto Sans CJK SC", "Cantarell"])
    assert better.families() == ["Cantarell", "Noto Sans CJK SC"]
    font.setFamily("Segoe UI")
    assert make_font(font, ["Segoe UI", "Microsoft YaHei"]).families() == ["Segoe UI", "Microsoft YaHei"]
