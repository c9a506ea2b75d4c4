/**
 * All checks of a package in the parts of a data editor's report.
 *
 * @module
 */
import { manifestPath } from "../../archive/contents.ts";
import { type Manifest, readManifest } from "../../base/files/digest.ts";
import { attempt, type Check, checked } from "../verify/check.ts";
import { citedSources } from "./cited_sources.ts";
import { dataverseIngest } from "./dataverse_ingest.ts";
import { documentedColumns } from "./documented_columns.ts";
import { duplicateFiles } from "./duplicate_files.ts";
import { fileCount } from "./file_count.ts";
import { asciiPaths, distinctPaths, relativePaths, shortPaths } from "./file_paths.ts";
import { mainProgramThere } from "./main_program.ts";
import { manifestDigests } from "./manifest_digests.ts";
import { nestedArchives } from "./nested_archives.ts";
import { obsoleteFiles } from "./obsolete_files.ts";
import type { OfflineRun } from "./offline_run.ts";
import { type PackageFiles, textOf } from "./package_files.ts";
import { readmeSections } from "./readme_sections.ts";
import type { ReportPart } from "./report.ts";
import { reproducedFiles } from "./reproduced_files.ts";
import { unlistedFiles } from "./unlisted_files.ts";
import { zeroByteFiles } from "./zero_byte_files.ts";

type Checker = (name: string, archive: PackageFiles) => Check | Promise<Check>;

/** A package that was not run. */
export interface NotRun {
  readonly why: string;
}

/** The checks that only look at files, by part of the report and by name. */
export const fileChecks: Readonly<Record<string, Readonly<Record<string, Checker>>>> = {
  "General": { "README has every section, and none is blank": readmeSections },
  "Data description": {
    "Data Sources: every source is cited": citedSources,
    "Codebook: every column is documented": documentedColumns,
  },
  "Data deposit": {
    "Deposit has no ZIP files, or other archives": nestedArchives,
    "Deposit has no more than 1,000 files": fileCount,
    "Dataverse ingest: every CSV file becomes the table that it is": dataverseIngest,
  },
  "All data files provided": {
    "Every file is listed": unlistedFiles,
    "Every file has the digest of the manifest": manifestDigests,
    "File paths: none is absolute or has back-slashes": relativePaths,
    "File paths: none is too long": shortPaths,
    "File paths: none differs from another in letter case alone": distinctPaths,
    "File paths: all are plain ASCII": asciiPaths,
    "Duplicate files": duplicateFiles,
    "Zero-byte files": zeroByteFiles,
    "Obsolete files": obsoleteFiles,
  },
  "Code description": { "A main program runs all others": mainProgramThere },
};

/**
 * The parts of the report on a package.
 *
 * @param machine the computing environment, a line each
 * @param run what came of running it, or why it was not run
 */
export async function checklist(
  archive: PackageFiles,
  machine: readonly string[],
  run: OfflineRun | NotRun,
): Promise<ReportPart[]> {
  const onFiles = await Promise.all(
    Object.entries(fileChecks).map(async ([title, checks]) => ({
      title,
      checks: await Promise.all(
        Object.entries(checks).map(([name, check]) => attempt(name, () => check(name, archive))),
      ),
    })),
  );
  return [
    ...onFiles,
    { title: "Computing Environment of the Replicator", remarks: machine },
    ...runParts(run, readManifest(textOf(archive, manifestPath) ?? "")),
  ];
}

/** The parts of the report on a run. */
function runParts(run: OfflineRun | NotRun, listed: Manifest): ReportPart[] {
  if ("why" in run) {
    return [
      { title: "Replication steps", remarks: [`None: ${run.why}`] },
      { title: "Classification", remarks: ["Not attempted"] },
    ];
  }
  const done = checked(
    "Code ran to completion",
    run.code === 0 ? [] : [`it ended with ${run.code}`, ...run.printed],
    "exit code 0",
  );
  const findings = reproducedFiles(listed, run.digests);
  const right = [done, ...findings].filter(({ ok }) => ok).length;
  return [
    { title: "Replication steps", remarks: run.steps, checks: [done] },
    { title: "Findings", checks: findings },
    { title: "Classification", remarks: [classification(right, findings.length + 1)] },
  ];
}

function classification(right: number, all: number): string {
  if (right === all) return "Full reproduction";
  return right > all / 2
    ? "Partial reproduction"
    : "Not able to reproduce most or all of the results";
}
