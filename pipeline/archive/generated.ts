/**
 * Files that the stage makes of the others, and that the project keeps beside the archive.
 *
 * @module
 */
import type { Files } from "../base/files/files_by_path.ts";
import { codebookText } from "../codebook/codebook.ts";
import { archiveStage } from "../stages/stages.ts";
import { manifestPath } from "./contents.ts";
import { citedWorks } from "./metadata/cited_work.ts";
import { citationFileText } from "./metadata/citation_file.ts";
import { codemetaText } from "./metadata/codemeta.ts";
import { cratePath, crateText } from "./metadata/crate.ts";
import { dataPackageText } from "./metadata/data_package.ts";
import { dataciteText } from "./metadata/datacite.ts";
import { collectionsIn } from "./metadata/outside_data.ts";
import { licenceFileText } from "./metadata/licence_file.ts";
import { markdownPdf } from "./pdf/markdown_pdf.ts";
import { archiveReadmeText, archiveReadmeTitle } from "./readme/readme.ts";

/** The README for data editors; that at the top is for readers. */
const readmePath = `${archiveStage.folder}/README.md`;

/** What a generated file is made of. */
export interface Material {
  /** Version of the package. */
  readonly version: string;
  /** The files of the archive that stand in the project, and those generated before this one. */
  readonly files: Files;
}

/** A file that the stage makes. */
export interface GeneratedFile {
  readonly path: string;
  readonly content: (material: Material) => Content | Promise<Content>;
}

/** Text, or the bytes of what is none. */
type Content = string | Uint8Array<ArrayBuffer>;

/**
 * All generated files, in the order in which they are made: add one here and it is written, listed
 * in the manifest and archived. The description of the crate is the last, for it lists all others.
 */
export const generatedFiles: readonly GeneratedFile[] = [
  { path: `${archiveStage.folder}/codebook.md`, content: () => codebookText() },
  {
    path: "LICENSE.txt",
    content: ({ files }) =>
      licenceFileText(
        textAt(files, "LICENSE"),
        textAt(files, "LICENSE-DATA"),
        collectionsIn(files),
      ),
  },
  {
    path: "CITATION.cff",
    content: ({ version, files }) => citationFileText(version, citedWorks(collectionsIn(files))),
  },
  {
    path: "codemeta.json",
    content: ({ version, files }) => codemetaText(version, textAt(files, "deno.json")),
  },
  {
    path: "datacite.json",
    content: ({ version, files }) => dataciteText(version, citedWorks(collectionsIn(files))),
  },
  { path: "datapackage.json", content: ({ version, files }) => dataPackageText(version, files) },
  { path: readmePath, content: ({ version, files }) => archiveReadmeText(version, files) },
  {
    path: readmePath.replace(".md", ".pdf"),
    content: ({ version, files }) =>
      markdownPdf(textAt(files, readmePath), archiveReadmeTitle(version)),
  },
  {
    path: cratePath,
    content: ({ version, files }) =>
      crateText({ version, files, later: [manifestPath], denoJson: textAt(files, "deno.json") }),
  },
];

/** Generated files that stand beside the folders, where programs and people look for them. */
export const generatedAtTop: readonly string[] = generatedFiles.map(({ path }) => path)
  .filter((path) => !path.includes("/"));

/** @throws {Error} where the archive lacks the file */
function textAt(files: Files, path: string): string {
  const bytes = files.get(path);
  if (bytes === undefined) throw new Error(`Cannot describe the archive: it lacks ${path}`);
  return new TextDecoder().decode(bytes);
}
