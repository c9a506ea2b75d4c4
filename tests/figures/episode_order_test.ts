import { readerOf } from "../fixtures/real_tables.ts";
import { assertEquals } from "@std/assert";
import { episodeOrder } from "../../pipeline/figures/draw/episode_order.ts";

Deno.test("negotiations stand by the first day on which they may have opened, not by their ids", () => {
  const place = episodeOrder(readerOf(() => [
    { episode: "A-1954", name: "a", opens: "1954-03" },
    { episode: "Z-1949", name: "z", opens: "1953-12-31" },
    { episode: "UNDATED", name: "u", opens: "../1954" },
    { episode: "YEAR", name: "y", opens: "1954" },
    { episode: "B", name: "b", opens: "1954-03-01" },
  ]));
  const episodes = ["Z-1949", "YEAR", "A-1954", "B", "UNDATED", "unknown"];
  assertEquals(episodes.map(place), [0, 1, 2, 3, 4, 5]);
});
