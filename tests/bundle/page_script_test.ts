import { assertEquals } from "@std/assert";
import { pageScript } from "../../pipeline/bundle/page_script.ts";

Deno.test("a page's script runs at once, and again from the text of its own function", () => {
  const script = pageScript('"use strict";const word="said";take(word); // the end');
  const found: string[] = [];
  const take = (word: string) => found.push(word);
  const text = new Function("take", `${script}return String(hubAndSpokesPage);`)(take);
  assertEquals(found, ["said"]);
  new Function("take", `(${text})();`)(take);
  assertEquals(found, ["said", "said"]);
});
