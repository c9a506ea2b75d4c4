import { assert, assertEquals } from "@std/assert";
import { dirname, fromFileUrl, join } from "@std/path";
import { archiveRoots } from "../pipeline/archive/contents.ts";
import { generatedAtTop } from "../pipeline/archive/generated.ts";
import type { StagePlace } from "../pipeline/stages/stage_files.ts";
import * as stagePlaces from "../pipeline/stages/stages.ts";
import type { Attempt } from "./fixtures/permission_probe.ts";
import { runDeno } from "./fixtures/run_deno.ts";
import { smallProject } from "./fixtures/small_project.ts";
import { stageTask } from "./fixtures/stage_task.ts";

const project = dirname(dirname(fromFileUrl(import.meta.url)));
/** In the order in which the module names them, which is that of the flow. */
const flow = [
  "clean",
  "summarise",
  "findings",
  "robustness",
  "figures",
  "gallery",
  "site",
  "archive",
];
const stages: readonly StagePlace[] = Object.values(stagePlaces)
  .sort((a, b) => flow.indexOf(a.name) - flow.indexOf(b.name));

const within = (path: string, folder: string) => path === folder || path.startsWith(`${folder}/`);

/** Stages after a stage that do not write into its own folder. */
function rightOf(stage: StagePlace): StagePlace[] {
  return stages.slice(stages.indexOf(stage) + 1)
    .filter(({ folder }) => !within(folder, stage.folder));
}

Deno.test("every stage of the flow is tested", () => {
  assertEquals(stages.map(({ name }) => name), flow);
});

for (const stage of stages) {
  Deno.test(`the task ${stage.name} grants named paths to read and its own folder to write`, async () => {
    const { flags, script, reads, writes } = await stageTask(project, stage.name);
    assertEquals(script, `pipeline/${stage.name}/main.ts`);
    for (const flag of flags) {
      assert(
        /^--(cached-only|no-prompt|allow-(read|write)=[\w./,-]+|v8-flags=--no-maglev-escape-analysis(,--heap-growing-percent=\d+)?(,--max-semi-space-size=\d+(,--liftoff-only)?)?)$/
          .test(flag),
        flag,
      );
    }
    assert(flags.includes("--no-prompt"), "it could ask for more");
    // The archive's stage also writes what programs and people look for beside the folders.
    const beside = stage === stagePlaces.archiveStage ? generatedAtTop : [];
    assertEquals(writes, [stage.folder, ...beside]);
    for (const path of reads) {
      // An empty path or a dot would be the whole project, a leading slash the whole machine.
      assert(/^\.?[\w][\w-]*([./][\w-]+)*$/.test(path), path);
      for (const { folder } of rightOf(stage)) assert(!within(folder, path), `${path} is right`);
    }
  });

  Deno.test(`the stage ${stage.name} is refused all that its task does not grant`, async () => {
    const folder = await Deno.makeTempDir({ prefix: "hub and spokes " });
    const outside = await Deno.makeTempFile();
    try {
      await smallProject(folder);
      const { flags } = await stageTask(project, stage.name);
      const try_ = (kind: Attempt["kind"], path?: string): Attempt =>
        path === undefined ? { kind } : { kind, path };
      const others = [
        "data-raw",
        "pipeline",
        "docs",
        ...rightOf(stage).map(({ folder }) => folder),
      ];
      const refused: Attempt[] = [
        ...["/etc/hostname", outside, "../", ".git/config", "secret"].map((at) => try_("read", at)),
        ...rightOf(stage).map(({ folder }) => try_("read", `${folder}/a.csv`)),
        ...["README.md", outside, "deno.json", ".git/config", "data-clean2"].map((at) =>
          try_("write", at)
        ),
        ...others.map((at) => try_("write", `${at}/probe`)),
        // Out of its own folder by a detour.
        try_("write", `${stage.folder}/../../probe`),
        ...(["net", "env", "run", "ffi", "sys"] as const).map((kind) => try_(kind)),
      ];
      const allowed: Attempt[] = [
        try_("write", `${stage.folder}/probe`),
        try_("read", `${stage.folder}/probe`),
      ];
      await Deno.mkdir(join(folder, stage.folder), { recursive: true });
      const probe = join(project, "tests/fixtures/permission_probe.ts");
      const attempts = [...refused, ...allowed];
      const { code, out, err } = await runDeno(
        ["run", ...flags, probe, JSON.stringify(attempts)],
        folder,
      );
      assertEquals(code, 0, err);
      const verdicts = JSON.parse(out) as readonly string[];
      assertEquals(
        attempts.map((attempt, at) => ({ ...attempt, verdict: verdicts[at] })),
        attempts.map((attempt) => ({
          ...attempt,
          verdict: refused.includes(attempt) ? "refused" : "allowed",
        })),
      );
    } finally {
      await Deno.remove(folder, { recursive: true });
      await Deno.remove(outside);
    }
  });
}

Deno.test("the archive may read what belongs into it and what it writes, nothing else", async () => {
  const { reads } = await stageTask(project, "archive");
  assertEquals(
    [...reads].sort(),
    [...archiveRoots, stagePlaces.archiveStage.folder, ...generatedAtTop].sort(),
  );
});
