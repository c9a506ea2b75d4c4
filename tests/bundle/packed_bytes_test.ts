import { assert, assertEquals } from "@std/assert";
import { toFileUrl } from "@std/path";
import { packedBytes } from "../../pipeline/bundle/packed_bytes.ts";

const toBinary = "const __toBinary = (text) => Uint8Array.fromBase64(text);\n";

Deno.test("large bytes are the same where they are loaded, in less room; small ones stay", async () => {
  const large = Uint8Array.from({ length: 120_000 }, (_, at) => (at * at) % 251);
  const bundle = `${toBinary}export const large = __toBinary("${large.toBase64()}");\n` +
    'export const small = __toBinary("AQID");\nexport const text = "__toBinary";\n';
  const packed = packedBytes(bundle);
  assert(packed.length < bundle.length / 10);
  assert(packed.includes('small = __toBinary("AQID")'));
  const file = await Deno.makeTempFile({ suffix: ".mjs" });
  try {
    await Deno.writeTextFile(file, packed);
    const loaded = await import(toFileUrl(file).href) as Record<string, unknown>;
    assertEquals(loaded["large"], large);
    assertEquals(loaded["small"], Uint8Array.of(1, 2, 3));
  } finally {
    await Deno.remove(file);
  }
});

Deno.test("a bundle without large bytes stays as it is", () => {
  assertEquals(packedBytes(`${toBinary}__toBinary("AQID");\n`), `${toBinary}__toBinary("AQID");\n`);
});
