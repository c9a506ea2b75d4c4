/**
 * Damages that make cells contradict one another in time, side or form.
 *
 * @module
 */
import type { SheetRow } from "../../../base/sheets/read_sheet.ts";
import { withCells } from "../damage/cell_kind.ts";
import { caught, type Kind } from "../damage/damage.ts";
import type { Ground, GroundSheet } from "../damage/ground.ts";
import { turned } from "../damage/pick.ts";

type Cells = Readonly<Record<string, string>>;

/** Row and sheet that a contradiction is put into. */
interface Place {
  readonly cells: Cells;
  readonly row: SheetRow;
  readonly sheet: GroundSheet;
  readonly ground: Ground;
}

/**
 * A kind that changes some cells of one row of a table, so that they contradict others.
 *
 * @param change the new cells; `undefined` where the row does not fit
 */
function contradiction(
  name: string,
  does: string,
  tables: readonly string[],
  change: (place: Place) => Cells | undefined,
): Kind {
  return {
    ...caught,
    name,
    does,
    level: "cell",
    damage: (sheet, random, ground) => {
      if (!tables.includes(sheet.table.name)) return undefined;
      for (const row of turned(random, sheet.rows)) {
        const changed = change({ cells: row.cells, row, sheet, ground });
        if (changed === undefined) continue;
        const [column] = Object.keys(changed);
        const was = row.cells[column!] ?? "";
        const now = changed[column!]!;
        if (was === now) continue;
        return {
          file: sheet.file.path,
          lines: [row.line],
          words: [was, now],
          shows: `${column}: ${JSON.stringify(was)} -> ${JSON.stringify(now)}`,
          changes: [withCells(sheet, row, changed)],
        };
      }
      return undefined;
    },
  };
}

const fullYear = /\b(19|20)\d\d\b/;

function yearOf(text: string): number | undefined {
  const found = text.match(fullYear);
  return found ? Number(found[0]) : undefined;
}

/** A date years away from another; `undefined` where that has no year. */
function away(text: string | undefined, years: number): string | undefined {
  const year = yearOf(text ?? "");
  return year === undefined ? undefined : `${year + years}`;
}

/** Changes a cell, where there is something to change it to. */
function only(column: string, text: string | undefined): Cells | undefined {
  return text === undefined ? undefined : { [column]: text };
}

/** The clean row of the treaty: a correction may have set another end than the sheet has. */
const treaty = ({ cells, ground }: Place) =>
  ground.cleaned.tables.find(({ table }) => table.name === "treaties")?.rows
    .find((row) => row["treaty_id"] === cells["treaty_id"]);

