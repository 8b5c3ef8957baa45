from hypothesis import given
from hypothesis import strategies as st

from genimg_desktop.core.text import FOREIGN_LIMIT, Text, shown


def test_values_are_put_in_after_translation() -> None:
    text = Text("No picture in {folder}", folder="a{b}")
    assert text.render({"No picture in {folder}": "{folder} 里没有图片"}.__getitem__) == "a{b} 里没有图片"


def test_a_text_inside_a_text_is_translated_too() -> None:
    inner = Text("it is empty")
    outer = Text("Not opened: {why}", why=inner)
    table = {"it is empty": "是空的", "Not opened: {why}": "打不开：{why}"}
    assert outer.render(table.__getitem__) == "打不开：是空的"


def test_a_translation_with_a_wrong_placeholder_still_says_the_english_sentence() -> None:
    assert Text("{count} pictures", count=3).render(lambda _: "{anzahl} Bilder") == "3 pictures"


def test_equal_texts_are_equal_and_can_be_keys() -> None:
    assert len({Text("a {x}", x=1), Text("a {x}", x=1), Text("a {x}", x=2)}) == 2


@given(st.text(max_size=300))
def test_control_and_direction_characters_of_a_foreign_name_are_escaped(name: str) -> None:
    import unicodedata

    safe = shown(name)
    assert not any(unicodedata.category(c) in {"Cc", "Cf", "Cs"} and c not in "\n\t" for c in safe)


def test_a_huge_foreign_string_is_cut() -> None:
    assert len(shown("x" * 2_000_000)) == FOREIGN_LIMIT + 1
