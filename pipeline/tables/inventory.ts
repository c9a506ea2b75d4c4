/**
 * Which files there are below `data-raw`, so that none is lost in silence.
 *
 * @module
 */
import { type Kind, optional, text, whole } from "./kind.ts";
import { copied, describe } from "./table.ts";
import * as z from "zod";

const digest: Kind<string> = {
  schema: z.string().regex(/^[0-9a-f]{64}$/),
  expected: "a SHA-256 digest of 64 figures and small letters",
  pattern: "^[0-9a-f]{64}$",
  field: "string",
  required: true,
};

/** One row a file. */
export const inventory = describe({
  name: "inventory",
  sheet: "inventory",
  holds: "record",
  title: "Inventory",
  description: "One row a file below `data-raw`, as `deno task inventory` last counted it",
  role: "inventory",
  key: ["file"],
  id: ["file"],
  columns: {
    file: copied("file", text, "Sheet or document, as a path below data-raw", {
      namesRaw: "a file below data-raw",
    }),
    rows: copied("rows", optional(whole(0, 1e9)), "Rows of the sheet; empty for a document"),
    header: copied(
      "header",
      optional(digest),
      "SHA-256 of the header line of the sheet; empty for a document",
      { free: true },
    ),
  },
});

/** Path of the inventory, from the project folder. */
export const inventoryPath = `data-raw/${inventory.sheet}.csv`;
