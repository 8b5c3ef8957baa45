"""MNIST and CIFAR, written here by the description of their formats: pictures, classes and what is refused."""

import gzip
import struct
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from set_files import CancelAfter, cifar, idx_images, idx_labels, names, opened, write, write_tar

from genimg_desktop.core.errors import BadInput, Cancelled
from genimg_desktop.image import record_files
from genimg_desktop.image.picture_sets import open_set

IMAGES, LABELS = "train-images-idx3-ubyte", "train-labels-idx1-ubyte"


def digits(count: int, height: int = 28, width: int = 20) -> np.ndarray:
    return np.random.RandomState(1).randint(0, 256, (count, height, width), dtype=np.uint8)


@pytest.mark.parametrize("pack", [bytes, gzip.compress])
def test_mnist_gives_its_digits_and_their_classes(tmp_path: Path, pack: object) -> None:
    values, labels = digits(12), [number % 10 for number in range(12)]
    ending = ".gz" if pack is gzip.compress else ""
    write(tmp_path, {IMAGES + ending: pack(idx_images(values)), LABELS + ending: pack(idx_labels(labels))})
    for path in (tmp_path / (IMAGES + ending), tmp_path):
        with opened(path) as pictures:
            assert names(pictures) == [f"{IMAGES}/{number:02}" for number in range(12)]
            assert [item.label for item in pictures.items] == [str(label) for label in labels]
            assert len({item.stamp for item in pictures.items}) == 12
            for item, digit in zip(pictures.items, values, strict=True):
                assert pictures.read(item) == digit.tobytes()
                pixels = pictures.open(item, 10)
                assert (pixels[..., :3] == digit[..., None]).all()
                assert (pixels[..., 3] == 255).all()


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.integers(1, 30), st.integers(1, 40), st.integers(1, 40))
def test_idx_files_of_any_size_are_read(tmp_path: Path, count: int, height: int, width: int) -> None:
    values = digits(count, height, width)
    write(tmp_path, {"images": idx_images(values)})
    with opened(tmp_path / "images") as pictures:
        assert [pictures.open(item).shape for item in pictures.items] == [(height, width, 4)] * count
        assert {item.label for item in pictures.items} == {""}


def test_mnist_that_is_cut_off_gives_what_is_there_and_says_so(tmp_path: Path) -> None:
    data = idx_images(digits(10))
    write(tmp_path, {IMAGES: data[: 16 + 4 * 560 + 100], LABELS: idx_labels(list(range(10)))})
    with opened(tmp_path / IMAGES) as pictures:
        assert [item.label for item in pictures.items] == ["0", "1", "2", "3"]
        assert "4 of its 10 pictures" in str(pictures.problems[0].message)


def test_labels_that_do_not_fit_are_said_and_not_used(tmp_path: Path) -> None:
    write(tmp_path, {IMAGES: idx_images(digits(10)), LABELS: idx_labels([1, 2, 3])})
    with opened(tmp_path / IMAGES) as pictures:
        assert {item.label for item in pictures.items} == {""}
        assert "does not fit" in str(pictures.problems[0].message)


@pytest.mark.parametrize(
    "sizes", [(3, 0, 28), (3, 1 << 31, 2), (1 << 31, 28, 28), (0xFFFFFFFF, 0xFFFFFFFF, 0xFFFFFFFF)]
)
def test_idx_files_with_absurd_sizes_are_refused(tmp_path: Path, sizes: tuple[int, int, int]) -> None:
    write(tmp_path, {IMAGES: b"\0\0\x08\x03" + struct.pack(">III", *sizes) + bytes(100)})
    with pytest.raises(BadInput, match="sizes make no sense"):
        opened(tmp_path / IMAGES)


def test_cifar_10_gives_its_pictures_and_the_names_of_their_classes(tmp_path: Path) -> None:
    data, values = cifar(12, [[number % 10] for number in range(12)])
    write(tmp_path, {"data_batch_1.bin": data, "readme.html": b"<html>"})
    for path in (tmp_path, tmp_path / "data_batch_1.bin"):
        with opened(path) as pictures:
            assert [item.label for item in pictures.items][:4] == ["airplane", "automobile", "bird", "cat"]
            assert names(pictures)[11] == "data_batch_1.bin/11"
            for item, planes in zip(pictures.items, values, strict=True):
                assert np.array_equal(pictures.open(item)[..., :3], np.moveaxis(planes, 0, -1))


