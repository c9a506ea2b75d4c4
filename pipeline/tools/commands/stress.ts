/**
 * `deno task stress [--damages n] [--minutes n] [--seed n] [--write]`: damages the raw sheets in
 * memory, in many kinds, and tells what a check says of each.
 *
 * @module
 */
import { runCommand } from "../../base/commands/run_command.ts";
import {
  describeCommand,
  flag,
  type Given,
  option,
  wholeNumber,
} from "../../base/commands/words.ts";
import { complain, say } from "../../base/problems/say.ts";
import { problemText } from "../../base/problems/print.ts";
import { refuse } from "../../base/problems/ask.ts";
import { readRawFolder } from "../../clean/raw_folder.ts";
import { campaign } from "../stress/campaign/campaign.ts";
import { isSound } from "../stress/campaign/outcome.ts";
import { count, reportText, type Tally } from "../stress/campaign/report.ts";
import type { Tried } from "../stress/campaign/settle.ts";
import { groundOf } from "../stress/damage/ground.ts";
import { allKinds, chapters } from "../stress/kinds/all_kinds.ts";

const pagePath = "docs/robustness-of-input.md";
const defaultDamages = 2_000;
/** How often each kind is tried in a round: where there are many damages, together in few checks. */
const timesOf = (damages: number) => damages < 1_000 ? 1 : 6;

const command = describeCommand(
  "stress",
  "Damages the raw sheets in memory, in many kinds, and tells what a check says of each",
  {
    options: {
      damages: option(
        "n",
        `how many damages are tried; ${defaultDamages} without it, unless minutes are given`,
        "a whole number",
        wholeNumber,
      ),
      minutes: option("n", "for how long they are tried", "a whole number", wholeNumber),
      seed: option(
        "n",
        "where and how they are placed; 1 without it",
        "a whole number",
        wholeNumber,
      ),
      write: flag(`puts the report into ${pagePath}`),
    },
  },
);

async function run({ options }: Given<typeof command.options>): Promise<void> {
  const { minutes, seed = 1 } = options;
  const most = options.damages ?? (minutes === undefined ? defaultDamages : Infinity);
  const ground = groundOf(await readRawFolder());
  const { problems } = ground.cleaned;
  if (problems.length > 0) refuse(problemText(problems));
  const until = performance.now() + (minutes ?? Infinity) * 60_000;
  const tally: Tally = new Map();
  const unsound = new Map<string, Tried>();
  let tried = 0;
  let [begun, slowest] = [performance.now(), 0];
  for (const some of campaign(ground, allKinds, timesOf(most), seed)) {
    count(tally, some);
    tried += some.length;
    for (const one of some) {
      if (isSound(one.kind, one.outcome)) continue;
      const { kind, outcome, damage: { file, lines, shows }, fault = "" } = one;
      complain(`${outcome}: ${kind.name}: ${file}:${lines[0] ?? ""} ${shows} ${fault}`);
      unsound.set(`${kind.name} ${outcome}`, one);
    }
    const now = performance.now();
    [begun, slowest] = [now, Math.max(slowest, now - begun)];
    if (tried >= most || now > until) break;
  }
  const text = reportText({ seed, tally, unsound: [...unsound.values()] }, chapters);
  if (options.write) await Deno.writeTextFile(pagePath, text);
  else say(text);
  say(`Tried ${tried} damages; the slowest lot took ${Math.ceil(slowest / 1000)} s`);
  if (unsound.size > 0) Deno.exit(1);
}

/** Runs the command with the words that follow its name. */
export async function main(words: readonly string[] = Deno.args): Promise<void> {
  await runCommand(command, run, words);
}

if (import.meta.main) await main();
