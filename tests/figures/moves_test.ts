import { assert, assertEquals } from "@std/assert";
import { moves } from "../../pipeline/figures/moves/figure.ts";
import { fewestFamilies, type MovesRow } from "../../pipeline/figures/moves/rows.ts";
import type { DataRow, Figure } from "../../pipeline/figures/draw/figure.ts";
import { readerOf, realTable } from "../fixtures/real_tables.ts";
import { drawn, like } from "./drawn.ts";
import { wholeCaption } from "./whole_caption.ts";

/** What a type of issue gives by the earliest word. */
const type = (name: string, share: number, cells: DataRow = {}) => ({
  reading: "earliest",
  type: name,
  concession_from: 10,
  contested: 8,
  families: fewestFamilies,
  missing: 2,
  us_conceded: 8 * share,
  us_conceded_share: share,
  us_conceded_low: share - 0.1,
  us_conceded_high: share + 0.1,
  us_conceded_least: 0.8 * share,
  us_conceded_most: 0.8 * share + 0.2,
  mean_us_move: 10,
  mean_us_move_low: 5,
  mean_us_move_high: 15,
  mean_ally_move: 20,
  mean_ally_move_low: 15,
  mean_ally_move_high: 25,
  episodes: 6,
  episodes_with_concession: 4,
  ...cells,
});

/** Moves on a contested issue. */
const move = (name: string, us: number, ally: number, cells: DataRow = {}) => ({
  reading: "earliest",
  episode: "E",
  issue: `${us}`,
  type: name,
  status: "contested",
  us_move: us,
  ally_move: ally,
  evidence: "read",
  ...cells,
});

const madeOf = (
  types: readonly DataRow[],
  lines: readonly DataRow[] = [move("scope", 10, 20)],
  verdicts: Readonly<Record<string, string>> = {},
): Figure =>
  moves(
    readerOf((name) =>
      name === "findings/moves_by_type"
        ? types
        : name === "findings/moves"
        ? lines
        : name === "findings/findings"
        ? Object.entries(verdicts).map(([finding, verdict]) => ({ finding, verdict }))
        : []
    ),
  );

const rowsOf = ({ rows }: Figure) => rows as readonly MovesRow[];
const coded = (share: number) => type("all", share, { reading: "coded" });

Deno.test("the whole comes first, then types from the largest share, ties by issues", () => {
  const figure = madeOf([
    type("scope", 0.5),
    type("duration", 0.75),
    type("strength", 0.5, { contested: 9 }),
    type("other", 0, { contested: 0, us_conceded_share: null }),
    type("all", 0.25),
    type("all", 1, { concession_from: 5 }),
  ]);
  assertEquals([...new Set(rowsOf(figure).map(({ type }) => type))], [
    "all",
    "duration",
    "strength",
    "scope",
  ]);
});

Deno.test("a type has its issues, the mean moves of both sides and a share by each reading", () => {
  const figure = madeOf(
    [type("scope", 0.5), type("scope", 0.75, { reading: "coded" })],
    [
      move("scope", 10, 20),
      move("scope", -5, 40, { evidence: "cited" }),
      move("scope", 1, 2, { status: "agreed" }),
      move("scope", 3, 4, { reading: "coded" }),
      move("strength", 5, 6),
    ],
  );
  assertEquals(
    rowsOf(figure).map(({ shows, side, reading, value }) => [shows, side, reading, value]),
    [
      ["move", "us", "earliest", 10],
      ["move", "ally", "earliest", 20],
      ["move", "us", "earliest", -5],
      ["move", "ally", "earliest", 40],
      ["mean move", "us", "earliest", 10],
      ["mean move", "ally", "earliest", 20],
      ["share", "us", "earliest", 0.5],
      ["share", "us", "coded", 0.75],
    ],
  );
  assert(wholeCaption(figure.caption).includes("(1 of 2)"), figure.caption.reading);
});

Deno.test("a reading without a contested issue of a type has no share", () => {
  const none = type("scope", 0, { reading: "coded", contested: 0, us_conceded_share: null });
  const shares = rowsOf(madeOf([type("scope", 0.5), none])).filter(({ shows }) =>
    shows === "share"
  );
  assertEquals(shares.map(({ reading }) => reading), ["earliest"]);
});

