/**
 * The README of the archive, for data editors: every section of the Template README of the Social
 * Science Data Editors (version 1.1, https://social-science-data-editors.github.io/template_README/)
 * under its title, in its order.
 *
 * @module
 */
import type { Files } from "../../base/files/files_by_path.ts";
import {
  dataLicenceText,
  detailsText,
  provenanceText,
  rightsText,
  summaryText,
} from "./availability.ts";
import { datasetText } from "./data_files.ts";
import { materialOf, type ReadmeMaterial } from "./material.ts";
import { needsDetails, needsSummary } from "./needs.ts";
import { outputsText } from "./outputs.ts";
import { overviewText } from "./overview.ts";
import { instructionDetails, instructionsText, programsText } from "./programs.ts";
import { randomnessText } from "./randomness.ts";
import { citationsIn, cslWorks, referencesText } from "./references.ts";
import { softwareText } from "./software.ts";

/** A section. */
export interface Section {
  /** 2 for the main ones. */
  readonly level: 2 | 3 | 4;
  readonly title: string;
  readonly text: string;
}

/** All sections in the order of the template. */
export function sectionsOf(material: ReadmeMaterial): Section[] {
  const citations = citationsIn(material.files, cslWorks(material.collections));
  const section = (level: Section["level"], title: string, text: string) => ({
    level,
    title,
    text,
  });
  return [
    section(2, "Overview", overviewText(material)),
    section(2, "Data Availability and Provenance Statements", provenanceText()),
    section(3, "Statement about Rights", rightsText(material)),
    section(3, "License for Data", dataLicenceText()),
    section(3, "Summary of Availability", summaryText(material)),
    section(3, "Details on each Data Source", detailsText(material, citations)),
    section(2, "Dataset list", datasetText(material)),
    section(2, "Computational requirements", computationText),
    section(3, "Software Requirements", softwareText(material)),
    section(3, "Controlled Randomness", randomnessText(material)),
    section(3, "Memory, Runtime, Storage Requirements", needsIntroduction),
    section(4, "Summary", needsSummary(material)),
    section(4, "Details", needsDetails(material)),
    section(2, "Description of programs/code", programsText(material)),
    section(3, "License for Code", codeLicenceText),
    section(2, "Instructions to Replicators", instructionsText(material)),
    section(3, "Details", instructionDetails()),
    section(2, "List of tables and programs", outputsText(material)),
    section(2, "References", referencesText(citations, material.documents.length)),
    section(2, "Acknowledgements", acknowledgements),
  ];
}

const computationText =
  "An ordinary laptop suffices. No special hardware, no licence, no account and no environment " +
  "variable is needed, and no path needs to be edited.";

const needsIntroduction = "Measured by `deno task bench`; the bins are those of the template.";

const codeLicenceText = "The code is licensed under the MIT licence. See `LICENSE.txt`.";

const acknowledgements =
  "The sections of this file are those of the [Template README of the Social Science Data " +
  "Editors](https://social-science-data-editors.github.io/template_README/), version 1.1.";

/** What the README of the archive is called. */
export function archiveReadmeTitle(version: string): string {
  return `README of the replication package hub-and-spokes ${version}`;
}

/** Text of the README of the archive, as Markdown. */
export function archiveReadmeText(version: string, files: Files): string {
  return [
    `# ${archiveReadmeTitle(version)}\n`,
    ...sectionsOf(materialOf(version, files)).map(({ level, title, text }) =>
      `${"#".repeat(level)} ${title}\n\n${text}\n`
    ),
  ].join("\n");
}
