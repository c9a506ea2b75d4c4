"""The usual way, for comparison: read the raw sheets with pandas, draw twelve simple figures.

Nothing is cleaned, checked or recorded, so this does much less than the pipeline. Used by
`deno task bench` only:

    python3 pipeline/tools/bench/pandas_baseline.py data-raw OUTPUT_FOLDER
"""

import sys
from pathlib import Path

import matplotlib

matplotlib.use("agg")
import matplotlib.pyplot as plt
import pandas as pd

SHEETS = ("positions", "preferences", "issues", "treaties", "linkages", "events", "sources")


def read_sheets(folder: Path) -> dict[str, pd.DataFrame]:
    """All files of each sheet below the folder, as text, with their case."""
    frames = {}
    for sheet in SHEETS:
        parts = [
            pd.read_csv(path, dtype=str, keep_default_na=False).assign(case=path.parent.name)
            for path in sorted(folder.glob(f"*/{sheet}*.csv"))
            if path.parent.name != "crosswalks" and path.name.split(".")[0] == sheet
        ]
        frames[sheet] = pd.concat(parts, ignore_index=True)
    return frames


def years(dates: pd.Series) -> pd.Series:
    """The first four figures that look like a year, for lack of a date reader."""
    return pd.to_numeric(dates.str.extract(r"\b(19\d\d|20\d\d)\b")[0]).dropna().astype(int)


def figures(data: dict[str, pd.DataFrame]) -> dict[str, pd.Series]:
    """Twelve counts or means, one a figure."""
    positions, preferences = data["positions"], data["preferences"]
    position = pd.to_numeric(positions["position"], errors="coerce")
    intensity = pd.to_numeric(preferences["intensity"], errors="coerce")
    return {
        "positions_by_case": positions["case"].value_counts(),
        "position_by_stage": position.groupby(positions["stage"]).mean(),
        "position_by_case": position.groupby(positions["case"]).mean(),
        "intensity_by_form": intensity.groupby(preferences["form"]).mean(),
        "outcomes": pd.to_numeric(data["issues"]["outcome"], errors="coerce").round(-1).value_counts().sort_index(),
        "treaties_by_form": data["treaties"]["form"].value_counts(),
        "treaties_by_year": years(data["treaties"]["signed_as_written"]).value_counts().sort_index(),
        "linkages_by_domain": data["linkages"]["domain"].value_counts(),
        "linkages_by_year": years(data["linkages"]["established_as_written"]).value_counts().sort_index(),
        "linkages_by_initiator": data["linkages"]["initiator"].value_counts(),
        "events_by_kind": data["events"]["kind"].value_counts(),
        "sources_by_kind": data["sources"]["kind"].value_counts(),
    }


def draw(name: str, values: pd.Series, folder: Path) -> None:
    """One bar chart as SVG and as PNG, 1,950 pixels wide."""
    figure, axes = plt.subplots(figsize=(6.5, 4))
    values.plot.bar(ax=axes)
    axes.set_title(name.replace("_", " "))
    figure.tight_layout()
    figure.savefig(folder / f"{name}.svg")
    figure.savefig(folder / f"{name}.png", dpi=300)
    plt.close(figure)


if __name__ == "__main__":
    output = Path(sys.argv[2])
    output.mkdir(parents=True, exist_ok=True)
    for figure_name, figure_values in figures(read_sheets(Path(sys.argv[1]))).items():
        draw(figure_name, figure_values, output)
