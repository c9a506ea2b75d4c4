/**
 * The shape of a Data Package (version 2), as far as the project uses it.
 *
 * @module
 */
import type { Field, MissingValue } from "./field.ts";

/** What the table descriptions do not say about the package. */
export interface PackageFacts {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly version: string;
  readonly homepage?: string;
  readonly keywords?: readonly string[];
  readonly contributors?: readonly { readonly title: string; readonly roles: readonly string[] }[];
  /** Where the data come from. */
  readonly sources?: readonly { readonly title: string; readonly path?: string }[];
}

/** A licence as a Data Package names it. */
export interface License {
  /** Its name in the list of SPDX, where it has one. */
  readonly name?: string;
  readonly path: string;
  readonly title: string;
}

/** A reference of a Table Schema. */
export interface ForeignKey {
  readonly fields: readonly string[];
  readonly reference: { readonly resource: string; readonly fields: readonly string[] };
}

/** A table of a Data Package. */
export interface Resource {
  readonly name: string;
  readonly type: "table";
  readonly title: string;
  readonly description: string;
  readonly path: string;
  readonly format: "csv";
  readonly mediatype: "text/csv";
  readonly encoding: "utf-8";
  readonly licenses: readonly License[];
  readonly bytes?: number;
  /** What its rows are taken from, where others made that. */
  readonly sources?: PackageFacts["sources"];
  /** Digest with the name of its algorithm before it. */
  readonly hash?: string;
  readonly schema: {
    readonly $schema: string;
    readonly fields: readonly Field[];
    readonly primaryKey?: readonly string[];
    readonly foreignKeys?: readonly ForeignKey[];
    readonly missingValues: readonly MissingValue[];
  };
}

/** A Data Package. */
export interface DataPackage extends PackageFacts {
  readonly $schema: string;
  readonly licenses: readonly License[];
  readonly resources: readonly Resource[];
}
