"""Rows as text for a person or another program; each format is imported when it is asked for."""

from recount.domain.result import Result


def render(result: Result, form: str, *, width: int | None = None) -> str:
    """The rows as text that ends with a line break, unless there is nothing to write.

    Args:
        result: the rows.
        form: table, markdown, csv, tsv, json or ndjson.
        width: columns of the terminal that a table must fit; None: as wide as it is.
    """
    match form:
        case "table":
            from recount.render.table import table

            return table(result, width)
        case "markdown":
            from recount.render.markdown import markdown

            return markdown(result)
        case "csv" | "tsv":
            from recount.render.separated import separated

            return separated(result, form)
        case "json":
            from recount.render.objects import json_list

            return json_list(result)
        case "ndjson":
            from recount.render.objects import json_lines

            return json_lines(result)
    raise ValueError(form)
