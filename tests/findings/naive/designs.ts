/**
 * How far a design lies from others, dimension by dimension, once more.
 *
 * @module
 */
import { average, readTexts } from "./read_tables.ts";

/** Distance of a design to the yardstick's less its mean distance to the loose pacts'. */
export function nearerToLoosePacts(organisation: string): { estimate: number; units: number } {
  const table = (name: string) => readTexts(`data-clean/tables/${name}.csv`);
  const codes: Record<string, Record<string, number>> = {};
  for (const row of table("designs")) {
    (codes[row["organisation"]!] ??= {})[row["feature"]!] = Number(row["value"]);
  }
  const ofKind = (kind: string) =>
    table("organisations").filter((row) => row["kind"] === kind)
      .map((row) => row["organisation"]!);
  const loose = ofKind("loose");
  const [yardstick = ""] = ofKind("yardstick");
  const features = table("design_features").filter((row) =>
    [organisation, yardstick, ...loose].every((each) => row["feature"]! in codes[each]!)
  );
  const distance = (other: string) => {
    const within: number[] = [];
    for (const dimension of new Set(features.map((row) => row["dimension"]))) {
      const steps = features.filter((row) => row["dimension"] === dimension).map((row) =>
        Math.abs(codes[organisation]![row["feature"]!]! - codes[other]![row["feature"]!]!)
      );
      within.push(average(steps) / 2);
    }
    return average(within);
  };
  return {
    estimate: distance(yardstick) - average(loose.map(distance)),
    units: features.length,
  };
}
