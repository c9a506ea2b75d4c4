import { assert, assertEquals } from "@std/assert";
import { seeded } from "../../../pipeline/base/inference/random.ts";
import { readRawFolder } from "../../../pipeline/clean/raw_folder.ts";
import { damagedFolder } from "../../../pipeline/tools/stress/campaign/damaged_folder.ts";
import type { Damage } from "../../../pipeline/tools/stress/damage/damage.ts";
import { groundOf } from "../../../pipeline/tools/stress/damage/ground.ts";
import { allKinds } from "../../../pipeline/tools/stress/kinds/all_kinds.ts";

const ground = groundOf(await readRawFolder());

Deno.test("there are many kinds, each of a name of its own, and each that need not be caught says why", () => {
  assert(allKinds.length >= 100);
  const names = allKinds.map(({ name }) => name);
  assertEquals(names.length, new Set(names).size);
  for (const kind of allKinds) {
    assert(kind.does !== "");
    if (kind.expects !== "caught") assert(kind.reason.length > 20, kind.name);
  }
  const uncaught = allKinds.filter(({ expects }) => expects !== "caught");
  assert(uncaught.length < allKinds.length / 4, "most kinds must be caught");
});

for (const kind of allKinds) {
  Deno.test(`a damage changes what it says and nothing else: ${kind.name}`, () => {
    const random = seeded(4);
    const damages: Damage[] = [];
    for (const sheet of ground.sheets) {
      const damage = damages.length < 3 && kind.damage(sheet, random, ground);
      if (damage) damages.push(damage);
    }
    assert(damages.length > 0, "no sheet of today has what it damages");
    for (const damage of damages) {
      const damaged = damagedFolder(ground.folder, [damage]);
      const before = new Map(ground.folder.sheets.map(({ path, bytes }) => [path, bytes]));
      const after = new Map(damaged.sheets.map(({ path, bytes }) => [path, bytes]));
      const others = new Set(ground.folder.others.map(({ path }) => path));
      const changed = [
        ...[...new Set([...before.keys(), ...after.keys()])]
          .filter((path) => !sameBytes(before.get(path), after.get(path))),
        ...damaged.others.map(({ path }) => path).filter((path) => !others.has(path)),
      ];
      assertEquals(new Set(changed), new Set(damage.changes.map(({ path }) => path)));
    }
  });
}

function sameBytes(a: Uint8Array | undefined, b: Uint8Array | undefined): boolean {
  if (a === b) return true;
  if (a === undefined || b === undefined || a.length !== b.length) return false;
  return a.every((byte, at) => byte === b[at]);
}
