"""What `recount db` does: looks at a database's revision and soundness, and changes the former."""

from pathlib import Path

from recount.domain.result import Result
from recount.store.checks import damage, dangling_rows, failing_checks, missing_indexes
from recount.store.codings.lost_rows import lost_rows
from recount.store.engine import check_revision, stored_revision
from recount.store.own_views import views_changed
from recount.store.revision import HEAD
from recount.store.totals import stale_totals
from recount.store.totals_digest import totals_changed
from recount.store.trial import trial
from recount.store.upgrade import downgrade, looking, revisions, upgrade
from recount.store.withheld import withheld_on


def upgraded(place: str, revision: str) -> str:
    """Upgrade, and say in words where the database is now."""
    upgrade(place, revision)
    return current(place)


def downgraded(place: str, revision: str, *, lossy: bool) -> str:
    """Downgrade, and say in words where the database is now."""
    downgrade(place, revision, lossy=lossy)
    return current(place)


def current(place: str) -> str:
    """The revision of a database, in words."""
    with looking(place) as connection:
        revision = stored_revision(connection, place) or "base"
    if revision == HEAD:
        return f"{revision} (the newest)"
    if revision != "base" and revision not in dict(revisions()):
        return f"{revision} (of a newer version of Recount; this one goes to {HEAD})"
    return f"{revision} (the newest is {HEAD}: recount db upgrade)"


def history() -> Result:
    """A row for each revision, the oldest first."""
    return Result(("revision", "title"), list(revisions()))


def faults(place: str) -> Result:
    """A row for each thing that is wrong with a database; nothing is changed.

    Names of persons are withheld.
    """
    columns = ("check", "detail")
    with trial(place) as connection:
        if found := damage(connection):
            # Of a damaged file nothing else that is read can be trusted.
            return Result(columns, list(found))
        check_revision(connection, place)
        rows: list[tuple[object, ...]] = [*dangling_rows(connection), *missing_indexes(connection)]
        rows += failing_checks(connection)
        rows += [("codings", str(lost)) for lost in lost_rows(connection)]
        if views_changed(connection):
            rows.append(
                (
                    "views",
                    "made by another version's files, changed or gone; run recount db upgrade",
                )
            )
        if totals_changed(connection):
            rows.append(("totals", "made by another version's rules; run recount db upgrade"))
        else:
            rows += [("totals", f"event {key} is not what its figures give")
                     for key in stale_totals(connection)]  # fmt: skip
        return Result(columns, withheld_on(connection).hide_in(rows))


def backed_up(place: str, target: Path, *, force: bool) -> str:
    """Back a database up, and say so."""
    from recount.store.backup import back_up

    back_up(place, target, force=force)
    return f"{target}: {target.stat().st_size} bytes"
