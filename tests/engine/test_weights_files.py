"""Model files: written the same every time, and every kind of broken or hostile file says one clear sentence."""

from __future__ import annotations

import hashlib
import json
import os
import struct
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import safetensors
import safetensors.torch
import torch
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from model_files import joined, split, tiny_card, tiny_generator, write_tiny_model

from genimg_desktop.core.context import QuietContext
from genimg_desktop.core.errors import BadModel, Cancelled
from genimg_desktop.core.serde import to_json
from genimg_desktop.engine.archs.dcgan import DcganGenerator
from genimg_desktop.engine.weights import load_weights, shapes_of, write_model
from genimg_desktop.spec.weights_head import file_hash, head_of, read_head

Tree = dict[str, Any]
SHAPES = shapes_of(DcganGenerator.build(tiny_card()))


def _load(path: Path) -> dict[str, torch.Tensor]:
    return load_weights(path, SHAPES)


def _sentence(work: Callable[[], object]) -> str:
    with pytest.raises(BadModel) as caught:
        work()
    said = str(caught.value.message)
    assert "Traceback" not in said and "\n" not in said
    return said


# --- what we write ---------------------------------------------------------------------------------------------


def test_what_is_written_is_what_is_read(tiny_model: Path) -> None:
    head = read_head(tiny_model)
    assert head.card == tiny_card()
    assert head.size == tiny_model.stat().st_size
    assert {name: info.shape for name, info in head.tensors.items()} == SHAPES
    state = tiny_generator(tiny_card()).state_dict()
    for name, weight in _load(tiny_model).items():
        assert torch.equal(weight, state[name]), name


def test_the_same_model_gives_the_same_bytes(tmp_path: Path) -> None:
    first, second = (write_tiny_model(tmp_path / f"{n}.safetensors") for n in "ab")
    assert first.read_bytes() == second.read_bytes()
    head, _ = split(first.read_bytes())
    assert list(head["__metadata__"]) == sorted(head["__metadata__"])


def test_the_returned_hash_is_that_of_the_file(tmp_path: Path) -> None:
    path = tmp_path / "m.safetensors"
    returned = write_model(path, tiny_generator(tiny_card()).state_dict(), tiny_card())
    assert returned == file_hash(path) == hashlib.sha256(path.read_bytes()).hexdigest()


def test_other_programs_can_read_the_file_and_its_title(tiny_model: Path) -> None:
    with safetensors.safe_open(tiny_model, "pt") as file:
        metadata = file.metadata()
        assert set(file.keys()) == set(SHAPES)
    assert metadata["modelspec.sai_model_spec"] == "1.0.0"
    assert metadata["modelspec.title"] == "Tiny"
    assert metadata["modelspec.architecture"] == "genimg/dcgan"
    assert metadata["modelspec.license"] == "MIT"
    _, numbers = split(tiny_model.read_bytes())
    assert metadata["modelspec.hash_sha256"] == "0x" + hashlib.sha256(numbers).hexdigest()


def test_half_precision_files_load_as_full_precision(tmp_path: Path) -> None:
    state = {name: t.half() for name, t in tiny_generator(tiny_card()).state_dict().items()}
    write_model(tmp_path / "half.safetensors", state, tiny_card())
    loaded = _load(tmp_path / "half.safetensors")
    assert all(t.dtype == torch.float32 for t in loaded.values())
    assert torch.equal(loaded["first.weight"], state["first.weight"].float())


def test_weights_that_are_not_numbers_are_never_saved(tmp_path: Path) -> None:
    state = tiny_generator(tiny_card()).state_dict()
    state["first.weight"][0, 0, 0, 0] = float("nan")
    said = _sentence(lambda: write_model(tmp_path / "m.safetensors", state, tiny_card()))
    assert "first.weight" in said
    assert not (tmp_path / "m.safetensors").exists()


def test_the_loaded_weights_do_not_hang_on_the_file(tiny_model: Path) -> None:
    loaded = _load(tiny_model)
    before = loaded["first.weight"].clone()
    with tiny_model.open("r+b") as file:
        file.truncate(10)
    assert torch.equal(loaded["first.weight"], before)


def test_a_head_is_read_without_reading_the_weights(tiny_model: Path) -> None:
    data = bytearray(tiny_model.read_bytes())
    data[-4:] = struct.pack("<f", float("nan"))
    tiny_model.write_bytes(data)
    assert read_head(tiny_model).card.id == "tiny"


# --- files that are something else -------------------------------------------------------------------------------

