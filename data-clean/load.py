"""Loads the tables of this folder into pandas (1.5 or later).

    import sys
    sys.path.insert(0, "data-clean")
    from load import load_table, load_tables

    positions = load_table("positions")      # a clean table
    moves = load_table("findings.moves")     # a table that is made of clean ones
    everything = load_tables()               # a dict of all of them

Which tables there are, and what each column is, stands in columns.csv, which is made of the
package's own descriptions. Every cell is read as text first and then made what its column is:

    text               string
    integer            Int64; a gap is <NA>
    number             float64; a gap is NaN
    yes/no             boolean
    list               a list of texts; a gap is None
    category           category
    ordered category   category with an order
    date               the text as it is, and two columns more: <column>_first and <column>_last

Dates are in EDTF (ISO 8601-2:2019): 1951, 1951-09, 1951-09-08, an interval of two of them, an
interval that is open at one end (../1954), or a month or day whose year is not known (XXXX-02-27).
The two columns hold the first and the last day (datetime64[ns]) that the text allows: 1951-02 is
1951-02-01 and 1951-02-28. An open end, both ends of a date without its year, and both ends of an
empty cell are NaT. Another shape, such as one with ~ or ?, stands in no table and stops the load;
so does a year before 1678, which pandas cannot hold.

table.attrs has "file", and by column "labels" (what it holds) and "units".
"""

import calendar
import re
from pathlib import Path

import pandas as pd

OWN_FOLDER = Path(__file__).resolve().parent

POINT = r"\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?"
UNKNOWN_YEAR = r"XXXX-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?"
EDTF = re.compile(rf"{UNKNOWN_YEAR}|{POINT}|{POINT}/{POINT}|\.\./{POINT}|{POINT}/\.\.")


def read_texts(folder, file):
    """All cells of a CSV file as text; an empty cell is the empty text."""
    return pd.read_csv(
        Path(folder) / file, dtype=str, keep_default_na=False, na_filter=False, encoding="utf-8"
    )


def read_columns(folder=OWN_FOLDER):
    """What columns.csv says of every column."""
    return read_texts(folder, "columns.csv")


def first_day(point):
    """First day of a year, month or day; None where that end is open."""
    return None if point == ".." else (point + "-01-01")[:10]


def last_day(point):
    """Last day of a year, month or day; None where that end is open."""
    if point == ".." or len(point) == 10:
        return None if point == ".." else point
    year, month = int(point[:4]), int(point[5:7] or 12)
    return f"{point[:4]}-{month:02}-{calendar.monthrange(year, month)[1]:02}"


def edtf_days(text):
    """First and last day of a date in EDTF; None for what is empty, open or without its year."""
    if text == "":
        return None, None
    if not EDTF.fullmatch(text):
        raise ValueError(f"cannot read the date {text}")
    if text.startswith("XXXX"):
        return None, None
    ends = text.split("/")
    return first_day(ends[0]), last_day(ends[-1])


def with_gaps(texts, values, dtype):
    """A series of some type: of each text its value, and of the empty one a gap."""
    return pd.Series([pd.NA if text == "" else values(text) for text in texts], dtype=dtype)


def typed(texts, about):
    """The cells of a column as what the column is; `about` is its line of columns.csv."""
    if about.empty_means == "never" and (texts == "").any():
        raise ValueError("found an empty cell, expected none")
    if about.type in ("text", "date"):
        return with_gaps(texts, str, "string")
    if about.type == "integer":
        return with_gaps(texts, int, "Int64")
    if about.type == "number":
        return pd.Series([float(text or "nan") for text in texts], dtype="float64")
    if about.type == "yes/no":
        return with_gaps(texts, {"yes": True, "no": False}.__getitem__, "boolean")
    if about.type == "list":
        nothing = [] if about.empty_means == "none" else None
        return pd.Series(
            [text.split(about.separator) if text else nothing for text in texts], dtype=object
        )
    if about.type in ("category", "ordered category"):
        levels = about.levels.split("|")
        unknown = set(texts) - set(levels) - {""}
        if unknown:
            raise ValueError(f"cannot read {min(unknown)}")
        kind = pd.CategoricalDtype(levels, ordered=about.type == "ordered category")
        return pd.Series(texts.where(texts != "", None), dtype=kind)
    raise ValueError(f"cannot read a column of the type {about.type}")


def load_table(name, folder=OWN_FOLDER, columns=None):
    """A table by its name in columns.csv."""
    columns = read_columns(folder) if columns is None else columns
    # "empty" is a word of pandas itself.
    lines = columns[columns["table"] == name].rename(columns={"empty": "empty_means"})
    if len(lines) == 0:
        raise KeyError(f"no table {name} in {Path(folder) / 'columns.csv'}")
    file = lines["file"].iloc[0]
    texts = read_texts(folder, file)
    if list(texts.columns) != list(lines["column"]):
        raise ValueError(f"{file} has other columns than columns.csv says")
    made, labels, units = {}, {}, {}
    for about in lines.itertuples():
        cells = texts[about.column]
        try:
            made[about.column] = typed(cells, about)
            labels[about.column] = about.label
            if about.unit:
                units[about.column] = about.unit
            if about.type == "date":
                days = [edtf_days(text) for text in cells]
                for at, end in enumerate(("first", "last")):
                    column = f"{about.column}_{end}"
                    made[column] = pd.to_datetime(
                        pd.Series([day[at] for day in days], dtype=object), format="%Y-%m-%d"
                    )
                    labels[column] = f"{about.label}: {end} day"
        except (KeyError, ValueError) as error:
            raise ValueError(f"{file}, column {about.column}: {error}") from error
    table = pd.DataFrame(made)
    table.attrs = {"file": file, "labels": labels, "units": units}
    return table


def load_tables(folder=OWN_FOLDER):
    """All tables, by name."""
    columns = read_columns(folder)
    return {name: load_table(name, folder, columns) for name in columns["table"].unique()}


if __name__ == "__main__":
    for table_name, loaded in load_tables().items():
        print(f"{table_name}: {len(loaded)} rows, {len(loaded.columns)} columns")
