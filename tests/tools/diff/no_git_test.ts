import { assertEquals } from "@std/assert";
import { dirname, fromFileUrl } from "@std/path";
import { runDeno } from "../../fixtures/run_deno.ts";
import { stageTask } from "../../fixtures/stage_task.ts";

const project = dirname(dirname(dirname(dirname(fromFileUrl(import.meta.url)))));

Deno.test("without git a revision is refused in one sentence, and a folder is compared", async () => {
  const empty = await Deno.makeTempDir();
  try {
    const { flags, script } = await stageTask(project, "diff");
    const diff = (version: string) =>
      runDeno(["run", ...flags, script, version], project, { PATH: empty });
    assertEquals(await diff("HEAD"), {
      code: 1,
      out: "",
      err:
        'Cannot compare with "HEAD": expected a folder, a zip or a revision of git; there is no ' +
        "git here\n",
    });
    const { code, err } = await diff(project);
    assertEquals([code, err], [0, ""]);
  } finally {
    await Deno.remove(empty, { recursive: true });
  }
});
