import { assert, assertEquals, assertThrows } from "@std/assert";
import { dirname, fromFileUrl, join } from "@std/path";
import { unzipSync } from "fflate";
import { archiveOf, versionIn } from "../../pipeline/archive/archive.ts";
import {
  archiveRoots,
  digestPath,
  isBesideZip,
  isBuilt,
  manifestPath,
} from "../../pipeline/archive/contents.ts";
import { generatedAtTop, type GeneratedFile } from "../../pipeline/archive/generated.ts";
import { zipOf } from "../../pipeline/archive/zip.ts";
import { listFiles } from "../../pipeline/base/files/list_files.ts";
import { bundledScriptPath, siteScripts, siteScriptsFolder } from "../../pipeline/bundle/place.ts";
import { readManifest, sha256 } from "../../pipeline/base/files/digest.ts";
import { stageManifestPath } from "../../pipeline/stages/stage_files.ts";
import { archiveStage } from "../../pipeline/stages/stages.ts";
import { fewFiles } from "../fixtures/few_files.ts";
import { runDeno } from "../fixtures/run_deno.ts";
import { smallProject } from "../fixtures/small_project.ts";
import { zipEntries } from "../fixtures/zip_entries.ts";

const project = dirname(dirname(dirname(fromFileUrl(import.meta.url))));
const decoder = new TextDecoder();
const codebook: GeneratedFile = {
  path: "replication/codebook.md",
  content: ({ version, files }) => `Codebook of ${version}: ${files.size} files\n`,
};

Deno.test("a zip is the same bytes when made twice and whatever the order of the files", () => {
  const zip = zipOf("top", fewFiles);
  assertEquals(zipOf("top", fewFiles), zip);
  assertEquals(zipOf("top", new Map([...fewFiles].reverse())), zip);
});

Deno.test("a zip is the same bytes in every time zone", async () => {
  const here = await sha256(zipOf("top", fewFiles));
  for (const zone of ["Asia/Tokyo", "America/New_York", "Pacific/Apia", "UTC"]) {
    const probe = join(project, "tests/fixtures/zip_probe.ts");
    const { code, out, err } = await runDeno(["run", "--cached-only", probe], project, {
      TZ: zone,
    });
    assertEquals(code, 0, err);
    assertEquals(out.trim(), here, zone);
  }
});

Deno.test("unzipping gives the files back, sorted, with one time and one mode", () => {
  const zip = zipOf("top", fewFiles);
  assertEquals(
    new Map(Object.entries(unzipSync(zip))),
    new Map([...fewFiles].map(([path, bytes]) => [`top/${path}`, bytes])),
  );
  const entries = zipEntries(zip);
  const names = entries.map(({ name }) => name);
  assertEquals(names, [...fewFiles.keys()].map((path) => `top/${path}`).sort());
  for (const { name, time, date, mode, stored } of entries) {
    // DOS format: years since 1980 from bit 9, months from bit 5, days from bit 0.
    assertEquals([time, date], [0, (20 << 9) | (1 << 5) | 1], name);
    assertEquals(mode, 0o100644, name);
    assertEquals(stored, name.endsWith(".png"), name);
  }
});

Deno.test("the manifest lists every file but itself, in the format of sha256sum", async () => {
  const { zip, beside, count, digest } = await archiveOf("1.2.3", fewFiles, [codebook]);
  const bytes = [...zip.values()][0] as Uint8Array<ArrayBuffer>;
  const inside = unzipSync(bytes);
  const manifest = decoder.decode(inside[`hub-and-spokes-1.2.3/${manifestPath}`]);
  assert(/^([0-9a-f]{64} {2}[^\n]+\n)+$/.test(manifest));
  const listed = readManifest(manifest);
  assertEquals([...listed.keys()], [...fewFiles.keys(), codebook.path].sort());
  for (const [path, expected] of listed) {
    const found = inside[`hub-and-spokes-1.2.3/${path}`]!;
    assertEquals(await sha256(new Uint8Array(found)), expected, path);
  }
  assertEquals(Object.keys(inside).length, listed.size + 1);
  assertEquals(count, listed.size + 1);
  assertEquals(textOf(beside, manifestPath), manifest);
  assertEquals(textOf(beside, codebook.path), "Codebook of 1.2.3: 6 files\n");
  assertEquals(digest, await sha256(bytes));
  assertEquals(textOf(beside, digestPath), `${digest}  hub-and-spokes-1.2.3.zip\n`);
  assertEquals([...zip.keys()], ["replication/hub-and-spokes-1.2.3.zip"]);
});

