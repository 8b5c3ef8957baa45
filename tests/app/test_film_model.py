"""The timeline without a window: keyframes from bookmarks, edits with their own undo, playing, exporting."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from fake_engine import fake_pixels
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from genimg_desktop.app import film_edits as edits
from genimg_desktop.app.film_export import film_requests
from genimg_desktop.app.film_frames import FilmFrames
from genimg_desktop.app.frame_feed import drawn_frames
from genimg_desktop.app.play_clock import played_on
from genimg_desktop.app.value_history import ValueHistory
from genimg_desktop.core.context import QuietContext
from genimg_desktop.core.errors import BadInput
from genimg_desktop.core.text import Text
from genimg_desktop.export.film.options import FilmOptions
from genimg_desktop.spec.film import Film, Keyframe, film_to_json
from genimg_desktop.spec.latent import Latent

Settle = Callable[[Any], None]


@pytest.fixture
def session(fake_session: Any, settle: Settle) -> Any:
    """A person with five bookmarks: seeds 1 to 4 of 'hills', then one of 'cloudnet'; back in 'hills'."""
    for seed in (1, 2, 3, 4):
        fake_session.explorer.choose_model("hills")
        fake_session.explorer.set_seed(seed)
        settle(fake_session)
        fake_session.shelf.keep(f"Nr. {seed}")
        settle(fake_session)
    fake_session.explorer.choose_model("cloudnet")
    settle(fake_session)
    fake_session.shelf.keep("a cloud")
    settle(fake_session)
    fake_session.explorer.choose_model("hills")
    settle(fake_session)
    return fake_session


def ids(session: Any) -> list[int]:
    return [bookmark.id for bookmark in session.shelf.bookmarks]


def seeds(session: Any) -> list[int]:
    return [key.latent.seed for key in session.timeline.film.keyframes]


@pytest.fixture
def looped(session: Any, settle: Settle) -> Any:
    """A loop film of the four bookmarks of 'hills', eight seconds."""
    session.shelf.choose(ids(session)[:4])
    session.commands.run("film.loop")
    settle(session)
    return session


def test_four_favourites_become_a_loop_film_in_four_actions(session: Any, settle: Settle, tmp_path: Path) -> None:
    asked = []
    session.timeline.asked.connect(lambda: asked.append(True))
    session.shelf.choose([ids(session)[k] for k in (2, 0, 3, 1)])  # one
    session.commands.run("film.loop")  # two
    assert asked == [True]
    assert seeds(session) == [3, 1, 4, 2]
    film = session.timeline.film
    assert (film.loop, film.pass_s, film.frame_count) == ("loop", 8.0, 240)
    session.timeline.set_film(fps=5.0)
    session.film_exporter.export(tmp_path / "loop.png", FilmOptions(format="apng"))  # three and four
    settle(session)
    with Image.open(tmp_path / "loop.png") as image:
        assert image.n_frames == 40
        assert image.info["loop"] == 0
        for frame, request in enumerate(film_requests(session.timeline.film, session.timeline.source.card)):
            image.seek(frame)
            assert np.array_equal(np.array(image.convert("RGBA")), fake_pixels(request))
    assert str(session.notices.history[-1].message) == "Exported 'loop.png'."


def test_too_few_bookmarks_of_one_model_say_what_to_do(session: Any) -> None:
    for chosen in ([], ids(session)[:1], [ids(session)[0], ids(session)[4]]):
        session.shelf.choose(chosen)
        assert not session.commands.run("film.loop")
        session.timeline.loop_chosen()
        assert "at least 2" in str(session.notices.history[-1].message)
    assert session.timeline.film is None


def test_the_place_one_is_at_becomes_a_keyframe_after_the_chosen_one(session: Any, settle: Settle) -> None:
    explorer, timeline = session.explorer, session.timeline
    for seed in (10, 11, 12):
        explorer.set_seed(seed)
        session.commands.run("film.add")
    assert seeds(session) == [10, 11, 12]
    assert timeline.chosen == 2
    timeline.choose(0)
    explorer.set_seed(13)
    session.commands.run("film.add")
    assert seeds(session) == [10, 13, 11, 12]
    assert timeline.chosen == 1
    settle(session)


def test_a_place_of_another_model_is_refused_with_both_names(looped: Any, settle: Settle) -> None:
    looped.explorer.choose_model("cloudnet")
    before = looped.timeline.film
    looped.commands.run("film.add")
    message = str(looped.notices.history[-1].message)
    assert "Hills" in message and "Cloud net" in message
    with pytest.raises(BadInput, match="Cloud net"):
        looped.timeline.add_bookmarks([ids(looped)[4]])
    assert looped.timeline.film == before
    looped.timeline.add_bookmarks([ids(looped)[4], ids(looped)[0]])  # those that fit
    assert seeds(looped)[1] == 1
    settle(looped)


def test_bookmarks_dropped_into_a_segment_divide_its_time(looped: Any, settle: Settle) -> None:
    looped.timeline.add_bookmarks([ids(looped)[3]], 2.5)
    film = looped.timeline.film
    assert seeds(looped) == [1, 2, 4, 3, 4]
    assert film.times_s == (0.0, 2.0, 2.5, 4.0, 6.0, 8.0)
    assert looped.timeline.chosen == 2
    settle(looped)


def test_one_drag_is_one_step_back(looped: Any) -> None:
    timeline = looped.timeline
    before = timeline.film
    timeline.begin_gesture()
    for moment in np.linspace(2.0, 3.0, 50):
        timeline.retime(1, float(moment))
    timeline.end_gesture()
    assert timeline.film.times_s == (0.0, 3.0, 4.0, 6.0, 8.0)
    timeline.set_key(0, easing="linear")
    timeline.undo()
    timeline.undo()
    assert timeline.film == before
    assert timeline.can_redo
    timeline.redo()
    assert timeline.film.times_s[1] == 3.0
    timeline.undo()
    timeline.undo()
    assert timeline.film is None  # the making of the film was a step too
    timeline.redo()
    assert timeline.film == before


def test_escape_during_a_drag_takes_it_back(looped: Any) -> None:
    timeline = looped.timeline
    before = timeline.film
    timeline.begin_gesture()
    timeline.retime(1, 3.5)
    timeline.cancel_gesture()
    assert timeline.film == before
    timeline.end_gesture()
    timeline.undo()
    assert timeline.film is None


def test_a_keyframe_cannot_be_dragged_past_its_neighbours(looped: Any) -> None:
    timeline, frame_s = looped.timeline, 1 / 30
    timeline.retime(2, 99.0)
    assert timeline.film.times_s[2] == pytest.approx(6.0 - frame_s)
    timeline.retime(2, -5.0)
    assert timeline.film.times_s[2] == pytest.approx(2.0 + frame_s)
    timeline.retime(2, 5.0, moves_later=True)
    assert timeline.film.times_s == pytest.approx((0.0, 2.0, 5.0, 9.0 - frame_s, 11.0 - frame_s))
    timeline.retime(4, 20.0)
    assert timeline.film.pass_s == 20.0
    timeline.retime(0, 1.0)
    assert timeline.film.times_s[0] == 0.0


def test_keyframes_are_moved_doubled_replaced_and_removed(looped: Any, settle: Settle) -> None:
    timeline = looped.timeline
    timeline.shift(0, 1)
    assert seeds(looped) == [2, 1, 3, 4] and timeline.chosen == 1
    timeline.shift(0, -1)
    assert seeds(looped) == [2, 1, 3, 4]
    timeline.duplicate(3)
    assert seeds(looped) == [2, 1, 3, 4, 4]
    timeline.remove(1)
    assert seeds(looped) == [2, 3, 4, 4]
    assert timeline.film.times_s[:3] == (0.0, 4.0, 6.0)  # the others stay where they are
    looped.explorer.set_seed(77)
    timeline.take_place(0)
    assert seeds(looped)[0] == 77
    for _ in range(4):
        timeline.remove(0)
    assert timeline.film is None
    settle(looped)


def test_numbers_that_no_film_can_have_are_refused_and_change_nothing(looped: Any) -> None:
    before = looped.timeline.film
    for change in ({"fps": 0.0}, {"width": 7, "height": 7}, {"fps": float("nan")}):
        with pytest.raises(BadInput):
            looped.timeline.set_film(**change)
    with pytest.raises(BadInput):
        looped.timeline.set_key(0, duration_s=1e9)
    assert looped.timeline.film == before
    assert looped.timeline.can_undo


@given(
    seconds=st.lists(st.sampled_from([0.0, 0.4, 1.0, 2.5]), min_size=1, max_size=5),
    steps=st.lists(st.tuples(st.integers(0, 6), st.floats(-2, 12), st.booleans()), max_size=8),
    loop=st.sampled_from(["none", "loop", "ping_pong"]),
)
def test_whatever_is_dragged_the_film_stays_one(seconds: list[float], steps: Any, loop: Any) -> None:
    keys = tuple(Keyframe(latent=Latent(seed=k), duration_s=s) for k, s in enumerate(seconds))
    film = Film(model="hills", keyframes=keys, fps=10.0, loop=loop)
    for index, moment, moves_later in steps:
        film = edits.with_key_at(film, index, moment, moves_later=moves_later)
        film, at = edits.with_latents_in(film, moment, [Latent(seed=9)], 1.0)
        assert film.keyframes[at].latent.seed == 9
        left = edits.without_key(film, at)
        assert left is not None
        assert [key.latent for key in left.keyframes] == [key.latent for key in keys]
        assert all(key.duration_s >= 0 for key in film.keyframes)
        assert list(film.times_s) == sorted(film.times_s)
        film = left


@given(values=st.lists(st.one_of(st.integers(0, 5), st.sampled_from(["undo", "redo", "begin", "end"])), max_size=30))
def test_undo_takes_back_any_row_of_edits_to_the_first_and_redo_brings_the_last(values: list[Any]) -> None:
    history: ValueHistory[int] = ValueHistory(0)
    for value in values:
        if isinstance(value, int):
            history.set(value)
        else:
            {"undo": history.undo, "redo": history.redo, "begin": history.begin_gesture, "end": history.end_gesture}[
                value
            ]()
    history.end_gesture()
    while history.redo():
        pass
    last = history.value
    while history.undo():
        pass
    assert history.value == 0
    while history.redo():
        pass
    assert history.value == last


def test_a_walk_becomes_a_film_that_goes_forth_and_back(session: Any, settle: Settle) -> None:
    session.walk.start([Latent(seed=1), Latent(seed=2), Latent(seed=3)])
    session.walk.set_way("lerp")
    session.commands.run("film.walk")
    film = session.timeline.film
    assert seeds(session) == [1, 2, 3]
    assert (film.loop, film.way, film.model) == ("ping_pong", "lerp", "hills")
    settle(session)


# playing


@given(start=st.floats(0, 4), seconds=st.floats(0, 30), loop=st.sampled_from(["none", "loop", "ping_pong"]))
def test_the_playhead_stays_in_the_film(start: float, seconds: float, loop: Any) -> None:
    position, goes_on = played_on(start, seconds, 4.0, loop)
    assert 0 <= position <= 4.0
    assert goes_on == (loop != "none" or start + seconds < 4.0)


def test_playing_never_waits_and_shows_the_nearest_frame_there_is(looped: Any, settle: Settle) -> None:
    timeline, engine = looped.timeline, looped.door.engine()
    keys = [timeline.frames.of_keyframe(k) for k in range(4)]
    assert all(picture is not None for picture in keys)
    engine.gate.clear()
    timeline.toggle_play()
    for _ in range(40):
        timeline.advance(0.1)
        assert timeline.frames.nearest(timeline.frame) is not None
    assert timeline.position_s == pytest.approx(4.0)
    assert timeline.frames.nearest(timeline.frame) is keys[2]
    assert len([job for job in looped.queue.jobs() if str(job.title) == "Drawing the film"]) == 1
    engine.gate.set()
    timeline.stop()
    settle(looped)


def test_while_it_plays_frames_are_drawn_from_coarse_to_fine_until_all_are_there(looped: Any, settle: Settle) -> None:
    timeline, engine = looped.timeline, looped.door.engine()
    timeline.set_film(fps=8.0)
    settle(looped)
    engine.seen.clear()
    timeline.toggle_play()
    settle(looped)
    assert timeline.frames.drawn_share == 1.0
    assert 55 <= len(engine.seen) <= 64  # every one once, those of the keyframes perhaps known already
    assert {(request.width, request.quality) for request in engine.seen} == {(128, "draft")}
    timeline.stop()
    engine.seen.clear()
    timeline.toggle_play()
    settle(looped)
    assert engine.seen == []


def test_a_film_that_stands_still_draws_only_what_is_looked_at(looped: Any, settle: Settle) -> None:
    engine = looped.door.engine()
    engine.seen.clear()
    looped.timeline.seek(1.0)
    settle(looped)
    assert len(engine.seen) == 1


def test_pictures_stay_within_their_bound(looped: Any, settle: Settle) -> None:
    frames = FilmFrames(looped.queue, looped.door, limit_bytes=20 * 128 * 128 * 4)
    frames.show(looped.timeline.film, looped.timeline.source)
    frames.want(0, is_filling=True)
    settle(looped)
    assert frames.drawn_share == 1.0
    assert frames.held_bytes <= 20 * 128 * 128 * 4
    assert frames.nearest(200) is not None


def test_the_way_back_of_a_ping_pong_needs_no_pictures_of_its_own(looped: Any, settle: Settle) -> None:
    timeline = looped.timeline
    timeline.set_film(loop="ping_pong", fps=5.0)
    timeline.toggle_play()
    settle(looped)
    count = timeline.film.frame_count
    for frame in range(1, count // 2):
        assert timeline.frames.nearest(frame) is timeline.frames.nearest(count - frame)
    timeline.stop()


def test_an_open_film_stops_at_its_end_and_begins_anew(looped: Any, settle: Settle) -> None:
    timeline = looped.timeline
    timeline.set_film(loop="none")
    timeline.toggle_play()
    timeline.advance(100.0)
    assert not timeline.is_playing
    assert timeline.frame == timeline.film.frame_count - 1
    timeline.toggle_play()
    assert timeline.is_playing and timeline.frame == 0
    timeline.stop()
    settle(looped)


def test_steps_go_round_in_a_loop_and_stop_at_the_ends_of_an_open_film(looped: Any, settle: Settle) -> None:
    timeline = looped.timeline
    timeline.step(-1)
    assert timeline.frame == 239
    timeline.step(1)
    assert timeline.frame == 0
    timeline.set_film(loop="none")
    timeline.step(-1)
    assert timeline.frame == 0
    for frame in range(12):
        timeline.step(1)
        assert timeline.frame == frame + 1
    settle(looped)


def test_a_model_that_fails_says_so_and_the_film_can_still_be_changed(looped: Any, settle: Settle) -> None:
    timeline, engine = looped.timeline, looped.door.engine()
    engine.error = BadInput(Text("broken"))
    timeline.seek(1.3)
    settle(looped)
    assert str(timeline.frames.problem.message) == "broken"
    engine.error = None
    timeline.set_film(fps=12.0)
    settle(looped)
    assert timeline.frames.problem is None
    assert timeline.frames.nearest(timeline.frame) is not None


# files


def test_keyframes_are_saved_and_opened_again(looped: Any, settle: Settle, tmp_path: Path) -> None:
    film = looped.timeline.film
    looped.timeline.save_file(tmp_path / "film.json")
    settle(looped)
    looped.timeline.clear()
    looped.timeline.open_file(tmp_path / "film.json")
    settle(looped)
    assert looped.timeline.film == film


def test_a_film_of_a_model_that_is_not_here_says_which(session: Any, settle: Settle, tmp_path: Path) -> None:
    film = Film(model="lost", keyframes=(Keyframe(latent=Latent(seed=1)), Keyframe(latent=Latent(seed=2))))
    (tmp_path / "film.json").write_text(film_to_json(film))
    session.timeline.open_file(tmp_path / "film.json")
    settle(session)
    assert session.timeline.film == film
    assert "lost" in str(session.timeline.problem.message)
    assert not session.film_exporter.can_export
    session.timeline.set_film(loop="loop")
    assert session.timeline.film.loop == "loop"


def test_keyframes_dropped_on_the_window_open_the_timeline(session: Any, settle: Settle, tmp_path: Path) -> None:
    asked = []
    session.timeline.asked.connect(lambda: asked.append(True))
    film = Film(model="hills", keyframes=(Keyframe(latent=Latent(seed=1)), Keyframe(latent=Latent(seed=2))))
    (tmp_path / "film.json").write_text(film_to_json(film))
    session.recall.open_paths([tmp_path / "film.json"])
    settle(session)
    assert session.timeline.film == film
    assert asked == [True]


def test_a_file_that_is_no_film_becomes_a_notice(session: Any, settle: Settle, tmp_path: Path) -> None:
    (tmp_path / "film.json").write_text('{"keyframes": 3}')
    session.timeline.open_file(tmp_path / "film.json")
    bad = Film(model="hills", keyframes=(Keyframe(latent=Latent(vector=(1.0,))),))
    (tmp_path / "bad.json").write_text(film_to_json(bad))
    session.timeline.open_file(tmp_path / "bad.json")
    settle(session)
    assert [notice.kind for notice in session.notices.history[-2:]] == ["error", "error"]
    assert session.timeline.film is None


# exporting


def test_sliders_stay_lively_while_a_film_is_exported(looped: Any, settle: Settle, tmp_path: Path) -> None:
    looped.timeline.set_film(fps=30.0)
    looped.film_exporter.export(tmp_path / "loop.webp", FilmOptions(format="webp"))
    looped.explorer.set_seed(123)
    settle(looped)
    asked = [request.latent.seed for request in looped.door.engine().seen]
    after = asked[asked.index(123) :]
    assert len(after) > 150  # the slider did not wait for the film
    assert (tmp_path / "loop.webp").exists()


def test_what_stands_still_or_comes_again_is_drawn_once(session: Any) -> None:
    engine, card = session.door.engine(), session.models.find("hills").card
    keys = (
        Keyframe(latent=Latent(seed=1), duration_s=1.0, easing="hold"),
        Keyframe(latent=Latent(seed=2), duration_s=1.0, easing="linear"),
        Keyframe(latent=Latent(seed=3)),
    )
    film = Film(model="hills", keyframes=keys, fps=10.0, loop="ping_pong")
    engine.seen.clear()
    pictures = list(drawn_frames(engine, film_requests(film, card), card, QuietContext()))
    assert len(pictures) == 40
    assert len(engine.seen) == 12
    for picture, request in zip(pictures, film_requests(film, card), strict=True):
        assert np.array_equal(picture, fake_pixels(request))


def test_an_export_that_is_cancelled_leaves_nothing_and_no_work(looped: Any, settle: Settle, tmp_path: Path) -> None:
    engine = looped.door.engine()
    engine.gate.clear()
    job = looped.film_exporter.export(tmp_path / "loop.webp", FilmOptions(format="webp"))
    looped.queue.cancel(job)
    settle(looped)
    engine.gate.set()
    settle(looped)
    assert list(tmp_path.glob("*.webp")) == []
    assert looped.queue.jobs() == []


def test_the_engine_s_failure_is_the_export_s(looped: Any, settle: Settle, tmp_path: Path) -> None:
    looped.door.engine().error = BadInput(Text("the model is broken"))
    looped.film_exporter.export(tmp_path / "out" / "loop.webp", FilmOptions(format="webp"))
    settle(looped)
    assert str(looped.notices.history[-1].message) == "the model is broken"
    assert list((tmp_path / "out").iterdir()) == []


def test_closing_the_program_ends_an_export(looped: Any, tmp_path: Path) -> None:
    looped.door.engine().gate.clear()
    looped.film_exporter.export(tmp_path / "loop.webp", FilmOptions(format="webp"))
    assert looped.close()
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("io-")]
    assert list(tmp_path.glob("*.webp")) == []


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=5)
@given(kind=st.sampled_from(["gif", "png-folder", "sprite-sheet"]))
def test_a_free_name_is_found(looped: Any, tmp_path: Path, kind: str) -> None:
    folder = tmp_path / kind
    folder.mkdir(exist_ok=True)
    path = looped.film_exporter.next_path(folder, FilmOptions(format=kind))
    assert path.name.startswith("Hills-film-")
    assert not path.exists()
    path.write_bytes(b"taken")
    assert looped.film_exporter.next_path(folder, FilmOptions(format=kind)) != path
    private = looped.film_exporter.next_path(folder, FilmOptions(format=kind, is_private=True))
    assert "Hills" not in private.name
