/**
 * All tables of `data-clean` as a Data Package (version 2), made of their descriptions.
 *
 * @module
 */
import { cleanTables } from "../all.ts";
import { derivedPath, type DerivedTable, isDerived } from "../derived/derived_table.ts";
import { idColumns, links, type Table } from "../table.ts";
import { derivedTables } from "./derived_tables.ts";
import { dataLicence, description } from "./description.ts";
import { type Field, fieldOf, notKnown } from "./field.ts";
import type { DataPackage, ForeignKey, License, PackageFacts, Resource } from "./package_shape.ts";

/** Licence of the data. */
export const dataLicense: License = {
  name: dataLicence.spdx,
  path: dataLicence.url,
  title: dataLicence.title,
};

const profiles = "https://datapackage.org/profiles/2.0";

/**
 * The Data Package of tables. Paths start from `data-clean`, for a Data Package may not reach above
 * itself.
 *
 * @param tables the clean tables in order
 * @param derived the derived tables in order
 * @param facts name, title and version of the package
 */
export function dataPackage(
  tables: readonly Table[],
  derived: readonly DerivedTable[],
  facts: PackageFacts,
): DataPackage {
  return {
    $schema: `${profiles}/datapackage.json`,
    ...facts,
    licenses: [dataLicense],
    resources: [
      ...tables.map((table) => cleanResource(table, tables)),
      ...derived.map(derivedResource),
    ],
  };
}

/** A clean table, with foreign keys to those of `all` that it refers to. */
export function cleanResource(table: Table, all: readonly Table[]): Resource {
  const foreignKeys = links(table).flatMap(({ columns, table: name }): ForeignKey[] => {
    const target = all.find((each) => each.name === name);
    return target ? [{ fields: columns, reference: cleanReference(target) }] : [];
  });
  return resource(table, `tables/${table.name}.csv`, {
    fields: [
      ...leadingFields,
      ...Object.entries(table.columns).map(([name, column]) => fieldOf(name, column)),
    ],
    primaryKey: ["row_id"],
    foreignKeys,
  });
}

/** A derived table. A list, or a name that may stand for several rows, is no foreign key. */
export function derivedResource(table: DerivedTable): Resource {
  const columns = Object.entries(table.columns);
  const single = columns.flatMap(([name, { kind, refersTo, through }]): ForeignKey[] => {
    if (refersTo === undefined || through !== undefined || kind.field === "list") return [];
    return [{
      fields: [name],
      reference: isDerived(refersTo)
        ? { resource: derivedName(refersTo), fields: refersTo.key }
        : cleanReference(refersTo),
    }];
  });
  const joint = (table.links ?? []).map(({ columns, table }): ForeignKey => ({
    fields: columns,
    reference: cleanReference(table),
  }));
  const filled = table.key.every((name) => table.columns[name]!.kind.required);
  return resource({ ...table, name: derivedName(table) }, inPackage(table), {
    fields: columns.map(([name, column]) => fieldOf(name, column)),
    ...(filled && { primaryKey: table.key }),
    foreignKeys: [...single, ...joint],
  });
}

/** What a resource says of its rows. */
export interface Rows extends Pick<Resource["schema"], "fields" | "primaryKey"> {
  readonly foreignKeys: readonly ForeignKey[];
}

/** A table as a resource, with what all tables of the package have in common. */
export function resource(
  { name, title, description }: Pick<Resource, "name" | "title" | "description">,
  path: string,
  { foreignKeys, ...rows }: Rows,
): Resource {
  return {
    name,
    type: "table",
    title,
    description,
    path,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    licenses: [dataLicense],
    schema: {
      $schema: `${profiles}/tableschema.json`,
      ...rows,
      ...(foreignKeys.length > 0 ? { foreignKeys } : {}),
      missingValues: [notKnown],
    },
  };
}

function cleanReference(table: Table): ForeignKey["reference"] {
  return { resource: table.name, fields: idColumns(table) };
}

/** Path of a derived table from the descriptor. */
export function inPackage(table: DerivedTable): string {
  return derivedPath(table).replace(/^data-clean\//, "");
}

/** Name of a derived table's resource: its path with a dot for the stroke, for two may share a name. */
export function derivedName(table: DerivedTable): string {
  return inPackage(table).replace(/\.csv$/, "").replace("/", ".");
}

/** The columns that every clean table begins with. */
export const leadingFields: readonly Field[] = [
  {
    name: "row_id",
    type: "string",
    description: "Readable name of the row",
    constraints: { required: true, unique: true },
  },
  { name: "case", type: "string", description: "Folder of data-raw that the row comes from" },
];

/**
 * What the project says of itself where its data are.
 *
 * @param version version of the package
 */
export function packageFacts(version: string): PackageFacts {
  const { name, title, abstract, keywords, author } = description;
  return {
    name,
    title,
    description: abstract,
    version,
    keywords,
    contributors: [{ title: author, roles: ["creator"] }],
  };
}

/**
 * The Data Package of every table of `data-clean` as the text of a file.
 *
 * @param version version of the package
 */
export function dataPackageText(version: string): string {
  return `${
    JSON.stringify(dataPackage(cleanTables, derivedTables, packageFacts(version)), null, 2)
  }\n`;
}
