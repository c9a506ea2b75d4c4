import { assertEquals, assertStringIncludes } from "@std/assert";
import { leastDeno, oldDeno } from "../../../pipeline/base/commands/least_deno.ts";

Deno.test("an old Deno is told the least version and how to get one", () => {
  for (const version of ["1.46.3", "2.0.0", "2.4.9", "2.4.10", "0.9.0"]) {
    const said = oldDeno(version)!;
    assertStringIncludes(said, `found Deno ${version}, expected ${leastDeno} or later`);
    assertStringIncludes(said, "npx deno@");
  }
});

Deno.test("the least Deno, a later one and one to come are let through", () => {
  for (const version of [leastDeno, "2.5.1", "2.10.0", "3.0.0", "2.9.6+abc", "2.6.0-rc.1"]) {
    assertEquals(oldDeno(version), undefined, version);
  }
});
