import { assertEquals, assertThrows } from "@std/assert";
import * as path from "@std/path";

const ignore = Deno.build.os === "windows";
const each = <T>(name: string, cases: [got: T, wanted: T][]) =>
  Deno.test({
    name,
    ignore,
    fn: () => cases.forEach(([got, wanted]) => assertEquals(got, wanted)),
  });

each("join normalizes what it joins", [
  [path.join("/foo", "bar", "baz/quux", "garply", ".."), "/foo/bar/baz/quux"],
  [path.join("a", "", "b"), "a/b"],
  [path.join("a/", "/b/"), "a/b/"],
  [path.join("a", "../../b"), "../b"],
  [path.join(""), "."],
  [path.join(new URL("file:///a%20b"), "c"), "/a b/c"],
]);

each("dirname", [
  [path.dirname("/home/user/file.txt"), "/home/user"],
  [path.dirname("/a/b/"), "/a"],
  [path.dirname("/a"), "/"],
  [path.dirname("a"), "."],
  [path.dirname(""), "."],
  [path.dirname(new URL("file:///a/b")), "/a"],
]);

each("relative", [
  [path.relative("/data/foobar/test/aaa", "/data/foobar/impl/bbb"), "../../impl/bbb"],
  [path.relative("/a/b", "/a/b"), ""],
  [path.relative("/a", "/a/b/c"), "b/c"],
  [path.relative("/a/b", "/a/bc"), "../bc"],
]);

each("fromFileUrl", [
  [path.fromFileUrl("file:///home/foo"), "/home/foo"],
  [path.fromFileUrl(new URL("file:///a%20b/%E6%9D%A1%25")), "/a b/条%"],
  [path.fromFileUrl("file:///50%/a"), "/50%/a"],
  [path.fromFileUrl("file:///a?b#c"), "/a"],
]);

each("toFileUrl", [
  [path.toFileUrl("/home/foo").href, "file:///home/foo"],
  [path.toFileUrl("/a b/条").href, "file:///a%20b/%E6%9D%A1"],
  [path.toFileUrl("/50%/#1?").href, "file:///50%25/%231%3F"],
  [path.toFileUrl("/~a/[b]\\c/").href, "file:///~a/[b]%5Cc/"],
  [path.toFileUrl("/a\tb\nc").href, "file:///a%09b%0Ac"],
]);

Deno.test({
  name: "toFileUrl and fromFileUrl undo each other, whatever the character",
  ignore,
  fn() {
    for (let code = 1; code < 0x180; code++) {
      const name = `/a${String.fromCharCode(code)}b`;
      assertEquals(path.fromFileUrl(path.toFileUrl(name)), name);
    }
  },
});

Deno.test("other schemes and relative paths are refused", () => {
  assertThrows(() => path.fromFileUrl("https://example.org/a"), TypeError);
  assertThrows(() => path.join(new URL("https://example.org/a"), "b"), TypeError);
  assertThrows(() => path.toFileUrl("a/b"), TypeError);
});
