import { assertEquals, assertThrows } from "@std/assert";
import { packagesOf } from "../../pipeline/bundle/packages_of.ts";

const caches = [
  "../../../someone/.cache/deno/npm/registry.example.com/",
  "../.deno/npm/localhost_4873/",
  "/home/a b/(c)/deno/npm/registry.example.org/",
];

Deno.test("packages are named with their versions and folders wherever the cache lies", () => {
  for (const cache of caches) {
    const modules = [
      `${cache}zod/4.6.7/v4/core.js`,
      `${cache}zod/4.6.7/v4/npm/util/a/b.js`,
      `${cache}@resvg/resvg-wasm/2.6.2/index.mjs`,
      `${cache}lodash/1.0.0/a.js`,
      `${cache}lodash/2.0.0/a.js`,
      "pipeline/clean/main.ts",
      "pipeline/npm/a.ts",
    ];
    assertEquals([...packagesOf({ text: "zod/4.6.7/", modules })], [
      ["zod@4.6.7", `${cache}zod/4.6.7`],
      ["@resvg/resvg-wasm@2.6.2", `${cache}@resvg/resvg-wasm/2.6.2`],
      ["lodash@1.0.0", `${cache}lodash/1.0.0`],
      ["lodash@2.0.0", `${cache}lodash/2.0.0`],
    ]);
  }
});

Deno.test("a folder of the machine in a bundle is told", () => {
  for (const cache of caches) {
    const bundled = { text: `var home="${cache}zod";`, modules: [`${cache}zod/4.6.7/core.js`] };
    assertThrows(() => packagesOf(bundled), Error, cache);
  }
});