LFS = b"version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 4866080\n"


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "'x.safetensors' is empty."),
        (LFS, "'x.safetensors' is only a Git LFS pointer, not the model itself."),
        (b"<!DOCTYPE html><html>404</html>", "'x.safetensors' is a web page, not a model."),
        (b"\n  <html lang='en'>", "'x.safetensors' is a web page, not a model."),
        (b"abc", "'x.safetensors' is cut off: only 3 bytes are there."),
        (
            b"PK\x03\x04" + bytes(200),
            "'x.safetensors' is a PyTorch checkpoint, which can hold programs; it was not opened.",
        ),
        (
            b"\x80\x02}q\x00." + bytes(200),
            "'x.safetensors' is a PyTorch checkpoint, which can hold programs; it was not opened.",
        ),
        (b"\x89PNG\r\n\x1a\n" + bytes(200), "'x.safetensors' is not a model file."),
        (b"\xff" * 64, "'x.safetensors' is not a model file."),
        ((16 * 2**20 + 1).to_bytes(8, "little") + bytes(64), "'x.safetensors' is not a model file."),
        (bytes(64), "'x.safetensors' is damaged: its head does not describe its weights."),
        ((500).to_bytes(8, "little") + b"{}", "'x.safetensors' is cut off: it ends before its head is complete."),
    ],
)
def test_a_file_that_is_something_else_is_recognised(tmp_path: Path, data: bytes, sentence: str) -> None:
    path = tmp_path / "x.safetensors"
    path.write_bytes(data)
    assert _sentence(lambda: read_head(path)) == sentence
    assert _sentence(lambda: _load(path)) == sentence
    assert _sentence(lambda: head_of(data, path.name)) == sentence


def test_folders_pipes_and_missing_files_are_named(tmp_path: Path) -> None:
    (tmp_path / "folder.safetensors").mkdir()
    assert "is a folder" in _sentence(lambda: read_head(tmp_path / "folder.safetensors"))
    assert "is not there any more" in _sentence(lambda: _load(tmp_path / "gone.safetensors"))
    assert "is not there any more" in _sentence(lambda: file_hash(tmp_path / "gone.safetensors"))
    loop = tmp_path / "loop.safetensors"
    loop.symlink_to(loop)
    assert "cannot be read" in _sentence(lambda: read_head(loop))
    assert "cannot be read" in _sentence(lambda: read_head(tmp_path / "nul\0.safetensors"))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_is_refused_without_waiting_for_it(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.safetensors")
    assert "is not an ordinary file" in _sentence(lambda: read_head(tmp_path / "pipe.safetensors"))


@pytest.mark.parametrize("share", [0.02, 0.5, 0.999])
def test_a_cut_download_says_so(tiny_model: Path, share: float) -> None:
    data = tiny_model.read_bytes()
    tiny_model.write_bytes(data[: int(len(data) * share)])
    for read in (read_head, _load):
        assert "is cut off" in _sentence(lambda read=read: read(tiny_model))


# --- hostile heads -----------------------------------------------------------------------------------------------

DAMAGED = "'tiny.safetensors' is damaged: its head does not describe its weights."


def _entry(head: Tree, **changes: Any) -> None:
    head["first.weight"].update(changes)


def _move(head: Tree, by: int) -> None:
    begin, end = head["first.weight"]["data_offsets"]
    _entry(head, data_offsets=[begin + by, end + by])


def _empty(shape: list[int]) -> Tree:
    return {"dtype": "F32", "shape": shape, "data_offsets": [0, 0]}


HOSTILE: dict[str, Callable[[Tree], object]] = {
    "overlapping bytes": lambda h: _move(h, -4),
    "a gap between tensors": lambda h: _move(h, 4),
    "negative offsets": lambda h: _entry(h, data_offsets=[-4096, 0]),
    "backward offsets": lambda h: _entry(h, data_offsets=h["first.weight"]["data_offsets"][::-1]),
    "offsets that are no whole numbers": lambda h: _entry(h, data_offsets=[0.0, 64.0]),
    "three offsets": lambda h: _entry(h, data_offsets=[0, 4, 8]),
    "a shape that does not fill its bytes": lambda h: _entry(h, shape=[1]),
    "a negative side": lambda h: _entry(h, shape=[-8, -16, 4, 4]),
    "a shape of true": lambda h: h.update(t=_empty([True, 0])),
    "a huge side beside an empty one": lambda h: h.update(t=_empty([2**63, 0])),
    "a shape with a thousand sides": lambda h: _entry(h, shape=[1] * 1000),
    "an unknown kind of number": lambda h: _entry(h, dtype="Q4_K"),
    "a kind that is no text": lambda h: _entry(h, dtype=["F32"]),
    "an entry with more in it": lambda h: _entry(h, code="import os"),
    "an entry without a shape": lambda h: h["first.weight"].pop("shape"),
    "an entry that is a list": lambda h: h.update({"first.weight": [1, 2]}),
    "a name of 501 characters": lambda h: h.update({"n" * 501: _empty([0])}),
    "20,001 tensors": lambda h: h.update({f"t{i}": _empty([0]) for i in range(20_001)}),
    "a last tensor left out": lambda h: h.pop(max((k for k in h if k[0] != "_"), key=lambda k: h[k]["data_offsets"])),
}


@pytest.mark.parametrize("what", HOSTILE)
def test_a_hostile_head_is_refused(tiny_model: Path, what: str) -> None:
    head, numbers = split(tiny_model.read_bytes())
    HOSTILE[what](head)
    tiny_model.write_bytes(joined(head, numbers))
    for read in (read_head, _load):
        assert _sentence(lambda read=read: read(tiny_model)) == DAMAGED


def test_bytes_after_the_weights_are_refused(tiny_model: Path) -> None:
    with tiny_model.open("ab") as file:
        file.write(b"#!/bin/sh")
    assert _sentence(lambda: read_head(tiny_model)) == DAMAGED


@pytest.mark.parametrize(
    ("head", "why"),
    [
        (b"{not json", "The data is not valid JSON."),
        (b'{"a": NaN}', "The data holds 'NaN', which is not a number."),
        (b'{"a": 1, "a": 2}', "The data names the same thing twice."),
        (b"\xff\xfe{}", "The data is not valid JSON."),
        (b'{"\\ud800": 1}', "The data is not valid JSON."),
        (b"[" * 100_000, "The data is not valid JSON."),
        (b'{"a": ' + b"9" * 10_000 + b"}", "The data is not valid JSON."),
    ],
)
def test_a_head_that_is_no_proper_json_is_refused(tiny_model: Path, head: bytes, why: str) -> None:
    tiny_model.write_bytes(joined(head, bytes(64)))
    assert _sentence(lambda: read_head(tiny_model)) == f"The head of 'tiny.safetensors' cannot be read: {why}"


def test_a_head_that_is_a_list_is_refused(tiny_model: Path) -> None:
    tiny_model.write_bytes(joined(b"[1]", b""))
    assert _sentence(lambda: read_head(tiny_model)) == DAMAGED


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.integers(0, 3000), st.binary(min_size=1, max_size=8))
def test_no_random_damage_to_a_head_does_more_than_a_sentence(tiny_model: Path, at: int, junk: bytes) -> None:
    data = bytearray(tiny_model.read_bytes())
    data[at : at + len(junk)] = junk
    try:
        head_of(bytes(data), "tiny.safetensors")
    except BadModel as error:
        assert str(error.message)


