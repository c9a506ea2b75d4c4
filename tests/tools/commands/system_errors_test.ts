import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { dirname, fromFileUrl } from "@std/path";
import { copyProject } from "../../../pipeline/base/files/copy_project.ts";
import { runDeno } from "../../fixtures/run_deno.ts";
import { stageTask } from "../../fixtures/stage_task.ts";

const project = dirname(dirname(dirname(dirname(fromFileUrl(import.meta.url)))));

/** A command, what a shell does to a copy of the raw sheets before it, and what is said of it. */
type Trial = readonly [task: string, damage: string, said: string];

const trials: readonly Trial[] = [
  ["check", "rm -r data-raw", 'data-raw: Cannot read it: found "nothing of that name"'],
  ["check", "mv data-raw a; touch data-raw", 'data-raw: Cannot read it: found "a file"'],
  ["check", "mkfifo data-raw/japan/pipe.csv", "data-raw/japan/pipe.csv: Cannot take it in"],
  [
    "check",
    "ln -s none data-raw/japan/x.csv",
    'data-raw/japan/x.csv: Cannot take it in: found "a link"',
  ],
  [
    "check",
    "ln -s x.csv data-raw/japan/x.csv",
    'data-raw/japan/x.csv: Cannot take it in: found "a link"',
  ],
  ["check", "ln -s /etc/passwd data-raw/japan/x.csv", 'found "a link"'],
  ["check", String.raw`touch "data-raw/$(printf 'b\377.csv')"`, 'found "a name that is no UTF-8"'],
  ["check", "touch data-raw/japan/nul.csv", 'found "a name that Windows keeps for itself"'],
  [
    "clean",
    "mkdir -p data-clean/ledger.csv",
    'data-clean/ledger.csv: Cannot read it: found "a folder"',
  ],
  ["clean", "touch data-clean", 'found "a file"'],
  ["clean", "mkdir data-clean; mkfifo data-clean/clean.sha256", "data-clean/clean.sha256: Cannot"],
  [
    "clean",
    "mkdir data-clean; mkfifo data-clean/ledger.csv",
    "data-clean/ledger.csv: Cannot take it in",
  ],
  ["clean", "rm -r data-raw", 'data-raw: Cannot read it: found "nothing of that name"'],
  ["summarise", "true", "data-clean/clean.sha256: Cannot build on an unfinished stage"],
  ["codebook", "rm data-raw/README.md", "data-raw/README.md: Cannot read it"],
  ["new-ally", "rm -r data-raw", "data-raw: Cannot read it"],
  [
    "checklist",
    `echo '{"version":"9.9.9"}' > deno.json`,
    'hub-and-spokes-9.9.9.zip: Cannot read it: found "no such file", expected a zip; deno task',
  ],
];

for (const [task, damage, said] of trials) {
  Deno.test(`${task} after ${damage} ends with a sentence`, async () => {
    const folder = await Deno.makeTempDir({ prefix: "hub und Speichen é " });
    try {
      await copyProject(["data-raw"], folder);
      const shell = await new Deno.Command("sh", { args: ["-c", damage], cwd: folder }).output();
      assert(shell.success, damage);
      const { flags, script } = await stageTask(project, task);
      const words = task === "new-ally" ? ["testland"] : [];
      const { code, out, err } = await runDeno(
        ["run", ...flags, `--config=${project}/deno.json`, `${project}/${script}`, ...words],
        folder,
      );
      assertEquals(code, 1, out);
      assertStringIncludes(err, said);
      assert(!/Uncaught|\n\s+at /.test(err), err);
    } finally {
      await Deno.remove(folder, { recursive: true });
    }
  });
}
