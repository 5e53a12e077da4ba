import pytest

HEAD = "recount: 1\narticle: {key: a, source: gazette%s}\ncoding: {coder: c1}\n"
NORTHPORT = "recount: 1\nlocations:\n- {key: town, name: Town, kind: settlement%s}\n"
ACTOR = "recount: 1\nactors:\n- {key: front, name: Front, kind: rebel_group%s}\n"
EVENT = "recount: 1\nevents:\n- {key: fire, title: Fire, type: grenade, date: 2031%s}\n"
RELATION = "recount: 1\nrelations:\n- {event: market, relation: follows, to: %s}\n"


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        (
            NORTHPORT % ", latitude: 1.5",
            "3:55: locations.0.latitude: longitude is missing: give both or neither",
        ),
        (
            NORTHPORT % ", longitude: 1.5",
            "3:56: locations.0.longitude: latitude is missing: give both or neither",
        ),
        (
            NORTHPORT % ", names: [{name: T}, {name: T}]",
            "3:71: locations.0.names.1.name: `T` is given twice; keep one",
        ),
        (
            ACTOR % ", names: [{name: T, kind: own}, {name: T, kind: own}]",
            "3:85: actors.0.names.1.name: `T` is given twice; keep one",
        ),
        (
            EVENT % ", former_keys: [x, x]",
            "3:72: events.0.former_keys.1: `x` is given twice; keep one",
        ),
        (
            EVENT % ", former_keys: [fire]",
            "3:69: events.0.former_keys.0: `fire` is the key that it has now",
        ),
        (
            RELATION % "market",
            "3:42: relations.0.to: `market` is related to itself; name another event",
        ),
        (
            HEAD % ", published_basis: stated",
            "2:53: article.published_basis: there is no `published` that it could explain",
        ),
        (
            HEAD % ", published: 2031-05, retracted: 2031-04-30",
            "2:67: article.retracted: it was published on 2031-05-01 at the earliest, and can't be",
        ),
        (
            HEAD % ", language: en_GB",
            "2:46: article.language: `en_GB` is no tag of BCP 47, such as en or pt-BR",
        ),
        (
            NORTHPORT % ", names: [{name: T, language: french}]",
            "3:73: locations.0.names.0.language: `french` is no tag of BCP 47",
        ),
        (HEAD % ", version_of: a", "2:48: article.version_of: an article is no version of itself"),
        (
            HEAD % ", based_on: {article: a}",
            "2:56: article.based_on.article: an article is not based on itself",
        ),
        (
            HEAD % ", url: 'javascript:alert(1)'",
            "2:41: article.url: an address begins with http:// or https:// and holds no blank",
        ),
        (
            HEAD % ", archive_url: 'https://a.example/b c'",
            "2:49: article.archive_url: an address begins with http:// or https://",
        ),
        (
            HEAD % ", based_on: {}",
            "2:46: article.based_on: name either the article",
        ),
        (
            HEAD % ", based_on: {article: earlier, source: wire}",
            "2:46: article.based_on: name either the article",
        ),
    ],
)
def test_records(problems, text, problem):
    (found,) = problems(text)
    assert found.startswith(f"1.yaml:{problem}")


