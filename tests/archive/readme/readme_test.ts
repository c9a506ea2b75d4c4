import { assert, assertEquals } from "@std/assert";
import { instructionsText } from "../../../pipeline/archive/readme/programs.ts";
import { stageLine } from "../../../pipeline/stages/run_stage.ts";
import { materialOf } from "../../../pipeline/archive/readme/material.ts";
import {
  archiveReadmeText,
  type Section,
  sectionsOf,
} from "../../../pipeline/archive/readme/readme.ts";
import { cleanHeader } from "../../../pipeline/tables/table.ts";
import { collections } from "../../../pipeline/tables/collections.ts";
import { sources } from "../../../pipeline/tables/sources.ts";
import { realMaterial } from "../../fixtures/real_archive.ts";

/** The sections of the template in its order; those on licences without what it says of them. */
const template = [
  "## Overview",
  "## Data Availability and Provenance Statements",
  "### Statement about Rights",
  "### License for Data",
  "### Summary of Availability",
  "### Details on each Data Source",
  "## Dataset list",
  "## Computational requirements",
  "### Software Requirements",
  "### Controlled Randomness",
  "### Memory, Runtime, Storage Requirements",
  "#### Summary",
  "#### Details",
  "## Description of programs/code",
  "### License for Code",
  "## Instructions to Replicators",
  "### Details",
  "## List of tables and programs",
  "## References",
  "## Acknowledgements",
];

Deno.test("the words by which a run is to be read are those that a stage prints", () => {
  const written = { total: 12, changed: [] };
  const line = stageLine("archive", { rowsIn: 9, rowsOut: 9, unit: "files", written }, 7);
  const [, begin, end] = /begins with `(.+?)`: where it ends with `(.+?)`/
    .exec(instructionsText({ version: "1.0.0" }))!;
  assert(line.startsWith(begin!) && line.endsWith(end!), line);
});

const encoder = new TextEncoder();
const few = materialOf(
  "0.0.1",
  new Map(
    Object.entries({
      "deno.json": '{ "version": "0.0.1" }',
      "deno.lock": '{ "version": "5" }',
      "data-clean/tables/collections.csv": `${cleanHeader(collections).join()}\n`,
      "data-clean/tables/sources.csv": `${cleanHeader(sources).join()}\n`,
      "data-clean/odd.csv": "a\n1\n",
    }).map(([path, text]) => [path, encoder.encode(text)] as const),
  ),
);

/** Letters that a section says beside its marks. */
function saidIn({ text }: Section): number {
  return text.replaceAll(/[\s|#*`-]/g, "").length;
}

for (const [name, material] of [["the real archive", realMaterial], ["few files", few]] as const) {
  Deno.test(`${name}: every section of the template, in its order, and none blank`, () => {
    const sections = sectionsOf(material);
    assertEquals(
      sections.map(({ level, title }) => `${"#".repeat(level)} ${title}`),
      template,
    );
    for (const section of sections) {
      assert(saidIn(section) >= 20, `${section.title}: ${section.text}`);
      for (const hole of ["undefined", "null", "NaN", "[object", "-Infinity"]) {
        assertEquals(section.text.includes(hole), false, `${section.title}: ${hole}`);
      }
    }
  });
}

Deno.test("the text holds each section once under its title", () => {
  const text = archiveReadmeText(few.version, few.files);
  assertEquals(text.match(/^#{2,4} .+$/gm), template);
  assert(text.startsWith("# README of the replication package hub-and-spokes 0.0.1\n"));
  for (const section of sectionsOf(few)) assert(text.includes(section.text), section.title);
});
