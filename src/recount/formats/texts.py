"""Article texts in a folder, found by the SHA-256 of their bytes, whatever they are named."""

from hashlib import file_digest
from pathlib import Path

from recount.errors import RecountError, UsageFault


class NoTexts(UsageFault):
    """The folder of texts is none."""

    def __init__(self, folder: Path) -> None:
        super().__init__(f"{folder}: no folder of article texts")


class UnreadableText(RecountError):
    """A file whose bytes are no text that a database can hold."""

    def __init__(self, path: Path, why: str) -> None:
        super().__init__(f"{path}: {why}")


def read_texts(folder: Path) -> dict[str, Path]:
    """The files of a folder and its subfolders, by the lower-case hex SHA-256 of their bytes.

    Of several files with the same bytes the first by path is named.
    """
    if not folder.is_dir():
        raise NoTexts(folder)
    found: dict[str, Path] = {}
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            found.setdefault(_digest(path), path)
    return found


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return file_digest(file, "sha256").hexdigest()


def text_in(path: Path) -> str:
    """The text of a file, nothing normalised.

    Raises:
        UnreadableText: it is not UTF-8, or holds NUL, which databases refuse.
    """
    content = path.read_bytes()
    try:
        text = content.decode()
    except UnicodeDecodeError as error:
        raise UnreadableText(path, f"not UTF-8 at byte {error.start}") from error
    if "\0" in text:
        raise UnreadableText(path, f"holds NUL at character {text.index(chr(0))}")
    return text
