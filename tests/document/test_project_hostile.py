"""Project files that are damaged, newer, or made to do harm: refused in a sentence, or opened as far as they go."""

from __future__ import annotations

import io
import json
import struct
import warnings
import zipfile
import zlib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from project_files import bookmark, document, plain_layer, recipe, told

from genimg_desktop.core.errors import BadInput, GenimgError, NewerVersion, OutOfMemory
from genimg_desktop.core.strict_zip import StrictZip
from genimg_desktop.core.text import shown
from genimg_desktop.document import project_read
from genimg_desktop.document.adjustment import AdjustmentLayer
from genimg_desktop.document.document import DocumentState, Guide
from genimg_desktop.document.group import Group
from genimg_desktop.document.layer import Layer
from genimg_desktop.document.pages import PageBook
from genimg_desktop.document.project_format import OpenedProject, Project
from genimg_desktop.document.project_read import is_project_file, read_facts, read_merged, read_project, read_thumbnail
from genimg_desktop.document.project_write import save_project
from genimg_desktop.document.render import flatten
from genimg_desktop.image.adjust import ADJUSTMENTS
from genimg_desktop.image.masks import Mask


def full_state() -> DocumentState:
    """A little of everything."""
    mask = Mask(coverage=np.arange(48, dtype=np.uint8).reshape(6, 8), x=2, y=3)
    inner = (plain_layer(1, 20, recipe=recipe(4)), plain_layer(2, 12, mask=mask))
    group = Group(name="pair", children=inner, mode="pass-through")
    adjust = AdjustmentLayer(name="colours", settings=ADJUSTMENTS["hue_saturation"]())
    return DocumentState(
        width=20,
        height=20,
        layers=(plain_layer(0, 20), group, adjust),
        selection=Mask.from_alpha(plain_layer(0, 9).pixels),
        guides=(Guide(True, 3.5),),
    )


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A whole project."""
    made = tmp_path / "a.genimg"
    project = Project(state=full_state(), bookmarks=(bookmark(1),), view={"zoom": 2.0})
    save_project(made, project, flatten(project.state), PageBook())
    return made


def opened(path: Path) -> OpenedProject:
    return read_project(path, PageBook())


def members(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def write(path: Path, parts: dict[str, bytes]) -> None:
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in parts.items():
            archive.writestr(name, data)


def change(path: Path, edit: Callable[[Any], object]) -> None:
    """Change project.json in place."""
    parts = members(path)
    tree = json.loads(parts["project.json"])
    edit(tree)
    write(path, {**parts, "project.json": json.dumps(tree).encode()})


def said(project: OpenedProject) -> str:
    return "\n".join(str(remark) for remark in project.remarks)


# cut off, overwritten


def test_a_file_cut_off_anywhere_opens_as_far_as_it_goes_or_says_so(path: Path) -> None:
    data, count = path.read_bytes(), 0
    for part in range(20):
        path.write_bytes(data[: len(data) * part // 20])
        try:
            project = opened(path)
        except BadInput as error:
            assert error.message
            continue
        count += 1
        assert not project.is_whole
        assert project.remarks
        assert [node.name for node in project.state.layers] == ["layer 0", "pair", "colours"]
    assert count >= 5


@pytest.mark.parametrize("part", range(20))
def test_zeros_anywhere_in_a_file_are_noticed(path: Path, part: int) -> None:
    data = bytearray(path.read_bytes())
    whole = opened(path)
    step = len(data) // 20
    data[part * step : (part + 1) * step] = bytes(step)
    path.write_bytes(data)
    try:
        project = opened(path)
    except BadInput as error:
        assert error.message
        return
    # what says that it is whole, is
    if project.is_whole:
        assert told(project.state) == told(whole.state)
    else:
        assert project.remarks


def test_a_lost_page_leaves_an_empty_layer_that_is_named(path: Path) -> None:
    state = opened(path).state
    parts = members(path)
    del parts[f"layers/{state.layers[0].id}.png"]
    write(path, parts)
    project = opened(path)
    assert "The pixels of 'layer 0' are lost" in said(project)
    assert not project.is_whole
    first = project.state.layers[0]
    assert isinstance(first, Layer)
    assert first.pixels.shape == (20, 20, 4)
    assert not first.pixels.any()
    assert told(project.state.layers[1:]) == told(state.layers[1:])


def test_a_lost_mask_is_named_and_the_layer_is_whole(path: Path) -> None:
    parts = members(path)
    for name in [name for name in parts if name.startswith("masks/")]:
        parts[name] = b"\x89PNG\r\n\x1a\nbroken"
    write(path, parts)
    project = opened(path)
    assert "The mask of 'layer 2' is lost" in said(project)
    assert project.state.selection is None
    assert len(list(project.state.walk())) == 5


def test_a_description_that_is_lost_leaves_the_picture(path: Path) -> None:
    parts = members(path)
    write(path, {**parts, "project.json": parts["project.json"][:-30]})
    with pytest.raises(BadInput, match="cannot be read") as problem:
        opened(path)
    assert "picture" in str(problem.value.hint)
    assert read_merged(path).pixels.shape == (20, 20, 4)


@pytest.mark.parametrize("content", [b"", b"PK", b"nothing", b"PK\3\4" + bytes(100), b"PK\5\6" + bytes(18)])
def test_what_is_no_project_is_said_to_be_none(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "a.genimg").write_bytes(content)
    for look in (opened, read_facts, read_merged):
        with pytest.raises(BadInput, match=r"a\.genimg|missing"):
            look(tmp_path / "a.genimg")
    assert read_thumbnail(tmp_path / "a.genimg") is None
    assert not is_project_file(tmp_path / "a.genimg")


@pytest.mark.parametrize("name", ["gone.genimg", "."])
def test_what_is_no_file_is_said_to_be_none(tmp_path: Path, name: str) -> None:
    with pytest.raises(BadInput, match="not an ordinary file"):
        opened(tmp_path / name)


# newer


def test_a_newer_schema_is_refused_and_left_alone(path: Path) -> None:
    change(path, lambda tree: tree.update(schema=2))
    before = path.read_bytes()
    with pytest.raises(NewerVersion, match="newer version"):
        opened(path)
    assert path.read_bytes() == before


def test_what_a_newer_version_added_is_kept_by_a_save(path: Path, tmp_path: Path) -> None:
    text = {"kind": "text", "id": "t1", "name": "Title", "text": "hi", "is_clipped": True, "font": "fonts/a.ttf"}

    def edit(tree: Any) -> None:
        tree["minor"] = 7
        tree["palette"] = [1, {"a": None}]
        tree["nodes"].insert(1, text)
        tree["nodes"][0]["tint"] = "red"
        tree["nodes"][0]["mode"] = "vivid-light"
        tree["nodes"][2]["children"][0]["recipe"]["schema"] = 99
        tree["bookmarks"].append({"name": "x", "recipe": {"schema": 99}})
        tree["nodes"][3]["settings"]["newer"] = 1

    change(path, edit)
    write(path, {**members(path), "fonts/a.ttf": b"font", "notes.txt": b"note"})
    before = json.loads(members(path)["project.json"])
    project = opened(path)
    assert project.is_whole
    for word in ("newer version", "vivid-light", "Title", "colours", "bookmarks"):
        assert word in said(project)
    stand_in = project.state.layers[1]
    assert isinstance(stand_in, Group)
    assert (stand_in.name, stand_in.is_locked, stand_in.is_clipped) == ("Title", True, True)
    save_project(tmp_path / "b.genimg", project, flatten(project.state), PageBook())
    after = json.loads(members(tmp_path / "b.genimg")["project.json"])
    assert {**before, "minor": 0} == after
    kept = members(tmp_path / "b.genimg")
    assert (kept["fonts/a.ttf"], kept["notes.txt"]) == (b"font", b"note")


def test_a_recipe_that_cannot_be_read_goes_with_the_pixels_it_made(path: Path, tmp_path: Path) -> None:
    change(path, lambda tree: tree["nodes"][1]["children"][0]["recipe"].update(schema=99))
    project = opened(path)
    group = project.state.layers[1]
    assert isinstance(group, Group)
    painted = replace(group.children[0], pixels=np.zeros((2, 2, 4), dtype=np.uint8))
    state = project.state.with_layer(painted)
    save_project(tmp_path / "b.genimg", replace(project, state=state), flatten(state), PageBook())
    tree = json.loads(members(tmp_path / "b.genimg")["project.json"])
    assert tree["nodes"][1]["children"][0]["recipe"] is None


def test_unknown_parts_that_are_too_much_to_carry_ask_for_a_new_name(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(path, {**members(path), "video.bin": bytes(5000)})
    assert opened(path).kept.members == {"video.bin": bytes(5000)}
    monkeypatch.setattr(project_read, "MOST_KEPT_BYTES", 4000)
    project = opened(path)
    assert "video.bin" in said(project)
    assert not project.is_whole


# hostile


def put(*keys: Any, value: Any) -> Callable[[Any], None]:
    """An edit that sets one value, deep in a tree."""

    def edit(tree: Any) -> None:
        for key in keys[:-1]:
            tree = tree[key]
        tree[keys[-1]] = value

    return edit


@pytest.mark.parametrize(
    ("edit", "says"),
    [
        (put("nodes", 0, "opacity", value=7.0), "opacity"),
        (put("nodes", 0, "opacity", value="1"), "opacity"),
        (put("nodes", 0, "x", value=10**9), "left edge"),
        (put("nodes", 0, "x", value=10**30), "left edge"),
        (put("nodes", 0, "y", value=1.5), "y"),
        (put("nodes", 0, "page", "width", value=10**6), "size"),
        (put("nodes", 0, "page", "width", value=-3), "size"),
        (put("nodes", 0, "page", "box", value=[0, 0, 99, 99]), "size"),
        (put("nodes", 0, "page", "box", value=[0, 0, 0, 0]), "empty"),
        (put("nodes", 0, "page", "box", value=[]), "box"),
        (put("nodes", 0, "page", value=None), "page"),
        (put("nodes", 0, "name", value=["a"]), "name"),
        (put("nodes", 0, "is_locked", value="yes"), "is_locked"),
        (put("nodes", 0, "kind", value={"a": 1}), "kind"),
        (put("nodes", 0, value={}), "kind"),
    ],
)
def test_a_layer_that_cannot_be_is_not_made_but_kept(path: Path, edit: Callable[[Any], None], says: str) -> None:
    change(path, edit)
    project = opened(path)
    assert says in said(project)
    assert isinstance(project.state.layers[0], Group)
    assert len(project.state.layers) == 3


@pytest.mark.parametrize(
    ("edit", "says"),
    [
        (put("width", value=0), "canvas"),
        (put("width", value=10**7), "canvas"),
        (put("height", value=1.5), "height"),
        (put("nodes", value={}), "nodes"),
        (put("nodes", value=[{"kind": "text"}] * 1001), "1000"),
        (put("format", value="other"), "description"),
        (put("schema", value="1"), "schema"),
        (put("view", value=[1]), "view"),
    ],
)
def test_a_project_that_cannot_be_is_refused(path: Path, edit: Callable[[Any], None], says: str) -> None:
    change(path, edit)
    with pytest.raises(BadInput, match=says):
        opened(path)


@pytest.mark.parametrize(
    "raw",
    [
        b'{"width": NaN}',
        b'{"format": "genimg-project", "schema": 1, "view": {"zoom": 1e999}}',
        b'{"width": 1, "width": 2}',
        b'{"name": "\\ud800"}',
        b"[" * 100_000,
        b'{"view": ' + b"[" * 400 + b"]" * 400 + b', "format": "genimg-project", "schema": 1}',
        b"\xff\xfe",
        b"",
        b"9" * 10_000,
    ],
)
def test_json_traps_are_one_sentence(path: Path, raw: bytes) -> None:
    write(path, {**members(path), "project.json": raw})
    with pytest.raises(BadInput, match=r"cannot be read"):
        opened(path)


def test_groups_in_groups_have_an_end(path: Path) -> None:
    def edit(tree: Any) -> None:
        template = {**tree["nodes"][1], "children": []}
        node = template
        for number in range(80):
            node = {**template, "id": f"g{number}", "children": [node]}
        tree["nodes"] = [node]

    change(path, edit)
    with pytest.raises(BadInput, match="nested"):
        opened(path)


def test_ids_are_given_anew_when_they_are_used_twice_or_are_no_ids(path: Path) -> None:
    def edit(tree: Any) -> None:
        tree["nodes"][0]["id"] = "../../etc/passwd"
        tree["nodes"][1]["id"] = tree["nodes"][2]["id"]

    change(path, edit)
    ids = [node.id for node in opened(path).state.walk()]
    assert len(set(ids)) == 5
    assert not any("/" in node_id for node_id in ids)


def test_names_with_markup_and_control_characters_stay_names(path: Path) -> None:
    name = "<img src=x>‮\x07" + "猫" * 3000
    change(path, put("nodes", 0, "name", value=name))
    assert opened(path).state.layers[0].name == name[:500]
    change(path, put("nodes", 0, "kind", value="text"))
    assert "\x07" not in shown(said(opened(path)))


def test_a_name_in_the_zip_leads_nowhere(path: Path, tmp_path: Path) -> None:
    evil = {"../../evil.txt": b"x", "/tmp/evil.txt": b"x", "C:\\evil.txt": b"x", "layers/../../evil.txt": b"x"}
    write(path, {**members(path), **evil})
    before = sorted(tmp_path.rglob("*"))
    project = opened(path)
    assert project.kept.members == {}
    assert "evil.txt" in said(project)
    assert sorted(tmp_path.rglob("*")) == before


def test_a_page_named_by_a_path_is_not_read_from_the_disk(path: Path, tmp_path: Path) -> None:
    (tmp_path / "secret.png").write_bytes(members(path)["thumbnail.png"])
    change(path, put("nodes", 0, "page", "file", value=str(tmp_path / "secret.png")))
    project = opened(path)
    assert "are lost" in said(project)
    assert not project.state.picture(project.state.layers[0].id).pixels.any()


def test_a_packed_bomb_is_refused_before_it_is_unpacked(path: Path) -> None:
    parts = members(path)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
        archive.writestr("bomb", bytes(20_000_000))
    with pytest.raises(BadInput, match="trap"):
        opened(path)


def test_a_project_packed_by_another_program_opens(path: Path) -> None:
    parts, state = members(path), opened(path).state
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    assert told(opened(path).state) == told(state)


def test_too_many_members_are_refused(path: Path) -> None:
    with zipfile.ZipFile(path, "a") as archive:
        for number in range(10_001):
            archive.writestr(f"n{number}", b"")
    with pytest.raises(BadInput, match="trap"):
        opened(path)


def test_the_same_member_twice_is_refused(path: Path) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        with zipfile.ZipFile(path, "a") as archive:
            archive.writestr("project.json", b"{}")
    with pytest.raises(BadInput, match="trap"):
        opened(path)


def test_members_that_lie_over_one_another_are_refused(path: Path) -> None:
    data = path.read_bytes()
    start = data.index(b"PK\1\2")
    end = data.rindex(b"PK\5\6")
    entry = data[start : data.index(b"PK\1\2", start + 4)]
    entries = b"".join(entry.replace(b"mimetype", b"mime%04d" % n) for n in range(2000))
    directory = entries + data[start:end]
    tail = bytearray(data[end:])
    tail[8:12] = struct.pack("<HH", *[2000 + len(members(path))] * 2)
    tail[12:16] = struct.pack("<I", len(directory))
    path.write_bytes(data[:start] + directory + tail)
    with pytest.raises(BadInput, match="trap"):
        opened(path)


def test_locked_and_rarely_packed_members_are_lost_and_named(path: Path) -> None:
    data = bytearray(path.read_bytes())
    at = data.index(b"PK\1\2")
    while data.find(b"layers/", at) != at + 46:
        at = data.index(b"PK\1\2", at + 4)
    data[at + 8] |= 1
    path.write_bytes(data)
    project = opened(path)
    assert "are lost" in said(project)
    with StrictZip(path) as archive:
        assert any(member.flags & 1 for member in archive.members.values())


def png(width: int, height: int, rows: bytes) -> bytes:
    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    head = struct.pack(">IIBBBBB", width, height, 8, 6, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


@pytest.mark.parametrize(
    "page",
    [
        png(20, 20, zlib.compress(bytes(50_000_000))),
        png(20, 20, zlib.compress(bytes(81 * 19))),
        png(20, 20, b"x" * 50),
        png(20, 20, zlib.compress(b"\x09" * (81 * 20))),
        png(16_384, 16_384, zlib.compress(bytes(1000))),
        png(20, 20, zlib.compress(bytes(81 * 20)))[:-20],
        b"GIF89a",
        b"",
    ],
    ids=["bomb", "short", "noise", "filter", "size", "cut", "other kind", "nothing"],
)
def test_a_page_that_is_no_picture_of_its_size_is_lost_and_named(path: Path, page: bytes) -> None:
    state = opened(path).state
    write(path, {**members(path), f"layers/{state.layers[0].id}.png": page})
    project = opened(path)
    assert "The pixels of 'layer 0' are lost" in said(project)
    assert told(project.state.layers[1:]) == told(state.layers[1:])


def test_more_pixels_than_there_is_memory_are_refused_before_they_are_unpacked(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(project_read, "most_bytes", lambda: 1000)
    with pytest.raises(OutOfMemory, match="memory"):
        opened(path)


def test_random_bytes_never_break_the_reader(path: Path) -> None:
    data = path.read_bytes()
    rng = np.random.RandomState(7)
    for _ in range(150):
        broken = np.frombuffer(data, np.uint8).copy()
        count = int(rng.choice([1, 4, 40]))
        broken[rng.randint(0, len(broken), count)] = rng.randint(0, 256, count)
        path.write_bytes(broken.tobytes())
        try:
            project = opened(path)
        except GenimgError as error:
            assert str(error)
        else:
            assert isinstance(project.state, DocumentState)
    assert is_project_file(path) in (True, False)


def test_the_zip_of_a_zip_is_no_project(tmp_path: Path) -> None:
    inner = io.BytesIO()
    zipfile.ZipFile(inner, "w").close()
    write(tmp_path / "a.genimg", {"inner.zip": inner.getvalue()})
    with pytest.raises(BadInput, match="not a project"):
        opened(tmp_path / "a.genimg")


def test_an_empty_document_is_a_project(tmp_path: Path) -> None:
    state = document(0)
    save_project(tmp_path / "a.genimg", Project(state=state), flatten(state), PageBook())
    assert told(opened(tmp_path / "a.genimg").state) == told(state)
