/**
 * What packages in Deno's cache say of their licence.
 *
 * @module
 */
import { parse } from "@std/csv";
import { byText } from "../base/words/order.ts";
import type { PackageTerms, Unstated } from "./licences.ts";

/** Files that state terms. */
const termsFile = /^(?:licen[cs]e|copying|notice)/i;

/** Reads name, version, licence and author from the folder of a package. */
export async function packageTerms(folder: string): Promise<PackageTerms> {
  const { name, version, license, author } = JSON.parse(
    await Deno.readTextFile(`${folder}/package.json`),
  ) as {
    readonly name: string;
    readonly version: string;
    readonly license?: string;
    readonly author?: string | { readonly name: string };
  };
  const files = (await Array.fromAsync(Deno.readDir(folder)))
    .filter((entry) => entry.isFile && termsFile.test(entry.name))
    .map((entry) => entry.name).sort(byText);
  const texts = await Promise.all(files.map((file) => Deno.readTextFile(`${folder}/${file}`)));
  return {
    name,
    version,
    licence: license,
    author: typeof author === "string" ? author : author?.name ?? "",
    text: texts.length === 0 ? undefined : texts.join("\n"),
  };
}

/** Reads the sheet of what packages leave out, and the texts that it names. */
export async function readUnstated(): Promise<Unstated[]> {
  const folder = "pipeline/bundle/licences";
  const rows = parse(await Deno.readTextFile(`${folder}/unstated.csv`), { skipFirstRow: true });
  return await Promise.all(rows.map(async (row) => ({
    package: row["package"] ?? "",
    licence: row["licence"] ?? "",
    text: row["text"] ? await Deno.readTextFile(`${folder}/${row["text"]}`) : "",
    reason: row["reason"] ?? "",
  })));
}