Deno.test("the version is the one in deno.json", () => {
  assertEquals(versionIn('{ "version": "0.1.0" }'), "0.1.0");
  assertThrows(() => versionIn("{}"), Error, "version");
});

Deno.test("the stage archives what belongs, nothing else, and sees a fresh clone as whole", async () => {
  const folder = await Deno.makeTempDir({ prefix: "hub and spokes " });
  try {
    await smallProject(folder);
    const first = await stage(folder);
    assertEquals(first.code, 0, first.err);
    const zipPath = join(folder, "replication/hub-and-spokes-0.0.1.zip");
    const zip = await Deno.readFile(zipPath);
    const names = Object.keys(unzipSync(zip)).map((name) => name.replace(/^[^/]+\//, ""));
    assertEquals(names.filter((name) => /\.next|\.git\/|node_modules|secret/.test(name)), []);
    for (const root of archiveRoots) {
      assert(names.some((name) => name === root || name.startsWith(`${root}/`)), root);
    }
    // The scripts of the site are there once, in the site.
    assertEquals(
      names.filter((name) => /\/(?:page|drawing)\.js$/.test(name)),
      siteScripts.map((name) => `${siteScriptsFolder}/${name}`).sort(),
    );
    assertEquals(names.filter(isBesideZip), []);
    const left = (await listFiles(folder)).map((path) => path.slice(folder.length + 1))
      .filter((path) => !names.includes(path));
    assertEquals(left.filter((path) => !isBesideZip(path)), ["secret"]);
    assertEquals(left.filter(isBesideZip), [
      ...siteScripts.map(bundledScriptPath).sort(),
      digestPath,
      stageManifestPath(archiveStage),
      "replication/hub-and-spokes-0.0.1.zip",
    ]);
    // A fresh clone has all but the zip.
    assert(isBuilt("replication/hub-and-spokes-0.0.1.zip"));
    await Deno.remove(zipPath);
    const again = await stage(folder);
    assert(/as they stood/.test(again.out), again.out);
    assertEquals(await Deno.readFile(zipPath), zip);
    const manifest = await Deno.readTextFile(join(folder, stageManifestPath(archiveStage)));
    assertEquals(/\.zip/.test(manifest), false);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});

Deno.test("the stage refuses to build on an unfinished stage", async () => {
  const folder = await Deno.makeTempDir();
  try {
    await smallProject(folder);
    await Deno.writeTextFile(join(folder, "figures/a.csv"), "edited\n");
    const { code, err } = await stage(folder);
    assertEquals(code, 1);
    assert(/^figures\/a\.csv: Cannot build on an unfinished stage/.test(err), err);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});

function textOf(files: ReadonlyMap<string, string | Uint8Array>, path: string): string {
  const content = files.get(path)!;
  return typeof content === "string" ? content : decoder.decode(content);
}

async function stage(folder: string) {
  const writes = ["replication", ...generatedAtTop];
  const grants = [
    `--allow-read=${[...archiveRoots, ...writes].join(",")}`,
    `--allow-write=${writes.join(",")}`,
  ];
  const main = join(project, "pipeline/archive/main.ts");
  const config = ["--config", join(project, "deno.json")];
  return await runDeno(
    ["run", "--cached-only", ...config, ...grants, main],
    folder,
  );
}
