import { assert, assertEquals } from "@std/assert";
import { type DataRow, wholeCaption } from "../../pipeline/figures/figure.ts";
import { openingsToOutcome } from "../../pipeline/figures/openings_to_outcome.ts";
import { readSummary, tablePath } from "../../pipeline/figures/read_summary.ts";
import { median } from "../../pipeline/inference/median.ts";

const real = (name: string) =>
  readSummary(Deno.readTextFileSync(new URL(`../../${tablePath(name)}`, import.meta.url)));
const keyOf = (row: DataRow) => `${row["episode"]}/${row["issue"]}`;
const contested = () => real("findings/concessions").filter(({ status }) => status === "contested");

/** A contested issue between a US opening of 20 and an allies' opening of 60. */
const issue = (episode: string, name: string, cells: DataRow = {}): DataRow => ({
  family: "one",
  episode,
  issue: name,
  us_opening: 20,
  ally_opening: 60,
  outcome: 20,
  reference_point: 0,
  status: "contested",
  nearness: -1,
  ahead: "us",
  evidence: "read",
  ...cells,
});
const opening = (episode: string, name: string, state: string, cells: DataRow = {}): DataRow => ({
  episode,
  issue: name,
  state,
  side: "ally",
  opening: 60,
  stage: "opening",
  evidence: "read",
  reported: false,
  ...cells,
});
const madeOf = (concessions: readonly DataRow[], openings: readonly DataRow[] = []) =>
  openingsToOutcome((name) =>
    name === "findings/concessions"
      ? concessions
      : name === "findings/openings"
      ? openings
      : [{ state: "THA", name: "Thailand (before 1939 Siam)" }]
  );

Deno.test("the title counts who was ahead and who held exactly to its opening", () => {
  const to = (outcome: number, nearness: number, ahead: string) => ({ outcome, nearness, ahead });
  const { title } = madeOf([
    issue("A-1951", "a"),
    issue("A-1951", "b", to(60, 1, "ally")),
    issue("A-1951", "c", to(50, 0.5, "ally")),
    issue("A-1951", "d", to(60, 1, "ally")),
    issue("A-1951", "e", to(40, 0, "even")),
  ]);
  assertEquals(
    title,
    "Of 5 contested issues 1 ended nearer to the US opening, 3 nearer to the allies’ and 1 " +
      "halfway; 1 ended exactly where the United States opened, 2 where the allies did",
  );
});

Deno.test("agreed and one-sided issues are counted in the caption and not drawn", () => {
  const { rows, caption: below } = madeOf([
    issue("A-1951", "drawn"),
    issue("A-1951", "near", { status: "agreed" }),
    issue("A-1951", "no-us", { status: "no US opening" }),
    issue("A-1951", "no-ally", { status: "no ally opening" }),
  ]);
  assertEquals(rows.map((row) => row["issue"]), ["drawn"]);
  assert(
    wholeCaption(below).includes(
      "Left out are 1 issues whose openings lie closer together and 2 on",
    ),
  );
});

Deno.test("families and episodes stand by year, issues by nearness to the allies", () => {
  const { rows } = madeOf([
    issue("LATE-1960", "x", { family: "a-late" }),
    issue("MIDDLE-1954", "lost", { family: "z-early" }),
    issue("MIDDLE-1954", "won", { family: "z-early", nearness: 1, ahead: "ally" }),
    issue("ZERO-1949", "x", { family: "z-early" }),
  ]);
  assertEquals(rows.map(keyOf), [
    "ZERO-1949/x",
    "MIDDLE-1954/won",
    "MIDDLE-1954/lost",
    "LATE-1960/x",
  ]);
  assertEquals(rows.map(({ first }) => first), [true, true, false, true]);
});

