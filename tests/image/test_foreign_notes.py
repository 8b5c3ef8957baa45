"""What other programs wrote into a picture is shown as plain text, and nothing private is looked at."""

import json

import pytest
from picture_files import OPAQUE, chunk, itxt_chunk, saved, small_png, text_chunk
from PIL import Image

from genimg_desktop.core.text import Text
from genimg_desktop.image.codecs import OpenedPicture, open_picture_bytes
from genimg_desktop.image.notes import LONGEST_NOTE, MOST_NOTES, Note

A1111 = (
    "a castle, oil\nNegative prompt: blurry\nSteps: 20, Sampler: Euler a, CFG scale: 7, Seed: 1, Size: 512x512, "
    "Model hash: 0123456789"
)
GRAPH = json.dumps({"3": {"class_type": "KSampler", "inputs": {"seed": 1}}})
PHOTO = Image.fromarray(OPAQUE[..., :3].copy())


def opened(data: bytes) -> OpenedPicture:
    return open_picture_bytes(data, "picture")


@pytest.mark.parametrize(
    ("key", "text", "origin"),
    [
        ("parameters", A1111, "Stable Diffusion WebUI"),
        ("prompt", GRAPH, "ComfyUI prompt"),
        ("workflow", GRAPH, "ComfyUI workflow"),
        ("invokeai_metadata", '{"positive_prompt": "a"}', "InvokeAI metadata"),
        ("invokeai_workflow", "{}", "InvokeAI workflow"),
        ("invokeai_graph", "{}", "InvokeAI graph"),
        ("Author", "Jürgen", "Author"),
    ],
)
def test_text_of_a_png_is_a_note_of_its_program(key: str, text: str, origin: str) -> None:
    for data in (text_chunk(key, text), itxt_chunk(key, text.encode()), itxt_chunk(key, text.encode(), packed=True)):
        assert opened(small_png(data)).notes == (Note(origin, text),)


def test_text_behind_the_picture_is_found_and_non_latin_text_is_right() -> None:
    from picture_files import PICTURE, png

    data = png(PICTURE, after=[itxt_chunk("prompt", "大理石".encode()), chunk(b"tEXt", b"Comment\0" + "石".encode())])
    assert opened(data).notes == (Note("ComfyUI prompt", "大理石"), Note("Comment", "石"))


@pytest.mark.parametrize(
    "comment",
    [
        b"UNICODE\0" + A1111.encode("utf-16-be"),
        b"UNICODE\0" + A1111.encode("utf-16-le"),
        b"UNICODE\0" + A1111.encode("utf-16"),
        b"ASCII\0\0\0" + A1111.encode(),
        b"\0" * 8 + A1111.encode(),
    ],
)
@pytest.mark.parametrize("kind", ["JPEG", "WEBP", "AVIF"])
def test_a1111_parameters_in_exif_are_found(kind: str, comment: bytes) -> None:
    exif = Image.Exif()
    exif.get_ifd(0x8769)[0x9286] = comment
    assert opened(saved(PHOTO, kind, exif=exif.tobytes())).notes == (Note("Stable Diffusion WebUI", A1111),)


def test_a_comment_that_is_no_parameters_is_a_comment() -> None:
    assert opened(saved(PHOTO, "JPEG", comment=b"made with love: yes")).notes == (
        Note("Comment", "made with love: yes"),
    )
    assert opened(saved(PHOTO, "GIF", comment=b"hello")).notes == (Note("Comment", "hello"),)


def test_comfyui_in_a_webp_is_found() -> None:
    exif = Image.Exif()
    exif[0x0110], exif[0x010F] = f"prompt:{GRAPH}", f"workflow:{GRAPH}"
    notes = opened(saved(PHOTO, "WEBP", exif=exif.tobytes())).notes
    assert set(notes) == {Note("ComfyUI prompt", GRAPH), Note("ComfyUI workflow", GRAPH)}


def test_where_and_by_whom_a_photo_was_taken_is_not_looked_at() -> None:
    exif = Image.Exif()
    exif[0x010F], exif[0x0110], exif[0x013B] = "CameraMaker", "Model 7", "Jane Roe"
    exif.get_ifd(0x8825)[1], exif.get_ifd(0x8825)[2] = "N", (48.0, 51.0, 29.0)
    exif.get_ifd(0x8769)[0xA431] = "SERIAL-123"
    picture = opened(saved(PHOTO, "JPEG", exif=exif.tobytes()))
    assert picture.notes == ()
    assert picture.remarks == ()


def test_html_in_a_note_stays_text() -> None:
    hostile = '<img src="file:///dev/zero"><b>bold</b>&amp;'
    note = opened(small_png(text_chunk("parameters", hostile))).notes[0]
    assert note.text == hostile
    assert str(Text("Note: {text}", text=note.text)) == f"Note: {hostile}"


def test_a_huge_note_and_a_crowd_of_notes_are_cut_and_it_is_said() -> None:
    for chunks in (
        [text_chunk("workflow", "x" * (LONGEST_NOTE + 5))],
        [text_chunk(f"key {n}", "x") for n in range(MOST_NOTES + 3)],
    ):
        picture = opened(small_png(*chunks))
        assert all(len(note.text) <= LONGEST_NOTE for note in picture.notes)
        assert len(picture.notes) <= MOST_NOTES
        assert "left out" in str(picture.remarks[0])


def test_the_label_of_another_generator_and_its_credentials_are_mentioned_not_believed() -> None:
    uri = "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia"
    space = "http://iptc.org/std/Iptc4xmpExt/2008-02-29/"
    packet = (
        f'<x xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><r:Description xmlns:i="{space}" '
        f'i:DigitalSourceType="{uri}"/></x>'
    ).encode()
    for data in (small_png(itxt_chunk("XML:com.adobe.xmp", packet)), saved(PHOTO, "JPEG", xmp=packet)):
        assert "trainedAlgorithmicMedia" in str(opened(data).remarks[0])
    assert "not checked" in str(opened(small_png(chunk(b"caBX", b"jumb"))).remarks[0])
    jumbf = saved(PHOTO, "JPEG")
    jumbf = jumbf[:2] + b"\xff\xeb\x00\x10JP\0\0\0\0\0\x08jumb" + jumbf[2:]
    assert "not checked" in str(opened(jumbf).remarks[0])
