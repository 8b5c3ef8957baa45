"""The monitor: the run that is shown, others beside it, moments that are played in, kept and exported."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from train_runs import finished_run

from genimg_desktop.app.curve_names import GROUPS, groups_in, label_of
from genimg_desktop.core.errors import BadInput
from genimg_desktop.image.codecs import open_picture


@pytest.fixture
def session(fake_session: Any, settle: Any, user_paths: Any) -> Any:
    """A session with two finished trainings, 'Leaves' shown."""
    fake_session.leaves = finished_run(user_paths.runs)
    fake_session.stones = finished_run(user_paths.runs, "Stones", ticks=8)
    fake_session.start()
    settle(fake_session)
    fake_session.monitor.show(fake_session.leaves)
    assert fake_session.monitor.state is None
    settle(fake_session)
    return fake_session


def group(session: Any, key: str) -> Any:
    return next(group for group in session.monitor.groups() if group.key == key)


def test_the_newest_training_is_shown_at_first(fake_session: Any, settle: Any, user_paths: Any) -> None:
    run = finished_run(user_paths.runs)
    fake_session.start()
    settle(fake_session)
    assert fake_session.monitor.shown == run
    assert fake_session.monitor.state.images == 12_000


def test_curves_have_groups_names_and_both_axes(session: Any) -> None:
    assert [g.key for g in session.monitor.groups()] == [
        "losses", "judge", "quality", "diversity", "rate", "augmentation", "speed", "memory"
    ]  # fmt: skip
    curves = session.monitor.curves(group(session, "losses"))
    assert [curve.name for curve in curves] == ["generator", "discriminator"]
    assert list(curves[0].kimg) == list(range(1, 13))
    assert np.allclose(curves[0].minutes, curves[0].kimg * 1000 / 500 / 60)
    assert str(label_of("generator")) == "Generator"


def test_a_measure_comes_with_its_error(session: Any) -> None:
    kid = next(c for c in session.monitor.curves(group(session, "quality")) if c.name == "kid")
    assert kid.errors is not None
    assert np.allclose(kid.errors, 0.01)
    assert len(kid.values) == 4
    assert "kid_error" not in {c.name for g in session.monitor.groups() for c in session.monitor.curves(g)}


def test_a_curve_that_nobody_knows_is_still_shown() -> None:
    groups = groups_in(("generator", "kid_error", "something_new"))
    assert [(g.key, g.names) for g in groups] == [
        ("losses", ("generator",)),
        ("other", ("kid_error", "something_new")),
    ]
    assert str(label_of("something_new")) == "something_new"
    names = [name for g in GROUPS for name in g.names]
    assert len(names) == len(set(names))
    assert all(str(label_of(name)) != name for name in names)


def test_another_training_is_drawn_beside_it(session: Any, settle: Any) -> None:
    session.monitor.compare(session.stones, True)
    settle(session)
    curves = session.monitor.curves(group(session, "losses"))
    assert [(c.run, c.run_number, len(c.values)) for c in curves] == [
        (session.leaves, 0, 12), (session.leaves, 0, 12), (session.stones, 1, 8), (session.stones, 1, 8)
    ]  # fmt: skip
    session.monitor.show(session.stones)
    assert session.monitor.compared == ()
    session.monitor.compare(session.stones, True)
    assert session.monitor.compared == ()


def test_too_many_beside_each_other_are_refused(session: Any) -> None:
    for number in range(3):
        session.monitor.compare(Path(f"/runs/{number}"), True)
    with pytest.raises(BadInput):
        session.monitor.compare(Path("/runs/3"), True)
    assert len(session.monitor.compared) == 3


def test_a_moment_is_played_in_without_a_copy_and_the_latent_stays(session: Any, settle: Any) -> None:
    session.explorer.choose_model("cloudnet")
    session.explorer.set_seed(77)
    settle(session)
    session.monitor.choose_moment(4000)
    session.monitor.open_snapshot()
    settle(session)
    assert session.explorer.place.model == "leaves-4000"
    assert session.explorer.place.latent.seed == 77
    assert session.explorer.picture.request.model == "leaves-4000"
    assert "leaves-4000" not in {card.id for card in session.models.cards}
    session.explorer.back()
    assert session.explorer.place.model == "cloudnet"


def test_a_moment_with_another_latent_begins_at_its_own_place(session: Any, settle: Any) -> None:
    session.explorer.choose_model("hills")
    session.explorer.set_seed(77)
    session.monitor.open_snapshot(8000)
    settle(session)
    assert session.explorer.place.model == "leaves-8000"
    assert session.explorer.place.latent.seed == 0


def test_a_moment_whose_model_is_gone_says_so(session: Any, settle: Any) -> None:
    (session.leaves / session.monitor.state.snapshots[1].model).unlink()
    session.monitor.open_snapshot(4000)
    settle(session)
    assert session.notices.history[-1].kind == "error"


def test_a_kept_model_is_in_the_library_under_its_title(session: Any, settle: Any) -> None:
    session.monitor.choose_moment(12_000)
    assert session.monitor.proposed_title() == "Leaves (12 kimg)"
    changed = []
    session.recall.models_changed.connect(lambda: changed.append(1))
    session.monitor.keep_snapshot("My leaves")
    settle(session)
    assert "My leaves" in {card.title for card in session.models.cards}
    assert changed == [1]
    assert "My leaves" in str(session.notices.history[-1].message)


def test_the_best_moment_is_known(session: Any) -> None:
    state = session.monitor.state
    assert session.monitor.moments[session.monitor.best_index].images == state.best.images
    assert [moment.images for moment in session.monitor.moments] == [0, 4000, 8000, 12_000]


def test_curves_go_out_as_a_table_and_for_tensorboard(session: Any, settle: Any, tmp_path: Path) -> None:
    session.monitor.export_curves(tmp_path / "curves.csv", "csv")
    session.monitor.export_curves(tmp_path / "board", "tensorboard")
    settle(session)
    rows = list(csv.DictReader((tmp_path / "curves.csv").read_text(encoding="utf-8").splitlines()))
    assert len(rows) == 13
    assert float(rows[-1]["generator"]) > 0
    assert [path.name.startswith("events.out.tfevents.") for path in (tmp_path / "board").iterdir()] == [True]
    assert [notice.kind for notice in session.notices.history[-2:]] == ["info", "info"]


@pytest.mark.parametrize("suffix", ["webp", "gif"])
def test_the_film_strip_goes_out_without_moments_that_are_gone(
    session: Any, settle: Any, tmp_path: Path, suffix: str
) -> None:
    (session.leaves / session.monitor.state.snapshots[1].sheet).unlink()
    path = tmp_path / f"film.{suffix}"
    session.monitor.export_strip_film(path)
    settle(session)
    opened = open_picture(path)
    assert opened.pixels.shape[:2] == (96, 96)
    assert path.read_bytes().count(b"ANMF" if suffix == "webp" else b"\x21\xf9\x04") == 3


def test_a_film_of_a_training_without_moments_says_so(session: Any, settle: Any, tmp_path: Path) -> None:
    session.monitor.show(None)
    session.monitor.export_strip_film(tmp_path / "film.webp")
    settle(session)
    assert session.notices.history[-1].kind == "error"
    assert not (tmp_path / "film.webp").exists()


def test_a_training_in_the_trash_is_not_shown_any_more(session: Any, settle: Any) -> None:
    session.runs.delete(session.leaves)
    settle(session)
    assert session.monitor.shown == session.stones


def test_pictures_of_the_strip_are_kept_within_a_bound(session: Any, settle: Any) -> None:
    from genimg_desktop.app.strip_pictures import StripPictures

    pictures = StripPictures(session.queue, limit_bytes=2 * 96 * 96 * 4)
    moments = session.monitor.moments
    for moment in moments:
        pictures.want(moment)
        settle(session)
    assert pictures.held_bytes <= 2 * 96 * 96 * 4
    assert pictures.get(moments[0]) is None
    assert pictures.get(moments[-1]) is not None


def test_a_moment_that_cannot_be_read_says_why(session: Any, settle: Any) -> None:
    moment = session.monitor.moments[0]
    moment.path.write_bytes(b"no picture")
    session.monitor.strip.want(moment)
    settle(session)
    assert session.monitor.strip.get(moment) is None
    assert moment.path.name in str(session.monitor.strip.problem_of(moment))
