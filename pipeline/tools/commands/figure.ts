/**
 * `deno task figure <id>`: one figure for a journal, in its width, as SVG, PNG or PDF. Writes to the
 * folder `journal` and changes nothing else.
 *
 * @module
 */
import { replaceFile } from "../../base/files/replace_file.ts";
import { runCommand } from "../../base/commands/run_command.ts";
import { describeCommand, flag, type Given, option } from "../../base/commands/words.ts";
import { refuseName } from "../../base/problems/answer.ts";
import { refuse } from "../../base/problems/ask.ts";
import { say } from "../../base/problems/say.ts";
import { fixed } from "../../base/words/numbers.ts";
import { figures, robustnessFigures } from "../../figures/all.ts";
import { drawnFigure } from "../../figures/draw/figure.ts";
import { requireStages } from "../../stages/stage_files.ts";
import { findingsStage, robustnessStage, summariseStage } from "../../stages/stages.ts";
import { tableReader } from "../../stages/table_reader.ts";
import { figureIds } from "../journal/figure_ids.ts";
import { formats, type JournalFigure, journalFigure } from "../journal/journal_figure.ts";
import { formatsIn, inchesIn, pointsIn } from "../journal/sizes.ts";

/** Folder of the figures: no stage writes or reads it. */
const folder = "journal";

/** Width in inches for which every figure is drawn. */
const drawnWidth = 6.5;

const options = {
  width: option(
    "size",
    `width in print, such as 3.5in or 89mm; ${drawnWidth}in without it`,
    "a width from 1in to 20in, such as 3.5in, 89mm or 8.9cm",
    inchesIn,
  ),
  format: option(
    "list",
    `kinds of file; ${formats.join(",")} without it`,
    `some of ${formats.join(", ")}, with commas between them`,
    formatsIn,
  ),
  "no-title": flag("leaves out the title, for journals that print it themselves"),
  "font-size": option(
    "points",
    "size of the plain words in print",
    "points from 3 to 30, such as 9",
    pointsIn,
  ),
};

const command = describeCommand("figure", "Makes one figure for a journal", {
  words: [{ name: "id", says: "name of the figure, as in figures/README.md" }],
  options,
});

async function run({ words, options: asked }: Given<typeof options>): Promise<void> {
  const id = words[0]!;
  const make = figureIds(figures).get(id);
  if (make === undefined) {
    const known = [...figureIds(figures).keys()];
    return refuse(refuseName("Cannot make the figure", id, known.join(" · "), known).refused);
  }
  await requireStages(
    summariseStage,
    findingsStage,
    ...(robustnessFigures.includes(make) ? [robustnessStage] : []),
  );
  const { width = drawnWidth, "font-size": fontSize } = asked;
  const figure = await journalFigure(drawnFigure(make, tableReader().read), {
    width,
    formats: asked.format ?? formats,
    hasTitle: !asked["no-title"],
    ...(fontSize === undefined ? {} : { fontSize }),
  });
  await Deno.mkdir(folder, { recursive: true });
  for (const [format, content] of figure.files) {
    const path = `${folder}/${id}.${format}`;
    await replaceFile(path, content);
    say(`${path}: ${width} in wide`);
  }
  const note = roomNote(figure, fontSize);
  if (note !== "") say(note);
}

/** That words are too large for their places, where somebody asked for their size. */
function roomNote({ covered, ownSize }: JournalFigure, fontSize: number | undefined): string {
  if (fontSize === undefined || covered.length === 0) return "";
  const count = covered.length === 1 ? "1 text has" : `${covered.length} texts have`;
  return `Note: at ${fontSize} points ${count} no room, such as ${JSON.stringify(covered[0])}; ` +
    `the figure is drawn for ${fixed(ownSize, 1)} points in this width`;
}

/** Runs the command with the words that follow its name. */
export async function main(words: readonly string[] = Deno.args): Promise<void> {
  await runCommand(command, run, words);
}

if (import.meta.main) await main();