Deno.test("fewer families than reject anything leave no interval, and are counted", () => {
  const figure = madeOf([
    type("scope", 0.5),
    type("strength", 0.5, { families: fewestFamilies - 1 }),
  ]);
  const bare = rowsOf(figure).filter(({ shows, low }) => shows !== "move" && low === null);
  assertEquals(new Set(bare.map(({ type }) => type)), new Set(["strength"]));
  assert(figure.caption.leftOut?.includes("No interval of 1 type:"), figure.caption.leftOut);
});

Deno.test("the title goes by the verdicts, and names a share once where readings agree", () => {
  const title = (conceded: string, more: string, byCoded = 0.5) =>
    madeOf([type("all", 0.25), coded(byCoded)], undefined, {
      "us-conceded": conceded,
      "us-moved-more": more,
    }).title;
  assertEquals(
    title("between", "contradicted"),
    "The United States made a concession on 25% or 50% of contested issues, by how openings are " +
      "read, and the allies moved further",
  );
  assertEquals(
    title("contradicted", "cannot tell", 0.25),
    "The United States made a concession on a third of contested issues at most (25%)",
  );
  assert(
    title("supported", "supported").endsWith("(25% or 50%), and moved further than the allies"),
  );
  assert(title("cannot tell", "between").startsWith("Too few issues tell"));
  assert(madeOf([type("all", 0.25)]).title.startsWith("Too few"));
});

Deno.test("the caption gives what is missing and the worst cases of the whole", () => {
  const { leftOut, caution } = madeOf([type("all", 0.5), coded(0.25)]).caption;
  assert(leftOut?.includes("2 by the earliest word, 2 by words coded"), leftOut);
  assert(leftOut?.includes("40% to 60% or 20% to 40%"), leftOut);
  assert(caution?.includes("4 of 6 negotiations saw at least one US concession"), caution);
});

Deno.test("squares are American and circles allied, hollow where not read or by the other reading", async () => {
  const picture = await drawn(madeOf(
    [type("scope", 0.5), type("scope", 0.25, { reading: "coded" })],
    [move("scope", 10, 20), move("scope", -5, 40, { evidence: "cited" })],
  ));
  const marks = like(picture.marks, { kind: "symbol", role: "mark" });
  const count = (shape: string, hollow: boolean) =>
    marks.filter((mark) => mark.shape === shape && (mark.fill === "#ffffff") === hollow).length;
  // Filled squares: an issue, the mean and the share; one of the key for each size.
  assertEquals([count("square", false), count("square", true)], [3 + 2, 2 + 2]);
  // Circles: two issues and the mean; one of the key.
  assertEquals([count("circle", false), count("circle", true)], [2 + 1, 1]);
});

Deno.test("every plotted number stands in the tables", () => {
  const { rows } = moves(readerOf(realTable));
  const issues = realTable("findings/moves").filter((line) =>
    line["reading"] === "earliest" && line["status"] === "contested"
  );
  const types = realTable("findings/moves_by_type").filter((line) =>
    line["concession_from"] === 10
  );
  const single = rows.filter((row) => row["shows"] === "move");
  assertEquals(single.length, 2 * issues.length);
  for (const row of single) {
    const line = issues.find(({ episode, issue }) =>
      episode === row["episode"] && issue === row["issue"]
    )!;
    assertEquals(row["value"], line[`${row["side"]}_move`]);
  }
  for (const row of rows.filter((row) => row["shows"] !== "move")) {
    const line = types.find(({ reading, type }) =>
      reading === row["reading"] && type === row["type"]
    )!;
    const column = row["shows"] === "share" ? "us_conceded_share" : `mean_${row["side"]}_move`;
    assertEquals(row["value"], line[column]);
    if (row["low"] !== null) {
      const ends = column.replace("_share", "");
      assertEquals([row["low"], row["high"]], [line[`${ends}_low`], line[`${ends}_high`]]);
    }
  }
});
