import { assert, assertEquals, assertNotEquals } from "@std/assert";
import { dirname, join } from "@std/path";
import { claims } from "../../pipeline/findings/claims/all_claims.ts";
import { figures } from "../../pipeline/figures/all.ts";
import { drawnFigure } from "../../pipeline/figures/draw/figure.ts";
import { worded } from "../../pipeline/readme/claims/all_words.ts";
import { fillMarked } from "../../pipeline/readme/fill.ts";
import { filledPages } from "../../pipeline/readme/main.ts";
import { pages, pageTexts } from "../../pipeline/readme/pages.ts";
import { realRead } from "../fixtures/real_tables.ts";

const filled = filledPages(realRead, (page) => Deno.readTextFileSync(page));
const read = ["README.md", "docs/results.md"] as const;

for (const [path, text] of filled) {
  Deno.test(`${path} states the numbers of the committed tables`, () => {
    assert(Deno.readTextFileSync(path) === text, `run deno task readme: ${path} is another`);
  });
}

Deno.test("a number that was changed by hand is seen", () => {
  for (const page of read) {
    const text = filled.get(page)!;
    const drifted = text.replace(/(\d+)% of/, (shown) => `9${shown}`);
    assertNotEquals(drifted, text);
    const parts = new Map([...pageTexts(realRead).get(page)!].map(([name, part]) => [
      name,
      part.text,
    ]));
    assertEquals(fillMarked(drifted, parts), text);
  }
});

Deno.test("the README has at most 9 kB, with the two commands before any table and one figure", () => {
  const text = filled.get("README.md")!;
  assert(new TextEncoder().encode(text).length <= 9000, "the README is longer");
  const commands = text.indexOf("npx deno@2.9.6 task reproduce\nnpx deno@2.9.6 task test\n");
  assert(commands !== -1 && commands < text.indexOf("\n|"));
  assertEquals(text.match(/!\[/g)?.length, 1);
});

Deno.test("the README answers in five sentences", () => {
  const [, answer] = /<!-- answer -->\n([^]*)\n<!-- \/answer -->/.exec(filled.get("README.md")!)!;
  assertEquals(answer!.split(/(?<=\.) (?=[A-Z])/).length, 5);
});

Deno.test("there are words on every claim and on nothing else", () => {
  assertEquals([...worded].sort(), claims.map(({ id }) => id).sort());
});

Deno.test("every claim stands once on the page of results, in the order of the argument", () => {
  const text = filled.get("docs/results.md")!;
  const places = claims.map(({ claim }) => {
    assertEquals(text.split(`### ${claim}\n`).length, 2, claim);
    assertEquals(text.split(`${claim}\n`).length, 2, `${claim}: once only`);
    return text.indexOf(claim);
  });
  assertEquals(places, places.toSorted((a, b) => a - b));
});

Deno.test("the README has a line a claim with its verdict", () => {
  const text = filled.get("README.md")!;
  for (const { short } of claims) assertEquals(text.split(`| ${short}`).length, 2, short);
});

for (const page of read) {
  Deno.test(`${page} names no claim and no code by an id`, () => {
    const text = filled.get(page)!;
    for (const { id } of claims) assert(!text.includes(id), id);
    const prose = text.replace(/\]\([^)]*\)|`[^`]*`|```[^]*?```|<!--[^]*?-->/g, "");
    assertEquals(prose.match(/\b[a-z]+_[a-z_]+\b(?!\.csv)/g) ?? [], []);
    assertEquals(
      prose.match(/\b[A-Z]{3}\b/g)?.filter((each) => !/^(CSV|SVG|PNG|MIT)$/.test(each)) ?? [],
      [],
    );
    assert(!/undefined|null|NaN|\[object/.test(prose));
  });
}

/** What a heading is called in links. */
function anchorOf(heading: string): string {
  return heading.toLowerCase().replace(/[^\p{L}\p{N}\s_-]/gu, "").replace(/\s/g, "-");
}

for (const page of pages) {
  Deno.test(`the links of ${page} resolve`, () => {
    const text = filled.get(page)!;
    const links = [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, target]) => target!)
      .filter((target) => !/^https?:/.test(target));
    assert(links.length > 5);
    const made = new Set(figures.map((make) => drawnFigure(make, realRead).id));
    for (const link of links) {
      const [file, anchor] = link.split("#");
      const path = file === "" ? page : join(dirname(page), file!);
      const figure = /^figures\/(.+)\.svg$/.exec(path)?.[1];
      if (figure !== undefined) {
        assert(made.has(figure), link);
        continue;
      }
      Deno.statSync(path);
      if (anchor === undefined) continue;
      const target = filled.get(path) ?? Deno.readTextFileSync(path);
      const anchors = [...target.matchAll(/^#+ (.*)$/gm)].map(([, heading]) => anchorOf(heading!));
      const named = [...target.matchAll(/<a id="([^"]+)"/g)].map(([, id]) => id!);
      assert([...anchors, ...named].includes(anchor), link);
    }
  });
}
