import { assertEquals } from "@std/assert";
import { realTable } from "../fixtures/real_tables.ts";
import { pinned } from "./pinned.ts";

const estimates = realTable("findings/estimates");

/** Estimates of a claim by part, to two places, with their units. */
const of = (claim: string) =>
  estimates.filter(({ finding }) => finding === claim)
    .map(({ estimate, units }) => [Number(Number(estimate).toFixed(2)), units]);

pinned("the United States conceded on nearly half of the issues, on form on more than half", () => {
  assertEquals(of("us-conceded"), [[0.46, 116], [0.51, 72]]);
  assertEquals(of("us-conceded-on-form"), [[0.52, 31], [0.67, 24]]);
  assertEquals(of("us-moved-more"), [[-11.83, 116], [-2.09, 72]]);
});

pinned("on form the allies were ahead where they wanted the narrower tie only", () => {
  assertEquals(of("form-either-way"), [[0.73, 11], [0.89, 9], [0.07, 15], [0.15, 10]]);
});

pinned("who was ahead on form, on control, and where an ally was rash", () => {
  assertEquals(of("form-against-control"), [[0.23, 52], [0.31, 32]]);
  assertEquals(of("us-kept-control"), [[0.81, 21], [0.75, 8]]);
  assertEquals(of("control-of-the-rash"), [[0.31, 21], [0.33, 8]]);
  assertEquals(of("looser-side-wins"), [[0.02, 87], [0.03, 54]]);
});

pinned("most negotiations saw a US concession", () => {
  const [whole] = realTable("findings/moves_by_type").filter((line) =>
    line["reading"] === "earliest" && line["type"] === "all" && line["concession_from"] === 10
  );
  assertEquals([whole?.["episodes_with_concession"], whole?.["episodes"]], [21, 27]);
});
