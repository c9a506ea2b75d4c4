/**
 * `codemeta.json`: the code of the package, as CodeMeta 3.0 describes software.
 *
 * @module
 */
import { pinnedDeno } from "../../base/commands/least_deno.ts";
import { codeLicence, description } from "../../tables/package/description.ts";
import { jsonText } from "./json_text.ts";

/** A package that the code is built on. */
export interface Dependency {
  readonly name: string;
  readonly version: string;
}

/** The packages of npm that `deno.json` imports, each once, by name. */
export function dependenciesIn(denoJson: string): Dependency[] {
  const { imports = {} } = JSON.parse(denoJson) as {
    readonly imports?: Readonly<Record<string, string>>;
  };
  const found = Object.values(imports).flatMap((from) => {
    const [, name, version] = from.match(/^npm:\/?((?:@[^/]+\/)?[^@/]+)@([^/]+)/) ?? [];
    return name && version ? [[name, { name, version }] as const] : [];
  });
  return [...new Map(found).values()];
}

/**
 * Text of `codemeta.json`. It has no `identifier` and no `codeRepository`, for none is assigned yet.
 *
 * @param version version of the package
 * @param denoJson text of `deno.json`
 */
export function codemetaText(version: string, denoJson: string): string {
  const authors = { type: "Organization", name: description.author };
  return jsonText({
    "@context": "https://w3id.org/codemeta/3.0",
    type: "SoftwareSourceCode",
    name: description.title,
    description: description.abstract,
    version,
    datePublished: description.released,
    author: [authors],
    copyrightHolder: authors,
    copyrightYear: Number(description.released.slice(0, 4)),
    license: `https://spdx.org/licenses/${codeLicence.spdx}`,
    keywords: description.keywords,
    isAccessibleForFree: true,
    programmingLanguage: "TypeScript",
    runtimePlatform: `Deno ${pinnedDeno}`,
    softwareRequirements: dependenciesIn(denoJson).map(({ name, version }) => ({
      type: "SoftwareApplication",
      name,
      version,
      provider: { type: "Organization", name: "npm" },
    })),
    readme: "README.md",
    buildInstructions: "CONTRIBUTING.md",
    releaseNotes: "CHANGELOG.md",
  });
}
