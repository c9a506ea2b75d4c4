/**
 * Sections "Description of programs/code" and "Instructions to Replicators".
 *
 * @module
 */
import { pinnedDeno } from "../../base/commands/least_deno.ts";
import type { ReadmeMaterial } from "./material.ts";
import { stagesOf } from "./stages.ts";

/** The main scripts, what each does, and where the rest stands. */
export function programsText(material: ReadmeMaterial): string {
  const stages = stagesOf(material);
  const list = stages.length === 0 ? ["- `deno.json` names no stage."] : stages
    .map(({ name, program, does }) => `- \`${program}\` (task \`${name}\`): ${does}`);
  return [
    "Each main script below is a task of `deno.json` with permissions of its own: it can read only " +
    "what comes before it and write only its own folder; it has no access to the network, the " +
    "environment or other programs.",
    list.join("\n"),
    "Folders of `pipeline/` that no task bears the name of hold what the scripts share: `base/` " +
    "(dates, sheets, words, random numbers), `tables/` (the description of every table, once), " +
    "`measures/` (bargaining, social choice, organisations, networks, survival), `stages/` (how a " +
    "stage writes), `codebook/`, and `tools/` (commands for people: check, trace, verify, diff and " +
    "others). `tests/` mirrors them. Which folder does what and why, `docs/architecture.md` says; " +
    "what the numbers mean, `docs/methods.md`.",
    "In the archive the programs stand as one text, `offline/source.txtar`; `node offline/run.mjs " +
    "unpack` restores them to their places. Lines below are those of the restored files.",
  ].join("\n\n");
}

/** Where a run tells whether it came out as published: the archive lists every output. */
const readLine = "Read the line that begins with `archive`: where it ends with `outputs as they " +
  "stood`, every output equals the published one.";

/** The two ways to run everything, as short lists. */
export function instructionsText({ version }: Pick<ReadmeMaterial, "version">): string {
  return [
    "With a network, by Node.js and its `npx` (with Deno installed, write `deno` for " +
    `\`npx deno@${pinnedDeno}\`):`,
    [
      `1. Unpack \`hub-and-spokes-${version}.zip\` and open a terminal in its folder.`,
      "2. Run `node offline/run.mjs unpack`, which restores the programs.",
      `3. Run \`npx deno@${pinnedDeno} task reproduce\`.`,
      `4. ${readLine}`,
    ].join("\n"),
    "Without a network, and without installing anything:",
    [
      "1. Unpack the archive and open a terminal in its folder.",
      "2. Run `node offline/run.mjs reproduce` (Node.js 20 or later), or " +
      "`deno run --no-config --allow-read --allow-run offline/run.mjs reproduce`.",
      `3. ${readLine}`,
    ].join("\n"),
  ].join("\n\n");
}

/** What the run does, what changes nothing, and how to check more. */
export function instructionDetails(): string {
  return [
    "- Nothing is downloaded, edited or filled in by hand: all data are in the package.",
    "- A run writes to `data-clean/`, `figures/`, `replication/` and the numbers of `README.md` and " +
    "`docs/`; it leaves `data-raw/` as it is. It can be repeated; equal outputs are not rewritten.",
    "- Single stages are tasks of their own (`deno task findings`); each runs those before it. " +
    "Those that do not need each other run side by side, and their order is no matter.",
    "- `deno task verify` re-runs everything in a fresh folder and checks digests, keys, citations " +
    "and the record of cleaning; `sha256sum -c replication/MANIFEST-sha256.txt` checks the files " +
    "without running anything.",
    "- `replication/site/index.html` opens the review site, without installing anything: follow " +
    "each number to its document and recode cells. Every run builds it anew, with the scripts in " +
    "`replication/site/assets/`, which are programs: keep them where you remove outputs.",
    '- `deno task trace number "<number>"` leads from a number on a page to the cells that it is ' +
    "made of; `deno task trace <table> <row> <column>` from a cell to file, line and source.",
  ].join("\n");
}
