import { assert, assertEquals } from "@std/assert";
import * as roCrate from "ro-crate";
import { type CrateMaterial, crateText } from "../../../pipeline/archive/metadata/crate.ts";
import { manifestPath } from "../../../pipeline/archive/contents.ts";
import { manifestText, readManifest, sha256 } from "../../../pipeline/base/files/digest.ts";
import { danglingIds, type Graph, graphOf, idsIn } from "../../fixtures/crate_graph.ts";

const { ROCrate } = roCrate;
/** The package's own types leave it out. */
const { Validator } = roCrate as unknown as {
  readonly Validator: new (crate: roCrate.ROCrate) => {
    readonly results: readonly { readonly status: string; readonly message: string }[];
    rootDataEntity(): void;
  };
};
const encode = (text: string) => new TextEncoder().encode(text);
const task = (name: string, reads: string, writes: string) => ({
  description: `Runs ${name}`,
  command: `deno run --allow-read=${reads} --allow-write=${writes} pipeline/${name}/main.ts`,
});
const denoJson = JSON.stringify({
  tasks: {
    archive: { dependencies: ["draw"], command: "" },
    count: task("count", "raw,tables", "tables"),
    draw: {
      ...task("draw", "tables/count.sha256,tables,README.md,pictures", "pictures,README.md"),
      dependencies: ["count"],
    },
  },
});
const made: CrateMaterial = {
  version: "1.2.3",
  denoJson,
  later: ["list.txt"],
  files: new Map([
    ["README.md", encode("# Read me\n")],
    ["raw/a b.csv", encode("a\n")],
    ["tables/x.csv", encode("x\n1\n")],
    ["tables/count.sha256", encode(manifestText(new Map([["tables/x.csv", "0".repeat(64)]])))],
    ["pictures/x.svg", encode("<svg/>")],
    ["pipeline/count/main.ts", encode("run();\n")],
  ]),
};

/** What the profile's own page asks of a Process Run Crate and RO-Crate 1.1 of its root. */
function profileFaults(graph: Graph): string[] {
  const root = graph.get("./")!;
  const isA = (id: string, type: string) =>
    [graph.get(id)?.["@type"]].flat().some((each) => each === type);
  const conforms = idsIn(root["conformsTo"]);
  const actions = [...graph.values()].filter((entity) => entity["@type"] === "CreateAction");
  return [
    ...["name", "description", "datePublished", "license", "hasPart"]
      .filter((name) => !root[name]).map((name) => `the root has no ${name}`),
    ...conforms.some((id) =>
        /^https:\/\/w3id\.org\/ro\/wfrun\/process\/\d/.test(id) &&
        isA(id, "CreativeWork")
      )
      ? []
      : ["the root does not conform to the profile"],
    ...actions.length > 0 ? [] : ["there are no actions"],
    ...actions.flatMap((action) => {
      const id = action["@id"];
      const [instrument] = idsIn(action["instrument"]);
      const used = [...idsIn(action["object"]), ...idsIn(action["result"])];
      return [
        ...instrument && (isA(instrument, "SoftwareSourceCode") ||
            isA(instrument, "SoftwareApplication"))
          ? []
          : [`${id} has no instrument`],
        ...idsIn(action["result"]).length > 0 ? [] : [`${id} has no result`],
        ...idsIn(root["mentions"]).includes(id) ? [] : [`${id} is not mentioned`],
        ...used.filter((each) =>
          !isA(each, "File") && !isA(each, "Dataset") && each !== "ro-crate-metadata.json"
        ).map((each) => `${id}: ${each} is no file and no folder`),
      ];
    }),
  ];
}

Deno.test("the committed crate loads, is of the profile, and every id in it leads somewhere", () => {
  const json = JSON.parse(Deno.readTextFileSync("ro-crate-metadata.json"));
  const crate = new ROCrate(json, { array: true, link: true });
  assertEquals(crate.rootDataset["@id"], "./");
  assertEquals(crate.rootDataset["name"], ["Hub and Spokes: replication package"]);
  const graph = graphOf(json);
  assertEquals(danglingIds(graph), []);
  assertEquals(profileFaults(graph), []);
});

/** The context that the package `ro-crate` brings with it, so that it need not be fetched. */
const shipped = "https://w3id.org/ro/crate/1.2/context";

/** Faults of the root that the package `ro-crate` finds. */
async function rootFaults(json: { readonly "@graph": readonly object[] }): Promise<string[]> {
  const crate = new ROCrate({ ...json, "@context": shipped }, { array: true, link: true });
  await crate.resolveContext();
  const validator = new Validator(crate);
  validator.rootDataEntity();
  return validator.results.filter(({ status }) => status !== "success").map(({ message }) =>
    message
  );
}

