import { assert, assertEquals } from "@std/assert";
import { policyOf } from "../../../pipeline/site/frame/policy.ts";

Deno.test("the policy names the digests of script and style, and allows nothing else inline", async () => {
  const policy = await policyOf({ script: "alert(1)", style: "" });
  const rules = new Map(
    policy.split("; ").map((rule) => [rule.split(" ")[0]!, rule.split(" ").slice(1)]),
  );
  // The first from the specification's own example of hashes, the second of the empty text.
  assertEquals(rules.get("script-src"), [
    "'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='",
    "'strict-dynamic'",
  ]);
  assertEquals(rules.get("style-src"), ["'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='"]);
  assertEquals(rules.get("default-src"), ["'none'"]);
  assert(!policy.includes("unsafe"));
});