def test_cifar_100_takes_the_fine_class_and_its_name_from_the_file_beside_it(tmp_path: Path) -> None:
    data, values = cifar(5, [[0, 3], [19, 99], [1, 0], [2, 50], [4, 4]])
    write(tmp_path, {"train.bin": data})
    with opened(tmp_path) as pictures:
        assert [item.label for item in pictures.items] == ["3", "99", "0", "50", "4"]
        assert np.array_equal(pictures.open(pictures.items[1])[..., 0], values[1, 0])
    write(tmp_path, {"fine_label_names.txt": "\n".join(f"thing{number}" for number in range(100)).encode()})
    with opened(tmp_path / "train.bin") as pictures:
        assert [item.label for item in pictures.items][:2] == ["thing3", "thing99"]


@pytest.mark.parametrize("mode", ["w", "w:gz"])
def test_cifar_is_read_inside_its_archive(tmp_path: Path, mode: str) -> None:
    first, values = cifar(4, [[1], [2], [3], [4]], seed=1)
    second, _ = cifar(3, [[9], [8], [7]], seed=2)
    meta = "\n".join(f"name{number}" for number in range(10)).encode()
    path = write_tar(
        tmp_path / "cifar.tar.gz",
        {"c/data_batch_1.bin": first, "c/batches.meta.txt": meta, "c/test_batch.bin": second, "c/readme.html": b"<p>"},
        mode,
    )
    with opened(path) as pictures:
        assert [item.label for item in pictures.items] == [f"name{n}" for n in (1, 2, 3, 4, 9, 8, 7)]
        assert np.array_equal(pictures.open(pictures.items[2])[..., 1], values[2, 1])
        assert len({item.stamp for item in pictures.items}) == 7


@pytest.mark.parametrize(
    "data",
    [bytes([10]) + bytes(3072), bytes(3073 * 4), cifar(2, [[1], [2]])[0][:-1], cifar(1, [[20, 5]])[0]],
    ids=["a label too high", "all zeros", "a byte short", "a coarse label too high"],
)
def test_numbers_that_are_no_cifar_batch_are_no_set(tmp_path: Path, data: bytes) -> None:
    write(tmp_path, {"data.bin": data})
    with pytest.raises(BadInput, match="no set of pictures"):
        opened(tmp_path / "data.bin")
    with pytest.raises(BadInput, match="no readable picture"):
        opened(tmp_path)


def test_the_pickled_form_of_cifar_is_refused_in_every_wrapping(tmp_path: Path) -> None:
    pickled = b"\x80\x02}q\x01(U\x04datacos\nsystem\n"
    write(tmp_path / "f", {"data_batch_1": pickled})
    packed = write_tar(tmp_path / "cifar-10-python.tar.gz", {"c/data_batch_1": pickled})
    for path in (tmp_path / "f", tmp_path / "f" / "data_batch_1", packed):
        with pytest.raises(BadInput, match="Python pickles") as caught:
            opened(path)
        assert "binary version" in str(caught.value.hint)


def test_pickles_beside_pictures_are_only_other_files(tmp_path: Path) -> None:
    from set_files import picture

    write(tmp_path, {"a.png": picture(0), "model.pkl": b"\x80\x02}q\x01."})
    assert names(opened(tmp_path)) == ["a.png"]


def test_a_packed_file_that_would_fill_the_disk_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(record_files, "LARGEST_UNPACKED_BYTES", 3_000_000)
    write(tmp_path, {"a.gz": gzip.compress(b"\0\0\x08\x03" + bytes(8 << 20))})
    with pytest.raises(BadInput, match="unpacks to more than 3 MB"):
        opened(tmp_path / "a.gz")


def test_packed_files_are_checked_for_damage_and_for_a_cancel(tmp_path: Path) -> None:
    data = gzip.compress(idx_images(digits(4000)))
    write(tmp_path, {"a.gz": data[:-2000], "b.gz": data})
    with pytest.raises(BadInput, match="cannot be unpacked"):
        opened(tmp_path / "a.gz")
    with pytest.raises(Cancelled):
        open_set(tmp_path / "b.gz", CancelAfter(2))


def test_a_record_file_that_shrinks_has_a_sentence(tmp_path: Path) -> None:
    write(tmp_path, {IMAGES: idx_images(digits(10))})
    with opened(tmp_path) as pictures:
        (tmp_path / IMAGES).write_bytes(b"gone")
        with pytest.raises(BadInput, match="shorter than it was"):
            pictures.read(pictures.items[9])
    with pytest.raises(BadInput, match="cannot be read any more"):
        pictures.read(pictures.items[0])


def test_two_files_of_one_name_in_a_folder_stay_apart(tmp_path: Path) -> None:
    write(tmp_path, {f"a/{IMAGES}": idx_images(digits(2)), f"b/{IMAGES}": idx_images(digits(3))})
    with opened(tmp_path) as pictures:
        assert len(set(names(pictures))) == 5
