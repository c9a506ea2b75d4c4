import * as std from "@std/assert";

// The assertions are tested with this one function alone, so that none vouches for itself.
function check(condition: boolean, what: string): void {
  if (!condition) throw new Error(what);
}

function failure(run: () => void): Error | undefined {
  try {
    run();
  } catch (error) {
    check(error instanceof std.AssertionError, `another error: ${error}`);
    return error as Error;
  }
  return undefined;
}

function passes(run: () => void): void {
  check(failure(run) === undefined, `does not pass: ${run}`);
}

function fails(run: () => void, ...words: string[]): void {
  const error = failure(run);
  check(error !== undefined, `does not fail: ${run}`);
  for (const word of words) check(error!.message.includes(word), `${word} is not in ${error}`);
}

class Point {
  constructor(public x: number) {}
}
const circle: Record<string, unknown> = { n: -0 };
circle["self"] = circle;
const ring: Record<string, unknown> = { n: 0 };
ring["self"] = ring;
const bare = Object.assign(Object.create(null), { a: 1 });

const same: [unknown, unknown][] = [
  [1, 1],
  ["a", "a"],
  [NaN, NaN],
  [0, -0],
  [[{ a: [0] }], [{ a: [-0] }]],
  [{ a: 1, b: [2, { c: 3 }] }, { b: [2, { c: 3 }], a: 1 }],
  [{ a: undefined }, { a: undefined }],
  [bare, { a: 1 }],
  [{ a: [bare] }, { a: [{ a: 1 }] }],
  [new Date(1), new Date(1)],
  [new Date(NaN), new Date(NaN)],
  [/a/g, /a/g],
  [new URL("https://a.org/b"), new URL("https://a.org/b")],
  [new Set([1, { a: 2 }]), new Set([{ a: 2 }, 1])],
  [new Map<unknown, unknown>([[{ x: 1 }, -0]]), new Map<unknown, unknown>([[{ x: 1 }, 0]])],
  [new Uint8Array([1, 2]), new Uint8Array([1, 2])],
  [new Point(1), new Point(1)],
  [circle, ring],
  [{ [Symbol.for("a")]: -0 }, { [Symbol.for("a")]: 0 }],
];
const different: [unknown, unknown][] = [
  [1, 2],
  [1, "1"],
  [1, 1n],
  [null, undefined],
  [[1, 2], [2, 1]],
  [[1, 2], [1]],
  [{ a: 1 }, { a: 1, b: 2 }],
  [{ a: undefined }, {}],
  [{ a: undefined, b: 1 }, { b: 1, c: undefined }],
  [bare, { a: 2 }],
  [[], {}],
  [new Date(1), new Date(2)],
  [/a/, /b/],
  [new URL("https://a.org/b"), new URL("https://a.org/c")],
  [new Set([1]), new Set([1, 2])],
  [new Map([["a", 1]]), new Map([["a", 2]])],
  [new Uint8Array([1]), new Uint8Array([2])],
  [new Point(1), { x: 1 }],
  [new Point(1), new Point(2)],
  [{ [Symbol.for("a")]: 1 }, { [Symbol.for("a")]: 2 }],
];

Deno.test("assertEquals and assertNotEquals are opposites", () => {
  for (const [a, b] of same) {
    passes(() => std.assertEquals(a, b));
    passes(() => std.assertEquals(b, a));
    fails(() => std.assertNotEquals(a, b));
  }
  for (const [a, b] of different) {
    fails(() => std.assertEquals(a, b), "Values are not equal.");
    fails(() => std.assertEquals(b, a));
    passes(() => std.assertNotEquals(a, b));
  }
});

Deno.test("assertEquals says where the values differ, and adds the message", () => {
  const values = Array.from({ length: 500 }, (_, index) => `row ${index}`);
  const other = values.with(250, "changed");
  fails(() => std.assertEquals(values, other, "why"), "not equal: why", "row 250", "changed");
  fails(() => std.assertEquals("first\nsecond", "first\nthird"), "second", "third");
  const text = values.join(", as long as a line of a table\n");
  const changed = text.replace("row 250", "changed");
  fails(() => std.assertEquals(text, changed), "row 250", "changed");
});

Deno.test("assertStrictEquals wants the same object", () => {
  const list = [1];
  passes(() => std.assertStrictEquals(list, list));
  passes(() => std.assertStrictEquals(NaN, NaN));
  fails(() => std.assertStrictEquals(list, [1]), "same structure");
  fails(() => std.assertStrictEquals(1, 2, "why"), "not strictly equal: why");
  fails(() => std.assertStrictEquals(0, -0));
});

Deno.test("assert wants any true value", () => {
  for (const value of [true, 1, "a", [], {}]) passes(() => std.assert(value));
  for (const value of [false, 0, "", null, undefined, NaN]) {
    fails(() => std.assert(value, "why"), "why");
  }
});

