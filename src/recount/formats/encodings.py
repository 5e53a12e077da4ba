"""What bytes that are no text in UTF-8 seem to be, and what a person can do about it.

They are not converted here: the digest that identifies a text is of its bytes as they stand.
"""

from codecs import BOM_UTF16_BE, BOM_UTF16_LE, BOM_UTF32_BE, BOM_UTF32_LE

_BEGIN = 20_000
# A mark of UTF-32 begins as one of UTF-16 does.
_MARKS = (
    (BOM_UTF32_LE, "UTF-32"),
    (BOM_UTF32_BE, "UTF-32"),
    (BOM_UTF16_LE, "UTF-16"),
    (BOM_UTF16_BE, "UTF-16"),
)
_MOST_FOREIGN = 0.1
"""Of the bytes of a text in Latin letters: those beyond ASCII. Of one in others they are more."""
_NO_TEXT = frozenset(range(32)) - frozenset(b"\t\n\f\r")


def advice_on(data: bytes) -> str:
    """What may follow "is not text in UTF-8": what it seems to be, and how to convert it.

    Empty where the bytes are no text at all.
    """
    encoding = seeming_encoding(data)
    if encoding:
        return f"; it seems to be {encoding}: convert it with iconv -f {encoding} -t UTF-8"
    if not _NO_TEXT.isdisjoint(data[:_BEGIN]):
        return ""
    text = data.decode(errors="replace")
    wrong = text.count("\ufffd")
    if wrong and 2 * wrong < sum(not letter.isascii() for letter in text):
        count = "one place" if wrong == 1 else f"{wrong} places"
        return f", in {count} of it, the first at byte {_first_wrong(data)}: mend them"
    return "; convert it with iconv -f ENCODING -t UTF-8"


def seeming_encoding(data: bytes) -> str | None:
    """The encoding that bytes seem to be text in; None: they are UTF-8, or nothing tells."""
    marked = next((encoding for mark, encoding in _MARKS if data.startswith(mark)), None)
    if marked:
        return marked if _is_text(data, marked) else None
    begin = data[: _BEGIN - _BEGIN % 2]
    even, odd = begin[::2].count(0), begin[1::2].count(0)
    if max(even, odd) * 4 > len(begin) and min(even, odd) * 10 < max(even, odd):
        encoding = "UTF-16LE" if odd > even else "UTF-16BE"
        return encoding if _is_text(data, encoding) else None
    foreign = sum(byte > 127 for byte in begin)
    latin = 0 < foreign < len(begin) * _MOST_FOREIGN and _NO_TEXT.isdisjoint(begin)
    return "WINDOWS-1252" if latin and _is_windows_1252(data) else None


def _is_text(data: bytes, encoding: str) -> bool:
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        return False
    return "\0" not in text and any(map(str.isspace, text))


def _is_windows_1252(data: bytes) -> bool:
    """Whether it can be that, and none of its other letters stand as they do in UTF-8."""
    try:
        data.decode("cp1252")
    except UnicodeDecodeError:
        return False
    text = data.decode(errors="replace")
    return all(letter.isascii() or letter == "\ufffd" for letter in text)


def _first_wrong(data: bytes) -> int:
    try:
        data.decode()
    except UnicodeDecodeError as error:
        return error.start
    return len(data)