# --- cards -------------------------------------------------------------------------------------------------------


def _with_card(path: Path, card: object) -> Path:
    head, numbers = split(path.read_bytes())
    if card is None:
        del head["__metadata__"]["genimg.card"]
    else:
        head["__metadata__"]["genimg.card"] = card if isinstance(card, str) else json.dumps(card)
    path.write_bytes(joined(head, numbers))
    return path


def _card_tree(**changes: Any) -> Tree:
    return {**json.loads(to_json(tiny_card())), **changes}


NO_CARD = "'tiny.safetensors' holds weights but no card of this program."


@pytest.mark.parametrize(
    ("card", "sentence"),
    [
        (None, NO_CARD),
        (_card_tree(schema=99), "'tiny.safetensors' was written by a newer version of this program."),
        (_card_tree(schema=99, colour="x"), "'tiny.safetensors' was written by a newer version of this program."),
        ("{", "The card in 'tiny.safetensors' cannot be used: The data is not valid JSON."),
        ('{"id": NaN}', "The card in 'tiny.safetensors' cannot be used: The data holds 'NaN', which is not a number."),
        (
            _card_tree(metrics={"fid": 1e999}),
            "The card in 'tiny.safetensors' cannot be used: The data holds 'Infinity', which is not a number.",
        ),
        (_card_tree(spell="x"), "The card in 'tiny.safetensors' cannot be used: There is an unknown entry: $.spell"),
        (_card_tree(resolution=10**9), "The model's card is wrong at 'resolution'."),
        (_card_tree(latent={"kind": "gaussian", "size": 10**9}), "The model's card is wrong at 'latent.size'."),
        (_card_tree(source="rules"), "The model's card is wrong at 'source'."),
    ],
)
def test_a_card_that_cannot_be_used_says_why(tiny_model: Path, card: object, sentence: str) -> None:
    path = _with_card(tiny_model, card)
    assert _sentence(lambda: read_head(path)) == sentence
    assert _sentence(lambda: _load(path)) == sentence


