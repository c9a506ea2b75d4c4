import { assert, assertEquals } from "@std/assert";

// The example of CONTRIBUTING.md is worked on rows of the sheets: where they change, so must it.
Deno.test("the rows that the worked examples show stand in the sheets", async () => {
  const page = await Deno.readTextFile("CONTRIBUTING.md");
  const shown = [...page.matchAll(/```csv\n\s*(.+)\n\s*```/g)].map(([, row]) => row!);
  assertEquals(shown.length, 4);
  const names = ["japan/sources", "japan/positions", "crosswalks/actors", "corrections"];
  for (const [at, name] of names.entries()) {
    const sheet = await Deno.readTextFile(`data-raw/${name}.csv`);
    assert(sheet.split("\n").includes(shown[at]!), `${name} has no row ${shown[at]}`);
  }
});

Deno.test("the figure of the worked example begins at its position", async () => {
  const figure = await Deno.readTextFile("figures/openings_to_outcome.csv");
  const [header, ...lines] = figure.split("\n").map((line) => line.split(","));
  const [issue, opening] = ["issue", "ally_opening"].map((name) => header!.indexOf(name));
  const line = lines.find((cells) => cells[1] === "JPN-1951" && cells[issue!] === "command_text");
  assertEquals(line?.[opening!], "5");
});
