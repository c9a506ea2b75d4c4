import { assertEquals, assertThrows } from "@std/assert";
import { portableText } from "../../pipeline/bundle/portable_text.ts";

const bundle = (cache: string) =>
  [
    `// ${cache}zod/4.6.7/v4/core.js`,
    `var init_core = __esm({`,
    `  "${cache}zod/4.6.7/v4/core.js"() {`,
    `  async "${cache}@resvg/resvg-wasm/2.6.2/index.mjs"() {`,
    `// ${cache}@resvg/resvg-wasm/2.6.2/index.mjs`,
    "// pipeline/clean/main.ts",
    `const address = "https://example.org/npm/a/zod/4.6.7/x";`,
  ].join("\n");

Deno.test("a bundle names modules of packages alike wherever the cache lies", () => {
  const caches = [
    "../../../someone/.cache/deno/npm/registry.example.com/",
    "../.deno/npm/localhost_4873/",
    "/home/a b/(c)/deno/npm/registry.example.org/",
  ];
  for (const cache of caches) {
    const { text, packages } = portableText(bundle(cache));
    assertEquals(
      text,
      bundle("npm:").replaceAll("zod/4", "zod@4").replaceAll("wasm/2", "wasm@2")
        .replace("npm/a/zod@4", "npm/a/zod/4"),
    );
    assertEquals([...packages], [
      ["zod@4.6.7", `${cache}zod/4.6.7`],
      ["@resvg/resvg-wasm@2.6.2", `${cache}@resvg/resvg-wasm/2.6.2`],
    ]);
  }
});

Deno.test("a folder of the machine that stays in a bundle is told", () => {
  const cache = "../someone/.cache/deno/npm/registry.example.com/";
  const text = `${bundle(cache)}\nvar home = "${cache}zod";\n`;
  assertThrows(() => portableText(text), Error, cache);
});
