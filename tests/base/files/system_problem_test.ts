import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { systemProblem } from "../../../pipeline/base/files/system_problem.ts";
import { problemLine } from "../../../pipeline/base/problems/print.ts";

/** Runs a test in a folder that holds the file `file` and the folder `folder`. */
async function inFolder(test: (at: string) => Promise<void>): Promise<void> {
  const folder = await Deno.makeTempDir();
  try {
    await Deno.writeTextFile(`${folder}/file`, "");
    await Deno.mkdir(`${folder}/folder`);
    await Deno.symlink("loop", `${folder}/loop`);
    await test(folder);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

async function errorOf(act: () => unknown): Promise<unknown> {
  try {
    await act();
  } catch (error) {
    return error;
  }
  throw new Error("nothing went wrong");
}

type Fault = readonly [
  act: (at: string) => unknown,
  path: string,
  found: string,
  code: "file-unread" | "file-unwritten",
];

const faults: readonly Fault[] = [
  [(at) => Deno.readFile(`${at}/none`), "none", "nothing of that name", "file-unread"],
  [(at) => Deno.readTextFileSync(`${at}/none`), "none", "nothing of that name", "file-unread"],
  [(at) => Deno.readDirSync(`${at}/none`), "none", "nothing of that name", "file-unread"],
  [(at) => Deno.readFile(`${at}/folder`), "folder", "a folder", "file-unread"],
  [(at) => Deno.readDirSync(`${at}/file`), "file", "a file", "file-unread"],
  [(at) => Deno.readFile(`${at}/loop`), "loop", "a link that leads back to itself", "file-unread"],
  [
    (at) => Deno.writeTextFile(`${at}/${"x".repeat(300)}`, ""),
    "x".repeat(300),
    "a name that is too long",
    "file-unwritten",
  ],
  [(at) => Deno.writeTextFile(`${at}/folder`, ""), "folder", "a folder", "file-unwritten"],
  [(at) => Deno.rename(`${at}/file`, `${at}/folder`), "folder", "a folder", "file-unwritten"],
  [(at) => Deno.mkdir(`${at}/file`), "file", "a file of that name", "file-unwritten"],
  [(at) => Deno.mkdir(`${at}/file/in`), "file/in", "a file", "file-unwritten"],
];

for (const [act, path, found, code] of faults) {
  Deno.test(`${code} ${path.slice(0, 12)}: ${found}`, () =>
    inFolder(async (at) => {
      const problem = systemProblem(await errorOf(() => act(at)));
      assert(problem);
      assertEquals(problem.value, found);
      // Where it may not reach all paths, Deno fails to resolve some before it names them.
      if (problem.file === "The system") assert(/too long|leads back/.test(found));
      else assertEquals([problem.file, problem.code], [`${at}/${path}`, code]);
      assertStringIncludes(problemLine(problem), `found "${found}", expected`);
    }));
}

Deno.test("a full disk, a read-only one and a closed file are told by their codes", () => {
  for (
    const [code, found] of [
      ["ENOSPC", "a full disk"],
      ["EROFS", "a disk that can only be read"],
      ["EACCES", "a file or folder that is closed to this user"],
    ]
  ) {
    const error = Object.assign(new Error("No: writefile 'figures/.next/figures/3'"), { code });
    const problem = systemProblem(error)!;
    assertEquals([problem.file, problem.value], ["figures/.next/figures/3", found]);
    assertEquals(problem.code, "file-unwritten");
  }
});

Deno.test("a folder for temporary files that is full, closed or gone is told as that", async () => {
  for (
    const [code, number, found] of [
      ["ENOSPC", 28, "a full disk"],
      ["EROFS", 30, "a disk that can only be read"],
      ["ENOENT", 2, "nothing of that name"],
    ] as const
  ) {
    const error = Object.assign(new Error(`No (os error ${number}): tmpdir`), { code });
    assertEquals(
      problemLine(systemProblem(error)!),
      `The folder for temporary files: Cannot write it: found "${found}", expected a folder that ` +
        "can be written; name another one in TMPDIR, on Windows in TEMP",
    );
  }
  await inFolder(async (at) => {
    const error = await errorOf(() => Deno.makeTempDir({ dir: `${at}/none` }));
    assertStringIncludes(problemLine(systemProblem(error)!), 'found "nothing of that name"');
  });
});

Deno.test("what another program said of a full disk is not told of as this one's", () => {
  const error = new Error("The flow ended with 1:\n  error: No space left (os error 28)");
  assertEquals(systemProblem(error), undefined);
});

Deno.test("a script that is not run by its task is told so", async () => {
  const error = new Deno.errors.NotCapable(
    'Requires read access to "data-raw", run again with the --allow-read flag',
  );
  assertStringIncludes(
    problemLine(systemProblem(error)!),
    'data-raw: Cannot read it: found "no permission to read it", expected the permissions of the task',
  );
  const network = await errorOf(() => Promise.reject(new TypeError("x is no function")));
  assertEquals(systemProblem(network), undefined);
});