Deno.test("the validator of ro-crate finds no fault in the root, and does see faults", async () => {
  const json = JSON.parse(Deno.readTextFileSync("ro-crate-metadata.json"));
  assertEquals(await rootFaults(json), []);
  const nameless = json["@graph"].map((entity: Record<string, unknown>) =>
    entity["@id"] === "./" ? { ...entity, name: undefined } : entity
  );
  assertEquals(await rootFaults({ "@graph": nameless }), ["Missing required property: name"]);
});

Deno.test("the committed crate lists every file of the archive, with the digest of the manifest", () => {
  const graph = graphOf(JSON.parse(Deno.readTextFileSync("ro-crate-metadata.json")));
  const listed = readManifest(Deno.readTextFileSync(manifestPath));
  const files = [...graph.values()].filter(({ "@type": type }) => [type].flat().includes("File"));
  const own = "ro-crate-metadata.json";
  assertEquals(
    files.map((file) => decodeURIComponent(file["@id"])).sort(),
    [...listed.keys(), manifestPath].filter((path) => path !== own).sort(),
  );
  for (const file of files) {
    const path = decodeURIComponent(file["@id"]);
    assertEquals(file["sha256"], listed.get(path), path);
    assert(file["encodingFormat"] && idsIn(file["license"]).length > 0, path);
    if (path !== manifestPath) assert(/^\d+$/.test(file["contentSize"] as string), path);
  }
});

Deno.test("each stage ran its program on what it may read, and wrote what its manifest lists", async () => {
  const graph = graphOf(JSON.parse(await crateText(made)));
  assertEquals(danglingIds(graph), []);
  assertEquals(profileFaults(graph), []);
  const [count, draw] = [graph.get("#run-count")!, graph.get("#run-draw")!];
  assertEquals(idsIn(count["instrument"]), ["pipeline/count/main.ts"]);
  assertEquals(idsIn(count["object"]), ["raw/"]);
  assertEquals(idsIn(count["result"]), ["tables/x.csv", "tables/count.sha256"]);
  // Its program is in another file of the archive, and it left no manifest.
  assertEquals(idsIn(draw["instrument"]), ["#program-draw"]);
  assertEquals(idsIn(draw["object"]), ["tables/count.sha256", "tables/"]);
  assertEquals(idsIn(draw["result"]), ["pictures/", "README.md"]);
  assertEquals(graph.get("#program-draw")!["name"], "pipeline/draw/main.ts");
  assertEquals("endTime" in count, false, "nothing comes from a clock");
});

Deno.test("a program whose file is in the bundle's text is part of that, and a bundle has others' terms", async () => {
  const files = new Map([
    ...made.files,
    ["offline/source.txtar", encode("-- a.ts --\n")],
    ["offline/reproduce.mjs", encode("run();\n")],
    ["offline/THIRD-PARTY-LICENSES.txt", encode("Terms\n")],
  ]);
  const graph = graphOf(JSON.parse(await crateText({ ...made, files })));
  assertEquals(danglingIds(graph), []);
  assertEquals(idsIn(graph.get("#program-draw")!["isPartOf"]), ["offline/source.txtar"]);
  assertEquals("isPartOf" in graph.get("pipeline/count/main.ts")!, false);
  assertEquals(idsIn(graph.get("offline/reproduce.mjs")!["license"]), [
    "https://opensource.org/license/mit",
    "offline/THIRD-PARTY-LICENSES.txt",
  ]);
});

Deno.test("files carry size, digest and licence, folders what lies in them", async () => {
  const graph = graphOf(JSON.parse(await crateText(made)));
  const file = graph.get("raw/a%20b.csv")!;
  assertEquals(file["contentSize"], "2");
  assertEquals(file["sha256"], await sha256(encode("a\n")));
  assertEquals(file["encodingFormat"], "text/csv");
  assertEquals(graph.get("pipeline/count/main.ts")!["@type"], ["File", "SoftwareSourceCode"]);
  assertEquals(idsIn(graph.get("pipeline/count/main.ts")!["license"]), [
    "https://opensource.org/license/mit",
  ]);
  assertEquals(idsIn(graph.get("pipeline/")!["hasPart"]), ["pipeline/count/"]);
  assertEquals(
    idsIn(graph.get("./")!["hasPart"]).sort(),
    ["README.md", "list.txt", "pictures/", "pipeline/", "raw/", "tables/"],
  );
  assertEquals("sha256" in graph.get("list.txt")!, false, "it is made after the crate");
});

Deno.test("the checks see a crate that is not whole", async () => {
  const whole = JSON.parse(await crateText(made)) as { "@graph": Record<string, unknown>[] };
  const without = (id: string) =>
    graphOf({ "@graph": whole["@graph"].filter((entity) => entity["@id"] !== id) });
  assertEquals(danglingIds(without("tables/x.csv")), ["tables/x.csv"]);
  assertEquals(profileFaults(without("#program-draw")), ["#run-draw has no instrument"]);
});
