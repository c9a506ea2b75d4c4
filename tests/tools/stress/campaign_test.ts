import { assert, assertEquals } from "@std/assert";
import { readRawFolder } from "../../../pipeline/clean/raw_folder.ts";
import { campaign } from "../../../pipeline/tools/stress/campaign/campaign.ts";
import { isSound } from "../../../pipeline/tools/stress/campaign/outcome.ts";
import { groundOf } from "../../../pipeline/tools/stress/damage/ground.ts";
import { allKinds } from "../../../pipeline/tools/stress/kinds/all_kinds.ts";

const ground = groundOf(await readRawFolder());

Deno.test("no damage of a kind that must be caught is silent, told elsewhere or ends the program", () => {
  const lots = campaign(ground, allKinds, 1, 9);
  const tried = [];
  // One round: every kind once, as far as the seed finds a place for it.
  while (tried.length < 0.9 * allKinds.length) tried.push(...lots.next().value);
  assertEquals(
    tried.filter(({ kind, outcome }) => !isSound(kind, outcome))
      .map(({ kind, outcome, damage }) => [kind.name, outcome, damage.file, damage.shows]),
    [],
  );
  const told = tried.filter(({ kind }) => kind.expects === "caught");
  const inPlace = told.filter(({ outcome }) => outcome === "in place" || outcome === "pointed at");
  assert(inPlace.length > 0.95 * told.length, "hardly a damage is told of with its file and line");
});

Deno.test("the same seed damages the same places, another seed others", () => {
  const few = allKinds.filter(({ name }) => /deleted|renamed to|header only/.test(name));
  const shown = (seed: number) =>
    campaign(ground, few, 1, seed).next().value.map(({ damage }) => damage.shows).sort();
  assertEquals(shown(5), shown(5));
  assert(shown(5).join() !== shown(6).join());
});
