"""Finding pictures: by words in any language, by filters, by what they look like, in an order."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest
from gallery_stage import Stage, painting, recipe
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from genimg_desktop.core.errors import BadInput
from genimg_desktop.image.resample import resize
from genimg_desktop.library.gallery_query import split_words
from genimg_desktop.library.gallery_values import Query


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[Stage]:
    made = Stage(tmp_path / "data")
    yield made
    made.close()


def test_words_are_found_in_name_note_tag_model_and_file(stage: Stage, tmp_path: Path) -> None:
    named = stage.keep("Morning harbour")
    stage.store.set_note(stage.keep("b"), "for the harbour poster")
    stage.store.tag([stage.keep("c")], "harbour")
    stage.keep("d", recipe(1, "port", "Harbour lights"))
    stage.export(tmp_path / "harbour-0001.png")
    stage.keep("other")
    assert sorted(stage.names(words="HARBOUR")) == ["Morning harbour", "b", "c", "d", "harbour-0001"]
    assert stage.names(words="harbour morning") == ["Morning harbour"]
    assert stage.names(words='"morning harbour"') == ["Morning harbour"]
    assert stage.names(words='"harbour morning"') == []
    assert stage.names(words="arbou orning") == ["Morning harbour"]
    stage.store.rename(named, "Evening")
    assert stage.names(words="morning") == []
    assert stage.names(words="evening") == ["Evening"]


@pytest.mark.parametrize("word", ["夜", "夜曲", "山水画", "蓝色的海", "é", "Ü", "ab", "a"])
def test_short_and_chinese_words_are_found(stage: Stage, word: str) -> None:
    stage.keep(f"前{word}后")
    stage.keep("nothing of the kind" if word not in "a ab" else "xyz")
    assert stage.names(words=word) == [f"前{word}后"]


def test_a_tag_that_is_taken_away_or_a_deleted_picture_is_not_found(stage: Stage) -> None:
    one, two = stage.keep("one"), stage.keep("two")
    stage.store.tag([one, two], "lighthouse")
    stage.store.untag([one], "lighthouse")
    assert stage.names(words="lighthouse") == ["two"]
    stage.store.trash([two])
    assert stage.names(words="lighthouse") == []
    stage.store.empty_trash()
    with stage.database.writing() as connection:
        connection.execute("INSERT INTO gallery_search (gallery_search) VALUES ('integrity-check')")
        assert connection.execute("SELECT count(*) FROM gallery_text").fetchone() == (1,)


NAMES = st.lists(st.text("abcä夜曲 %_\"'\\*-", min_size=1, max_size=8), min_size=1, max_size=6)


@given(NAMES, st.text("abcä夜曲 %_\"'\\*-", max_size=6))
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_search_finds_exactly_what_contains_all_words(stage: Stage, names: list[str], words: str) -> None:
    ids = [stage.keep(name) for name in names]
    rows = {entry.id: entry.name for entry in stage.store.rows(ids)}
    wanted = [word.casefold() for word in split_words(words)]
    # every entry also says 'Hills', its model; none of the letters looked for occurs in it
    expected = {i for i, name in rows.items() if all(word in name.casefold() for word in wanted)}
    assert set(stage.store.ids(Query(words=words))) & set(ids) == expected


def test_words_are_split_by_spaces_and_kept_together_by_quotes() -> None:
    assert split_words(' one  "two three" four" ') == ["one", "two three", 'four"']
    assert split_words('"" "  " "') == []
    assert len(split_words("x " * 500)) == 20


def test_filters_hold_all_at_once(stage: Stage, tmp_path: Path) -> None:
    def when(*local: int) -> str:
        return datetime(*local).astimezone(UTC).isoformat(timespec="milliseconds")  # type: ignore[arg-type, misc]

    old = stage.keep("old", recipe(1), created=when(2025, 5, 5, 10))
    new = stage.keep("new", recipe(2), created=when(2026, 3, 1, 23, 59, 59), pixels=painting(5, 300))
    flame = stage.keep("flame", recipe(3, "flame", "Flame"), created=when(2026, 3, 2))
    out = stage.export(tmp_path / "out.png", created=when(2026, 3, 3))
    stage.store.star([new, flame], 4)
    stage.store.tag([new, flame], "sea")
    stage.store.tag([flame], "red")
    assert stage.names(models=("flame",)) == ["flame"]
    assert stage.names(models=("flame", "hills")) == ["out", "flame", "new", "old"]
    assert stage.names(kinds=("exported",)) == ["out"]
    assert stage.names(least_stars=4) == ["flame", "new"]
    assert stage.names(tags=("SEA",)) == ["flame", "new"]
    assert stage.names(tags=("sea", "red")) == ["flame"]
    assert stage.names(since="2026-03-01") == ["out", "flame", "new"]
    assert stage.names(until="2026-03-01") == ["new", "old"]
    assert stage.names(since="2026-03-01", until="2026-03-01") == ["new"]
    assert stage.names(least_px=200) == ["new"]
    assert stage.names(words="flame", tags=("sea",), least_stars=5) == []
    assert stage.names(is_missing=True) == []
    assert {old, out} == set(stage.store.ids(Query(models=("hills",)))) - {new}


@pytest.mark.parametrize("day", ["yesterday", "2026-13-01", "1.2.2026"])
def test_a_day_that_is_none_is_one_sentence(stage: Stage, day: str) -> None:
    with pytest.raises(BadInput, match="is not a day"):
        stage.store.ids(Query(since=day))


def test_pictures_come_in_the_order_asked_for(stage: Stage) -> None:
    stage.keep("b", recipe(1, "z", "Zoo"), pixels=painting(1, 50))
    stage.keep("C", recipe(2, "a", "ant"), pixels=painting(2, 90))
    third = stage.keep("a", recipe(3, "m", "Moon"), pixels=painting(3, 70))
    stage.store.star([third], 3)
    assert stage.names() == stage.names(order="newest") == ["a", "C", "b"]
    assert stage.names(order="oldest") == ["b", "C", "a"]
    assert stage.names(order="name") == ["a", "b", "C"]
    assert stage.names(order="model") == ["C", "a", "b"]
    assert stage.names(order="stars") == ["a", "C", "b"]
    assert stage.names(order="largest") == ["C", "a", "b"]
    with pytest.raises(BadInput, match="order"):
        stage.store.ids(Query(order="price"))  # type: ignore[arg-type]


def test_similar_pictures_come_nearest_first(stage: Stage) -> None:
    base = painting(77, 96)
    first = stage.keep("base", pixels=base)
    noisy = base.copy()
    noisy[..., :3] = np.clip(base[..., :3].astype(int) + np.random.RandomState(1).randint(-30, 30, (96, 96, 3)), 0, 255)
    stage.keep("noisy", pixels=noisy)
    stage.keep("smaller", pixels=resize(base, 48, 48))
    for _ in range(5):
        stage.keep("other")
    found = stage.names(like=first)
    assert found[0] == "base"
    assert set(found[1:3]) == {"noisy", "smaller"}
    assert stage.names(like=first, words="smaller") == ["smaller"]
    assert stage.names(like=999) == []


def test_an_empty_gallery_finds_nothing(stage: Stage) -> None:
    assert stage.names() == stage.names(words="x") == stage.names(words="xyz", in_trash=True) == []
    assert stage.store.rows([]) == ()
