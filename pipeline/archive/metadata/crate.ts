/**
 * `ro-crate-metadata.json`: the archive as an RO-Crate (version 1.1) with the runs that made it
 * (Process Run Crate 0.5).
 *
 * It is made of all other files and cannot hold its own digest, nor that of the manifest, which
 * lists it.
 *
 * @module
 */
import { bundlePath, thirdPartyPath } from "../../bundle/place.ts";
import { pinnedDeno } from "../../base/commands/least_deno.ts";
import {
  codeLicence,
  dataLicence,
  description,
  type Licence,
} from "../../tables/package/description.ts";
import type { Files } from "../../base/files/files_by_path.ts";
import { type Entity, idOf, refer } from "./crate_entity.ts";
import { fileEntities, fileEntity, folderEntities, partsOfRoot } from "./crate_files.ts";
import { agentId, runtimeId, type StageRun, stageRun } from "./crate_runs.ts";
import { outsideEntities, outsideId } from "./crate_outside.ts";
import { type Collection, collectionsIn, outsideByPath, outsideData } from "./outside_data.ts";
import { tableResources } from "./data_package.ts";
import { jsonText } from "./json_text.ts";
import { stageTasks } from "./stage_tasks.ts";

/** Path of the crate's description, which every RO-Crate has at its root. */
export const cratePath = "ro-crate-metadata.json";

const specification = "https://w3id.org/ro/crate/1.1";
const profile = "https://w3id.org/ro/wfrun/process/0.5";

/** What a crate is made of. */
export interface CrateMaterial {
  /** Version of the package. */
  readonly version: string;
  /** Every file of the archive but the crate's description and what is made after it. */
  readonly files: Files;
  /** Paths of what is made after it. */
  readonly later: readonly string[];
  /** Text of `deno.json`. */
  readonly denoJson: string;
}

/** Text of `ro-crate-metadata.json`. */
export async function crateText(material: CrateMaterial): Promise<string> {
  const { version, files, later, denoJson } = material;
  const parts = [...files.keys(), ...later].sort();
  const runs = stageTasks(denoJson)
    .map((task) => stageRun(task, files, [...parts, cratePath], version));
  const collections = collectionsIn(files);
  const outside = outsideData(collections);
  const known = {
    tables: new Map(tableResources(files).map((table) => [table.path, table])),
    outside: outsideByPath(collections),
    furtherTerms: new Map(files.has(thirdPartyPath) ? [[bundlePath, thirdPartyPath]] : []),
  };
  return jsonText({
    "@context": [`${specification}/context`, "https://w3id.org/ro/terms/workflow-run/context"],
    "@graph": [
      {
        "@id": cratePath,
        "@type": "CreativeWork",
        conformsTo: refer(specification),
        about: refer("./"),
      },
      rootEntity(version, parts, runs, outside),
      { "@id": specification, "@type": "CreativeWork", name: "RO-Crate", version: "1.1" },
      { "@id": profile, "@type": "CreativeWork", name: "Process Run Crate", version: "0.5" },
      { "@id": agentId, "@type": "Organization", name: description.author },
      {
        "@id": runtimeId,
        "@type": "SoftwareApplication",
        name: "Deno",
        url: runtimeId,
        softwareVersion: pinnedDeno,
      },
      ...[dataLicence, codeLicence].map(licenceEntity),
      ...outside.flatMap(outsideEntities),
      ...runs.map(({ action }) => action),
      ...folderEntities(parts),
      ...withPrograms(
        [...await fileEntities(files, known), ...later.map((path) => fileEntity(path, known))],
        runs,
      ),
    ],
  });
}

function rootEntity(
  version: string,
  parts: readonly string[],
  runs: readonly StageRun[],
  outside: readonly Collection[],
): Entity {
  return {
    "@id": "./",
    "@type": "Dataset",
    conformsTo: refer(profile),
    name: description.title,
    description: description.abstract,
    version,
    datePublished: description.released,
    keywords: description.keywords,
    inLanguage: description.language,
    author: refer(agentId),
    license: [dataLicence, codeLicence].map(({ url }) => refer(url)),
    isBasedOn: outside.map((each) => refer(outsideId(each))),
    hasPart: partsOfRoot(parts).map(idOf).map(refer),
    mentions: runs.map(({ action }) => refer(action["@id"])),
  };
}

function licenceEntity({ url, title, spdx, covers }: Licence): Entity {
  return {
    "@id": url,
    "@type": "CreativeWork",
    name: title,
    description: `It covers ${covers} of the package`,
    identifier: `https://spdx.org/licenses/${spdx}`,
  };
}

/** Files in the order of their ids; a program that is one of them is both, others come last. */
function withPrograms(files: readonly Entity[], runs: readonly StageRun[]): Entity[] {
  const programs = new Map(runs.map(({ program }) => [program["@id"], program]));
  const joined = files.map((file) => {
    const program = programs.get(file["@id"]);
    programs.delete(file["@id"]);
    return program ? { ...file, ...program, "@type": ["File", "SoftwareSourceCode"] } : file;
  });
  const byId = (a: Entity, b: Entity) => a["@id"] < b["@id"] ? -1 : 1;
  return [...joined.sort(byId), ...programs.values()];
}