@pytest.mark.parametrize(
    "text",
    [
        NORTHPORT % ", latitude: 1.5, longitude: 0, names: [{name: T}, {name: U}]",
        EVENT % ", former_keys: [blaze]",
        RELATION % "harbour",
        HEAD % ", published: 2031-05, published_basis: inferred, based_on: {source: wire}",
    ],
)
def test_sound_records(problems, text):
    assert problems(text) == []


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        (
            "said_by: police, speaker_kind: none",
            "0.speaker_kind: `none` means that nobody is quoted, but said_by names",
        ),
        (
            "count: plenty",
            "0.count: 'plenty' can't be read as a count; write it like 12, at least 12,",
        ),
        ("count: {low: 9, high: 3}", "0.count: low 9, high 3: low may not exceed best"),
        ("count: 15%", "0.count: '15%' can't be read"),
        ("standing: deprecated", "0.standing: say why in standing_reason"),
        ("caused_by_certainty: stated", "0.caused_by_certainty: there is no `caused_by`"),
        ("evidence: {}", "0.evidence: give start and end, or the quote"),
        ("evidence: {start: 1}", "0.evidence: give start and end, or the quote"),
        ("evidence: {end: 1}", "0.evidence: give start and end, or the quote"),
        ("evidence: {end: 1, quote: x}", "0.evidence.end: start is missing"),
        (
            "evidence: {start: 4, end: 4, quote: x}",
            "0.evidence.end: the span ends at 4, before it begins at 4",
        ),
    ],
)
def test_figures(figures, line, problem):
    count = "" if "count:" in line else "count: 1, "
    assert figures(f"outcome: killed, {count}{line}")[0].startswith(f"1 {problem}")


def test_a_share_is_read_as_one(problems):
    size = "sizes:\n- {actor: army, measure: share, unit: percent, "
    size += "count: more than %s, events: [%s]}\n"
    head = HEAD % ""
    assert problems(head + size % ("15%", "market, harbour")) == []
    assert [
        problem.split(": ", 2)[1] for problem in problems(head + size % (150, "market, market"))
    ] == [
        "sizes.0.count",
        "sizes.0.events.1",
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (HEAD % ", titel: x, published_basis: stated, version_of: a", ["titel", "version_of"]),
        (HEAD % ", kind: newz, published_basis: stated", ["kind", "published_basis"]),
        (HEAD % ", kind: newz, published: x, published_basis: stated", ["kind", "published"]),
        (HEAD % ", url: x, based_on: {article: a}", ["url", "based_on.article"]),
        (HEAD % ", based_on: {article: earlier, source: wire, of: x}", ["based_on.of", "based_on"]),
        (NORTHPORT % ", latitude: 1.5, parent: []", ["locations.0.parent", "locations.0.latitude"]),
        (NORTHPORT % ", latitude: 1.5, longitud: 2", ["locations.0.longitud"]),
        (NORTHPORT % ", latitude: x, longitude: 1.5", ["locations.0.latitude"]),
        (EVENT % ", means: x, former_keys: [fire]", ["events.0.means", "events.0.former_keys.0"]),
    ],
)
def test_a_fault_of_a_record_hides_no_other_of_it(problems, text, found):
    fields = [problem.split(": ")[1] for problem in problems(text)]
    assert sorted(fields) == sorted(f"article.{f}" if "article" in text else f for f in found)


@pytest.mark.parametrize(
    ("figure", "found"),
    [
        ("outcome: kiled, count: 3, standing: deprecated", ["outcome", "standing"]),
        ("outcome: killed, count: 1.5, said_by: police, speaker_kind: none",
         ["count", "speaker_kind"]),
        ("outcome: killed, count: {low: 9, high: 3}, sex: x, caused_by_certainty: stated",
         ["count", "sex", "caused_by_certainty"]),
        ("outcome: kiled, count: 12", ["outcome"]),
        ("outcome: kiled, count: twelf", ["outcome", "count"]),
        ("outcome: killed, count: 3, evidence: {start: 5, end: 2, sha256: x}",
         ["evidence.sha256", "evidence.end", "evidence"]),
        # What is lost may be what would be missed.
        ("outcome: killed, count: 3, standing: deprecated, standing_reson: x", ["standing_reson"]),
        ("outcome: killed, count: 3, standing: deprecatd", ["standing"]),
    ],
)  # fmt: skip
def test_a_fault_of_a_figure_hides_no_other_of_it(figures, figure, found):
    fields = [line.split(": ")[0].removeprefix("1 0.") for line in figures(figure)]
    assert sorted(fields) == sorted(found)
