import { assertEquals } from "@std/assert";
import { damaged, secondShock } from "../clean/damaged.ts";

const episodes = "data-raw/episodes.csv";
const shocks = "data-raw/crosswalks/shocks.csv";
const noHub = "states other than USA, which is the hub and no ally";

for (const [column, value] of [["ally_states", "JPN;USA"], ["other_states", "PHL;USA"]] as const) {
  Deno.test(`the United States in ${column} of an episode is reported`, () => {
    const { problems, line } = damaged(
      episodes,
      (cells) => cells["episode"] === "JPN-1951",
      { [column]: value },
    );
    assertEquals(problems, [{
      code: "value-invalid",
      file: episodes,
      line,
      column,
      value,
      expected: noHub,
      hint: "",
    }]);
  });
}

Deno.test("a state on both sides of an episode is reported", () => {
  const { problems, line } = damaged(
    episodes,
    (cells) => cells["episode"] === "ANZUS-1951",
    { other_states: "AUS;CAN;NZL" },
  );
  assertEquals(problems, [{
    code: "value-invalid",
    file: episodes,
    line,
    column: "other_states",
    value: "AUS;CAN;NZL",
    expected: "no state of ally_states, which has AUS;NZL",
    hint: "",
  }]);
});

Deno.test("a shock to the United States is reported", () => {
  const { problems, line } = damaged(shocks, (cells) => cells["ally"] === "JPN", { ally: "USA" }, [
    secondShock("JPN", { ally: "USA" }),
  ]);
  assertEquals(problems, [{
    code: "value-invalid",
    file: shocks,
    line,
    column: "ally",
    value: "USA",
    expected: noHub,
    hint: "",
  }]);
});
