"""Writes what load.py gives, a file a table: a line on each column, then a line a cell.

python3 loaded_cells.py <load.py> <folder for the files>
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(sys.argv[1]).parent))

import pandas as pd  # noqa: E402
from load import load_tables  # noqa: E402


def kind_of(series):
    if isinstance(series.dtype, pd.CategoricalDtype):
        return "ordered category" if series.cat.ordered else "category"
    return {
        "string": "text",
        "Int64": "integer",
        "float64": "number",
        "boolean": "yes/no",
        "object": "list",
        "datetime64[ns]": "day",
    }[str(series.dtype)]


def text_of(value, kind):
    if kind == "list":
        return "-" if value is None else "=" + "\x1f".join(value)
    if pd.isna(value):
        return "-"
    if kind == "yes/no":
        return "=yes" if value else "=no"
    return "=" + (value.date().isoformat() if kind == "day" else str(value))


for name, table in load_tables().items():
    lines = []
    for column in table.columns:
        series = table[column]
        kind = kind_of(series)
        levels = "|".join(series.cat.categories) if "category" in kind else ""
        lines.append("\t".join(["#", column, kind, table.attrs["labels"][column], levels]))
        lines += [text_of(value, kind) for value in series]
    text = "".join(line + "\n" for line in lines)
    (Path(sys.argv[2]) / name).write_bytes(text.encode("utf-8"))
