import threading
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from genimg_desktop.core.context import Context
from genimg_desktop.core.errors import BadInput, GenimgError
from genimg_desktop.core.text import Text
from genimg_desktop.jobs.job import Job, JobState
from genimg_desktop.jobs.queue import JobQueue

TITLE = Text("Test")


def run_now(call: Callable[[], None]) -> None:
    call()


@pytest.fixture
def queue() -> Iterator[JobQueue]:
    queue = JobQueue(run_now, {"device": 1, "io": 2})
    yield queue
    assert queue.close()


def test_a_value_is_delivered_and_the_job_is_done(queue: JobQueue) -> None:
    got: list[int] = []
    job = queue.submit(TITLE, lambda _ctx: 42, on_done=got.append)
    assert queue.wait_idle(5)
    assert got == [42]
    assert job.state is JobState.DONE


def test_a_failure_reaches_the_person_in_plain_words(queue: JobQueue) -> None:
    errors: list[GenimgError] = []
    queue.failed.connect(lambda _job, error: errors.append(error))

    def ours(_ctx: Context) -> None:
        raise BadInput(Text("The file is empty."))

    def foreign(_ctx: Context) -> None:
        raise ZeroDivisionError

    queue.submit(TITLE, ours)
    queue.submit(TITLE, foreign)
    assert queue.wait_idle(5)
    said = {str(error) for error in errors}
    assert "The file is empty." in said
    assert len(said) == 2
    assert all("Zero" not in sentence for sentence in said)


def test_the_newest_wish_takes_the_place_of_those_that_wait(queue: JobQueue) -> None:
    hold, started, shown = threading.Event(), threading.Event(), []

    def first(_ctx: Context) -> int:
        started.set()
        hold.wait(5)
        return 0

    queue.submit(TITLE, first, lane="device", slot="preview", is_interruptible=False, on_done=shown.append)
    assert started.wait(5)
    waiting = [
        queue.submit(TITLE, lambda _ctx, n=n: n, lane="device", slot="preview", on_done=shown.append)
        for n in range(1, 501)
    ]
    assert len(queue.jobs()) == 2
    hold.set()
    assert queue.wait_idle(5)
    assert shown == [0, 500]
    assert {job.state for job in waiting[:-1]} == {JobState.CANCELLED}


def test_a_full_render_is_stopped_by_a_newer_wish(queue: JobQueue) -> None:
    started, shown = threading.Event(), []

    def render(ctx: Context) -> int:
        started.set()
        while True:
            ctx.check()

    old = queue.submit(TITLE, render, lane="device", slot="preview", on_done=shown.append)
    assert started.wait(5)
    queue.submit(TITLE, lambda _ctx: 2, lane="device", slot="preview", on_done=shown.append)
    assert queue.wait_idle(5)
    assert old.state is JobState.CANCELLED
    assert shown == [2]


def test_cancel_ends_a_waiting_job_at_once_and_a_running_one_at_its_next_check(queue: JobQueue) -> None:
    started = threading.Event()

    def forever(ctx: Context) -> None:
        started.set()
        while True:
            ctx.report(0.5)

    running = queue.submit(TITLE, forever, lane="device")
    waiting = queue.submit(TITLE, lambda _ctx: None, lane="device")
    assert started.wait(5)
    queue.cancel(waiting)
    assert waiting.state is JobState.CANCELLED
    queue.cancel(running)
    assert queue.wait_idle(5)
    assert running.state is JobState.CANCELLED


def test_a_cancelled_result_is_never_delivered_even_when_it_was_finished() -> None:
    pending: list[Callable[[], None]] = []
    queue = JobQueue(pending.append, {"io": 1})
    shown: list[int] = []
    job: Job[int] = queue.submit(TITLE, lambda _ctx: 1, on_done=shown.append)
    assert queue.wait_idle(5)
    queue.cancel(job)
    for call in pending:
        call()
    assert shown == []
    assert job.state is JobState.CANCELLED
    assert queue.close()


def test_a_hundred_starts_and_cancels_leave_nothing_behind() -> None:
    threads = threading.active_count()
    queue = JobQueue(run_now, {"device": 1})

    def work(ctx: Context) -> None:
        while True:
            ctx.check()

    for _ in range(100):
        queue.cancel(queue.submit(TITLE, work, lane="device"))
    assert queue.wait_idle(5)
    assert queue.jobs() == []
    assert queue.close()
    assert threading.active_count() == threads


def test_close_stops_what_runs_and_refuses_what_comes_later() -> None:
    queue = JobQueue(run_now, {"device": 1})
    started = threading.Event()

    def work(ctx: Context) -> None:
        started.set()
        while True:
            ctx.check()

    queue.submit(TITLE, work, lane="device")
    assert started.wait(5)
    assert queue.close()
    with pytest.raises(RuntimeError):
        queue.submit(TITLE, work, lane="device")


def test_progress_is_told_with_its_words(queue: JobQueue) -> None:
    seen: list[tuple[float | None, Text | None]] = []
    queue.changed.connect(lambda job: seen.append((job.fraction, job.message)))

    def work(ctx: Context) -> None:
        ctx.report(0.5, Text("half"))
        ctx.report(1.0, Text("all"))

    queue.submit(TITLE, work)
    assert queue.wait_idle(5)
    assert (0.5, Text("half")) in seen
    assert (1.0, Text("all")) in seen


def test_listeners_that_leave_hear_nothing_more(queue: JobQueue) -> None:
    heard: list[Any] = []
    leave = queue.added.connect(heard.append)
    leave()
    leave()
    queue.submit(TITLE, lambda _ctx: None)
    assert queue.wait_idle(5)
    assert heard == []
