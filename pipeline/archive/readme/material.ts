/**
 * What the README of the archive is made of.
 *
 * @module
 */
import { parse } from "@std/csv";
import { cleanTables } from "../../tables/all.ts";
import { collectionOf } from "../../tables/collection_of.ts";
import type { CleanRows } from "../../tables/clean_rows.ts";
import { readCleanTable } from "../../tables/read_clean.ts";
import type { Row, Table } from "../../tables/table.ts";
import type { Files } from "../../base/files/files_by_path.ts";
import { type BenchRecord, benchRecordPath, readBenchRecord } from "./bench_record.ts";
import { sourceTexts } from "./source_texts.ts";

/** Files and what was read of them once. */
export interface ReadmeMaterial {
  /** Version of the package. */
  readonly version: string;
  readonly files: Files;
  /** Texts of the programs by path. */
  readonly sources: ReadonlyMap<string, string>;
  /** Tasks of `deno.json` by name. */
  readonly tasks: ReadonlyMap<string, Task>;
  readonly bench: BenchRecord | undefined;
  readonly collections: CleanRows["collections"];
  readonly documents: CleanRows["sources"];
  /** The collection of each source, by the key of the source. */
  readonly collectionBySource: ReadonlyMap<string, string>;
}

/** A task of `deno.json`. */
export interface Task {
  readonly description: string;
  readonly command: string;
  readonly dependencies: readonly string[];
}

/** Reads what several sections need. */
export function materialOf(version: string, files: Files): ReadmeMaterial {
  const bench = textOf(files, benchRecordPath);
  const collections = cleanRowsOf(files, "collections") as CleanRows["collections"];
  const documents = cleanRowsOf(files, "sources") as CleanRows["sources"];
  const of = collectionOf(collections);
  return {
    version,
    files,
    sources: sourceTexts(files),
    tasks: tasksIn(textOf(files, "deno.json") ?? "{}"),
    bench: bench === undefined ? undefined : readBenchRecord(bench),
    collections,
    documents,
    collectionBySource: new Map(
      documents.map((document) => [document.source, of(document).collection]),
    ),
  };
}

function tasksIn(denoJson: string): ReadonlyMap<string, Task> {
  const { tasks = {} } = JSON.parse(denoJson) as {
    readonly tasks?: Readonly<Record<string, Partial<Task>>>;
  };
  return new Map(
    Object.entries(tasks).map(([name, { description = "", command = "", dependencies = [] }]) =>
      [name, { description, command, dependencies }] as const
    ),
  );
}

/** Text of a file of the archive, where it has it. */
export function textOf(files: Files, path: string): string | undefined {
  const bytes = files.get(path);
  return bytes && new TextDecoder().decode(bytes);
}

/** Path of a clean table. */
export function cleanPath({ name }: Pick<Table, "name">): string {
  return `data-clean/tables/${name}.csv`;
}

function cleanRowsOf(files: Files, name: string): Row<Table>[] {
  const table = cleanTables.find((table) => table.name === name)!;
  const text = textOf(files, cleanPath(table));
  return text === undefined ? [] : readCleanTable(table, text);
}

/** How many rows a CSV file has below its header; line breaks within quotation marks end none. */
export function rowCount(bytes: Uint8Array): number {
  const [newline, quote] = [0x0a, 0x22];
  let ends = 0;
  let quoted = false;
  for (const byte of bytes) {
    if (byte === quote) quoted = !quoted;
    else if (byte === newline && !quoted) ends += 1;
  }
  const unended = bytes.length > 0 && bytes.at(-1) !== newline ? 1 : 0;
  return Math.max(0, ends + unended - 1);
}

/** A CSV file as texts. */
export interface Records {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Header and rows of a CSV file of the archive; none of a file that it lacks. */
export function recordsOf(files: Files, path: string): Records {
  const [header = [], ...rows] = parse(textOf(files, path)?.replace(/^\uFEFF/, "") ?? "");
  return { header, rows };
}