Deno.test("assertAlmostEquals: the tolerance is 1e-7 of the expected number, or as given", () => {
  passes(() => std.assertAlmostEquals(1.000000001e-8, 1.000000002e-8));
  passes(() => std.assertAlmostEquals(1e9 + 99, 1e9));
  fails(() => std.assertAlmostEquals(1e9 + 101, 1e9));
  fails(() => std.assertAlmostEquals(1e-8, 1e-9));
  fails(() => std.assertAlmostEquals(1e-12, 0));
  passes(() => std.assertAlmostEquals(0.01, 0.02, 0.1));
  passes(() => std.assertAlmostEquals(0.1 + 0.2, 0.3, 1e-16));
  fails(() => std.assertAlmostEquals(0.1 + 0.2, 0.3, 1e-17, "why"), "why");
  passes(() => std.assertAlmostEquals(NaN, NaN));
  passes(() => std.assertAlmostEquals(Infinity, Infinity));
  fails(() => std.assertAlmostEquals(1, Infinity));
  fails(() => std.assertAlmostEquals(NaN, 1));
});

Deno.test("assertGreater and its like use the operators", () => {
  const run = [
    std.assertGreater,
    std.assertGreaterOrEqual,
    std.assertLess,
    std.assertLessOrEqual,
  ].map((claim) => [[2, 1], [1, 1], [0, 1]].map(([a, b]) => !failure(() => claim(a, b))).join());
  check(run[0] === "true,false,false", `greater: ${run[0]}`);
  check(run[1] === "true,true,false", `greater or equal: ${run[1]}`);
  check(run[2] === "false,false,true", `less: ${run[2]}`);
  check(run[3] === "false,true,true", `less or equal: ${run[3]}`);
  passes(() => std.assertLess("a", "b"));
  passes(() => std.assertGreater(new Date(2), new Date(1)));
  fails(() => std.assertGreater(NaN, 1), "Expect NaN > 1");
  fails(() => std.assertLess(2, 1, "why"), "why");
});

Deno.test("assertMatch and assertStringIncludes", () => {
  passes(() => std.assertMatch("Raptor", /^rap/i));
  fails(() => std.assertMatch("Denosaurus", /Raptor/, "why"), "Denosaurus", "/Raptor/", "why");
  passes(() => std.assertStringIncludes("Hello", "ello"));
  passes(() => std.assertStringIncludes("Hello", ""));
  fails(() => std.assertStringIncludes("Hello", "hello", "why"), '"Hello"', '"hello"', "why");
});

Deno.test("AssertionError is an error with a name and a cause", () => {
  const error = new std.AssertionError("what", { cause: "why" });
  check(error instanceof Error, "no Error");
  check(error.name === "AssertionError", error.name);
  check(error.message === "what" && error.cause === "why", "message or cause");
});

function raise(error: unknown): never {
  throw error;
}

Deno.test("assertThrows returns what was thrown", () => {
  const error = new RangeError("too far");
  check(std.assertThrows(() => raise(error)) === error, "without a class");
  check(std.assertThrows(() => raise(error), RangeError, "far") === error, "with its class");
  check(std.assertThrows(() => raise(error), Error) === error, "with a class above it");
  check(std.assertThrows(() => raise("text")) === "text", "no error");
});

Deno.test("assertThrows fails without the right error", () => {
  const error = new RangeError("too far");
  fails(() => std.assertThrows(() => 1, "why"), "Expected function to throw: why");
  fails(() => std.assertThrows(() => 1, Error, "", "why"), "Expected function to throw: why");
  fails(() => std.assertThrows(() => raise(error), TypeError), "TypeError", "RangeError");
  fails(() => std.assertThrows(() => raise(error), RangeError, "near"), "near", "too far");
  fails(() => std.assertThrows(() => raise("text"), Error), "non-Error");
  fails(() => std.assertThrows(() => Promise.reject(error).catch(() => {}), Error));
});

Deno.test("assertRejects returns what the promise rejects with", async () => {
  const error = new RangeError("too far");
  check(await std.assertRejects(() => Promise.reject(error)) === error, "without a class");
  const found = await std.assertRejects(() => Promise.reject(error), RangeError, "far");
  check(found === error, "with its class");
});

Deno.test("assertRejects fails without the right rejection", async () => {
  const error = new RangeError("too far");
  const runs: [() => Promise<unknown>, string][] = [
    [() => std.assertRejects(() => Promise.resolve(1), "why"), "Expected function to reject: why"],
    [() => std.assertRejects(() => raise(error)), "throws when expected to reject"],
    [() => std.assertRejects(() => Promise.reject(error), TypeError), "RangeError"],
    [() => std.assertRejects(() => Promise.reject(error), RangeError, "near"), "too far"],
    [() => std.assertRejects(() => Promise.reject("text"), Error), "non-Error"],
  ];
  for (const [run, words] of runs) {
    const found = await run().then(() => undefined, (error) => error);
    check(found instanceof std.AssertionError, `does not fail: ${run}`);
    check(found.message.includes(words), `${words} is not in ${found}`);
  }
});
