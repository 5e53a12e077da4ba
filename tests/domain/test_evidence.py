from recount.domain.evidence import digest_of, span_digest

TEXT = "Zwölf dead \U0001f54a in Northport"


def test_digest_is_of_the_utf8_bytes():
    assert digest_of("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    assert digest_of("é") == "4a99557e4033c3539de2eb65472017cad5f9557f7a0625a09f1c3f6e2ba69c4c"


def test_span_counts_code_points_and_leaves_out_its_end():
    assert span_digest(TEXT, 11, 12) == digest_of("\U0001f54a")
    assert span_digest(TEXT, 0, 5) == digest_of("Zwölf")
