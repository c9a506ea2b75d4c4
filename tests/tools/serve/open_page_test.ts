import { assertEquals } from "@std/assert";
import { fileAddress, openerOf } from "../../../pipeline/tools/serve/open_page.ts";

Deno.test("each system has its own program that opens an address, given as one word", () => {
  const address = "file:///a%20folder/index.html";
  assertEquals(openerOf("linux", address), ["xdg-open", address]);
  assertEquals(openerOf("darwin", address), ["open", address]);
  assertEquals(openerOf("windows", address).at(-1), address);
});

Deno.test("the address of a file in a folder with a blank in its name can be followed", () => {
  assertEquals(
    fileAddress("/a folder/replication/site/index.html"),
    "file:///a%20folder/replication/site/index.html",
  );
});
