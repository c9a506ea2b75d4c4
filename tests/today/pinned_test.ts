import { assertEquals, assertRejects } from "@std/assert";
import { tested } from "./pinned.ts";

Deno.test("a test of today's data that fails says so, how to renew it, and what failed", async () => {
  const fails = () => assertEquals(1, 2);
  await assertRejects(() => tested(fails), Error, "pins what the committed data give");
  await assertRejects(() => tested(fails), Error, "deno task reproduce");
  await assertRejects(() => tested(fails), Error, "Values are not equal");
  await tested(() => assertEquals(1, 1));
});