def test_a_card_of_the_wrong_type_names_the_place(tiny_model: Path) -> None:
    said = _sentence(lambda: read_head(_with_card(tiny_model, _card_tree(resolution="big"))))
    assert said.startswith("The card in 'tiny.safetensors' cannot be used:")
    assert "$.resolution" in said


def test_metadata_that_is_no_table_counts_as_no_card(tiny_model: Path) -> None:
    head, numbers = split(tiny_model.read_bytes())
    head["__metadata__"] = [1, 2]
    tiny_model.write_bytes(joined(head, numbers))
    assert _sentence(lambda: read_head(tiny_model)) == NO_CARD


def test_html_in_a_title_stays_text(tmp_path: Path) -> None:
    title = "<img src='/dev/zero'>\u202eevil"
    path = write_tiny_model(tmp_path / "m.safetensors", title=title)
    assert read_head(path).card.title == title


# --- weights that do not fit ---------------------------------------------------------------------------------------


def _write_state(path: Path, change: Callable[[dict[str, torch.Tensor]], object]) -> Path:
    """A file whose weights were changed behind the back of write_model."""
    state = {n: t.clone() for n, t in tiny_generator(tiny_card()).state_dict().items() if n in SHAPES}
    change(state)
    safetensors.torch.save_file(state, path, {"genimg.card": to_json(tiny_card()).decode()})
    return path


def _fill(name: str, value: float) -> Callable[[dict[str, torch.Tensor]], object]:
    return lambda state: state[name].view(-1)[3:4].fill_(value)


LAST = "stages.2.conv.weight"


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (lambda s: s.pop(LAST), f"'w.safetensors' lacks the weights '{LAST}'."),
        (
            lambda s: s.update(extra=torch.zeros(2)),
            "'w.safetensors' holds weights 'extra' that its card does not know.",
        ),
        (
            lambda s: s.update({LAST: torch.zeros(4, 3, 3, 3)}),
            f"The weights '{LAST}' in 'w.safetensors' are 4 x 3 x 3 x 3; the model needs 4 x 3 x 4 x 4.",
        ),
        (
            lambda s: s.update({LAST: torch.zeros(4, 3, 4, 4, dtype=torch.int8)}),
            f"The weights '{LAST}' in 'w.safetensors' are of the kind I8, which cannot be used.",
        ),
        (_fill(LAST, float("nan")), f"The weights '{LAST}' in 'w.safetensors' hold a value that is not a number."),
        (_fill(LAST, float("inf")), f"The weights '{LAST}' in 'w.safetensors' hold a value that is not a number."),
        (_fill(LAST, 1e30), f"The weights '{LAST}' in 'w.safetensors' hold absurdly large values."),
    ],
)
def test_weights_that_do_not_fit_are_named(
    tmp_path: Path, change: Callable[[dict[str, torch.Tensor]], object], sentence: str
) -> None:
    path = _write_state(tmp_path / "w.safetensors", change)
    assert _sentence(lambda: _load(path)) == sentence


def test_a_tensor_at_an_odd_place_is_read_right(tmp_path: Path) -> None:
    values = torch.tensor([1.5, -2.0, 3.25])
    head: Tree = {
        "__metadata__": {"genimg.card": to_json(tiny_card()).decode()},
        "flag.num_batches_tracked": {"dtype": "U8", "shape": [1], "data_offsets": [0, 1]},
        "w": {"dtype": "F32", "shape": [3], "data_offsets": [1, 13]},
    }
    path = tmp_path / "odd.safetensors"
    path.write_bytes(joined(head, b"\x01" + values.numpy().tobytes()))
    assert torch.equal(load_weights(path, {"w": (3,)})["w"], values)


def test_a_file_that_changed_since_it_was_listed_says_so(tiny_model: Path) -> None:
    listed = file_hash(tiny_model)
    assert load_weights(tiny_model, SHAPES, expected_hash=listed)
    write_tiny_model(tiny_model, seed=1)
    said = _sentence(lambda: load_weights(tiny_model, SHAPES, expected_hash=listed))
    assert said == "The model file 'tiny.safetensors' has changed since it was listed."


class _Unwanted(QuietContext):
    def check(self) -> None:
        raise Cancelled


def test_reading_stops_when_nobody_wants_it(tiny_model: Path) -> None:
    with pytest.raises(Cancelled):
        load_weights(tiny_model, SHAPES, ctx=_Unwanted())
    with pytest.raises(Cancelled):
        file_hash(tiny_model, _Unwanted().check)
