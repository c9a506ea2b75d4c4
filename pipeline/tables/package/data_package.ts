/**
 * The clean tables as a Data Package (version 2), made of their descriptions.
 *
 * @module
 */
import { links } from "../table.ts";
import { cleanTables } from "../all.ts";
import type { Table } from "../table.ts";
import { type Field, fieldOf } from "./field.ts";
import type { DataPackage, ForeignKey, License, PackageFacts, Resource } from "./package_shape.ts";

/** Licence of the data. */
export const dataLicense: License = {
  name: "CC-BY-4.0",
  path: "https://creativecommons.org/licenses/by/4.0/",
  title: "Creative Commons Attribution 4.0",
};

const profiles = "https://datapackage.org/profiles/2.0";

/**
 * The Data Package of the clean tables. Paths start from the folder that holds the tables' folder,
 * for a Data Package may not reach above itself.
 *
 * @param tables the tables in order
 * @param facts name, title and version of the package
 */
export function dataPackage(tables: readonly Table[], facts: PackageFacts): DataPackage {
  return {
    $schema: `${profiles}/datapackage.json`,
    ...facts,
    licenses: [dataLicense],
    resources: tables.map((table) => resourceOf(table, tables)),
  };
}

function resourceOf(table: Table, all: readonly Table[]): Resource {
  const foreignKeys = links(table).flatMap(({ columns, table: name }): ForeignKey[] => {
    const target = all.find((each) => each.name === name);
    const fields = target ? idColumns(target) : [];
    return target ? [{ fields: columns, reference: { resource: name, fields } }] : [];
  });
  return {
    name: table.name,
    type: "table",
    title: table.title,
    description: table.description,
    path: `tables/${table.name}.csv`,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    licenses: [dataLicense],
    schema: {
      $schema: `${profiles}/tableschema.json`,
      fields: [
        ...leadingFields,
        ...Object.entries(table.columns).map(([name, column]) => fieldOf(name, column)),
      ],
      primaryKey: ["row_id"],
      ...(foreignKeys.length > 0 ? { foreignKeys } : {}),
      missingValues: [""],
    },
  };
}

const leadingFields: readonly Field[] = [
  {
    name: "row_id",
    type: "string",
    description: "Readable name of the row",
    constraints: { required: true, unique: true },
  },
  { name: "case", type: "string", description: "Folder of data-raw that the row comes from" },
];

/** Clean columns by which other tables name a row. */
function idColumns(table: Table): string[] {
  return table.id.map((raw) =>
    Object.entries(table.columns).find(([, { from }]) => from === raw)![0]
  );
}

/** What the project is called where its data are. */
const projectFacts = {
  name: "hub-and-spokes",
  title: "Hub and Spokes: replication package",
  description:
    "Coded historical evidence on the alliances of the United States in Asia since 1945: treaties, " +
    "negotiations, positions, preferences, institutional linkages and shocks",
};

/**
 * The Data Package of all clean tables as the text of a file.
 *
 * @param version version of the package
 */
export function dataPackageText(version: string): string {
  return `${JSON.stringify(dataPackage(cleanTables, { ...projectFacts, version }), null, 2)}\n`;
}