Deno.test("a row takes the weakest grade of the allies' openings, and the heading its allies", () => {
  const { rows, caption: below } = madeOf([issue("A-1951", "a"), issue("A-1951", "b")], [
    opening("A-1951", "a", "THA", { evidence: "cited", stage: "middle" }),
    opening("A-1951", "a", "AAA", { evidence: "known", reported: true }),
    opening("A-1951", "a", "USA", { side: "us" }),
    opening("A-1951", "b", "GBR", { side: "other", evidence: "known" }),
  ]);
  assertEquals(rows.map((row) => row["ally_evidence"]), ["known", "read"]);
  assertEquals(rows.map((row) => row["us_evidence"]), ["read", "read"]);
  assertEquals(rows.map(({ allies }) => allies), ["AAA THA", "AAA THA"]);
  assert(wholeCaption(below).includes("Allies: AAA AAA, THA Thailand."), wholeCaption(below));
  assert(
    wholeCaption(below).includes("1 of the 3 openings come from a later stage"),
    wholeCaption(below),
  );
  assert(wholeCaption(below).includes("and 1 are told by"), wholeCaption(below));
});

Deno.test("an outcome counts as outside both openings only beyond them", () => {
  const outcomes = [20, 40, 60, 10, 70, 0];
  const { caption: below } = madeOf(
    outcomes.map((outcome, at) => issue("A-1951", `${at}`, { outcome })),
  );
  assert(
    wholeCaption(below).includes("In 3 issues a thin line leads to an outcome outside both"),
    wholeCaption(below),
  );
  assert(
    wholeCaption(below).includes("; 1 outcomes are the reference point itself"),
    wholeCaption(below),
  );
});

Deno.test("the plotted rows are the contested issues of the table, number for number", () => {
  const numbers = (row: DataRow) =>
    ["us_opening", "ally_opening", "outcome", "reference_point", "nearness", "ahead", "evidence"]
      .map((column) => row[column]);
  const { rows, title } = openingsToOutcome(real);
  const expected = new Map(contested().map((row) => [keyOf(row), numbers(row)]));
  assertEquals(rows.length, expected.size);
  for (const row of rows) assertEquals(numbers(row), expected.get(keyOf(row)), keyOf(row));
  assert(title.startsWith(`Of ${expected.size} contested issues `), title);
});

Deno.test("the allies' opening of every plotted row is the median of the allies' openings", () => {
  const allies = Map.groupBy(
    real("findings/openings").filter(({ side }) => side === "ally"),
    keyOf,
  );
  for (const row of openingsToOutcome(real).rows) {
    const values = allies.get(keyOf(row))!.map((line) => Number(line["opening"]));
    assertEquals(row["ally_opening"], median(Float64Array.from(values)), keyOf(row));
  }
});

Deno.test("the allies that the page names are those with an opening on a drawn issue", () => {
  const drawn = new Set(contested().map(keyOf));
  const allies = real("findings/openings").filter((row) =>
    row["side"] === "ally" && drawn.has(keyOf(row))
  );
  const { rows } = openingsToOutcome(real);
  for (const row of rows) {
    const inEpisode = allies.filter(({ episode }) => episode === row["episode"]);
    assertEquals(row["allies"], [...new Set(inEpisode.map(({ state }) => state))].sort().join(" "));
  }
});

Deno.test("no two rows of a column touch, and the columns are nearly as long", () => {
  const { rows } = openingsToOutcome(real);
  const columns = [1, 2].map((column) =>
    rows.filter((row) => row["column"] === column).map(({ line, first }) => ({
      line: Number(line),
      first,
    }))
  );
  const longest = Math.max(...[...Map.groupBy(rows, ({ episode }) => episode).values()]
    .map(({ length }) => length));
  for (const lines of columns) {
    assertEquals(lines[0], { line: 1, first: true });
    lines.slice(1).forEach(({ line, first }, at) =>
      assert(line - lines[at]!.line >= (first ? 2 : 1), `${line}`)
    );
  }
  const [one, two] = columns.map((lines) => lines.at(-1)!.line) as [number, number];
  assert(Math.abs(one - two) <= longest + 2, `${one} ${two}`);
});

Deno.test("the alt text tells who was ahead in every episode", () => {
  const { alt } = openingsToOutcome(real);
  for (const [episode, rows] of Map.groupBy(contested(), (row) => row["episode"])) {
    const counts = ["us", "ally", "even"].map((side) =>
      rows.filter(({ ahead }) => ahead === side).length
    );
    assert(alt.includes(`${episode} ${counts.join("/")}`), `${episode}: ${alt}`);
  }
});