/** Kinds of contradiction between cells of a row, or with another row. */
export const ruleKinds: readonly Kind[] = [
  contradiction(
    "end before its beginning",
    "of a treaty",
    ["treaties"],
    ({ cells }) =>
      cells["ended_as_written"]
        ? only("ended_as_written", away(cells["signed_as_written"], -1))
        : undefined,
  ),
  contradiction(
    "end of a link before its beginning",
    "of a linkage",
    ["linkages"],
    ({ cells }) => only("ended_as_written", away(cells["established_as_written"], -1)),
  ),
  contradiction(
    "window that closes before it opens",
    "of an episode",
    ["episodes"],
    ({ cells }) => only("closes", away(cells["opens"], -1)),
  ),
  contradiction(
    "in force before its signature",
    "of a treaty",
    ["treaties"],
    ({ cells }) =>
      cells["form"] === "unilateral"
        ? undefined
        : only("in_force_as_written", away(cells["signed_as_written"], -1)),
  ),
  contradiction(
    "party before the signature",
    "it joins a year before",
    ["treaty_parties"],
    (place) => only("from_as_written", away(treaty(place)?.["signed"], -1)),
  ),
  contradiction("party after the end", "it leaves a year after", ["treaty_parties"], (place) => {
    const its = treaty(place);
    return its?.["end_mode"] === "lapsed" || !its?.["ended"]
      ? undefined
      : only("to_as_written", away(its["ended"], 1));
  }),
  contradiction(
    "end without a mode",
    "it ended and is said to be in force",
    ["treaties"],
    ({ cells }) => cells["ended_as_written"] ? { end_mode: "in force" } : undefined,
  ),
  contradiction(
    "terminated without a date",
    "the date of the end is gone",
    ["treaties"],
    ({ cells }) => cells["ended_as_written"] ? undefined : { end_mode: "terminated" },
  ),
  contradiction(
    "form against the number of parties",
    "bilateral with three or more",
    ["treaties"],
    ({ cells }) => {
      const parties = (cells["parties_as_written"] ?? "").split(";").filter((each) => each !== "");
      if (parties.length < 2) return undefined;
      return { form: parties.length === 2 ? "multilateral" : "bilateral" };
    },
  ),
  contradiction("United States as the ally", "of a link with itself", ["linkages"], () => ({
    ally_as_written: "United States",
  })),
  contradiction(
    "ally not among the parties",
    "of a link",
    ["linkages"],
    ({ cells }) =>
      cells["parties_as_written"] && cells["form"] === "bilateral" &&
        cells["ally_as_written"] !== "Canada"
        ? { parties_as_written: "United States;Canada" }
        : undefined,
  ),
  contradiction(
    "final word before the opening",
    "dated years before",
    ["positions"],
    ({ cells, sheet }) => {
      if (cells["stage"] !== "final") return undefined;
      const opening = sheet.rows.find((row) =>
        row.cells["stage"] === "opening" &&
        ["episode", "issue", "actor_as_written"].every((name) => row.cells[name] === cells[name]) &&
        yearOf(row.cells["date_as_written"] ?? "") !== undefined
      );
      return opening && only("date_as_written", away(opening.cells["date_as_written"], -2));
    },
  ),
  contradiction("speaker who is on no side", "a state that is in the talks nowhere", [
    "positions",
    "preferences",
  ], () => ({
    actor_as_written: "Brazil",
  })),
  contradiction(
    "rank against intensity",
    "the form of first rank worth least",
    ["preferences"],
    ({ cells, sheet }) => {
      const word = sheet.rows.filter((row) =>
        ["episode", "actor_as_written", "date_as_written", "source"]
          .every((name) => row.cells[name] === cells[name])
      );
      const worst = Math.max(...word.map((row) => Number(row.cells["rank"])));
      const least = Math.min(
        ...word.filter((row) => Number(row.cells["rank"]) === worst)
          .map((row) => Number(row.cells["intensity"])),
      );
      return cells["rank"] === "1" && worst > 1 && least > 0 ? { intensity: "0" } : undefined;
    },
  ),
  contradiction(
    "episode that carries itself on",
    "ballots counted with its own",
    ["episodes"],
    ({ cells }) => ({
      ballots_with: cells["episode"]!,
    }),
  ),
  contradiction(
    "issue that carries itself on",
    "a talk continued by itself",
    ["issue_types"],
    ({ cells }) => ({
      carries_on: `${cells["episode"]}/${cells["issue"]}`,
    }),
  ),
  contradiction(
    "treaty that is its own parent",
    "a chain that is a circle",
    ["commitments"],
    ({ cells }) => cells["same_as"] ? undefined : { parent: cells["treaty_id"]! },
  ),
  contradiction(
    "treaty that succeeds itself",
    "a chain that is a circle",
    ["commitments"],
    ({ cells }) => cells["same_as"] ? undefined : { successor: cells["treaty_id"]! },
  ),
  contradiction(
    "armed-attack class without a promise",
    "the clause is gone",
    ["treaties"],
    (place) => {
      const judged = place.ground.sheets.filter(({ table }) => table.name === "commitments")
        .flatMap(({ rows }) => rows).find(({ cells }) =>
          cells["treaty_id"] === place.cells["treaty_id"]
        );
      return judged?.cells["class"] === "A" ? { defense_wording: "none" } : undefined;
    },
  ),
  contradiction(
    "shock far from its event",
    "ten years later",
    ["shocks"],
    ({ cells }) => only("date", away(cells["date"], 10)),
  ),
  contradiction(
    "shock to the United States",
    "which is no ally of itself",
    ["shocks"],
    ({ cells }) => cells["ally"] === "USA" ? undefined : { ally: "USA" },
  ),
  contradiction(
    "date after the sheets' end",
    "a link that begins in the future",
    ["linkages"],
    ({ cells }) => cells["ended_as_written"] ? undefined : { established_as_written: "2031" },
  ),
];
