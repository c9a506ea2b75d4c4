/**
 * The sections that data editors ask a README for: those of the Template README of the Social Science
 * Data Editors.
 *
 * @module
 */
import { archiveStage } from "../../stages/stages.ts";
import { type Check, checked } from "../verify/check.ts";
import { type PackageFiles, textOf } from "./package_files.ts";

/** Titles of the template, in its order. */
const templateTitles: readonly string[] = [
  "Overview",
  "Data Availability and Provenance Statements",
  "Statement about Rights",
  "License for Data",
  "Summary of Availability",
  "Details on each Data Source",
  "Dataset list",
  "Computational requirements",
  "Software Requirements",
  "Controlled Randomness",
  "Memory, Runtime, Storage Requirements",
  "Description of programs/code",
  "License for Code",
  "Instructions to Replicators",
  "Details",
  "List of tables and programs",
  "References",
];

/** A section of a Markdown page. */
export interface PageSection {
  readonly level: number;
  readonly title: string;
  /** What stands in it, its subsections among them, without their titles. */
  readonly text: string;
}

/** The README for data editors: that of the archive, else the one that visitors see first. */
export function readmeText(archive: PackageFiles): string | undefined {
  return textOf(archive, `${archiveStage.folder}/README.md`) ?? textOf(archive, "README.md");
}

/** Sections of a page, in order. */
export function sectionsIn(markdown: string): PageSection[] {
  const parts = markdown.split(/^(#{1,6}) +(.+)$/m).slice(1);
  const heads = Array.from({ length: parts.length / 3 }, (_, at) => ({
    level: parts[at * 3]!.length,
    title: parts[at * 3 + 1]!.trim(),
    own: parts[at * 3 + 2]!.trim(),
  }));
  return heads.map(({ level, title }, at) => {
    const next = heads.findIndex((head, place) => place > at && head.level <= level);
    const within = heads.slice(at, next === -1 ? undefined : next);
    return { level, title, text: within.map(({ own }) => own).join("\n").trim() };
  });
}

/** Text of the section of that title; `undefined` where the page has none. */
export function sectionText(markdown: string, title: string): string | undefined {
  return sectionsIn(markdown).find((section) => plain(section.title).startsWith(plain(title)))
    ?.text;
}

/** Every section of the template is there, in its order, and none is blank. */
export function readmeSections(name: string, archive: PackageFiles): Check {
  const markdown = readmeText(archive);
  if (markdown === undefined) return checked(name, ["no README.md"], "");
  const sections = sectionsIn(markdown);
  const blank = sections.filter(({ level, text }) => level > 1 && text === "")
    .map(({ title }) => `${title}: the section is blank`);
  const missing: string[] = [];
  const misplaced: string[] = [];
  let last = -1;
  for (const title of templateTitles) {
    const isIt = (section: PageSection) => plain(section.title).startsWith(plain(title));
    // "Details" stands in two places.
    const next = sections.findIndex((section, at) => at > last && isIt(section));
    if (next !== -1) last = next;
    else if (sections.some(isIt)) misplaced.push(`${title}: stands before what it should follow`);
    else missing.push(`${title}: no such section`);
  }
  return checked(
    name,
    [...missing, ...misplaced.slice(0, 1), ...blank],
    `${templateTitles.length} sections of the template`,
  );
}

function plain(title: string): string {
  return title.toLowerCase().replaceAll(/[^a-z]+/g, " ").trim();
}
